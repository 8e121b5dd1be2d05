"""Lengths in their surroundings: ``nearly two years``, ``two weeks ago``, ``in a year's time``."""

from workbench.dates.grammar.clauses import tense
from workbench.dates.grammar.counts import cardinal
from workbench.dates.grammar.days import day_like
from workbench.dates.grammar.lengths import away, is_rate, length
from workbench.dates.grammar.relative import is_title, shifted
from workbench.dates.grammar.words import BLANK, Words
from workbench.dates.meaning import Found, Meaning


def measured(words: Words, place: int) -> Found | None:
    """Read a length, and what makes a date of it: ``two weeks`` or ``two weeks ago``."""
    counted = _weekdays_ago(words, place)
    if counted:
        return counted
    found = length(words, place)
    if not found:
        return None
    end, node = found
    if is_title(words, place, end) or _is_hours_of_day(words, place, node):
        return end, {**node, "skip": 1}
    distant = away(words, end, node) or _from_day(words, end, node) or _in_time(words, end, node)
    if distant:
        told = _to_the_day(words, distant)
        return _on_weekday(words, distant) if told is distant else told
    coming = _on_coming(words, end, node)
    if coming:
        return coming
    single = len(node["parts"]) == 1 and node["parts"][0][0] == 1
    if node.get("article") and single and is_rate(words, place):
        return None
    if _is_some_day(words, place, node) and tense(words, place, end) > 0:
        return end, {"is": "vague", "ref": "FUTURE_REF"}
    return found


def _is_hours_of_day(words: Words, place: int, node: Meaning) -> bool:
    """Tell whether ``de 9 a 17 horas`` gives the hours of a day and no length."""
    hours = "low" in node and node["parts"][0][1] == "hour"
    return bool(hours and words.language.dotted_hours and words.get(place - 1, "of"))


def _is_some_day(words: Words, place: int, node: Meaning) -> bool:
    """Tell whether ``one day`` may be a hope and no length: ``one day the road will be built``."""
    if words.word(place) != "one" or node["parts"] != [[1, "day"]] or words.gap(place + 1) != BLANK:
        return False
    return words.gap(place) != BLANK or words.word(place - 1) in ("will", "would", "that", "and")


_IN_ALL = frozenset({"today", "yesterday", "tomorrow"})


def _to_the_day(words: Words, found: Found) -> Found:
    """Read ``a year ago today``, ``a year ago last Tuesday``, ``a year ago this week``."""
    end, node = found
    if node["from"] != "now" or words.gap(end) != BLANK or not isinstance(node["parts"][0][0], int):
        return found
    told = {**node, "from": "day"}
    if words.word(end) in ("this", "last", "next"):
        day = day_like(words, end)
        unit = words.get(end + 1, "unit")
        if day and day[1]["is"] == "weekday" and words.word(end) != "this":
            return day[0], {**told, "on": day[1]}
        if unit in ("week", "month") and words.word(end) == "this":
            today = {"is": "day", "shift": 0}
            return end + 2, {"is": "holding", "unit": unit, "on": {**told, "on": today}}
        return found
    if words.word(end) not in _IN_ALL:
        return found
    return end + 1, {**told, "on": {"is": "day", "shift": words.get(end, "day_shift")}}


def _on_coming(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``a week on Thursday``, ``a fortnight today``: so long after the coming day."""
    number, unit = node["parts"][0]
    weeks = {"week": 1, "fortnight": 2}.get(unit)
    if not weeks or not isinstance(number, int) or words.gap(place) != BLANK:
        return None
    shift = words.get(place, "day_shift")
    if shift is not None and shift >= 0:
        return place + 1, {"is": "day", "shift": 7 * weeks * number + shift}
    weekday = words.get(place + 1, "weekday")
    if words.word(place) == "last" and weekday is not None and node.get("article"):
        last = {"is": "weekday", "weekday": weekday, "weeks": -weeks * number, "shift": -1}
        return place + 2, {**last, "sure": 1}
    if words.word(place) != "on" or weekday is None or words.word(place - 3) == "for":
        return None
    return place + 2, {"is": "weekday", "weekday": weekday, "weeks": weeks * number, "shift": 1}


def _weekdays_ago(words: Words, place: int) -> Found | None:
    """Read ``two Fridays ago``."""
    found = cardinal(words, place)
    if not found or not isinstance(found[1], int) or found[1] > 52:
        return None
    weekday = words.get(found[0], "weekdays")
    if weekday is None or words.word(found[0] + 1) != "ago" or words.gap(found[0]) != BLANK:
        return None
    weeks = 1 - found[1]
    return found[0] + 2, {"is": "weekday", "weekday": weekday, "weeks": weeks, "shift": -1}


def _from_day(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``before Christmas`` or ``after 5 May 2010`` after a length, ``from Tuesday`` too."""
    sign = {"before": -1, "after": 1, "from": 1}.get(words.word(place))
    if words.word(place) == "from" and "for" in words.low[max(0, place - 4) : place]:
        return None
    if sign is None or words.gap(place) != BLANK or not isinstance(node["parts"][0][0], int):
        return None
    day = day_like(words, place + 1)
    if day and day[1]["is"] == "weekday" and "shift" not in day[1] and words.word(place) == "from":
        day = (day[0], {**day[1], "tense": 1})
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


_QUANTIFIERS = {
    ("at", "least"): "EQUAL_OR_MORE",
    ("at", "most"): "EQUAL_OR_LESS",
    ("more", "than"): "MORE_THAN",
    ("less", "than"): "LESS_THAN",
    ("fewer", "than"): "LESS_THAN",
    ("up", "to"): "EQUAL_OR_LESS",
}


def approximate(words: Words, place: int) -> Found | None:
    """Read ``nearly two years``, ``at least 30 days``, ``no more than sixty days``."""
    if words.get(place, "kept_approx"):
        counted = words.get(place + 1, "one") or words.get(place + 1, "some")
        if words.low[place] == "some" and counted:
            return None
        return _weighed(words, place + 1, "APPROX")
    mod = words.get(place, "weighing")
    if mod and words.get(place + 1, "one"):
        found = length(words, place + 1)
        return _weighed(words, place + 1, mod) if found else None
    at = place + 1 if words.low[place] == "no" else place
    mod = _QUANTIFIERS.get((words.word(at), words.word(at + 1)))
    return _weighed(words, at + 2, mod) if mod else None


def _weighed(words: Words, place: int, mod: str) -> Found | None:
    if words.get(place, "the"):
        found = shifted(words, place + 1)
        found = found if found and found[1]["is"] == "length" else None
    else:
        found = measured(words, place)
    return (found[0], {"mod": mod, **found[1]}) if found else None


def recent(words: Words, place: int) -> Found | None:
    """Read ``recent years``, ``recent weeks``."""
    unit = words.get(place + 1, "unit")
    if not unit or not words.get(place + 1, "plural_unit") or words.gap(place + 1) != BLANK:
        return None
    if words.get(place + 2, "and") and words.get(place + 3, "plural_unit"):
        return place + 4, {"is": "vague", "ref": "PAST_REF"}
    if unit == "year":
        return place + 2, {"is": "vague", "ref": "PAST_REF", "unit": unit}
    return place + 2, {"is": "length", "parts": [["X", unit]], "toward": -1}
