"""How a review that was open before is drawn: file and title left, how far it is right."""

from collections import Counter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.dialogs.lists import Index, Pieces, RowDelegate, sign_drawer
from ui.models.recent import RecentRow
from ui.panels.progress import paint_progress
from ui.theme.style import theme

_DAY, _COUNT, _STRIP = 6.2, 4.6, 7.5
_FACTS = _DAY + _COUNT + _STRIP + 1.2
_LEAST = 16.0
"""Heights the title needs beside the facts; with less the facts go under it."""


class RecentDelegate(RowDelegate):
    """Draws one review."""

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one row."""
        look = theme()
        h = look.h
        row: RecentRow = index.data(Qt.ItemDataRole.UserRole)
        pieces = Pieces(look, width, y=h * 0.45)
        left, right = h * 2.2, width - h * 0.6
        facts = h * _FACTS if row.claims else (h * _DAY if row.day else 0)
        beside = right - left - facts >= h * _LEAST
        text_right = right - facts if beside else right
        top = pieces.y
        pieces.y += pieces.text(row.path.name, "current", "ink", left, text_right).height()
        if row.title:
            pieces.y += pieces.text(row.title, "second", "muted", left, text_right).height()
        if row.warning:
            _warning(pieces, row.warning, left, text_right)
        icon = QRectF(h * 0.6, top + h * 0.4, h, h)
        pieces.put(icon, sign_drawer(look, "file", "muted"))
        if beside:
            middle = (top + pieces.y) / 2 - h * 0.5
            _facts(pieces, row, right - facts, middle)
        elif facts:
            _facts(pieces, row, left, pieces.y + h * 0.1)
            pieces.y += h * 1.1
        pieces.y += h * 0.45
        pieces.fill(QRectF(0, pieces.y - 1, width, 1), "line")
        return pieces


def _warning(pieces: Pieces, words: str, left: float, right: float) -> None:
    look = pieces.look
    sign = QRectF(left, pieces.y + look.h * 0.1, look.h * 0.9, look.h * 0.9)
    pieces.put(sign, sign_drawer(look, "warning", "v_part"))
    pieces.y += pieces.text(words, "second", "v_part", left + look.h * 1.2, right).height()


def _facts(pieces: Pieces, row: RecentRow, left: float, top: float) -> None:
    look = pieces.look
    h = look.h
    counts = Counter(dict(row.counts))

    def strip(painter: QPainter, room: QRectF) -> None:
        paint_progress(painter, room, counts, look)

    keep, pieces.y = pieces.y, top
    if row.claims:
        pieces.put(QRectF(left, top + h * 0.25, h * _STRIP, h * 0.5), strip)
        left += h * (_STRIP + 0.8)
        pieces.text(row.progress, "body", "muted", left, left + h * _COUNT)
        left += h * (_COUNT + 0.4)
    pieces.text(row.day, "body", "muted", left, left + h * _DAY)
    pieces.y = keep
