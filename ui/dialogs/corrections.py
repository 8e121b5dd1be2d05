"""Complaints about a claim after publication: what was found, and what readers were told."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.days import day_words
from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, form
from ui.dialogs.records import Act, Record, Records, RecordsDialog, adding
from ui.dialogs.words import WordsField
from ui.theme.text import Words
from workbench.dates.typed import read_moment
from workbench.errors import WorkbenchError
from workbench.store.desk import CorrectionRecord

_SIGNS = {
    "open": ("warning", "v_part"),
    "upheld": ("flag", "v_false"),
    "rejected": ("cross", "muted"),
}


class CorrectionsDialog(RecordsDialog):
    """The complaints about one claim with what is to be done next, and a form for a new one."""

    reported = Signal(str, str)  # complaint, by whom
    settle_asked = Signal(str)
    publish_asked = Signal(str)

    def __init__(self, number: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Corrections of claim {number}").format(number=number),
            (52, 38),
            parent,
            second=self.tr("After publication: complaint, second look, outcome, correction."),
        )
        self.head.addWidget(Words(f"“{words}”", "expression", "muted", wraps=True))
        self.records = Records(self.tr("Complaints"), self.tr("Nobody has complained."))
        self.complaint, self.by = WordsField(lines=3), QLineEdit()
        self.column.addWidget(self.records)
        self.column.addWidget(Field(self.tr("&Complaint"), self.complaint))
        self.column.addWidget(Field(self.tr("&By whom"), self.by))
        line, self.note_button = adding(self.tr("&Note the complaint"), self._report)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self.complaint.setFocus()

    def show_corrections(
        self, corrections: tuple[CorrectionRecord, ...], *, may_write: bool
    ) -> None:
        """Show the complaints and how far each is."""
        self.records.show_records([self._record(one, may_write=may_write) for one in corrections])
        self.note_button.setEnabled(may_write)

    def clear_complaint(self) -> None:
        """Empty the form of a complaint that was noted."""
        self.complaint.clear()
        self.by.clear()

    def _record(self, one: CorrectionRecord, *, may_write: bool) -> Record:
        by = one.reported_by or self.tr("somebody")
        head = self.tr("{by}: {complaint}").format(by=by, complaint=one.reported)
        words = {
            "open": self.tr("Not looked into yet."),
            "upheld": self.tr("The complaint is right: {finding}"),
            "rejected": self.tr("The claim stands: {finding}"),
        }
        lines = [words[one.state].format(finding=one.finding)]
        if one.published:
            told = self.tr("Corrected on {day}: {text}")
            lines.append(told.format(day=day_words(one.published), text=one.text))
        sign, colour = _SIGNS[one.state]
        if one.published:
            sign, colour = "tick", "v_true"
        return Record(
            one.id, sign, colour, head, tuple(lines), self._acts(one) if may_write else ()
        )

    def _acts(self, one: CorrectionRecord) -> tuple[Act, ...]:
        said = one.reported[:40]
        if one.state == "open":
            spoken = self.tr("Settle the complaint: {words}").format(words=said)
            return (Act(self.tr("Settle…"), spoken, lambda: self.settle_asked.emit(one.id)),)
        if one.state == "upheld" and not one.published:
            spoken = self.tr("Note the correction for: {words}").format(words=said)
            return (Act(self.tr("Correct…"), spoken, lambda: self.publish_asked.emit(one.id)),)
        return ()

    def _report(self) -> None:
        self.reported.emit(self.complaint.words(), self.by.text().strip())


class PublishDialog(Question):
    """The correction as readers saw it, and the day it went out."""

    def __init__(self, complaint: str, today: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("What were readers told?"), self.tr("Note the correction"), (44, 30), parent
        )
        self.text, self.day = WordsField(), QLineEdit(day_words(today, weekday=False))
        self.day_field = Field(self.tr("&Published on"), self.day)
        column = form(scroll := Scroll())
        column.addWidget(Words(complaint, "second", "muted", wraps=True))
        column.addWidget(Field(self.tr("&Correction"), self.text))
        column.addWidget(self.day_field)
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.text.textChanged.connect(self._check)
        self.day.textChanged.connect(self._check)
        self._check()
        self.text.setFocus()

    def answer(self) -> tuple[str, str]:
        """Return the text and the day as ISO."""
        return self.text.words(), str(read_moment(self.day.text()))

    def _check(self) -> None:
        try:
            read_moment(self.day.text())
            wrong = ""
        except WorkbenchError as error:
            wrong = str(error)
        self.day_field.say(wrong, "v_part")
        self.allow(wrong or ("" if self.text.words() else self.tr("Write what was told.")))
