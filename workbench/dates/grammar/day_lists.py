"""Several days of one month: ``12-14 April``, ``9-10, 16-17 May``, ``June 3, 5 and 7, 2019``."""

from workbench.dates.grammar.months import day_month, day_number, next_day, with_year
from workbench.dates.grammar.words import (
    BLANK,
    BORDER,
    COLON,
    COMMA,
    DASH,
    DOT,
    SLASH,
    STOP,
    WIDE_DASH,
    Words,
)
from workbench.dates.meaning import Meaning

Piece = tuple[int, int, Meaning]
Day = tuple[int, int, int]
"""Where its figures start, where they end, and the day of the month."""

_MOST = 31
_RANGE = (DASH, WIDE_DASH, SLASH)


def days_ahead_of_month(words: Words, place: int) -> list[Day] | None:
    """Read the days of ``9-10, 16 and 17 May``, which rise; the last of them has its month."""
    if words.gap(place) in (DOT, SLASH, DASH) or words.before(place) in "$£€":
        return None
    if _counts_else(words, place) or _is_inside(words, place):
        return None
    days: list[Day] = []
    at: int | None = place
    while at is not None and len(days) < _MOST:
        found = day_number(words, at) if words.low[at][:1].isdigit() else None
        if not found or not (days[-1][2] if days else 0) < found[1] <= _MOST:
            return None
        days.append((at, *found))
        at = _joined(words, found[0])
    return days if len(days) > 1 and day_month(words, days[-1][0]) else None


def _is_inside(words: Words, place: int) -> bool:
    """Tell whether the figures before would have begun the list, had it been one."""
    if words.gap(place) not in (COMMA, WIDE_DASH):
        return False
    before, day = words.number(place - 1, (1, 2)), words.number(place, (1, 2))
    return before is not None and day is not None and 0 < before < day <= _MOST


def _counts_else(words: Words, place: int) -> bool:
    """Tell whether the first figures belong to what is before: ``page 3``, ``Operation Dawn 5``."""
    if words.get(place - 1, "page_word") or words.gap(place) == COLON:
        return words.gap(place) != COLON or words.number(place - 1) is not None
    named = words.gap(place) == BLANK and words.raw(place - 1).istitle()
    return named and not words.get(place - 1, "date_lead") and words.gap(place + 1) == COMMA


def _joined(words: Words, place: int) -> int | None:
    """Return where the next of several days stands, None if none is joined here."""
    joined = words.get(place, "and") or words.get(place, "to")
    if joined and words.gap(place) in (BLANK, COMMA) and words.gap(place + 1) == BLANK:
        again = words.word(place + 1) == "the" and words.gap(place + 2) == BLANK
        return place + 2 if again else place + 1  # "entre el 5 y el 9 de mayo"
    return place if words.gap(place) in (*_RANGE, COMMA) and words.number(place) else None


def days_behind_month(words: Words, start: int, end: int, node: Meaning) -> list[Piece]:
    """Read the further days of ``April 12-14`` or ``June 3, 5 and 7, 2019``, which ends at *end*.

    A year that closes the list holds for all of its days.
    """
    listed = _listed(words, end, node)
    if listed:
        return listed
    pieces: list[Piece] = []
    while (following := next_day(words, end, node)) is not None:
        start, end, node = following
        pieces.append((start, end, node))
    return pieces


def _listed(words: Words, place: int, node: Meaning) -> list[Piece]:
    """Read ``, 5 and 7`` after ``June 3``: days that rise and a last one after ``and``."""
    if "year" in node or words.gap(place) != COMMA or words.number(place - 1, (1, 2)) is None:
        return []
    days: list[Day] = []
    at, low = place, node["day"]
    while len(days) < _MOST:
        found = day_number(words, at)
        if not found or words.number(at) is None or not low < found[1] <= _MOST:
            return []
        days.append((at, *found))
        low = found[1]
        joined = bool(words.get(at - 1, "and")) or words.gap(at) in _RANGE
        if joined and words.gap(found[0]) not in (COMMA, *_RANGE):
            break
        if joined and words.number(found[0], (1, 2)) is None:
            break
        after = _joined(words, found[0])
        if after is None:
            return []
        at = after
    return _dated(words, days, node)


def _dated(words: Words, days: list[Day], node: Meaning) -> list[Piece]:
    """Give the days of a list their month, and the year behind the last of them."""
    end, last = with_year(words, days[-1][1], {**node, "day": days[-1][2]})
    told = ("date_lead", "auxiliary", "past_cue", "say")
    closed = words.gap(end) in (BORDER, COMMA, STOP, DOT)
    if end == days[-1][1] and not closed and not any(words.get(end, kind) for kind in told):
        return []
    year = {key: last[key] for key in ("year", "year_of", "years", "short") if key in last}
    pieces = [(at, after, {**node, **year, "day": day}) for at, after, day in days[:-1]]
    return [*pieces, (days[-1][0], end, last)]
