"""Read the stamps of pages: "20:33 GMT23 July 2021", "20 novembre 2019", "Posted 2019/11/20".

A stamp is not prose: it gives a whole date, in digits or with the name of a month in any of many
languages, and perhaps a time of day beside it.  Time in running text is found by
:mod:`workbench.dates.find`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.dates.lexicon.months import MONTHS, ZONES
from workbench.dates.moment import Moment
from workbench.errors import InvalidError
from workbench.text.span import Span

LOOK_AT = 400
"""Characters of a line in which a stamp is looked for."""

BESIDE = 24
"""Characters that may stand between a date and its time of day."""

_YEAR = r"(?:19[5-9]\d|20\d\d)"
_HINT = re.compile(rf"{_YEAR}|\d[/.-]\d{{1,2}}[/.-]\d\d")
_WORD = r"(?P<month>[^\W\d_]{3,14})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?"
_YEAR_FIRST = re.compile(
    rf"(?<!\d)(?P<year>{_YEAR})\s?(?:[-/.]|年|년)\s?(?P<month>\d{{1,2}})\s?(?:[-/.]|月|월)"
    r"\s?(?P<day>\d{1,2})(?!\d)"
)
_DAY_FIRST = re.compile(
    rf"(?<!\d){_DAY}[\s-]{{0,2}}(?:de |of |d[ei]l? )?{_WORD},?[\s-]{{0,2}}(?:de |del |of )?"
    rf"(?P<year>{_YEAR})(?!\d)"
)
_MONTH_FIRST = re.compile(rf"(?<![^\W\d_]){_WORD}\s{{0,2}}{_DAY},?\s{{0,2}}(?P<year>{_YEAR})(?!\d)")
_YEAR_WORD = re.compile(rf"(?<!\d)(?P<year>{_YEAR})\.?\s{{1,2}}{_WORD}\s{{1,2}}{_DAY}(?!\d)")
_NUMERIC = re.compile(
    rf"(?<![\d/.-])(?P<a>\d{{1,2}})(?P<sign>[/.-])\s?(?P<b>\d{{1,2}})(?P=sign)\s?"
    rf"(?P<year>{_YEAR}|\d\d)(?![\d/]|[.-]\d)"
)
_TIME = re.compile(
    r"(?<![\d:])(?P<hour>\d{1,2})(?:(?:[:h時시]|\.(?!\d{3}))\s?(?P<minute>\d{2})分?"
    r"(?::(?P<second>\d{2}))?(?![\d/])"
    r"|(?=\s?[ap]\.?\s?m\b))\s{0,2}(?P<half>[ap]\.?\s?m\b\.?)?"
    r"\s{0,2}\(?(?P<zone>[A-Za-z]{1,4}(?![a-z])|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A whole date found in a line, with its time of day if that stands beside it.

    ``other`` is the second reading of a numeric date whose order nobody can tell.
    """

    span: Span
    moment: Moment
    other: Moment | None = None


def find_stamps(line: str, offset: int = 0) -> list[Stamp]:
    """Return the stamps in *line*, in order; *offset* is where the line begins in its text."""
    head = line[:LOOK_AT]
    if not _HINT.search(head):
        return []
    found: list[Stamp] = []
    for hit in sorted(_dates(head), key=lambda hit: (hit[0], -hit[1])):
        if not found or hit[0] >= found[-1].span.end - offset:
            found.append(_with_time(head, hit, offset))
    return found


Hit = tuple[int, int, Moment, Moment | None]


def _dates(head: str) -> Iterator[Hit]:
    for form in (_YEAR_FIRST, _DAY_FIRST, _MONTH_FIRST, _YEAR_WORD):
        for match in form.finditer(head):
            month = match["month"]
            number = int(month) if month.isdigit() else MONTHS.get(month.lower())
            if number and (moment := day_moment(int(match["year"]), number, int(match["day"]))):
                yield match.start(), match.end(), moment, None
    for match in _NUMERIC.finditer(head):
        readings = _both_orders(match)
        if readings:
            other = readings[1] if len(readings) > 1 else None
            yield match.start(), match.end(), readings[0], other


def day_moment(year: int, month: int, day: int) -> Moment | None:
    """Return a day as a moment, or None if there is no such day."""
    moment = Moment(year, month, day)
    try:
        moment.first_day()
    except ValueError:
        return None
    return moment


def _both_orders(match: re.Match[str]) -> list[Moment]:
    """Return the readings of a numeric date, the likelier first: dots are European."""
    year = int(match["year"])
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    day_first = day_moment(year, int(match["b"]), int(match["a"]))
    month_first = day_moment(year, int(match["a"]), int(match["b"]))
    readings = [moment for moment in (day_first, month_first) if moment is not None]
    if len(readings) == 2 and (readings[0] == readings[1] or match["sign"] == "."):
        return readings[:1]
    return readings


def _with_time(head: str, hit: Hit, offset: int) -> Stamp:
    """Return the stamp with the time of day that stands closest to it, if one does."""
    start, end, moment, other = hit
    best: tuple[int, int, int, Moment] | None = None
    for match in _TIME.finditer(head):
        if match.start() < end and match.end() > start and match.start() >= start:
            continue
        # A glued zone name may run into the date's own first letters: only digits matter here.
        far = match.start() - end if match.start() >= end else start - match.end()
        timed = _timed(moment, match)
        if far <= BESIDE and timed is not None and (best is None or far < best[0]):
            best = (far, match.start(), match.end("hour") if far < 0 else match.end(), timed)
    if best is None:
        return Stamp(Span(offset + start, offset + end), moment, other)
    span = Span(offset + min(start, best[1]), offset + max(end, best[2]))
    return Stamp(span, best[3], other)


def _timed(day: Moment, match: re.Match[str]) -> Moment | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").lower()[:1]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    second = int(match["second"]) if match["second"] else None
    timed = Moment(day.year, day.month, day.day, hour, minute, second, _zone(match["zone"] or ""))
    try:
        timed.instant()
    except (ValueError, InvalidError):
        return None
    return timed


def _zone(words: str) -> int | None:
    if words[:1] in ("+", "-"):
        minutes = int(words[1:3]) * 60 + int(words[-2:])
        return (-minutes if words[0] == "-" else minutes) if minutes < 24 * 60 else None
    return ZONES.get(words.lower())
