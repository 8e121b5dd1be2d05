"""Lengths of time, and dates given as a length from another: ``two weeks ago``."""

from workbench.dates.grammar.counts import Number, cardinal
from workbench.dates.grammar.words import BLANK, DASH, DOT, GLUED, Words
from workbench.dates.meaning import Found, Meaning

_JOINED = (BLANK, DASH, GLUED)


def _is_clock(words: Words, place: int) -> bool:
    """Tell whether ``20.15 h`` is a time of day and no number of hours."""
    dotted = words.gap(place + 1) == DOT and words.number(place + 1, (2, 2)) is not None
    return dotted and words.language.dotted_hours and words.get(place + 2, "unit") == "hour"


def length(words: Words, place: int) -> Found | None:
    """Read a number and a unit at *place*: ``18 months``, ``two-week``, ``an hour and a half``."""
    found = None if _is_clock(words, place) else _amount(words, place)
    if found is None:
        return None
    end, low, high = found
    unit = words.get(end, "unit")
    if unit is None or unit == "seasons" or not _joined(words, end):
        return None
    if words.number(place, (4, 4)) is not None and unit in ("quarter", "second"):
        return None
    if _is_doubtful(words, place, end, unit):
        return None
    node: Meaning = {"is": "length", "parts": [[high if high is not None else low, unit]]}
    if high is not None:
        node["low"] = low
    if words.get(place, "one"):
        node["article"] = 1
    if words.word(end + 1) == "long" and words.gap(end + 1) in (DASH, BLANK):
        return end + 2, node
    return _more_parts(words, end + 1, node)


def _joined(words: Words, place: int) -> bool:
    """Tell whether a unit belongs to the number before it: ``2 hours``, ``4+ hours``."""
    return words.gap(place) in _JOINED or words.between(place).strip() == "+"


def _amount(words: Words, place: int) -> tuple[int, Number, Number | None] | None:
    """Read how many, or from how many to how many, and skip ``more``, ``full``, ``straight``."""
    found = cardinal(words, place)
    if found is None or words.low[place - 1 : place + 1] == ["as", "many"]:
        return None
    end, low = found
    high: Number | None = None
    if words.get(end, "to") or words.get(end, "or") or words.gap(end) == DASH:
        at = end if words.gap(end) == DASH and not words.get(end, "to") else end + 1
        if not words.get(at, "unit"):
            second = cardinal(words, at)
            if second and not words.get(at, "one"):
                end, high = second
    while words.get(end, "extra") and words.gap(end) in (BLANK, DASH):
        end += 1
    return end, low, high


def _is_doubtful(words: Words, place: int, end: int, unit: str) -> bool:
    """Tell whether the words count something else: ``2 sec``, ``a quarter``, ``a second``."""
    article = words.get(place, "one")
    if unit == "century" and words.word(place - 1) in ("hit", "scored", "struck", "unbeaten"):
        return True
    if unit == "quarter" and (words.gap(end) == DASH or _is_fraction(words, place, end)):
        return True
    if words.word(end + 1) == "old" and (unit == "year" or words.get(end + 2, "young")):
        return True
    if article and (words.gap(end + 1) == DASH or unit == "weekend"):
        return True
    if unit in ("second", "quarter") and article and end == place + 1:
        return not words.get(end + 1, "away")
    if words.get(end, "short_unit") and words.number(place) is None:
        return words.word(end) in ("sec", "min")
    return words.get(end, "ordinal_suffix") is not None


def _is_fraction(words: Words, place: int, end: int) -> bool:
    """Tell whether three quarters are parts of something that is no year."""
    three = words.low[place] in ("3", "three") and end == place + 1
    if not three or not words.get(end + 1, "of") or words.gap(end + 1) != BLANK:
        return False
    return words.number(end + 2, (4, 4)) is None and not words.get(end + 2, "fiscal")


def _more_parts(words: Words, place: int, node: Meaning) -> Found:
    """Read ``and a half``, ``and two months``, ``or so``, ``or two`` after a length."""
    unit = node["parts"][0][1]
    if words.get(place, "and") and words.gap(place) == BLANK:
        if words.get(place + 1, "one") and words.word(place + 2) == "half":
            number = node["parts"][0][0]
            halves = [[number + 0.5, unit]] if isinstance(number, int) else node["parts"]
            return place + 3, {**node, "parts": halves}
        if words.word(place) == "or" and words.word(place + 1) in ("so", "more", "two", "less"):
            return place + 2, {**node, "mod": "APPROX"}
        more = cardinal(words, place + 1) if words.word(place) == "and" else None
        smaller = words.get(more[0], "unit") if more else None
        if more and smaller and smaller not in {unit, "seasons"}:
            return more[0] + 1, {**node, "parts": [*node["parts"], [more[1], smaller]]}
    elif words.number(place) is not None and words.gap(place) == BLANK:
        more = cardinal(words, place)
        smaller = words.get(more[0], "unit") if more else None
        if more and smaller and smaller not in {unit, "seasons"}:
            return more[0] + 1, {**node, "parts": [*node["parts"], [more[1], smaller]]}
    return place, node


def away(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``ago``, ``earlier``, ``later``, ``from now`` after a length that ends before *place*.

    Returns a date at that distance: from the article's day, or from a date in the text.
    """
    if words.gap(place) not in (BLANK, DASH) or words.word(place + 1) == "than":
        return None  # a comparison: "two years earlier than planned"
    if words.low[place : place + 3] == ["to", "the", "day"] and words.get(place + 3, "away"):
        found = away(words, place + 3, node)
        return (found[0], {**found[1], "to_day": 1}) if found else None
    word = words.low[place]
    if word == "on" and words.get(place - 1, "plural_unit") and _ends_clause(words, place + 1):
        return place + 1, _distance(node, 1, "text")
    if word == "from" and words.get(place + 1, "from_now") is not None:
        return place + 2, _distance(node, 1, "now")
    if word == "back" and not words.get(place - 1, "unit"):
        return None
    direction = words.get(place, "away")
    if direction is None and word != "back":
        return None
    if word == "prior" and words.word(place + 1) != "to":
        return place + 1, _distance(node, -1, "text")
    beyond = word in ("before", "after") and words.word(place + 1) == "that"
    ended = _ends_clause(words, place + 2) or words.get(place + 2, "pronoun")
    if beyond and isinstance(node["parts"][0][0], int) and ended:
        return place + 2, _distance(node, 1 if word == "after" else -1, "text")
    if word in ("before", "after") and not _ends_clause(words, place + 1):
        return None
    direction = direction or "now-"
    sign = -1 if direction.endswith("-") else 1
    return place + 1, _distance(node, sign, direction[:-1])


def _ends_clause(words: Words, place: int) -> bool:
    if words.gap(place) not in (BLANK, DASH):
        return True
    return words.language.after_of and not words.get(place, "of") and words.low[place] != "that"


def _distance(node: Meaning, sign: int, base: str) -> Meaning:
    kept = {key: value for key, value in node.items() if key in ("parts", "mod", "article")}
    return {"is": "distance", "sign": sign, "from": base, **kept}


def bare_plural(words: Words, place: int) -> Found | None:
    """Read ``years``, ``weeks``, ``days`` standing for an open stretch of time."""
    unit = words.get(place, "unit")
    if not unit or unit == "seasons":
        return None
    if words.word(place + 1) == "long" and words.gap(place + 1) == DASH:
        many = words.get(place, "plural_unit")
        return place + 2, {"is": "length", "parts": [["X" if many else 1, unit]]}
    if not words.get(place, "plural_unit") or words.get(place, "short_unit"):
        return None
    doubled = words.get(place + 1, "or") and words.get(place + 2, "plural_unit")
    end = place + 3 if doubled else place + 1
    return end, {"is": "length", "parts": [["X", unit]], "bare": 1}


def is_rate(words: Words, place: int) -> bool:
    """Tell whether ``a year`` is a rate: ``$5 a share a year``, ``8.5% annually``."""
    if words.after(place - 1) == "%":
        return True
    for back in range(place, max(0, place - _RATE_REACH), -1):
        if words.gap(back) != BLANK or words.get(back - 1, "length_lead"):
            return False
        if _is_amount(words, back - 1):
            return True
    return False


_RATE_REACH = 6


def _is_amount(words: Words, place: int) -> bool:
    if words.number(place, (1, 9)) is not None or words.get(place, "hundred"):
        return True
    if words.get(place, "tens") or (words.get(place, "ones") or 1) > 1:
        return True
    return bool(words.get(place, "times") or words.get(place, "plural_hundred"))
