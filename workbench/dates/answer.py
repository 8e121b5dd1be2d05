"""The dates of a text as the command line answers them: plain values that JSON can hold."""

from collections.abc import Iterator
from typing import Any

from workbench.dates.expression import DateRange, DateReading
from workbench.dates.find import find_in
from workbench.dates.moment import Moment
from workbench.dates.resolve import resolve_each
from workbench.dates.wording import SENTENCES
from workbench.reason import Reason
from workbench.text.span import Span
from workbench.wording import say


def answer_dates(text: str, published: Moment | None, language: str = "") -> list[dict[str, Any]]:
    """Find and resolve the dates of *text*, written at *published*; one dictionary a date.

    *language* is an ISO 639 code such as ``es``; English where it is not given.
    """
    return list(answer_each(text, published, language))


def answer_each(
    text: str, published: Moment | None, language: str = ""
) -> Iterator[dict[str, Any]]:
    """Yield the dates of *text* one at a time, as :func:`answer_dates` lists them."""
    expressions = find_in(text, [Span(0, len(text))], language)
    for found in resolve_each(text, expressions, published):
        yield as_answer(found, text)


def as_answer(found: DateRange, text: str) -> dict[str, Any]:
    """Return one date as plain values."""
    answer: dict[str, Any] = {
        "start": found.span.start,
        "end": found.span.end,
        "text": found.span.of(text),
        "type": found.kind,
        "value": found.value,
        "earliest": found.earliest,
        "latest": found.latest,
        "flag": found.flag,
        "alternatives": [_alternative(reading) for reading in found.alternatives],
        "anchor": "text" if isinstance(found.anchor, Span) else found.anchor,
        "why": in_words(found.why),
    }
    if isinstance(found.anchor, Span):
        answer["leans_on"] = {"start": found.anchor.start, "end": found.anchor.end}
    if found.mod is not None:
        answer["mod"] = found.mod
    return answer


def _alternative(reading: DateReading) -> dict[str, Any]:
    return {
        "value": reading.value,
        "earliest": reading.earliest,
        "latest": reading.latest,
        "why": in_words(reading.why),
    }


def in_words(why: tuple[Reason, ...]) -> str:
    """Return the reasoning as one line."""
    return "; ".join(say(reason, SENTENCES) for reason in why)
