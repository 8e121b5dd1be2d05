"""Ask who is working; asked once, when the first verdict is given."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, form
from workbench.review.reviewers import LONGEST_NAME, initials_of


@dataclass(frozen=True, slots=True)
class Reviewer:
    """The answer: a name and its initials."""

    name: str
    initials: str


class WhoDialog(Question):
    """A name, and initials that follow it until they are typed by hand.

    *known* are the names the review file knows already.
    """

    named = Signal(str, str)

    def __init__(
        self,
        name: str = "",
        initials: str = "",
        parent: QWidget | None = None,
        known: Sequence[str] = (),
    ) -> None:
        super().__init__(
            self.tr("Who is working?"),
            self.tr("Sign with this name"),
            (34, 22),
            parent,
            second=self.tr("Verdicts and evidence are signed with your name and the day."),
        )
        self.name = QLineEdit(name)
        self.initials = QLineEdit(initials)
        self.name.setMaxLength(LONGEST_NAME)
        self.initials.setMaxLength(8)
        if known:
            self.name.setCompleter(QCompleter(list(known), self))
        scroll = Scroll()
        column = form(scroll)
        column.addWidget(Field(self.tr("&Name"), self.name))
        column.addWidget(Field(self.tr("&Initials"), self.initials))
        column.addStretch(1)
        self.body.addWidget(scroll)
        self._by_hand = bool(initials)
        self.name.textChanged.connect(self._named)
        self.initials.textEdited.connect(self._initials_typed)
        self.accepted.connect(self._tell)
        self._check()
        self.name.setFocus()

    def answer(self) -> Reviewer:
        """Return who is working."""
        name = " ".join(self.name.text().split())
        return Reviewer(name, self.initials.text().strip() or initials_of(name))

    def _tell(self) -> None:
        who = self.answer()
        self.named.emit(who.name, who.initials)

    def _named(self) -> None:
        if not self._by_hand:
            self.initials.setText(initials_of(self.name.text()))
        self._check()

    def _initials_typed(self, words: str) -> None:
        self._by_hand = bool(words)

    def _check(self) -> None:
        self.allow("" if self.name.text().strip() else self.tr("Type your name first."))
