"""Signing off, looking through the ledger, and looking whether the file is whole."""

import sqlite3

from PySide6.QtWidgets import QApplication

from workbench.store.signoffs import sign_offs_of


def dialog():
    return QApplication.activeModalWidget()


def words_in(window):
    return " ".join(label.text() for label in window.findChildren(type(window.title)))


def test_an_article_is_signed_and_says_what_was_done_after(wire):
    wire.press("1", "Ctrl+Shift+S")
    assert "The publication date" in words_in(dialog())  # is still open
    assert "Will be signed as Ada Moss." in words_in(dialog())
    wire.press("Ctrl+Return")
    assert dialog() is None
    assert "is signed as it stands" in wire.message
    assert wire.window.messages.button.text() == "Withdraw"  # for undo stops here
    db, article = wire.window.bench.file.db, wire.here.reading.id
    (signed,) = sign_offs_of(db, article)
    assert (signed.role, signed.signed.name, signed.edits_since) == ("checker", "Ada Moss", 0)
    wire.press("5", "Ctrl+Shift+S")
    assert "1 edit was made after it." in words_in(dialog())
    wire.press("Esc")
    wire.press("Ctrl+Z", "Ctrl+Z")  # undo stops at the sign-off
    assert len(sign_offs_of(db, article)) == 1
    wire.press("Alt+S")  # and the message bar offers to go on
    wire.wait(lambda: not sign_offs_of(db, article))


def test_the_ledger_tells_who_what_and_why_and_takes_back_by_name(wire):
    wire.window.claims.name_now("Jo Okafor", "JO")
    wire.window.claims.name_now("Ada Moss", "AM")
    wire.press("1", "R")
    wire.type("The log says so.")
    wire.press("Esc", "J", "5", "Ctrl+H")
    ledger = dialog()
    whats = [row.what for row in ledger.model.rows]
    assert whats[0] == "Set verdict on claim 2 to False"
    assert not any("claim 1" in what for what in whats)
    assert ledger.model.rows[0].who == "Ada Moss"
    ledger.scope.setCurrentIndex(2)
    assert len(ledger.model.rows) > 3
    wire.type("log says")
    (row,) = ledger.model.rows
    assert row.what == "Edit reasons of claim 1"
    assert any("The log says so." in line for line in row.details)
    wire.press("Esc")
    wire.window.claims.name_now("Jo Okafor", "JO")
    wire.press("Ctrl+Z")
    assert wire.claims[1].label == "false"
    wire.press("Ctrl+H", "Alt+B")
    wire.wait(lambda: wire.claims[1].label is None)  # a button's key takes a moment
    wire.press("Esc")
    assert wire.claims[1].label is None


def test_verify_says_in_words_that_all_is_well_and_what_is_not(wire):
    wire.press("1")
    wire.window.commands["verify"].trigger()
    wire.wait(lambda: dialog() is not None)
    assert dialog().windowTitle() == "All is as it was left"
    wire.press("Esc")
    path = wire.window.bench.file.path
    other = sqlite3.connect(path)
    other.execute("update reviewer set initials = 'ZZ'")
    other.commit()
    other.close()
    wire.window.commands["verify"].trigger()
    wire.wait(lambda: dialog() is not None)
    assert dialog().windowTitle().startswith("Something was changed")
    assert wire.message == "The review is not as it was left."
    wire.press("Esc")


def test_agreement_is_shown_in_figures(wire):
    wire.window.commands["agreement"].trigger()
    assert "Claims checked twice" in words_in(dialog())
    wire.press("Esc")


def test_what_somebody_else_did_is_taken_back_all_the_same_and_the_ledger_says_so(wire):
    wire.window.claims.name_now("Jo Okafor", "JO")
    wire.press("1")
    wire.window.claims.name_now("Ada Moss", "AM")
    wire.press("Ctrl+Z")
    assert "Jo Okafor" in wire.message
    assert wire.claims[0].label == "true"
    wire.press("Alt+S")
    wire.wait(lambda: wire.claims[0].label is None)
    wire.window.claims.name_now("Jo Okafor", "JO")
    wire.press("Ctrl+Shift+Z")
    assert wire.window.messages.button.text() == "Do it again all the &same"
    wire.press("Ctrl+H")
    newest = dialog().model.rows[0]
    assert newest.who == "Ada Moss"
    assert any("Jo Okafor" in line for line in (newest.what, *newest.details))
    wire.press("Esc")
