"""An article leaves the window's review after a question, and undo shows it again."""

from PySide6.QtWidgets import QApplication


def test_an_article_is_removed_after_asking_and_undone(wire):
    title = wire.here.reading.title
    wire.window.commands["remove_article"].trigger()
    assert title in QApplication.activeModalWidget().windowTitle()
    wire.press("Esc")
    assert wire.here.reading is not None
    wire.window.commands["remove_article"].trigger()
    QApplication.activeModalWidget().accept()
    assert wire.here.reading is None
    wire.press("Ctrl+Z")
    assert wire.here.reading.title == title
