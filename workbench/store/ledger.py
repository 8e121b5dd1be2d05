"""The ledger: the history as a chain of hashes, in which nothing can be changed unseen.

Every row of an entry carries the hash of itself, and every entry the hash of its own columns, of
which one, ``previous``, is the link of the entry before: the hash of that entry together with
those of its rows.  So each entry vouches for all before it, and whoever knows the newest link,
the *head*, can tell whether anything older was changed, added or taken away.  Typing grows the
rows of the newest entry; they are linked when it closes, which is when the next one is written,
so the chain costs no statement of its own.

A chain alone does not stop somebody who makes all of it anew.  The head does, where it is kept
out of reach: each report prints it.

The idea is Haber and Stornetta's ("How to time-stamp a digital document", Journal of Cryptology
3, 1991) and Schneier and Kelsey's ("Secure audit logs to support computer forensics", ACM TISSEC
2, 1999).  What is hashed is JSON in UTF-8, made so plainly that another program can do it again:
a list that begins with :data:`FORM`, without white space, characters unescaped.  It can never
change for entries of this form: files out there were chained with it.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.ids import bytes_digest

FORM = "ledger 1"

ENTRY_COLUMNS = (
    "id",
    "kind",
    "of",
    "label",
    "label_values",
    "reviewer",
    "reviewer_name",
    "at",
    "burst",
    "undo_top",
    "redo_top",
    "under",
    "previous",
)
"""The columns of ``history`` that an entry's hash is made of, in this order."""

ROW_COLUMNS = ("entry", "table_name", "row_id", "claim", "article", "before", "after")
"""The columns of ``history_row`` that a row's hash is made of, in this order."""

Stored = str | int | None


@dataclass(frozen=True, slots=True)
class Head:
    """The newest link of a ledger: how many entries it has, and the hash that vouches for them."""

    entries: int
    hash: str

    def __str__(self) -> str:
        return f"{self.entries}:{self.hash}"


def seal_entry(columns: Sequence[Stored]) -> str:
    """Return the hash of an entry whose :data:`ENTRY_COLUMNS` are *columns*."""
    return _seal("entry", columns)


def seal_row(columns: Sequence[Stored]) -> str:
    """Return the hash of a row of an entry whose :data:`ROW_COLUMNS` are *columns*."""
    return _seal("row", columns)


def link(entry: str, rows: Iterable[str]) -> str:
    """Return what the next entry names: the hash of *entry* with those of its *rows* in order."""
    return _seal("link", [entry, *rows])


def link_of(db: Database, number: int, entry: str) -> str:
    """Return the link of the entry *number*, whose hash is *entry*, with its rows as they stand."""
    rows = db.execute("select hash from history_row where entry = ? order by id", [number])
    return link(entry, (row for (row,) in rows.fetchall()))


def head_of(db: Database) -> Head | None:
    """Return the head of the ledger, or None while nothing has been done.

    Typing that goes on belongs to the newest entry and moves the head until the entry closes.
    """
    found = db.execute("select id, hash from history order by id desc limit 1").fetchone()
    return None if found is None else Head(found[0], link_of(db, *found))


def chain_all(db: Database) -> None:
    """Chain the entries of a file that was made before there was a ledger."""
    rows = db.execute(f"select id, {', '.join(ROW_COLUMNS)} from history_row").fetchall()
    db.conn.executemany(
        "update history_row set hash = ? where id = ?",
        [(seal_row(columns), number) for number, *columns in rows],
    )
    previous = ""
    entries = db.execute(f"select {', '.join(ENTRY_COLUMNS[:-1])} from history order by id")
    for columns in entries.fetchall():
        sealed = seal_entry([*columns, previous])
        db.execute(
            "update history set previous = ?, hash = ? where id = ?",
            [previous, sealed, columns[0]],
        )
        previous = link_of(db, columns[0], sealed)


def _seal(kind: str, columns: Sequence[Stored]) -> str:
    # default: bytes never stand in these columns, unless somebody put them there by hand
    said = json.dumps(
        [FORM, kind, *columns], ensure_ascii=False, separators=(",", ":"), default=repr
    )
    return bytes_digest(said.encode("utf-8", "surrogatepass"))
