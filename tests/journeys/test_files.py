import shutil

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import SAMPLES
from workbench.store.file import ReviewFile


def drop(reviewer, *paths):
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    reviewer.window.files.take_mime(given)


def test_the_first_article_makes_its_file_at_once(open_window, tmp_path):
    reviewer = open_window(SAMPLES / "scraped-wire-page-clock.txt")
    path = reviewer.window.bench.file.path
    assert path.parent == tmp_path / "Fact-checks"
    assert path.exists()
    assert path.name in reviewer.window.messages.saved.text()


def test_pasted_text_becomes_an_article(open_window):
    reviewer = open_window()
    QGuiApplication.clipboard().setText(
        "Bridge closes\n\nThe bridge over the Orle closed on 3 May 2019, the council said."
    )
    reviewer.press("Ctrl+V")
    reviewer.wait(lambda: reviewer.here.reading is not None)
    assert "the council said" in reviewer.here.reading.text


def test_a_second_article_joins_the_open_review(wire):
    drop(wire, SAMPLES / "across-the-years-end.txt")
    first = wire.here.reading.id
    wire.wait(lambda: wire.here.reading.id != first)
    wire.press("Ctrl+L")
    assert QApplication.activeModalWidget().model.rowCount() == 2
    wire.press("Up", "Return")
    assert wire.here.reading.id == first


def test_several_files_dropped_at_once_are_read_one_after_another(open_window):
    reviewer = open_window()
    names = ("across-the-years-end.txt", "speech-transcript.txt", "markdown-draft.md")
    drop(reviewer, *(SAMPLES / name for name in names))
    reviewer.wait(lambda: reviewer.window.bench.is_open)
    articles = reviewer.window.bench.file.db["article"]
    reviewer.wait(lambda: articles.count == 3)  # written in a job behind the analysis
    assert not reviewer.window.analyst.is_busy


def test_what_is_no_article_is_refused_in_words_and_the_window_stays(open_window, tmp_path):
    reviewer = open_window()
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").write_bytes(b"")
    for bad, words in (("folder", "is a folder"), ("gone.txt", "no file"), ("empty.txt", "text")):
        drop(reviewer, tmp_path / bad)
        reviewer.wait(lambda: not reviewer.window.analyst.is_busy)
        assert words in reviewer.message
    assert reviewer.here.reading is None
    assert reviewer.window.pages.currentWidget() is reviewer.window.start


def test_a_pasted_picture_is_refused_in_words(open_window):
    reviewer = open_window()
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    reviewer.press("Ctrl+V")
    assert "picture" in reviewer.message


def test_one_word_is_an_article_too(open_window):
    reviewer = open_window()
    QGuiApplication.clipboard().setText("Word")
    reviewer.press("Ctrl+V")
    reviewer.wait(lambda: reviewer.here.reading is not None)
    assert reviewer.here.claim is None
    reviewer.press("J", "5", "Del", "D", "]", "W", "P", "G", "R")
    assert reviewer.window.isVisible()


def test_a_second_opener_reads_and_is_told_who_has_the_file(wire, open_window):
    second = open_window()
    second.window.files.open_review(wire.window.bench.file.path)
    assert second.here.reading is not None
    assert "You can read it here" in second.message
    assert second.window.messages.saved.text() == "Reading only"
    second.press("1")
    assert second.here.claim.label is None
    assert not second.window.commands["dismiss_claim"].isEnabled()


def test_a_review_opened_before_is_one_key_away(open_window, wire_file, tmp_path, settings):
    settings.remember(shutil.copy(wire_file, tmp_path / "again.factcheck"))
    reviewer = open_window()
    reviewer.wait(lambda: bool(reviewer.window.start.recent.rows))
    reviewer.press("Alt+1")
    assert reviewer.here.reading is not None


def test_another_programs_file_is_refused_and_left_alone(open_window, tmp_path):
    path = tmp_path / "other.factcheck"
    path.write_bytes(b"not a database at all")
    reviewer = open_window()
    reviewer.window.files.open_review(path)
    assert reviewer.message
    assert path.read_bytes() == b"not a database at all"


def test_a_copy_is_saved_whole(wire, tmp_path):
    wire.press("1")
    wire.window.files.save_copy(tmp_path / "copy.factcheck")
    with ReviewFile.open(tmp_path / "copy.factcheck", read_only=True) as file:
        assert file.db.execute("select label from verdict").fetchone() == ("true",)


def test_a_file_that_turned_read_only_is_told_and_nothing_is_lost(wire):
    wire.window.bench.file.refusal = None
    lock = wire.window.bench.file._lock
    lock.path.unlink()
    wire.press("1")
    assert wire.here.claim.label is None
    assert "lock" in wire.message
