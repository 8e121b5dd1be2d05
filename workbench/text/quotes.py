"""Quotations: which stretches of a paragraph stand between quotation marks.

Straight marks open after a blank and close before one; curved and angled ones say themselves.  A
quotation that is still open where its paragraph ends runs to that end, as long quotations do that
open again with every paragraph.
"""

import re
from bisect import bisect_right

from workbench.text.span import Span

_MARK = re.compile(
    r"[\"“”„«»]|``|''|(?<![\w’'])[‘'](?=\w)|(?<=[\w.,!?…])[’'](?![\w])",
)
_OPENS = frozenset("“„«‘")
_CLOSES = frozenset("”»’")
_PARTNERS = {"“": "”“", "„": "“”", "«": "»", "‘": "’'", "'": "'’", '"': '"', "``": "''"}

FEW_WORDS = 4
"""Single marks around fewer words than this are a title or an ironic word, not speech."""


def find_quotations(text: str, place: Span) -> list[Span]:
    """Return the quotations of the paragraph *place*, marks included, in order, none nested."""
    found: list[Span] = []
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text, place.start, place.end):
        if opened is None:
            if _can_open(text, mark, place):
                opened = mark
        elif mark.group() in _PARTNERS[opened.group()] and not _reopens(text, mark):
            span = Span(opened.start(), mark.end())
            if opened.group() not in "'‘" or len(span.of(text).split()) >= FEW_WORDS:
                found.append(span)
            opened = None
    if opened is not None and opened.group() not in "'‘":
        found.append(Span(opened.start(), place.end))
    return found


def _can_open(text: str, mark: re.Match[str], place: Span) -> bool:
    sign = mark.group()
    if sign in _CLOSES or sign == "''":
        return False
    return (
        sign in _OPENS
        or not text[mark.end() : mark.end() + 1].isspace()
        or (mark.start() == place.start)
    )


def _reopens(text: str, mark: re.Match[str]) -> bool:
    """Tell whether a mark that could close a quotation plainly opens one inside it."""
    if mark.group() not in {"“", "'"}:
        return False
    before = text[mark.start() - 1]
    return before.isspace() and not text[mark.end() : mark.end() + 1].isspace()


class Quotations:
    """The quotations of a text, to be asked about places."""

    def __init__(self, spans: list[Span]) -> None:
        self.spans = spans
        self._starts = [span.start for span in spans]

    def around(self, place: int) -> Span | None:
        """Return the quotation that *place* stands in, if any."""
        at = bisect_right(self._starts, place) - 1
        if at >= 0 and place < self.spans[at].end:
            return self.spans[at]
        return None

    def share(self, span: Span) -> float:
        """Return how much of *span* is quoted, between 0 and 1."""
        at = max(0, bisect_right(self._starts, span.start) - 1)
        quoted = 0
        while at < len(self.spans) and self.spans[at].start < span.end:
            part = self.spans[at]
            quoted += max(0, min(part.end, span.end) - max(part.start, span.start))
            at += 1
        return quoted / max(1, len(span))
