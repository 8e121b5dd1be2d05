"""Look whether a review file is what its own history says, to the last value and byte.

Found are: entries of the ledger that were changed, added or taken out; a tail cut off, where the
head is known from a report; rows changed, added or removed by another program; originals and
texts whose bytes are no longer those of their digest.  A hash shows that something is as it was
when it was taken in.  It does not show that it was genuine then.

Nothing is written.  Any SQLite file may be handed in that opens as a review file.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from workbench.errors import InvalidError
from workbench.reason import Reason, because
from workbench.store.ledger import (
    ENTRY_COLUMNS,
    ROW_COLUMNS,
    Head,
    head_of,
    link,
    seal_entry,
    seal_row,
)
from workbench.store.library_step import UNTOLD as FOLLOWING
from workbench.store.locker import digest_beside
from workbench.store.merged import merged_faults
from workbench.store.purged import emptied_entry, emptied_places, emptied_row, purge_faults
from workbench.store.replay import Expected, column_defaults, told_by
from workbench.store.schema import PROJECT, VAULT, bring_up_to_date
from workbench.store.verify_library import library_faults

MOST = 200
"""Faults that are told one by one; a file with more is beyond telling."""

_CHUNK = 1 << 20
_OBJECTS = "select name, type, sql from sqlite_master where name not like 'sqlite_%'"
_STEPS = "select id, migration_set, name from _sqlite_migrations order by id"
_UNTOLD = frozenset({"history", "history_row", "_sqlite_migrations", *VAULT}) | FOLLOWING
"""Tables that the history does not tell of."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at and what is wrong with it; nothing is if ``faults`` is empty.

    ``notes`` are oddities that prove nothing.  ``size`` counts the bytes of all kept originals,
    texts and captures.
    """

    faults: tuple[Reason, ...]
    notes: tuple[Reason, ...]
    head: Head | None
    rows: int
    kept: int
    size: int


def read_head(text: str) -> Head:
    """Return the head that *text* names, as reports print it: ``41:9f86d0…``.

    Raises:
        InvalidError: It is none.
    """
    number, _, sealed = text.strip().partition(":")
    whole = len(sealed) == 64 and all(char in "0123456789abcdef" for char in sealed)
    if not (number.isascii() and number.isdecimal() and whole):
        raise InvalidError(
            f"“{text[:80]}” is no head of a ledger.",
            hint="It is a number, a colon and 64 digits, as reports and “verify” print it.",
        )
    return Head(int(number), sealed)


def verify(
    db: Database,
    known: Head | None = None,
    progress: Callable[[int], None] = lambda _: None,
    *,
    beside: Path | None = None,
) -> Verified:
    """Return what is wrong with the review file *db*, at most :data:`MOST` faults.

    Args:
        db: The file.
        known: A head that was written down earlier, to find a tail cut off since.
        progress: Told how many bytes of kept things were hashed since it was last told.
        beside: The folder beside the file that holds captures too large for it.
    """
    size = 0

    def count(piece: int) -> None:
        nonlocal size
        size += piece
        progress(piece)

    try:
        faults = tuple(islice(_faults(db, known, count, beside), MOST))
        notes = tuple(_backward_clocks(db))
        rows, kept = _count(db, _told_tables(db)), _count(db, VAULT)
        return Verified(faults, notes, head_of(db), rows, kept, size)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        damaged = because("file_damaged", problem=str(error))
        return Verified((damaged,), (), None, 0, 0, 0)


def _faults(
    db: Database, known: Head | None, progress: Callable[[int], None], beside: Path | None
) -> Iterator[Reason]:
    for (problem,) in db.execute("pragma integrity_check(20)").fetchall():
        if problem != "ok":
            yield because("file_damaged", problem=problem)
    yield from _form(db)
    yield from _chain(db, known)
    yield from _rows(db)
    yield from _kept(db, progress)
    yield from _captures(db, beside)
    yield from library_faults(db)
    yield from merged_faults(db)
    yield from purge_faults(db)


def _form(db: Database) -> Iterator[Reason]:
    """Look whether tables, views and guards are those of the program, and refer to what is there.

    More tables and indexes than ours do no harm: people open their files in other programs.
    """
    wanted, columns, steps = _form_of_today()
    found = {name: (kind, sql) for name, kind, sql in db.execute(_OBJECTS).fetchall()}
    for name, kind, sql in wanted:
        there = found.get(name)
        if there is None or there[0] != kind or not _defined_alike(kind, there[1], sql):
            yield because("form_changed", kind=kind, name=name)
    ours = {name for name, _, _ in wanted}
    for name, (kind, _) in found.items():
        if kind == "trigger" and name not in ours:
            yield because("form_changed", kind=kind, name=name)
    for table in sorted(ours & set(found)):
        if found[table][0] == "table" and _columns(db, table) != columns[table]:
            yield because("form_changed", kind="table", name=table)
    times = db.execute("select applied_at from _sqlite_migrations").fetchall()
    if db.execute(_STEPS).fetchall() != steps or not all(_moment(at) for (at,) in times):
        yield because("form_changed", kind="table", name="_sqlite_migrations")
    for table, row, other, _ in db.execute("pragma foreign_key_check").fetchall():
        yield because("refers_to_nothing", table=table, row=str(row), other=other)


def _defined_alike(kind: str, found: object, wanted: object) -> bool:
    """Tell whether an object is made as it should be; tables are compared column by column."""
    same_type = type(found) is type(wanted)
    return same_type and (kind not in {"trigger", "view"} or found == wanted)


@cache
def _form_of_today() -> tuple[list[Any], dict[str, list[Any]], list[Any]]:
    """Return what a file made now consists of, its tables' columns, and the steps it has taken."""
    with Database(memory=True) as blank:
        bring_up_to_date(blank)
        objects = blank.execute(_OBJECTS).fetchall()
        columns = {name: _columns(blank, name) for name, kind, _ in objects if kind == "table"}
        return objects, columns, blank.execute(_STEPS).fetchall()


def _columns(db: Database, table: str) -> list[Any]:
    """Return the columns of a table with their types and defaults, and what they refer to.

    The words of the schema itself may differ between versions of the libraries that wrote it.
    """
    queries = "select * from pragma_table_info(?)", "select * from pragma_foreign_key_list(?)"
    return [row for query in queries for row in sorted(db.execute(query, [table]).fetchall())]


def _moment(text: object) -> datetime | None:
    """Return the moment in UTC that *text* names, as the program writes them, or None."""
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment if moment.utcoffset() == timedelta(0) else None


def _chain(db: Database, known: Head | None) -> Iterator[Reason]:
    """Make every hash anew, from the first entry on."""
    names, emptied = ", ".join(ENTRY_COLUMNS), emptied_places(db)
    previous, count = "", 0
    for *columns, sealed in db.execute(f"select {names}, hash from history order by id"):
        number = columns[0]
        if number != count + 1:
            yield because("entries_missing", first=count + 1, last=number - 1)
        yield from _compare_known(known, count, previous)
        count = number
        if columns[-1] != previous:
            yield because("chain_broken", entry=number)
        is_empty = number in emptied and columns == emptied_entry(columns)
        if not is_empty and seal_entry(columns) != sealed:
            yield because("entry_changed", entry=number)
        rows, faults = _sealed_rows(db, number, emptied.get(number, frozenset()))
        yield from faults
        previous = link(sealed, rows)
    yield from _compare_known(known, count, previous)
    if known is not None and known.entries > count:
        yield because("entries_cut", first=count + 1, last=known.entries)
    rows, last = db.execute("select count(*), coalesce(max(id), 0) from history_row").fetchone()
    if rows != last:  # rows are numbered without a gap, and none is ever taken away
        yield because("entry_rows_missing", count=rows, last=last)


def _compare_known(known: Head | None, entries: int, sealed: str) -> Iterator[Reason]:
    if known is not None and known.entries == entries and known.hash != sealed:
        yield because("head_differs", entry=entries)


def _sealed_rows(
    db: Database, entry: int, emptied: frozenset[int]
) -> tuple[list[str], list[Reason]]:
    """Return the hashes of the rows of *entry*, and what is wrong with them.

    Those at the places *emptied* must be empty.
    """
    columns = ", ".join(ROW_COLUMNS)
    found = db.execute(
        f"select id, hash, {columns} from history_row where entry = ? order by id", [entry]
    ).fetchall()
    faults = [
        because("entry_row_changed", entry=entry, row=number)
        for place, (number, sealed, *values) in enumerate(found)
        if (values != emptied_row(values) if place in emptied else seal_row(values) != sealed)
    ]
    return [sealed for _, sealed, *_ in found], faults


def _rows(db: Database) -> Iterator[Reason]:
    """Go through the history from the start and compare what it adds up to with what is there."""
    tables = _told_tables(db)
    expected = Expected({table: column_defaults(db, table) for table in tables})
    expected.rows["project"] = {PROJECT: {"id": PROJECT, "name": ""}}  # made with the file
    for number, kind, of in db.execute("select id, kind, of from history order by id"):
        told, faults = told_by(db, number, kind, of)
        yield from faults
        yield from expected.take(number, told)
    for table in tables:
        yield from expected.compare(table, db.query(f'select * from "{table}"'))


def _told_tables(db: Database) -> list[str]:
    """Return the tables that the history tells of and that have the columns they should have."""
    _, ours, _ = _form_of_today()
    there = (set(ours) - _UNTOLD) & set(db.table_names())
    return sorted(table for table in there if _columns(db, table) == ours[table])


def _kept(db: Database, progress: Callable[[int], None]) -> Iterator[Reason]:
    """Hash everything kept by digest again."""
    for table, column in VAULT.items():
        for number, digest in db.execute(f'select rowid, digest from "{table}"').fetchall():
            if _hash(db, table, column, number, progress) != digest:
                yield because("kept_changed", table=table, digest=digest)
    yield from _described(db)


def _hash(
    db: Database, table: str, column: str, number: int, progress: Callable[[int], None]
) -> str:
    """Return the SHA-256 of one kept thing, read piece by piece."""
    made = hashlib.sha256()
    try:
        blob = db.conn.blobopen(table, column, number, readonly=True)
    except sqlite3.OperationalError:
        return ""  # nothing, or a number, stands where the bytes were
    with blob:
        while piece := blob.read(_CHUNK):
            made.update(piece)
            progress(len(piece))
    return made.hexdigest()


def _captures(db: Database, beside: Path | None) -> Iterator[Reason]:
    """Look for the bytes of each capture, in the file or beside it."""
    for digest, size, within in db.execute(
        "select distinct capture.digest, capture.size, captured.size from capture"
        " left join captured on captured.digest = capture.digest"
    ).fetchall():
        if within is None:
            found = "" if beside is None else digest_beside(beside, str(digest))
            if found != digest:
                yield because("beside_changed" if found else "capture_missing", digest=digest)
        elif within != size:
            yield because("kept_changed", table="captured", digest=digest)


def _described(db: Database) -> Iterator[Reason]:
    """Compare what stands beside the bytes of an original with the bytes and with its article."""
    for (digest,) in db.execute(
        "select digest from original where size is not length(bytes)"
        " or exists (select 1 from article where original_digest = digest)"
        " and not exists (select 1 from article where original_digest = digest"
        " and article.media_type = original.media_type)"
    ).fetchall():
        yield because("kept_changed", table="original", digest=digest)
    for (digest,) in db.execute(
        "select digest from captured where size is not length(bytes)"
    ).fetchall():
        yield because("kept_changed", table="captured", digest=digest)


def _backward_clocks(db: Database) -> Iterator[Reason]:
    """Note where an entry is older than the one before it: a clock was set back, or is wrong."""
    latest: datetime | None = None
    for number, at in db.execute("select id, at from history order by id"):
        moment = _moment(at)
        if moment is not None and latest is not None and moment < latest:
            yield because("clock_went_back", entry=number)
        latest = moment or latest


def _count(db: Database, tables: Iterable[str]) -> int:
    return sum(db.table(table).count for table in tables)
