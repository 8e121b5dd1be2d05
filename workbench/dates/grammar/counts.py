"""Numbers as news writes them: figures, words, fractions, and "several"."""

from itertools import pairwise

from workbench.dates.grammar.words import BLANK, COMMA, DASH, DOT, GLUED, SLASH, Words

Number = int | float | str
"""How many; ``"X"`` where the text leaves it open."""

Found = tuple[int, Number]
"""The place after the number, and the number."""


def cardinal(words: Words, place: int) -> Found | None:
    """Read a number that starts at *place*: ``2,000``, ``2 1/2``, ``twenty-one``, ``several``."""
    figures = _figures(words, place)
    if figures is not None:
        return figures
    spelled = spelled_number(words, place)
    if spelled is not None:
        more = words.low[spelled[0] : spelled[0] + 3]
        half = 3 if more == ["and", "a", "half"] else 2 if more[:2] == ["and", "half"] else 0
        return (spelled[0] + half, spelled[1] + 0.5) if half else spelled
    return _some(words, place)


def _figures(words: Words, place: int) -> Found | None:
    value = words.number(place, (1, 6))
    if value is None:
        return None
    place += 1
    while words.gap(place) == COMMA and words.number(place, (3, 3)) is not None:
        if words.starts[place] - words.ends[place - 1] > 1:
            break
        value, place = value * 1000 + int(words.low[place]), place + 1
    fraction = words.number(place)
    if fraction is not None and words.gap(place) == DOT and len(words.low[place]) < 3:
        return place + 1, float(f"{value}.{words.low[place]}")
    return _with_fraction(words, place, value)


def _with_fraction(words: Words, place: int, value: int) -> Found:
    """Read the rest of ``2 1/2`` or ``1/2``."""
    under = words.number(place, (1, 1))
    if under and words.gap(place) == SLASH and value < under:
        return place + 1, value / under
    over, below = words.number(place, (1, 1)), words.number(place + 1, (1, 1))
    if over and below and words.gap(place) in (BLANK, DASH) and words.gap(place + 1) == SLASH:
        return place + 2, value + over / below
    return place, value


def spelled_number(words: Words, place: int) -> tuple[int, int] | None:
    """Read a whole number in words, up to the thousands."""
    value, start = 0, place
    below_hundred = _below_hundred(words, place)
    if below_hundred:
        place, value = below_hundred
    elif words.get(place, "one") and words.get(place + 1, "hundred"):
        place, value = place + 1, 1
    else:
        return None
    total = 0
    while words.get(place, "hundred") and words.gap(place) in (BLANK, DASH):
        total, place = total + value * words.get(place, "hundred"), place + 1
        value = 0
        rest = place + 1 if words.word(place) == "and" else place
        more = _below_hundred(words, rest)
        if more and words.gap(place) in (BLANK, DASH):
            place, value = more
    return (place, total + value) if place > start else None


def _below_hundred(words: Words, place: int) -> tuple[int, int] | None:
    ones = words.get(place, "ones")
    if ones:
        return place + 1, ones
    tens = words.get(place, "tens")
    if not tens:
        return None
    ones = words.get(place + 1, "ones")
    if ones and ones < 10 and words.gap(place + 1) in (BLANK, DASH):
        return place + 2, tens + ones
    return place + 1, tens


def _some(words: Words, place: int) -> Found | None:
    """Read ``several``, ``a few``, ``a couple of``, ``half a``, ``a`` and the like."""
    start = place
    if words.get(place, "one"):
        place += 1
        if words.gap(place) != BLANK:
            return None
    value = words.get(place, "some")
    if (value is not None and words.gap(place) in (BLANK, GLUED)) or (
        value is not None and place == start
    ):
        place += 1
        if words.get(place, "of"):
            place += 1
        return place, value
    if words.word(place) == "half" and words.gap(place + 1) in (BLANK, DASH):
        if place == start and words.get(place + 1, "one"):
            place += 1
        return place + 1, 0.5
    return (place, 1) if place > start else None


def ordinal(words: Words, place: int) -> tuple[int, int] | None:
    """Read ``21st``, ``third`` or ``twenty-first``."""
    value = words.number(place, (1, 2))
    if value is not None:
        suffix = words.get(place + 1, "ordinal_suffix") and words.gap(place + 1) == GLUED
        return (place + 2, value) if suffix else None
    value = words.get(place, "ordinal")
    if value:
        return place + 1, value
    tens = words.get(place, "tens")
    ones = words.get(place + 1, "ordinal")
    if tens and ones and ones < 10 and words.gap(place + 1) in (BLANK, DASH):
        return place + 2, tens + ones
    return None


def year_in_words(words: Words, place: int) -> tuple[int, int] | None:
    """Read ``nineteen ninety-six``, ``two thousand`` or ``two thousand and five``."""
    first = words.get(place, "ones")
    if first in (17, 18, 19, 20) or words.get(place, "tens") == 20:
        rest = _below_hundred(words, place + 1)
        if rest and rest[1] >= 10 and words.gap(place + 1) in (BLANK, DASH):
            return rest[0], (first or 20) * 100 + rest[1]
    if first == 2 and words.word(place + 1) == "thousand":
        spelled = spelled_number(words, place)
        return spelled if spelled and 2000 <= spelled[1] <= 2099 else None
    return None


_NUMERALS = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}


def roman_year(words: Words, place: int) -> tuple[int, dict[str, int]] | None:
    """Read ``MDCCCXII``, where it stands after ``the year``."""
    total = roman_number(words, place)
    return (place + 1, {"year": total}) if total and 1000 <= total <= 2999 else None


def roman_number(words: Words, place: int) -> int | None:
    """Read capitals that are a number: ``XIX``."""
    low = words.low[place]
    if not 0 < len(low) < 14 or not words.raw(place).isupper() or set(low) - set(_NUMERALS):
        return None
    values = [_NUMERALS[letter] for letter in low] + [0]
    return sum(-here if here < then else here for here, then in pairwise(values))
