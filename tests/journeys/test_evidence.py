"""Evidence by key and by mouse: attached, captured, quoted, moved, dropped."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.dragging import dropping
from ui.dialogs.evidence_copy import HASHED_AT_ONCE
from ui.models.evidence import PIECE
from workbench.review.captures import Taken, add_capture
from workbench.review.evidence import edit_evidence
from workbench.store.captures import all_captures
from workbench.store.locker import kept_bytes


def attach(reviewer, address, title):
    reviewer.press("E")
    dialog = QApplication.activeModalWidget()
    reviewer.type(address)
    dialog.title_line.setFocus()
    reviewer.type(title)
    dialog.stances.choose("supports")
    reviewer.press("Return")
    assert QApplication.activeModalWidget() is None


def titles(reviewer):
    return [item.title for item in reviewer.here.claim.evidence]


def test_evidence_is_attached_moved_and_removed_by_key(wire):
    attach(wire, "https://harbour.example/log", "Harbour log")
    attach(wire, "https://council.example/note", "Council note")
    assert titles(wire) == ["Harbour log", "Council note"]
    wire.press("Alt+Shift+Up")
    assert titles(wire) == ["Council note", "Harbour log"]
    wire.press("Shift+Del")
    assert titles(wire) == ["Harbour log"]
    wire.press("Ctrl+Z", "Ctrl+Z")
    assert titles(wire) == ["Harbour log", "Council note"]


def test_the_list_shows_how_much_evidence_a_claim_has(wire):
    attach(wire, "https://harbour.example/log", "Harbour log")
    assert wire.window.desk.claims.model.rows[0].evidence == 1
    assert wire.message == "Evidence added to claim 1."


PAGE = b"<html><body><h1>Log</h1><p>The gap was closed at noon.</p><p>Rock.</p></body></html>"


class Site(BaseHTTPRequestHandler):
    """A page at any address."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.send_header("content-length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_):
        pass


@pytest.fixture
def site():
    """The address of a page served here."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/log"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_captured_quoted_and_kept_with_the_evidence(wire, site, monkeypatch):
    wire.window._settings.private_addresses = True
    wire.press("E")
    wire.type(site)
    dialog = QApplication.activeModalWidget()
    wire.press("Alt+K")
    wire.wait(lambda: bool(dialog.copy.view.toPlainText()))
    assert "Taken" in dialog.facts.state.text()
    dialog.copy.view.setFocus()
    dialog.copy.view.find("The gap was closed at noon.")
    wire.press("Q")
    assert dialog.quote_field.note.text() == "Quote found once in the copy."
    dialog.stances.choose("supports")
    dialog.address.setFocus()
    wire.press("Return")
    assert QApplication.activeModalWidget() is None
    (item,) = wire.here.claim.evidence
    file = wire.window.bench.file
    (capture,) = all_captures(file.db)
    assert (item.quote, item.capture) == ("The gap was closed at noon.", capture.id)
    assert kept_bytes(file, capture.digest) == PAGE

    wire.press("Shift+E")
    dialog = QApplication.activeModalWidget()
    assert dialog.facts.state.text().startswith("Unchanged since capture, checked ")
    dialog.facts.archived.setFocus()
    wire.type("https://archive.example/1")
    wire.press("Ctrl+Return")
    assert all_captures(file.db)[0].archived_address == "https://archive.example/1"

    wire.press("Shift+E", "Alt+E")
    dialog = QApplication.activeModalWidget()
    wire.wait(lambda: "Taken" in dialog.facts.state.text())
    wire.press("Esc")
    monkeypatch.setattr("tests.journeys.test_evidence.PAGE", PAGE.replace(b"noon", b"dusk"))
    wire.press("Shift+E", "Alt+E")
    dialog = QApplication.activeModalWidget()
    wire.wait(lambda: "This copy has changed" in dialog.facts.state.text())
    assert dialog.quote_field.note.text() == "This quote is not in the copy."
    wire.press("Esc", "Ctrl+Z", "Ctrl+Z")  # the archive's address; evidence and copy are one edit
    assert wire.here.claim.evidence == ()


def test_a_large_copy_is_hashed_while_its_dialog_is_open_already(wire, tmp_path):
    attach(wire, "https://harbour.example/log", "Harbour log")
    (item,) = wire.here.claim.evidence
    taken = Taken(bytes(HASHED_AT_ONCE + 1), "2026-03-02T09:00Z", "file", file_name="log.bin")
    assert wire.window.bench.do(add_capture, item.source.id, taken, evidence=item.id)
    wire.press("Shift+E")
    dialog = QApplication.activeModalWidget()
    assert dialog.facts.state.text() == "Looking whether it is unchanged since capture"
    wire.wait(lambda: dialog.facts.state.text().startswith("Unchanged since capture, checked "))
    wire.press("Esc")


def test_a_private_address_is_refused_unless_it_is_allowed(wire, site):
    wire.press("E")
    wire.type(site)
    dialog = QApplication.activeModalWidget()
    wire.press("Alt+K")
    wire.wait(lambda: "127.0.0.1" in dialog.facts.state.text() and dialog.facts.stop.isHidden())
    assert dialog.facts.keep.isEnabled()
    assert dialog.copy.view.toPlainText() == ""
    wire.press("Esc")


def drop(wire, given):
    wire.window.desk.inspector.evidence_part.dropEvent(dropping(given))
    return QApplication.activeModalWidget()


def test_a_link_a_file_and_a_picture_are_dropped_on_the_evidence(wire, tmp_path):
    link = QMimeData()
    link.setUrls([QUrl("https://harbour.example/log")])
    dialog = drop(wire, link)
    assert dialog.address.text() == "https://harbour.example/log"
    wire.press("Esc")
    saved = tmp_path / "minutes.txt"
    saved.write_text("The board met on Monday.", encoding="utf-8")
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(saved))])
    dialog = drop(wire, given)
    wire.wait(lambda: "The board met" in dialog.copy.view.toPlainText())
    assert dialog.answer().title == "minutes.txt"
    wire.press("Esc")
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    dialog = drop(wire, picture)
    assert dialog.answer().medium == "picture"
    assert "image/png" in dialog.facts._values[1].text()
    wire.press("Esc")
    words = QMimeData()
    words.setText("no link")
    assert drop(wire, words) is None
    assert wire.message.startswith("This is no link, file or picture.")


def test_a_piece_is_dragged_to_another_place(wire):
    attach(wire, "https://harbour.example/log", "Harbour log")
    attach(wire, "https://council.example/note", "Council note")
    carried = QMimeData()
    carried.setData(PIECE, wire.here.claim.evidence[1].id.encode())
    wire.window.desk.inspector.evidence.dropEvent(dropping(carried))
    assert titles(wire) == ["Council note", "Harbour log"]


def test_a_link_dropped_on_a_claim_is_evidence_for_that_claim(wire):
    link = QMimeData()
    link.setUrls([QUrl("https://harbour.example/log")])
    view = wire.window.desk.claims.view
    event = dropping(link)
    first = view.indexAt(event.position().toPoint())
    wire.press("J")
    view.dropEvent(event)
    assert first.row() == 0
    assert wire.here.claim.record.number == 1
    assert QApplication.activeModalWidget().address.text() == "https://harbour.example/log"
    wire.press("Esc")


def test_a_row_tells_the_hash_of_its_copy_and_that_there_is_none(wire, tmp_path):
    attach(wire, "https://harbour.example/log", "Harbour log")
    (row,) = wire.window.desk.inspector.evidence_part.model.rows
    assert row.copy_words == "no copy"
    saved = tmp_path / "log.txt"
    saved.write_text("The gap was closed.", encoding="utf-8")
    wire.press("Shift+E")
    dialog = QApplication.activeModalWidget()
    wire.window.evidence._question._take_file(saved)
    wire.wait(lambda: "Taken" in dialog.facts.state.text())
    wire.press("Return")
    (row,) = wire.window.desk.inspector.evidence_part.model.rows
    digest = all_captures(wire.window.bench.file.db)[0].digest
    assert (row.kept[:4], row.copy_words) == (digest[:4], "copy kept")
    assert row.quote_trouble == ""
    wire.window.bench.do(edit_evidence, row.id, quote="The gap was open.")
    (row,) = wire.window.desk.inspector.evidence_part.model.rows
    assert row.quote_trouble == "This quote is not in the copy."
    wire.window.bench.do(edit_evidence, row.id, quote="The gap was closed.")
    (row,) = wire.window.desk.inspector.evidence_part.model.rows
    assert row.quote_trouble == ""
