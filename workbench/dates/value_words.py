"""TIMEX3 values that hang on no calendar, in words a reader knows.

``XXXX-WXX-3`` is some Wednesday, ``PT13H10M`` is 13 hours 10 minutes.  The rules are these and
no others, for reports, the command line and the windows: what they return are reasons, which
each says in its own language.
"""

import re
from itertools import starmap

from workbench.reason import Reason, because

SENTENCES: dict[str, str] = {
    "value.some_weekday": "some {weekday}",
    "value.some_month": "some {month}",
    "value.day_of_month": "{number} {month} of some year",
    "value.day_number": "day {number} of some month",
    "value.quarter": "quarter {number} of some year",
    "value.half": "half {number} of some year",
    "value.some_unit": "some {unit}",
    "value.some_time": "some time",
    "value.at": "at {time}",
    "value.mo": "in the morning",
    "value.mi": "about noon",
    "value.af": "in the afternoon",
    "value.ev": "in the evening",
    "value.ni": "in the night",
    "value.dt": "in the daytime",
    "value.length": "{number} {unit}",
    "value.a_length": "a length of time",
}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
UNITS = {
    "Y": "year",
    "M": "month",
    "W": "week",
    "D": "day",
    "Q": "quarter",
    "QU": "quarter",
    "DE": "decade",
    "CE": "century",
    "WE": "weekend",
    "SP": "spring",
    "SU": "summer",
    "FA": "autumn",
    "WI": "winter",
    "TH": "hour",
    "TM": "minute",
    "TS": "second",
    "TMO": "morning",
    "TAF": "afternoon",
    "TEV": "evening",
    "TNI": "night",
    "TDT": "day",
}
MANY = {"century": "centuries"}

_LENGTH = re.compile(r"P(?=.)((?:[0-9.X]+[A-Z]{1,2})*)(?:T((?:[0-9.X]+[A-Z]{1,2})+))?", re.ASCII)
_PART = re.compile(r"([0-9.]+|X+)(QU|DE|CE|WE|SP|SU|FA|WI|MO|MI|AF|EV|NI|DT|[A-Z])", re.ASCII)
_CLOCK = re.compile(r"([0-2]\d)(?::?(\d\d))?.*", re.ASCII)
_DATES = (
    (re.compile(r"XXXX-WXX-([1-7])"), "weekday"),
    (re.compile(r"XXXX-(\d\d)-(\d\d)"), "day_of_month"),
    (re.compile(r"XXXX-(\d\d)(?:-XX)?"), "month"),
    (re.compile(r"XXXX-XX-(\d\d)"), "day_number"),
    (re.compile(r"XXXX-Q([1-4])"), "quarter"),
    (re.compile(r"XXXX-H([12])"), "half"),
    (re.compile(r"XXXX-XX-(XX)"), "D"),
    (re.compile(r"XXXX-(XX)"), "M"),
    (re.compile(r"(XXXX)"), "Y"),
    (re.compile(r"(?:XXXX|\d{4})-(WXX)"), "W"),
    (re.compile(r"(?:XXXX|\d{4})-WXX-(WE)"), "WE"),
    (re.compile(r"(?:XXXX|\d{4})-Q(X)"), "Q"),
    (re.compile(r"XXXX-(SP|SU|FA|WI)"), ""),
)


def value_words(value: str) -> tuple[Reason, ...]:
    """Return the words for a value that is a length or has open places; none for any other."""
    if _LENGTH.fullmatch(value):
        return _length(value)
    if "X" not in value:
        return ()
    day, _, time = value.partition("T")
    return (_date(day), *_time(time))


def _length(value: str) -> tuple[Reason, ...]:
    days, _, times = value[1:].partition("T")
    parts = [(number, unit) for number, unit in _PART.findall(days)]
    parts += [(number, f"T{unit}") for number, unit in _PART.findall(times)]
    if not parts or any(unit not in UNITS for _, unit in parts):
        return (because("value.a_length"),)
    return tuple(starmap(_count, parts))


def _count(number: str, unit: str) -> Reason:
    one = UNITS[unit]
    many = MANY.get(one, f"{one}s")
    if "X" in number:
        return because("value.some_unit", unit=many)
    return because("value.length", number=number, unit=one if number == "1" else many)


def _date(day: str) -> Reason:
    for pattern, kind in _DATES:
        if found := pattern.fullmatch(day):
            return _said(kind, *found.groups())
    return because("value.some_time")


def _said(kind: str, first: str, second: str = "") -> Reason:
    if kind == "weekday":
        return because("value.some_weekday", weekday=WEEKDAYS[int(first) - 1])
    if kind in {"month", "day_of_month"}:
        if not 1 <= int(first) <= len(MONTHS):
            return because("value.some_time")
        month = MONTHS[int(first) - 1]
        if not second:
            return because("value.some_month", month=month)
        return because("value.day_of_month", number=int(second), month=month)
    if kind in {"day_number", "quarter", "half"}:
        return because(f"value.{kind}", number=int(first))
    return because("value.some_unit", unit=UNITS[kind or first])


def _time(time: str) -> tuple[Reason, ...]:
    if f"value.{time.lower()}" in SENTENCES and len(time) == len("MO"):
        return (because(f"value.{time.lower()}"),)
    clock = _CLOCK.fullmatch(time)
    return (because("value.at", time=f"{clock[1]}:{clock[2] or '00'}"),) if clock else ()
