"""The grammar's root: whatever time phrase begins at a word.

Small readers for calendar dates, lengths, parts of the day and so on are put together here with
what may stand in front of any of them: ``the``, ``early``, ``the end of``, ``at least``.
"""

from typing import Any

from workbench.dates.grammar import months, years
from workbench.dates.grammar.business import closing_day, reported_period
from workbench.dates.grammar.clock import clock
from workbench.dates.grammar.counts import ordinal
from workbench.dates.grammar.days import (
    day_like,
    day_word_dated,
    is_day,
    lone_part,
    weekday_date,
    with_day,
    with_time,
)
from workbench.dates.grammar.lengths import away, bare_plural, length
from workbench.dates.grammar.named import FIRST_WORDS, feast, fixed, quarter, season
from workbench.dates.grammar.numeric import numeric_date
from workbench.dates.grammar.relative import before_last, day_word, shifted, text_unit
from workbench.dates.grammar.sets import recurring
from workbench.dates.grammar.words import BLANK, BORDER, DASH, QUOTE, Words

Meaning = dict[str, Any]
Found = tuple[int, Meaning]

_DEPTH = 4


def phrase(words: Words, place: int, depth: int = 0) -> Found | None:
    """Read the time phrase that begins at *place*: the place after it, and its meaning."""
    if place >= words.n or depth > _DEPTH:
        return None
    entry = words.entries[place]
    if "0" <= words.low[place][0] <= "9":
        return _figures(words, place)
    if not entry and words.low[place] not in FIRST_WORDS:
        return None
    if "the" in entry:
        return _after_the(words, place, depth)
    return (
        (_modified(words, place, depth) if "mod" in entry else None)
        or (_edge(words, place, depth) if "edge" in entry else None)
        or _worded(words, place)
    )


def _figures(words: Words, place: int) -> Found | None:
    found = numeric_date(words, place)
    if found:
        return with_time(words, found)
    found = clock(words, place)
    if found:
        return with_day(words, found)
    found = months.day_month(words, place)
    if found:
        return with_time(words, found)
    return (
        years.year_span(words, place)
        or years.decade(words, place)
        or years.century(words, place)
        or quarter(words, place)
        or _length(words, place)
        or _year_quarter(words, place)
        or years.lone_year(words, place)
    )


def _year_quarter(words: Words, place: int) -> Found | None:
    """Read ``1988 third quarter`` after a possessive."""
    if words.number(place, (4, 4)) is None:
        return None
    found = reported_period(words, place)
    return found if found and found[1]["is"] == "quarter" and "year" in found[1] else None


def _length(words: Words, place: int) -> Found | None:
    """Read a length, and what makes a date of it: ``two weeks`` or ``two weeks ago``."""
    found = length(words, place)
    if not found:
        return None
    end, node = found
    distant = away(words, end, node) or _from_day(words, end, node) or _in_time(words, end, node)
    if distant:
        return _on_weekday(words, distant)
    if node.get("article") and _is_rate(words, place, node):
        return None
    return found


def _from_day(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``before Christmas`` or ``after 5 May 2010`` after a length, ``from Tuesday`` too."""
    sign = {"before": -1, "after": 1, "from": 1}.get(words.word(place))
    if sign is None or words.gap(place) != BLANK or not isinstance(node["parts"][0][0], int):
        return None
    day = day_like(words, place + 1)
    if not day or day[1]["is"] == "unit" or (day[1]["is"] == "date" and "day" not in day[1]):
        return None
    return day[0], {"is": "distance", "sign": sign, "from": "day", "on": day[1], **_parts(node)}


def _in_time(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``weeks' time`` after ``in three``."""
    at = place + 1 if words.word(place) == "s" else place
    if words.word(at) != "time" or words.after(place - 1) not in "'’":
        return None
    return at + 1, {"is": "distance", "sign": 1, "from": "now", **_parts(node)}


def _parts(node: Meaning) -> Meaning:
    return {key: node[key] for key in ("parts", "mod", "article") if key in node}


def _is_rate(words: Words, place: int, node: Meaning) -> bool:
    """Tell whether ``a year`` is the rate of ``$5 a share a year``."""
    if len(node["parts"]) > 1 or node["parts"][0][0] != 1:
        return False
    if words.gap(place) != BLANK:
        return False
    before = words.word(place - 1)
    return before not in _LENGTH_LEADS


_LENGTH_LEADS = frozenset(
    [
        "in",
        "for",
        "within",
        "about",
        "over",
        "almost",
        "nearly",
        "after",
        "than",
        "of",
        "just",
        "only",
        "least",
        "every",
        "to",
        "at",
        "take",
        "takes",
        "took",
        "spent",
        "spend",
        "lasted",
        "lasts",
        "last",
        "and",
        "by",
        "is",
        "was",
        "be",
        "until",
        "up",
        "under",
        "or",
        "with",
        "before",
    ]
)


def _on_weekday(words: Words, found: Found) -> Found:
    """Read ``a week ago on Monday``, ``two weeks ago Friday``."""
    end, node = found
    if node["from"] != "now" or node["parts"][0][1] != "week" or words.gap(end) != BLANK:
        return found
    at = end + 1 if words.word(end) == "on" else end
    number = words.get(at, "weekday")
    count = node["parts"][0][0]
    if number is None or not isinstance(count, int):
        return found
    return at + 1, {"is": "weekday", "weekday": number, "weeks": node["sign"] * count, "shift": -1}


def _worded(words: Words, place: int) -> Found | None:
    """Read a phrase that begins with a word other than ``the`` or a modifier."""
    entry = words.entries[place]
    found = fixed(words, place) or _qualified(words, place)
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
        found = _possessed(words, shifted(words, place))
        if found:
            return with_time(words, _dated(words, place, found)) if is_day(found[1]) else found
    return _less_common(words, place)


def _qualified(words: Words, place: int) -> Found | None:
    """Read ``recent years``, ``fiscal 1989``, ``year-earlier``."""
    entry = words.entries[place]
    if "recent" in entry:
        return _recent(words, place)
    if "reported" in entry or "fiscal" in entry or words.low[place] == "year":
        return reported_period(words, place)
    return None


def _recent(words: Words, place: int) -> Found | None:
    """Read ``recent years``, ``recent weeks``."""
    unit = words.get(place + 1, "unit")
    if not unit or not words.get(place + 1, "plural_unit") or words.gap(place + 1) != BLANK:
        return None
    return place + 2, {"is": "length", "parts": [["X", unit]], "toward": -1}


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
        approximate = _approximate(words, place)
        if approximate:
            return approximate
    return (
        recurring(words, place)
        or _moment(words, place)
        or quarter(words, place)
        or season(words, place)
        or years.century(words, place)
        or years.decade(words, place)
        or _length(words, place)
        or years.lone_year(words, place)
        or _vague(words, place)
    )


def _moment(words: Words, place: int) -> Found | None:
    if words.get(place, "moment") or (words.get(place, "ones") and words.word(place + 1) == "o"):
        found = clock(words, place)
        if found:
            return with_day(words, found)
    if "part" in words.entries[place] or "overnight" in words.entries[place]:
        found = lone_part(words, place)
        if found and ("on" in found[1] or found[1]["part"] == "OVERNIGHT"):
            return found
    if words.low[place : place + 2] in (["early", "hours"], ["small", "hours"]):
        return lone_part(words, place)
    return None


def _vague(words: Words, place: int) -> Found | None:
    entry = words.entries[place]
    for kind in ("now", "vague"):
        if kind in entry:
            return place + 1, {"is": "vague", "ref": entry[kind]}
    return None


_QUANTIFIERS = {
    ("at", "least"): "EQUAL_OR_MORE",
    ("at", "most"): "EQUAL_OR_LESS",
    ("more", "than"): "MORE_THAN",
    ("less", "than"): "LESS_THAN",
    ("fewer", "than"): "LESS_THAN",
    ("up", "to"): "EQUAL_OR_LESS",
}


def _approximate(words: Words, place: int) -> Found | None:
    """Read ``nearly two years``, ``at least 30 days``, ``no more than sixty days``."""
    if words.get(place, "kept_approx"):
        counted = words.get(place + 1, "one") or words.get(place + 1, "some")
        if words.low[place] == "some" and counted:
            return None
        return _weighed(words, place + 1, "APPROX")
    at = place + 1 if words.low[place] == "no" else place
    mod = _QUANTIFIERS.get((words.word(at), words.word(at + 1)))
    return _weighed(words, at + 2, mod) if mod else None


def _weighed(words: Words, place: int, mod: str) -> Found | None:
    if words.get(place, "the"):
        found = _definite(words, place + 1)
        found = found if found and found[1]["is"] == "length" else None
    else:
        found = _length(words, place)
    return (found[0], {"mod": mod, **found[1]}) if found else None


def _after_the(words: Words, place: int, depth: int) -> Found | None:
    """Read a phrase after ``the``."""
    found = fixed(words, place)
    if found:
        return found
    at = place + 1
    if at >= words.n or words.gap(at) not in (BLANK, QUOTE, BORDER, DASH):
        return None
    entry = words.entries[at]
    if "edge" in entry or "mod" in entry:
        return (_edge(words, at, depth) if "edge" in entry else None) or (
            _modified(words, at, depth) if "mod" in entry else None
        )
    return _definite(words, at)


def _definite(words: Words, at: int) -> Found | None:
    entry = words.entries[at]
    if words.gap(at) in (QUOTE, BORDER):
        return years.decade(words, at)
    if "shift" in entry:
        found = reported_period(words, at) if "reported" in entry else None
        found = found or _possessed(words, shifted(words, at)) or _sequence(words, at)
        if found and words.low[at] == "next":
            _from_context(found[1])
        return found
    found = (
        before_last(words, at)
        or text_unit(words, at)
        or reported_period(words, at)
        or quarter(words, at)
        or years.century(words, at)
        or years.decade(words, at)
        or (
            lone_part_of(words, at)
            if "part" in entry or words.low[at] in ("early", "small")
            else None
        )
        or season(words, at)
        or _named_unit(words, at)
        or _counted_day(words, at)
        or _sequence(words, at)
        or _definite_length(words, at)
    )
    if not found and words.low[at] == "day":
        return day_word(words, at)
    return found


def _from_context(node: Meaning) -> None:
    """Note that ``the next day``, unlike ``next week``, may count from a date in the text."""
    if node["is"] in ("unit", "season"):
        node["from"] = "context"
    elif node["is"] == "part":
        node["on"] = {"is": "unit", "unit": "day", "shift": 1, "from": "context"}


def _sequence(words: Words, place: int) -> Found | None:
    """Read ``first nine months``, ``last half of 1989``."""
    if not (words.get(place, "ordinal") or words.low[place] in ("last", "latest", "final")):
        return None
    if words.get(place + 1, "half_year") and words.word(place + 2) == "of":
        found = phrase(words, place + 3, _DEPTH)
        if found and found[1]["is"] == "date" and "month" not in found[1]:
            number = 1 if words.low[place] == "first" else 2
            return found[0], {**found[1], "is": "half", "number": number}
        return (found[0], {**found[1], "mod": "END"}) if found else None
    found = length(words, place + 1)
    return found if found and words.get(found[0] - 1, "plural_unit") else None


def _definite_length(words: Words, place: int) -> Found | None:
    """Read the rest of ``the nine months``; ``the 10-day period`` goes without its article."""
    if words.get(place, "one") or words.get(place, "some"):
        return None
    found = length(words, place)
    if not found or not words.get(found[0] - 1, "plural_unit") or words.gap(found[0] - 1) != BLANK:
        return None
    return found


def lone_part_of(words: Words, place: int) -> Found | None:
    """Read ``the morning of 29 April``, ``the night``."""
    found = lone_part(words, place)
    return found if found and "on" in found[1] else None


def _counted_day(words: Words, place: int) -> Found | None:
    """Read ``the 21st of September, 2019``."""
    if ordinal(words, place) is None:
        return None
    found = months.day_month(words, place)
    return with_time(words, found) if found else None


def _named_unit(words: Words, place: int) -> Found | None:
    """Read ``the year 2000``, ``the week of March 6``, ``the quarter``, ``the weekend``."""
    if words.get(place, "year_word"):
        found = years.lone_year(words, place)
        if found:
            return found
    unit = words.get(place, "unit")
    if unit not in ("week", "month", "weekend", "night", "day", "year"):
        return None
    if words.word(place + 1) == "of" and not words.get(place, "plural_unit"):
        found = day_like(words, place + 2)
        if found and unit in ("week", "weekend"):
            return found[0], {"is": "holding", "unit": unit, "on": found[1]}
        found = months.month_date(words, place + 2)
        if found and unit == "month":
            return found
    if unit in ("year", "weekend", "week", "month") and not words.get(place, "plural_unit"):
        ended = closing_day(words, place + 1) if unit in ("year", "month") else None
        if ended:
            return place + 1, {"is": "length", "parts": [[1, unit]], "ended": ended}
        return place + 1, {"is": "unit", "unit": unit, "shift": 0, "definite": 1}
    return None


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
    if words.low[place : place + 2] == ["early", "hours"]:
        return lone_part(words, place)
    at = place + 1
    if words.get(at, "in") and words.gap(at) == BLANK:
        at += 1
    if words.gap(at) not in (BLANK, DASH):
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


def _possessed(words: Words, found: Found | None) -> Found | None:
    """Read ``this year's third quarter``."""
    if not found or found[1]["is"] != "unit" or found[1]["unit"] != "year":
        return found
    end, node = found
    if words.word(end) != "s" or words.gap(end) != QUOTE:
        return found
    part = quarter(words, end + 1)
    if part and "year" not in part[1]:
        return part[0], {**part[1], "year_of": node.get("from", "now"), "years": node["shift"]}
    if words.get(end + 1, "quarter") and words.gap(end + 1) == BLANK:
        return end + 2, {"is": "quarter", "year_of": "now", "years": node["shift"]}
    return found


def open_plural(words: Words, place: int) -> Found | None:
    """Read ``years`` or ``days`` as an open length, where nothing makes them part of a name."""
    if words.gap(place) == DASH or (
        words.gap(place + 1) == DASH and words.word(place + 1) != "long"
    ):
        return None
    if words.word(place + 1) in ("old", "of") or words.get(place - 1, "the"):
        return None
    found = bare_plural(words, place)
    if not found or words.get(place, "quarter"):
        return None
    return away(words, found[0], found[1]) or found
