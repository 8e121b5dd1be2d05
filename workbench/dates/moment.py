"""A point in time at whatever precision somebody gave it.

An article may be dated to the second with a zone, to a day, or to "May 2017".  None of these is
ever padded: a month stays a month.  Everywhere outside this module a moment travels as its ISO
text: ``2017``, ``2017-05``, ``2017-05-18``, ``2017-05-18T20:33``, ``2017-05-18T20:33:00+03:00``.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from workbench.errors import InvalidError

PRECISIONS = ("year", "month", "day", "minute", "second")

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})"
    r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r" ?(?P<zone>Z|z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, or a month, day, minute or second of one; ``zone`` is minutes east of UTC."""

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: int | None = None

    @property
    def precision(self) -> str:
        """Return the finest unit that is known, one of :data:`PRECISIONS`."""
        given = (self.month, self.day, self.minute, self.second)
        return PRECISIONS[sum(part is not None for part in given)]

    def first_day(self) -> date:
        """Return the first day this moment can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> date:
        """Return the last day this moment can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def instant(self) -> datetime | None:
        """Return the moment as a datetime (aware if the zone is known), or None if coarser."""
        if self.hour is None or self.minute is None:
            return None
        zone = None if self.zone is None else timezone(timedelta(minutes=self.zone))
        day = self.first_day()
        return datetime(
            day.year, day.month, day.day, self.hour, self.minute, self.second or 0, tzinfo=zone
        )

    def day_only(self) -> "Moment":
        """Return the same moment without its time of day."""
        return Moment(self.year, self.month, self.day)

    def __str__(self) -> str:
        words = f"{self.year:04}"
        words += "" if self.month is None else f"-{self.month:02}"
        words += "" if self.day is None else f"-{self.day:02}"
        if self.hour is None:
            return words
        words += f"T{self.hour:02}:{self.minute:02}"
        words += "" if self.second is None else f":{self.second:02}"
        return words + _zone_words(self.zone)


def _zone_words(zone: int | None) -> str:
    if zone is None:
        return ""
    if zone == 0:
        return "Z"
    hours, minutes = divmod(abs(zone), 60)
    return f"{'+' if zone > 0 else '-'}{hours:02}:{minutes:02}"


def parse_moment(words: str) -> Moment:
    """Read an ISO date or time of any precision, with or without a zone.

    Raises:
        InvalidError: The words are not an ISO date, or name a day or time that does not exist.
    """
    match = _ISO.fullmatch(words.strip())
    if match is None:
        raise InvalidError(
            f"“{words[:60]}” is not a date this program can read.",
            hint="Write it as 2017, 2017-05, 2017-05-18 or 2017-05-18T20:33+03:00.",
        )
    numbers = {
        name: int(part) for name, part in match.groupdict().items() if part and name != "zone"
    }
    moment = Moment(**numbers, zone=_zone_minutes(match["zone"]))
    try:
        moment.first_day()
        moment.instant()
    except ValueError as error:
        raise InvalidError(
            f"There is no such day or time as “{words[:60]}”.",
            hint="Check the month, the day and the clock time.",
        ) from error
    return moment


def _zone_minutes(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone in "Zz":
        return 0
    digits = zone[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return -minutes if zone[0] == "-" else minutes
