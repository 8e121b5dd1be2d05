"""All keys, made from the table of commands: what can be done, and by which key."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.actions import COMMANDS, MENUS, key_words, keys_of, plain, words
from ui.dialogs.question import Question, Scroll, form
from ui.theme.style import theme
from ui.theme.text import KeyHint, Words

BESIDE: Mapping[str, tuple[tuple[str, object], ...]] = {
    "claim": (("1 – 9", QT_TRANSLATE_NOOP("actions", "Give the verdict with that number")),),
    "view": (
        ("↑ ↓", QT_TRANSLATE_NOOP("actions", "Through the claims, in their list")),
        ("Shift ↑↓", QT_TRANSLATE_NOOP("actions", "Choose several claims, in their list")),
        ("← → ↑ ↓", QT_TRANSLATE_NOOP("actions", "Move the caret, in the article")),
        ("Shift ←→", QT_TRANSLATE_NOOP("actions", "Select words, in the article")),
    ),
}
"""Keys that are no commands of their own, by the menu they are told with."""


class KeysDialog(Question):
    """The keys by menu, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("All keys"),
            self.tr("Close"),
            (62, 46),
            parent,
            second=self.tr("Single letters act only where no text is being typed."),
        )
        self.cancel.hide()
        self._scroll = Scroll()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Keys"))
        self._fill()
        self.body.addWidget(self._scroll)
        self.finished.connect(self.deleteLater)

    def _fill(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(1))
        grid.setVerticalSpacing(theme().px(0.3))
        row = 0
        for menu_id, title in MENUS:
            rows = [
                (keys_of(c.id), plain(c.text))
                for c in COMMANDS
                if c.menu == menu_id and keys_of(c.id)
            ]
            if not rows:
                continue
            grid.addWidget(Words(words(str(title)).replace("&", ""), "section", "muted"), row, 0)
            row += 1
            for keys, what in rows:
                grid.addWidget(_keys(tuple(key_words(key) for key in keys[:2])), row, 0)
                grid.addWidget(Words(what), row, 1)
                row += 1
            for key, told in BESIDE.get(menu_id, ()):
                grid.addWidget(_keys((key,)), row, 0)
                grid.addWidget(Words(words(str(told))), row, 1)
                row += 1
        grid.setColumnStretch(1, 1)
        column = form(self._scroll)
        column.addLayout(grid)
        column.addStretch(1)


def _keys(keys: tuple[str, ...]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().px(0.3))
    for key in keys:
        row.addWidget(KeyHint(key))
    row.addStretch(1)
    return holder
