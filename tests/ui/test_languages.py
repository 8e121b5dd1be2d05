"""The interface speaks the language it is asked to, and every text of it can be translated."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.actions import COMMANDS, words
from ui.days import day_words
from ui.dialogs import gallery
from ui.languages.choice import Interpreter, catalogue_file, language_of
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


SPANISH = catalogue_file("es", ".ts")
HOLES = re.compile(r"\{[^{}]*\}")


def translations() -> dict[tuple[str, str], str]:
    """Return the finished texts of the Spanish catalogue by context and English words."""
    found = {}
    for context in ET.parse(SPANISH).iter("context"):
        name = str(context.findtext("name"))
        for message in context.iter("message"):
            target = message.find("translation")
            assert target is not None
            if target.get("type") is None:
                found[name, str(message.findtext("source"))] = str(target.text or "")
    return found


def test_every_text_there_is_has_its_spanish_and_no_other_is_kept() -> None:
    """Whoever adds a text runs ``make i18n`` and translates it; this names what is missing."""
    assert sorted(set(messages()) ^ set(translations())) == []


def test_a_translation_keeps_the_places_where_values_go() -> None:
    """A value that is lost, or named otherwise, would show as a hole."""
    wrong = [
        (english, spanish)
        for (_, english), spanish in translations().items()
        if sorted(HOLES.findall(english)) != sorted(HOLES.findall(spanish))
    ]
    assert wrong == []


def test_spanish_quotes_stand_in_the_marks_of_spanish_print() -> None:
    """Guillemets round words quoted, in pairs and as often as in English; no other marks."""
    others = re.compile(r"[“”„‘\"]")
    wrong = [
        spanish
        for (_, english), spanish in translations().items()
        if others.search(spanish)
        or not english.count("“") == spanish.count("«") == spanish.count("»")
    ]
    assert wrong == []


def test_what_the_program_reads_is_what_was_translated(qapp: QApplication) -> None:
    """The compiled catalogue that is shipped is not older than the one that is edited."""
    translator = QTranslator()
    assert translator.load(str(catalogue_file("es", ".qm")))
    stale = [
        key for key, spanish in translations().items() if translator.translate(*key) != spanish
    ]
    assert stale == []


def test_commands_and_dialogs_show_no_english_in_a_spanish_interface(
    interpreter: Interpreter,
) -> None:
    """Every text that a window asks for reaches its translation, whatever its context."""
    interpreter.speak("es")
    spanish = {english: words for (_, english), words in translations().items()}
    made_up = "".join(
        path.read_text("utf-8") for path in Path(gallery.__file__).parent.glob("gallery*.py")
    )
    shown = [words(command.text) for command in COMMANDS]
    for make in gallery.DIALOGS.values():
        dialog = make()
        shown += [button.text() for button in dialog.findChildren(QAbstractButton)]
        dialog.deleteLater()
    left = {text for text in shown if spanish.get(text, text) != text and text not in made_up}
    assert left == set()
