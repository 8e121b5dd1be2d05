"""Words that point from the day of writing or from a date in the text.

``today``, ``last Friday``, ``this month``, ``the next day``, ``that year``: single words and
short phrases; lengths such as ``two weeks ago`` are read in :mod:`lengths`.
"""

from workbench.dates.grammar.lengths import length
from workbench.dates.grammar.months import month_date
from workbench.dates.grammar.named import feast
from workbench.dates.grammar.text_units import unit_of_text
from workbench.dates.grammar.weekdays import weekday
from workbench.dates.grammar.words import BLANK, DASH, Words
from workbench.dates.meaning import Found, Meaning


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
            node["on"] = unit_of_text("day", shift)
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
