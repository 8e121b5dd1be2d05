"""Read evidence and its sources; the number of queries never grows with the file."""

from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from workbench.store.records import EvidenceRecord, Signature, SourceRecord

_SOURCE_COLUMNS = (
    "title",
    "publisher",
    "author",
    "published",
    "address",
    "address_given",
    "citation",
    "medium",
    "primary_source",
    "independent_of",
    "confidential",
    "notes",
)

_SOURCES = """
select source.*, source.id as source_id, reviewer.name as source_by, source.at as source_at,
       source.reviewer as source_by_id
  from source
  left join reviewer on reviewer.id = source.reviewer
"""

_EVIDENCE = f"""
select evidence.id, evidence.claim, evidence.position, evidence.stance, evidence.quote,
       evidence.locator, evidence.note, evidence.accessed_at, evidence.capture,
       evidence.reviewer as by_id,
       evidence.at as by_at, coalesce(reviewer.name, '') as by_name, evidence.source as source_id,
       source.reviewer as source_by_id, source.at as source_at, describer.name as source_by,
       {", ".join(f"source.{name}" for name in _SOURCE_COLUMNS)}
  from evidence
  join source on source.id = evidence.source
  left join reviewer on reviewer.id = evidence.reviewer
  left join reviewer as describer on describer.id = source.reviewer
"""


def evidence_of(db: Database, claim: str) -> tuple[EvidenceRecord, ...]:
    """Return the evidence of one claim in the reviewer's order."""
    return _evidence(db, "evidence.claim = ?", claim)


def evidence_in(db: Database, article: str) -> tuple[EvidenceRecord, ...]:
    """Return the evidence of all claims of an article, claim by claim in the reviewer's order."""
    return _evidence(db, "evidence.claim in (select id from claim where article = ?)", article)


def evidence_from(db: Database, source: str) -> tuple[EvidenceRecord, ...]:
    """Return all evidence in the file that comes from one source."""
    return _evidence(db, "evidence.source = ?", source)


def evidence_record(db: Database, evidence: str) -> EvidenceRecord | None:
    """Return one piece of evidence by its id, or None."""
    return next(iter(_evidence(db, "evidence.id = ?", evidence)), None)


def source_records(db: Database) -> tuple[SourceRecord, ...]:
    """Return all sources of the file in the order in which they came up."""
    return tuple(_source(row) for row in db.query(f"{_SOURCES} order by source.rowid"))


def source_record(db: Database, source: str) -> SourceRecord | None:
    """Return one source by its id, or None."""
    rows = list(db.query(f"{_SOURCES} where source.id = ?", [source]))
    return next((_source(row) for row in rows), None)


def sources_like(db: Database, address: str, citation: str, title: str) -> tuple[SourceRecord, ...]:
    """Return the sources with this address or, if it is empty, this citation and title."""
    where, given = "source.address = ?", [address]
    if not address:
        where += " and source.citation = ? and source.title = ?"
        given += [citation, title]
    rows = db.query(f"{_SOURCES} where {where} order by source.rowid", given)
    return tuple(_source(row) for row in rows)


def _evidence(db: Database, where: str, given: str) -> tuple[EvidenceRecord, ...]:
    rows = db.query(
        f"{_EVIDENCE} where {where} order by evidence.claim, evidence.position", [given]
    )
    return tuple(
        EvidenceRecord(
            row["id"],
            row["claim"],
            row["position"],
            row["stance"],
            _source(row),
            row["quote"],
            row["locator"],
            row["note"],
            row["accessed_at"],
            row["capture"],
            Signature(row["by_id"], row["by_name"], row["by_at"] or ""),
        )
        for row in rows
    )


def _source(row: Mapping[str, Any]) -> SourceRecord:
    return SourceRecord(
        row["source_id"],
        row["title"],
        row["publisher"],
        row["author"],
        row["published"],
        row["address"],
        row["address_given"],
        row["citation"],
        row["medium"],
        bool(row["primary_source"]),
        row["independent_of"],
        bool(row["confidential"]),
        row["notes"],
        Signature(row["source_by_id"], row["source_by"] or "", row["source_at"] or ""),
    )
