"""Reasons are spelled by keyboard: to the next word, what was meant, words of one's own."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.spelling.conftest import WordLists
from ui.spelling.field import SpelledField


@pytest.fixture
def writing(open_window, wire_file, tmp_path):
    """A reviewer who has begun to write reasons, in a window with small dictionaries."""
    path = tmp_path / "wire.factcheck"
    path.write_bytes(wire_file.read_bytes())
    reviewer = open_window(path, dictionaries=WordLists())
    reviewer.window.claims.name_now("Ada Moss", "AM")
    reviewer.press("R")
    reviewer.type("They recieve Orvo watter ")
    spelling = reviewer.window.desk.inspector.reasons.spelling
    reviewer.wait(lambda: spelling.has_dictionary)
    return reviewer


def menu():
    return QApplication.activePopupWidget()


def choose(words):
    while words not in menu().activeAction().text():
        QTest.keySequence(menu(), "Down")
    QTest.keySequence(menu(), "Return")


def test_the_next_wrong_word_is_replaced_and_saved(writing):
    reasons = writing.window.desk.inspector.reasons
    writing.press("F7")
    assert reasons.textCursor().selectedText() == "recieve"
    choose("receive")
    assert reasons.toPlainText() == "They receive Orvo watter "
    writing.press("F7")  # Orvo stands in the article, so it is no mistake
    assert reasons.textCursor().selectedText() == "watter"
    choose("my words")
    writing.press("F7")
    assert menu() is None
    assert writing.message == "No word is underlined."
    writing.press("Esc")
    assert writing.here.claim.verdict.rationale == "They receive Orvo watter "


def test_a_note_in_a_dialog_is_spelled_too(writing):
    writing.press("Esc", "Shift+C")
    writing.wait(lambda: isinstance(QApplication.focusWidget(), SpelledField))
    field = QApplication.focusWidget()
    writing.type("the recieve ")
    writing.press("F7")
    choose("receive")
    assert field.toPlainText() == "the receive "
    writing.press("Esc")


def test_switched_off_in_the_settings_it_says_so(writing):
    writing.press("Esc", "Ctrl+,")
    settings = QApplication.activeModalWidget()
    choice = settings.work.spelling.choice
    choice.setCurrentIndex(choice.findText("Not looked at"))
    settings.accept()
    writing.press("F7")
    assert writing.message == "Spelling is switched off in the settings."


def test_where_the_system_has_no_dictionary_it_says_so(open_window, wire_file, tmp_path):
    class Nowhere:
        def tags(self):
            return ()

        def open(self, tag):
            raise AssertionError

    path = tmp_path / "wire.factcheck"
    path.write_bytes(wire_file.read_bytes())
    reviewer = open_window(path, dictionaries=Nowhere())
    reviewer.press("F7")
    assert reviewer.message == "There is no dictionary on this system to look words up in."
