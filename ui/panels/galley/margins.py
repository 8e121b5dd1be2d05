"""The two margins of the sheet: numbers and verdict signs before it, dates after it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextLine
from PySide6.QtWidgets import QToolTip, QWidget

from ui.panels.galley.measure import line_pieces
from ui.panels.galley.page import ClaimMark, DateMark
from ui.theme.chips import Chip, chip_size, paint_chip
from ui.theme.signs import paint_sign
from ui.theme.style import theme

if TYPE_CHECKING:
    from ui.panels.galley.view import Galley

_SIGNS_PER_LINE = 2


class Margin(QWidget):
    """A painted strip beside the article that remembers what it painted where."""

    pointed = Signal(str)

    def __init__(self, galley: "Galley") -> None:
        super().__init__(galley)
        self._galley = galley
        self._painted: dict[int, list[tuple[QRectF, str, str]]] = {}
        """For each line in view, what was painted where: the room, an id, and words for it."""

    def wheelEvent(self, event: QEvent) -> None:
        """Scroll the article from here too."""
        self._galley.viewport().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Point at what was clicked."""
        found = self._at(event.position())
        if found is not None:
            self.pointed.emit(found[1])

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what a sign stands for."""
        if isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found[2] if found else "", self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> tuple[QRectF, str, str] | None:
        painted = (item for items in self._painted.values() for item in items)
        return next((item for item in painted if item[0].contains(point)), None)


class Gutter(Margin):
    """Paragraph numbers, the sign of each claim at its first line, a bar at the current one."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what belongs to the blocks in view, as far as it is to be painted anew."""
        galley = self._galley
        numbers = galley.numbers
        if event.rect().contains(self.rect()):
            self._painted.clear()
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.fillRect(event.rect(), theme().colour("paper"))
            for block, at in galley.visible_blocks(event.rect()):
                line = block.blockNumber()
                self._painted[line] = []
                if galley.fold_at(line) is not None:
                    continue
                if line in numbers and block.layout().lineCount():
                    self._paint_number(painter, numbers[line], at, block.layout().lineAt(0))
                self._paint_claims(painter, line)

    def _paint_number(
        self, painter: QPainter, number: int | None, at: QPointF, line: QTextLine
    ) -> None:
        look = theme()
        painter.setFont(look.font("hint"))
        painter.setPen(look.colour("muted"))
        base = at.y() + line.y() + line.ascent()
        room = QRectF(0, base - look.h, look.h * 1.05, look.h * 1.2)
        if self._galley.page.right_to_left:
            room.moveRight(self.width())
        painter.drawText(
            room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number)
        )

    def _paint_claims(self, painter: QPainter, line: int) -> None:
        galley = self._galley
        marks = galley.index.on(line)
        if marks is None:
            return
        block = galley.document().findBlockByNumber(line)
        at = galley.blockBoundingGeometry(block).translated(galley.contentOffset()).topLeft()
        rows: dict[float, list[ClaimMark]] = {}
        for piece, claim in marks.begins:
            for _, rect in line_pieces(block, at, piece, galley.em()):
                rows.setdefault(rect.center().y(), []).append(claim)
                break
        for y, claims in rows.items():
            self._paint_signs(painter, line, y, claims)
        for piece, claim in marks.claims:
            if claim.id == galley.current_claim:
                for _, rect in line_pieces(block, at, piece, galley.em()):
                    self._paint_bar(painter, rect)

    def _paint_signs(self, painter: QPainter, line: int, y: float, claims: list[ClaimMark]) -> None:
        look, galley = theme(), self._galley
        shown = _shown(claims, galley.current_claim)
        side = look.h * 0.8
        x = self.width() - look.h * 0.5
        for claim in reversed(shown):
            x -= side + look.h * 0.1
            left = self.width() - x - side if galley.page.right_to_left else x
            badge = claim.badge
            room = QRectF(left, y - side / 2, side, side)
            ink = getattr(look.tokens, badge.ink)
            paint_sign(painter, badge.sign, room, ink, look.tokens.on_ink)
            if len(shown) > 1 and claim.id == galley.current_claim:
                under = QRectF(left, room.bottom() + look.h * 0.08, side, look.h * 0.12)
                painter.fillRect(under, look.colour("ink"))
            found = room.adjusted(-2, -4, 2, 4), claim.id, claim.spoken
            self._painted[line].append(found)

    def _paint_bar(self, painter: QPainter, rect: QRectF) -> None:
        look = theme()
        width = look.h * 0.2
        x = look.h * 0.12 if self._galley.page.right_to_left else self.width() - look.h * 0.38
        em = self._galley.em()
        painter.fillRect(
            QRectF(x, rect.top() - em * 0.2, width, rect.height() + em * 0.4), look.colour("ink")
        )


def _shown(claims: list[ClaimMark], current: str) -> list[ClaimMark]:
    """Return the marks a line has room for, in reading order, the current one among them."""
    place = next((n for n, claim in enumerate(claims) if claim.id == current), 0)
    first = max(0, place + 1 - _SIGNS_PER_LINE)
    return claims[first : first + _SIGNS_PER_LINE]


class DateMargin(Margin):
    """The dates of the lines in view, as chips, pushed down where they would touch."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips of the lines in view."""
        self._painted.clear()
        look = theme()
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.fillRect(self.rect(), look.colour("paper"))
            lowest = -1000.0
            for y, date in self._dates_in_view():
                chip = self._chip(date)
                size = chip_size(chip, look)
                top = max(y - size.height() / 2, lowest + look.h * 0.15)
                lowest = top + size.height()
                self._paint_one(painter, date, chip, QPointF(y, top))

    def _dates_in_view(self) -> list[tuple[float, DateMark]]:
        galley = self._galley
        found: list[tuple[float, DateMark]] = []
        for block, at in galley.visible_blocks():
            marks = galley.index.on(block.blockNumber())
            if marks is None or galley.fold_at(block.blockNumber()) is not None:
                continue
            seen: set[str] = set()
            for piece, date in marks.dates:
                rects = line_pieces(block, at, piece, galley.em())
                first = next((rect for _, rect in rects), None)
                if first is not None and date.id not in seen:
                    seen.add(date.id)
                    found.append((first.center().y(), date))
        return sorted(found, key=lambda item: item[0])

    def _chip(self, date: DateMark) -> Chip:
        look = theme()
        current = date.id == self._galley.current_date
        chip = Chip(date.label, date.state, current=current, moved=date.moved)
        room = self.width() - look.h * 1.2
        metrics = self.fontMetrics()
        over = chip_size(chip, look).width() - room
        if over > 0:
            width = int(metrics.horizontalAdvance(date.label) - over)
            words = metrics.elidedText(date.label, Qt.TextElideMode.ElideRight, max(width, 20))
            chip = Chip(words, date.state, current=current, moved=date.moved)
        return chip

    def _paint_one(self, painter: QPainter, date: DateMark, chip: Chip, at: QPointF) -> None:
        """Paint a chip whose line stands at height ``at.x()`` with its top at ``at.y()``."""
        look = theme()
        size = chip_size(chip, look)
        x = look.h
        painter.setPen(QPen(look.colour("line"), 1))
        line_end = QPointF(x - 2, at.y() + size.height() / 2)
        line_start = QPointF(look.h * 0.25, at.x())
        if self._galley.page.right_to_left:
            x = self.width() - look.h - size.width()
            line_end.setX(self.width() - look.h + 2)
            line_start.setX(self.width() - look.h * 0.25)
        painter.drawLine(line_start, line_end)
        room = paint_chip(painter, QPointF(x, at.y()), chip, look)
        self._painted.setdefault(0, []).append((room, date.id, date.label))
