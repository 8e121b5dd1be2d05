"""What to look at before a report goes out, each with the way to the claim it is about."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.parts import Button
from ui.theme.style import theme
from ui.theme.text import Sign, Words

MOST_LOOKS = 8


@dataclass(frozen=True, slots=True)
class Look:
    """One thing to look at, and the number of the first claim it is about, or 0."""

    words: str
    claim: int = 0


class Looks(QWidget):
    """Notes on what goes out, then what is missing."""

    claim_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(0.3))

    def show_looks(self, notes: tuple[str, ...], looks: tuple[Look, ...]) -> None:
        """Show these and no others."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for words in notes:
            self._column.addWidget(_line("information", "muted", words))
        if looks:
            self._column.addWidget(Words(self.tr("Look at these first"), "section", "muted"))
        for look in looks[:MOST_LOOKS]:
            self._column.addWidget(self._look(look))
        if len(looks) > MOST_LOOKS:
            more = self.tr("and {count} more").format(count=len(looks) - MOST_LOOKS)
            self._column.addWidget(Words(more, "second", "muted"))
        self.setVisible(bool(notes or looks))

    def _look(self, look: Look) -> QWidget:
        line = _line("warning", "v_part", look.words)
        row = line.layout()
        if look.claim and row is not None:
            button = Button(self.tr("Show"), quiet=True)
            words = self.tr("Show claim {number}: {words}")
            button.setAccessibleName(words.format(number=look.claim, words=look.words))
            button.clicked.connect(lambda: self.claim_asked.emit(look.claim))
            row.addWidget(button)
        return line


def _line(sign: str, colour: str, words: str) -> QWidget:
    """Return a line with a sign before it."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().px(0.5))
    line.addWidget(Sign(sign, colour, 0.9))
    line.addWidget(Words(words, "body", wraps=True), 1)
    return holder
