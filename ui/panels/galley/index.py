"""The marks of a page by line, so that painting looks only at what is in view."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from ui.panels.galley.page import ClaimMark, DateMark, Lines, Page, Piece
from workbench.text.span import Span

_WORD = re.compile(r"\w+(?:['’.,·:/-]\w+)*")


@dataclass(slots=True)
class LineMarks:
    """What is marked on one line of text."""

    claims: list[tuple[Piece, ClaimMark]] = field(default_factory=list)
    begins: list[tuple[Piece, ClaimMark]] = field(default_factory=list)
    dates: list[tuple[Piece, DateMark]] = field(default_factory=list)
    ticked: list[Span] = field(default_factory=list)
    ticks: list[Piece] | None = None
    no_fact: list[Span] = field(default_factory=list)
    dots: list[Piece] | None = None
    hits: list[Piece] = field(default_factory=list)


class MarkIndex:
    """All marks of a page by line, and by id."""

    def __init__(self, page: Page, lines: Lines) -> None:
        self._page = page
        self._lines = lines
        self.by_line: dict[int, LineMarks] = defaultdict(LineMarks)
        self.claims = {mark.id: mark for mark in page.claims}
        self.dates = {mark.id: mark for mark in page.dates}
        for claim in sorted(page.claims, key=lambda mark: -len(_hull(mark))):
            self._add_claim(claim)
        for date in page.dates:
            for piece in lines.pieces(date.span):
                self.by_line[piece.line].dates.append((piece, date))
        for span in page.ticked:
            for line in lines.lines_of(span):
                self.by_line[line].ticked.append(span)
        for span in page.no_fact:
            for line in lines.lines_of(span):
                self.by_line[line].no_fact.append(span)

    def on(self, line: int) -> LineMarks | None:
        """Return what is marked on *line*, or None."""
        marks = self.by_line.get(line)
        if marks is not None and marks.ticks is None:
            marks.ticks = [tick for span in marks.ticked for tick in self._words(span, line)]
            marks.dots = [dot for span in marks.no_fact for dot in self._words(span, line)]
        return marks

    def follow(self, page: Page) -> set[int] | None:
        """Take up the claims and ticks of *page*; return the lines that look different now.

        None says that more has changed than how claims look, and an index must be made anew.
        """
        before, self._page = self._page, page
        if before.dates != page.dates or not _same_words(before.claims, page.claims):
            return None
        changed: set[int] = set()
        for old, new in zip(before.claims, page.claims, strict=True):
            if old is not new and old != new:
                changed |= self._replace(old, new)
        for name in ("ticked", "no_fact"):
            was, is_now = Counter(getattr(before, name)), Counter(getattr(page, name))
            for span in (was - is_now).elements():
                changed |= self._tick(span, name, on=False)
            for span in (is_now - was).elements():
                changed |= self._tick(span, name, on=True)
        return changed

    def lines_of_claim(self, claim_id: str) -> set[int]:
        """Return the lines on which words of a claim stand."""
        mark = self.claims.get(claim_id)
        spans = mark.ranges if mark is not None else ()
        return {line for span in spans for line in self._lines.lines_of(span)}

    def lines_of_date(self, date_id: str) -> set[int]:
        """Return the lines on which words of a date stand."""
        mark = self.dates.get(date_id)
        return set(self._lines.lines_of(mark.span)) if mark is not None else set()

    def set_hits(self, spans: tuple[Span, ...]) -> None:
        """Mark the places a search found, instead of those before."""
        for marks in self.by_line.values():
            marks.hits.clear()
        for span in spans:
            for piece in self._lines.pieces(span):
                self.by_line[piece.line].hits.append(piece)

    def _replace(self, old: ClaimMark, new: ClaimMark) -> set[int]:
        """Put one mark in the place of another on the same words."""
        self.claims[new.id] = new
        on = self.lines_of_claim(new.id)
        for line in on:
            marks = self.by_line[line]
            for entries in (marks.claims, marks.begins):
                entries[:] = [(p, new if mark is old else mark) for p, mark in entries]
        return on

    def _tick(self, span: Span, name: str, *, on: bool) -> set[int]:
        lines = set(self._lines.lines_of(span))
        for line in lines:
            marks = self.by_line[line]
            marks.ticks = marks.dots = None
            spans: list[Span] = getattr(marks, name)
            if on:
                spans.append(span)
            else:
                spans.remove(span)
        return lines

    def _add_claim(self, claim: ClaimMark) -> None:
        pieces = [piece for span in claim.ranges for piece in self._lines.pieces(span)]
        for piece in pieces:
            self.by_line[piece.line].claims.append((piece, claim))
        if pieces:
            first = min(pieces, key=lambda piece: (piece.line, piece.start))
            begins = self.by_line[first.line].begins
            begins.append((first, claim))
            begins.sort(key=lambda item: item[0].start)

    def _words(self, span: Span, line: int) -> Iterator[Piece]:
        """Cut *span* on *line* into words; done when the line first comes into view."""
        words = self._lines.texts[line]
        zero = self._lines.starts[line]
        start, end = max(span.start - zero, 0), min(span.end - zero, len(words))
        for word in _WORD.finditer(words, start, end):
            yield from self._lines.pieces(Span(zero + word.start(), zero + word.end()))


def _same_words(some: tuple[ClaimMark, ...], others: tuple[ClaimMark, ...]) -> bool:
    """Tell whether the same claims stand on the same words."""
    return len(some) == len(others) and all(
        one is other or (one.id == other.id and one.ranges == other.ranges)
        for one, other in zip(some, others, strict=True)
    )


def _hull(mark: ClaimMark) -> range:
    return range(mark.ranges[0].start, mark.ranges[-1].end) if mark.ranges else range(0)
