"""Questions that are answered in words: one field of several lines, and what may go before it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ui.dialogs.parts import Choice, Field
from ui.dialogs.question import Question, Scroll, form
from ui.spelling.field import SpelledField
from ui.theme.style import theme
from ui.theme.text import Words


class WordsField(SpelledField):
    """Several lines in the interface face; Tab leaves the field as in any other."""

    def __init__(self, words: str = "", lines: int = 4) -> None:
        super().__init__(words)
        self.setProperty("field", True)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._dress()
        theme().changed.connect(self._dress)

    def words(self) -> str:
        """Return what stands in the field, trimmed."""
        return self.toPlainText().strip()

    def _dress(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + theme().px(1.1))


class WordsDialog(Question):
    """A field for words that must not stay empty; *choices* are codes and what they are called."""

    def __init__(
        self,
        title: str,
        primary: str,
        label: str,
        parent: QWidget | None = None,
        *,
        second: str = "",
        before: str = "",
        choice: str = "",
        choices: Sequence[tuple[str, str]] = (),
        quoted: str = "",
    ) -> None:
        super().__init__(title, primary, (40, 25), parent, second=second)
        self.words = WordsField(before)
        self.choice = Choice(choice.replace("&", "")) if choices else None
        column = form(scroll := Scroll())
        if quoted:
            column.addWidget(Words(f"“{quoted}”", "expression", "muted", wraps=True))
        if self.choice is not None:
            for code, words in choices:
                self.choice.addItem(words, code)
            column.addWidget(Field(choice, self.choice))
        column.addWidget(Field(label, self.words))
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.words.textChanged.connect(self._check)
        self._check()
        self.words.setFocus()

    def answer(self) -> str:
        """Return the words, trimmed."""
        return self.words.words()

    def chosen(self) -> str:
        """Return the code that is chosen, or nothing where there is no choice."""
        return str(self.choice.currentData()) if self.choice is not None else ""

    def _check(self) -> None:
        self.allow("" if self.answer() else self.tr("Write something first."))


class NameDialog(Question):
    """A question for somebody's name, with those known already offered while it is typed."""

    def __init__(
        self,
        title: str,
        primary: str,
        label: str,
        known: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        second: str = "",
    ) -> None:
        super().__init__(title, primary, (38, 19), parent, second=second)
        self.name = QLineEdit(known[0] if len(known) == 1 else "")
        self.name.setCompleter(QCompleter(list(known), self))
        self.column = form(scroll := Scroll())
        field = Field(label, self.name)
        if known:
            field.say(self.tr("Known here: {names}").format(names=", ".join(known)))
        self.column.addWidget(field)
        self.column.addStretch(1)
        self.body.addWidget(scroll)
        self.name.textChanged.connect(self._check)
        self._check()
        self.name.setFocus()

    def answer(self) -> str:
        """Return the name, trimmed."""
        return " ".join(self.name.text().split())

    def _check(self) -> None:
        self.allow("" if self.answer() else self.tr("Type a name first."))
