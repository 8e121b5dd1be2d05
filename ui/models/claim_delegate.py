"""How a claim is painted as a row: words on top, facts under them."""

from functools import lru_cache

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.direction import runs_right_to_left
from ui.models.claim_rows import ClaimRow, verdict_words, warnings
from ui.models.claims import RowRole
from ui.models.elide import elide
from ui.theme.chips import chip_size, paint_chip
from ui.theme.style import theme

LINES = 2


class ClaimDelegate(QStyledItemDelegate):
    """Paints number, two lines of words, verdict, warning, date, evidence and priority."""

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
        """Draw one row, mirrored where the interface runs from right to left."""
        row: ClaimRow = index.data(RowRole)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are fixed here
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror = option.direction == Qt.LayoutDirection.RightToLeft
        _RowPainter(painter, QRectF(option.rect), mirror=mirror).paint(row, option)
        painter.restore()


class _RowPainter:
    """Draws one row into *room*; all places are given as they are from left to right."""

    def __init__(self, painter: QPainter, room: QRectF, *, mirror: bool) -> None:
        self._painter = painter
        self._room = room
        self._mirror = mirror
        self._look = theme()

    def paint(self, row: ClaimRow, option: QStyleOptionViewItem) -> None:
        look = self._look
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(option, current=current)
        inner = self._room.adjusted(look.h * 0.55, look.h * 0.45, -look.h * 0.9, -look.h * 0.4)
        self._number(inner, row)
        font = look.font("current" if current else "body")
        self._words(inner.adjusted(look.h * 1.6, 0, 0, 0), row.words, font)
        left = inner.left() + look.h * 1.6
        height = look.h * 1.3
        self._facts(QRectF(left, inner.bottom() - height, inner.right() - left, height), row)

    def _place(self, box: QRectF) -> QRectF:
        """Return where *box* is in an interface of this direction."""
        if not self._mirror:
            return box
        left = self._room.left() + self._room.right() - box.right()
        return QRectF(left, box.top(), box.width(), box.height())

    def _text(self, box: QRectF, words: str, role: str, colour: str) -> None:
        painter, look = self._painter, self._look
        painter.setFont(look.font(role))
        painter.setPen(look.colour(colour))
        side = Qt.AlignmentFlag.AlignRight if self._mirror else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._place(box), side | Qt.AlignmentFlag.AlignVCenter, words)

    def _sign(self, sign: str, colour: str, middle: QPointF, side: float) -> None:
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        self._look.paint_sign(self._painter, sign, colour, self._place(box).center(), side)

    def _ground(self, option: QStyleOptionViewItem, *, current: bool) -> None:
        """Tint the row; a bar says it is chosen, a ring that it has the focus."""
        look, room, painter = self._look, self._room, self._painter
        if current:
            painter.fillRect(room, look.colour("select"))
            bar = QRectF(room.left(), room.top(), look.h * 0.2, room.height())
            painter.fillRect(self._place(bar), look.colour("ink"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, look.colour("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(3, 1, -3, -1), look.h * 0.28, look.h * 0.28)
        elif not current:
            line = QRectF(room.left() + look.h * 2, room.bottom() - 1, 0, 1)
            line.setRight(room.right() - look.h)
            painter.fillRect(self._place(line), look.colour("line"))

    def _number(self, room: QRectF, row: ClaimRow) -> None:
        look, painter = self._look, self._painter
        painter.setFont(look.font("second"))
        painter.setPen(look.colour("muted"))
        box = QRectF(room.left() - look.h * 0.3, room.top(), look.h * 1.5, look.h * 1.05)
        side = Qt.AlignmentFlag.AlignLeft if self._mirror else Qt.AlignmentFlag.AlignRight
        painter.drawText(self._place(box), side | Qt.AlignmentFlag.AlignVCenter, str(row.number))

    def _words(self, room: QRectF, words: str, font: QFont) -> None:
        """Set *words* in two lines; they run as their letters do, whatever the interface does."""
        painter, look = self._painter, self._look
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        side = Qt.AlignmentFlag.AlignLeft
        if runs_right_to_left(words):
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        height = look.h * 1.05
        for number, part in enumerate(two_lines(words, font, int(room.width()))):
            line = QRectF(room.left(), room.top() + number * height, room.width(), height)
            painter.drawText(self._place(line), side | Qt.AlignmentFlag.AlignVCenter, part)

    def _facts(self, room: QRectF, row: ClaimRow) -> None:
        look, middle = self._look, room.center().y()
        self._sign(
            row.badge.sign,
            row.badge.ink,
            QPointF(room.left() + look.h * 0.5, middle),
            0.95 * look.h,
        )
        x = room.left() + look.h * 1.3
        role = "section" if row.is_decided else "second"
        words = verdict_words(row)
        width = _width(words, look.font(role))
        self._text(QRectF(x, room.top(), width, room.height()), words, role, row.badge.ink)
        right = self._right_facts(room, row)
        x += width + look.h * 0.7
        for words in warnings(row):
            x = self._warning(QRectF(x, room.top(), right - x, room.height()), words)
        for chip in row.chips[:1]:
            size = chip_size(chip, look)
            if x + size.width() <= right:
                box = QRectF(QPointF(x, middle - size.height() / 2), size)
                paint_chip(self._painter, self._place(box).topLeft(), chip, look)

    def _warning(self, room: QRectF, words: str) -> float:
        """Say what is to be looked at, with the words if there is room; return where they end."""
        look = self._look
        side = look.h * 0.95
        self._sign("warning", "v_part", QPointF(room.left() + side / 2, room.center().y()), side)
        width = _width(words, look.font("second"))
        x = room.left() + side + look.h * 0.3
        if x + width > room.right():
            return x
        self._text(QRectF(x, room.top(), width, room.height()), words, "second", "v_part")
        return x + width + look.h * 0.6

    def _right_facts(self, room: QRectF, row: ClaimRow) -> float:
        """Paint priority and evidence at the far end; return where they begin."""
        look = self._look
        x = room.right() - look.h * 0.8
        if row.priority:
            box = self._place(QRectF(x, room.top(), look.h * 0.75, room.height()))
            foot = QPointF(box.left(), room.center().y() + look.h * 0.4)
            paint_priority(self._painter, foot, row.priority)
        x -= look.h * 0.6
        count = str(row.evidence)
        width = _width(count, look.font("second"))
        self._text(QRectF(x - width, room.top(), width, room.height()), count, "second", "muted")
        x -= width + look.h * 0.75
        self._sign("link", "muted", QPointF(x, room.center().y()), look.h * 0.85)
        return x - look.h * 0.8


def _width(words: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(words) + 2


def two_lines(words: str, font: QFont, width: int) -> tuple[str, ...]:
    """Return *words* in at most two lines; what is left out is said by "…" and holds no figure."""
    return _two_lines(words, font.toString(), width)


@lru_cache(maxsize=1024)  # a row is drawn again and again as the mouse passes over it
def _two_lines(words: str, font_name: str, width: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_name)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    end = line.textLength() if line.isValid() else len(words)
    layout.endLayout()
    encoded = words.encode("utf-16-le")  # Qt counts UTF-16 units
    first, rest = (
        part.decode("utf-16-le", "replace") for part in (encoded[: 2 * end], encoded[2 * end :])
    )
    metrics = QFontMetricsF(font)
    second = elide(rest, lambda part: metrics.horizontalAdvance(part) <= width)
    return (first.rstrip(), second) if second else (first,)


def paint_priority(painter: QPainter, foot: QPointF, priority: int) -> None:
    """Paint one to three bars that stand on *foot*, the missing ones as hairlines."""
    look = theme()
    for bar in range(3):
        height = look.h * (0.3 + 0.22 * bar)
        token = "ink" if bar < priority else "line"
        box = QRectF(foot.x() + bar * look.h * 0.27, foot.y() - height, look.h * 0.2, height)
        painter.fillRect(box, look.colour(token))
