"""The open questions of the review, person by person, ready to be copied and sent."""

from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from ui.dialogs.parts import Choice, Field
from ui.dialogs.question import Question, Scroll, form
from ui.theme.style import theme
from workbench.review.questions import Asked, letter_of


class LetterDialog(Question):
    """A person, the numbered questions to them, and a button that copies them."""

    def __init__(
        self, questions: Mapping[str, tuple[Asked, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Questions that are open"),
            self.tr("Copy these questions"),
            (46, 36),
            parent,
            cancel=self.tr("Close"),
            second=self.tr("No word of the article is given away unless you say so."),
        )
        self._questions = dict(questions)
        self.person = Choice(self.tr("To whom"))
        for name, asked in self._questions.items():
            words = name or self.tr("To nobody yet")
            self.person.addItem(f"{words} ({len(asked)})", name)
        self.with_claims = QCheckBox(self.tr("&Quote the claims, published or not"))
        self.with_claims.setMinimumHeight(theme().px(1.6))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("field", True)
        column = form(scroll := Scroll())
        column.addWidget(Field(self.tr("&To whom"), self.person))
        column.addWidget(self.with_claims)
        column.addWidget(Field(self.tr("&Letter"), self.text), 1)
        self.body.addWidget(scroll)
        self.person.currentIndexChanged.connect(lambda _: self._show())
        self.with_claims.toggled.connect(lambda _: self._show())
        self.accepted.connect(self._copy)
        self._show()
        self.person.setFocus()

    def answer(self) -> str:
        """Return the questions as they would be sent."""
        return self.text.toPlainText()

    def _show(self) -> None:
        asked = self._questions.get(str(self.person.currentData() or ""), ())
        self.text.setPlainText(letter_of(asked, with_claims=self.with_claims.isChecked()))
        self.allow("" if asked else self.tr("No question is open."))
        if not asked:
            self.text.setPlaceholderText(self.tr("No question is open."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.answer())
