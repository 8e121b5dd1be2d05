"""Captures of pages that mean harm: kept as they came, run nowhere, and the review stays whole."""

import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest
from warcio.archiveiterator import ArchiveIterator

from workbench.errors import UnreadableError
from workbench.intake.from_address import MOST_HEADERS
from workbench.intake.load import read_bytes
from workbench.review.captures import Taken, add_capture
from workbench.review.evidence import add_evidence
from workbench.review.verdicts import set_verdict
from workbench.store.captures import all_captures
from workbench.store.evidence_queries import evidence_of
from workbench.store.locker import kept_bytes, locker_folder
from workbench.store.verify import verify
from workbench.store.warc import write_warc
from workbench.taking import take_page

TRAP = b"""<html><body onload="fetch('/stolen')"><script src="/evil.js"></script>
<script>document.body.innerHTML = "The gauge read 9 m."</script><iframe src="/frame"></iframe>
<img src="/pixel"><link rel="stylesheet" href="/style"><meta http-equiv="refresh" content="0;/go">
<p>The gauge read 3.2 m at noon, the river board said on Monday.</p></body></html>"""


class Site(BaseHTTPRequestHandler):
    """Sends pages as nobody should, and remembers what was asked."""

    asked: ClassVar[list[str]] = []

    def do_GET(self):
        self.asked.append(self.path)
        getattr(self, f"answer_{self.path[1:]}")()

    def raw(self, *lines, body=b""):
        self.wfile.write(b"".join(line + b"\r\n" for line in (b"HTTP/1.1 200 OK", *lines, b"")))
        self.wfile.write(body)
        self.close_connection = True

    def answer_trap(self):
        self.raw(b"Content-Type: text/html", b"Refresh: 0; url=/go", body=TRAP)

    def answer_says_less(self):
        self.raw(b"Content-Type: text/plain", b"Content-Length: 9", body=b"The gauge read 3.2 m.")

    def answer_says_more(self):
        self.raw(b"Content-Type: text/plain", b"Content-Length: 900", body=b"The gauge read 3.2 m.")

    def answer_says_nonsense(self):
        self.raw(b"Content-Type: text/plain", b"Content-Length: many", body=b"The gauge read 3 m.")

    def answer_many_headers(self):
        self.raw(*(b"X-%d: y" % number for number in range(MOST_HEADERS + 50)), body=TRAP)

    def answer_odd_headers(self):
        odd = b"X-Odd: caf\xe9 \x1b[2J WARC/1.1", b"X-Folded: a", b" WARC-Type: response"
        self.raw(b"Content-Type: text/html\x85; x", *odd, body=TRAP)

    def log_message(self, *_):
        """Say nothing on the terminal."""


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def source(file, claims):
    """A source of the first claim."""
    add_evidence(file, claims[0], "supports", address="https://example.org/gauge", title="Gauge")
    return evidence_of(file.db, claims[0])[0].source.id


def taken_from(address):
    return take_page(address, lambda content, *_: read_bytes(content), allow_private=True)


def whole(file, tmp_path):
    """See that the review verifies and its captures can be handed on; return their records."""
    assert verify(file.db, beside=locker_folder(file.path)).faults == ()
    out = tmp_path / "case.warc"
    write_warc(file, all_captures(file.db), out)
    with out.open("rb") as stream:
        return [record.rec_type for record in ArchiveIterator(stream, check_digests="raise")]


def test_scripts_and_frames_are_kept_as_bytes_and_nothing_they_point_to_is_fetched(
    file, source, site, tmp_path
):
    Site.asked.clear()
    taken = taken_from(f"{site}/trap")
    add_capture(file, source, taken)
    assert Site.asked == ["/trap"]
    assert kept_bytes(file, all_captures(file.db)[0].digest) == TRAP
    assert "3.2 m at noon" in taken.text
    assert "9 m" not in taken.text
    assert whole(file, tmp_path) == ["warcinfo", "response", "request", "metadata"]


def test_a_page_longer_than_its_length_is_kept_as_long_as_it_said(file, source, site, tmp_path):
    add_capture(file, source, taken_from(f"{site}/says_less"))
    assert kept_bytes(file, all_captures(file.db)[0].digest) == b"The gauge"
    whole(file, tmp_path)


@pytest.mark.parametrize("path", ["says_more", "says_nonsense"])
def test_a_page_that_is_cut_short_or_makes_no_sense_is_refused(site, path):
    with pytest.raises(UnreadableError) as refused:
        taken_from(f"{site}/{path}")
    assert refused.value.hint


@pytest.mark.parametrize("path", ["many_headers", "odd_headers"])
def test_headers_cannot_break_out_of_their_records(file, source, site, tmp_path, path):
    try:
        taken = taken_from(f"{site}/{path}")
    except UnreadableError:  # the library that fetches refuses some of them
        return
    add_capture(file, source, taken)
    (kept,) = all_captures(file.db)
    assert len(kept.exchange.answer) <= MOST_HEADERS
    assert all(value.isprintable() for _, value in kept.exchange.answer)
    assert whole(file, tmp_path) == ["warcinfo", "response", "request", "metadata"]


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "..\\..\\aux.html", "CON", "nul.html", "LPT1.", "a\0b\n\x1b[2J.html",
     "\u202egnp.exe", "x" * 5000, "", "."],
)  # fmt: skip
def test_a_name_from_outside_never_reaches_the_drive(file, source, tmp_path, name):
    before = {path.name for path in file.path.parent.iterdir()}
    add_capture(file, source, Taken(b"page", "2026-03-02T09:00Z", "file", file_name=name))
    (kept,) = all_captures(file.db)
    assert kept.file_name.isprintable()
    assert len(kept.file_name) <= 200
    assert not set(kept.file_name) & set("/\\")
    assert {path.name for path in file.path.parent.iterdir()} == before
    whole(file, tmp_path)


def test_a_clock_that_jumps_back_is_noted_and_breaks_nothing(file, claims, clock):
    set_verdict(file, claims[0], "true")
    clock.now -= timedelta(days=900)
    set_verdict(file, claims[0], "false")
    clock.now += timedelta(days=9000)
    set_verdict(file, claims[0], "misleading")
    found = verify(file.db)
    assert found.faults == ()
    assert [note.code for note in found.notes] == ["clock_went_back"]
    labels = []
    for _ in range(3):
        labels += [row["label"] for row in file.db["current_verdict"].rows]
        file.history.undo()
    assert labels == ["misleading", "false", "true"]
