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


def test_an_article_is_erased_for_good_once_a_word_was_typed(wire):
    path = wire.window.bench.file.path
    assert b"pumping station" in path.read_bytes()
    wire.window.commands["purge_article"].trigger()
    dialog = QApplication.activeModalWidget()
    assert not dialog.primary.isEnabled()
    wire.type("erase")
    wire.press("Return")
    wire.wait(lambda: wire.message == "The article is erased for good.")
    assert wire.here.reading is None
    assert b"pumping station" not in path.read_bytes()
    assert not wire.window.messages.button.isVisible()
    wire.press("Ctrl+Z")
    assert wire.here.reading is None
