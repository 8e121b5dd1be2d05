"""Quotations from another time: what frames a time word that somebody else said long ago.

In ‘"This year will be our last," the abbot wrote in a letter dated 2 June 1961’ the words count
from the letter, not from the article.  A date that stands beside the verb of saying, in the
sentence around the quotation, is kept as the frame of every time phrase inside it.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from workbench.dates.expression import TimeExpression
from workbench.dates.lexicon.language import Language
from workbench.text.quotes import find_quotations
from workbench.text.span import Span

_REACH = 240
_MARKS = ('"', "“", "”", "„", "«", "``")
_STOPS = ".?!\n"
_POINTS = ".,:;-–—()‘’'\"“”"
_LEADS = ("in", "on", "of", "from", "dated", "date")


def frame_quotations(
    text: str, places: Sequence[Span], found: list[TimeExpression], language: Language
) -> None:
    """Give each expression inside a quotation the date the quotation was said or written on."""
    starts = [expression.span.start for expression in found]
    for place in places:
        near = found[bisect_left(starts, place.start) : bisect_left(starts, place.end)]
        if not near or not any(text.find(mark, place.start, place.end) >= 0 for mark in _MARKS):
            continue
        for quotation in find_quotations(text, place):
            first, last = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
            if first < last:
                frame = _frame(
                    text, place, quotation, found[max(0, first - 3) : last + 3], language
                )
                for expression in found[first:last]:
                    expression.meaning["quoted"] = 1
                    if frame is not None:
                        expression.meaning["frame"] = frame


_DATES = ("date", "numeric")


def _frame(
    text: str, place: Span, quotation: Span, near: list[TimeExpression], language: Language
) -> dict[str, Any] | None:
    """Return the date of the sentence around *quotation* that says when the words were said."""
    limit = _sentence_end(text, quotation.end, place.end)
    for expression in near:
        if not quotation.end <= expression.span.start <= expression.span.end <= limit:
            continue
        if _says(text, quotation.end, expression, language):
            return _kept(expression)
    limit = _sentence_start(text, quotation.start, place.start)
    for expression in reversed(near):
        if not limit <= expression.span.start < quotation.start or not _is_past_date(expression):
            continue
        if _has_saying(text[limit : quotation.start], language):
            return _kept(expression)
    return None


def _says(text: str, start: int, expression: TimeExpression, language: Language) -> bool:
    between = text[start : expression.span.start]
    words = between.lower().split()[-1:] + expression.span.of(text).lower().split()[:1]
    leads = [language.keys.get(word, word) for word in words]
    led = leads[0] in _LEADS or "the" in leads or expression.meaning["is"] not in _DATES
    return _is_past_date(expression) and led and _has_saying(between, language)


def _is_past_date(expression: TimeExpression) -> bool:
    """Tell whether an expression can be the day on which something was said."""
    node = expression.meaning.get("on", expression.meaning)
    kind = node["is"]
    if kind in ("date", "numeric"):
        return "year" in node or "day" in node
    if kind == "unit":
        return bool(node["unit"] == "day" and node.get("from") == "text")
    return bool(kind == "weekday" or (kind == "day" and node["shift"] <= 0))


def _has_saying(between: str, language: Language) -> bool:
    words = [word.strip(_POINTS) for word in between.replace(",", " ").lower().split()]
    return any("say" in language.entries.get(word, {}) for word in words)


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
