"""Dates as documents, log books and accounts write them, and dates that cannot be.

``24.VIII.1939``, ``11/Apr/2022``, ``the 1st day of March 2018``, ``week 20 of 2017``, ``FY2018``,
``the first half of June``; and ``the 32nd of March``, which is read to be contradicted.
"""

from workbench.dates.grammar import months, years
from workbench.dates.grammar.counts import ordinal
from workbench.dates.grammar.words import BLANK, COMMA, DASH, DOT, GLUED, SLASH, Words
from workbench.dates.meaning import Found

_ROMAN_MONTHS = {
    numeral: number
    for number, numeral in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)  # noqa: SIM905
}
_PARTS = {"half": 2, "third": 3, "quarter": 4}


def named_in_figures(words: Words, place: int) -> Found | None:
    """Read ``24.VIII.1939``, ``3/IV/1940``, ``11/Apr/2022`` and ``11.April 2022``."""
    day, year = words.number(place, (1, 2)), words.number(place + 2, (4, 4))
    if not day or day > 31 or not year or not 1000 <= year <= 2999:
        return None
    first, second = words.gap(place + 1), words.gap(place + 2)
    month = words.get(place + 1, "month")
    if month and words.raw(place + 1)[0].isupper():
        if (first, second) not in ((SLASH, SLASH), (DOT, BLANK), (DOT, DOT)):
            return None
    else:
        month = _ROMAN_MONTHS.get(words.low[place + 1])
        if not words.raw(place + 1).isupper() or first != second or first not in (DOT, SLASH, DASH):
            return None
    return (place + 3, {"is": "date", "day": day, "month": month, "year": year}) if month else None


def counted_day(words: Words, place: int) -> Found | None:
    """Read ``1st day of March 2018`` and, to say that there is none, ``32nd of March``."""
    counted = ordinal(words, place)
    if not counted:
        return None
    end, day = counted
    named = words.word(end) == "day"
    end += named
    if not words.get(end, "of") or not (named or day > 31):
        return None
    end += 2 if words.word(end + 1) in ("the", "month") else 1
    found = months.month_date(words, end)
    if not found or "day" in found[1] or found[1]["is"] != "date":
        return None
    return found[0], {**found[1], "day": day}


def numbered_week(words: Words, place: int) -> Found | None:
    """Read ``week 20 of 2017`` and ``week 20, 2017``."""
    number = words.number(place + 1, (1, 2))
    if words.word(place) != "week" or number is None or words.gap(place + 1) != BLANK:
        return None
    at = place + 3 if words.word(place + 2) in ("of", "in") else place + 2
    found = months.year(words, at)
    if not found or words.gap(place + 2) not in (BLANK, COMMA):
        return None
    return found[0], {"is": "week", "year": found[1]["year"], "week": number}


def fiscal_year(words: Words, place: int) -> Found | None:
    """Read ``FY2018``, ``FY19``, ``FY 2018-19``, ``financial year 2017/18``."""
    if words.get(place, "fiscal_year") and words.raw(place).isupper():
        at = place + 1
        short = words.number(at, (2, 2))
        if short is not None and words.gap(at) in (GLUED, BLANK):
            return at + 1, {"is": "date", "year": short, "short": 1, "fiscal": 1}
    elif words.get(place, "fiscal") and words.get(place + 1, "year_word"):
        at = place + 2
    else:
        return None
    if words.gap(at) not in (GLUED, BLANK):
        return None
    span = years.year_span(words, at)
    if span:
        return span
    found = months.year(words, at)
    return (found[0], {"is": "date", **found[1], "fiscal": 1}) if found else None


def portion(words: Words, place: int) -> Found | None:
    """Read ``first half of June``, ``last quarter of the 20th century``, after ``the``."""
    last = words.low[place] in ("last", "final", "latter")
    counted = (place + 1, 1) if words.low[place] == "latter" else ordinal(words, place)
    end, number = (place + 1, 0) if last else counted or (0, 0)
    size = _PARTS.get(words.word(end))
    if not end or size is None or words.word(end + 1) != "of" or number > size:
        return None
    at = end + 3 if words.get(end + 2, "the") else end + 2
    found = years.century(words, at) or years.decade(words, at) or months.month_date(words, at)
    if not found or "day" in found[1]:
        return None
    return found[0], {"is": "portion", "number": number or size, "size": size, "on": found[1]}
