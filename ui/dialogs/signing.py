"""Sign off on an article: who signs and as what, what is still open, and who has signed before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.parts import Choice, Field
from ui.dialogs.question import Question, Scroll, form
from ui.dialogs.records import Act, Record, Records
from ui.panels.inspector.rows import row, section
from ui.theme.text import Hairline, Sign, Words, breakable
from workbench.review.sources import LONGEST


@dataclass(frozen=True, slots=True)
class Signed:
    """A name under the check: as what, when, and whether work was done after it."""

    id: str
    name: str
    role: str
    at: str
    since: str = ""
    """What was done since, in words; empty if nothing."""
    note: str = ""


class SignOffDialog(Question):
    """Role and note of the sign-off; *open_ends* are sentences on what is not done."""

    def __init__(
        self,
        title: str,
        who: str,
        open_ends: Sequence[str],
        head: str,
        parent: QWidget | None = None,
        *,
        withdraw: Callable[[str], object] = lambda _: None,
    ) -> None:
        super().__init__(
            self.tr("Sign off on this check?"),
            self.tr("Sign it as it stands"),
            (50, 40),
            parent,
            second=title,
        )
        self._withdraw = withdraw
        self.role = Choice(self.tr("Role"))
        for code, words in role_words().items():
            self.role.addItem(words, code)
        self.role.setCurrentIndex(self.role.findData("checker"))
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST)
        self.given = Records(self.tr("Signed so far"), self.tr("Nobody has signed yet."))
        column = form(scroll := Scroll())
        told = self.tr("Will be signed as {name}.").format(name=who) if who else ""
        column.addWidget(Words(told or self.tr("Your name is asked for."), "body", wraps=True))
        column.addWidget(Field(self.tr("&As"), self.role))
        column.addWidget(Field(self.tr("&Note"), self.note))
        column.addWidget(Hairline())
        column.addWidget(section(self.tr("Still open")))
        for words in open_ends or (self.tr("Nothing is open."),):
            sign, colour = ("warning", "v_part") if open_ends else ("tick", "v_true")
            line = row(Sign(sign, colour, 0.9), text := Words(words, "body", wraps=True))
            line.setStretchFactor(text, 1)
            column.addLayout(line)
        column.addWidget(Hairline())
        column.addWidget(self.given)
        column.addWidget(Hairline())
        column.addWidget(section(self.tr("Head of the ledger")))
        shown = breakable(head) or self.tr("Nothing has been done yet.")
        self.ledger_head = Words(shown, "hash", wraps=True)
        self.ledger_head.setAccessibleName(head)
        column.addWidget(self.ledger_head)
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.role.setFocus()

    def show_given(self, signed: Sequence[Signed]) -> None:
        """Show who has signed and whether it still stands."""
        self.given.show_records([self._record(one) for one in signed])

    def answer(self) -> tuple[str, str]:
        """Return the role and the note."""
        return str(self.role.currentData()), self.note.text().strip()

    def _record(self, one: Signed) -> Record:
        head = self.tr("{name}, {role}, {at}").format(
            name=one.name, role=role_words().get(one.role, one.role).lower(), at=one.at
        )
        act = Act(
            self.tr("Withdraw"),
            self.tr("Withdraw the sign-off of {name}").format(name=one.name),
            lambda: self._withdraw(one.id),
        )
        stands = one.since or self.tr("Nothing was changed since.")
        sign, colour = ("warning", "v_part") if one.since else ("tick", "v_true")
        lines = (stands, one.note) if one.note else (stands,)
        return Record(one.id, sign, colour, head, lines, (act,))


def role_words() -> dict[str, str]:
    """Return the roles in which one can sign, and what they are called."""
    return {
        "author": _tr("Author"),
        "checker": _tr("Checker"),
        "second_checker": _tr("Second checker"),
        "editor": _tr("Editor"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("signing", words)


class FactsDialog(Question):
    """Facts in rows of name and value, with a paragraph before and one after."""

    def __init__(
        self,
        title: str,
        facts: Sequence[tuple[str, str]],
        paragraphs: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        second: str = "",
        problems: Sequence[str] = (),
    ) -> None:
        super().__init__(title, self.tr("Close"), (46, 30), parent, second=second)
        self.cancel.hide()
        column = form(scroll := Scroll())
        for words in problems:
            line = row(Sign("warning", "v_false", 0.9), text := Words(words, wraps=True))
            line.setStretchFactor(text, 1)
            column.addLayout(line)
        for name, value in facts:
            line = row(Words(name, "body", "muted"), None, Words(value, "current"))
            column.addLayout(line)
        for words in paragraphs:
            column.addWidget(Words(words, "second", "muted", wraps=True))
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.setAccessibleDescription(
            " ".join((*problems, *(f"{name}: {value}." for name, value in facts), *paragraphs))
        )
