"""Several files at once: what is read and what waits is listed, each can be taken out."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton

from tests.journeys.conftest import SAMPLES
from tests.journeys.test_files import drop

NAMES = ("across-the-years-end.txt", "speech-transcript.txt", "markdown-draft.md")


@pytest.fixture
def held(open_window, monkeypatch):
    """A window whose worker reads nothing until it is let go."""
    reviewer = open_window()
    analyst = reviewer.window.analyst
    start, waiting = analyst._jobs.start, []

    def hold(kind, *order):
        (waiting.append if kind == "intake" else lambda job: start(*job))((kind, *order))

    monkeypatch.setattr(analyst._jobs, "start", hold)

    def let_go():
        monkeypatch.undo()
        for job in waiting:
            start(*job)

    reviewer.let_go = let_go
    return reviewer


def rows(reviewer):
    return [(row.one.name, row.one.state) for row in reviewer.window.queue.rows]


def articles(reviewer):
    bench = reviewer.window.bench
    return bench.file.db["article"].count if bench.is_open else 0


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_one_file_needs_no_list(held):
    drop(held, SAMPLES / NAMES[0])
    assert not held.window.queue.isVisible()
    held.press("Ctrl+Shift+L")
    assert held.message == "No files wait to be read."


def test_files_dropped_at_once_are_listed_and_read_in_turn(held):
    drop(held, *(SAMPLES / name for name in NAMES))
    assert rows(held) == [(NAMES[0], "reading"), (NAMES[1], "waiting"), (NAMES[2], "waiting")]
    assert held.window.queue.title.text() == "Reading 1 of 3 files"
    held.let_go()
    held.wait(lambda: articles(held) == 3)
    held.wait(lambda: not held.window.queue.isVisible())


def test_what_waits_is_taken_out_by_the_keyboard(held):
    drop(held, *(SAMPLES / name for name in NAMES))
    held.wait(lambda: all(row.isVisible() for row in held.window.queue.rows))
    held.press("Ctrl+Shift+L")
    assert spoken(QApplication.focusWidget()) == f"Remove {NAMES[0]} from the list"
    held.press("Tab", "Space")
    assert [name for name, _ in rows(held)] == [NAMES[0], NAMES[2]]
    assert spoken(QApplication.focusWidget()) == f"Remove {NAMES[2]} from the list"
    held.let_go()
    held.wait(lambda: articles(held) == 2)
    titles = [row["file_name"] for row in held.window.bench.file.db["article"].rows]
    assert sorted(titles) == sorted((NAMES[0], NAMES[2]))


def test_what_is_being_read_can_be_taken_out_and_the_next_goes_on(open_window):
    reviewer = open_window()
    drop(reviewer, *(SAMPLES / name for name in NAMES))
    assert rows(reviewer)[0] == (NAMES[0], "reading")
    reviewer.press("Ctrl+Shift+L", "Space")
    reviewer.wait(lambda: articles(reviewer) == 2)
    titles = [row["file_name"] for row in reviewer.window.bench.file.db["article"].rows]
    assert sorted(titles) == sorted(NAMES[1:])


def test_all_can_be_stopped(held):
    drop(held, *(SAMPLES / name for name in NAMES))
    held.window.queue.stop.click()
    assert held.message == "Stopped. Nothing was added."
    assert not held.window.queue.isVisible()
    assert not held.window.analyst.is_busy


def test_what_could_not_be_read_is_named_at_the_end_with_what_to_do(open_window, tmp_path):
    reviewer = open_window()
    empty, gone = tmp_path / "empty.txt", tmp_path / "gone.txt"
    empty.write_bytes(b"")
    drop(reviewer, empty, SAMPLES / NAMES[0], gone)
    queue = reviewer.window.queue
    reviewer.wait(queue.close_list.isVisible)
    assert rows(reviewer) == [("empty.txt", "failed"), ("gone.txt", "failed")]
    assert queue.title.text() == "2 of 3 files could not be read"
    assert "no file" in queue.rows[1].why.text()
    assert queue.rows[1].why.text() == queue.rows[1].buttons[0].accessibleDescription()
    gone.write_text("The bridge over the Orle closed on 3 May 2019, the council said.")
    reviewer.press("Ctrl+Shift+L", "Tab", "Tab", "Space")
    reviewer.wait(lambda: articles(reviewer) == 2)
    reviewer.wait(lambda: rows(reviewer) == [("empty.txt", "failed")])
    queue.close_list.click()
    assert not queue.isVisible()


def test_every_button_of_the_list_has_a_spoken_name(held):
    drop(held, *(SAMPLES / name for name in NAMES))
    panel = held.window.queue
    buttons = [one for one in panel.findChildren(QPushButton) if not one.isHidden()]
    assert len(buttons) == 4
    assert all(spoken(button) for button in buttons)
