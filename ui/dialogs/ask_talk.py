"""Work in the questions, contacts and corrections of a claim, and write what comes of it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bench import Bench, Sign
from ui.dialogs.corrections import CorrectionsDialog, PublishDialog
from ui.dialogs.letter import LetterDialog
from ui.dialogs.opening import opened_to_sign
from ui.dialogs.question import Question
from ui.dialogs.questions import QuestionsDialog, contact_words
from ui.dialogs.words import WordsDialog
from workbench.dates.typed import read_moment
from workbench.errors import WorkbenchError
from workbench.review.corrections import publish_correction, report_error, settle_correction
from workbench.review.questions import (
    answer_question,
    ask_question,
    drop_question,
    open_questions,
)
from workbench.review.work import edit_contact, log_contact
from workbench.store.desk import contacts_of, corrections_of, queries_of
from workbench.store.records import ClaimRecord

Shown = TypeVar("Shown", bound=Question)


def ask_about(bench: Bench, claim: ClaimRecord, parent: QWidget, sign: Sign) -> QuestionsDialog:
    """Show the questions and contacts of *claim*, and write what is added to them."""
    dialog = QuestionsDialog(claim.number, claim.words, parent)

    def show() -> None:
        db = bench.file.db
        dialog.show_talk(
            queries_of(db, claim.id), contacts_of(db, claim.id), may_write=bench.may_write
        )

    def ask(question: str, whom: str) -> None:
        def put() -> None:
            if bench.do(ask_question, claim.id, question, whom):
                dialog.clear_question()

        sign(put)

    def note(what: dict[str, str]) -> None:
        try:
            when = str(read_moment(what.pop("day"))) if what.get("day") else ""
        except WorkbenchError as error:
            dialog.complain(error)
            return
        what.pop("day", None)

        def put() -> None:
            who, more = what["who"], {name: said for name, said in what.items() if name != "who"}
            if bench.do(lambda file: log_contact(file, claim.id, who, **more, contacted_at=when)):
                dialog.clear_contact()

        sign(put)

    dialog.ask.connect(ask)
    dialog.contact_noted.connect(note)
    dialog.answer_asked.connect(lambda query: _ask_answer(bench, claim, query, dialog, sign))
    dialog.rest_asked.connect(lambda query: sign(lambda: bench.do(drop_question, query)))
    dialog.outcome_asked.connect(lambda contact: _ask_outcome(bench, claim, contact, dialog, sign))
    return _kept_fresh(bench, dialog, show)


def correct(bench: Bench, claim: ClaimRecord, parent: QWidget, sign: Sign) -> CorrectionsDialog:
    """Show the complaints about *claim*, and write what comes of them."""
    dialog = CorrectionsDialog(claim.number, claim.words, parent)

    def show() -> None:
        found = corrections_of(bench.file.db, claim.id)
        dialog.show_corrections(found, may_write=bench.may_write)

    def report(complaint: str, by: str) -> None:
        def put() -> None:
            if bench.do(report_error, claim.id, complaint, by):
                dialog.clear_complaint()

        sign(put)

    dialog.reported.connect(report)
    dialog.settle_asked.connect(lambda one: _ask_finding(bench, claim, one, dialog, sign))
    dialog.publish_asked.connect(lambda one: _ask_text(bench, claim, one, dialog, sign))
    return _kept_fresh(bench, dialog, show)


def show_letters(bench: Bench, parent: QWidget) -> LetterDialog:
    """Show the open questions of the review, person by person."""
    dialog = LetterDialog(open_questions(bench.file), parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _ask_answer(
    bench: Bench, claim: ClaimRecord, query: str, parent: QWidget, sign: Sign
) -> WordsDialog:
    asked = {one.id: one.question for one in queries_of(bench.file.db, claim.id)}
    dialog = WordsDialog(
        _tr("What was the answer?"),
        _tr("Note the answer"),
        _tr("&Answer"),
        parent,
        second=asked.get(query, ""),
        choice=_tr("&Kind"),
        choices=(
            ("abstractive", _tr("in the checker’s words")),
            ("extractive", _tr("word for word from a source")),
            ("boolean", _tr("yes or no")),
            ("unanswerable", _tr("cannot be answered")),
        ),
    )

    return opened_to_sign(
        bench,
        dialog,
        lambda file: answer_question(file, query, dialog.answer(), dialog.chosen()),
        sign,
    )


def _ask_outcome(
    bench: Bench, claim: ClaimRecord, contact: str, parent: QWidget, sign: Sign
) -> WordsDialog:
    known = {one.id: one for one in contacts_of(bench.file.db, claim.id)}[contact]
    dialog = WordsDialog(
        _tr("What came of the contact with {who}?").format(who=known.who),
        _tr("Note what came of it"),
        _tr("&Note"),
        parent,
        before=known.note,
        choice=_tr("&What came of it"),
        choices=tuple(contact_words().items()),
    )
    if dialog.choice is not None:
        dialog.choice.setCurrentIndex(dialog.choice.findData(known.state))
    return opened_to_sign(
        bench,
        dialog,
        lambda file: edit_contact(file, contact, state=dialog.chosen(), note=dialog.answer()),
        sign,
    )


def _ask_finding(
    bench: Bench, claim: ClaimRecord, correction: str, parent: QWidget, sign: Sign
) -> WordsDialog:
    dialog = WordsDialog(
        _tr("What did the second look come to?"),
        _tr("Settle the complaint"),
        _tr("&Finding"),
        parent,
        second=_complaint(bench, claim, correction),
        choice=_tr("&Outcome"),
        choices=(
            ("upheld", _tr("The complaint is right")),
            ("rejected", _tr("The claim’s check stands")),
        ),
    )
    return opened_to_sign(
        bench,
        dialog,
        lambda file: settle_correction(file, correction, dialog.chosen(), dialog.answer()),
        sign,
    )


def _ask_text(
    bench: Bench, claim: ClaimRecord, correction: str, parent: QWidget, sign: Sign
) -> PublishDialog:
    today = f"{bench.file.clock():%Y-%m-%d}"
    dialog = PublishDialog(_complaint(bench, claim, correction), today, parent)
    return opened_to_sign(
        bench, dialog, lambda file: publish_correction(file, correction, *dialog.answer()), sign
    )


def _complaint(bench: Bench, claim: ClaimRecord, correction: str) -> str:
    found = {one.id: one.reported for one in corrections_of(bench.file.db, claim.id)}
    return found.get(correction, "")


def _kept_fresh(bench: Bench, dialog: Shown, show: Callable[[], None]) -> Shown:
    """Show *dialog* and what it shows anew after each change of the review."""

    def refresh(_change: object) -> None:
        if bench.is_open:
            show()

    show()
    bench.changed.connect(refresh)
    bench.refused.connect(dialog.complain)
    dialog.finished.connect(lambda _: bench.changed.disconnect(refresh))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _tr(words: str) -> str:
    return QCoreApplication.translate("ask_talk", words)
