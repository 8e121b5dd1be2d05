"""Find a claim, an article or a command by some of its words, and go there with Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme.style import theme
from ui.theme.text import Words, follow_theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MOST = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to go to: its words, a sign, what kind it is, its key, and how to get there."""

    words: str
    sign: str
    colour: str
    kind: str
    key: str
    go: Callable[[], object]


def matching(entries: Sequence[Entry], asked: str) -> tuple[Entry, ...]:
    """Return the entries that hold every word asked for; those that begin with it come first."""
    wanted = asked.casefold().split()
    found = [e for e in entries if all(word in e.words.casefold() for word in wanted)]
    head = asked.casefold().strip()
    found.sort(key=lambda entry: not (head and entry.words.casefold().startswith(head)))
    return tuple(found[:MOST])


class EntryModel(QAbstractListModel):
    """The entries that match."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what *role* asks of an entry."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.words, entry.kind, entry.key) if part)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Paints sign and words on the left, kind and key on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(theme().px(20), theme().px(1.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        look, room = theme(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, look.colour("select"))
            painter.setPen(QPen(look.colour("ink"), 2))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), look.h * 0.28, look.h * 0.28)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, look.colour("hover"))
        centre = QPointF(room.left() + look.h * 1.1, room.center().y())
        look.paint_sign(painter, entry.sign, entry.colour, centre, look.h * 0.95)
        painter.setFont(look.font("second"))
        painter.setPen(look.colour("muted"))
        aside = f"{entry.kind}   {entry.key}".strip()
        width = painter.fontMetrics().horizontalAdvance(aside)
        inner = room.adjusted(look.h * 2, 0, -look.h * 0.8, 0)
        painter.drawText(inner, _MIDDLE | Qt.AlignmentFlag.AlignRight, aside)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("ink"))
        left = inner.adjusted(0, 0, -(width + look.h), 0)
        words = painter.fontMetrics().elidedText(
            entry.words, Qt.TextElideMode.ElideRight, int(left.width())
        )
        painter.drawText(left, _MIDDLE | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


class Palette(QDialog):
    """A field and what matches it."""

    def __init__(self, title: str, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._entries = tuple(entries)
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(title)
        self.model = EntryModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self._delegate = EntryDelegate(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _: self._go())
        self.nothing = Words(self.tr("Nothing by these words."), "body", "muted")
        self._column = QVBoxLayout(self)
        for widget in (self.field, self.nothing, self.list):
            self._column.addWidget(widget)
        self.field.textChanged.connect(self._search)
        self.finished.connect(self.deleteLater)
        follow_theme(self._dress)
        self._search("")
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the list with the arrows, go with Enter, leave with Esc."""
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }.get(Qt.Key(event.key()), 0)
        if step:
            row = self.list.currentIndex().row() + step
            last = self.model.rowCount() - 1
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), last)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for a dozen lines."""
        return QSize(theme().px(44), theme().px(28)).boundedTo(self.screen().availableSize() * 0.9)

    def _search(self, asked: str) -> None:
        found = matching(self._entries, asked)
        self.model.show(found)
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))

    def _go(self) -> None:
        entry: Entry | None = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if entry is not None:
            self.accept()
            entry.go()

    def _dress(self) -> None:
        side = theme().px(0.9)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(theme().px(0.5))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
