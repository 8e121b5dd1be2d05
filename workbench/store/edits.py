"""Change a review file in steps that can each be undone.

Verbs elsewhere never write to the database themselves.  They open an edit and use its
primitives, ``put`` and ``drop``, which note each row as it was and as it became.  Undo and redo
then need no code per verb: they replay the notes.

The history only grows.  Undo and redo are entries of their own, so that the file can always tell
who did what and when; a chain of hashes vouches for that (:mod:`workbench.store.ledger`).
Each entry carries how undo and redo stand after it: ``undo_top`` is
the edit that undo takes back next, ``redo_top`` the undo that redo reverts next, and ``under``
what lay beneath the one on top.  These are two stacks as linked lists through rows that never
change: every step of undo and redo reads a few rows by their keys, however long the history is.

Typing is saved as it happens.  Edits that follow each other under one ``burst`` become one
entry, whose notes may grow until anything else is done.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlite_utils import Database

from workbench.clock import Clock
from workbench.reason import Reason, because
from workbench.store.boundaries import Step, over, refuse_stop, stop_before_redo, stop_before_undo
from workbench.store.entries import (
    Entry,
    append_entry,
    entry_at,
    last_entry,
    newest_entries,
)
from workbench.store.images import (
    Image,
    Key,
    Notes,
    Row,
    concerned,
    grow_images,
    images_of,
    insert_rows,
    read_images,
    read_row,
    replay,
    update_row,
    write_images,
)
from workbench.store.library_step import index_anew
from workbench.store.schema import VAULT
from workbench.store.trouble import not_saved

NOTHING = because("nothing")

BURST_PAUSE = timedelta(seconds=60)
"""A pause in typing that ends a burst, so that one undo never takes back an hour."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit did, for whoever shows the file; without one, nothing has changed.

    ``label`` names the edit (worded by :mod:`workbench.review.wording`), ``kind`` is ``edit``,
    ``undo``, ``redo`` or ``purge``.  ``touched`` are the rows that changed, as (table, row id);
    ``concerned`` the articles and claims they belong to, as ("article", id) or ("claim", id).
    """

    label: Reason = NOTHING
    kind: str = "edit"
    touched: frozenset[Key] = frozenset()
    concerned: frozenset[Key] = frozenset()

    def ids(self, table: str) -> frozenset[str]:
        """Return the ids of the rows touched in *table*."""
        return frozenset(row_id for name, row_id in self.touched if name == table)

    def about(self, kind: str) -> frozenset[str]:
        """Return the ids of the articles, or of the claims, that the edit concerns."""
        return frozenset(row_id for name, row_id in self.concerned if name == kind)


@dataclass(slots=True)
class Edit:
    """An edit in the making; ``change`` tells what it did once its block has ended."""

    db: Database
    at: str
    by: str | None
    continues: bool = False
    """Whether this edit goes on with the burst of typing that the latest entry holds."""
    notes: Notes = field(default_factory=dict)
    change: Change = field(default_factory=Change)

    def put(self, table: str, row_id: str, **values: object) -> None:
        """Insert the row, or set *values* on it if it is there already."""
        before = read_row(self.db, table, row_id)
        if before is None:
            after: Row = {"id": row_id} | values
            insert_rows(self.db, table, [after])
        else:
            after = before | values
            if changed := {name: value for name, value in values.items() if before[name] != value}:
                update_row(self.db, table, row_id, changed)
        self._note(table, row_id, before, after)

    def add_all(self, table: str, rows: list[Row]) -> None:
        """Insert many rows that are not there yet; all have the same columns."""
        insert_rows(self.db, table, rows)
        for row in rows:
            self._note(table, str(row["id"]), None, row)

    def drop(self, table: str, row_id: str) -> None:
        """Remove the row; removing one that is not there is no error."""
        before = read_row(self.db, table, row_id)
        if before is not None:
            self.db.execute(f'delete from "{table}" where id = ?', [row_id])
            self._note(table, row_id, before, None)

    def keep(self, table: str, digest: str, **values: object) -> None:
        """Store something large and unchanging in a vault table, once per digest.

        It is not part of the history: undoing the edit leaves it, and redoing finds it there.
        """
        if table not in VAULT:
            raise ValueError(f"{table} is no vault")
        if not self.db.execute(f'select 1 from "{table}" where digest = ?', [digest]).fetchone():
            insert_rows(self.db, table, [{"digest": digest, **values}])

    def _note(self, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        first, _ = self.notes.get((table, row_id), (before, None))
        if first is not None and before is None:
            after = read_row(self.db, table, row_id)  # made anew: columns not given have defaults
        self.notes[table, row_id] = (first, after)


@dataclass(frozen=True, slots=True)
class _Newcomer:
    """Somebody who works and whom the file does not hold yet."""

    reviewer: str
    label: Reason
    values: dict[str, object]


class History:
    """The edits of one review file, and the way back and forth through them."""

    def __init__(
        self, db: Database, clock: Clock, refuse: Callable[[], None] = lambda: None
    ) -> None:
        """Follow the history of *db*; *refuse* raises if it may not be written now."""
        self.who: str | None = None
        """The id of the reviewer who is working, or None while nobody has said."""
        self._db = db
        self._clock = clock
        self._refuse = refuse
        self._typing: datetime | None = None
        self._whole: Edit | None = None
        self._newcomer: _Newcomer | None = None

    def introduce(self, reviewer: str, label: Reason, **values: object) -> None:
        """Let somebody work whom the file does not know yet, by a new id.

        An entry of their own, named *label*, adds them just before their first edit and together
        with it: if that is refused, nothing was written.
        """
        self.who, self._newcomer = reviewer, _Newcomer(reviewer, label, values)

    @contextmanager
    def together(self, label: Reason) -> Iterator[Edit]:
        """Let all edits opened inside the block be one, under the name *label*.

        What they return says nothing yet; ``change`` of the whole does, once the block has ended.
        If one of them fails, none of them was.

        Raises:
            NotSavedError, LockedError: As for :meth:`edit`.
        """
        with self.edit(label) as whole:
            self._whole = whole
            try:
                yield whole
            finally:
                self._whole = None

    @contextmanager
    def edit(self, label: Reason, *, burst: str = "", kind: str = "edit") -> Iterator[Edit]:
        """Open an edit: all of it is written when the block ends, or nothing if it fails.

        Edits that follow each other under the same *burst*, by the same reviewer and without a
        long pause, make one entry; one of another *kind* cannot be undone.  A block that changes
        nothing leaves no entry.

        Raises:
            NotSavedError: The file is open for reading only, or the drive did not take it.
            LockedError: Another program is writing to the file.
        """
        if self._whole is not None:
            yield self._whole
            return
        with self._transaction():
            self._welcome()
            last = self.last
            entry = replace(self._new_entry(kind, label, last), burst=burst)
            continues = self._continues(last, entry)
            edit = Edit(self._db, entry.at, entry.reviewer, continues)
            yield edit
            images = images_of(self._db, edit.notes)
            if images and continues:
                grow_images(self._db, entry.id - 1, images)
            elif images:
                self._append(entry, last, images)
        self._newcomer = None
        if images:
            self._typing = self._clock() if burst else None
            edit.change = _change(self._db, kind, label, images)

    def refuse_if_read_only(self) -> None:
        """Raise what every edit would meet if the file may not be written now."""
        self._refuse()

    @contextmanager
    def beside(self) -> Iterator[Database]:
        """Write rows outside the history, all or none: those that a later edit vouches for.

        Raises:
            NotSavedError, LockedError: As for :meth:`edit`.
        """
        with self._transaction():
            yield self._db

    def undo(self, *, force: bool = False) -> Change:
        """Take back the latest edit that still stands; without one, change nothing.

        Raises:
            UndoStopsError: It is a sign-off, or somebody else's; with *force* it is taken back all
                the same, and the entry says over whom.
            InvalidError: It is forced, and nobody is named.
        """
        with self._transaction():
            last, planned = self.last, self.plan_undo()
            if last is None or planned is None:
                return Change()
            refuse_stop(planned.stop, self._reviewer()[0], force=force)
            target = planned.entry
            images = read_images(self._db, target.id)
            replay(self._db, [image.backwards() for image in reversed(images)])
            step = self._new_entry("undo", over(target.label, planned.stop), last)
            append_entry(
                self._db,
                replace(
                    step,
                    of=target.id,
                    undo_top=target.under,
                    redo_top=step.id,
                    under=last.redo_top,
                ),
                last,
            )
        self._typing = None
        return _change(self._db, "undo", target.label, images)

    def redo(self, *, force: bool = False) -> Change:
        """Do the last undone edit again; without one, change nothing.

        Raises:
            UndoStopsError: Somebody else took it back; with *force* it is done all the same.
            InvalidError: It is forced, and nobody is named.
        """
        with self._transaction():
            last, planned = self.last, self.plan_redo()
            undone = last and entry_at(self._db, last.redo_top)
            if last is None or undone is None or planned is None:
                return Change()
            refuse_stop(planned.stop, self._reviewer()[0], force=force)
            target = planned.entry
            images = read_images(self._db, target.id)
            replay(self._db, images)
            step = self._new_entry("redo", over(target.label, planned.stop), last)
            append_entry(
                self._db,
                replace(step, of=target.id, undo_top=target.id, redo_top=undone.under),
                last,
            )
        self._typing = None
        return _change(self._db, "redo", target.label, images)

    def plan_undo(self) -> Step | None:
        """Return what undo would take back now, whose it is, and whether undo stops before it."""
        target = self.next_undo
        if target is None:
            return None
        return Step(target, stop_before_undo(self._db, target, self._reviewer()[0]))

    def plan_redo(self) -> Step | None:
        """Return what redo would do again now, and whether redo stops before it."""
        last, target = self.last, self.next_redo
        undone = last and entry_at(self._db, last.redo_top)
        if target is None or not undone:
            return None
        return Step(target, stop_before_redo(self._db, undone, self._reviewer()[0]))

    def end_burst(self) -> None:
        """Let the next typing begin an entry of its own, even under the same burst."""
        self._typing = None

    @property
    def last(self) -> Entry | None:
        """Return the newest entry, whatever its kind."""
        return last_entry(self._db)

    @property
    def next_undo(self) -> Entry | None:
        """Return the edit that undo would take back now, with who made it and when."""
        last = self.last
        return last and entry_at(self._db, last.undo_top)

    @property
    def next_redo(self) -> Entry | None:
        """Return the edit that redo would do again now."""
        last = self.last
        undone = last and entry_at(self._db, last.redo_top)
        return undone and entry_at(self._db, undone.of)

    def entries(self, *, before: int | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """Return up to *limit* entries, newest first, only those older than number *before*."""
        return newest_entries(self._db, before=before, limit=limit)

    def _append(self, entry: Entry, last: Entry | None, images: list[Image]) -> None:
        if entry.kind == "edit":
            entry = replace(entry, undo_top=entry.id, under=last.undo_top if last else None)
        append_entry(self._db, entry, last)
        write_images(self._db, entry.id, images)

    def _welcome(self) -> None:
        """Add who was introduced, if it is they who work."""
        new = self._newcomer
        if new is None or new.reviewer != self.who:
            return
        last = self.last
        entry = self._new_entry("edit", new.label, last)
        edit = Edit(self._db, entry.at, None)
        edit.put("reviewer", new.reviewer, **new.values)
        self._append(entry, last, images_of(self._db, edit.notes))

    def _new_entry(self, kind: str, label: Reason, last: Entry | None) -> Entry:
        """Return an entry to follow *last*, with who is working and what time it is."""
        number = last.id + 1 if last else 1
        by, name = self._reviewer()
        return Entry(number, kind, None, label, by, name, self._clock().isoformat())

    def _continues(self, last: Entry | None, new: Entry) -> bool:
        """Tell whether *new* goes on with the typing that *last* holds."""
        if not new.burst or last is None or self._typing is None:
            return False
        same = (last.burst, last.reviewer) == (new.burst, new.reviewer)
        return same and self._clock() - self._typing < BURST_PAUSE

    def _reviewer(self) -> tuple[str | None, str]:
        """Return id and name of who is working, or None and no name.

        Naming a reviewer is an edit like any other: once it is undone, nobody is named.
        """
        if self.who is None:
            return None, ""
        found = self._db.execute("select name from reviewer where id = ?", [self.who]).fetchone()
        return (self.who, found[0]) if found else (None, "")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Write all or nothing, and turn the trouble SQLite reports into a sentence."""
        self._refuse()
        if self._db.conn.in_transaction:
            raise RuntimeError("an edit cannot be opened inside another")
        try:
            with _all_or_nothing(self._db):
                yield
                index_anew(self._db)
        except (sqlite3.Error, UnicodeEncodeError) as error:
            if (told := not_saved(error)) is None:
                raise  # a mistake in this program, nothing a reviewer could mend
            raise told from error


@contextmanager
def _all_or_nothing(db: Database) -> Iterator[None]:
    db.execute("begin immediate")  # waits here, not in the middle, if somebody else is writing
    try:
        db.execute("pragma defer_foreign_keys = on")  # rows of one edit may come in any order
        yield
        db.execute("commit")
    except BaseException:
        db.rollback()
        raise


def _change(db: Database, kind: str, label: Reason, images: list[Image]) -> Change:
    return Change(label, kind, frozenset(image.key for image in images), concerned(db, images))
