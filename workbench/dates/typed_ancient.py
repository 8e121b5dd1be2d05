"""Stretches of years before Christ as a person types them: "490–480 BC", "before 490 BC".

No calendar here goes back before the year 1, so these have a value and no first or last day.
"""

import re

from workbench.errors import InvalidError

_YEAR = r"(?:(?P<{0}ad>ad|ce) )?(?P<{0}year>\d{{1,4}})(?: ?(?P<{0}era>bce?|ad|ce))?"
_RANGE = re.compile(
    rf"(?:between |from )?{_YEAR.format('a')}(?: (?:to|till|until|through|and|-) | ?[-–—/] ?)"
    rf"{_YEAR.format('b')}",
    re.ASCII,
)
_OPEN = re.compile(
    rf"(?P<side>before|by|until|till|up to|after|since|from) {_YEAR.format('a')}", re.ASCII
)
_VALUE = re.compile(r"(\.\.|BC\d{4}|\d{4})/(\.\.|BC\d{4}|\d{4})", re.ASCII)
_BEFORE_CHRIST = ("bc", "bce")

OPEN = ".."
"""The open end of an interval, as ISO 8601-2 writes it."""


def ancient_stretch(tidy: str) -> str | None:
    """Return an interval of years, one of them before Christ: ``BC0490/BC0480``, ``../BC0491``.

    Raises:
        InvalidError: The end lies before the beginning.
    """
    if match := _RANGE.fullmatch(tidy):
        return _between(match)
    match = _OPEN.fullmatch(tidy)
    year = _year(match, "a", "") if match else None
    if match is None or year is None or year >= 0:
        return None
    if match["side"] == "after":
        year += 1
    if match["side"] in ("since", "from", "after"):
        return f"{_written(year)}/{OPEN}" if year else None
    return f"{OPEN}/{_written(year - 1 if match['side'] == 'before' else year)}"


def ancient_ends(value: str) -> tuple[str | None, str | None] | None:
    """Return both ends of such an interval in words, ``490 BC`` and ``480 BC``; None if open.

    None where *value* is no interval that reaches before Christ.
    """
    match = _VALUE.fullmatch(value)
    if match is None or "BC" not in value:
        return None
    return _in_words(match[1]), _in_words(match[2])


def ancient_form(value: str) -> str | None:
    """Return such an interval as one would type it, None if *value* is none."""
    ends = ancient_ends(value)
    if ends is None:
        return None
    first, last = ends
    if first is None or last is None:
        return f"until {last}" if first is None else f"since {first}"
    return f"{first} to {last}"


def _between(match: re.Match[str]) -> str | None:
    last = _year(match, "b", "")
    first = _year(match, "a", match["bera"] or "")
    if first is None or last is None or first >= 0:
        return None
    if first > last:
        raise InvalidError("The end lies before the beginning.", hint="Change the two about.")
    return f"{_written(first)}/{_written(last)}"


def _year(match: re.Match[str], end: str, era: str) -> int | None:
    """Return the year of one end, below 0 before Christ; *era* holds where it gives none."""
    number = int(match[f"{end}year"])
    own = match[f"{end}era"] or match[f"{end}ad"] or era
    if not number or not own or number >= _LAST:
        return None
    return -number if own in _BEFORE_CHRIST else number


_LAST = 9999


def _written(year: int) -> str:
    return f"BC{-year:04}" if year < 0 else f"{year:04}"


def _in_words(end: str) -> str | None:
    if end == OPEN:
        return None
    return f"{int(end[2:])} BC" if end.startswith("BC") else f"AD {int(end)}"
