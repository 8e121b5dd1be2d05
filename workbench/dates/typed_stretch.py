"""Stretches of time as a person types them: "15 to 18 May 2017", "before 2017", "Q2 2017".

A single day, month or year is a stretch too.  Words that hang on another date ("last Monday") are
read by the same engine as those of the article, and only where a publication date is given to
read them from.
"""

import contextlib
import re
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.dates.find import find_in
from workbench.dates.moment import Moment, parse_moment
from workbench.dates.resolve import resolve
from workbench.dates.typed import (
    BARE_CLOCK,
    DAY_AND_MONTH,
    NUMERIC,
    read_moment,
    tidied,
    typed_form,
)
from workbench.dates.typed_ancient import ancient_form, ancient_stretch
from workbench.errors import InvalidError
from workbench.text.span import Span
from workbench.wording import MONTHS as SHORT_MONTHS

_WEEK = re.compile(r"(\d{4})-?w(\d{1,2})|week (\d{1,2}),? (?:of )?(\d{4})", re.ASCII)
_PART = re.compile(r"(\d{4})-([qh])([1-4])|([qh])([1-4]),? (?:of )?(\d{4})", re.ASCII)
_DECADE = re.compile(r"(?:the )?(\d{3})0s", re.ASCII)
_ERA = re.compile(r"(?:\b|(?<=\d))(?:bce?|ad|ce)\b")
_ANCIENT = re.compile(r"BC(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)

_BETWEEN = re.compile(r" (?:to|till|until|through|and|-) | ?[–—/] ?| ?\.\.+ ?")
_SHORT_BETWEEN = re.compile(rf"(\d{{1,2}})-({DAY_AND_MONTH}.*)", re.ASCII)
_LEADING = re.compile(r"(?:between|from) ")
_OPEN = re.compile(r"(before|by|until|till|up to|after|since|from) (.+)")


@dataclass(frozen=True, slots=True)
class TypedDate:
    """What a person typed: a TIMEX3 value or ISO interval, and its first and last moment.

    The ends are days, or minutes where the words are finer than a day; None is an open end.
    """

    value: str
    earliest: str | None
    latest: str | None


def read_date(words: str, published: Moment | None = None) -> TypedDate:
    """Read a date or a stretch of time as a person types it, with or without open ends.

    Words that need a day to be read from, such as "last Monday", are read from *published*.

    Raises:
        InvalidError: It is not understood, not sure, or no such day; the hint says what to write.
    """
    tidy = tidied(words)
    for read in (_calendar_part, _of_an_era, _open_ended, _interval):
        if (found := read(tidy)) is not None:
            return found
    try:
        return _of_moment(read_moment(words))
    except InvalidError:
        if (found := _by_the_engine(tidy, published)) is not None:
            return found
        raise


def _of_moment(moment: Moment) -> TypedDate:
    return TypedDate(str(moment), _first(moment), _last(moment))


def _first(moment: Moment) -> str:
    return _minute(moment) or moment.first_day().isoformat()


def _last(moment: Moment) -> str:
    return _minute(moment) or moment.last_day().isoformat()


def _minute(moment: Moment) -> str:
    if moment.hour is None:
        return ""
    return f"{moment.first_day()}T{moment.hour:02}:{moment.minute or 0:02}"


def _calendar_part(tidy: str) -> TypedDate | None:
    """Read a week, quarter, half year or decade by its number."""
    if match := _WEEK.fullmatch(tidy):
        return _week(int(match[1] or match[4]), int(match[2] or match[3]))
    if match := _PART.fullmatch(tidy):
        year, kind, number = match[1] or match[6], match[2] or match[4], match[3] or match[5]
        return _part_of_year(int(year), kind, int(number))
    if match := _DECADE.fullmatch(tidy):
        return TypedDate(match[1], f"{match[1]}0-01-01", f"{match[1]}9-12-31")
    return None


def _week(year: int, number: int) -> TypedDate:
    try:
        monday = date.fromisocalendar(year, number, 1)
        sunday = monday + timedelta(days=6)
    except (ValueError, OverflowError) as error:
        raise InvalidError(
            f"The year {year} has no week {number}.", hint="Weeks are numbered from 1 to 52 or 53."
        ) from error
    return TypedDate(f"{year:04}-W{number:02}", monday.isoformat(), sunday.isoformat())


def _part_of_year(year: int, kind: str, number: int) -> TypedDate:
    months = 3 if kind == "q" else 6
    if number * months > 12:
        raise InvalidError("A year has two halves.", hint="Write H1 or H2.")
    first = Moment(year, (number - 1) * months + 1)
    last = Moment(year, number * months)
    value = f"{year:04}-{kind.upper()}{number}"
    return TypedDate(value, first.first_day().isoformat(), last.last_day().isoformat())


def _of_an_era(tidy: str) -> TypedDate | None:
    """Read a year, day, decade or century before or after Christ: ``490 BC``, ``AD 79``.

    No calendar here goes back before the year 1, so a date before Christ has no ends.
    """
    tidy = (ancient_form(tidy.upper()) or _ancient_form(tidy)).casefold()
    if not _ERA.search(tidy):
        return None
    if stretch := ancient_stretch(tidy):
        return TypedDate(stretch, None, None)
    return _by_the_engine(_ERA.sub(lambda era: era[0].upper(), tidy), None)


def _ancient_form(value: str) -> str:
    """Return the TIMEX3 value ``BC0044-03-15`` as ``15 Mar 44 BC``, any other as it is."""
    match = _ANCIENT.fullmatch(value.upper())
    if match is None or int(match[2] or 1) not in range(1, 13):
        return value
    month = f"{SHORT_MONTHS[int(match[2]) - 1]} " if match[2] else ""
    day = f"{int(match[3])} " if match[3] else ""
    return f"{day}{month}{int(match[1])} BC"


def _open_ended(tidy: str) -> TypedDate | None:
    match = _OPEN.fullmatch(tidy)
    if match is None or (match[1] == "from" and _BETWEEN.search(match[2])):
        return None
    inner = _calendar_part(match[2]) or _of_moment(read_moment(match[2]))
    if inner.earliest is None or inner.latest is None:
        return None
    if match[1] in ("since", "from"):
        return TypedDate(inner.value, inner.earliest, None)
    if match[1] == "after":
        return TypedDate(inner.value, _step(inner.latest, 1), None)
    if match[1] == "before":
        return TypedDate(inner.value, None, _step(inner.earliest, -1))
    return TypedDate(inner.value, None, inner.latest)


def _step(end: str, days: int) -> str:
    """Return the day next to *end*; next to a minute, the minute itself: it is near enough."""
    try:
        return end if "T" in end else (date.fromisoformat(end) + timedelta(days)).isoformat()
    except OverflowError as error:
        raise InvalidError("The calendar ends there.", hint="Choose another day.") from error


def _interval(tidy: str) -> TypedDate | None:
    """Read two ends; the first may leave out what the second says ("15 to 18 May 2017")."""
    ends = _SHORT_BETWEEN.fullmatch(tidy)
    parts = list(ends.groups()[:2]) if ends else _BETWEEN.split(_LEADING.sub("", tidy, count=1))
    if len(parts) != 2 or NUMERIC.fullmatch(tidy):
        return None
    first, last = _two_ends(*parts)
    earliest, latest = _first(first), _last(last)
    _refuse_backwards(earliest, latest)
    return TypedDate(f"{first}/{last}", earliest, latest)


def _two_ends(left: str, right: str) -> tuple[Moment, Moment]:
    if BARE_CLOCK.fullmatch(right) and ":" in right:  # "7 April 2017 00:00 to 06:00"
        first = read_moment(left)
        return first, read_moment(f"{first.day_only()} {right}")
    last = read_moment(right)
    month = f"{SHORT_MONTHS[(last.month or 1) - 1]} {last.year:04}"
    for ending in ("", f" {month}", f" {last.year:04}"):
        try:
            return read_moment(left + ending), last
        except InvalidError as error:
            trouble = error
    raise trouble


def _by_the_engine(tidy: str, published: Moment | None) -> TypedDate | None:
    """Let the engine of the article read the words, if they are one expression and it is sure."""
    expressions = find_in(tidy, [Span(0, len(tidy))])
    if len(expressions) != 1 or len(expressions[0].span) < len(tidy):
        return None
    (found,) = resolve(tidy, expressions, published)
    if found.value is None or found.flag is not None:
        return None
    if found.earliest is None and found.latest is None and not found.value.startswith("BC"):
        return None
    return TypedDate(found.value, found.earliest, found.latest)


def stretch_form(date: TypedDate) -> str:
    """Return *date* as one would type it; :func:`read_date` reads the same ends from it.

    What has no ends (a length of time, "now") cannot be typed and is returned as it is.
    """
    if date.earliest is None and date.latest is None:
        return ancient_form(date.value) or _ancient_form(date.value)
    with contextlib.suppress(InvalidError):
        moment = parse_moment(date.value)
        if (_first(moment), _last(moment)) == (date.earliest, date.latest):
            return typed_form(moment)
    return _ends_form(date.earliest, date.latest)


def with_ends(first: str, last: str, published: Moment | None = None) -> str:
    """Join two typed ends, either of which may be empty for open, to one typed stretch.

    Raises:
        InvalidError: An end is not understood, both are empty, or the last lies before the first.
    """
    ends = (_end(first, published, 0), _end(last, published, 1))
    if ends == (None, None):
        raise InvalidError("A date needs at least one end.", hint="Fill in From or To.")
    _refuse_backwards(*ends)
    return _ends_form(*ends)


def _ends_form(first: str | None, last: str | None) -> str:
    if first is None or last is None:
        form = "until {}" if first is None else "since {}"
        return form.format(typed_form(parse_moment(first or last or "")))
    if first == last:
        return typed_form(parse_moment(first))
    return f"{typed_form(parse_moment(first))} to {typed_form(parse_moment(last))}"


def _end(words: str, published: Moment | None, place: int) -> str | None:
    if not words.strip():
        return None
    read = read_date(words, published)
    return (read.earliest, read.latest)[place]


def _refuse_backwards(first: str | None, last: str | None) -> None:
    if first is None or last is None:
        return
    shared = min(len(first), len(last))
    if first[:shared] > last[:shared]:
        raise InvalidError("The end lies before the beginning.", hint="Change the two about.")
