"""A row that goes on in the next line where the width ends, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme.style import theme


class Flow(QLayout):
    """Widgets side by side, *gap* heights apart; the last stands at the far end of its line."""

    def __init__(self, parent: QWidget | None = None, gap: float = 0.4) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than the items need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines together."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        """Put the items into *room*."""
        super().setGeometry(room)
        self._place(room, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items in one line."""
        sizes = [item.sizeHint() for item in self._items]
        gaps = theme().px(self._gap) * max(0, len(sizes) - 1)
        width = sum(size.width() for size in sizes) + gaps
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, room: QRect, *, move: bool) -> int:
        """Break the items into lines and return how high they are; *move* puts them there."""
        gap, y = theme().px(self._gap), room.top()
        for line in self._lines(room.width(), gap):
            height = max(item.sizeHint().height() for item in line)
            x = room.left()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(room.width(), height))
                if item is self._items[-1]:
                    x = max(x, room.right() + 1 - size.width())
                if move:
                    place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    item.setGeometry(_turned(place, room, self.parentWidget()))
                x += size.width() + gap
            y += height + gap // 2
        return max(0, y - gap // 2 - room.top())

    def _lines(self, width: int, gap: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            needed = item.sizeHint().width()
            if lines and used + gap + needed <= width:
                lines[-1].append(item)
                used += gap + needed
            else:
                lines.append([item])
                used = needed
        return lines


def _turned(place: QRect, room: QRect, widget: QWidget | None) -> QRect:
    """Return *place* counted from the other side where the interface runs right to left."""
    if widget is None or widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return place
    return QRect(
        QPoint(room.left() + room.right() + 1 - place.right() - 1, place.top()), place.size()
    )
