"""A page is fetched because a reviewer asked for it, within limits, and from the web only."""

import gzip
import hashlib
import threading
import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from workbench.errors import InvalidError, LimitError, UnreadableError
from workbench.intake.from_address import MOST_HOPS, fetch_page
from workbench.intake.limits import Limits
from workbench.intake.load import read_bytes
from workbench.intake.reach import anywhere, is_public

PAGE = "<html><body><h1>Café by the bridge</h1><p>It was closed for two days.</p>".encode("cp1252")
NOW = datetime(2026, 11, 24, 22, 40, tzinfo=UTC)


class Site(BaseHTTPRequestHandler):
    """Answers by path; remembers what was asked and of whom."""

    asked: ClassVar[list[tuple[str, str]]] = []

    def do_GET(self):
        self.asked.append((self.headers["Host"], self.path))
        getattr(self, "answer_" + self.path.strip("/").partition("?")[0])()

    def send(self, status=200, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def answer_page(self):
        kind = "text/html; charset=windows-1252"
        self.send(body=PAGE, Content_Type=kind, Last_Modified="Thu, 18 May 2017 17:33:00 GMT")

    def answer_moved(self):
        self.send(301, Location="/moved-again")

    def answer_secret(self):
        self.send(302, Location=f"http://127.0.0.2:{self.server.server_port}/page")

    def answer_file(self):
        self.send(302, Location="file:///etc/passwd")

    def answer_round(self):
        self.send(302, Location="/round")

    def answer_gone(self):
        self.send(410)

    def answer_missing(self):
        self.send(404)

    def answer_forbidden(self):
        self.send(403)

    def answer_broken(self):
        self.send(503)

    def answer_empty(self):
        self.send()

    def answer_picture(self):
        self.send(body=b"\x89PNG\r\n\x1a\n", Content_Type="image/png")

    def answer_huge(self):
        self.send(Content_Length="99000000000")

    def answer_endless(self):
        self.send()
        with_patience(lambda: self.wfile.write(b"word " * 2000))

    def answer_packed(self):
        self.send(body=gzip.compress(PAGE), Content_Encoding="gzip")

    def answer_bomb(self):
        bomb = gzip.compress(bytes(40_000_000))
        self.send(body=bomb, Content_Encoding="gzip", Content_Type="text/html")

    def answer_damaged(self):
        self.send(body=gzip.compress(PAGE)[:12] + b"no gzip", Content_Encoding="gzip")

    def answer_brotli(self):
        self.send(body=PAGE, Content_Encoding="br")

    def answer_silent(self):
        self.server.closing.wait(20)

    def answer_dripping(self):
        self.send()
        with_patience(lambda: (self.wfile.write(b"."), self.wfile.flush(), time.sleep(0.02)))

    def answer_mumbling(self):
        self.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
        with_patience(lambda: (self.wfile.write(b"."), self.wfile.flush(), time.sleep(0.02)))

    def log_message(self, *_):
        """Say nothing on the terminal."""


setattr(Site, "answer_moved-again", lambda self: self.send(308, Location="page?utm=1#top"))


def with_patience(step):
    """Do *step* until the other side has had enough."""
    try:
        for _ in range(100_000):
            step()
    except OSError:
        return


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads, server.closing = True, threading.Event()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.closing.set()
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def _fresh():
    Site.asked.clear()


def fetch(address, **given):
    limits = Limits(fetch_seconds=given.pop("seconds", 20.0), size=given.pop("size", 5_000_000))
    return fetch_page(address, limits, clock=lambda: NOW, **({"permits": anywhere} | given))


def test_a_page_comes_with_its_bytes_its_digest_its_time_and_its_address(site):
    found = fetch(f"{site}/page")
    assert found.content == PAGE
    assert found.digest == hashlib.sha256(PAGE).hexdigest()
    assert found.accessed_at == "2026-11-24T22:40:00+00:00"
    assert found.hops == (f"{site}/page",)
    assert (found.media_type, found.charset) == ("text/html", "windows-1252")


def test_what_was_fetched_is_read_in_the_encoding_the_site_declared(site):
    found = fetch(f"{site}/page")
    about = found.about()
    source = read_bytes(found.content, name=found.name, about=about, declared=found.charset)
    assert "Café by the bridge" in source.text
    assert source.about.address == f"{site}/page"
    clues = {clue.where: clue.value for clue in source.about.clues}
    assert clues["http Last-Modified"] == "Thu, 18 May 2017 17:33:00 GMT"
    assert clues["fetched"] == "2026-11-24T22:40:00+00:00"
    assert "fetched" in {note.code for note in source.about.notes}


def test_redirects_are_followed_and_told(site):
    found = fetch(f"{site}/moved")
    assert found.hops == (f"{site}/moved", f"{site}/moved-again", f"{site}/page?utm=1")
    assert [note.code for note in found.about().notes] == ["redirected", "redirected", "fetched"]


def test_endless_redirects_are_given_up(site):
    with pytest.raises(UnreadableError, match="without end"):
        fetch(f"{site}/round")
    assert len(Site.asked) == MOST_HOPS + 1


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:1/", "http://localhost/", "http://[::1]/", "http://2130706433/",
     "http://0x7f.1/", "http://[::ffff:127.0.0.1]/"],
)  # fmt: skip
def test_this_computer_is_not_asked(address):
    with pytest.raises(InvalidError, match="not to the web") as refused:
        fetch(address, permits=is_public)
    assert refused.value.hint


def test_a_name_that_leads_to_this_computer_is_not_asked(site):
    port = site.rpartition(":")[2]
    with pytest.raises(InvalidError, match="not to the web"):
        fetch(
            f"http://innocent.example:{port}/page",
            permits=is_public,
            resolve=lambda host, port: ["93.184.216.34", "127.0.0.1"],
        )
    assert Site.asked == []


def test_a_redirect_to_a_computer_that_is_not_permitted_is_not_followed(site):
    with pytest.raises(InvalidError, match="not to the web"):
        fetch(f"{site}/secret", permits=lambda number: number == "127.0.0.1")
    assert [path for _, path in Site.asked] == ["/secret"]


def test_a_redirect_out_of_the_web_is_not_followed(site):
    with pytest.raises(InvalidError, match="no address of a web page"):
        fetch(f"{site}/file")


def test_a_name_is_resolved_once_and_that_number_is_connected_to(site):
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    port = site.rpartition(":")[2]
    address = f"http://rebinding.example:{port}/page"
    found = fetch(
        address,
        permits=lambda number: number == "127.0.0.1",
        resolve=lambda host, port: next(answers),
    )
    assert found.address == address
    assert Site.asked == [(f"rebinding.example:{port}", "/page")]
    assert next(answers) == ["10.0.0.1"]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("missing", "404"), ("gone", "is gone"), ("forbidden", "does not let"), ("broken", "503"),
        ("empty", "empty page"), ("picture", "image/png"), ("damaged", "damaged"),
        ("brotli", "packed in a way"),
    ],
)  # fmt: skip
def test_what_sites_do_not_send_is_told_with_what_to_do(site, path, words):
    with pytest.raises(UnreadableError, match=words) as refused:
        fetch(f"{site}/{path}")
    assert refused.value.hint


@pytest.mark.parametrize("path", ["huge", "endless", "bomb"])
def test_a_page_that_is_too_large_is_not_taken_whole(site, path):
    with pytest.raises(LimitError, match="larger than"):
        fetch(f"{site}/{path}", size=1_000_000)


@pytest.mark.parametrize("path", ["silent", "dripping", "mumbling"])
def test_a_site_that_takes_too_long_is_given_up(site, path):
    with pytest.raises(LimitError, match="did not arrive within"):
        fetch(f"{site}/{path}", seconds=0.3)


def test_a_packed_page_is_unpacked(site):
    assert fetch(f"{site}/packed").content == PAGE


@pytest.mark.parametrize(
    "address",
    ["ftp://example.org/x", "file:///etc/passwd", "javascript:alert(1)", "", "http://",
     "no address", "http://user:word@example.org/", "http://[::1", "https://exa mple.org/",
     "http://\0"],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_said_so(address):
    with pytest.raises(InvalidError) as refused:
        fetch(address)
    assert refused.value.hint


def test_a_site_nobody_knows_is_said_so():
    def unknown(host, port):
        raise OSError("Name or service not known")

    with pytest.raises(UnreadableError, match=r"no site called “nobody\.example”"):
        fetch("https://nobody.example/", resolve=unknown)


def test_a_closed_door_is_said_so():
    with pytest.raises(UnreadableError, match="cannot be reached"):
        fetch("http://127.0.0.1:9/")
