"""The interface speaks the language it is asked to, and every text of it can be translated."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.days import day_words
from ui.languages.choice import Interpreter, language_of
from ui.languages.gather import messages, of_source

SOURCE = """
class Desk(QWidget):
    def show(self):
        self.title.setText(self.tr("Claims"))
        self.count.setText(self.tr("One") if self.one else self.tr("Many"))
        tr = QCoreApplication.translate
        return tr("rows", "Row") + _say("Said" if self.one else "Unsaid") + other("Not marked")

MARKED = QT_TRANSLATE_NOOP("tables", "In a table")

def _say(words):
    return QCoreApplication.translate("sayings", str(words))
"""


@pytest.fixture
def interpreter(qapp: QApplication) -> Iterator[Interpreter]:
    """Give an interpreter, and back to English afterwards."""
    before, speaker = QLocale(), Interpreter(qapp)
    yield speaker
    speaker.speak("en")
    QLocale.setDefault(before)


def test_the_texts_of_a_module_are_found_with_their_contexts() -> None:
    """Classes, markers, aliases and small functions that hand words on are all understood."""
    assert set(of_source(SOURCE)) == {
        ("Desk", "Claims"),
        ("Desk", "One"),
        ("Desk", "Many"),
        ("rows", "Row"),
        ("sayings", "Said"),
        ("sayings", "Unsaid"),
        ("tables", "In a table"),
    }


def test_windows_and_core_both_have_their_texts_gathered() -> None:
    """Commands, questions and the reasons of the core are in one list, each text once."""
    found = messages()
    assert len(found) == len(set(found))
    assert {("actions", "&Open…"), ("days", "{n} years")} < set(found)
    assert any(context == "reasons" for context, _ in found)


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("system", "es_MX", "es"),
        ("system", "de_DE", "en"),
        ("es", "de_DE", "es"),
        ("en", "es_ES", "en"),
        ("klingon", "es_ES", "en"),
    ],
)
def test_a_language_that_is_not_there_gives_english(choice: str, system: str, code: str) -> None:
    """The system's language counts only where it is asked for and there is a catalogue."""
    assert language_of(choice, QLocale(system)).code == code


def test_days_are_written_as_the_language_writes_them(interpreter: Interpreter) -> None:
    """An English interface writes English days on any system, a Spanish one Spanish days."""
    interpreter.speak("es")
    assert day_words("2017-05") == "mayo de 2017"
    interpreter.speak("en")
    assert day_words("2017-05-18") == "Thu 18 May 2017"
