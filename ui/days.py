"""Dates in the words of the reader's language: "Thu 18 May 2017", "April 2017", "1–7 May 2017".

What is known is shown and nothing more: a month is not given a day, an open end stays open.
"""

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from ui.languages.choice import CORE
from workbench.clock import system_clock
from workbench.dates.typed_ancient import ancient_ends
from workbench.dates.value_words import value_words
from workbench.wording import catalogue, say


def _n(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("days", words))


def _tr(words: str) -> str:
    return QCoreApplication.translate("days", words)


_DURATION = re.compile(r"P(?:T?)(\d+(?:\.\d+)?)([YMWDHS])")
_UNITS = {
    "Y": (_n("1 year"), _n("{n} years")),
    "M": (_n("1 month"), _n("{n} months")),
    "W": (_n("1 week"), _n("{n} weeks")),
    "D": (_n("1 day"), _n("{n} days")),
    "H": (_n("1 hour"), _n("{n} hours")),
    "TM": (_n("1 minute"), _n("{n} minutes")),
    "S": (_n("1 second"), _n("{n} seconds")),
}
_SOME = {
    "PXY": _n("some years"),
    "PXM": _n("some months"),
    "PXW": _n("some weeks"),
    "PXD": _n("some days"),
    "PTXH": _n("some hours"),
    "PTXM": _n("some minutes"),
    "PTXS": _n("some seconds"),
}
"""Lengths whose number the text does not say."""


def day_words(value: str, *, weekday: bool = True) -> str:
    """Return an ISO date or time of any precision in words; what is none is returned as it is."""
    head, _, clock = value.partition("T")
    parts = head.split("-")
    if parts[0] == "XXXX" and len(parts) == len("ymd") and "X" not in value[4:]:
        return _day_of_any_year(parts) or value
    if not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return value
    try:
        words = _by_precision([int(part) for part in parts], weekday=weekday)
    except ValueError:
        return value
    return f"{words}, {_clock_words(clock)}" if clock else words


def _day_of_any_year(parts: list[str]) -> str:
    """Return "31 September", though no calendar may have it."""
    month, day = int(parts[1]), int(parts[2])
    return f"{day} {QLocale().monthName(month)}" if 1 <= month <= 12 else ""


def span_words(earliest: str | None, latest: str | None) -> str:
    """Return a stretch of time in words; None is an open end."""
    if earliest is None and latest is None:
        return ""
    if earliest is None:
        return _tr("up to {day}").format(day=day_words(str(latest), weekday=False))
    if latest is None:
        return _tr("from {day}").format(day=day_words(earliest, weekday=False))
    if "T" in earliest or "T" in latest:
        return _hours(earliest, latest)
    try:
        return _days(date.fromisoformat(earliest), date.fromisoformat(latest))
    except ValueError:
        return f"{earliest} – {latest}"


def duration_words(value: str) -> str:
    """Return a TIMEX3 length of time in words, or as it is if it has more than one part."""
    match = _DURATION.fullmatch(value)
    if match is None:
        return _tr(_SOME[value]) if value in _SOME else _open_words(value) or value
    number, unit = match[1], match[2]
    one, more = _UNITS["TM" if unit == "M" and value.startswith("PT") else unit]
    return _tr(one) if number == "1" else _tr(more).format(n=number)


def chip_words(value: str | None, kind: str, earliest: str | None, latest: str | None) -> str:
    """Return what the chip of a date says; empty where nothing is known."""
    if words := span_words(earliest, latest):
        return words
    if value is None:
        return ""
    if value.startswith("P") and kind == "DURATION":
        return duration_words(value)
    if value == "PRESENT_REF":
        return _tr("now")
    if kind == "SET":
        return _tr("again and again")
    if value in {"PAST_REF", "FUTURE_REF"}:
        return ""
    if words := _open_words(value):
        return words
    if ends := ancient_ends(value):
        return f"{ends[0]} – {ends[1]}" if None not in ends else span_words(*ends)
    return day_words(value)


def _open_words(value: str) -> str:
    """Return what is known of a length or of a date that is open: "some Monday", "1 night"."""
    said = [say(part, catalogue(), _core_tr, day_words) for part in value_words(value)]
    return " ".join(said) if value.startswith("P") else ", ".join(said)


def _core_tr(words: str) -> str:
    return QCoreApplication.translate(CORE, words)


def clock_words(at: str) -> str:
    """Return the time of day of an ISO time as it is here; of another day with the day."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    today = system_clock().astimezone().date()
    if moment.date() == today:
        return f"{moment:%H:%M}"
    return day_words(f"{moment:%Y-%m-%d}", weekday=False)


def _by_precision(parts: list[int], *, weekday: bool) -> str:
    locale = QLocale()
    if len(parts) == 1:
        return str(parts[0])
    if len(parts) == 2:
        date(parts[0], parts[1], 1)
        return locale.toString(QDate(parts[0], parts[1], 1), _tr("MMMM yyyy"))
    date(*parts)
    form = _tr("ddd d MMM yyyy") if weekday else _tr("d MMM yyyy")
    return locale.toString(QDate(*parts), form)


def _days(first: date, last: date) -> str:
    if first == last:
        return day_words(first.isoformat())
    next_day = last + timedelta(days=1)
    if first.day == 1 and next_day.day == 1:
        whole_months = (next_day.year - first.year) * 12 + next_day.month - first.month
        if whole_months == 1:
            return day_words(f"{first:%Y-%m}")
        if whole_months == 12 and first.month == 1:
            return f"{first.year}"
        if first.month == 1 and next_day.month == 1:
            return f"{first.year}–{last.year}"
    end = day_words(last.isoformat(), weekday=False)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    if first.year == last.year:
        return f"{_without_year(first)} – {end}"
    return f"{day_words(first.isoformat(), weekday=False)} – {end}"


def _without_year(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), _tr("d MMM"))


def _hours(earliest: str, latest: str) -> str:
    """Return minutes to minutes, both included: whole hours as "0–6 h"."""
    try:
        start, end = datetime.fromisoformat(earliest), datetime.fromisoformat(latest)
    except ValueError:
        return f"{earliest} – {latest}"
    day = day_words(earliest.partition("T")[0], weekday=False)
    if earliest == latest:
        return f"{day}, {start:%H:%M}"
    over = end if end.minute == 0 else end + timedelta(minutes=1)
    same_day = start.date() == end.date()
    if same_day and start.minute == over.minute == 0:
        last = over.hour or 24
        return f"{day}, {start.hour}–{last} h"
    if same_day:
        return f"{day}, {start:%H:%M}–{end:%H:%M}"
    last_day = day_words(latest.partition("T")[0], weekday=False)
    return f"{day}, {start:%H:%M} – {last_day}, {end:%H:%M}"


def _clock_words(clock: str) -> str:
    """Return a clock time with its zone as people write it."""
    match = re.fullmatch(r"(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?", clock)
    if match is None:
        return clock
    zone = {"Z": " UTC", None: ""}.get(match[2], f" UTC{match[2]}")
    return match[1] + zone
