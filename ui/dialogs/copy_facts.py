"""The facts of a captured copy in the form: when, how large, its hash, where it is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.evidence_values import Copy
from ui.dialogs.parts import Button, Field
from ui.theme.style import theme
from ui.theme.text import Sign, Words

MEANING = 8
"""Digits of a hash that stand together."""


class CopyFacts(QWidget):
    """What is known of the copy, and what can be done about it."""

    keep_asked = Signal()
    file_asked = Signal()
    stop_asked = Signal()
    check_asked = Signal()
    archive_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sign = Sign("tick", "v_true", 0.9)
        self.state = Words("", "second", "v_true", wraps=True)
        self.keep = Button(self.tr("&Keep a copy"))
        self.keep.clicked.connect(self.keep_asked)
        self.attach = Button(self.tr("Attach a fi&le…"))
        self.attach.clicked.connect(self.file_asked)
        self.check = Button(self.tr("C&heck again"))
        self.check.clicked.connect(self.check_asked)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(theme().px(6), 3)
        self.bar.setAccessibleName(self.tr("The copy is being taken"))
        self.stop = Button(self.tr("Stop"), quiet=True)
        self.stop.clicked.connect(self.stop_asked)
        self.archived = QLineEdit()
        self.archived.setPlaceholderText("https://web.archive.org/…")
        self.archive = Button(self.tr("Open the archive’s save pa&ge"))
        self.archive.setToolTip(self.tr("It opens in your browser; this program sends nothing."))
        self.archive.clicked.connect(self.archive_asked)
        self.archived_field = Field(self.tr("Archi&ved at"), self.archived, beside=self.archive)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._values: list[Words] = []
        for place, words in enumerate(
            (self.tr("Seen"), self.tr("Size"), "SHA-256", self.tr("Kept in"))
        ):
            value = Words("", "hash" if words == "SHA-256" else "body", wraps=True)
            self._grid.addWidget(Words(words, "second", "muted"), place, 0)
            self._grid.addWidget(value, place, 1)
            self._values.append(value)
        self._grid.setColumnStretch(1, 1)
        self._lay_out()
        self.show_copy(None)

    def show_copy(self, copy: Copy | None) -> None:
        """Show the facts of another copy, or that there is none."""
        self._rows.setVisible(copy is not None)
        self.check.setVisible(copy is not None and copy.state != "new")
        self.keep.setText(self.tr("Captur&e anew") if copy else self.tr("&Keep a copy"))
        self.archived_field.setVisible(copy is not None)
        if copy is None:
            self.say("")
            return
        facts = (copy.seen, copy.size, spaced(copy.digest), copy.kept_in)
        for value, words in zip(self._values, facts, strict=True):
            value.setText(words)
        self.archived.setText(copy.archived)
        self.say_state(copy)

    def say(self, words: str, sign: str = "tick", colour: str = "v_true") -> None:
        """Say in the head how it stands with the copy."""
        self.sign.setVisible(bool(words))
        self.state.setVisible(bool(words))
        self.sign.show_sign(sign, colour)
        self.state.recolour(colour)
        self.state.setText(words)

    def busy(self, words: str) -> None:
        """Show that a copy is being taken and how far it is, or that nothing is."""
        self.bar.setVisible(bool(words))
        self.stop.setVisible(bool(words))
        self.keep.setEnabled(not words)
        self.attach.setEnabled(not words)
        if words:
            self.say(words, "clock", "muted")

    def say_state(self, copy: Copy) -> None:
        """Say whether the copy is as it was captured."""
        if copy.state == "checking":
            self.say(self.tr("Looking whether it is unchanged since capture"), "clock", "muted")
        elif copy.state == "unchanged":
            self.say(self.tr("Unchanged since capture, checked {time}").format(time=copy.checked))
        elif copy.state == "changed":
            told = self.tr("The kept bytes are not those that were captured.")
            self.say(told, "warning", "v_false")
        elif copy.state == "gone":
            self.say(self.tr("The kept bytes are gone."), "warning", "v_false")
        else:
            self.say(self.tr("Taken. It is kept when you attach the evidence."), "tick", "muted")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.4))
        head = QHBoxLayout()
        head.addWidget(Words(self.tr("Captured copy"), "section", "muted"))
        head.addStretch(1)
        head.addWidget(self.bar)
        head.addWidget(self.stop)
        column.addLayout(head)
        told = QHBoxLayout()
        told.setSpacing(theme().px(0.4))
        told.addWidget(self.sign)
        told.addWidget(self.state, 1)
        column.addLayout(told)
        column.addWidget(self._rows)
        column.addWidget(self.archived_field)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.keep, self.attach, self.check):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(buttons)
        self.bar.hide()
        self.stop.hide()


def spaced(digest: str) -> str:
    """Return a hash in groups that an eye can compare."""
    return " ".join(digest[at : at + MEANING] for at in range(0, len(digest), MEANING))
