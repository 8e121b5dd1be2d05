"""Stretches that no stop divides: cut to a length that can be read and worked on.

Transcripts come without full stops, and tables as one line.  A unit of many hundred words is
nobody's sentence, so it is cut where the text itself makes the deepest break: at a line end,
a semicolon or dash, a comma, a space.
"""

import re
from collections.abc import Iterator

from workbench.text.span import Span

LONGEST = 1300
"""Characters (some 220 words) that one sentence may have; the longest in news have 100 words."""

SHORTEST = 400
"""No part is cut shorter than this while a break further on will do."""

_BREAKS = tuple(
    re.compile(pattern)
    for pattern in (r"[\r\n\u2028\x85]+", r"[;；]\s*|\s[-–—|]{1,2}\s", r"[,،，、:]\s*", r"\s+")
)
"""The breaks a text makes, the deepest first; a part ends behind what matches."""


def cut(text: str, sentence: Span) -> Iterator[Span]:
    """Yield *sentence*, or the parts it is cut into, each trimmed and at most LONGEST long."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        end = _end(text, start)
        part = Span(start, end).trimmed(text)
        if len(part):
            yield part
        start = end
    rest = Span(start, sentence.end).trimmed(text)
    if len(rest):
        yield rest


def _end(text: str, start: int) -> int:
    """Return where the part that begins at *start* ends: at the last of its deepest breaks."""
    low, high = start + SHORTEST, start + LONGEST
    for pattern in _BREAKS:
        ends = [found.end() for found in pattern.finditer(text, low, high)]
        if ends:
            return ends[-1]
    return high
