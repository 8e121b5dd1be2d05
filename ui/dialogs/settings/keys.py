"""The page where commands get other keys."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.actions import BY_ID, COMMANDS, clashes, key_words, plain
from ui.dialogs.parts import Button, Field
from ui.dialogs.question import Scroll
from ui.dialogs.settings.wishes import Wishes
from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import Words, follow_theme

_NAME = Qt.ItemDataRole.UserRole


class KeysPage(Scroll):
    """All commands with their keys; the one that is chosen takes the key that is pressed."""

    changed = Signal()

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self._chosen = {n: keys for n, keys in wishes.keys.items() if n in BY_ID}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.header().setAccessibleName(self.tr("Commands and their keys"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setClearButtonEnabled(False)
        inner = self.press.findChild(QLineEdit)
        if inner is not None:
            inner.setAccessibleName(self.tr("New key"))
        self.key = Field(self.tr("&New key for it: press it here"), self.press)
        self.take_key = Button(self.tr("&Take this key"))
        self.take_none = Button(self.tr("&Without a key"))
        self.restore = Button(self.tr("As it &was"))
        self.restore_all = Button(self.tr("&All as they were"))
        self.trouble = Words("", "body", "v_part", wraps=True)
        self._lay_out()
        self._connect()
        self._fill()

    def take(self, wishes: Wishes) -> Wishes:
        """Return the wishes with the keys of this page."""
        return replace(wishes, keys=dict(self._chosen))

    def bindings(self) -> Mapping[str, tuple[str, ...]]:
        """Return the keys of every command as they would be."""
        return {command.id: self._chosen.get(command.id, command.keys) for command in COMMANDS}

    def conflict(self) -> str:
        """Return in words which commands would share a key, or nothing."""
        found = clashes(self.bindings())
        if not found:
            return ""
        key, names = next(iter(found.items()))
        commands = ", ".join(
            plain(BY_ID[name].text) if name in BY_ID else self.tr("a verdict") for name in names
        )
        return self.tr("{key} would belong to two: {commands}.").format(
            key=key_words(key), commands=commands
        )

    def bind(self, name: str, keys: tuple[str, ...]) -> None:
        """Give a command other keys; its own ones again are no choice to keep."""
        if keys == BY_ID[name].keys:
            self._chosen.pop(name, None)
        else:
            self._chosen[name] = keys
        self._fill()

    def _take_key(self) -> None:
        key = self.press.keySequence().toString()
        if key and (name := self._current()):
            self.press.clear()
            self.bind(name, (key,))

    def _restore_all(self) -> None:
        self._chosen.clear()
        self._fill()

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def _fill(self) -> None:
        """Show the commands that are looked for, with the keys they would have."""
        current, asked = self._current(), self.search.text().casefold()
        self.list.clear()
        for name, keys in self.bindings().items():
            row = [plain(BY_ID[name].text), "  ".join(key_words(key) for key in keys)]
            if asked and not any(asked in words.casefold() for words in row):
                continue
            item = QTreeWidgetItem(self.list, row)
            item.setData(0, _NAME, name)
            if name in self._chosen:
                font = theme().font("current")
                item.setFont(0, font)
                item.setFont(1, font)
            if name == current:
                self.list.setCurrentItem(item)
        if not self._current() and (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self.trouble.setText(self.conflict())
        self.trouble.setVisible(bool(self.trouble.text()))
        self.changed.emit()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._fill())
        self.take_key.clicked.connect(self._take_key)
        self.take_none.clicked.connect(lambda: self._rebind(()))
        self.restore.clicked.connect(lambda: self._rebind(None))
        self.restore_all.clicked.connect(self._restore_all)

    def _rebind(self, keys: tuple[str, ...] | None) -> None:
        if name := self._current():
            self.bind(name, BY_ID[name].keys if keys is None else keys)

    def _lay_out(self) -> None:
        self.column.addWidget(self.search)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.key)
        holder = QWidget()
        buttons = Flow(holder, 0.5)
        for button in (self.take_key, self.take_none, self.restore, self.restore_all):
            buttons.addWidget(button)
        self.column.addWidget(holder)
        follow_theme(self._dress)

    def _dress(self) -> None:
        look = theme()
        edge = look.px(1.4)
        self.column.setContentsMargins(edge, look.px(0.9), edge, look.px(0.9))
        self.column.setSpacing(look.px(0.5))
        self.list.setMinimumHeight(look.px(8))
