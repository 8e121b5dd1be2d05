"""What no dictionary knows is underlined while one types, and mended by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.spelling.underline import LONGEST_BLOCK

WAVY = QTextCharFormat.UnderlineStyle.WaveUnderline


def underlined(field):
    """Return the words under which a wavy line stands."""
    found, block = [], field.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            if part.format.underlineStyle() == WAVY:
                first, end = part.start * 2, (part.start + part.length) * 2
                found.append(units[first:end].decode("utf-16-le"))
        block = block.next()
    return found


def open_menu():
    return [action.text() for action in QApplication.activePopupWidget().actions()]


def by_menu_key(field):
    """Send what the menu key sends: a request for a menu that comes from no pointer."""
    where = field.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, where, field.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(field, event)


def test_a_word_is_underlined_once_it_has_been_left(field):
    QTest.keyClicks(field, "They recieve")
    assert underlined(field) == []
    QTest.keyClicks(field, " it")
    assert underlined(field) == ["recieve"]
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert underlined(field) == ["recieve"]


def test_leaving_the_field_looks_at_the_last_word_too(field):
    QTest.keyClicks(field, "They recieve")
    field.clearFocus()
    assert underlined(field) == ["recieve"]


def test_an_emoji_before_it_does_not_shift_the_line(field):
    field.setPlainText("🙂🙂 the recieve 🙂")
    assert underlined(field) == ["recieve"]


def test_each_word_is_asked_for_once_however_often_it_is_written(field, dictionaries):
    field.setPlainText("the levee and the levee\n" * 50)
    for _ in range(20):
        QTest.keyClicks(field, "the levee ")
    assert dictionaries.asked.count("levee") == 1
    assert dictionaries.asked.count("the") == 1


def test_typing_asks_for_the_new_word_only(field, dictionaries):
    field.setPlainText("the levee\nthat gap")
    QTest.keyClick(field, Qt.Key.Key_End)
    dictionaries.asked.clear()
    QTest.keyClicks(field, " so ")
    assert dictionaries.asked == ["so"]


def test_a_paragraph_too_long_to_look_at_is_left_alone(field, dictionaries):
    dictionaries.asked.clear()
    field.setPlainText("recieve " * (LONGEST_BLOCK // 8 + 1))
    assert underlined(field) == []
    assert dictionaries.asked == []


def test_the_key_goes_to_the_next_wrong_word_and_offers_what_may_be_meant(field):
    field.setPlainText("They recieve the levee and recieve it")
    QTest.keyClick(field, Qt.Key.Key_F7)
    assert field.textCursor().selectedText() == "recieve"
    assert "receive" in open_menu()
    menu = QApplication.activePopupWidget()
    while menu.activeAction().text() != "receive":
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert field.toPlainText() == "They receive the levee and recieve it"
    QTest.keyClick(field, Qt.Key.Key_F7)
    assert field.textCursor().selectionStart() == len("They receive the levee and ")
    QApplication.activePopupWidget().close()
    field.undo()
    assert field.toPlainText() == "They recieve the levee and recieve it"


def test_the_menu_key_opens_the_words_for_what_the_caret_is_at(field):
    field.setPlainText("They recieve it")
    for _ in range(7):
        QTest.keyClick(field, Qt.Key.Key_Right)
    by_menu_key(field)
    offered = open_menu()
    assert "receive" in offered
    assert "&Add “recieve” to my words" in offered
    assert QApplication.activePopupWidget().activeAction().text() == offered[0]
    QApplication.activePopupWidget().close()


def test_a_right_word_has_the_usual_menu_only(field):
    field.setPlainText("They receive it")
    QTest.keyClick(field, Qt.Key.Key_End)
    by_menu_key(field)
    assert not [words for words in open_menu() if "my words" in words]
    QApplication.activePopupWidget().close()


def test_a_word_of_ones_own_is_known_from_then_on_and_can_be_taken_off(field, tmp_path):
    field.setPlainText("the Sennholtian levee")
    assert underlined(field) == ["Sennholtian"]
    field.spelling.add("Sennholtian")
    assert underlined(field) == []
    assert (tmp_path / "words.txt").read_text(encoding="utf-8") == "Sennholtian\n"
    field.spelling.drop("Sennholtian")
    assert underlined(field) == ["Sennholtian"]


def test_words_of_the_article_are_right_here(field):
    field.setPlainText("the Sennholt levee, Sennholt's gap and Sennhlot")
    field.spelling.speak(("en",), lambda: frozenset({"Sennholt"}))
    assert underlined(field) == ["Sennhlot"]


def test_words_in_letters_the_dictionary_does_not_use_are_left_alone(field):
    field.setPlainText("the levee سدود плотина")
    assert underlined(field) == []


def test_switching_it_off_takes_the_lines_away(field, qtbot):
    field.setPlainText("They recieve it")
    with qtbot.waitSignal(field.spelling.changed):
        field.spelling.wish(None)
    assert underlined(field) == []
    assert field.spelling.is_off


@pytest.mark.parametrize("words", ["", "   ", "\n\n", "12 €", "a" * 5000])
def test_nothing_to_spell_is_no_trouble(field, words):
    field.setPlainText(words)
    assert not field.next_wrong()
    field.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2))
    )
    QApplication.activePopupWidget().close()
