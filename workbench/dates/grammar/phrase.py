"""The grammar's root: whatever time phrase begins at a word.

Small readers for calendar dates, lengths, parts of the day and so on are put together here with
what may stand in front of any of them: ``the``, ``early``, ``the end of``, ``at least``.
"""

from workbench.dates.grammar import formats, months, order, years
from workbench.dates.grammar.business import reported_period
from workbench.dates.grammar.clock import clock
from workbench.dates.grammar.days import (
    day_like,
    day_word_dated,
    is_day,
    weekday_date,
    with_time,
    with_weekday,
)
from workbench.dates.grammar.definite import definite, possessed
from workbench.dates.grammar.measured import approximate, measured, recent
from workbench.dates.grammar.moments import hour_in_words, lone_part, past_the_hour, with_day
from workbench.dates.grammar.named import feast, fixed, quarter, season
from workbench.dates.grammar.numeric import numeric_date
from workbench.dates.grammar.relative import shifted
from workbench.dates.grammar.sets import recurring
from workbench.dates.grammar.text_units import text_unit
from workbench.dates.grammar.words import BLANK, BORDER, COMMA, DASH, QUOTE, SLASH, STOP, Words
from workbench.dates.meaning import Found

_DEPTH = 4
_AFTER_VAGUE = (BLANK, COMMA, STOP, BORDER, QUOTE)


def phrase(words: Words, place: int, depth: int = 0) -> Found | None:
    """Read the time phrase that begins at *place*: the place after it, and its meaning."""
    if place >= words.n or depth > _DEPTH:
        return None
    entry = words.entries[place]
    if "0" <= words.low[place][0] <= "9":
        return _figures(words, place)
    if not entry and words.low[place] not in words.language.first_words:
        return None
    if "the" in entry:
        return _after_the(words, place, depth)
    if "initial" in entry:
        return quarter(words, place)
    return (
        (_modified(words, place, depth) if "mod" in entry else None)
        or (_edge(words, place, depth) if "edge" in entry else None)
        or _worded(words, place)
    )


def _is_plain(words: Words, place: int) -> bool:
    """Tell whether a word that says nothing of time follows the figures, after a blank."""
    after = place + 1
    if words.gap(after) != BLANK or words.entries[after] or words.before(place) in "'’‘":
        return False
    low = words.low[after]
    if "0" <= low[0] <= "9":
        return words.gap(after + 1) != SLASH
    return low not in ("a", "p", "o", "t", "local") and not words.raw(after).isupper()


def _figures(words: Words, place: int) -> Found | None:
    if _is_plain(words, place):
        return years.lone_year(words, place) if len(words.low[place]) == 4 else None
    found = numeric_date(words, place)
    if found:
        return with_time(words, found)
    found = clock(words, place)
    if found:
        return with_day(words, found)
    found = (
        months.day_month(words, place)
        or formats.named_in_figures(words, place)
        or formats.counted_day(words, place)
    )
    if found:
        return with_time(words, with_weekday(words, found))
    return (
        past_the_hour(words, place)
        or years.year_span(words, place)
        or years.shares_era(words, place)
        or years.decade(words, place)
        or years.century(words, place)
        or quarter(words, place)
        or hour_in_words(words, place)
        or measured(words, place)
        or _year_quarter(words, place)
        or _year_season(words, place)
        or years.lone_year(words, place)
    )


def _year_season(words: Words, place: int) -> Found | None:
    """Read ``1982 summer``."""
    after = place + 1
    if not words.get(after, "season") or words.get(after, "doubtful_season"):
        return None
    found = years.lone_year(words, place) if words.gap(after) == BLANK else None
    if not found or found[0] != after or words.low[after].endswith("s"):
        return None
    return after + 1, {**found[1], "is": "season", "season": words.get(after, "season")}


def _year_quarter(words: Words, place: int) -> Found | None:
    """Read ``1988 third quarter`` after a possessive."""
    if words.number(place, (4, 4)) is None:
        return None
    found = reported_period(words, place)
    return found if found and found[1]["is"] == "quarter" and "year" in found[1] else None


def _worded(words: Words, place: int) -> Found | None:
    """Read a phrase that begins with a word other than ``the`` or a modifier."""
    entry = words.entries[place]
    found = feast(words, place) if words.low[place] in words.language.feasts else None
    if found:
        return with_time(words, found)
    found = fixed(words, place) or order.reordered(words, place) or _qualified(words, place)
    if found:
        return found
    if "weekday" in entry or "weekdays" in entry:
        found = recurring(words, place) or weekday_date(words, place)
        return with_time(words, found) if found and is_day(found[1]) else found
    if "month" in entry:
        found = months.month_date(words, place)
        if found:
            return with_time(words, found) if is_day(found[1]) else found
    if "day_shift" in entry or "tonight" in entry or words.low[place] == "day":
        found = day_word_dated(words, place)
        if found:
            return with_time(words, found)
    if "shift" in entry:
        found = possessed(words, shifted(words, place))
        if found:
            return with_time(words, _dated(words, place, found)) if is_day(found[1]) else found
    return _less_common(words, place)


def _qualified(words: Words, place: int) -> Found | None:
    """Read ``recent years``, ``fiscal 1989``, ``year-earlier``."""
    entry = words.entries[place]
    if "recent" in entry:
        return recent(words, place)
    if words.low[place] == "reported":
        return None  # the verb: only after "the" is it what a company reported on
    if "reported" in entry or "fiscal" in entry or words.low[place] == "year":
        return formats.fiscal_year(words, place) or reported_period(words, place)
    if "fiscal_year" in entry:
        return formats.fiscal_year(words, place)
    if words.low[place] == "week":
        return formats.numbered_week(words, place)
    return None


def _dated(words: Words, place: int, found: Found) -> Found:
    return (day_like(words, place) or found) if found[1]["is"] == "weekday" else found


def _less_common(words: Words, place: int) -> Found | None:
    entry = words.entries[place]
    if "that" in entry or "same" in entry or "unit" in entry:
        found = text_unit(words, place)
        if found:
            return with_time(words, found) if is_day(found[1]) else found
    found = feast(words, place)
    if found:
        return with_time(words, found)
    if not entry:
        return None
    if words.gap(place + 1) == BLANK or words.gap(place + 1) == DASH:
        found = approximate(words, place)
        if found:
            return found
    return (
        past_the_hour(words, place)
        or recurring(words, place)
        or _moment(words, place)
        or quarter(words, place)
        or season(words, place)
        or years.century(words, place)
        or years.decade(words, place)
        or measured(words, place)
        or years.lone_year(words, place)
        or _vague(words, place)
    )


def _moment(words: Words, place: int) -> Found | None:
    if words.get(place, "moment") or (words.get(place, "ones") and words.word(place + 1) == "o"):
        found = clock(words, place)
        if found:
            return with_day(words, found)
    if "ones" in words.entries[place]:
        return hour_in_words(words, place)
    if "part" in words.entries[place] or "overnight" in words.entries[place]:
        found = lone_part(words, place)
        if found and ("on" in found[1] or found[1]["part"] == "OVERNIGHT"):
            return found
    if words.low[place : place + 2] in (["early", "hours"], ["small", "hours"]):
        return lone_part(words, place)
    return None


def _vague(words: Words, place: int) -> Found | None:
    entry = words.entries[place]
    if (
        words.raw(place).istitle()
        and words.raw(place + 1).istitle()
        and words.get(place - 1, "the")
    ):
        return None
    for kind in ("now", "vague"):
        if kind in entry:
            return place + 1, {"is": "vague", "ref": entry[kind]}
    if "coming" in entry and words.get(place - 1, "one") and words.gap(place) == BLANK:
        return None  # "a future in which" is a prospect, not a time
    for kind in ("current", "recent", "coming"):
        if kind in entry and words.gap(place + 1) in _AFTER_VAGUE:
            return place + 1, {"is": "vague", "ref": entry[kind]}
    return None


def _after_the(words: Words, place: int, depth: int) -> Found | None:
    """Read a phrase after ``the``."""
    found = fixed(words, place)
    if found:
        return found
    at = place + 1
    if at >= words.n or words.gap(at) not in (BLANK, SLASH, QUOTE, BORDER, DASH):
        return None
    entry = words.entries[at]
    if "edge" in entry or "mod" in entry:
        return (_edge(words, at, depth) if "edge" in entry else None) or (
            _modified(words, at, depth) if "mod" in entry else None
        )
    return definite(words, at)


def _edge(words: Words, place: int, depth: int) -> Found | None:
    """Read ``the end of 1990``, ``the beginning of October``."""
    mod = words.get(place, "edge")
    if not mod or words.get(place + 1, "of") is None or words.gap(place + 1) != BLANK:
        return None
    found = phrase(words, place + 2, depth + 1)
    if not found or found[1]["is"] in ("length", "vague", "every"):
        return None
    return found[0], {**found[1], "mod": mod}


def _modified(words: Words, place: int, depth: int) -> Found | None:
    """Read ``early March``, ``mid-1996``, ``late yesterday``, ``earlier this month``."""
    mod = words.get(place, "mod")
    if words.low[place + 1] == "hours" or words.low[place + 1 : place + 3] == ["morning", "hours"]:
        return lone_part(words, place)
    at = place + 1
    if words.get(at, "in") and words.gap(at) == BLANK:
        at += 1
    if words.gap(at) not in (BLANK, SLASH, DASH):
        return None
    if at == place + 1 and words.get(at, "the") and words.low[place] == "mid":
        at += 1
    if words.get(at, "part") and words.low[at] != "night":
        found = lone_part(words, at)
        return (found[0], {**found[1], "mod": mod}) if found else None
    if at > place + 1 and words.low[at : at + 2] == ["the", "day"]:
        return at + 2, {"is": "unit", "unit": "day", "shift": 0, "definite": 1, "mod": mod}
    if words.get(at, "season") and at == place + 1:
        found = season(words, at)
    else:
        found = phrase(words, at, depth + 1)
    if not found or found[1]["is"] in ("length", "vague", "every", "distance"):
        return None
    node = {**found[1], "mod": mod}
    if words.low[place] in ("earlier", "later"):
        node["so_far"] = 1
    return found[0], node
