"""What is found about time in a text, and what it turns out to mean.

Finding and resolving are kept apart on purpose.  Finding depends only on the text, so its
results are stored.  Resolving depends on the article's timestamp, which a reviewer may correct,
so its results are worked out on demand and never stored.
"""

from dataclasses import dataclass
from typing import Any

from workbench.reason import Reason
from workbench.text.span import Span


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that speak of time: where they stand and what they say, without a calendar.

    ``kind`` is the TIMEX3 type (DATE, TIME, DURATION, SET).  ``meaning`` is a small value of
    plain lists, words and numbers (JSON can hold it) that :func:`workbench.dates.resolve.resolve`
    understands together with the expressions around it.
    """

    span: Span
    kind: str
    meaning: Any


@dataclass(frozen=True, slots=True)
class DateReading:
    """One way to read an expression: TIMEX3 value, first and last moment, and why."""

    value: str
    earliest: str | None
    latest: str | None
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class DateRange:
    """What an expression means under an anchor.

    ``earliest`` and ``latest`` are the first and last day, or minute where the phrase is finer
    than a day, both inclusive; None is an open end, or not known.  ``flag`` is None,
    ``ambiguous``, ``contradiction`` or ``unresolved``.  ``anchor`` is ``published``, the span
    of the date this one leans on, or None where it stands by itself.
    """

    span: Span
    kind: str
    value: str | None
    earliest: str | None = None
    latest: str | None = None
    mod: str | None = None
    flag: str | None = None
    alternatives: tuple[DateReading, ...] = ()
    anchor: Span | str | None = None
    why: tuple[Reason, ...] = ()
