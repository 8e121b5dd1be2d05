"""The marks on the words: bands under them, ticks and date lines over them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from ui.panels.galley.folds import Fold
from ui.panels.galley.index import LineMarks
from ui.panels.galley.measure import base_line, line_pieces
from ui.theme.badges import Badge
from ui.theme.signs import paint_sign
from ui.theme.style import Theme


class MarkPainter:
    """Paints what is marked on one block at a time, in the look in force."""

    def __init__(self, painter: QPainter, look: Theme, em: float) -> None:
        # Places are counted from the left; the direction of the interface must not turn them.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._painter = painter
        self._look = look
        self._em = em

    def bands(self, block: QTextBlock, at: QPointF, marks: LineMarks, current: str) -> None:
        """Tint the words of each claim; the current one has an outline of ink as well."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_by = self._look.h * 0.2
        for piece, claim in marks.claims:
            tint = self._look.colour(claim.badge.tint)
            for _, rect in line_pieces(block, at, piece, self._em):
                self._painter.setPen(self._edge(claim.badge))
                self._painter.setBrush(tint)
                self._painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 0), round_by, round_by)
        self._hits(block, at, marks)
        for piece, claim in marks.claims:
            if claim.id == current:
                self._painter.setPen(QPen(self._look.colour("ink"), 1.4))
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
                for _, rect in line_pieces(block, at, piece, self._em):
                    box = rect.adjusted(-2, 0, 2, 0)
                    self._painter.drawRoundedRect(box, round_by, round_by)

    def _edge(self, badge: Badge) -> QPen:
        """Return the edge of a band: none over a tint, ink where the scheme has no tints."""
        if self._look.colour(badge.tint) != self._look.colour("paper"):
            return QPen(Qt.PenStyle.NoPen)
        return QPen(self._look.colour(badge.ink), 1)

    def ticks(self, block: QTextBlock, at: QPointF, marks: LineMarks, *, mirrored: bool) -> None:
        """Draw a pencil line under each accounted word that ends in the flick of a tick."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(self._look.colour("pencil"), 1.2))
        flick = self._em * 0.16
        for piece in marks.ticks or ():
            for _, rect in line_pieces(block, at, piece, self._em):
                y = base_line(rect) + self._em * 0.2
                start, end, step = rect.left(), rect.right() - 1, flick
                if mirrored:
                    start, end, step = rect.right(), rect.left() + 1, -flick
                self._painter.drawPolyline(
                    [QPointF(start, y), QPointF(end - step, y), QPointF(end, y - flick * 1.5)]
                )

        self._dots(block, at, marks)

    def _dots(self, block: QTextBlock, at: QPointF, marks: LineMarks) -> None:
        """Draw a dashed pencil line under words that state no fact."""
        pen = QPen(self._look.colour("pencil"), 1.2)
        pen.setDashPattern([1.5, 2.5])
        self._painter.setPen(pen)
        for piece in marks.dots or ():
            for _, rect in line_pieces(block, at, piece, self._em):
                y = base_line(rect) + self._em * 0.2
                self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right() - 1, y))

    def date_lines(self, block: QTextBlock, at: QPointF, marks: LineMarks, current: str) -> None:
        """Underline dates: dotted while computed, solid when a person confirmed them."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece, date in marks.dates:
            width = 2.0 if date.id == current else 1.4
            pen = QPen(self._look.colour("time"), width)
            if date.state not in {"confirmed", "look"}:
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setDashPattern([0.1, 2.2])
            self._painter.setPen(pen)
            for _, rect in line_pieces(block, at, piece, self._em):
                y = base_line(rect) + self._em * 0.28
                self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def fold_row(self, room: QRectF, fold: Fold, hint: str) -> None:
        """Draw the row that stands for folded furniture, with *hint* at its far end."""
        painter, look = self._painter, self._look
        font = look.font("second")
        painter.setFont(font)
        metrics = painter.fontMetrics()
        sign = QRectF(room.left(), room.center().y() - look.h * 0.35, look.h * 0.7, look.h * 0.7)
        paint_sign(painter, "onward", sign, look.tokens.furniture, look.tokens.paper)
        hint_width = metrics.horizontalAdvance(hint)
        words_room = room.adjusted(look.h * 1.1, 0, -(hint_width + look.h * 2.2), 0)
        words = metrics.elidedText(
            fold.words(), Qt.TextElideMode.ElideRight, int(words_room.width())
        )
        painter.setPen(look.colour("furniture"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words_room, middle | Qt.AlignmentFlag.AlignLeft, words)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, hint)
        painter.setPen(look.colour("line"))
        start = words_room.left() + metrics.horizontalAdvance(words) + look.h * 0.6
        end = room.right() - hint_width - look.h * 0.6
        if end > start:
            y = room.center().y()
            painter.drawLine(QPointF(start, y), QPointF(end, y))

    def _hits(self, block: QTextBlock, at: QPointF, marks: LineMarks) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colour("find"))
        for piece in marks.hits:
            for _, rect in line_pieces(block, at, piece, self._em):
                self._painter.drawRect(rect)
