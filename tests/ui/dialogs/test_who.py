from PySide6.QtCore import Qt

from ui.dialogs.who import Reviewer, WhoDialog


def test_initials_follow_the_name_until_they_are_typed(show, qtbot):
    dialog = show(WhoDialog())
    assert not dialog.primary.isEnabled()
    qtbot.keyClicks(dialog.name, "ada reviewer")
    assert dialog.initials.text() == "AR"
    qtbot.keyClick(dialog.name, Qt.Key.Key_Tab)
    assert dialog.initials.hasFocus()
    qtbot.keyClicks(dialog.initials, "ADA")
    qtbot.keyClicks(dialog.name, "-Smith")
    assert dialog.answer() == Reviewer("ada reviewer-Smith", "ADA")
    with qtbot.waitSignal(dialog.named) as told:
        qtbot.keyClick(dialog.initials, Qt.Key.Key_Return)
    assert told.args == ["ada reviewer-Smith", "ADA"]
    assert dialog.result() == WhoDialog.DialogCode.Accepted


def test_who_worked_last_is_offered(show):
    dialog = show(WhoDialog("Jo Okafor", "J.O."))
    assert dialog.answer() == Reviewer("Jo Okafor", "J.O.")


def test_blanks_are_no_name(show, qtbot):
    dialog = show(WhoDialog())
    qtbot.keyClicks(dialog.name, "   ")
    assert not dialog.primary.isEnabled()
