"""Find words in the article: a line under it, with how many places there are."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.theme.style import theme
from ui.theme.text import Words, follow_theme
from workbench.text.span import Span

MOST = 2000  # places; more cannot be walked through anyway


def find_words(text: str, words: str) -> tuple[Span, ...]:
    """Return where *words* stand in *text*, capitals or not, whatever blanks are between them."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE)
    found = []
    for match in pattern.finditer(text):
        found.append(Span(*match.span()))
        if len(found) == MOST:
            break
    return tuple(found)


class FindBar(QWidget):
    """The field; says which places to mark and which to go to."""

    marked = Signal(object)  # tuple of Span
    went = Signal(object)  # Span
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._found: tuple[Span, ...] = ()
        self._at = -1
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(lambda: self.step(1))
        self.count = Words("", "second", "muted")
        self.before = self._button(self.tr("Previous place"), -1)
        self.after = self._button(self.tr("Next place"), 1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.field, 1)
        for widget in (self.count, self.before, self.after):
            self._row.addWidget(widget)
        follow_theme(self._dress)
        self.hide()

    def begin(self, text: str) -> None:
        """Search in *text*; the field takes the keys."""
        self._text = text
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def step(self, step: int) -> None:
        """Go to the next or the previous place, round the end."""
        if self._found:
            self._at = (self._at + step) % len(self._found)
            self._count()
            self.went.emit(self._found[self._at])

    def leave(self) -> None:
        """Mark nothing any more."""
        self.hide()
        self._found, self._at = (), -1
        self.marked.emit(())
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self._found = find_words(self._text, words)
        self._at = -1
        self.marked.emit(self._found)
        self._count()
        if self._found:
            self.step(1)

    def _count(self) -> None:
        total = len(self._found)
        if not self.field.text().strip():
            words = ""
        elif not total:
            words = self.tr("Not in this article")
        else:
            words = self.tr("{n} of {total}").format(n=self._at + 1, total=total)
        self.count.setText(words)

    def _button(self, name: str, step: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("quiet", True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step(step))
        return button

    def _dress(self) -> None:
        look = theme()
        self._row.setContentsMargins(look.px(0.9), look.px(0.4), look.px(0.9), look.px(0.4))
        self._row.setSpacing(look.px(0.5))
        self.before.setIcon(look.icon("up"))
        self.after.setIcon(look.icon("down"))
