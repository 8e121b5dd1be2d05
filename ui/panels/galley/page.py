"""What the galley shows, as plain values: the text and the marks on it."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ui.offsets import OffsetMap, shown
from ui.theme.badges import TO_CHECK, Badge
from workbench.text.span import Span

STORY = frozenset({"body", "title", "byline", "dateline", "heading", "caption", "credit"})
"""The kinds of paragraph that are always shown; all others are page furniture and fold away."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the article; ``number`` is the locator that reports use, if it has one."""

    span: Span
    kind: str = "body"
    number: int | None = None

    @property
    def is_furniture(self) -> bool:
        """Tell whether this block belongs to the page, not to the story."""
        return self.kind not in STORY


@dataclass(frozen=True, slots=True)
class ClaimMark:
    """A claim on the text: the words that state it, its number and its verdict's badge."""

    id: str
    ranges: tuple[Span, ...]
    number: int
    badge: Badge = TO_CHECK
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class DateMark:
    """Words that speak of time: the chip's ``label`` and how far it may be trusted."""

    id: str
    span: Span
    label: str
    state: str = "computed"
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """An article and everything marked on it; empty of marks while it is still being read."""

    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    claims: tuple[ClaimMark, ...] = ()
    dates: tuple[DateMark, ...] = ()
    ticked: tuple[Span, ...] = ()
    right_to_left: bool = False
    no_fact: tuple[Span, ...] = ()

    def marked(
        self,
        *,
        claims: tuple[ClaimMark, ...] | None = None,
        dates: tuple[DateMark, ...] | None = None,
        ticked: tuple[Span, ...] | None = None,
        no_fact: tuple[Span, ...] | None = None,
    ) -> "Page":
        """Return the same page with some of its marks made anew."""
        return replace(
            self,
            claims=self.claims if claims is None else claims,
            dates=self.dates if dates is None else dates,
            ticked=self.ticked if ticked is None else ticked,
            no_fact=self.no_fact if no_fact is None else no_fact,
        )

    def looks_like(self, other: "Page") -> bool:
        """Tell whether *other* is the same text set in the same type; marks may differ."""
        return (self.text, self.right_to_left) == (other.text, other.right_to_left) and [
            (p.span, p.kind) for p in self.paragraphs
        ] == [(p.span, p.kind) for p in other.paragraphs]


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a span that lies in one line of the text, in Qt's count from its start."""

    line: int
    start: int
    end: int


class Lines:
    """Where each line of a text begins; a line of text is a block of the Qt document."""

    def __init__(self, text: str) -> None:
        self.offsets = OffsetMap(text)
        self.words = shown(text)
        self.texts = self.words.split("\n")
        self.starts = [0]
        for words in self.texts[:-1]:
            self.starts.append(self.starts[-1] + len(words) + 1)

    def line_of(self, offset: int) -> int:
        """Return the number of the line that holds *offset*."""
        return bisect_right(self.starts, offset) - 1

    def lines_of(self, span: Span) -> range:
        """Return the numbers of the lines *span* touches."""
        return range(self.line_of(span.start), self.line_of(max(span.start, span.end - 1)) + 1)

    def pieces(self, span: Span) -> Iterator[Piece]:
        """Cut *span* at the ends of lines."""
        for line in self.lines_of(span):
            first = self.starts[line]
            last = first + len(self.texts[line])
            start, end = max(span.start, first), min(span.end, last)
            if start < end:
                zero = self.offsets.to_qt(first)
                yield Piece(line, self.offsets.to_qt(start) - zero, self.offsets.to_qt(end) - zero)
