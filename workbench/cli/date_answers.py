"""What the JSON-lines commands answer about dates, as plain values."""

from collections.abc import Iterable
from typing import Any

from workbench.dates.expression import DateRange, DateReading, TimeExpression
from workbench.dates.moment import Moment
from workbench.dates.resolve import resolve
from workbench.reason import Reason
from workbench.text.span import Span
from workbench.wording import in_english

Answer = dict[str, Any]


def date_answers(
    text: str, expressions: tuple[TimeExpression, ...], anchor: Moment | None
) -> list[Answer]:
    """Return what *expressions* of *text* mean in an article written at *anchor*."""
    return [_date(found, text) for found in resolve(text, expressions, anchor)]


def _date(found: DateRange, text: str) -> Answer:
    anchor = found.anchor
    return {
        **place_answer(found.span),
        "text": found.span.of(text),
        "type": found.kind,
        "value": found.value,
        **({"mod": found.mod} if found.mod else {}),
        "earliest": found.earliest,
        "latest": found.latest,
        "flag": found.flag,
        "alternatives": [_reading(reading) for reading in found.alternatives],
        "anchor": [anchor.start, anchor.end] if isinstance(anchor, Span) else anchor,
        "why": " ".join(whys(found.why)),
    }


def _reading(reading: DateReading) -> Answer:
    return {
        "value": reading.value,
        "earliest": reading.earliest,
        "latest": reading.latest,
        "why": " ".join(whys(reading.why)),
    }


def place_answer(span: Span) -> Answer:
    """Return *span* as its two offsets."""
    return {"start": span.start, "end": span.end}


def whys(reasons: Iterable[Reason]) -> list[str]:
    """Return *reasons* as English sentences."""
    return [in_english(reason) for reason in reasons]
