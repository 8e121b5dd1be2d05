"""Line ends: which ones break the text, and which only wrap it.

A text comes as paragraphs between blank lines, as paragraphs of one long line each, as paragraphs
wrapped at a column, or as one item a line (lists, tables, poems, headlines).  A sentence may run
over a wrap and never over a break, so this is settled before any full stop is looked at.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbench.text.span import Span

_BLANK_LINE = re.compile(r"(?:\r\n?|\n|\u2028)[^\S\n]*(?:\r\n?|\n|\u2028)|[\f\v\u2029]")
_LINE_END = re.compile(r"\r\n?|\n|\u2028|\x85")
_BULLET = re.compile(r"[-–—*•⁃‣·▪●○■□►]\s*(?=\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]{1,2}\s")
_HANGING = re.compile(r"[,;&/(\[–—-]$|\b(?:the|a|an|of|and|or|to|in|for|with|by|on|at|from|that)$")

LONGEST_WRAP = 140
"""Nobody wraps later than this; a longer line is a whole paragraph."""

SHORTEST_WRAP = 38
"""Nobody wraps earlier than this; shorter lines are items, verses or cells."""


def paragraphs(text: str, place: Span) -> Iterator[Span]:
    """Yield the stretches of *place* that no sentence crosses the border of, trimmed."""
    start = place.start
    for gap in _BLANK_LINE.finditer(text, place.start, place.end):
        yield from _items(text, Span(start, gap.start()))
        start = gap.end()
    yield from _items(text, Span(start, place.end))


def _items(text: str, place: Span) -> Iterator[Span]:
    lines = _lines(text, place)
    if not lines:
        return
    wrapped = _wrapped(lines)
    start = lines[0].start
    for line, following in pairwise(lines):
        if _breaks(text, line, following, wrapped=wrapped):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, lines[-1].end)


def _lines(text: str, place: Span) -> list[Span]:
    found, start = [], place.start
    for end in _LINE_END.finditer(text, place.start, place.end):
        found.append(Span(start, end.start()).trimmed(text))
        start = end.end()
    found.append(Span(start, place.end).trimmed(text))
    return [line for line in found if len(line)]


def _wrapped(lines: list[Span]) -> bool:
    """Tell whether all lines but the last fill one column about equally."""
    full = [len(line) for line in lines[:-1]]
    if not full or max(full) > LONGEST_WRAP or max(full) < SHORTEST_WRAP:
        return False
    filled = sum(length >= 0.7 * max(full) for length in full)
    return filled >= 0.75 * len(full) and len(lines[-1]) <= 1.15 * max(full)


def _breaks(text: str, line: Span, following: Span, *, wrapped: bool) -> bool:
    closed = text[line.end - 1] in ".!?:;"
    if _BULLET.match(text, following.start, following.end):
        return True
    if _NUMBER.match(text, following.start, following.end) and (closed or not wrapped):
        return True
    if wrapped or (text[following.start].islower() and not closed):
        return False
    return not _HANGING.search(text, max(line.start, line.end - 8), line.end)
