"""Dates in figures only: ISO stamps, dotted dates, and dates with slashes.

A date such as ``04/05/2017`` is kept as it stands: which figure is the month depends on what
else is known, and that is for resolving.
"""

from workbench.dates.grammar.words import BLANK, COLON, COMMA, DASH, DOT, GLUED, SLASH, Words
from workbench.dates.meaning import Found, Meaning


def numeric_date(words: Words, place: int) -> Found | None:
    """Read a date in figures at *place*: ``2017-05-18``, ``18.05.2017``, ``5/18/17``."""
    first = words.number(place)
    if first is None or (words.before(place) in ".,/:$£€#-+" and words.gap(place) != "|"):
        labelled = words.before(place) == ":" and words.number(place - 1) is None
        if first is None or not labelled:
            return None
    if words.get(place - 1, "page_word") and words.gap(place) == BLANK:
        return None
    return (
        _year_first(words, place)
        or _year_last(words, place)
        or _attacks(words, place)
        or _without_year(words, place)
    )


_LEADS = frozenset({"on", "dated", "since", "until", "by", "of"})


def _without_year(words: Words, place: int) -> Found | None:
    """Read ``on 04/05`` and ``on 5/4 at 9pm``: a fraction or a score needs no ``on``."""
    first, second = words.number(place, (1, 2)), words.number(place + 1, (1, 2))
    if not first or not second or words.gap(place + 1) != SLASH or words.gap(place) != BLANK:
        return None
    if max(first, second) > 31 or min(first, second) > 12 or words.gap(place + 2) == SLASH:
        return None
    if words.word(place - 1) not in _LEADS or words.ends[place] + 1 != words.starts[place + 1]:
        return None
    padded = len(words.low[place]) == len(words.low[place + 1]) == 2
    timed = words.word(place + 2) == "at" and words.number(place + 3) is not None
    closed = words.gap(place + 2) != BLANK or timed
    if not (closed and padded) and not timed:
        return None
    node: Meaning = {"is": "numeric", "first": first, "second": second, "sign": SLASH}
    return place + 2, {**node, "day_first": 1} if words.language.day_first else node


def _attacks(words: Words, place: int) -> Found | None:
    """Read ``9/11``, the one date that is a name."""
    if words.low[place : place + 2] != ["9", "11"] or words.gap(place + 1) != SLASH:
        return None
    if words.gap(place + 2) == SLASH or words.gap(place) == SLASH:
        return None
    return place + 2, {"is": "date", "year": 2001, "month": 9, "day": 11}


def _three(words: Words, place: int) -> tuple[str, str, str, str] | None:
    """Return the sign between three groups of figures, and the groups."""
    if words.number(place + 1) is None or words.number(place + 2) is None:
        return None
    sign = words.gap(place + 1)
    if sign != words.gap(place + 2) or sign not in (DASH, DOT, SLASH):
        return None
    if words.ends[place] + 1 != words.starts[place + 1]:
        return None
    if words.ends[place + 1] + 1 != words.starts[place + 2]:
        return None
    more = words.number(place + 3) is not None and words.gap(place + 3) == sign
    return None if more else (sign, *words.low[place : place + 3])  # type: ignore[return-value]


def _year_first(words: Words, place: int) -> Found | None:
    if len(words.low[place]) != 4:
        return None
    groups = _three(words, place)
    if groups and len(groups[2]) <= 2 and len(groups[3]) <= 2:
        if groups[0] != DASH and len(groups[2]) != 2:
            return None
        year, month, day = (int(group) for group in groups[1:])
        return place + 3, {"is": "date", "year": year, "month": month, "day": day}
    return _iso_part(words, place)


def _iso_part(words: Words, place: int) -> Found | None:
    """Read ``2017-05``, ``2017-W20``."""
    if words.gap(place + 1) != DASH or words.gap(place + 2) == DASH:
        return None
    year = int(words.low[place])
    if words.word(place + 1) == "w" and words.gap(place + 2) == GLUED:
        week = words.number(place + 2, (2, 2))
        if week:
            return place + 3, {"is": "week", "year": year, "week": week}
    month = words.number(place + 1, (2, 2))
    if month and month <= 12 and words.low[place + 1][0] in "01" and year % 100 >= month:
        return place + 2, {"is": "date", "year": year, "month": month}
    return None


def _year_last(words: Words, place: int) -> Found | None:
    groups = _three(words, place)
    if not groups or len(groups[1]) > 2 or len(groups[2]) > 2 or len(groups[3]) not in (2, 4):
        return None
    sign, one, two, last = groups
    first, second, year = int(one), int(two), int(last)
    if sign == DASH and len(last) != 4:
        return None
    if not first or not second or (len(last) == 2 and sign == DOT and len(one) + len(two) < 4):
        return None
    if len(last) == 4 and not 1000 <= year <= 2999:
        return None
    if len(last) == 2 and (max(first, second) > 31 or min(first, second) > 12):
        return None
    node: Meaning = {"is": "numeric", "first": first, "second": second, "year": year, "sign": sign}
    if len(last) == 2:
        node["short"] = 1
    if words.language.day_first:
        node["day_first"] = 1
    return place + 3, node


def iso_clock(words: Words, place: int) -> bool:
    """Tell whether an ISO date that ends before *place* goes on with ``T20:33`` or `` 20:33``."""
    return (
        words.word(place) == "t"
        and words.gap(place) == GLUED
        and words.number(place + 1, (2, 2)) is not None
        and words.gap(place + 2) == COLON
    )


def is_thousands(words: Words, place: int) -> bool:
    """Tell whether the figures at *place* belong to a longer number such as ``12,345``."""
    return (
        words.gap(place + 1) == COMMA
        and words.after(place) == ","
        and bool(words.number(place + 1, (3, 3)))
        and words.starts[place + 1] == words.ends[place] + 1
    )
