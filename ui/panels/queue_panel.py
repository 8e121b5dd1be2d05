"""The files being read, over the message bar: each can be taken out, all can be stopped."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.intake_queue import DONE, FAILED, READING, WAITING, IntakeQueue, Queued
from ui.theme.style import theme
from ui.theme.text import Hairline, OneLine, Sign, Words, follow_theme

_HIGHEST, _SHARE = 11, 0.3
"""Heights of type, and part of the window, that the list takes at most; more scrolls."""


class QueuePanel(QWidget):
    """A line on how far a batch is, and a row for each file that is read, waits or failed."""

    stop_asked = Signal()

    def __init__(self, queue: IntakeQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_panel")
        self._queue = queue
        self.title = Words("", "panel_title")
        self.stop = _button(self.tr("&Stop all"), self.stop_asked.emit)
        self.close_list = _button(self.tr("Close the list"), queue.forget)
        self.rows: list[QueueRow] = []
        self._list = QWidget()
        self._list.setObjectName("content")
        self._column = QVBoxLayout(self._list)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons scroll into view
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.stop)
        self._head.addWidget(self.close_list)
        all_parts = QVBoxLayout(self)
        all_parts.setContentsMargins(0, 0, 0, 0)
        all_parts.setSpacing(0)
        all_parts.addWidget(Hairline())
        all_parts.addLayout(self._head)
        all_parts.addWidget(self._scroll)
        queue.changed.connect(self.show_queue)
        queue.ended.connect(self._tell_end)
        follow_theme(self._dress)
        self.show_queue()

    @property
    def has_read_some(self) -> bool:
        """Tell whether some of the batch under way has been read."""
        return any(one.state == DONE for one in self._queue.batch)

    def show_queue(self) -> None:
        """Show what the queue holds now; the focus stays as near as there is something to use."""
        queue = self._queue
        shown = [*queue.left, *queue.failed] if queue.is_many else []
        at = next((n for n, row in enumerate(self.rows) if row.holds_focus()), None)
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._fill(shown)
        self.title.setText(self._progress())
        self.stop.setVisible(bool(queue.left))
        self.close_list.setVisible(not queue.left)
        self.setVisible(bool(shown))
        if at is not None and self.rows:
            self.rows[min(at, len(self.rows) - 1)].focus()
        elif had_focus and shown:
            (self.stop if queue.left else self.close_list).setFocus()

    def take_focus(self) -> bool:
        """Put the focus on the first row; tell whether there is one."""
        if self.rows and self.isVisible():
            self.rows[0].focus()
            return True
        return False

    def _fill(self, shown: list[Queued]) -> None:
        """Show these, in this order; a row that says the same as before stays the same."""
        there = {row.one: row for row in self.rows}
        self.rows = [
            there.pop(one) if one in there else QueueRow(one, self._queue) for one in shown
        ]
        for row in there.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
            row.show()  # now, not when the layout comes to it: its height is asked for below
        for before, after in pairwise(button for row in self.rows for button in row.buttons):
            self.setTabOrder(before, after)
        self._fit()

    def _progress(self) -> str:
        queue = self._queue
        many, left = len(queue.batch), len(queue.left)
        if left:
            return self.tr("Reading {n} of {many} files").format(n=many - left + 1, many=many)
        failed = len(queue.failed)
        return self.tr("{n} of {many} files could not be read").format(n=failed, many=many)

    def _tell_end(self) -> None:
        """Say aloud how the batch ended, where the list has something to say."""
        if self._queue.is_many and self._queue.failed and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, self._progress())
            QAccessible.updateAccessibility(event)

    def _fit(self) -> None:
        column = self._column
        wish = column.totalSizeHint().height()
        if column.hasHeightForWidth():
            wish = column.totalHeightForWidth(self.width())
        most = min(theme().px(_HIGHEST), round(self.window().height() * _SHARE))
        self._scroll.setFixedHeight(min(wish, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the reasons need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        look = theme()
        edge = look.px(0.9)
        self._head.setContentsMargins(edge, look.px(0.3), edge, look.px(0.2))
        self._column.setContentsMargins(edge, 0, edge, look.px(0.4))
        self._column.setSpacing(look.px(0.2))
        self._fit()


class QueueRow(QWidget):
    """One file: its sign and name, what became of it, and the button that takes it out."""

    def __init__(self, one: Queued, queue: IntakeQueue) -> None:
        super().__init__()
        self.one = one
        sign, colour, words = _SHOWN[one.state]
        name = OneLine(one.name)
        state = Words(_tr(str(words)), "second", "muted")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(0.5))
        row.addWidget(Sign(sign, colour, 0.9))
        row.addWidget(name, 1)
        row.addWidget(state)
        self.buttons: list[QPushButton] = []
        if one.state == FAILED:
            again = _button(_tr("Try again"), partial(queue.try_again, one.intake))
            again.setAccessibleName(_tr("Try {name} again").format(name=one.name))
            self.buttons.append(again)
        out = _button(_tr("Remove"), partial(queue.remove, one.intake))
        out.setAccessibleName(_tr("Remove {name} from the list").format(name=one.name))
        self.buttons.append(out)
        for button in self.buttons:
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self.why = Words(str(one.error or ""), "second", wraps=True)
        self.why.setContentsMargins(theme().px(1.5), 0, 0, theme().px(0.3))
        self.why.setVisible(one.error is not None)
        column.addWidget(self.why)
        for button in self.buttons:
            button.setAccessibleDescription(str(one.error or _tr(str(words))))

    def holds_focus(self) -> bool:
        """Tell whether one of the buttons has the focus."""
        return any(button.hasFocus() for button in self.buttons)

    def focus(self) -> None:
        """Put the focus on the first button."""
        self.buttons[0].setFocus()


def _button(words: str, deed: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("quiet", True)
    button.clicked.connect(lambda _=False: deed())
    return button


def _tr(words: str) -> str:
    return QCoreApplication.translate("queue", words)


_SHOWN = {
    READING: ("clock", "ink", QT_TRANSLATE_NOOP("queue", "being read")),
    WAITING: ("todo", "muted", QT_TRANSLATE_NOOP("queue", "waits")),
    FAILED: ("warning", "v_part", QT_TRANSLATE_NOOP("queue", "could not be read")),
}
