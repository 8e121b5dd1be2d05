"""A replay pack: one zip from which a whole review can be seen, checked and taken up again.

It holds the review file itself, byte for byte, and beside it, for readers without the program,
each article with its original and its report as a page and as JSON.  ``SHA256SUMS`` lists every
file, in the form ``sha256sum -c`` reads.  Nothing in a pack depends on when or where it was
made: the reports bear the time of the last entry of the log, so the same review gives the same
bytes.  A pack is whole: confidential sources are in it, and it says so.
"""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePosixPath

from workbench.errors import InvalidError, UnreadableError
from workbench.report.build import build_report
from workbench.report.to_html import to_html
from workbench.report.to_json import to_json
from workbench.report.zipped import zipped
from workbench.store.captures import all_captures
from workbench.store.file import ReviewFile
from workbench.store.locker import is_digest, kept_bytes
from workbench.store.queries import article_records, original_of

REVIEW = "review.factcheck"
SUMS = "SHA256SUMS"
BESIDE = "beside/"
MOST_BYTES = 2_000_000_000
"""Bytes a pack may unfold to; what claims to hold more is refused unread."""

_READ_ME = """This is a replay pack of the fact-check workbench.

  {review}   the review itself: every article, claim, verdict, source and log entry
  captures/          what was kept of the sources, each named by its SHA-256
  beside/            those too large for the review file; "replay" puts them beside it
  articles/          each article as text and as it came in, with its report (report.html opens
                     in any browser, report.json is for programs)
  {sums}         the SHA-256 of every file here; "sha256sum -c {sums}" checks them

To take the review up again:  workbench replay PACK.zip
To look whether anything was changed:  workbench verify {review}

The pack is whole. It holds all comments and every confidential source: it is not for the public.
A hash shows that a file has not changed since; it does not show that what it says is right.
"""
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,  # packed in a way this Python does not know
    RuntimeError,  # locked with a password
)


def pack(file: ReviewFile) -> bytes:
    """Return the replay pack of *file*; the same review gives the same bytes."""
    members = dict(_members(file))
    sums = "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n"
        for name, content in sorted(members.items())
    )
    members[SUMS] = sums.encode()
    return zipped(dict(sorted(members.items())))


def unpack(content: bytes) -> dict[str, bytes]:
    """Return what restores a review, after checking every hash in the pack.

    That is the review file under :data:`REVIEW`, and under its SHA-256 each capture that was too
    large for the file and belongs into the folder beside it.

    Raises:
        UnreadableError: It is no zip, is damaged or cut short, or a file is not what its hash says.
        InvalidError: It is a zip, but no replay pack, or would unfold to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _checked(archive)
    except _UNREADABLE as error:
        raise _damaged(str(error)) from error


def _members(file: ReviewFile) -> Iterator[tuple[str, bytes]]:
    yield "README.txt", _READ_ME.format(review=REVIEW, sums=SUMS).encode()
    yield REVIEW, _bytes_of(file)
    yield from _captures(file)
    made_at = _last_entry(file)
    for record in article_records(file.db):
        folder = f"articles/{record.position}"
        built = build_report(file, record.id, lambda: made_at)
        report = replace(built, making=replace(built.making, review_name=REVIEW))
        yield f"{folder}/article.txt", report.article.text.encode("utf-8", "replace")
        yield f"{folder}/report.html", to_html(report).encode()
        yield f"{folder}/report.json", to_json(report).encode()
        if (original := original_of(file.db, record.id)) is not None:
            yield f"{folder}/original{_ending(record.file_name)}", original


def _captures(file: ReviewFile) -> Iterator[tuple[str, bytes]]:
    """Return what is kept of sources: in the file for readers without it, beside it to restore."""
    rows = file.db.execute("select digest from captured").fetchall()
    inside = {digest for (digest,) in rows}
    for capture in all_captures(file.db):
        kept = kept_bytes(file, capture.digest)
        if kept is not None and is_digest(capture.digest):
            ending = _ending(capture.file_name)
            within = capture.digest in inside
            yield (
                (f"captures/{capture.digest}{ending}" if within else BESIDE + capture.digest),
                kept,
            )


def _bytes_of(file: ReviewFile) -> bytes:
    """Return the bytes of the review file between two edits, whoever else has it open."""
    connection = file.db.conn
    connection.execute("begin")
    try:
        connection.execute("select count(*) from sqlite_schema").fetchone()  # nobody writes now
        return file.path.read_bytes()
    finally:
        connection.execute("rollback")


def _last_entry(file: ReviewFile) -> datetime:
    (at,) = file.db.execute("select max(at) from history").fetchone()
    try:
        return datetime.fromisoformat(at or "").astimezone(UTC)
    except ValueError:
        return datetime(1980, 1, 1, tzinfo=UTC)


def _ending(name: str) -> str:
    """Return the ending of a file name if it is a plain one, else one that opens nothing."""
    ending = PurePosixPath(name).suffix.casefold()
    return ending if ending[1:].isascii() and ending[1:].isalnum() and len(ending) < 12 else ".bin"


def _checked(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = {entry.filename: entry for entry in archive.infolist()}
    if not {REVIEW, SUMS} <= set(entries):
        raise InvalidError(
            "This is not a replay pack.", hint="Choose a zip that the workbench wrote."
        )
    if sum(entry.file_size for entry in entries.values()) > MOST_BYTES:
        raise InvalidError("This pack would unfold to more than 2 GB.", hint="It was not opened.")
    sums = _sums(archive.read(entries[SUMS]))
    if set(sums) != set(entries) - {SUMS}:
        raise _damaged("its files are not those it lists")
    found: dict[str, bytes] = {}
    for name, digest in sums.items():
        content = archive.read(entries[name])
        if hashlib.sha256(content).hexdigest() != digest:
            raise _damaged(f"{name[:80]} is not what its SHA-256 says")
        if name == REVIEW:
            found[name] = content
        elif name.startswith(BESIDE):
            if name != BESIDE + digest:
                raise _damaged(f"{name[:80]} is not named by its SHA-256")
            found[digest] = content
    return found


def _sums(content: bytes) -> dict[str, str]:
    lines = content.decode("utf-8").splitlines()
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def _damaged(why: str) -> UnreadableError:
    return UnreadableError(
        f"This pack is damaged: {why}.", hint="Ask for it again; nothing was taken from it."
    )
