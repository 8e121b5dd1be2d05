"""Take articles out of a review file for good, words, bytes, history and all.

What belongs to them is found in the history, not in the tables: what was removed before, or
undone, is still told there.  A source goes where evidence in these articles alone ever named it,
its captures with it; a text or original goes where nothing that stays ever named its digest.
"""

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.ids import bytes_digest, random_id
from workbench.store.edits import Edit
from workbench.store.images import Key
from workbench.store.ledger import ROW_COLUMNS
from workbench.store.library_step import INDEXES, index_anew
from workbench.store.merged import merged_ledgers
from workbench.store.purged import (
    ERASED,
    NOTHING_SAID,
    emptied_entry,
    emptied_row,
    packed_places,
    seal_of_rest,
)
from workbench.store.replay import read_told
from workbench.store.schema import VAULT

_GUARDS = ("history_is_never_changed", "history_row_changes_only_while_typing")
_DIGEST = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
_COPIES = "ledger_copy"
_OVERWRITE = "pragma secure_delete = on"
_SPEAKS_OF = {"date_override": "date_mention", "block_kind": "block"}
"""Decisions whose row has the id of a finding that is no claim."""


@dataclass(frozen=True, slots=True)
class TellingRow:
    """A row of a ledger: where it stands, which row of which table it tells of, and its images."""

    entry: int
    table: str
    row: str
    claim: str | None
    article: str | None
    before: str | None
    after: str | None

    @property
    def key(self) -> Key:
        """Return the table and the id of the row it tells of."""
        return self.table, self.row

    def values(self, column: str) -> set[Any]:
        """Return what *column* held before and after, without nothing."""
        told = read_told(self.before, self.after) or (None, None)
        return {image[column] for image in told if image and image.get(column)}


@dataclass(frozen=True, slots=True)
class Purged:
    """What an erasure took: rows of tables, emptied rows of the ledger, kept things by digest."""

    keys: frozenset[Key]
    emptied: int
    digests: frozenset[str]


def purge(edit: Edit, articles: Iterable[str]) -> Purged:
    """Erase *articles* with all their versions as part of *edit*, and note what was erased.

    The bytes in the file are free then, and not yet overwritten everywhere: the file must be
    written anew (``vacuum``) once the edit has ended.
    """
    db = edit.db
    db.execute(_OVERWRITE)
    rows = rows_told(db)
    everywhere = [*rows, *_rows_of_copies(db)]
    gone = with_versions(everywhere, articles)
    keys = told_of(everywhere, gone)
    places = _empty(db, rows, keys)
    _delete(edit, keys)
    digests = _let_go(db, rows, keys)
    empty_copies(edit, keys)
    index_anew(db)
    for index in INDEXES:
        db.execute(f"insert into {index} ({index}) values ('rebuild')")
    edit.put(
        "purged",
        random_id(),
        articles=json.dumps(sorted(gone)),
        emptied=packed_places(places),
        kept=json.dumps(sorted(digests)),
        digest=seal_of_rest(db, places),
        reviewer=edit.by,
        at=edit.at,
    )
    return Purged(keys, sum(map(len, places.values())), digests)


def rows_told(db: Database) -> list[TellingRow]:
    """Return all rows of the history, in the order of writing."""
    found = db.execute(f"select {', '.join(ROW_COLUMNS)} from history_row order by entry, id")
    return [TellingRow(*row) for row in found.fetchall()]


def with_versions(rows: Sequence[TellingRow], articles: Iterable[str]) -> frozenset[str]:
    """Return *articles* with all versions before and after them that there ever were."""
    beside: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.table == "article":
            for other in row.values("replaces"):
                beside[row.row].add(other)
                beside[other].add(row.row)
    found: set[str] = set()
    waiting = list(articles)
    while waiting:
        article = waiting.pop()
        if article not in found:
            found.add(article)
            waiting.extend(beside[article])
    return frozenset(found)


def told_of(rows: Sequence[TellingRow], articles: frozenset[str]) -> frozenset[Key]:
    """Return the rows of all tables that belong to *articles* alone, by what the ledger tells."""
    keys = {row.key for row in rows if row.article in articles or row.key[1] in articles}
    claims = {row for table, row in keys if table == "claim"}
    keys |= {row.key for row in rows if row.claim in claims}
    keys |= {row.key for row in rows if (_SPEAKS_OF.get(row.table), row.row) in keys}
    named: dict[bool, set[str]] = {True: set(), False: set()}
    for row in rows:
        if row.table == "evidence":
            named[row.key in keys] |= row.values("source")
    sources = named[True] - named[False]
    keys |= {("source", source) for source in sources}
    of: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.table == "capture":
            of[row.row] |= row.values("source")
    keys |= {("capture", capture) for capture, names in of.items() if names and names <= sources}
    return frozenset(keys)


def told_anywhere(articles: Collection[str], *files: Database) -> frozenset[Key]:
    """Return what ledgers and copies of ledgers in *files* tell of *articles*; often nothing."""
    if not articles:
        return frozenset()
    rows = [row for db in files for row in (*rows_told(db), *_rows_of_copies(db))]
    return told_of(rows, with_versions(rows, articles))


def empty_copies(edit: Edit, keys: frozenset[Key]) -> None:
    """Empty what the ledgers of merged files tell of the rows *keys*, as part of *edit*."""
    records = merged_ledgers(edit.db) if keys else ()
    edit.db.execute(_OVERWRITE)
    for record in records:
        text = _copy(edit.db, record.digest)
        emptied = emptied_text(text, keys)
        if emptied != text:
            digest = bytes_digest(emptied.encode("utf-8", "surrogatepass"))
            edit.keep(_COPIES, digest, text=emptied)
            edit.put("merged_ledger", record.id, digest=digest)
    if records:
        edit.db.execute(
            f"delete from {_COPIES} where digest not in (select digest from merged_ledger)"
        )


def emptied_text(text: str, keys: frozenset[Key]) -> str:
    """Return a copy of a ledger (:func:`workbench.store.merged.write_out`) without rows *keys*."""
    lines = _lines(text)
    emptied = {row.entry for row in _rows_in(lines) if row.key in keys}
    if not emptied:
        return text
    return "\n".join(
        json.dumps(_emptied_line(line, keys, emptied), ensure_ascii=False, separators=(",", ":"))
        for line in lines
    )


def _copy(db: Database, digest: str) -> str:
    found = db.execute(f"select text from {_COPIES} where digest = ?", [digest]).fetchone()
    return str(found[0]) if found else ""


def _rows_of_copies(db: Database) -> list[TellingRow]:
    texts = (_copy(db, record.digest) for record in merged_ledgers(db))
    return [row for text in texts for row in _rows_in(_lines(text))]


def _lines(text: str) -> list[list[Any]]:
    return [json.loads(line) for line in text.split("\n")] if text else []


def _rows_in(lines: list[list[Any]]) -> list[TellingRow]:
    return [TellingRow(*row) for line in lines for row, _ in line[2]]


def _emptied_line(line: list[Any], keys: frozenset[Key], emptied: set[int]) -> list[Any]:
    columns, sealed, rows, *before = line
    number, _, of = columns[0], columns[1], columns[2]
    if number not in emptied and of not in emptied:
        return line
    places = {n for n, (row, _) in enumerate(rows) if TellingRow(*row).key in keys}
    left = [[emptied_row(row) if n in places else row, seal] for n, (row, seal) in enumerate(rows)]
    told_before = set(before[0]) if before else set()
    return [emptied_entry(columns), sealed, left, sorted(places | told_before)]


def _empty(
    db: Database, rows: Sequence[TellingRow], keys: frozenset[Key]
) -> dict[int, frozenset[int]]:
    """Take the images out of the rows told of, and the words out of their entries."""
    places: dict[int, set[int]] = defaultdict(set)
    count: dict[int, int] = defaultdict(int)
    for row in rows:
        if row.key in keys:
            places[row.entry].add(count[row.entry])
        count[row.entry] += 1
    given = json.dumps(sorted(places))
    of = "select id from history where of in (select value from json_each(?))"
    for (number,) in db.execute(of, [given]).fetchall():
        places[number] |= set()  # an undo or redo of it: no rows of its own, but a label
    with _unguarded(db):
        db.conn.executemany(
            "update history_row set before = null, after = null"
            " where table_name = ? and row_id = ?",
            sorted(keys),
        )
        db.conn.executemany(
            "update history set label = ?, label_values = ? where id = ?",
            [(ERASED, NOTHING_SAID, number) for number in places],
        )
    return {number: frozenset(found) for number, found in places.items()}


def _delete(edit: Edit, keys: frozenset[Key]) -> None:
    """Delete the rows themselves; a row that stays loses its reference to one that went."""
    for table, row in sorted(keys):
        edit.db.execute(f'delete from "{table}" where id = ?', [row])
    for table, number, _, place in edit.db.execute("pragma foreign_key_check").fetchall():
        keyed = {key[0]: key[3] for key in edit.db.execute(f'pragma foreign_key_list("{table}")')}
        (row,) = edit.db.execute(f'select id from "{table}" where rowid = ?', [number]).fetchone()
        edit.put(table, row, **{keyed[place]: None})


def _let_go(db: Database, rows: Sequence[TellingRow], keys: frozenset[Key]) -> frozenset[str]:
    """Delete kept texts and bytes that only what went has named; return their digests."""
    named: dict[bool, set[str]] = {True: set(), False: set()}
    for row in rows:
        if row.table == "purged":  # it names what went before, which may have come in again
            continue
        for image in (row.before, row.after):
            named[row.key in keys] |= set(_DIGEST.findall(image or ""))
    loose = named[True] - named[False]
    for table in VAULT.keys() - {_COPIES}:
        db.conn.executemany(f"delete from {table} where digest = ?", [(one,) for one in loose])
    return frozenset(loose)


@contextmanager
def _unguarded(db: Database) -> Iterator[None]:
    """Put the guards of the history aside, within the transaction."""
    names = ", ".join(f"'{name}'" for name in _GUARDS)
    guards = db.execute(f"select name, sql from sqlite_master where name in ({names})").fetchall()
    for name, _ in guards:
        db.execute(f"drop trigger {name}")
    yield
    for _, sql in guards:
        db.execute(sql)
