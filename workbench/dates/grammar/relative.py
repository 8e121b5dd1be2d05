"""Words that point from the day of writing or from a date in the text.

``today``, ``last Friday``, ``this month``, ``the next day``, ``that year``: single words and
short phrases; lengths such as ``two weeks ago`` are read in :mod:`lengths`.
"""

from typing import Any

from workbench.dates.grammar.lengths import length
from workbench.dates.grammar.months import month_date
from workbench.dates.grammar.named import feast
from workbench.dates.grammar.words import BLANK, COMMA, DASH, DOT, QUOTE, SLASH, STOP, Words

Meaning = dict[str, Any]
Found = tuple[int, Meaning]


def day_word(words: Words, place: int) -> Found | None:
    """Read ``today``, ``yesterday``, ``tomorrow``, ``the day before yesterday``."""
    shift = words.get(place, "day_shift")
    if shift is not None and (_is_programme(words, place) or is_title(words, place, place + 1)):
        return None
    if words.get(place, "part") and words.get(place - 1, "the"):
        return None
    if shift is not None:
        return place + 1, {"is": "day", "shift": shift}
    if words.get(place, "tonight"):
        return place + 1, {"is": "part", "part": "NI", "on": {"is": "day", "shift": 0}}
    if words.word(place) == "day" and words.word(place + 1) in ("before", "after"):
        further = words.get(place + 2, "day_shift")
        if further:
            return place + 3, {"is": "day", "shift": 2 * further}
    return None


def _qualifies(words: Words, place: int) -> bool:
    """Tell whether a weekday only tells of a noun behind it: ``a Tuesday deadline``."""
    if words.gap(place) == DASH:
        return True
    if words.gap(place) != BLANK or not words.raw(place).islower():
        return False
    return not any(words.get(place, kind) for kind in _NO_NOUNS)


_NO_NOUNS = ("date_lead", "past_cue", "and", "pronoun", "part", "auxiliary", "plural_part")


def _is_programme(words: Words, place: int) -> bool:
    """Tell whether a capital makes a name of ``Today``: the programme, USA Today."""
    if not words.raw(place)[0].isupper() or words.raw(place).isupper():
        return False
    if words.word(place + 1) in _SHOWS and words.gap(place + 1) == BLANK:
        return True
    before = words.raw(place - 1)
    return words.gap(place) == BLANK and before.isupper() and len(before) > 1


_OPENING = frozenset("\"'“‘«„`")
_CLOSING = "\"'”’»"
_POINTED = frozenset(",.:;!?\n|")


def is_title(words: Words, start: int, end: int) -> bool:
    """Tell whether quotation marks close in on capitals: the song "Yesterday", on "This Week".

    What somebody says may be as short: it stands at the head of a sentence or behind a comma, and
    has a mark of punctuation before the closing quotation mark.
    """
    if words.before(start) not in _OPENING or not words.raw(end - 1).istitle():
        return False
    if not (words.raw(start).istitle() or words.raw(start).isdigit()):
        return False
    close = words.between(end) if end < words.n else words.text[words.ends[end - 1] :][:3]
    inside = close.lstrip(",.!?")
    if not inside[:1] or inside[0] not in _CLOSING or inside[:2] in ("'s", "’s"):
        return False
    return inside == close or _POINTED.isdisjoint(words.between(start) if start else ".")


_SHOWS = frozenset({"programme", "program", "show", "magazine", "newspaper", "podcast"})


def weekday(words: Words, place: int) -> Found | None:
    """Read a weekday without a date, with what British English adds: ``Tuesday week``."""
    number = words.get(place, "weekday")
    if number is None or not _is_weekday(words, place):
        return None
    end = place + 1
    node: Meaning = {"is": "weekday", "weekday": number}
    parted = words.get(end, "part") and words.gap(end) == BLANK
    noun = _qualifies(words, end + 1 if parted else end)
    counted = words.get(place - 1, "ordinal") and words.get(place - 2, "the")
    if (counted or words.get(place - 1, "one")) and words.gap(place) == BLANK and not noun:
        node["any"] = 1
    if words.word(end) == "week" and words.gap(end) == BLANK and words.word(place - 1) == "last":
        return end + 1, {**node, "weeks": -1, "shift": -1, "sure": 1}
    toward = {"before": -1, "after": 1}.get(words.word(end))
    if toward and words.get(place - 1, "the") and words.gap(end + 1) != BLANK:
        return end + 1, {**node, "from": "text", "shift": toward}
    if words.word(end) == "week" and words.gap(end) == BLANK:
        return end + 1, {**node, "weeks": 1, "shift": 1}
    if words.word(end) == "fortnight" and words.gap(end) == BLANK:
        return end + 1, {**node, "weeks": 2, "shift": 1}
    of = end + 1 if words.word(end) == "of" else end
    if words.word(of) in ("last", "next", "this") and words.word(of + 1) == "week":
        return of + 2, {**node, "week": words.get(of, "shift")}
    if words.word(end) in ("last", "next") and words.gap(end) == BLANK and _closes(words, end + 1):
        return end + 1, {**node, "shift": words.get(end, "shift")}
    return end, node


def _closes(words: Words, place: int) -> bool:
    return words.gap(place) != BLANK or not words.get(place, "unit")


def _is_weekday(words: Words, place: int) -> bool:
    """Tell whether a word is a weekday here, and no name: not ``Sun``, not the Sunday Times."""
    if _is_title(words, place):
        return False
    if not words.get(place, "short_weekday"):
        return True
    if words.gap(place + 1) == BLANK and _clock_follows(words, place + 1):
        return words.raw(place)[0].isupper()
    lead = words.get(place - 1, "date_lead") or words.get(place - 1, "every")
    lead = lead or words.get(place - 1, "shift") is not None or words.word(place - 1) == "on"
    close = words.gap(place) == BLANK
    if _in_list(words, place):
        return True
    if words.low[place] in ("sun", "sat", "wed", "mon"):
        pointed = words.get(place - 1, "shift") is not None or words.get(place - 1, "every")
        pointed = pointed or (words.word(place - 1) == "on" and words.raw(place)[0].isupper())
        return bool(pointed and close and words.word(place - 1) != "the")
    return words.raw(place)[0].isupper() or bool(lead and close)


def _in_list(words: Words, place: int) -> bool:
    """Tell whether another weekday stands before it: ``Friday night or Sat``, ``mon, wed, thur``.

    "She sat" and the sun need no such company.
    """
    joined = place - 1
    if words.get(joined, "and") and words.gap(place) == BLANK:
        joined -= 1
    elif words.gap(place) not in (COMMA, DASH, SLASH):
        return False
    if words.get(joined, "part") and words.gap(joined) == BLANK:
        joined -= 1
    if words.get(joined - 1, "the"):
        return False
    return words.get(joined, "weekday") is not None and words.gap(joined + 1) != STOP


def _is_title(words: Words, place: int) -> bool:
    """Tell whether a weekday is part of a name: ``Sheffield Wednesday``, ``Monday.com``."""
    if words.gap(place) == BLANK and words.get(place - 1, "before_weekday"):
        return words.raw(place - 1)[0].isupper()
    if words.get(place - 1, "title") and words.gap(place) in (BLANK, STOP):
        return words.raw(place - 1)[0].isupper()
    if words.gap(place + 1) == DOT:
        return words.raw(place + 1)[0].islower()
    if words.gap(place + 1) != BLANK or not words.raw(place + 1)[:1].isupper():
        return False
    if words.get(place + 1, "newspaper"):
        return True
    parted = words.get(place + 1, "part") and words.gap(place + 2) == BLANK
    return bool(parted) and words.raw(place + 2).istitle() and not words.entries[place + 2]


def _clock_follows(words: Words, place: int) -> bool:
    if words.number(place, (1, 4)) is None:
        return False
    return words.gap(place + 1) == ":" or words.get(place + 1, "meridian") is not None


def shifted(words: Words, place: int) -> Found | None:
    """Read ``last week``, ``this Friday``, ``next May``, ``the past two years``."""
    shift = words.get(place, "shift")
    if shift is None or words.gap(place + 1) not in (BLANK, DASH) or _lasts(words, place):
        return None
    at = place + 1
    if words.low[place] == "this" and words.get(at, "shift") and words.word(at) != "this":
        shift, at = words.get(at, "shift"), at + 1
    base = "text" if words.get(place, "text_shift") is not None else "now"
    reader = (
        _shifted_unit(words, at, shift)
        or _shifted_month(words, at, shift)
        or _shifted_weekday(words, at, shift)
        or _shifted_season(words, at, shift)
        or _shifted_feast(words, at, shift)
        or _shifted_length(words, at, shift)
    )
    if reader is None:
        return None
    end, node = reader
    anniversary = _on_this_day(words, end, node)
    if anniversary:
        return anniversary
    if words.word(end) in _SHOWS and words.raw(end - 1).istitle() and words.gap(end) == BLANK:
        return None
    if is_title(words, place, end):
        return None
    if base == "text":
        node["from"] = "text"
        if node["is"] == "part":
            node["on"] = _unit_of_text("day", shift)
    if words.low[place] == "past" and node["is"] == "unit":
        node["past"] = 1
    return end, node


def _on_this_day(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``this day in 1963``."""
    dated = words.number(place + 1, (4, 4)) if words.word(place) == "in" else None
    if not dated or node != {"is": "unit", "unit": "day", "shift": 0}:
        return None
    then = {"is": "distance", "parts": [[1, "year"]], "sign": -1, "from": "day", "to_year": dated}
    return place + 2, {**then, "on": {"is": "day", "shift": 0}}


def _lasts(words: Words, place: int) -> bool:
    """Tell whether ``last`` is the verb: ``expected to last six weeks``."""
    if words.low[place] != "last" or words.gap(place) != BLANK:
        return False
    counted = not any(words.get(place + 1, kind) for kind in ("unit", "month", "season", "part"))
    subject = words.low[place - 1]
    plural = len(subject) > 3 and subject.endswith("s") and not words.entries[place - 1]
    if words.get(place + 1, "weekday") is not None:
        return subject in _MODALS
    if not counted:
        return False
    return subject in _LASTING or plural


_MODALS = frozenset({"will", "would", "could", "can", "may", "might", "should"})
_LASTING = _MODALS | frozenset(
    {"to", "not", "usually", "typically", "they", "which", "sessions", "effects", "also", "often"}
)


def _shifted_unit(words: Words, place: int, shift: int) -> Found | None:
    part = words.get(place, "part")
    if part and not words.get(place, "plural_part") and words.low[place] not in ("dawn", "dusk"):
        day = shift if part == "NI" else {0: 0, 1: 1}.get(shift, -1)
        return place + 1, {"is": "part", "part": part, "on": {"is": "day", "shift": day}}
    unit = words.get(place, "unit")
    if not unit or unit in ("second", "minute", "seasons"):
        return None
    told = unit == "day" and not {"is", "was", "will"}.isdisjoint(words.low[place + 1 : place + 6])
    if told and words.low[place - 1] == "last" and not words.get(place, "plural_unit"):
        return place + 1, {"is": "length", "parts": [[1, unit]], "bare": 1}
    if words.get(place, "plural_unit"):
        return _shifted_plural(words, place, unit, shift)
    if unit == "quarter":
        return place + 1, {"is": "quarter", "shift": shift}
    if unit == "day" and words.low[place - 1] == "last":
        return place + 1, {"is": "length", "parts": [[1, "day"]], "bare": 1}
    node: Meaning = {"is": "unit", "unit": unit, "shift": shift}
    if words.low[place + 1 : place + 3] == ["or", "so"]:
        return place + 3, {**node, "mod": "APPROX"}
    return place + 1, node


def _shifted_plural(words: Words, place: int, unit: str, shift: int) -> Found | None:
    """Read ``coming months``, ``past years``."""
    word = words.low[place - 1]
    if word == "past":
        return place + 1, {"is": "vague", "ref": "PAST_REF", "unit": unit}
    if word in ("coming", "next", "following") and shift == 1:
        return place + 1, {"is": "length", "parts": [["X", unit]], "toward": 1}
    return None


def _shifted_month(words: Words, place: int, shift: int) -> Found | None:
    month = words.get(place, "month")
    if not month or not (words.language.small or words.raw(place)[0].isupper()):
        return None
    found = month_date(words, place)
    if not found:
        return place + 1, {"is": "date", "month": month, "shift": shift}
    given = "year" in found[1] or "year_of" in found[1]
    return found if given else (found[0], {**found[1], "shift": shift})


def _shifted_weekday(words: Words, place: int, shift: int) -> Found | None:
    found = weekday(words, place)
    if not found or "shift" in found[1]:
        return None
    sure = {"sure": 1} if words.language.plain else {}
    return found[0], {**found[1], "shift": shift, **sure}


def _shifted_season(words: Words, place: int, shift: int) -> Found | None:
    season = words.get(place, "season")
    if not season or words.low[place].endswith("s"):
        return None
    return place + 1, {"is": "season", "season": season, "shift": shift}


def _shifted_feast(words: Words, place: int, shift: int) -> Found | None:
    """Read ``last Thanksgiving``, ``next Easter``."""
    found = feast(words, place) if words.low[place] in words.language.feasts else None
    if not found or found[1]["is"] != "feast" or "year" in found[1] or "year_of" in found[1]:
        return None
    return found[0], {**found[1], "shift": shift}


def _shifted_length(words: Words, place: int, shift: int) -> Found | None:
    """Read the rest of ``the last three years``, ``the next few days``."""
    found = length(words, place)
    if not found or words.get(place, "one"):
        return None
    return found[0], {**found[1], "toward": shift or -1}


def text_unit(words: Words, place: int) -> Found | None:
    """Read ``that year``, ``the same day``, ``the day before``, after any ``the``."""
    at, same = place, False
    if words.get(at, "that"):
        at, same = at + 1, True
    if words.get(at, "same") and words.gap(at) in (BLANK, "|"):
        at, same = at + 1, True
    if not same or words.gap(at) != BLANK:
        return _day_before(words, place)
    number = words.get(at, "weekday")
    if number is not None and not words.get(at, "short_weekday"):
        return at + 1, {"is": "weekday", "weekday": number, "from": "text", "shift": 0}
    month = words.get(at, "month")
    spelled = words.language.small or words.raw(at)[0].isupper()
    if month and spelled and not words.get(at, "short_month"):
        return at + 1, {"is": "date", "month": month, "year_of": "text", "years": 0}
    season = words.get(at, "season")
    if season:
        return at + 1, {"is": "season", "season": season, "from": "text", "shift": 0}
    part = words.get(at, "part")
    if part and not words.get(at, "plural_part"):
        return at + 1, {"is": "part", "part": part, "on": _unit_of_text("day", 0)}
    unit = words.get(at, "unit")
    if not unit or words.get(at, "plural_unit") or unit in ("second", "minute", "seasons"):
        return None
    compared = _in_other_year(words, at, unit)
    return compared or (at + 1, _unit_of_text(unit, 0))


def _in_other_year(words: Words, place: int, unit: str) -> Found | None:
    """Read ``same month last year``, ``same day two years ago``: as far on in another year."""
    if unit not in ("day", "week", "month", "weekend", "quarter") or words.gap(place + 1) != BLANK:
        return None
    years: Any = 1
    end = place + 3
    dated = words.number(place + 2, (4, 4)) if words.word(place + 1) in ("of", "in") else None
    if dated and 1000 <= dated <= 2999:
        return end, _as_far_on(unit, 1, {"to_year": dated})
    if words.low[place + 1 : place + 3] not in (["last", "year"], ["previous", "year"]):
        found = length(words, place + 1)
        if not found or words.word(found[0]) not in ("ago", "earlier", "before"):
            return None
        (years, name), end = found[1]["parts"][0], found[0] + 1
        if name != "year" or not isinstance(years, int):
            return None
    return end, _as_far_on(unit, years, {})


def _as_far_on(unit: str, years: int, to_year: Meaning) -> Meaning:
    """Return the meaning of the same day, week or month of another year."""
    count = [52 * years, "week"] if unit in ("week", "weekend") else [years, "year"]
    then: Meaning = {"is": "distance", "parts": [count], "sign": -1, "from": "day", **to_year}
    then["on"] = _unit_of_text(unit, 0)
    if unit != "day":
        then = {"is": "holding", "unit": unit, "on": then}
    return {**then, "compared": 1}


def _unit_of_text(unit: str, shift: int) -> Meaning:
    return {"is": "unit", "unit": unit, "shift": shift, "from": "text"}


def before_last(words: Words, place: int) -> Found | None:
    """Read ``week before last``, ``Monday after next``, after ``the``."""
    toward = {("before", "last"): -2, ("after", "next"): 2}.get(
        (words.word(place + 1), words.word(place + 2))
    )
    if toward is None or words.gap(place + 1) != BLANK or _goes_on(words, place + 3):
        return None
    number = words.get(place, "weekday")
    if number is not None:
        shift = toward // 2
        return place + 3, {"is": "weekday", "weekday": number, "shift": shift, "weeks": shift}
    unit = words.get(place, "unit")
    if not unit or words.get(place, "plural_unit") or unit in ("second", "minute", "seasons"):
        return None
    if unit == "night":
        return place + 3, {"is": "part", "part": "NI", "on": {"is": "day", "shift": toward}}
    return place + 3, {"is": "unit", "unit": unit, "shift": toward}


def _goes_on(words: Words, place: int) -> bool:
    """Tell whether ``last`` points at a word of its own: ``the day before last Tuesday``."""
    kinds = ("weekday", "unit", "month", "season", "part", "weekdays")
    return words.gap(place) == BLANK and any(words.get(place, kind) is not None for kind in kinds)


def _day_before(words: Words, place: int) -> Found | None:
    """Read ``day before`` and ``year after`` where nothing follows that they could govern."""
    unit = words.get(place, "unit")
    if unit not in ("day", "week", "month", "year") or words.get(place, "plural_unit"):
        return None
    if words.word(place + 1) not in ("before", "after") or words.gap(place + 1) != BLANK:
        return None
    if words.gap(place + 2) == BLANK or words.gap(place + 2) == QUOTE:
        return None
    return place + 2, _unit_of_text(unit, -1 if words.word(place + 1) == "before" else 1)
