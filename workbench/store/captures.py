"""Read the captures of a review file; their bytes are read one by one and only when asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.store.records import Signature

_CAPTURES = """
select capture.*, reviewer.name as by_name from capture
  left join reviewer on reviewer.id = capture.reviewer
"""


@dataclass(frozen=True, slots=True)
class CaptureRecord:
    """What was kept of a source, when and how it came in; empty words where nothing is known.

    ``digest`` is the SHA-256 of the bytes, ``text_digest`` of the text that can be read in them.
    """

    id: str
    source: str
    digest: str
    size: int
    media_type: str
    accessed_at: str
    how: str
    asked: str
    address: str
    status: int | None
    file_name: str
    text_digest: str | None
    archived_address: str
    added: Signature


def captures_of(db: Database, source: str) -> tuple[CaptureRecord, ...]:
    """Return the captures of one source, oldest first."""
    return _captures(db, "where capture.source = ?", source)


def all_captures(db: Database) -> tuple[CaptureRecord, ...]:
    """Return all captures of the file, oldest first."""
    return _captures(db, "")


def capture_record(db: Database, capture: str) -> CaptureRecord | None:
    """Return one capture by its id, or None."""
    return next(iter(_captures(db, "where capture.id = ?", capture)), None)


def capture_text(db: Database, capture: CaptureRecord) -> str | None:
    """Return what can be read in a capture, or None if it holds no text."""
    found = db.execute(
        "select text from capture_text where digest = ?", [capture.text_digest]
    ).fetchone()
    return bytes(found[0]).decode("utf-8", "replace") if found else None


def _captures(db: Database, where: str, *given: str) -> tuple[CaptureRecord, ...]:
    rows = db.query(f"{_CAPTURES} {where} order by capture.rowid", list(given))
    return tuple(_capture(row) for row in rows)


def _capture(row: Mapping[str, Any]) -> CaptureRecord:
    return CaptureRecord(
        row["id"],
        row["source"],
        row["digest"],
        row["size"],
        row["media_type"],
        row["accessed_at"],
        row["how"],
        row["asked"],
        row["address"],
        row["status"],
        row["file_name"],
        row["text_digest"],
        row["archived_address"],
        Signature(row["reviewer"], row["by_name"] or "", row["at"]),
    )
