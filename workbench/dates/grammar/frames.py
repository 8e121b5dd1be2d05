"""Quotations from another time: what frames a time word that somebody else said long ago.

In ‘"This year will be our last," the abbot wrote in a letter dated 2 June 1961’ the words count
from the letter, not from the article.  A date that stands beside the verb of saying, in the
sentence around the quotation, is kept as the frame of every time phrase inside it.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from workbench.dates.expression import TimeExpression
from workbench.dates.grammar.words import LEXICON
from workbench.text.quotes import find_quotations
from workbench.text.span import Span

_REACH = 240
_MARKS = ('"', "“", "”", "„", "«", "``")
_STOPS = ".?!\n"
_POINTS = ".,:;-–—()‘’'\"“”"
_LEADS = ("in", "on", "of", "from", "dated", "date")


def frame_quotations(text: str, places: Sequence[Span], found: list[TimeExpression]) -> None:
    """Give each expression inside a quotation the date the quotation was said or written on."""
    starts = [expression.span.start for expression in found]
    for place in places:
        near = found[bisect_left(starts, place.start) : bisect_left(starts, place.end)]
        if not near or not any(text.find(mark, place.start, place.end) >= 0 for mark in _MARKS):
            continue
        for quotation in find_quotations(text, place):
            first, last = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
            if first < last:
                frame = _frame(text, place, quotation, found, (first, last))
                for expression in found[first:last]:
                    expression.meaning["quoted"] = 1
                    if frame is not None:
                        expression.meaning["frame"] = frame


def _frame(
    text: str,
    place: Span,
    quotation: Span,
    found: list[TimeExpression],
    inside: tuple[int, int],
) -> dict[str, Any] | None:
    """Return the date of the sentence around *quotation* that says when the words were said."""
    after = found[inside[1] : inside[1] + 3]
    before = found[max(0, inside[0] - 3) : inside[0]]
    limit = _sentence_end(text, quotation.end, place.end)
    for expression in after:
        if expression.span.end <= limit and _says(text, quotation.end, expression):
            return _kept(expression)
    limit = _sentence_start(text, quotation.start, place.start)
    for expression in reversed(before):
        if expression.span.start >= limit and _is_past_date(expression):
            between = text[limit : quotation.start]
            if _has_saying(between):
                return _kept(expression)
    return None


def _says(text: str, start: int, expression: TimeExpression) -> bool:
    between = text[start : expression.span.start]
    lead = between.split()[-1:] or [""]
    return _is_past_date(expression) and lead[0].lower() in _LEADS and _has_saying(between)


def _is_past_date(expression: TimeExpression) -> bool:
    node = expression.meaning
    return node["is"] in ("date", "numeric") and "year" in node


def _has_saying(between: str) -> bool:
    words = [word.strip(_POINTS) for word in between.replace(",", " ").lower().split()]
    return any("say" in LEXICON.get(word, {}) for word in words)


def _kept(expression: TimeExpression) -> dict[str, Any]:
    span = [expression.span.start, expression.span.end]
    return {"meaning": dict(expression.meaning), "span": span}


def _sentence_end(text: str, start: int, limit: int) -> int:
    for place in range(start, min(limit, start + _REACH)):
        if text[place] in _STOPS:
            return place + 1
    return min(limit, start + _REACH)


def _sentence_start(text: str, end: int, limit: int) -> int:
    for place in range(end - 1, max(limit, end - _REACH) - 1, -1):
        if text[place] in _STOPS:
            return place + 1
    return max(limit, end - _REACH)
