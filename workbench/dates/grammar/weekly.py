"""Ranges of weekdays: ``Mon-Fri 9am to 5pm`` comes again every week, a strike does not."""

from workbench.dates.grammar.clock import clock
from workbench.dates.grammar.words import BLANK, BORDER, COLON, COMMA, DASH, WIDE_DASH, Words
from workbench.dates.meaning import Meaning

Piece = tuple[int, int, Meaning]

_THROUGH = frozenset({"to", "through", "thru", "until", "till"})
_BEFORE_HOURS = frozenset({"from", "between", "at"})
_REACH = 8
_CLOSE = 4


def weekday_span(words: Words, place: int) -> list[Piece] | None:
    """Read ``Monday to Friday``: two weekdays that come again, or one week's from first to last."""
    first, at = words.get(place, "weekday"), _other_end(words, place + 1)
    if first is None or at is None:
        return None
    if not words.language.small and not words.raw(place)[:1].isupper():
        return None
    last, end = words.get(at, "weekday"), at + 1
    if last is None or last == first or _is_dated(words, end):
        return None
    if _comes_again(words, place, end):
        return [
            (place, place + 1, {"is": "every", "weekday": first}),
            (at, end, {"is": "every", "weekday": last}),
        ]
    return None


def _other_end(words: Words, place: int) -> int | None:
    """Return where the weekday stands that closes a range; nothing else joins two of them."""
    if words.gap(place) in (DASH, WIDE_DASH):
        return place
    joined = words.low[place] in _THROUGH and words.gap(place) == words.gap(place + 1) == BLANK
    return place + 1 if joined else None


def _is_dated(words: Words, place: int) -> bool:
    """Tell whether a day or a week behind the range pins it down: ``Monday to Friday 12 May``."""
    if words.gap(place) not in (BLANK, COMMA):
        return False
    if words.get(place, "month") or words.get(place, "shift") is not None:
        return True
    return words.number(place, (1, 2)) is not None and clock(words, place) is None


def _comes_again(words: Words, place: int, end: int) -> bool:
    """Tell whether hours stand beside the range, or words of what is done week by week."""
    first = _clause_start(words, place)
    if "(" in words.between(place) and words.number(place - 1):
        return False
    if any(_tells_of_once(words, at) for at in range(first, place)):
        return False
    weekly = any(words.get(at, "weekly") for at in range(max(first, place - _CLOSE), place))
    return weekly or _has_hours(words, place, end)


def _clause_start(words: Words, place: int) -> int:
    """Return where the few words before *place* begin that belong to its sentence."""
    at = place
    while at > max(0, place - _REACH) and words.gap(at) not in (BORDER, ". "):
        at -= 1
    return at


def _tells_of_once(words: Words, place: int) -> bool:
    future = words.language.future
    if words.get(place, "shift") is not None and words.get(place + 1, "unit"):
        return True
    return bool(words.get(place, "once") or (future and words.low[place].endswith(future)))


def _counts_hours(words: Words, place: int) -> bool:
    """Tell whether bare hours follow: ``de 9 a 17 horas``."""
    ends = words.number(place, (1, 2)) is not None and words.number(place + 2, (1, 2)) is not None
    return ends and bool(words.get(place + 1, "to") and words.get(place + 3, "hours_word"))


def _has_hours(words: Words, place: int, end: int) -> bool:
    """Tell whether a time of day stands right before or behind the range of weekdays."""
    at = end + 1 if words.low[end] in _BEFORE_HOURS or words.get(end, "of") else end
    if _counts_hours(words, at):
        return True
    if words.gap(end) in (BLANK, COMMA, COLON, BORDER) and words.low[at] and clock(words, at):
        return True
    for back in range(max(0, place - 3), place):
        found = clock(words, back)
        if found and found[0] == place and words.gap(place) in (BLANK, COMMA):
            return True
    return False
