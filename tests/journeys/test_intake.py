"""Articles from the web and articles with wrong letters, by the keyboard."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

PAGE = (
    b"<html><body><h1>Bridge closes for two days</h1>"
    b"<p>The bridge over the Orle closed on 3 May 2019, the council said.</p></body></html>"
)
RUSSIAN = "Мост через реку был закрыт на два дня, и он не будет открыт после этого, сказал мэр."


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_):
        """Say nothing on the terminal."""


@pytest.fixture
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_web_page_is_fetched_when_asked_for(open_window, site):
    QGuiApplication.clipboard().clear()
    reviewer = open_window()
    reviewer.press("Ctrl+Shift+O")
    dialog = QApplication.activeModalWidget()
    reviewer.type(f"{site}/flood")
    dialog.private.setChecked(True)
    reviewer.press("Return")
    reviewer.wait(lambda: reviewer.here.reading is not None)
    assert "the council said" in reviewer.here.reading.text
    record = reviewer.window.bench.file.db["article"].rows
    assert next(iter(record))["address"] == f"{site}/flood"
    assert "Fetched from" in reviewer.message


def test_a_page_in_the_own_network_is_refused_in_words(open_window, site):
    reviewer = open_window()
    reviewer.window.intake.fetch(f"{site}/flood")
    reviewer.wait(lambda: "own network" in reviewer.message)
    assert reviewer.here.reading is None


def test_the_html_of_the_clipboard_is_read_where_it_tells_more(open_window):
    reviewer = open_window()
    given = QMimeData()
    given.setHtml(PAGE.decode())
    given.setText("Bridge closes for two days\nThe bridge over the Orle closed on 3 May 2019.")
    reviewer.window.files.take_mime(given)
    reviewer.wait(lambda: reviewer.here.reading is not None)
    kinds = [paragraph.kind for paragraph in reviewer.here.reading.paragraphs]
    assert kinds == ["title", "body"]


def test_wrong_letters_are_mended_from_a_menu_and_can_be_undone(open_window, tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_bytes(b"The bridge\n\n" + (RUSSIAN * 2).encode("koi8-r"))
    reviewer = open_window(path)
    wrong = reviewer.here.reading.text
    reviewer.window.commands["text_encoding"].trigger()
    reviewer.wait(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    names = [action.text() for action in menu.actions()]
    assert any(name.startswith("This looks like koi8-r") for name in names)
    menu.close()
    article = reviewer.here.reading.id
    other = "windows-1251" if "Мост" in wrong else "koi8-r"
    intake = reviewer.window.intake
    from workbench.review.encoding import original_for_reading  # noqa: PLC0415

    original = original_for_reading(reviewer.window.bench.file, article)
    intake.read_as(article, original, other)
    reviewer.wait(lambda: reviewer.here.reading.text != wrong)
    assert reviewer.here.reading.id != article
    reviewer.press("Ctrl+Z")
    articles = reviewer.window.bench.file.db["article"]
    assert [row["id"] for row in articles.rows] == [article]
