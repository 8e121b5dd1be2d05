"""Claims checked earlier, as rows of a review file: written in steps, read back, cleared away.

A row counts only while its batch stands in ``import_batch``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.reason import Reason
from workbench.store.file import ReviewFile
from workbench.store.library_step import EARLIER_FIELDS
from workbench.store.records import Signature
from workbench.store.rows import pack, unpack_reasons
from workbench.store.verify_library import EARLIER

Row = tuple[Any, ...]
"""The values of the columns in :data:`~workbench.store.verify_library.EARLIER`."""

_STEP = 5000
_FIELDS = ", ".join(EARLIER_FIELDS)


@dataclass(frozen=True, slots=True)
class BatchRecord:
    """One import: the name of the file, its format, how many claims came and with warnings."""

    id: str
    name: str
    format: str
    claims: int
    warnings: int
    signed: Signature


@dataclass(frozen=True, slots=True)
class EarlierRecord:
    """A claim checked earlier; fields as in :class:`workbench.library.item.Item`.

    ``position`` is its place among the entries or rows of the file it came in, from 0.
    """

    number: int
    id: str
    batch: str
    position: int
    outer_id: str
    claim: str
    title: str
    speaker: str
    said_on: str
    label: str
    reasons: str
    address: str
    outlet: str
    checked_on: str
    language: str
    warnings: tuple[Reason, ...]


_RECORD = ", ".join(f"earlier_claim.{name}" for name in EarlierRecord.__slots__)


def batch_records(db: Database) -> tuple[BatchRecord, ...]:
    """Return the imports of a file, oldest first."""
    rows = db.query(
        "select import_batch.*, reviewer.name as by_name from import_batch"
        " left join reviewer on reviewer.id = import_batch.reviewer"
        " order by import_batch.at, import_batch.rowid"
    )
    return tuple(
        BatchRecord(
            row["id"],
            row["name"],
            row["format"],
            row["claims"],
            row["warnings"],
            Signature(row["reviewer"], row["by_name"] or "", row["at"]),
        )
        for row in rows
    )


def remembers_anything(db: Database) -> bool:
    """Tell whether there is anything in a file that a claim could repeat."""
    found = db.execute(
        "select exists (select 1 from import_batch) or exists (select 1 from standing_fact)"
        " or (select count(*) from article) > 1"
    ).fetchone()
    return bool(found[0])


def earlier_record(db: Database, claim: str) -> EarlierRecord | None:
    """Return the earlier claim with this id, or None."""
    rows = db.query(
        f"select {_RECORD} from earlier_claim"
        " join import_batch on import_batch.id = earlier_claim.batch where earlier_claim.id = ?",
        [claim],
    )
    return next((as_earlier(row) for row in list(rows)), None)


def earlier_numbered(db: Database, numbers: list[int]) -> dict[int, EarlierRecord]:
    """Return those of the rows with *numbers* whose batch counts, by number."""
    rows = db.query(
        f"select {_RECORD} from json_each(?) as wanted"
        " join earlier_claim on earlier_claim.number = wanted.value"
        " join import_batch on import_batch.id = earlier_claim.batch",
        [pack(numbers)],
    )
    return {row["number"]: as_earlier(row) for row in rows}


def warned_in(db: Database, batch: str, *, limit: int = 1000) -> tuple[EarlierRecord, ...]:
    """Return the claims of an import that came with warnings, in the order of the file."""
    rows = db.query(
        f"select {_RECORD} from earlier_claim where batch = ? and warnings <> '[]'"
        " order by position limit ?",
        [batch, limit],
    )
    return tuple(as_earlier(row) for row in rows)


def originals_of(db: Database, batch: str) -> Iterator[str]:
    """Yield what came in with an import, verbatim and in the order of the file."""
    for (original,) in db.execute(
        "select original from earlier_claim where batch = ? order by position", [batch]
    ):
        yield original


def known_among(db: Database, claims: list[str]) -> frozenset[str]:
    """Return which of the ids *claims* are in the library already."""
    rows = db.execute(
        "select distinct earlier_claim.id from json_each(?) as wanted"
        " join earlier_claim on earlier_claim.id = wanted.value"
        " join import_batch on import_batch.id = earlier_claim.batch",
        [pack(claims)],
    )
    return frozenset(name for (name,) in rows.fetchall())


def write_earlier(file: ReviewFile, batch: str, rows: list[Row]) -> None:
    """Write *rows* under the name of a *batch* that does not count yet."""
    columns, places = ", ".join(EARLIER), ", ".join("?" for _ in EARLIER)
    with file.history.beside() as db:
        db.conn.executemany(
            f"insert into earlier_claim (batch, {columns}) values (?, {places})",
            [(batch, *row) for row in rows],
        )
        db.execute(
            f"insert into earlier_index (rowid, {_FIELDS}) select number, {_FIELDS}"
            " from earlier_claim where batch = ? and position between ? and ?",
            [batch, rows[0][1], rows[-1][1]],
        )


def clear_away(file: ReviewFile, batch: str | None = None) -> None:
    """Take out the rows of a *batch*, or of all that do not count."""
    which = "batch = ?" if batch else "batch not in (select id from import_batch)"
    given = [batch] if batch else []
    while True:
        with file.history.beside() as db:
            numbers = db.execute(
                f"select number from earlier_claim where {which} limit {_STEP}", given
            ).fetchall()
            if not numbers:
                return
            chosen = pack([number for (number,) in numbers])
            among = "number in (select value from json_each(?))"
            db.execute(
                f"insert into earlier_index (earlier_index, rowid, {_FIELDS})"
                f" select 'delete', number, {_FIELDS} from earlier_claim where {among}",
                [chosen],
            )
            db.execute(f"delete from earlier_claim where {among}", [chosen])


def as_earlier(row: Mapping[str, Any]) -> EarlierRecord:
    """Return a row of ``earlier_claim`` as a value."""
    values = {name: row[name] for name in EarlierRecord.__slots__ if name != "warnings"}
    return EarlierRecord(**values, warnings=unpack_reasons(row["warnings"]))
