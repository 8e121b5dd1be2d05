"""How a claim is painted as a row: words on top, facts under them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.direction import runs_right_to_left
from ui.models.claim_rows import ClaimRow, verdict_words
from ui.models.claims import RowRole
from ui.theme.chips import Chip, chip_size, paint_chip
from ui.theme.style import theme

LINES = 2


class ClaimDelegate(QStyledItemDelegate):
    """Paints number, two lines of words, verdict, date, evidence and priority."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of words and facts; all rows are as high."""
        look = theme()
        line = look.h * 1.05
        return QSize(look.px(10), round(line * LINES + look.h * 2.4))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row: ClaimRow = index.data(RowRole)
        look = theme()
        room = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are fixed below
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_ground(painter, option, room, is_current=is_current)
        inner = room.adjusted(look.h * 0.55, look.h * 0.45, -look.h * 0.9, -look.h * 0.4)
        self._paint_number(painter, inner, row)
        words = inner.adjusted(look.h * 1.6, 0, 0, 0)
        _paint_words(painter, words, row.words, look.font("current" if is_current else "body"))
        facts = QRectF(words.left(), inner.bottom() - look.h * 1.3, words.width(), look.h * 1.3)
        _paint_facts(painter, facts, row)
        painter.restore()

    def _paint_number(self, painter: QPainter, room: QRectF, row: ClaimRow) -> None:
        look = theme()
        painter.setFont(look.font("second"))
        painter.setPen(look.colour("muted"))
        place = QRectF(room.left() - look.h * 0.3, room.top(), look.h * 1.5, look.h * 1.05)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.number)
        )


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, room: QRectF, *, is_current: bool
) -> None:
    """Tint the row; a bar says it is current, a ring that it has the focus."""
    look = theme()
    if is_current:
        painter.fillRect(room, look.colour("select"))
        painter.fillRect(
            QRectF(room.left(), room.top(), look.h * 0.2, room.height()), look.colour("ink")
        )
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(room, look.colour("hover"))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(look.colour("ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(3, 1, -3, -1), look.h * 0.28, look.h * 0.28)
    elif not is_current:
        painter.setPen(QPen(look.colour("line"), 1))
        y = room.bottom() - 0.5
        painter.drawLine(QPointF(room.left() + look.h * 2, y), QPointF(room.right() - look.h, y))


def _paint_words(painter: QPainter, room: QRectF, words: str, font: QFont) -> None:
    """Set *words* in at most two lines; the last one ends in … if there is more."""
    look = theme()
    painter.setPen(look.colour("ink"))
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    first_end = line.textLength()
    layout.endLayout()
    painter.setFont(font)
    metrics = painter.fontMetrics()
    side = Qt.AlignmentFlag.AlignLeft
    if runs_right_to_left(words):
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    rest = words[first_end:]
    height = look.h * 1.05
    for number, part in enumerate((words[:first_end], rest)):
        shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, int(room.width()))
        place = QRectF(room.left(), room.top() + number * height, room.width(), height)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_facts(painter: QPainter, room: QRectF, row: ClaimRow) -> None:
    look = theme()
    middle = room.center().y()
    centre = QPointF(room.left() + look.h * 0.5, middle)
    look.paint_sign(painter, row.badge.sign, row.badge.ink, centre, look.h * 0.95)
    x = room.left() + look.h * 1.3
    painter.setFont(look.font("section" if row.is_decided else "second"))
    painter.setPen(look.colour(row.badge.ink))
    words = verdict_words(row)
    width = painter.fontMetrics().horizontalAdvance(words)
    painter.drawText(QRectF(x, room.top(), width + 2, room.height()), _MIDDLE, words)
    right = _paint_right_facts(painter, room, row)
    x += width + look.h * 0.7
    for chip in row.chips[:1]:
        fitting = Chip(chip.words, chip.state)
        size = chip_size(fitting, look)
        if x + size.width() <= right:
            paint_chip(painter, QPointF(x, middle - size.height() / 2), fitting, look)


def _paint_right_facts(painter: QPainter, room: QRectF, row: ClaimRow) -> float:
    """Paint priority and evidence from the right; return where they begin."""
    look = theme()
    x = room.right() - look.h * 0.8
    if row.priority:
        _paint_priority(painter, QPointF(x, room.center().y() + look.h * 0.4), row.priority)
    x -= look.h * 0.6
    painter.setFont(look.font("second"))
    painter.setPen(look.colour("muted"))
    count = str(row.evidence)
    width = painter.fontMetrics().horizontalAdvance(count)
    painter.drawText(QRectF(x - width, room.top(), width + 1, room.height()), _MIDDLE, count)
    x -= width + look.h * 0.75
    look.paint_sign(painter, "link", "muted", QPointF(x, room.center().y()), look.h * 0.85)
    return x - look.h * 0.8


def _paint_priority(painter: QPainter, foot: QPointF, priority: int) -> None:
    paint_priority(painter, foot, priority)


def paint_priority(painter: QPainter, foot: QPointF, priority: int) -> None:
    """Paint one to three bars that stand on *foot*, the missing ones as hairlines."""
    look = theme()
    for bar in range(3):
        height = look.h * (0.3 + 0.22 * bar)
        token = "ink" if bar < priority else "line"
        box = QRectF(foot.x() + bar * look.h * 0.27, foot.y() - height, look.h * 0.2, height)
        painter.fillRect(box, look.colour(token))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
