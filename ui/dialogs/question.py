"""The shape all dialogs share: a question as title, one primary button that names its deed.

The body scrolls before the dialog grows past the screen; the row of buttons never scrolls away.
Dialogs are shown with ``open()`` and tell by ``accepted`` that there is an answer.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.lists import GrowingList
from ui.dialogs.parts import Button, keys_words
from ui.theme.style import theme
from ui.theme.text import Hairline, KeyHint, Words
from workbench.errors import WorkbenchError

Deed = Callable[[], bool]
"""Does what was answered, and tells whether it went through."""

_ANY = 16777215  # Qt's own "no limit"


class Question(QDialog):
    """A dialog with a head, a body that the subclass fills, and a row of buttons.

    *size* is its wish in heights of the interface font; the screen may grant less.
    """

    def __init__(
        self,
        title: str,
        primary: str,
        size: tuple[float, float],
        parent: QWidget | None = None,
        *,
        second: str = "",
        cancel: str = "",
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.deed: Deed | None = None
        self.setWindowTitle(title)
        self.setModal(True)
        self.title = Words(title, "dialog_title", wraps=True)
        self.second = Words(second, "body", "muted", wraps=True)
        self.second.setVisible(bool(second))
        self.head = QVBoxLayout()
        self.body = QVBoxLayout()
        self.hints = QWidget()
        self.aside = Words("", "second", "muted", wraps=True)
        self.primary = Button(primary, primary=True)
        self.cancel = Button(cancel or self.tr("Cancel"))
        self.primary.setDefault(True)
        self.primary.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # from a field of many lines as well
            QShortcut(QKeySequence(keys), self).activated.connect(self.primary.click)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build_frame()

    def accept(self) -> None:
        """Do the deed, if there is one, and close once it went through."""
        if self.deed is None or self.deed():
            super().accept()

    def complain(self, error: WorkbenchError) -> None:
        """Say beside the buttons why the deed was refused."""
        self.aside.recolour("v_part")
        self.aside.setText(str(error))

    def allow(self, why_not: str = "") -> None:
        """Switch the primary button on, or off with the reason in its tip and spoken by it."""
        self.primary.setEnabled(not why_not)
        self.primary.setToolTip(why_not)
        self.primary.setAccessibleDescription(why_not)

    def hint(self, words: str, *keys: str) -> None:
        """Name keys and what they do, at the left of the buttons."""
        row = self.hints.layout()
        assert isinstance(row, QHBoxLayout)  # noqa: S101
        row.insertWidget(row.count() - 1, KeyHint(keys_words(*keys)))
        row.insertWidget(row.count() - 1, Words(words, "second", "muted"))

    def beside(self, button: Button) -> None:
        """Put another button before Cancel, for what the dialog can do besides its question."""
        self._buttons.insertWidget(self._buttons.indexOf(self.cancel), button)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size wished for, or as much of it as the screen has."""
        self.resize(self.sizeHint())
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key hints out where they would crowd the buttons."""
        super().resizeEvent(event)
        buttons = self.primary.sizeHint().width() + self.cancel.sizeHint().width()
        room = self.width() - buttons - theme().px(4)
        some = self.hints.findChild(KeyHint) is not None
        self.hints.setVisible(some and self.hints.sizeHint().width() <= room)
        self._fit_foot()
        self._all_parts.activate()

    def event(self, event: QEvent) -> bool:
        """Fit the row of buttons to what stands on them now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_foot()
        return super().event(event)

    def _fit_foot(self) -> None:
        """Put the words over the buttons, and these over each other, where there is no room."""
        look, ways = theme(), QBoxLayout.Direction
        room = self.width() - 2 * look.px(1.4)
        buttons = (
            button for button in self.findChildren(Button) if self._buttons.indexOf(button) >= 0
        )
        shown = [button for button in buttons if not button.isHidden()]
        needed = sum(button.sizeHint().width() + look.px(0.75) for button in shown)
        wide, tall = needed > room, self.height() >= look.px(20)
        stacked = wide and tall
        cramped = tall and needed + look.px(10) > room and self.aside.text() != ""
        self._buttons.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._foot.setDirection(ways.TopToBottom if stacked or cramped else ways.LeftToRight)
        share = room // len(shown) - look.px(0.75) if wide and not tall else room
        for button in shown:
            button.setMaximumWidth(max(share, look.px(4)))

    def sizeHint(self) -> QSize:
        """Return the size wished for, within nine tenths of the screen."""
        look = theme()
        room = self.screen().availableSize() * 0.94
        return QSize(look.px(self._size[0]), look.px(self._size[1])).boundedTo(room)

    def minimumSizeHint(self) -> QSize:
        """Return a size at which everything can still be reached."""
        look = theme()
        return QSize(look.px(18), look.px(14)).boundedTo(self.sizeHint())

    def _build_frame(self) -> None:
        look = theme()
        edge = look.px(1.4)
        self._all_parts = all_parts = QVBoxLayout(self)
        all_parts.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        all_parts.setContentsMargins(0, 0, 0, 0)
        all_parts.setSpacing(0)
        self.head.setContentsMargins(edge, look.px(1.1), edge, look.px(0.9))
        self.head.setSpacing(look.px(0.25))
        self.head.addWidget(self.title)
        self.head.addWidget(self.second)
        row = QHBoxLayout(self.hints)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(0.5))
        row.addStretch(1)
        self._foot.setContentsMargins(edge, look.px(0.75), edge, look.px(0.75))
        for line in (self._foot, self._buttons):
            line.setSpacing(look.px(0.75))
        self._foot.addWidget(self.hints)
        self._foot.addWidget(self.aside, 1)
        self._foot.addLayout(self._buttons)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.primary)
        all_parts.addLayout(self.head)
        all_parts.addWidget(Hairline())
        all_parts.addLayout(self.body, 1)
        all_parts.addWidget(Hairline())
        all_parts.addLayout(self._foot)
        self.setMinimumSize(self.minimumSizeHint())


class Scroll(QScrollArea):
    """A column that scrolls up and down and is as wide as it is given room."""

    def __init__(self, direction: QBoxLayout.Direction = QBoxLayout.Direction.TopToBottom) -> None:
        super().__init__()
        self.content = QWidget()
        self.content.setObjectName("content")
        self.column = QBoxLayout(direction, self.content)
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll into view themselves
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class GrowingScroll(Scroll):
    """A column that scrolls, unless it is asked to be as high as all that is in it."""

    def __init__(self) -> None:
        super().__init__()
        self._grown = False

    def grow(self, grown: bool) -> None:  # noqa: FBT001  a slot
        """Be as high as the contents, for a frame around that scrolls; or scroll again."""
        self._grown = grown
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOff if grown else bars.ScrollBarAsNeeded
        )
        self.refit()

    def refit(self) -> None:
        """Take the height the contents need now."""
        width = self.viewport().width()
        height = self.column.totalMinimumSize().height()
        if self.column.hasHeightForWidth():
            height = max(height, self.column.totalHeightForWidth(width))
        self.setMinimumHeight(height if self._grown else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the contents to the new width."""
        super().resizeEvent(event)
        self.refit()


def form(scroll: Scroll) -> QBoxLayout:
    """Return the column of *scroll* with a dialog's margins and gaps."""
    pad(scroll.column)
    return scroll.column


def pad(column: QBoxLayout) -> None:
    """Give *column* a dialog's margins and gaps."""
    look = theme()
    edge = look.px(1.4)
    column.setContentsMargins(edge, look.px(1.1), edge, look.px(1.1))
    column.setSpacing(look.px(0.75))


class Sides(Scroll):
    """Choices and their effect: beside each other from *narrow* heights on, below that stacked.

    Beside each other each side scrolls by itself; stacked, the whole scrolls as one.
    """

    arranged = Signal(bool)  # whether they are stacked

    def __init__(
        self, left: QWidget, right: QWidget, right_width: float, narrow: float = 60
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.left, self.right = left, right
        self._right_width, self._narrow = right_width, narrow
        self._upright, self._flat = Hairline(upright=True), Hairline()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(left, 1)
        self.column.addWidget(self._upright)
        self.column.addWidget(self._flat)
        self.column.addWidget(right)
        self.stacked = False
        self._arrange(stacked=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the sides or part them, as there is room."""
        stacked = event.size().width() < theme().px(self._narrow)
        if stacked != self.stacked:
            self._arrange(stacked=stacked)
        super().resizeEvent(event)

    def _arrange(self, *, stacked: bool) -> None:
        self.stacked = stacked
        ways = QBoxLayout.Direction
        self.column.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._upright.setVisible(not stacked)
        self._flat.setVisible(stacked)
        if stacked:
            self.right.setMinimumWidth(0)
            self.right.setMaximumWidth(_ANY)
        else:
            self.right.setFixedWidth(theme().px(self._right_width))
        for grown in self.content.findChildren(GrowingList):
            grown.grow(stacked)
        self.arranged.emit(stacked)
