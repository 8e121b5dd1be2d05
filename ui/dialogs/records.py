"""Dialogs that show what is kept and let it be added to: rows with their buttons, and a form.

They stay open while one works in them and show every change of the review at once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.parts import Button
from ui.dialogs.question import Question, Scroll, form
from ui.panels.inspector.rows import Lines, quiet_button, row, section
from ui.theme.style import theme
from ui.theme.text import Hairline, Sign, Words


@dataclass(frozen=True, slots=True)
class Act:
    """A button of a row: its words, what it is called aloud, and what it does."""

    words: str
    spoken: str
    deed: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Record:
    """A row: a sign, what it is about, what was said, and what can be done with it."""

    id: str
    sign: str
    colour: str
    head: str
    lines: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()

    @property
    def shown(self) -> tuple[object, ...]:
        """Return what tells whether the row has to be made afresh."""
        return (self.id, self.sign, self.head, self.lines, tuple(act.words for act in self.acts))


class RecordRow(QWidget):
    """One record as it is shown."""

    def __init__(self, record: Record) -> None:
        super().__init__()
        look = theme()
        head = row(Sign(record.sign, record.colour, 0.9), words := Words(record.head, wraps=True))
        head.setStretchFactor(words, 1)
        for act in record.acts:
            head.addWidget(quiet_button(act.words, act.deed, spoken=act.spoken))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(0.3), 0, look.px(0.3))
        column.setSpacing(look.px(0.1))
        column.addLayout(head)
        for line in record.lines:
            column.addWidget(Words(line, "second", "muted", wraps=True))
        column.addWidget(Hairline())


class Records(QWidget):
    """A section: its word, its rows, or what to say where there are none."""

    def __init__(self, word: str, none_yet: str) -> None:
        super().__init__()
        self.lines = Lines()
        self.none_yet = Words(none_yet, "second", "muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.3))
        column.addWidget(section(word))
        column.addWidget(self.none_yet)
        column.addWidget(self.lines)

    def show_records(self, records: Sequence[Record]) -> None:
        """Show these rows."""

        def make() -> list[QWidget]:
            return [RecordRow(record) for record in records]

        self.lines.show_rows(tuple(record.shown for record in records), make)
        self.none_yet.setVisible(not records)


class RecordsDialog(Question):
    """A dialog one works in until it is closed; there is nothing to accept at the end."""

    def __init__(
        self,
        title: str,
        size: tuple[float, float],
        parent: QWidget | None = None,
        *,
        second: str = "",
    ) -> None:
        super().__init__(title, self.tr("Close"), size, parent, second=second)
        self.cancel.hide()
        room = Scroll()
        self.column: QBoxLayout = form(room)
        self.body.addWidget(room)


def adding(words: str, deed: Callable[[], object]) -> tuple[QHBoxLayout, Button]:
    """Return a row with the button that adds what the form above it holds."""
    button = Button(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: deed())
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(button)
    return line, button
