import pytest
from PySide6.QtCore import Qt

from ui.dialogs.correct import CorrectDialog, Current, DateSet, Reading
from workbench.dates.typed_stretch import TypedDate

MONDAY = TypedDate("2031-05-12", "2031-05-12", "2031-05-12")
NEXT = TypedDate("2031-05-19", "2031-05-19", "2031-05-19")
READINGS = (
    Reading(MONDAY, "as the program reads it", ("The Monday before publication",)),
    Reading(NEXT, "the Monday after"),
)


@pytest.fixture
def dialog(show):
    return show(CorrectDialog("On\nMonday", READINGS))


def type_into(qtbot, field, words):
    field.control.selectAll()
    field.control.setFocus()
    qtbot.keyClicks(field.control, words)


def test_it_starts_from_the_programs_reading(dialog):
    assert dialog.title.text() == "What does “On Monday” mean?"
    assert dialog.typed.control.hasFocus()
    assert dialog.answer() == DateSet(MONDAY, "12 May 2031", 0)


def test_another_reading_is_one_key_away(dialog, qtbot):
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.answer() == DateSet(NEXT, "19 May 2031", 1)
    assert dialog.first.control.text() == "19 May 2031"


def test_a_stretch_is_typed_in_one_go(dialog, qtbot):
    type_into(qtbot, dialog.typed, "15 to 18 May 2031")
    assert dialog.first.control.text() == "15 May 2031"
    assert dialog.last.control.text() == "18 May 2031"
    assert dialog.answer().date == TypedDate("2031-05-15/2031-05-18", "2031-05-15", "2031-05-18")
    assert dialog.answer().words == "15 to 18 May 2031"
    assert dialog.answer().reading is None


def test_the_ends_can_be_set_apart_and_left_open(dialog, qtbot):
    type_into(qtbot, dialog.last, "16 May 2031")
    assert dialog.answer().date == TypedDate("2031-05-12/2031-05-16", "2031-05-12", "2031-05-16")
    dialog.first.control.selectAll()
    qtbot.keyClick(dialog.first.control, Qt.Key.Key_Backspace)
    assert dialog.answer().date == TypedDate("2031-05-16", None, "2031-05-16")
    assert dialog.answer().words == "until 16 May 2031"
    assert dialog.typed.note.text() == "Understood as up to 16 May 2031."


def test_ends_the_wrong_way_round_hold_the_button(dialog, qtbot):
    type_into(qtbot, dialog.last, "1 May 2031")
    assert "before the beginning" in dialog.last.note.text()
    assert not dialog.primary.isEnabled()


def test_what_is_not_understood_says_why(dialog, qtbot):
    type_into(qtbot, dialog.typed, "5/6/2031")
    assert "which figure is the month" in dialog.typed.note.text()
    assert not dialog.primary.isEnabled()


def test_the_note_comes_back_with_the_date(show, qtbot):
    dialog = show(CorrectDialog("then", (), current=Current(NEXT, "From the log")))
    assert dialog.answer() == DateSet(NEXT, "19 May 2031", None, "From the log")
    qtbot.keyClick(dialog.typed.control, Qt.Key.Key_Return)
    assert dialog.result() == CorrectDialog.DialogCode.Accepted


def test_without_a_reading_a_date_has_to_be_typed(show):
    dialog = show(CorrectDialog("recently", ()))
    assert not dialog.primary.isEnabled()
    assert "Type a date" in dialog.typed.note.text()
