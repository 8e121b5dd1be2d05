"""A deadline is set by key, told at the foot of the window, and there after a restart."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from workbench.clock import system_clock


def test_a_deadline_is_set_told_undone_and_there_after_a_restart(wire, open_window):
    told = wire.window.messages.deadline
    assert not told.isVisible()
    at = (system_clock() + timedelta(hours=2)).astimezone()
    wire.press("Ctrl+Shift+D")
    assert not QApplication.activeModalWidget().primary.isEnabled()
    wire.type(f"{at:%H:%M}")
    wire.press("Return")
    assert QApplication.activeModalWidget() is None
    assert wire.message == "The deadline is set."
    assert told.isVisible()
    assert told.text().endswith(f"{at:%H:%M}")
    wire.press("Ctrl+Z")
    assert not told.isVisible()
    wire.press("Ctrl+Shift+Z")
    path = wire.window.bench.file.path
    wire.window.close()
    again = open_window(path)
    assert again.window.messages.deadline.isVisible()
    again.press("Ctrl+Shift+D", "Alt+N")
    again.wait(lambda: not again.window.messages.deadline.isVisible())
    assert QApplication.activeModalWidget() is None
