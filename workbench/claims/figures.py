"""Numbers in a sentence: what they are, how exactly they are given, and what they count.

Written out or in digits, with their unit or the noun behind them.  Days, hours and years that
belong to a date are none: dates have an engine of their own.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import reduce

from workbench.text.span import Span
from workbench.text.tagging import Words
from workbench.text.wordlist import words as wordlist

_ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL = {word: float(value) for value, word in enumerate(_ONES.split())}
TENS = {word: 10.0 * value for value, word in enumerate(_TENS.split(), 2)}
SCALES = {
    "dozen": 12.0,
    "hundred": 100.0,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "crore": 1e7,
    "lakh": 1e5,
}
SHORT_SCALES = {"k": 1e3, "m": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}
FRACTIONS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}

PERCENT, POINTS = "%", "points"
CURRENCIES = {
    "$": "$",
    "€": "€",
    "£": "£",
    "¥": "¥",
    "dollars": "$",
    "euros": "€",
    "pounds": "£",
    "yen": "¥",
}
ABOUT = wordlist(
    """
    about around roughly approximately some nearly almost over under up more less fewer estimated
    close perhaps least most
    """
)
"""Words before a number, or one further, that say it is not meant exactly."""

_DIGITS = re.compile(
    r"(?P<money>[$€£¥])?(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?P<part>\.\d+)?(?P<suffix>%|[a-z]{1,2})?"
)
_MONTHS = wordlist(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
)
_YEARS = range(1500, 2101)
_NOUN_REACH = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """A number: its words by number, its value, and what it counts.

    ``slack`` is how far the true value may lie from ``value`` by the way it is written: half a
    unit of the last digit given, a tenth where "about" or the like stands before it.
    """

    first: int
    last: int
    """The number of its last word, the unit included."""
    value: float
    slack: float
    unit: str
    """``%``, ``points``, a currency sign, or nothing."""
    noun: str
    """The noun it counts in lower case, or nothing."""
    vague: bool

    def span(self, words: Words) -> Span:
        """Return the stretch of the text that holds the number and its unit."""
        return words.span(self.first, self.last + 1)


def find_figures(words: Words, dated: Container[int] = ()) -> list[Figure]:
    """Return the figures of a sentence in order.

    *dated* are the offsets at which words of dates and times begin; those are no figures.
    """
    return list(_figures(words, dated))


def _figures(words: Words, dated: Container[int]) -> Iterator[Figure]:
    place = 0
    while place < len(words.low):
        read = None if words.starts[place] in dated else _read(words, place)
        if read is None:
            place += 1
            continue
        value, slack, unit, last = read
        unit, last = _unit(words, last, unit)
        vague = any(word in ABOUT for word in words.low[max(0, place - 2) : place])
        if unit and not slack:
            slack = 0.5  # people are counted one by one, percent and money are rounded
        noun = "" if unit else noun_behind(words, last + 1)
        yield Figure(place, last, value, max(slack, value / 10 if vague else 0), unit, noun, vague)
        place = last + 1


def _read(words: Words, place: int) -> tuple[float, float, str, int] | None:
    """Return value, slack, unit and last word of the number that begins at *place*."""
    low = words.low
    first = low[place]
    digits = _DIGITS.fullmatch(first)
    if digits:
        return _of_digits(words, place, digits)
    value, last = _of_words(low, place)
    if value is None:
        return None
    return value, 0.5 if value >= 1000 else 0.0, "", last


def _of_digits(
    words: Words, place: int, digits: re.Match[str]
) -> tuple[float, float, str, int] | None:
    suffix, unit = digits["suffix"] or "", digits["money"] or ""
    if suffix and suffix != "%" and suffix not in SHORT_SCALES:
        return None
    value = float(digits["whole"].replace(",", "") + (digits["part"] or ""))
    if _is_date(words, place, value, plain=not (digits["part"] or suffix or unit)):
        return None
    step = 10.0 ** -(len(digits["part"] or ".") - 1)
    scale, last = SHORT_SCALES.get(suffix, 1.0), place
    while words.low[last + 1 : last + 2] and words.low[last + 1] in SCALES:
        scale, last = scale * SCALES[words.low[last + 1]], last + 1
    if not digits["part"] and scale == 1 and value >= 1000 and value % 100 == 0:
        step = 100.0 if value % 1000 else 1000.0  # round numbers are rounded numbers
    slack = 0.5 * step * scale
    if step == 1 and scale == 1 and not suffix:
        slack = 0.0
    return value * scale, slack, "%" if suffix == "%" else CURRENCIES.get(unit, ""), last


def _is_date(words: Words, place: int, value: float, *, plain: bool) -> bool:
    near = words.low[max(0, place - 1) : place + 2]
    if any(word.rstrip(".") in _MONTHS for word in near) and value <= 31:
        return True
    return (
        plain
        and "," not in words.raw[place]
        and value in _YEARS
        and noun_behind(words, place + 1) == ""
    )


def _of_words(low: list[str], place: int) -> tuple[float | None, int]:
    """Return the value of "twenty-one" or "three hundred million" and its last word."""
    value = _plain_word(low[place])
    last = place
    if value is None:
        if low[place] not in {"a", "an"} or low[place + 1 : place + 2] == []:
            return None, place
        if low[place + 1] not in {"dozen", "hundred", "thousand", "million", "billion"}:
            return None, place
        value = 1.0
    scales = []
    while low[last + 1 : last + 2] and low[last + 1] in SCALES:
        last += 1
        scales.append(SCALES[low[last]])
    return reduce(lambda total, scale: total * scale, scales, value), last


def _plain_word(word: str) -> float | None:
    if word in SMALL or word in TENS:
        return SMALL.get(word, TENS.get(word))
    tens, _, ones = word.partition("-")
    if tens in TENS and ones in SMALL:
        return TENS[tens] + SMALL[ones]
    return None


def _unit(words: Words, last: int, unit: str) -> tuple[str, int]:
    """Return the unit written behind a number, and the last word of both."""
    low = words.low[last + 1 : last + 3]
    if low[:1] in (["percent"], ["%"]):
        return PERCENT, last + 1
    if low == ["per", "cent"]:
        return PERCENT, last + 2
    if low[:1] == ["percentage"] and low[1:] in (["points"], ["point"]):
        return POINTS, last + 2
    if low[:1] and low[0] in CURRENCIES and not unit:
        return CURRENCIES[low[0]], last + 1
    return unit, last


def noun_behind(words: Words, start: int) -> str:
    """Return the last noun of the run behind a number: "people" of "40 young people"."""
    found = ""
    for place in range(start, min(len(words.low), start + _NOUN_REACH)):
        tag = words.tags[place]
        if tag == "N":
            found = words.low[place]
        elif tag not in "JPK" or found:
            break
    return found
