"""A clause: the words of a sentence that state one thing, as the walk finds them."""

from dataclasses import dataclass, field

INSERTED = frozenset({"relative", "participle", "apposition"})
"""Kinds of clause that stand inside another one."""


@dataclass(slots=True)
class Clause:
    """Words that state one thing: numbers of words, in order."""

    kind: str
    """``main``, ``joined``, ``relative``, ``participle``, ``apposition``, ``circumstance``,
    ``content`` (what somebody is said to say) or ``frame`` (that somebody says it)."""
    own: list[int] = field(default_factory=list)
    shared: list[int] = field(default_factory=list)
    verb: int | None = None
    latest: int | None = None
    host: "Clause | None" = None
    owed: bool = False
    """Whether the next finite verb belongs to a relative clause inside the subject."""
    reset: bool = False
    """Whether a qualifying clause stands first, so that the next comma leads to the real one."""


def is_inside(clause: Clause) -> bool:
    """Tell whether a clause stands inside another, or goes on one that does."""
    return clause.host is not None and clause.kind in {*INSERTED, "joined"}
