"""Entries of the history: who did what and when, and how undo and redo stood after it."""

import json
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.reason import Reason, because
from workbench.store.images import Image, write_images
from workbench.store.ledger import ENTRY_COLUMNS, link_of, seal_entry

_COLUMNS = ", ".join((*ENTRY_COLUMNS, "hash"))
_PLACES = ", ".join("?" for _ in (*ENTRY_COLUMNS, "hash"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: an ``edit``, ``undo``, ``redo``, ``purge`` or ``upgrade``.

    An undo or redo is *of* an earlier edit.
    ``reviewer_name`` is kept as it was at the time; ``burst`` is empty unless the entry holds
    typing.  ``undo_top``, ``redo_top`` and ``under`` are told in :mod:`workbench.store.edits`,
    ``previous`` and ``hash`` in :mod:`workbench.store.ledger`.
    """

    id: int
    kind: str
    of: int | None
    label: Reason
    reviewer: str | None
    reviewer_name: str
    at: str
    burst: str = ""
    undo_top: int | None = None
    redo_top: int | None = None
    under: int | None = None
    previous: str = ""
    hash: str = ""


def entry_at(db: Database, number: int | None) -> Entry | None:
    """Return the entry numbered *number*, if there is one."""
    found = () if number is None else _read(db, "where id = ?", [number])
    return found[0] if found else None


def last_entry(db: Database) -> Entry | None:
    """Return the newest entry, whatever its kind."""
    found = _read(db, "where id = (select max(id) from history)", [])
    return found[0] if found else None


def newest_entries(db: Database, *, before: int | None = None, limit: int) -> tuple[Entry, ...]:
    """Return up to *limit* entries, newest first, only those older than number *before*."""
    where, given = ("", []) if before is None else ("where id < ?", [before])
    return _read(db, f"{where} order by id desc limit ?", [*given, limit])


def entries_about(db: Database, numbers: list[int]) -> tuple[Entry, ...]:
    """Return the entries with these *numbers* and all undos and redos of them, oldest first."""
    wanted = "(select value from json_each(?))"
    given = json.dumps(numbers)
    return _read(db, f"where id in {wanted} or of in {wanted} order by id", [given, given])


def append_entry(db: Database, entry: Entry, last: Entry | None) -> None:
    """Write *entry* at the end of the history, chained to *last*, which closes with it."""
    columns: list[str | int | None] = [
        entry.id,
        entry.kind,
        entry.of,
        entry.label.code,
        json.dumps(dict(entry.label.values), ensure_ascii=False),
        entry.reviewer,
        entry.reviewer_name,
        entry.at,
        entry.burst,
        entry.undo_top,
        entry.redo_top,
        entry.under,
        "" if last is None else link_of(db, last.id, last.hash),
    ]
    db.execute(
        f"insert into history ({_COLUMNS}) values ({_PLACES})", [*columns, seal_entry(columns)]
    )


def append_upgrade(db: Database, label: Reason, images: list[Image]) -> None:
    """Write that a step of the schema has moved rows; without *images* there is nothing to tell.

    What was done before cannot be undone any more: its rows have another form.  The copy that is
    taken before a file is brought to a newer form still holds them.
    """
    if not images:
        return
    last = last_entry(db)
    (now,) = db.execute("select strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now')").fetchone()
    number = last.id + 1 if last else 1
    append_entry(db, Entry(number, "upgrade", None, label, None, "", now), last)
    write_images(db, number, images)


def _read(db: Database, rest: str, given: list[Any]) -> tuple[Entry, ...]:
    rows = db.execute(f"select {_COLUMNS} from history {rest}", given).fetchall()
    return tuple(
        Entry(number, kind, of, because(label, **json.loads(values)), *others)
        for number, kind, of, label, values, *others in rows
    )
