"""Captures: what a source looked like when somebody looked, kept as bytes.

A capture names the SHA-256 of its bytes, so a later look shows whether they are the same.  That
proves that they are as they were taken, and not that the source was genuine.  Captures are made
only when a reviewer asks; the bytes come from outside and are never opened here.
"""

from dataclasses import dataclass

from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError, NotFoundError
from workbench.ids import bytes_digest, random_id
from workbench.reason import because
from workbench.review.links import checked_link
from workbench.review.lookup import evidence_at
from workbench.review.sources import source_at
from workbench.store.captures import CaptureRecord, Exchange, capture_record
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.locker import BESIDE_ABOVE, keep_bytes
from workbench.store.records import excerpt

WAYS = ("fetched", "file")
"""How bytes come in: fetched from an address on request, or out of a file somebody saved."""

LARGEST = 1_000_000_000
"""Bytes in one capture."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Bytes as they came in, and what is known of them.

    ``accessed_at`` is when somebody looked, ISO with a zone.  ``asked`` is the address asked for,
    ``address`` where the answer came from in the end, ``status`` its HTTP status.  ``text`` is
    what a reader would read in it, or None if it holds no text; ``exchange`` are the HTTP headers.
    """

    content: bytes
    accessed_at: str
    how: str
    media_type: str = ""
    asked: str = ""
    address: str = ""
    status: int | None = None
    file_name: str = ""
    text: str | None = None
    exchange: Exchange | None = None


def add_capture(file: ReviewFile, source: str, taken: Taken, *, evidence: str = "") -> Change:
    """Keep what was *taken* of a source; the piece of *evidence*, if named, rests on it from now.

    Raises:
        NotFoundError: The source or the evidence is no longer in the review.
        InvalidError: There are no bytes, too many, or no time with a zone.
        NotSavedError: They could not be written.
    """
    found = source_at(file, source)
    if evidence and evidence_at(file, evidence).source.id != source:
        raise InvalidError("That evidence comes from another source.", hint="Name its own source.")
    _refuse(taken)
    title = excerpt(found.title or found.citation or found.address)
    with file.history.edit(because("add_capture", title=title)) as edit:
        text_digest = None
        if taken.text is not None:
            text_digest = bytes_digest(taken.text.encode("utf-8", "replace"))
            edit.keep("capture_text", text_digest, text=taken.text.encode("utf-8", "replace"))
        capture = random_id()
        edit.put(
            "capture",
            capture,
            source=source,
            digest=keep_bytes(file, edit, taken.content),
            size=len(taken.content),
            media_type=taken.media_type[:200],
            accessed_at=checked_access(taken.accessed_at),
            how=taken.how,
            asked=taken.asked,
            address=taken.address,
            status=taken.status,
            file_name=_bare_name(taken.file_name),
            text_digest=text_digest,
            archived_address="",
            exchange=taken.exchange and taken.exchange.packed(),
            reviewer=edit.by,
            at=edit.at,
        )
        if evidence:
            edit.put("evidence", evidence, capture=capture)
    return edit.change


def note_archived(file: ReviewFile, capture: str, address: str) -> Change:
    """Record where an archive on the web keeps a copy of what was captured.

    Raises:
        NotFoundError: The capture is no longer in the review.
        InvalidError: The address is no usable link.
    """
    capture_at(file, capture)
    link = checked_link(address) if address.strip() else ""
    with file.history.edit(because("note_archived")) as edit:
        edit.put("capture", capture, archived_address=link)
    return edit.change


def keep_beside_above(file: ReviewFile, size: int) -> Change:
    """Put captures above *size* bytes into the folder beside the review from now on.

    Raises:
        InvalidError: The size is below nothing.
    """
    if size < 0:
        raise InvalidError("A size cannot be below nothing.", hint="Give a number of bytes.")
    with file.history.edit(because("keep_beside_above", size=size)) as edit:
        edit.put("setting", BESIDE_ABOVE, value=str(size))
    return edit.change


def capture_at(file: ReviewFile, capture: str) -> CaptureRecord:
    """Return the capture with this id.

    Raises:
        NotFoundError: It is not in the review.
    """
    if (found := capture_record(file.db, capture)) is None:
        raise NotFoundError("That capture is not in this review.", hint="It may have been undone.")
    return found


def _refuse(taken: Taken) -> None:
    if not taken.content or len(taken.content) > LARGEST:
        raise InvalidError(
            "A capture holds at least one byte and at most one billion.",
            hint="Check the file, or save less of the page.",
        )
    if taken.how not in WAYS:
        raise ValueError(taken.how)
    checked_access(taken.accessed_at)


def checked_access(moment: str) -> str:
    """Return a time of access as ISO text.

    Raises:
        InvalidError: It is no time, or has no zone.
    """
    found = parse_moment(moment)
    if found.zone is None:
        raise InvalidError(
            "The time of access has no zone.", hint="Add it, such as 2026-03-02T09:00+01:00."
        )
    return str(found)


def _bare_name(name: str) -> str:
    """Return the last part of a file's name without what could not be shown; never a path."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(char for char in last if char.isprintable())[:200]
