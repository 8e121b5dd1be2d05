"""Read the captures of a review file; their bytes are read one by one and only when asked for."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.store.records import Signature

_CAPTURES = """
select capture.*, reviewer.name as by_name from capture
  left join reviewer on reviewer.id = capture.reviewer
"""


Headers = tuple[tuple[str, str], ...]
"""HTTP headers in order, names with values."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was said over HTTP when a capture was fetched: headers asked with and answered with.

    ``line`` is the first line of the answer, such as ``HTTP/1.1 200 OK``.
    """

    request: Headers
    line: str
    answer: Headers

    def packed(self) -> str:
        """Return it as JSON, for the review file."""
        return json.dumps([self.request, self.line, self.answer], ensure_ascii=False)


def unpacked_exchange(text: str | None) -> Exchange | None:
    """Return the exchange packed in *text*, or None if there is none that makes sense."""
    try:
        request, line, answer = json.loads(text or "null")
        return Exchange(_pairs(request), str(line), _pairs(answer))
    except (ValueError, TypeError):
        return None


def _pairs(found: list[list[str]]) -> Headers:
    return tuple((str(name), str(value)) for name, value in found)


@dataclass(frozen=True, slots=True)
class CaptureRecord:
    """What was kept of a source, when and how it came in; empty words where nothing is known.

    ``digest`` is the SHA-256 of the bytes, ``text_digest`` of the text that can be read in them.
    ``exchange`` is None for a file, and where a page was fetched before headers were kept.
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
    exchange: Exchange | None = None


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
        unpacked_exchange(row["exchange"]),
    )
