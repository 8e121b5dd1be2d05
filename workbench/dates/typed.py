"""Days and times as a person types them into a field: "15 May 2017", "May 2017", "2017".

A field is not an article.  What is typed there is meant as a date, so the whole of it has to be
understood, nothing may be guessed, and what is not understood is answered with what to write
instead.
"""

import re

from workbench.dates.moment import Moment, parse_moment
from workbench.dates.typed_words import LONGEST, MONTHS, WEEKDAYS, ZONES
from workbench.errors import InvalidError
from workbench.wording import MONTHS as SHORT_MONTHS

_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)})\.?,? )?"
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_CLOCK = (
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?)? ?"
    r"(?P<half>[ap]\.?m\.?)?"
    rf" ?(?P<zone>(?:{'|'.join(ZONES)})?(?:[+-]\d{{1,2}}(?::?\d{{2}})?)?|[a-z]{{2,5}})"
)
_TIME = rf"(?:(?:,? at |, | )(?P<clock>{_CLOCK}))?"

_DAY_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        rf"{_WEEKDAY}{_DAY}(?: of)? {_MONTH},? (?P<year>\d{{4}}){_TIME}",
        rf"{_WEEKDAY}{_MONTH} {_DAY},? (?P<year>\d{{4}}){_TIME}",
        rf"{_MONTH},? (?:of )?(?P<year>\d{{4}})",
        rf"{_WEEKDAY}(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}}){_TIME}",
    )
)
_WITHOUT_YEAR = re.compile(rf"{_WEEKDAY}(?:{_DAY} {_MONTH}|{_MONTH.replace('month', 'm2')} \d+)")
NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
BARE_CLOCK = re.compile(_CLOCK, re.ASCII)
DAY_AND_MONTH = rf"{_DAY} {_MONTH}"


def read_moment(words: str) -> Moment:
    """Read a year, month, day or time as a person types it; it stays as precise as it is.

    Raises:
        InvalidError: It is not understood, not sure, or no such day; the hint says what to write.
    """
    tidy = tidied(words)
    for form in _DAY_FORMS:
        if match := form.fullmatch(tidy):
            return _moment_of(match)
    if match := NUMERIC.fullmatch(tidy):
        return _numeric(int(match[1]), int(match[2]), int(match[3]))
    if re.match(r"\d{4}(?!\d)", tidy):
        return parse_moment(tidy.upper())
    if _WITHOUT_YEAR.fullmatch(tidy):
        raise InvalidError("The year is missing.", hint=f"Write “{_shown(words)} 2017”, say.")
    raise _not_understood(words)


def typed_form(moment: Moment) -> str:
    """Return *moment* as one would type it: ``18 May 2017, 20:33 +03:00``.

    :func:`read_moment` reads it back as the same moment.
    """
    words = f"{moment.year:04}"
    if moment.month is not None:
        words = f"{SHORT_MONTHS[moment.month - 1]} {words}"
    if moment.day is not None:
        words = f"{moment.day} {words}"
    day, _, clock = str(moment).partition("T")
    time = re.fullmatch(r"([0-9:]+)(.*)", clock)
    return f"{words}, {time[1]} {time[2]}".rstrip() if day and time else words


def tidied(words: str) -> str:
    """Return typed words in small letters with single spaces.

    Raises:
        InvalidError: There are none, or far too many.
    """
    tidy = " ".join(words.split()).casefold()
    if not tidy:
        raise InvalidError("No date is given.", hint="Write it as 18 May 2017, May 2017 or 2017.")
    if len(tidy) > LONGEST:
        raise _not_understood(words)
    return tidy


def _not_understood(words: str) -> InvalidError:
    return InvalidError(
        f"“{_shown(words)}” is not a date this program can read.",
        hint="Write it as 18 May 2017, May 2017, 2017 or 2017-05-18T20:33+03:00.",
    )


def _shown(words: str) -> str:
    tidy = " ".join(words.split())
    return tidy if len(tidy) <= 40 else f"{tidy[:39]}…"


def _moment_of(match: re.Match[str]) -> Moment:
    parts = match.groupdict()
    month = parts["month"]
    number = int(month) if month.isdigit() else MONTHS[month]
    day = parts.get("day")
    words = f"{match['year']}-{number:02}"
    if day is None:
        return parse_moment(words)
    moment = parse_moment(f"{words}-{int(day):02}{_clock_words(match)}")
    if parts.get("weekday"):
        _check_weekday(moment, WEEKDAYS[parts["weekday"]])
    return moment


def _check_weekday(moment: Moment, weekday: int) -> None:
    actual = moment.first_day().weekday()
    if actual != weekday:
        day = moment.first_day()
        full = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
        raise InvalidError(
            f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year} is a {full[actual]}.",
            hint="Correct the day, or leave the weekday out.",
        )


def _clock_words(match: re.Match[str]) -> str:
    """Return the clock time of *match* as the end of an ISO time, empty if it has none."""
    parts = match.groupdict()
    if parts.get("hour") is None:
        return ""
    if parts["minute"] is None and parts["half"] is None:
        raise InvalidError(
            f"It is not clear what “{parts['hour']}” means after the day.",
            hint="Write a time as 20:33 or 8.33 pm.",
        )
    hour = _hour(int(parts["hour"]), parts["half"])
    second = f":{parts['second']}" if parts["second"] else ""
    return f"T{hour:02}:{parts['minute'] or '00'}{second}{_zone_words(parts['zone'] or '')}"


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise InvalidError(
            f"There is no {hour} o'clock with am or pm.", hint="Write a time as 20:33 or 8.33 pm."
        )
    return hour % 12 + (12 if half[0] == "p" else 0)


def _zone_words(zone: str) -> str:
    if zone in ("", *ZONES):
        return "Z" if zone else ""
    match = re.fullmatch(rf"(?:{'|'.join(ZONES)})?([+-])(\d{{1,2}}):?(\d{{2}})?", zone, re.ASCII)
    if match is None or int(match[2]) > 14:
        raise InvalidError(
            f"“{zone.upper()}” is no zone this program can be sure of.",
            hint="Write how far it is from UTC, as in 20:33 +03:00.",
        )
    return f"{match[1]}{int(match[2]):02}:{match[3] or '00'}"


def _numeric(first: int, second: int, year: int) -> Moment:
    """Read a date in figures; where day and month could change places, ask instead of guessing."""
    if first <= 12 and second <= 12 and first != second:
        one = f"{first} {SHORT_MONTHS[second - 1]} {year}"
        other = f"{second} {SHORT_MONTHS[first - 1]} {year}"
        raise InvalidError(
            "It is not clear which figure is the month.", hint=f"Write {one} or {other}."
        )
    day, month = (first, second) if second <= 12 else (second, first)
    return parse_moment(f"{year:04}-{month:02}-{day:02}")
