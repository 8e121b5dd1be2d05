"""The questions asked about a claim, and the log of who was contacted and what came of it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.days import day_words
from ui.dialogs.fields import Pair
from ui.dialogs.parts import Choice, Field
from ui.dialogs.records import Act, Record, Records, RecordsDialog, adding
from ui.dialogs.words import WordsField
from ui.theme.text import Hairline, Words
from workbench.review.sources import LONGEST
from workbench.store.desk import ContactRecord, QueryRecord

_SIGNS = {"open": ("question", "v_part"), "answered": ("tick", "v_true")}


class QuestionsDialog(RecordsDialog):
    """Questions and contacts of one claim, each with a form to add one."""

    ask = Signal(str, str)  # question, whom
    answer_asked = Signal(str)
    rest_asked = Signal(str)
    contact_noted = Signal(dict)
    outcome_asked = Signal(str)

    def __init__(self, number: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Questions about claim {number}").format(number=number), (56, 46), parent
        )
        self.head.addWidget(Words(f"“{words}”", "expression", "muted", wraps=True))
        self.questions = Records(self.tr("Questions"), self.tr("Nothing was asked yet."))
        self.contacts = Records(self.tr("Contact log"), self.tr("Nobody was contacted yet."))
        self.question, self.addressee = WordsField(lines=2), QLineEdit()
        self.who, self.means, self.day = QLineEdit(), QLineEdit(), QLineEdit()
        self.role, self.state = Choice(self.tr("Role")), Choice(self.tr("What came of it"))
        self.note = QLineEdit()
        self._lay_out()
        self.question.setFocus()

    def show_talk(
        self,
        queries: tuple[QueryRecord, ...],
        contacts: tuple[ContactRecord, ...],
        *,
        may_write: bool,
    ) -> None:
        """Show what was asked of whom."""
        self.questions.show_records([self._asked(one, may_write=may_write) for one in queries])
        self.contacts.show_records([self._met(one, may_write=may_write) for one in contacts])
        self.ask_button.setEnabled(may_write)
        self.note_button.setEnabled(may_write)

    def clear_question(self) -> None:
        """Empty the form of a question that was asked."""
        self.question.clear()

    def clear_contact(self) -> None:
        """Empty the form of a contact that was noted."""
        for line in (self.who, self.means, self.day, self.note):
            line.clear()

    def _asked(self, one: QueryRecord, *, may_write: bool) -> Record:
        whom = one.addressee or self.tr("nobody yet")
        head = self.tr("To {whom}: {question}").format(whom=whom, question=one.question)
        said = one.question[:40]
        acts = (
            Act(
                self.tr("Answer…"),
                self.tr("Note the answer to: {words}").format(words=said),
                lambda: self.answer_asked.emit(one.id),
            ),
            Act(
                self.tr("Let rest"),
                self.tr("Let the question rest: {words}").format(words=said),
                lambda: self.rest_asked.emit(one.id),
            ),
        )
        is_open = may_write and one.state == "open"
        told = {"dropped": self.tr("Rests."), "answered": one.answer}.get(one.state, "")
        sign, colour = _SIGNS.get(one.state, ("minus", "muted"))
        return Record(one.id, sign, colour, head, (told,) if told else (), acts if is_open else ())

    def _met(self, one: ContactRecord, *, may_write: bool) -> Record:
        day = day_words(one.contacted_at, weekday=False) if one.contacted_at else ""
        parts = (one.who, role_words()[one.role], contact_words()[one.state], one.means, day)
        act = Act(
            self.tr("What came of it…"),
            self.tr("Note what came of the contact with {who}").format(who=one.who),
            lambda: self.outcome_asked.emit(one.id),
        )
        sign = "tick" if one.state in {"answered", "declined"} else "person"
        head = " · ".join(part for part in parts if part)
        acts = (act,) if may_write else ()
        return Record(one.id, sign, "muted", head, (one.note,) if one.note else (), acts)

    def _lay_out(self) -> None:
        self.column.addWidget(self.questions)
        self.column.addWidget(Field(self.tr("&Question"), self.question))
        self.column.addWidget(Field(self.tr("&To whom"), self.addressee))
        line, self.ask_button = adding(self.tr("A&sk it"), self._ask)
        self.column.addLayout(line)
        self.column.addWidget(Hairline())
        self.column.addWidget(self.contacts)
        self.column.addWidget(
            Pair(Field(self.tr("&Who was contacted"), self.who), Field(self.tr("As"), self.role))
        )
        for code, words in role_words().items():
            self.role.addItem(words, code)
        for code, words in contact_words().items():
            self.state.addItem(words, code)
        self.column.addWidget(
            Pair(
                Field(self.tr("What came of it"), self.state), Field(self.tr("&Means"), self.means)
            )
        )
        self.column.addWidget(
            Pair(Field(self.tr("&Day"), self.day), Field(self.tr("&Note"), self.note), (1, 2))
        )
        line, self.note_button = adding(self.tr("Note the conta&ct"), self._note)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self.means.setPlaceholderText(self.tr("telephone, mail"))
        self.day.setPlaceholderText(self.tr("4 March 2016"))
        for field in (self.addressee, self.who, self.means, self.note):
            field.setMaxLength(LONGEST)

    def _ask(self) -> None:
        self.ask.emit(self.question.words(), self.addressee.text().strip())

    def _note(self) -> None:
        self.contact_noted.emit(
            {
                "who": self.who.text().strip(),
                "role": str(self.role.currentData()),
                "state": str(self.state.currentData()),
                "means": self.means.text().strip(),
                "day": self.day.text().strip(),
                "note": self.note.text().strip(),
            }
        )


def role_words() -> dict[str, str]:
    """Return as what somebody can be contacted, and what it is called."""
    return {
        "claimant": _tr("Claimant"),
        "author": _tr("Author"),
        "source": _tr("Source"),
        "expert": _tr("Expert"),
        "other": _tr("Other"),
    }


def contact_words() -> dict[str, str]:
    """Return what can come of a contact, and what it is called."""
    return {
        "asked": _tr("asked"),
        "answered": _tr("answered"),
        "declined": _tr("declined to answer"),
        "no_answer": _tr("no answer"),
        "unreachable": _tr("could not be reached"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("questions", words)
