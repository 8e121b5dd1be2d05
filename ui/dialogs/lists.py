"""Lists whose rows wrap: as high as their words need, at whatever width they are given.

A row is laid out once into pieces (a text, a sign, a drawing) with places; size and picture both
come from the same pieces, so they cannot disagree.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme.signs import paint_sign
from ui.theme.style import Theme, theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Draw = Callable[[QPainter, QRectF], None]

_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeading.value
_CHOOSABLE = Qt.ItemFlag.ItemIsSelectable
_ANY = 16777215  # Qt's own "no limit"


@dataclass(slots=True)
class Pieces:
    """The pieces of one row, put in from top to bottom; ``y`` is where the next one goes."""

    look: Theme
    width: float
    y: float = 0.0
    drawn: list[tuple[QRectF, Draw]] = field(default_factory=list)

    def text(self, words: str, role: str, colour: str, left: float, right: float) -> QRectF:
        """Put *words* between *left* and *right*, wrapped; return the room they take."""
        font = self.look.font(role)
        wide = QRectF(left, self.y, max(right - left, self.look.h), 1e6)
        room = QFontMetricsF(font).boundingRect(wide, _WRAPPED, words)
        room = QRectF(left, self.y, wide.width(), room.height())
        self.drawn.append((room, _text_drawer(words, font, self.look, colour)))
        return room

    def width_of(self, words: str, role: str) -> float:
        """Return how wide *words* are on one line."""
        return QFontMetricsF(self.look.font(role)).horizontalAdvance(words) + 1

    def put(self, room: QRectF, draw: Draw) -> None:
        """Put a drawing into *room*."""
        self.drawn.append((room, draw))

    def fill(self, room: QRectF, colour: str) -> None:
        """Fill *room* with a token's colour."""
        self.put(room, lambda painter, place: painter.fillRect(place, self.look.colour(colour)))

    def paint(self, painter: QPainter, corner: QPoint, direction: Qt.LayoutDirection) -> None:
        """Draw all pieces with the row's top left corner at *corner*, mirrored if need be."""
        painter.save()
        painter.setLayoutDirection(direction)
        for room, draw in self.drawn:
            place = QRectF(room)
            if direction == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(self.width - room.right())
            draw(painter, place.translated(corner))
        painter.restore()


def _text_drawer(words: str, font: QFont, look: Theme, colour: str) -> Draw:
    def draw(painter: QPainter, room: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(look.colour(colour))
        painter.drawText(room, _WRAPPED, words)

    return draw


def sign_drawer(look: Theme, sign: str, colour: str) -> Draw:
    """Return what draws *sign* in the token *colour*."""

    def draw(painter: QPainter, room: QRectF) -> None:
        paint_sign(painter, sign, room, getattr(look.tokens, colour), look.tokens.panel)

    return draw


class RowDelegate(QStyledItemDelegate):
    """Draws rows made by :meth:`pieces`, with their ground, focus ring and the line under them."""

    def __init__(self) -> None:
        super().__init__()
        self._heights: dict[tuple[int, float], int] = {}

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out the row at *index* in *width* pixels; the row ends at the pieces' ``y``."""
        raise NotImplementedError

    def height(self, index: Index, width: float) -> int:
        """Return how high the row at *index* is; worked out once for each width."""
        place = index.row(), width
        if place not in self._heights:
            self._heights[place] = round(self.pieces(index, width).y)
        return self._heights[place]

    def forget(self) -> None:
        """Work heights out afresh: the rows, the fonts or the width have changed."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high the row is at the view's present width."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 400
        return QSize(width, self.height(index, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, pieces, line and focus ring of one row."""
        look = theme()
        state = option.state
        room: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, look.colour("select"))
        elif state & QStyle.StateFlag.State_MouseOver and index.flags() & _CHOOSABLE:
            painter.fillRect(room, look.colour("hover"))
        self.pieces(index, room.width()).paint(painter, room.topLeft(), option.direction)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("ink"), 2))
            painter.drawRect(QRectF(room).adjusted(1, 1, -1, -1))
        painter.restore()


class GrowingList(QListView):
    """A list that scrolls by itself, or grows to its full height inside something that scrolls."""

    def __init__(self, name: str, delegate: RowDelegate) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._delegate = delegate  # Qt does not keep it alive
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._grown = False
        theme().changed.connect(self._renew)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show *model* and follow its changes of height."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._renew)

    def grow(self, grown: bool) -> None:  # noqa: FBT001
        """Be as high as all rows together, or scroll by oneself."""
        self._grown = grown
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if grown else policy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines; the rest scrolls."""
        look = theme()
        return QSize(look.px(12), look.px(5))

    def sizeHint(self) -> QSize:
        """Return the height of all rows where the list is to show them all."""
        look = theme()
        return QSize(look.px(20), self._height() if self._grown else look.px(10))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Bring the current row into view, also where something outside scrolls."""
        super().currentChanged(current, previous)
        area = self._area()
        inside = area.widget() if area is not None else None
        if self._grown and area is not None and inside is not None and current.isValid():
            row = self.visualRect(current)
            place = self.mapTo(inside, row.center())
            area.ensureVisible(place.x(), place.y(), 0, row.height())

    def _renew(self) -> None:
        self._delegate.forget()
        self._fit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        if self._grown:
            self.setFixedHeight(self._height())
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY)
        self.updateGeometry()

    def _height(self) -> int:
        model: QAbstractItemModel | None = self.model()
        if model is None:
            return 0
        width = self.viewport().width()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return sum(self._delegate.height(row, width) for row in rows) + 1

    def _area(self) -> QScrollArea | None:
        outer: QWidget | None = self.parentWidget()
        while outer is not None and not isinstance(outer, QScrollArea):
            outer = outer.parentWidget()
        return outer
