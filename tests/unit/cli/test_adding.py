"""Articles come into a review from the shell."""

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, original_of, text_of

PAGE = b"<html><body><h1>Council counts the cost</h1><p>The bridge was closed for two days.</p>"
RUSSIAN = "Мост через реку был закрыт два дня, сказал мэр города.".encode("koi8-r")


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/old":
            self.send_response(301)
            self.send_header("Location", "/flood")
            self.end_headers()
            return
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


def test_a_page_is_fetched_when_asked_for_and_its_bytes_are_kept(shell, site, tmp_path):
    review = tmp_path / "flood.factcheck"
    code, out, _ = shell("add", review, "--address", f"{site}/old", "--allow-private")
    assert code == 0
    assert f"{site}/old sent on to {site}/flood." in out
    assert hashlib.sha256(PAGE).hexdigest() in out
    with ReviewFile.open(review) as file:
        (article,) = article_records(file.db)
        assert article.about.address == f"{site}/flood"
        assert original_of(file.db, article.id) == PAGE


def test_a_page_in_the_own_network_is_refused_and_no_file_left(shell, site, tmp_path):
    review = tmp_path / "flood.factcheck"
    code, _, complaint = shell("add", review, "--address", f"{site}/flood")
    assert code == 1
    assert "its own network" in complaint
    assert not review.exists()


def test_add_asks_for_a_file_or_an_address(shell, tmp_path):
    assert shell("add", tmp_path / "flood.factcheck")[0] == 2


def test_the_encoding_can_be_said(shell, tmp_path):
    (tmp_path / "bridge.txt").write_bytes(RUSSIAN)
    review = tmp_path / "bridge.factcheck"
    assert shell("add", review, tmp_path / "bridge.txt", "--encoding", "koi8-r")[0] == 0
    with ReviewFile.open(review) as file:
        (article,) = article_records(file.db)
        assert text_of(file.db, article.id).startswith("Мост через реку")
    assert shell("add", review, tmp_path / "bridge.txt", "--encoding", "klingon")[0] == 1


def test_the_limits_can_be_said(shell, tmp_path):
    (tmp_path / "long.txt").write_text("The bridge was closed for two days. " * 100)
    code, _, complaint = shell(
        "add", tmp_path / "long.factcheck", tmp_path / "long.txt", "--max-size", "0.001"
    )
    assert code == 1
    assert "larger than" in complaint
    assert shell("analyse", tmp_path / "long.txt", "--max-seconds", "0")[0] == 2
