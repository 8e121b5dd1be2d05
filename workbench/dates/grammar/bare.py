"""Units and parts of the day that stand by themselves: ``a busy day``, ``for years``, ``night``.

They say how long or at what hours, seldom when.  What makes them part of something else (a rate,
a name, a compound) is looked for here.
"""

from workbench.dates.grammar.counts import ordinal
from workbench.dates.grammar.lengths import away, bare_plural, length
from workbench.dates.grammar.words import BLANK, DASH, DOT, GLUED, QUOTE, Words
from workbench.dates.meaning import Found, Meaning

_APART = (DASH, GLUED, QUOTE)
_UNITS = frozenset({"day", "week", "month", "year", "weekend"})
_OUTER = frozenset({"before", "after", "following", "ahead", "since", "leading", "that", "to"})


def bare(words: Words, place: int) -> Found | None:
    """Read a unit or a part of the day without a number or a pointing word."""
    if words.get(place, "plural_unit") or words.word(place + 1) == "long":
        return _plural(words, place)
    if words.get(place, "the"):
        return _after_the(words, place + 1)
    if words.get(place, "other"):
        return _another(words, place)
    found = _counted(words, place)
    if found:
        return found
    if words.gap(place) in _APART or words.gap(place + 1) in _APART or _is_name(words, place):
        return None
    if words.get(place, "unit") in _UNITS:
        return _unit(words, place)
    return _part(words, place) if words.get(place, "part") else None


def _plural(words: Words, place: int) -> Found | None:
    """Read ``years`` or ``days`` as an open length, where nothing makes them part of a name."""
    if words.gap(place) == DASH or (
        words.gap(place + 1) == DASH and words.word(place + 1) != "long"
    ):
        return None
    if words.word(place + 1) in ("old", "of") or (
        words.get(place - 1, "the") and words.word(place + 1) != "long"
    ):
        return None
    found = bare_plural(words, place)
    if not found or words.get(place, "quarter"):
        return None
    return away(words, found[0], found[1]) or found


def _after_the(words: Words, place: int) -> Found | None:
    """Read ``the years after the war``, ``the second day``, ``the whole day``, ``the morning``."""
    if words.gap(place) != BLANK:
        return None
    unit = words.get(place, "unit")
    if words.get(place, "plural_unit") and words.word(place + 1) in _OUTER:
        end = place + 2 if words.word(place + 1) == "ahead" else place + 1
        return end, {"is": "length", "parts": [["X", unit]], "bare": 1}
    counted = _counted(words, place)
    if counted:
        return counted
    at = place + 1 if words.get(place, "whole") else place
    if at > place and words.get(at, "unit") in _UNITS and not words.get(at, "plural_unit"):
        return at + 1, {"is": "length", "parts": [[1, words.get(at, "unit")]]}
    if words.get(at, "part") and words.word(at + 1) in ("after", "before", "of"):
        return None
    alone = at > place or not _qualifies(words, at)
    if words.get(at, "part") and not words.get(at, "plural_part") and alone:
        return at + 1, {"is": "part", "part": words.get(at, "part")}
    return None


def _counted(words: Words, place: int) -> Found | None:
    """Read ``first day``, ``third week``, ``Day 2`` of something."""
    counted = ordinal(words, place)
    if counted:
        unit = words.get(counted[0], "unit")
        if unit not in _UNITS or words.gap(counted[0]) != BLANK:
            return None
        if words.get(counted[0], "plural_unit") or words.gap(counted[0] + 1) in _APART:
            return None
        if unit == "day" and words.get(place - 1, "the"):
            told = words.word(place - 3) in _HERE and words.word(place - 2) in _MARKS
            node: Meaning = {"is": "nth_day", "number": counted[1]}
            return counted[0] + 1, {**node, "today": 1} if told else node
        return counted[0] + 1, {"is": "length", "parts": [[1, unit]], "bare": 1}
    if words.low[place] in _UNITS and words.number(place + 1, (1, 2)) is not None:
        after = words.gap(place + 2) in (BLANK, DOT) and words.entries[place + 2]
        if words.gap(place + 1) == BLANK and not after:
            return place + 2, {"is": "length", "parts": [[1, words.get(place, "unit")]], "bare": 1}
    return None


_HERE = frozenset({"it", "today", "this"})
_MARKS = frozenset({"is", "s", "marks", "’s"})


def _another(words: Words, place: int) -> Found | None:
    """Read ``another day``, ``another seven months``."""
    if words.gap(place + 1) != BLANK:
        return None
    found = length(words, place + 1)
    if found:
        return found
    unit = words.get(place + 1, "unit")
    if unit not in _UNITS or words.get(place + 1, "plural_unit"):
        return None
    return place + 2, {"is": "length", "parts": [[1, unit]]}


def _unit(words: Words, place: int) -> Found | None:
    led = words.get(place - 1, "determiner") or words.get(place - 1, "year_kind")
    if (led and words.gap(place) == BLANK) or words.get(place, "short_unit"):
        return None
    if words.get(place, "unit") == "weekend":
        return place + 1, {"is": "unit", "unit": "weekend", "shift": 0}
    return place + 1, {"is": "length", "parts": [[1, words.get(place, "unit")]], "bare": 1}


def _part(words: Words, place: int) -> Found | None:
    """Read ``morning`` or ``at night``; what qualifies a noun is of no day in particular."""
    if words.get(place, "part") not in ("MO", "AF", "EV", "NI") or words.get(place, "plural_part"):
        return None
    if any(words.get(place - 1, kind) for kind in ("greeting", "determiner", "month")):
        return None
    node: Meaning = {"is": "part", "part": words.get(place, "part")}
    night = words.get(place, "part") == "NI"
    named = words.gap(place) == BLANK and not words.entries[place - 1]
    habitual = night and (
        words.word(place - 1) in ("at", "by") or (named and words.raw(place - 1).islower())
    )
    return place + 1, {**node, "any": 1} if habitual or _qualifies(words, place) else node


def _qualifies(words: Words, place: int) -> bool:
    """Tell whether the word before a plain noun only qualifies it: ``night shift``."""
    after = place + 1
    if words.gap(after) != BLANK or words.entries[after]:
        return False
    return words.raw(after).islower()


def _is_name(words: Words, place: int) -> bool:
    """Tell whether a capital letter makes the word part of a name: ``Earth Day``."""
    if words.gap(place) == BLANK and words.raw(place).istitle() and words.raw(place - 1).istitle():
        return True
    raw = words.raw(place)
    if not raw.istitle() or words.gap(place) != BLANK:
        return False
    return words.raw(place - 1)[:1].isupper() and not words.entries[place - 1]
