"""A stretch of the calendar as it is being worked out, and the ways to make one.

Values are written as TIMEX3 writes them.  Days are :class:`datetime.date`; a year that no date
can hold (before Christ, or beyond 9999) leaves the days empty and is answered by its value.
"""

import calendar
from datetime import date, timedelta
from typing import Any

from workbench.reason import Reason
from workbench.text.span import Span

DAY = timedelta(days=1)
UNRESOLVED = "unresolved"
AMBIGUOUS = "ambiguous"
CONTRADICTION = "contradiction"

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The first month of each season in the north."""


class Reading:
    """What an expression means so far: its value, first and last day, and why.

    ``unit`` is its precision.  ``start`` and ``finish`` are minutes after midnight of the first
    and of the last day where it is finer than a day.  ``lean`` is what it hangs on.
    """

    __slots__ = (
        "finish", "first", "flag", "last", "lean", "low", "mod", "others", "start", "unit",
        "value", "why", "year", "zone",
    )  # fmt: skip

    def __init__(
        self,
        value: str | None,
        first: date | None,
        last: date | None,
        unit: str,
        year: int | None = None,
    ) -> None:
        self.value = value
        self.first = first
        self.last = last
        self.unit = unit
        self.year = first.year if first is not None and year is None else year
        self.start: int | None = None
        self.finish: int | None = None
        self.zone: str = ""
        self.mod: str | None = None
        self.flag: str | None = None
        self.others: tuple[Reading, ...] = ()
        self.lean: Span | str | None = None
        self.low = False
        self.why: tuple[Reason, ...] = ()

    def because(self, *why: Reason) -> "Reading":
        """Add reasons and return self."""
        self.why += why
        return self

    def hanging(self, lean: Span | str | None, *why: Reason) -> "Reading":
        """Note what this hangs on and why, and return self."""
        self.lean = lean
        self.why += why
        return self

    def flagged(self, flag: str, *why: Reason) -> "Reading":
        """Raise a flag and return self."""
        self.flag = flag
        self.why += why
        return self


def of_day(day: date) -> Reading:
    """Return one day."""
    return Reading(day.isoformat(), day, day, "day")


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def of_month(year: int, month: int) -> Reading:
    """Return a month."""
    if not 1 <= year <= 9999:
        return out_of_calendar(f"{year:04}-{month:02}", "month", year)
    return Reading(f"{year:04}-{month:02}", date(year, month, 1), month_end(year, month), "month")


def of_year(year: int) -> Reading:
    """Return a year; the one before the year 1 is 1 BC."""
    if year < 1:
        return out_of_calendar(f"BC{1 - year:04}", "year", year)
    if not 1 <= year <= 9999:
        return out_of_calendar(f"{year:04}", "year", year)
    return Reading(f"{year:04}", date(year, 1, 1), date(year, 12, 31), "year")


def of_years(first: int, last: int, value: str, unit: str) -> Reading:
    """Return the stretch from one year to another."""
    if not (1 <= first <= 9999 and 1 <= last <= 9999):
        return out_of_calendar(value, unit, first)
    return Reading(value, date(first, 1, 1), date(last, 12, 31), unit)


def of_months(year: int, month: int, count: int, value: str, unit: str) -> Reading:
    """Return *count* months from a month on, as one stretch."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    end_year, end_month = year + (month + count - 2) // 12, (month + count - 2) % 12 + 1
    if not (year >= 1 and end_year <= 9999):
        return out_of_calendar(value, unit, year)
    return Reading(value, date(year, month, 1), month_end(end_year, end_month), unit)


def of_quarter(year: int, number: int) -> Reading:
    """Return a quarter of a year."""
    return of_months(year, 3 * number - 2, 3, f"{year:04}-Q{number}", "quarter")


def of_half(year: int, number: int) -> Reading:
    """Return half a year."""
    return of_months(year, 6 * number - 5, 6, f"{year:04}-H{number}", "half")


def of_season(year: int, season: str, *, south: bool = False) -> Reading:
    """Return a season; the winter of a year begins in its December, in the north."""
    month = SEASONS[season] - (6 if south else 0)
    if south and season in ("SP", "SU"):
        month = SEASONS[season] + 6
    return of_months(year, month, 3, f"{year:04}-{season}", "season")


def of_week(day: date) -> Reading:
    """Return the ISO week that holds *day*."""
    year, week, weekday = day.isocalendar()
    value = f"{year:04}-W{week:02}"
    try:
        first = day - DAY * (weekday - 1)
        return Reading(value, first, first + DAY * 6, "week", year)
    except OverflowError:
        return out_of_calendar(value, "week", year)


def of_weekend(day: date) -> Reading:
    """Return the Saturday and Sunday of the ISO week that holds *day*."""
    week = of_week(day)
    value = f"{week.value}-WE"
    if week.last is None:
        return out_of_calendar(value, "weekend", week.year)
    return Reading(value, week.last - DAY, week.last, "weekend")


def of_decade(year: int) -> Reading:
    """Return the decade that holds *year*."""
    first = year // 10 * 10
    return of_years(
        max(first, 1) if first >= 0 else first, first + 9, f"{first // 10:03}", "decade"
    )


def of_century(number: int) -> Reading:
    """Return the century of that number: the 18th began in 1701."""
    last = number * 100
    return of_years(last - 99, last, f"{number - 1:02}", "century")


def out_of_calendar(value: str | None, unit: str, year: int | None = None) -> Reading:
    """Return a stretch that no date can hold: it has a value and no days."""
    return Reading(value, None, None, unit, year)


def add_days(day: date, days: int) -> date | None:
    """Return the day so many days on, or None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def add_months(day: date, months: int) -> date | None:
    """Return the same day of the month so many months on (or its last day), or None."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def unknown(value: str | None, *why: Any) -> Reading:  # noqa: ANN401
    """Return a reading that nobody should guess at."""
    return Reading(value, None, None, "none").flagged(UNRESOLVED, *why)
