"""Questions, contacts, corrections and scales, by key."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from workbench.review.scales import scale_in_use
from workbench.store.desk import contacts_of, corrections_of, queries_of


def dialog():
    return QApplication.activeModalWidget()


def press_button(window, words):
    button = next(b for b in window.findChildren(QPushButton) if b.text() == words)
    button.click()


def db_and_claim(wire):
    return wire.window.bench.file.db, wire.here.claim_id


def test_a_question_is_asked_answered_and_the_claimant_contacted(wire):
    wire.press("Shift+Q")
    questions = dialog()
    wire.type("Which log is meant?")
    questions.addressee.setFocus()
    wire.type("The river authority")
    questions.ask_button.click()
    db, claim = db_and_claim(wire)
    (query,) = queries_of(db, claim)
    assert (query.question, query.addressee) == ("Which log is meant?", "The river authority")
    assert questions.question.words() == ""
    press_button(questions, "Answer…")
    wire.type("That of 20 May.")
    wire.press("Ctrl+Return")
    assert queries_of(db, claim)[0].answer == "That of 20 May."
    questions.who.setFocus()
    wire.type("Radio Tarsk")
    questions.day.setFocus()
    wire.type("20 May 2022")
    questions.note_button.click()
    (contact,) = contacts_of(db, claim)
    assert (contact.who, contact.state, contact.contacted_at) == (
        "Radio Tarsk",
        "asked",
        "2022-05-20",
    )
    wire.press("Esc")
    told = wire.window.desk.inspector.talk.questions.text()
    assert told == "1 answered · 1 in the contact log"


def test_open_questions_are_copied_without_a_word_of_the_article(wire):
    wire.press("Shift+Q")
    wire.type("Which log is meant?")
    dialog().ask_button.click()
    wire.press("Esc")
    wire.window.commands["open_questions"].trigger()
    wire.press("Return")
    assert QGuiApplication.clipboard().text() == "1. Which log is meant?"


def test_a_complaint_is_looked_into_and_corrected(wire):
    wire.window.commands["corrections"].trigger()
    corrections = dialog()
    wire.type("It was Tuesday.")
    corrections.note_button.click()
    press_button(corrections, "Settle…")
    dialog().words.setFocus()
    wire.type("The log says Tuesday.")
    wire.press("Ctrl+Return")
    assert wire.here.claim.row().complained
    assert wire.here.claim.row().needs_a_look
    press_button(corrections, "Correct…")
    wire.type("An earlier version named the wrong day.")
    dialog().day.setText("24 May 2022")
    wire.press("Ctrl+Return")
    db, claim = db_and_claim(wire)
    (found,) = corrections_of(db, claim)
    assert (found.state, found.published) == ("upheld", "2022-05-24")
    assert found.text == "An earlier version named the wrong day."
    assert not wire.here.claim.row().complained
    wire.press("Esc")
    told = wire.window.desk.inspector.talk.complaints.text()
    assert told == "Complaints settled: 1."


def test_another_scale_and_one_of_our_own_leave_given_verdicts_alone(wire):
    wire.press("2")
    given = wire.here.claim.verdict
    wire.window.commands["scale"].trigger()
    scales = dialog()
    scales.pick.setCurrentIndex(scales.pick.findText("AVeriTeC"))
    wire.press("Ctrl+Return")
    keys = wire.window.desk.inspector.keys.keys
    assert [key.text() for key in keys][:2] == ["Supported", "Refuted"]
    wire.window.commands["scale"].trigger()
    scales = dialog()
    scales.pick.setCurrentIndex(scales.pick.count() - 1)
    scales.name.setFocus()
    wire.type("House scale")
    scales.own.list.setCurrentRow(0)
    scales.own.words.clear()
    scales.own.words.setFocus()
    wire.type("Right")
    wire.press("Ctrl+Return")
    assert scale_in_use(wire.window.bench.file).labels[0].words == "Right"
    assert wire.here.claim.verdict.label_words == given.label_words == "Mostly true"
    wire.press("Ctrl+Z", "Ctrl+Z")
    assert scale_in_use(wire.window.bench.file).name == "Desk"
