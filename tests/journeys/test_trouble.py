"""What goes wrong under a reviewer's hands: the window stays, says what to do, loses nothing."""

import shutil

from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import SAMPLES
from tests.journeys.test_files import drop
from workbench.store.file import ReviewFile


class Drive:
    """The drive a review stands on: it can fill up, and be cleared again."""

    def __init__(self, reviewer):
        self._db = reviewer.window.bench.file.db

    def fill(self):
        (pages,) = self._db.execute("pragma page_count").fetchone()
        self._db.execute(f"pragma max_page_count = {pages}")

    def clear(self):
        self._db.execute("pragma max_page_count = 1000000")


LONG = "Two sources agree. " * 600


def write_reasons(reviewer, words):
    reviewer.press("R")
    QApplication.clipboard().setText(words)
    reviewer.press("Ctrl+V")


def test_reasons_a_full_disk_did_not_take_stay_and_are_saved_once_there_is_room(wire):
    drive, desk = Drive(wire), wire.window.desk
    drive.fill()
    write_reasons(wire, LONG)
    wire.press("Esc", "J")
    assert wire.message.startswith("The disk is full. Your last change was not saved.")
    assert wire.here.claim.record.number == 2
    assert desk.inspector.reasons.toPlainText() == ""
    wire.press("K")
    assert desk.inspector.reasons.toPlainText() == LONG
    drive.clear()
    assert wire.window.messages.button.text() == "Try again"
    wire.window.messages.button.setFocus()
    wire.press("Space")
    assert wire.claims[0].verdict.rationale.strip() == LONG.strip()
    assert not desk.inspector.drafts


def test_a_window_does_not_close_over_reasons_it_could_not_save(wire):
    Drive(wire).fill()
    write_reasons(wire, LONG)
    wire.window.close()
    question = QApplication.activeModalWidget()
    assert wire.window.isVisible()
    assert "not saved" in question.windowTitle()
    wire.press("Esc")
    assert wire.window.isVisible()
    wire.window.close()
    QApplication.activeModalWidget().primary.setFocus()
    wire.press("Space")
    assert not wire.window.isVisible()


def test_a_verdict_a_full_disk_did_not_take_is_given_by_trying_again(wire):
    drive = Drive(wire)
    drive.fill()
    for _ in range(200):  # what is free inside the file is used up first
        wire.press("1", "2")
        if "disk is full" in wire.message:
            break
    before = wire.claims[0].label
    drive.clear()
    wire.window.messages.button.click()
    assert wire.claims[0].label != before


def test_a_file_that_vanishes_while_open_is_told_and_a_copy_saves_everything(wire, tmp_path):
    wire.press("1")
    path = wire.window.bench.file.path
    path.unlink()
    wire.press("2")
    assert wire.claims[0].label == "true"
    assert "cannot be written" in wire.message
    wire.window.files.save_copy(tmp_path / "copy.factcheck")
    assert wire.window.messages.button.text() == "Open the copy"
    wire.window.messages.button.setFocus()
    wire.press("Space")
    assert wire.claims[0].label == "true"
    assert wire.window.bench.file.path.name == "copy.factcheck"
    wire.press("Ctrl+Z")
    assert wire.claims[0].label is None


def test_an_article_that_vanishes_before_it_is_read_is_told(open_window, tmp_path):
    reviewer = open_window()
    article = tmp_path / "story.txt"
    shutil.copy(SAMPLES / "across-the-years-end.txt", article)
    drop(reviewer, SAMPLES / "speech-transcript.txt", article)
    article.unlink()
    reviewer.wait(lambda: reviewer.here.reading is not None)
    reviewer.wait(lambda: not reviewer.window.analyst.is_busy)
    assert "no file" in reviewer.message


def test_twenty_files_dropped_at_once_all_come_in(open_window, tmp_path):
    for number in range(20):
        story = f"Port report {number}\n\nThe port handled {number + 40} ships in May 2019.\n"
        (tmp_path / f"story-{number:02}.txt").write_text(story, "utf-8")
    reviewer = open_window()
    drop(reviewer, *sorted(tmp_path.glob("story-*.txt")))
    bench = reviewer.window.bench
    reviewer.wait(lambda: bench.is_open and bench.file.db["article"].count == 20)
    with ReviewFile.open(bench.file.path, read_only=True) as file:
        names = [row["file_name"] for row in file.db["article"].rows_where(order_by="position")]
    assert names == [f"story-{number:02}.txt" for number in range(20)]
