"""Dates in a few English words, for reports and the command line.

The windows have their own way of writing days, in the language of the interface.
"""

import re

from workbench.dates.moment import parse_moment
from workbench.dates.typed_ancient import ancient_ends
from workbench.dates.value_words import value_words
from workbench.errors import InvalidError
from workbench.wording import english_day, in_english

DURATIONS = {
    "Y": ("year", "years"),
    "M": ("month", "months"),
    "W": ("week", "weeks"),
    "D": ("day", "days"),
    "TH": ("hour", "hours"),
    "TM": ("minute", "minutes"),
    "TS": ("second", "seconds"),
}

REFERENCES = {
    "PRESENT_REF": "the time of writing",
    "PAST_REF": "some time before",
    "FUTURE_REF": "some time after",
}

_ANCIENT = re.compile(r"BC(\d{4})", re.ASCII)
_DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?|X)([YMWDHS])", re.ASCII)
_PLAIN_DATE = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)


def spell_date(value: str | None, earliest: str | None, latest: str | None) -> str:
    """Return what a date comes to: ``Mon 15 May 2017``, ``3 days``, ``not resolved``.

    *value* is TIMEX3; *earliest* and *latest* are its first and last day or minute.
    """
    if earliest is None and latest is None:
        return _spell_value(value)
    if value and _PLAIN_DATE.fullmatch(value):
        return english_day(value)
    return spell_interval(earliest, latest)


def spell_found(value: str | None, earliest: str | None, latest: str | None) -> str:
    """Return what a date comes to, and an open or narrowed stretch as the stretch it is."""
    plain = value is not None and _PLAIN_DATE.fullmatch(value)
    if value and plain and (earliest or latest) and not _is_whole(value, earliest, latest):
        return spell_interval(earliest, latest)
    return spell_date(value, earliest, latest)


def _is_whole(value: str, earliest: str | None, latest: str | None) -> bool:
    """Tell whether an interval is the whole day, month or year its value names."""
    if earliest is None or latest is None:
        return False
    try:
        whole = parse_moment(value)
        return (whole.first_day().isoformat(), whole.last_day().isoformat()) == (earliest, latest)
    except (InvalidError, ValueError):
        return True


def spell_interval(earliest: str | None, latest: str | None) -> str:
    """Return a stretch of time in words; at least one end is given."""
    if earliest is None:
        return f"not after {english_day(latest or '')}"
    if latest is None:
        return f"not before {english_day(earliest)}"
    if earliest == latest:
        return english_day(earliest)
    first_day, _, first_time = earliest.partition("T")
    last_day, _, last_time = latest.partition("T")
    if first_day == last_day and first_time and last_time:
        return f"{english_day(first_day)}, {first_time} to {last_time}"
    return f"{english_day(earliest)} to {english_day(latest)}"


def _spell_value(value: str | None) -> str:
    if not value:
        return "not resolved"
    if ends := ancient_ends(value):
        return _spell_ancient(*ends)
    ancient = _ANCIENT.fullmatch(value)
    if ancient:
        return f"{int(ancient[1])} BC"
    match = _DURATION.fullmatch(value)
    unit = DURATIONS.get(match[1] + match[3]) if match else None
    if match and unit:
        number = "a number of" if match[2] == "X" else match[2]
        return f"{number} {unit[number != '1']}"
    if value in REFERENCES:
        return REFERENCES[value]
    return _in_words(value) or english_day(value)


def _in_words(value: str) -> str:
    said = [in_english(part) for part in value_words(value)]
    return " ".join(said) if value.startswith("P") else ", ".join(said)


def _spell_ancient(first: str | None, last: str | None) -> str:
    if first is None:
        return f"not after {last}"
    return f"not before {first}" if last is None else f"{first} to {last}"
