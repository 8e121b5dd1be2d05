"""A deadline as it is typed and told, in the time of this computer."""

import re
from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication

from ui.days import day_words
from workbench.dates.typed import read_moment
from workbench.errors import InvalidError

_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII)
_HOUR, _DAY = 60, 24 * 60


def read_deadline(typed: str, now: datetime) -> datetime:
    """Return the time that *typed* means, aware; a bare "14:30" is the next one after *now*.

    Raises:
        InvalidError: It is not understood, has no time of day, or is past.
    """
    if match := _CLOCK.fullmatch(typed.strip()):
        here = now.astimezone()
        today = datetime(here.year, here.month, here.day, int(match[1]), int(match[2]))  # noqa: DTZ001  astimezone gives the computer's zone, with its summer time on that day
        at = today.astimezone()
        return at if at > now else (today + timedelta(days=1)).astimezone()
    found = read_moment(typed).instant()
    if found is None:
        raise InvalidError(
            _tr("A deadline needs a time of day."),
            hint=_tr("Type it such as 14:30, or 27 Nov 2026, 14:30."),
        )
    if (at := found.astimezone()) <= now:
        raise InvalidError(_tr("That time is past."), hint=_tr("Type one that is to come."))
    return at


def deadline_words(at: datetime, now: datetime) -> str:
    """Return a deadline as a time, with its day where that is not today."""
    here, today = at.astimezone(), now.astimezone().date()
    clock = f"{here:%H:%M}"
    return clock if here.date() == today else f"{day_words(here.date().isoformat())}, {clock}"


def time_left(at: datetime, now: datetime) -> str:
    """Return how long it is to a deadline, or how long it has been past."""
    minutes = ceil((at - now).total_seconds() / 60)
    words = _tr("{time} to {at}") if minutes > 0 else _tr("{time} past {at}")
    return words.format(time=_length(abs(minutes)), at=deadline_words(at, now))


def _length(minutes: int) -> str:
    if minutes < _HOUR:
        return _tr("{m} min").format(m=minutes)
    if minutes < _DAY:
        return _tr("{h} h {m} min").format(h=minutes // _HOUR, m=minutes % _HOUR)
    days = minutes // _DAY
    return _tr("1 day") if days == 1 else _tr("{n} days").format(n=days)


def _tr(words: str) -> str:
    return QCoreApplication.translate("deadline", words)
