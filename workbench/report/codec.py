"""Trees of frozen dataclasses to plain JSON values and back.

The types in the classes say what stands where, so that a file somebody edited, or one that is no
report at all, is refused with the place of the trouble instead of failing somewhere later.
"""

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from workbench.errors import InvalidError

T = TypeVar("T")
Plain = Any
"""None, bool, int, float, str, a list of plain values or a dict from str to plain values."""


def to_plain(value: object) -> Plain:
    """Return *value* with dataclasses as dicts and tuples as lists."""
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    return value


def map_texts(value: T, change: Callable[[str], str]) -> T:
    """Return *value* with every text in it, however deep, as *change* makes it."""
    if isinstance(value, str):
        return change(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(map_texts(item, change) for item in value)  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {f.name: map_texts(getattr(value, f.name), change) for f in fields(value)}
    return replace(value, **changed)


def from_plain(kind: type[T], plain: Plain, where: str = "report") -> T:
    """Return the *kind* of value that *plain* describes; fields it does not know are passed over.

    Raises:
        InvalidError: Something is missing or of another type; the message names the place.
    """
    value: T = _read(kind, plain, where)
    return value


def _read(kind: Any, plain: Plain, where: str) -> Any:  # noqa: ANN401
    if is_dataclass(kind):
        return _read_object(kind, plain, where)
    origin = get_origin(kind)
    if origin is tuple:
        return _read_tuple(get_args(kind), plain, where)
    if origin in (types.UnionType, Union):
        return _read_one_of(get_args(kind), plain, where)
    if kind is float and type(plain) is int:
        return float(plain)
    return plain if type(plain) is kind else _refuse(where)


def _read_object(kind: Any, plain: Plain, where: str) -> Any:  # noqa: ANN401
    if not isinstance(plain, dict):
        return _refuse(where)
    given = {}
    for name, (hint, required) in _shape(kind).items():
        if name in plain:
            given[name] = _read(hint, plain[name], f"{where}.{name}")
        elif required:
            _refuse(f"{where}.{name}")
    return kind(**given)


def _read_tuple(hints: tuple[Any, ...], plain: Plain, where: str) -> Any:  # noqa: ANN401
    if not isinstance(plain, list):
        return _refuse(where)
    if hints[-1] is Ellipsis:
        hints = (hints[0],) * len(plain)
    if len(hints) != len(plain):
        return _refuse(where)
    return tuple(
        _read(hint, item, f"{where}[{place}]")
        for place, (hint, item) in enumerate(zip(hints, plain, strict=True))
    )


def _read_one_of(hints: tuple[Any, ...], plain: Plain, where: str) -> Any:  # noqa: ANN401
    if plain is None and type(None) in hints:
        return None
    choices = [hint for hint in hints if hint is not type(None)]
    exact = [hint for hint in choices if type(plain) is hint]
    return _read((exact or choices)[0], plain, where)


@cache
def _shape(kind: Callable[..., Any]) -> dict[str, tuple[Any, bool]]:
    hints = get_type_hints(kind)
    return {
        field.name: (
            hints[field.name],
            field.default is MISSING and field.default_factory is MISSING,
        )
        for field in fields(kind)  # type: ignore[arg-type]
    }


def _refuse(where: str) -> Any:  # noqa: ANN401
    raise InvalidError(
        f"This is not a report of the workbench: “{where}” is missing or of the wrong kind.",
        hint="Export the report again, or open the file it came from.",
    )
