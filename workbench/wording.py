"""Codes and values become sentences here, and nowhere else.

Each room of the core lists its sentences in a table called ``SENTENCES`` in its own
``wording`` module.  A template names the values it shows, as ``{words}``; ``{anchor:day}`` shows
an ISO date the way the reader's language writes it.  The windows hand in their translator and
their way of writing days; reports and the command line use the English of the tables.
"""

import re
import string
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from importlib import import_module
from typing import Any

from workbench.reason import Reason

Translate = Callable[[str], str]
WriteDay = Callable[[str], str]

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

ONE = ".one"
"""What the code of a sentence about one thing ends in, beside the sentence about many."""

WORDED = frozenset({"weekday", "unit", "real", "said", "month"})
"""The values of reasons that are words of the core and not of the article."""

VALUE_WORDS = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    *("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year"),
    *("seconds", "minutes", "hours", "days", "weeks", "fortnights", "months", "quarters", "years"),
    *("decade", "century", "decades", "centuries"),
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
    *("night", "nights", "morning", "mornings", "afternoon", "afternoons", "evening"),
    *("evenings", "weekend", "weekends", "spring", "springs", "summer", "summers"),
    *("autumn", "autumns", "winter", "winters"),
)
"""What those values can be; translated like the sentences."""

TABLES = (
    "workbench.dates.wording",
    "workbench.dates.stamp_wording",
    "workbench.dates.value_words",
    "workbench.claims.wording",
    "workbench.intake.wording",
    "workbench.store.wording",
    "workbench.review.wording",
    "workbench.review.column_wording",
    "workbench.review.rule_wording",
    "workbench.review.doubt_wording",
    "workbench.review.carry_over.wording",
    "workbench.library.wording",
    "workbench.review.merge.wording",
    "workbench.report.wording",
)
"""The modules whose ``SENTENCES`` make up the catalogue."""


_OPEN_DAY = re.compile(r"XXXX-(0[1-9]|1[0-2])-(\d\d)", re.ASCII)


@cache
def catalogue() -> Mapping[str, str]:
    """Return the sentences of all rooms, by code; read on first use."""
    return {
        code: sentence
        for table in TABLES
        for code, sentence in import_module(table).SENTENCES.items()
    }


def in_english(reason: Reason) -> str:
    """Return *reason* as an English sentence."""
    return say(reason, catalogue())


def say(
    reason: Reason,
    sentences: Mapping[str, str],
    translate: Translate = str,
    write_day: WriteDay | None = None,
) -> str:
    """Return *reason* as a sentence of the table *sentences*.

    A code without a sentence is shown as it is: a reader who sees the code can still ask.
    Where ``count`` is 1, the sentence under the code with :data:`ONE` after it goes first.
    """
    single = sentences.get(f"{reason.code}{ONE}") if ("count", 1) in reason.values else None
    template = single or sentences.get(reason.code)
    if template is None:
        return reason.code
    writer = _Writer(write_day or english_day)
    values = {
        name: translate(str(value)) if name in WORDED else value for name, value in reason.values
    }
    return writer.vformat(translate(template), (), values)


def english_day(value: str) -> str:
    """Return an ISO date of any precision as English writes it: ``Thu 18 May 2017``.

    What is no plain date (a week, a season, a clock time of its own) is returned as it is.
    """
    head, _, time = value.partition("T")
    parts = head.split("-")
    if open_day := _OPEN_DAY.fullmatch(value):
        return f"{int(open_day[2])} {MONTHS[int(open_day[1]) - 1]}"
    if not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return value
    try:
        days = [int(part) for part in parts]
        words = _english_date(days)
    except (ValueError, IndexError):
        return value
    return f"{words}, {time}" if time else words


def _english_date(parts: list[int]) -> str:
    if len(parts) == 1:
        return str(parts[0])
    if len(parts) == 2:
        return f"{MONTHS[parts[1] - 1]} {parts[0]}"
    year, month, day = parts
    weekday = WEEKDAYS[date(year, month, day).weekday()]
    return f"{weekday} {day} {MONTHS[month - 1]} {year}"


class _Writer(string.Formatter):
    """A formatter that knows ``:day`` and shows a missing value as its name."""

    def __init__(self, write_day: WriteDay) -> None:
        self._write_day = write_day

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:  # noqa: ANN401, ARG002
        return kwargs.get(key, f"{{{key}}}")

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401
        if format_spec == "day":
            return self._write_day(str(value))
        return str(format(value, format_spec))
