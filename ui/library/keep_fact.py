"""Ask since when a fact holds, and when to look again."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.days import day_words
from ui.dialogs.fields import Pair
from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, form
from ui.dialogs.words import WordsField


@dataclass(frozen=True, slots=True)
class Kept:
    """The answer, as typed."""

    words: str
    valid_as_of: str
    check_again_on: str
    basis: str


class FactDialog(Question):
    """The fact, what it rests on, and two days; *today* is an ISO day."""

    def __init__(self, words: str, today: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Keep this as a standing fact?"),
            self.tr("Keep the fact"),
            (48, 28),
            parent,
            second=self.tr("A later claim that repeats it will say so."),
        )
        self._words = WordsField(words)
        self._basis = QLineEdit()
        self._basis.setPlaceholderText(self.tr("two primary sources"))
        self._since = QLineEdit(day_words(today, weekday=False))
        self._again = QLineEdit()
        self._again.setPlaceholderText(self.tr("1 Dec 2027, or nothing if it cannot change"))
        scroll = Scroll()
        column = form(scroll)
        column.addWidget(Field(self.tr("&Fact"), self._words))
        column.addWidget(Field(self.tr("Verified &against"), self._basis))
        column.addWidget(
            Pair(
                Field(self.tr("True &on"), self._since),
                Field(self.tr("Check a&gain on"), self._again),
            )
        )
        column.addStretch(1)
        self.body.addWidget(scroll)
        self._words.textChanged.connect(self._weigh)
        self._weigh()

    def answer(self) -> Kept:
        """Return what was typed."""
        words = " ".join(self._words.words().split())
        return Kept(words, self._since.text(), self._again.text(), self._basis.text())

    def _weigh(self) -> None:
        said = bool(self._words.words())
        self.allow("" if said else self.tr("A fact needs words."))
