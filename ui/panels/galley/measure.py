"""Where words stand on the sheet, in pixels.

Rectangles come from the glyphs themselves, because the place of a caret is not where a word
begins when two writing directions meet in a line.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from ui.panels.galley.page import Piece

ABOVE, BELOW = 0.94, 0.34
"""How far a band reaches over and under the base line, in parts of the type's size."""


def line_pieces(
    block: QTextBlock, at: QPointF, piece: Piece, em: float
) -> Iterator[tuple[QTextLine, QRectF]]:
    """Return the rectangles that *piece* covers, one or more for each line it runs through.

    *at* is where the block stands on the sheet and *em* the size of its type in pixels.
    """
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(piece.start, line.textStart())
        end = min(piece.end, line.textStart() + line.textLength())
        if start >= end:
            continue
        base = at.y() + line.y() + line.ascent()
        for left, right in _extents(line, start, end):
            yield line, QRectF(at.x() + left, base - em * ABOVE, right - left, em * (ABOVE + BELOW))


def base_line(rect: QRectF) -> float:
    """Return the height at which the words in a rectangle of :func:`line_pieces` stand."""
    return rect.top() + rect.height() * ABOVE / (ABOVE + BELOW)


def _extents(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return from where to where the glyphs reach, runs that touch joined into one."""
    found = sorted(
        (box.left(), box.right())
        for run in line.glyphRuns(start, end - start)
        if (box := run.boundingRect()).width() > 0
    )
    joined: list[tuple[float, float]] = []
    for left, right in found:
        if joined and left <= joined[-1][1] + 1.5:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
