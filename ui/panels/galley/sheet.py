"""A page made ready to be shown: its lines, its marks by line, its folds.

Making it takes a while for a long article, needs no widget, and is done in the job that has the
article at hand.
"""

from dataclasses import dataclass
from typing import Self

from ui.panels.galley.folds import Fold, find_folds
from ui.panels.galley.index import MarkIndex
from ui.panels.galley.page import Lines, Page


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with what the galley looks up in it."""

    page: Page
    lines: Lines
    index: MarkIndex
    folds: tuple[Fold, ...]
    numbers: dict[int, int]
    """The number of each paragraph that has one, by its first line."""

    @classmethod
    def of(cls, page: Page) -> Self:
        """Make *page* ready."""
        lines = Lines(page.text)
        return cls(
            page,
            lines,
            MarkIndex(page, lines),
            find_folds(page, lines),
            numbers_of(page, lines),
        )


def numbers_of(page: Page, lines: Lines) -> dict[int, int]:
    """Return the number of each paragraph that has one, by its first line."""
    return {
        lines.line_of(paragraph.span.start): paragraph.number
        for paragraph in page.paragraphs
        if paragraph.number is not None
    }
