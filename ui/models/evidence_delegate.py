"""How a piece of evidence is painted: stance, title, quote, note."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.claims import RowRole
from ui.models.evidence import EvidenceRow
from ui.theme.badges import STANCES
from ui.theme.style import theme

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class EvidenceDelegate(QStyledItemDelegate):
    """Paints a piece of evidence in as many lines as it has things to say."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of all its lines."""
        row: EvidenceRow = index.data(RowRole)
        heights = sum(height for _, _, _, height in _lines(row))
        return QSize(theme().px(8), round(theme().h * 2.1 + heights))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one piece."""
        row: EvidenceRow = index.data(RowRole)
        look = theme()
        room = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are fixed below
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, room, first=index.row() == 0)
        inner = room.adjusted(look.h * 0.3, look.h * 0.35, -look.h * 0.3, 0)
        _paint_head(painter, QRectF(inner.left(), inner.top(), inner.width(), look.h * 1.3), row)
        y = inner.top() + look.h * 1.35
        for words, role, colour, height in _lines(row):
            painter.setFont(look.font(role))
            painter.setPen(look.colour(colour))
            shown = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(inner.width())
            )
            painter.drawText(QRectF(inner.left(), y, inner.width(), height), _LEFT, shown)
            y += height
        painter.restore()


def _lines(row: EvidenceRow) -> list[tuple[str, str, str, float]]:
    """Return the lines under the head: words, type role, colour, height in pixels."""
    look = theme()
    lines = [(row.title or row.address, "current", "ink")]
    if row.title and row.address:
        lines.append((row.address, "second", "muted"))
    if row.quote:
        lines.append((f"“{row.quote}”", "expression", "ink"))
    if row.misquoted:
        lines.append((row.quote_trouble, "second", "v_part"))
    if row.note:
        lines.append((row.note, "second", "muted"))
    return [
        (words, role, colour, QFontMetricsF(look.font(role)).height() * 1.05)
        for words, role, colour in lines
    ]


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, room: QRectF, *, first: bool
) -> None:
    look = theme()
    if not first:
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(room.topLeft() + QPointF(0, 0.5), room.topRight() + QPointF(0, 0.5))
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if has_focus:
        painter.fillRect(room.adjusted(0, 1, 0, 0), look.colour("select"))
        painter.setPen(QPen(look.colour("ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(1, 2, -1, -1), look.h * 0.28, look.h * 0.28)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(room.adjusted(0, 1, 0, 0), look.colour("hover"))


def _paint_head(painter: QPainter, room: QRectF, row: EvidenceRow) -> None:
    """Draw stance and kind of source on the left, when it was seen on the right."""
    look = theme()
    badge = STANCES.get(row.stance, STANCES["context"])
    middle = room.center().y()
    centre = QPointF(room.left() + look.h * 0.5, middle)
    look.paint_sign(painter, badge.sign, badge.ink, centre, look.h * 0.95)
    x = room.left() + look.h * 1.25
    painter.setFont(look.font("current"))
    painter.setPen(look.colour(badge.ink))
    width = painter.fontMetrics().horizontalAdvance(row.stance_words)
    painter.drawText(QRectF(x, room.top(), width + 2, room.height()), _LEFT, row.stance_words)
    x += width + look.h * 0.5
    if row.confidential:
        look.paint_sign(painter, "lock", "ink", QPointF(x + look.h * 0.4, middle), look.h * 0.85)
        x += look.h * 1.05
    painter.setFont(look.font("second"))
    seen_width = painter.fontMetrics().horizontalAdvance(row.seen) if row.seen else 0
    right = _paint_copy(painter, room, row)
    left = QRectF(x, room.top(), max(0.0, right - x - seen_width - look.h), room.height())
    painter.setFont(look.font("second"))
    painter.setPen(look.colour("muted"))
    shown = painter.fontMetrics().elidedText(
        row.source, Qt.TextElideMode.ElideRight, int(left.width())
    )
    painter.drawText(left, _LEFT, shown)
    painter.drawText(
        QRectF(room.left(), room.top(), right - room.left(), room.height()), _RIGHT, row.seen
    )


def _paint_copy(painter: QPainter, room: QRectF, row: EvidenceRow) -> float:
    """Draw at the far end how it stands with a copy; return where the room left of it ends."""
    look, middle = theme(), room.center().y()
    if not row.copy_words:
        return room.right()
    words, role, colour = row.kept or row.copy_words, "hash", "muted"
    signs = ["hash", *(["archive"] if row.archived else [])]
    if not row.kept:
        role, colour, signs = "second", "v_part", ["warning"]
    painter.setFont(look.font(role))
    painter.setPen(look.colour(colour))
    painter.drawText(room, _RIGHT, words)
    x = room.right() - painter.fontMetrics().horizontalAdvance(words) - look.h * 0.2
    for sign in signs:
        look.paint_sign(painter, sign, colour, QPointF(x - look.h * 0.45, middle), look.h * 0.8)
        x -= look.h * 1.05
    return x - look.h * 0.3
