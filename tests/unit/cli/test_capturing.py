"""The commands ``capture`` and ``warc``, as a desk would use them."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from workbench.store.captures import all_captures
from workbench.store.file import ReviewFile
from workbench.store.locker import kept_bytes

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(200)
PAGE = "<html><body><p>The river board read 3.2&nbsp;m at noon.</p></body></html>"
LINK = "https://example.org/gauge"


@pytest.fixture
def saved(tmp_path):
    """A page somebody saved."""
    path = tmp_path / "gauge.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_saved_page_is_kept_and_the_quote_looked_for(shell, review, saved):
    code, out, complaint = shell(
        "capture", review, "1", saved, "--address", LINK, "--stance", "supports",
        "--quote", "read 3.2 m at noon", "--accessed", "2026-03-02T09:00+01:00",
    )  # fmt: skip
    assert (code, complaint) == (0, "")
    assert "SHA-256" in out
    assert "but for white space" in out
    assert "not that the source is genuine" in out
    code, out, _ = shell("verify", review)
    assert (code, "all as they were left" in out) == (0, True)


def test_a_quote_that_is_not_there_is_warned_of(shell, review, saved):
    shell("evidence", review, "1", LINK, "--stance", "supports", "--quote", "3.9 m")
    code, out, _ = shell("capture", review, "1", saved, "--address", LINK)
    assert (code, "Warning: the quote does not stand in it" in out) == (0, True)


def test_what_holds_no_text_is_kept_all_the_same(shell, review, tmp_path):
    picture = tmp_path / "gauge.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    code, out, _ = shell("capture", review, "1", picture, "--stance", "context", "--quote", "3.2 m")
    assert (code, "No text can be read in it" in out) == (0, True)


def test_new_evidence_needs_a_stance_and_a_time_its_zone(shell, review, saved):
    code, _, complaint = shell("capture", review, "1", saved)
    assert (code, "--stance" in complaint) == (1, True)
    given = ("capture", review, "1", saved, "--stance", "supports", "--accessed", "2026-03-02")
    code, _, complaint = shell(*given)
    assert (code, "no zone" in complaint) == (1, True)
    _, out, _ = shell("verify", review)
    assert "2 entries" in out  # nothing was half done


def test_captures_are_written_as_warc_without_the_confidential_ones(shell, review, saved, tmp_path):
    shell("evidence", review, "1", "https://deep.example/x", "--stance", "supports",
          "--confidential")  # fmt: skip
    secret = tmp_path / "secret.txt"
    secret.write_text("What the source said.", encoding="utf-8")
    shell("capture", review, "1", secret, "--address", "https://deep.example/x")
    shell("capture", review, "1", saved, "--address", LINK, "--stance", "supports")
    code, out, _ = shell("warc", review, "--out", tmp_path / "case.warc")
    assert (code, "1 captures written" in out, "1 of confidential" in out) == (0, True, True)
    written = (tmp_path / "case.warc").read_bytes()
    assert b"deep.example" not in written
    assert b"What the source said." not in written
    assert b"The river board" in written
    code, out, _ = shell("warc", review, "--out", tmp_path / "all.warc", "--internal")
    assert "2 captures written" in out
    assert shell("warc", review, "--out", review)[0] == 1


class Site(BaseHTTPRequestHandler):
    """A page, a picture, an address that has moved, and one that is gone."""

    def do_GET(self):
        known = {
            "/page": (200, "text/html; charset=utf-8", PAGE.encode()),
            "/picture": (200, "image/png", PICTURE),
            "/moved": (301, "", b""),
            "/gone": (410, "", b""),
        }
        status, kind, body = known[self.path.partition("?")[0]]
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if status == 301:
            self.send_header("Location", "/page")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing on the terminal."""


@pytest.fixture(scope="module")
def site():
    """A small web site on this computer."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def captured(review):
    with ReviewFile.open(review, read_only=True) as file:
        return [(one, kept_bytes(file, one.digest)) for one in all_captures(file.db)]


def test_a_page_is_fetched_on_request_with_its_way_and_the_quote_found(shell, review, site):
    code, out, complaint = shell(
        "capture", review, "1", f"{site}/moved?utm_source=mail", "--stance", "supports",
        "--quote", "read 3.2 m at noon", "--allow-private",
    )  # fmt: skip
    assert (code, complaint) == (0, "")
    assert f"It stood at {site}/page." in out
    assert "but for white space" in out
    ((one, content),) = captured(review)
    assert content == PAGE.encode()
    assert (one.how, one.status, one.media_type) == ("fetched", 200, "text/html")
    assert (one.asked, one.address) == (f"{site}/moved?utm_source=mail", f"{site}/page")
    assert one.accessed_at.endswith(("Z", "+00:00"))
    assert one.exchange.line == "HTTP/1.0 200 OK"
    assert ("content-type", "text/html; charset=utf-8") in one.exchange.answer
    assert dict(one.exchange.request)["host"] == site.removeprefix("http://")


def test_a_picture_is_fetched_too(shell, review, site):
    shell("evidence", review, "1", f"{site}/picture", "--stance", "context")
    assert shell("capture", review, "1", f"{site}/picture", "--allow-private")[0] == 0
    ((one, content),) = captured(review)
    assert (one.media_type, content) == ("image/png", PICTURE)


@pytest.mark.parametrize("path", ["/gone", "/page"])
def test_what_is_gone_or_on_this_computers_own_network_is_not_kept(shell, review, site, path):
    allowed = ["--allow-private"] if path == "/gone" else []
    given = ("capture", review, "1", site + path, "--stance", "supports", *allowed)
    code, _, complaint = shell(*given)
    assert code == 1
    assert ("gone" if allowed else "own network") in complaint
    assert captured(review) == []
    assert "2 entries" in shell("verify", review)[1]


def test_a_quote_that_is_not_in_the_copy_does_not_go_out_in_silence(shell, review, tmp_path):
    page = tmp_path / "log.html"
    page.write_text("<p>The gap was closed on <b>Tuesday</b> at noon.</p>", encoding="utf-8")
    kept = ("capture", review, "1", page, "--stance", "supports", "--title", "Log", "--quote")
    shell(*kept, "closed on Monday")
    gap = "Claims with evidence whose quote is not in the copy kept of it: 1."
    assert gap in shell("check", review)[1]
    told = shell("report", review, "--format", "md", "--out", "-")[1]
    assert "this quote is not in the copy" in told


def test_a_quote_that_stands_in_the_copy_but_for_white_space_is_no_gap(shell, review, tmp_path):
    page = tmp_path / "log.html"
    page.write_text("<p>The gap was  closed on\n<b>Monday</b>.</p>", encoding="utf-8")
    kept = ("capture", review, "1", page, "--stance", "supports", "--title", "Log", "--quote")
    shell(*kept, "The gap was closed on Monday")
    assert "quote is not in the copy" not in shell("check", review)[1]
