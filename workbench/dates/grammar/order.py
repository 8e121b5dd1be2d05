"""Phrases in the order of languages that put ``last`` and ``ago`` on the other side.

``la semana pasada``, ``el lunes siguiente``, ``hace dos días``, ``dentro de tres semanas``,
``el siglo XX``, ``los años noventa``.  English has no words of the classes asked for here.
"""

from workbench.dates.grammar.counts import roman_number
from workbench.dates.grammar.lengths import length
from workbench.dates.grammar.months import before_christ
from workbench.dates.grammar.words import BLANK, Words
from workbench.dates.meaning import Found, Meaning

_KEPT = ("parts", "mod", "article")


def reordered(words: Words, place: int) -> Found | None:
    """Read a phrase whose telling word stands where English would not put it."""
    entry = words.entries[place]
    if "toward" in entry:
        return _counted(words, place)
    if "century_word" in entry:
        return _century(words, place)
    if "decades" in entry:
        return _decade(words, place)
    if "unit" in entry or "weekday" in entry or "season" in entry or "month" in entry:
        return _shifted_behind(words, place)
    return None


def _counted(words: Words, place: int) -> Found | None:
    """Read ``hace dos días`` and ``dentro de tres semanas``."""
    at = place + 2 if words.get(place + 1, "of") else place + 1
    if words.gap(place + 1) != BLANK or words.gap(at) != BLANK:
        return None
    found = length(words, at)
    if not found:
        return None
    sign = words.get(place, "toward")
    parts: Meaning = {key: found[1][key] for key in _KEPT if key in found[1]}
    if sign < 0 and words.word(place - 1) == "since":
        return found[0], {"is": "length", "toward": -1, **parts}
    return found[0], {"is": "distance", "sign": sign, "from": "now", **parts}


def _century(words: Words, place: int) -> Found | None:
    """Read ``siglo XX``."""
    number = roman_number(words, place + 1)
    if number is None or number > 30 or words.gap(place + 1) != BLANK:
        return None
    end, before = before_christ(words, place + 2)
    return end, {"is": "century", "number": number, **({"bc": 1} if before else {})}


def _decade(words: Words, place: int) -> Found | None:
    """Read ``años 90``, ``años noventa`` and ``década de 1990``."""
    at = place + 1
    while words.get(at, "of") or words.get(at, "the") or (at > place + 1 and words.get(at, "unit")):
        at += 1
    if words.gap(place + 1) != BLANK or at >= words.n:
        return None
    year = words.number(at, (4, 4)) or words.number(at, (2, 2)) or words.get(at, "decade_word")
    if not year or year % 10 or (at > place + 1 and words.get(place, "plural_unit")):
        return None
    return at + 1, {"is": "decade", "year": year, **({"short": 1} if year < 100 else {})}


def _shifted_behind(words: Words, place: int) -> Found | None:
    """Read ``semana pasada``, ``lunes que viene``, ``día siguiente``."""
    end = place + 1
    if words.get(place, "plural_unit") or words.gap(end) != BLANK:
        return None
    shift, source = words.get(end, "behind"), "now"
    if shift is None:
        shift, source = words.get(end, "behind_text"), "text"
    if shift is None and words.get(end, "behind_lead"):
        shift, source, end = words.get(end + 1, "behind_verb"), "now", end + 1
    if shift is None:
        return None
    node: Meaning = {"shift": shift} if source == "now" else {"shift": shift, "from": "text"}
    for kind in ("weekday", "season", "month"):
        if words.get(place, kind) is not None:
            value = {"is": "date" if kind == "month" else kind, kind: words.get(place, kind)}
            return end + 1, {**value, **node, "sure": 1}
    unit = words.get(place, "unit")
    if unit in ("second", "minute", "hour", "seasons"):
        return None
    return end + 1, {"is": "unit", "unit": unit, **node}
