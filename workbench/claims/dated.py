"""Ages and lengths of time held against the days that dates come to.

What a date comes to depends on the article's timestamp, so this is asked wherever dates are
resolved and its answers are not stored.  Years that stand in the text need no timestamp:
:mod:`workbench.claims.years` reads those.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.claims.calculation import number
from workbench.claims.figures import SMALL, TENS
from workbench.claims.findings import Calculation
from workbench.reason import because
from workbench.text.sentences import Sentence
from workbench.text.span import Span

_DATE = "\ue000\ue001*"
"""How a date stands in the sentence that is searched: no letter of any text."""

_BLANKS = re.compile("[\ue000\ue001]")

_COUNT = r"(?P<count>\d{1,4}|[a-z]+(?:-[a-z]+)?)"
_LENGTH = _COUNT + r"[ -](?P<unit>day|week|month|year)s?\b"
_SO_LONG = rf"(?:,| for|,? \(|,? or| –| -|,? a (?:span|period|total) of|,? lasting)+ ?{_LENGTH}"
_FIRST, _LAST = f"(?P<first>{_DATE})", f"(?P<last>{_DATE})"

_LENGTHS = (
    re.compile(rf"\bfrom {_FIRST} (?:to|until|through|till) {_LAST}{_SO_LONG}"),
    re.compile(rf"\bbetween {_FIRST} and {_LAST}{_SO_LONG}"),
    re.compile(rf"\bfor {_LENGTH},? (?:from|between) {_FIRST} (?:to|until|through|and) {_LAST}"),
    re.compile(rf"{_FIRST}[^.;\ue000]{{0,80}}?\b{_LENGTH} later,?(?: on| in)? {_LAST}"),
    re.compile(rf"{_FIRST}[^.;\ue000]{{0,80}}? (?:on|in) {_LAST}, {_LENGTH} later\b"),
)
_AGE = r"(?:aged|at the age of|at age) (?P<count>\d{1,3}|[a-z]+(?:-[a-z]+)?)\b"
_DEATHS = (
    re.compile(
        rf"\bborn (?:on |in )?{_FIRST}[^.;]{{0,90}}?\bdied[^.;\ue000]{{0,40}}?{_LAST}"
        rf"[^.;\ue000]{{0,30}}?\b{_AGE}"
    ),
)
_AGES_NOW = (
    re.compile(rf", (?P<count>\d{{1,3}}), (?:who )?was born (?:on |in ){_FIRST}"),
    re.compile(rf"\b(?:is|aged) (?P<count>\d{{1,3}})[^.;\ue000]{{0,20}} born (?:on |in ){_FIRST}"),
)
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
_ROUNDED = {"day": 0.0, "week": 0.5, "month": 0.6, "year": 0.6}
"""By what part of a unit a length of time is rounded when it is told."""

_AMONG = 1
"""Days by which a length differs as the first and the last day are counted in or not."""

_RELATIVE = re.compile(
    r"\b(?:later|earlier|after|afterwards|before|ago|since)\b|^\d{4}$", re.IGNORECASE
)
"""Words that are a length of time themselves, or a bare year, and are read as they stand."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Words that speak of time and the first and last day they come to under the timestamp.

    Only what is certain is one: no flag, no open end, or decided by a reviewer.
    """

    span: Span
    first: date
    last: date


def check_lengths(
    text: str, sentences: Sequence[Sentence], dates: Sequence[Dated], published: date | None
) -> Iterator[Calculation]:
    """Yield the ages and lengths of time that sentences give beside *dates*, in reading order.

    *dates* are in reading order; *published* is the timestamp where it is known to the day.
    """
    starts = [one.span.start for one in dates]
    for sentence in sentences:
        place = sentence.span
        inside = dates[bisect_left(starts, place.start) : bisect_left(starts, place.end)]
        if inside:
            yield from _Sentence(text, place, inside).check(published)


class _Sentence:
    """A sentence whose dates are blanked out, so that a pattern sees where they stand."""

    def __init__(self, text: str, place: Span, dates: Sequence[Dated]) -> None:
        said = place.of(text)
        low = said.lower()
        self._offset = place.start
        self._by_start: dict[int, Dated] = {}
        readable = len(low) == len(said) and not _BLANKS.search(said)
        for one in dates if readable else ():
            if one.span.end > place.end:
                continue
            if _RELATIVE.search(one.span.of(text)):
                continue
            start, end = one.span.start - place.start, one.span.end - place.start
            low = f"{low[:start]}\ue000{chr(0xE001) * (end - start - 1)}{low[end:]}"
            self._by_start[start] = one
        self._said = low

    def check(self, published: date | None) -> Iterator[Calculation]:
        for pattern in _LENGTHS if len(self._by_start) > 1 else ():
            yield from self._each(pattern, self._length)
        for pattern in _DEATHS if len(self._by_start) > 1 else ():
            yield from self._each(pattern, self._age_at_death)
        if published is not None:
            now = Dated(Span(0, 0), published, published)
            for pattern in _AGES_NOW:
                yield from self._each(pattern, lambda found: self._age_on(found, now))

    def _each(
        self,
        pattern: re.Pattern[str],
        judge: Callable[[re.Match[str]], Calculation | None],
    ) -> Iterator[Calculation]:
        for found in pattern.finditer(self._said):
            result = judge(found)
            if result is not None:
                yield result

    def _at(self, found: re.Match[str], name: str) -> Dated:
        return self._by_start[found.start(name)]

    def _length(self, found: re.Match[str]) -> Calculation | None:
        first, last, stated = self._at(found, "first"), self._at(found, "last"), _value(found)
        if stated is None or last.last < first.first:
            return None
        unit = found["unit"]
        least = max(0, (last.first - first.last).days - _AMONG)
        most = (last.last - first.first).days + _AMONG
        rounding = _ROUNDED[unit]
        low, high = least / _DAYS[unit] - rounding, most / _DAYS[unit] + rounding
        result = (last.first - first.first).days / _DAYS[unit]
        places = ("first", "last", "count")
        return self._told(unit + "s", found, places, low <= stated <= high, round(result, 1))

    def _age_at_death(self, found: re.Match[str]) -> Calculation | None:
        return self._age(found, self._at(found, "first"), self._at(found, "last"))

    def _age_on(self, found: re.Match[str], now: Dated) -> Calculation | None:
        return self._age(found, self._at(found, "first"), now)

    def _age(self, found: re.Match[str], born: Dated, then: Dated) -> Calculation | None:
        stated = _value(found)
        least, most = _years(born.last, then.first), _years(born.first, then.last)
        if stated is None or most < 0:
            return None
        places = ("first", *(("last",) if "last" in found.groupdict() else ()), "count")
        return self._told("age_on_day", found, places, least <= stated <= most, most)

    def _told(
        self,
        code: str,
        found: re.Match[str],
        places: tuple[str, ...],
        agrees: bool,  # noqa: FBT001
        result: float,
    ) -> Calculation:
        parts = (
            Span(self._offset + found.start(name), self._offset + found.end(name))
            for name in places
        )
        stated = _value(found) or 0.0
        return Calculation(
            "years",
            tuple(parts),
            agrees=agrees,
            why=because(
                code if agrees else f"{code}_wrong", stated=number(stated), result=number(result)
            ),
        )


def _years(born: date, then: date) -> int:
    """Return the full years between two days, as an age counts them."""
    return then.year - born.year - ((then.month, then.day) < (born.month, born.day))


def _value(found: re.Match[str]) -> float | None:
    word = found["count"]
    if word.isdigit():
        return float(word)
    tens, _, ones = word.partition("-")
    if tens in TENS:
        return TENS[tens] + SMALL.get(ones, 0.0)
    return SMALL.get(word)
