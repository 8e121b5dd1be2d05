from PySide6.QtCore import Qt

from ui.dialogs.confirm import ConfirmDialog, replace_question, take_over_question
from ui.theme.text import Words
from workbench.store.lock import Holder

HOLDER = Holder("DESK-4", 4711, "", "jo", "2031-05-16T14:03:00+00:00", "t")


def words_of(dialog):
    return " ".join(label.text() for label in dialog.findChildren(Words))


def test_taking_over_names_the_person_the_machine_and_the_day(show, qtbot):
    dialog = show(take_over_question("harbour.factcheck", HOLDER))
    assert dialog.title.text() == "Take over “harbour.factcheck”?"
    assert "jo on DESK-4 opened this file for writing on Fri 16 May 2031" in words_of(dialog)
    assert dialog.primary.text() == "Take the file over"


def test_enter_gives_the_careful_answer(show, qtbot):
    dialog = show(take_over_question("harbour.factcheck", HOLDER))
    assert dialog.cancel.hasFocus()
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert dialog.result() == ConfirmDialog.DialogCode.Rejected


def test_the_deed_is_one_tab_away(show, qtbot):
    dialog = show(replace_question("report.html", "/reviews"))
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Tab)
    assert dialog.primary.hasFocus()
    qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)
    assert dialog.result() == ConfirmDialog.DialogCode.Accepted


def test_a_holder_nobody_knows_is_said_so(show):
    dialog = show(
        take_over_question("a.factcheck", Holder("an unknown machine", 0, "", "", "", ""))
    )
    assert "opened this file for writing." in words_of(dialog)
