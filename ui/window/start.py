"""The start page: drop an article, open a file, paste text, or go on with a recent review.

One column, as wide as a line that reads well; it scrolls where the window is small.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.actions import key_words
from ui.dialogs.lists import GrowingList
from ui.dialogs.parts import Button
from ui.dialogs.question import Scroll
from ui.models.recent import RecentModel, RecentRow
from ui.models.recent_delegate import RecentDelegate
from ui.theme.style import theme
from ui.theme.text import KeyHint, Sign, Words, follow_theme
from ui.window.drop_box import DropBox

COLUMN = 52


class StartPage(Scroll):
    """What the window shows while no review is open."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    keys_asked = Signal()
    recent_asked = Signal(object)  # a Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        self.setObjectName("start")
        self.title = Words(self.tr("Fact-check workbench"), "article_title", wraps=True)
        self.hint = Words(
            self.tr("An article, its claims, its dates, and what you found out."),
            "body",
            "muted",
            wraps=True,
        )
        self.drop = DropBox()
        self.open, self.paste = self.drop.open, self.drop.paste
        self.recent = RecentModel(self)
        self.recent_head = Words(self.tr("Recent"), "section", "muted")
        self.recent_keys = Words("", "second", "muted")
        self.list = GrowingList(self.tr("Recent reviews"), RecentDelegate())
        self.list.setModel(self.recent)
        self.list.grow(True)
        self.sample = Button(self.tr("Open the sample article"), quiet=True)
        self.keys = Button(self.tr("All keys"), quiet=True)
        self._keys = [QShortcut(QKeySequence(f"Alt+{n}"), self) for n in range(1, 10)]
        self._lay_out()
        self._connect()
        self.show_recent(())
        follow_theme(self._dress)

    def show_recent(self, rows: Sequence[RecentRow]) -> None:
        """Show the reviews that were open before; without any the section is left out."""
        self.recent.show_rows(rows)
        for part in (self.recent_head, self.recent_keys, self.list):
            part.setVisible(bool(rows))
        last = min(len(rows), len(self._keys))
        first_key, last_key = key_words("Alt+1"), key_words(f"Alt+{last}")
        if last == 1:
            self.recent_keys.setText(self.tr("{key} opens it").format(key=first_key))
        else:
            words = self.tr("{first} to {last} open them")
            self.recent_keys.setText(words.format(first=first_key, last=last_key))
        if rows:
            self.list.setCurrentIndex(self.recent.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside each other under each other where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.open.clicked.connect(self.open_asked)
        self.paste.clicked.connect(self.paste_asked)
        self.sample.clicked.connect(self.sample_asked)
        self.keys.clicked.connect(self.keys_asked)
        self.list.activated.connect(self._open_row)
        self.list.clicked.connect(self._open_row)
        for place, key in enumerate(self._keys):
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda at=place: self._open_place(at))
        self.setFocusProxy(self.open)

    def _open_row(self, index: QModelIndex) -> None:
        self._open_place(index.row())

    def _open_place(self, place: int) -> None:
        if 0 <= place < len(self.recent.rows):
            self.recent_asked.emit(self.recent.rows[place].path)

    def _lay_out(self) -> None:
        self._middle = QWidget()
        policy = QSizePolicy.Policy
        self._middle.setSizePolicy(policy.Expanding, policy.Preferred)
        self._parts = QVBoxLayout(self._middle)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._head = QHBoxLayout()
        self._head.addWidget(self.recent_head)
        self._head.addStretch(1)
        self._head.addWidget(self.recent_keys)
        new_here = Words(self.tr("New here?"), "body", "muted")
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addLayout(_row(Sign("book", "muted"), new_here, self.sample))
        self._foot.addStretch(1)
        self._foot.addLayout(_row(Sign("keyboard", "muted"), self.keys, KeyHint(key_words("F1"))))
        for part in (self.title, self.hint, self.drop):
            self._parts.addWidget(part)
        self._parts.addLayout(self._head)
        self._parts.addWidget(self.list)
        self._parts.addLayout(self._foot)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._middle, 1000)
        line.addStretch(1)
        self.column.addStretch(2)
        self.column.addLayout(line)
        self.column.addStretch(3)

    def _fit(self) -> None:
        ways = QBoxLayout.Direction
        narrow = self.width() < theme().px(34)
        self.drop.stack(narrow=narrow)
        self._foot.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _dress(self) -> None:
        look = theme()
        self._fit()
        self._middle.setMaximumWidth(look.px(COLUMN))
        self._parts.setSpacing(look.px(0.5))
        self.hint.setContentsMargins(0, 0, 0, look.px(0.4))
        self._head.setContentsMargins(look.px(0.5), look.px(0.6), look.px(0.5), 0)
        self.column.setContentsMargins(look.px(1.4), look.px(1.4), look.px(1.4), look.px(1.4))


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
