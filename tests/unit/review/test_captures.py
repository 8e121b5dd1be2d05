"""Captures: kept once, outside the history, in the file or beside it, and found again."""

import gzip
from dataclasses import replace

import pytest
from warcio.archiveiterator import ArchiveIterator

from workbench.errors import InvalidError, NotFoundError, NotSavedError
from workbench.ids import bytes_digest
from workbench.review.captures import Taken, add_capture, keep_beside_above, note_archived
from workbench.review.evidence import add_evidence, edit_evidence, remove_evidence
from workbench.review.sources import merge_sources
from workbench.store.captures import Exchange, all_captures, capture_text, captures_of
from workbench.store.evidence_queries import evidence_of, source_records
from workbench.store.locker import kept_bytes, locker_folder
from workbench.store.verify import verify
from workbench.store.warc import write_warc

PAGE = Taken(
    b"<p>The gauge read 3.2 m.</p>",
    "2026-03-02T09:00+01:00",
    "file",
    "text/html",
    asked="https://example.org/gauge",
    address="https://example.org/gauge",
    file_name="../../etc/gauge\u202e.html",
    text="The gauge read 3.2 m.",
)
FILM = Taken(bytes(range(256)) * 8, "2026-03-02T09:05:00Z", "file", "video/mp4")


@pytest.fixture
def item(file, claims):
    """A piece of evidence on the first claim."""
    add_evidence(file, claims[0], "supports", address="https://example.org/gauge", title="Gauge")
    return evidence_of(file.db, claims[0])[0]


@pytest.fixture
def beside(file):
    """The folder beside the review, where everything above 1000 bytes goes."""
    keep_beside_above(file, 1000)
    return locker_folder(file.path)


def faults(file):
    found = verify(file.db, beside=locker_folder(file.path))
    return [fault.code for fault in found.faults]


def test_what_was_taken_is_kept_as_it_came(file, claims, item):
    add_capture(file, item.source.id, PAGE, evidence=item.id)
    (kept,) = captures_of(file.db, item.source.id)
    assert kept_bytes(file, kept.digest) == PAGE.content
    assert (kept.digest, kept.size) == (bytes_digest(PAGE.content), len(PAGE.content))
    assert (kept.media_type, kept.accessed_at) == ("text/html", "2026-03-02T09:00+01:00")
    assert (kept.file_name, kept.added.name) == ("gauge.html", "Jo Okafor")
    assert capture_text(file.db, kept) == "The gauge read 3.2 m."
    assert evidence_of(file.db, claims[0])[0].capture == kept.id


def test_the_same_bytes_are_kept_once_and_never_in_the_history(file, item):
    for _ in range(3):
        add_capture(file, item.source.id, PAGE)
    assert (len(all_captures(file.db)), file.db["captured"].count) == (3, 1)
    images = "".join(row["after"] or "" for row in file.db["history_row"].rows)
    assert "The gauge read" not in images
    assert faults(file) == []


def test_undo_takes_the_capture_off_and_redo_finds_the_bytes_again(file, claims, item):
    add_capture(file, item.source.id, PAGE, evidence=item.id)
    file.history.undo()
    assert all_captures(file.db) == ()
    assert evidence_of(file.db, claims[0])[0].capture is None
    file.history.redo()
    assert kept_bytes(file, all_captures(file.db)[0].digest) == PAGE.content


def test_a_large_one_goes_into_the_folder_beside_the_review(file, item, beside):
    add_capture(file, item.source.id, FILM)
    add_capture(file, item.source.id, FILM)
    digest = bytes_digest(FILM.content)
    assert [path.name for path in beside.iterdir()] == [digest]
    assert file.db["captured"].count == 0
    assert kept_bytes(file, digest) == FILM.content
    assert faults(file) == []


def test_a_folder_that_is_missing_or_changed_is_found_and_mended_by_capturing_anew(
    file, item, beside
):
    add_capture(file, item.source.id, FILM)
    (path,) = beside.iterdir()
    path.write_bytes(FILM.content[:-1] + b"\0")
    assert faults(file) == ["beside_changed"]
    path.unlink()
    beside.rmdir()
    assert faults(file) == ["capture_missing"]
    assert kept_bytes(file, path.name) is None
    add_capture(file, item.source.id, FILM)
    assert faults(file) == []


def test_a_folder_that_cannot_be_made_is_said_and_nothing_is_half_done(file, item, beside):
    beside.write_text("a file in its place")
    with pytest.raises(NotSavedError, match="could not be written"):
        add_capture(file, item.source.id, FILM)
    assert all_captures(file.db) == ()
    assert faults(file) == []


def test_a_digest_that_is_a_path_reaches_nothing_outside_the_folder(file, tmp_path, beside):
    beside.mkdir()
    (tmp_path / "secret").write_bytes(b"x")
    assert kept_bytes(file, "../secret") is None


@pytest.mark.parametrize(
    ("taken", "match"),
    [
        (Taken(b"", "2026-03-02T09:00Z", "file"), "at least one byte"),
        (Taken(b"x", "2026-03-02T09:00", "file"), "no zone"),
        (Taken(b"x", "2026-03-02", "file"), "no zone"),
        (Taken(b"x", "just now", "file"), "not a date"),
    ],
)
def test_what_cannot_be_kept_is_refused(file, item, taken, match):
    with pytest.raises(InvalidError, match=match):
        add_capture(file, item.source.id, taken)


def test_evidence_of_another_source_does_not_rest_on_it(file, claims, item):
    add_evidence(file, claims[1], "supports", title="A book")
    other = evidence_of(file.db, claims[1])[0]
    with pytest.raises(InvalidError, match="another source"):
        add_capture(file, item.source.id, PAGE, evidence=other.id)
    with pytest.raises(NotFoundError):
        note_archived(file, "gone", "https://web.archive.org/")


def test_evidence_sent_to_another_address_rests_on_no_capture(file, claims, item):
    add_capture(file, item.source.id, PAGE, evidence=item.id)
    edit_evidence(file, item.id, address="https://example.org/other")
    assert evidence_of(file.db, claims[0])[0].capture is None


def test_a_source_that_was_captured_stays_when_its_evidence_goes(file, claims, item):
    add_capture(file, item.source.id, PAGE)
    remove_evidence(file, item.id)
    assert [source.id for source in source_records(file.db)] == [item.source.id]
    add_evidence(file, claims[1], "supports", title="A book")
    book = source_records(file.db)[1].id
    merge_sources(file, book, item.source.id)
    assert len(captures_of(file.db, book)) == 1


def test_the_archived_address_is_recorded(file, item):
    add_capture(file, item.source.id, PAGE)
    (kept,) = all_captures(file.db)
    note_archived(file, kept.id, "https://web.archive.org/web/2026/https://example.org/gauge")
    assert all_captures(file.db)[0].archived_address.startswith("https://web.archive.org/")
    with pytest.raises(InvalidError):
        note_archived(file, kept.id, "javascript:alert(1)")


@pytest.mark.parametrize("name", ["case.warc", "case.warc.gz"])
def test_captures_are_handed_on_as_a_warc_file(file, item, beside, tmp_path, name):
    add_capture(file, item.source.id, PAGE)
    add_capture(file, item.source.id, FILM)
    out = tmp_path / name
    assert write_warc(file, all_captures(file.db), out) == 2
    assert out.read_bytes().startswith(gzip.compress(b"")[:2] if name[-1] == "z" else b"WARC/1.1")
    with out.open("rb") as stream:
        records = [
            (
                record.rec_type,
                record.rec_headers.get_header("WARC-Target-URI"),
                record.rec_headers.get_header("WARC-Date"),
                record.content_stream().read(),
            )
            for record in ArchiveIterator(stream, check_digests="raise")
        ]
    kinds = [kind for kind, *_ in records]
    assert kinds == ["warcinfo", "resource", "metadata", "resource", "metadata"]
    assert records[1][1:] == ("https://example.org/gauge", "2026-03-02T08:00:00Z", PAGE.content)
    assert records[3][1] == f"urn:sha256:{bytes_digest(FILM.content)}"
    assert bytes_digest(PAGE.content).encode() in records[2][3]
    assert {path.name for path in tmp_path.iterdir()} >= {name}
    assert not list(tmp_path.glob(".case*"))


def test_what_was_fetched_goes_into_a_warc_file_with_its_http_headers(file, item, tmp_path):
    exchange = Exchange(
        (("Host", "example.org"), ("Accept-Encoding", "gzip")),
        "HTTP/1.1 200 OK",
        (("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Content-Length", "9")),
    )
    add_capture(file, item.source.id, replace(PAGE, how="fetched", exchange=exchange))
    assert all_captures(file.db)[0].exchange == exchange
    out = tmp_path / "case.warc"
    write_warc(file, all_captures(file.db), out)
    with out.open("rb") as stream:
        found = {
            record.rec_type: (record.rec_headers, record.http_headers, record.raw_stream.read())
            for record in ArchiveIterator(stream, check_digests="raise")
        }
    assert set(found) == {"warcinfo", "response", "request", "metadata"}
    record, http, body = found["response"]
    assert (http.protocol, http.statusline, body) == ("HTTP/1.1", "200 OK", PAGE.content)
    assert http.get_header("Content-Length") == str(len(PAGE.content))
    assert http.get_header("X-Archive-Orig-Content-Encoding") == "gzip"
    number = record.get_header("WARC-Record-ID")
    assert found["request"][0].get_header("WARC-Concurrent-To") == number
    assert found["request"][1].get_header("Host") == "example.org"
    assert found["metadata"][0].get_header("WARC-Refers-To") == number
    assert faults(file) == []
