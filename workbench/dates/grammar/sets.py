"""Times that come again: ``every Thursday``, ``daily``, ``Tuesday nights``."""

from workbench.dates.grammar.counts import cardinal
from workbench.dates.grammar.lengths import is_rate
from workbench.dates.grammar.months import day_month
from workbench.dates.grammar.words import BLANK, DASH, Words
from workbench.dates.meaning import Found, Meaning


def recurring(words: Words, place: int) -> Found | None:
    """Read a time that recurs, at *place*."""
    often = words.get(place, "often")
    if often == "P1Y" and is_rate(words, place):
        return None
    if often:
        return place + 1, {"is": "every", "length": often}
    if words.get(place, "every") and words.gap(place + 1) == BLANK:
        return _every(words, place + 1)
    if words.get(place, "per") and words.gap(place + 1) == BLANK:
        unit = words.get(place + 1, "unit")
        if unit and not words.get(place + 1, "plural_unit") and unit not in ("second", "seasons"):
            return place + 2, {"is": "every", "parts": [[1, unit]], "per": 1}
        return None
    return _times_a(words, place) or _plural(words, place)


def _times_a(words: Words, place: int) -> Found | None:
    """Read ``twice a year``, ``once every two weeks``."""
    if words.low[place] not in ("twice", "once") or words.gap(place + 1) != BLANK:
        return None
    if words.get(place + 1, "every"):
        return _every(words, place + 2)
    unit = words.get(place + 2, "unit") if words.get(place + 1, "one") else None
    if not unit or words.get(place + 2, "plural_unit") or unit in ("second", "seasons"):
        return None
    return place + 3, {"is": "every", "parts": [[1, unit]]}


def _every(words: Words, place: int) -> Found | None:
    number: int | float | str = 1
    at = place
    if words.word(at) == "other":
        number, at = 2, at + 1
    elif words.word(at) == "single" or (words.get(at, "ordinal") and _can_recur(words, at + 1)):
        number, at = words.get(at, "ordinal") or 1, at + 1
    else:
        found = cardinal(words, at)
        if found and words.get(found[0], "unit"):
            at, number = found
    dated = day_month(words, at)
    if dated and "year" not in dated[1]:
        return dated[0], {"is": "every", "month": dated[1]["month"], "day": dated[1]["day"]}
    weekday = words.get(at, "weekday")
    if weekday is not None:
        part = words.get(at + 1, "part") if words.gap(at + 1) == BLANK else None
        node: Meaning = {"is": "every", "weekday": weekday}
        return (at + 2, {**node, "part": part}) if part else (at + 1, node)
    month = words.get(at, "month")
    if month:
        day = words.number(at + 1, (1, 2)) if words.gap(at + 1) == BLANK else None
        node = {"is": "every", "month": month}
        return (at + 2, {**node, "day": day}) if day and day <= 31 else (at + 1, node)
    if words.get(at, "season"):
        return at + 1, {"is": "every", "season": words.get(at, "season")}
    if words.get(at, "part") and words.get(at, "part") != "NI":
        return at + 1, {"is": "every", "part": words.get(at, "part")}
    unit = words.get(at, "unit")
    if not unit or unit == "seasons" or words.gap(at) not in (BLANK, DASH):
        return None
    return at + 1, {"is": "every", "parts": [[number, unit]]}


def _can_recur(words: Words, place: int) -> bool:
    """Tell whether a word that can come again follows: ``every second Sunday``."""
    return any(
        words.get(place, kind) is not None for kind in ("weekday", "month", "unit", "season")
    )


def _plural(words: Words, place: int) -> Found | None:
    """Read ``Tuesdays``, ``Tuesday nights``, ``weekends``."""
    weekday = words.get(place, "weekdays")
    if weekday is not None:
        return place + 1, {"is": "every", "weekday": weekday}
    weekday = words.get(place, "weekday")
    if weekday is not None and words.get(place - 1, "the_plural") and words.gap(place) == BLANK:
        return place + 1, {"is": "every", "weekday": weekday}
    if (
        weekday is not None
        and words.get(place + 1, "plural_part")
        and words.gap(place + 1) == BLANK
    ):
        return place + 2, {"is": "every", "weekday": weekday, "part": words.get(place + 1, "part")}
    if words.low[place] == "weekends":
        return place + 1, {"is": "every", "weekend": 1}
    return None
