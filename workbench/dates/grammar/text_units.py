"""Words that point from a date in the text: ``that year``, ``the same day``, ``the day before``."""

from typing import Any

from workbench.dates.grammar.lengths import length
from workbench.dates.grammar.words import BLANK, QUOTE, Words
from workbench.dates.meaning import Found, Meaning


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
        return at + 1, {"is": "part", "part": part, "on": unit_of_text("day", 0)}
    unit = words.get(at, "unit")
    if not unit or words.get(at, "plural_unit") or unit in ("second", "minute", "seasons"):
        return None
    compared = _in_other_year(words, at, unit)
    return compared or (at + 1, unit_of_text(unit, 0))


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
    then["on"] = unit_of_text(unit, 0)
    if unit != "day":
        then = {"is": "holding", "unit": unit, "on": then}
    return {**then, "compared": 1}


def unit_of_text(unit: str, shift: int) -> Meaning:
    """Return the meaning of a unit counted from the date that the text speaks of."""
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
    return place + 2, unit_of_text(unit, -1 if words.word(place + 1) == "before" else 1)
