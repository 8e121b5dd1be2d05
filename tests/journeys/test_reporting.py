from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication

from tests.dragging import dropping, entering
from tests.journeys.conftest import SAMPLES


def drop_on_the_box(reviewer, given):
    """Drag over the box and let go, as the system tells it to the program."""
    box = reviewer.window.start.drop
    QApplication.sendEvent(box, entering(given))
    QApplication.sendEvent(box, dropping(given))


def test_the_report_is_written_by_key(wire):
    wire.press("1", "Ctrl+Shift+E")
    dialog = QApplication.activeModalWidget()
    wire.wait(lambda: dialog.preview.view.paper is not None)
    wire.press("Tab", "Space", "Return")
    wire.wait(lambda: "Report written" in wire.message)
    written = sorted(path.suffix for path in wire.window.bench.file.path.parent.glob("wire, *"))
    assert written == [".html", ".pdf"]


def test_the_report_is_sent_to_a_printer_by_key(wire):
    wire.press("Ctrl+P")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QPrintDialog)
    dialog.reject()
    assert wire.here.reading is not None


def test_an_article_dropped_on_the_box_is_opened(open_window):
    reviewer = open_window()
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(SAMPLES / "across-the-years-end.txt"))])
    drop_on_the_box(reviewer, given)
    reviewer.wait(lambda: reviewer.here.reading is not None)


def test_a_picture_dropped_on_the_box_is_answered_in_words(open_window):
    reviewer = open_window()
    given = QMimeData()
    given.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    drop_on_the_box(reviewer, given)
    assert "picture" in reviewer.message


def test_the_pages_are_looked_at_before_they_are_printed(wire):
    wire.press("1", "Ctrl+Shift+P")
    dialog = QApplication.activeModalWidget()
    wire.wait(lambda: dialog.preview.view.paper is not None)
    assert dialog.preview.place.text().startswith("page 1 of ")
    wire.press("Return")
    printing = QApplication.activeModalWidget()
    assert isinstance(printing, QPrintDialog)
    printing.reject()
