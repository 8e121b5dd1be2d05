"""Things made of other things, kept while those stay as they are.

An edit replaces the few objects it touched; what was made of the others need not be made again.
"""

from collections.abc import Callable, Iterable
from typing import Generic, Protocol, TypeVar


class Named(Protocol):
    """Something with an id of its own."""

    @property
    def id(self) -> str:
        """Return the id."""


N = TypeVar("N", bound=Named)
T = TypeVar("T")


class Kept(Generic[N, T]):
    """What *make* made of each thing, for as long as the thing is the very same object."""

    def __init__(self, make: Callable[[N], T]) -> None:
        self._make = make
        self._kept: dict[str, tuple[N, T]] = {}

    def of(self, things: Iterable[N]) -> tuple[T, ...]:
        """Return what is made of each of *things*."""
        made: dict[str, tuple[N, T]] = {}
        for thing in things:
            kept = self._kept.get(thing.id)
            if kept is None or kept[0] is not thing:
                kept = thing, self._make(thing)
            made[thing.id] = kept
        self._kept = made
        return tuple(result for _, result in made.values())
