"""A review file on disk: one SQLite file that is whole after every edit."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Self

from sqlite_utils import Database

from workbench.clock import Clock, system_clock
from workbench.errors import InvalidError, LockedError, NotSavedError, WorkbenchError
from workbench.ids import random_id
from workbench.store.backup import back_up, backup_folder
from workbench.store.blank import make_blank
from workbench.store.edits import History
from workbench.store.judge import refuse_foreign
from workbench.store.lock import Holder, Lock, lock_path, locked, read_holder, take_lock
from workbench.store.schema import bring_up_to_date, refuse_too_new, steps
from workbench.store.trouble import not_opened

SUFFIX = ".factcheck"
BUSY_SECONDS = 2.0
"""How long to wait for another program that is reading or writing the file just now."""


class ReviewFile:
    """An open review file.  Use it as a context manager, from one thread.

    ``db`` is for reading.  All writing goes through ``history``, in a verb of
    :mod:`workbench.review`.  ``refusal`` is None, or the error that every edit meets because the
    file is open for reading only.
    """

    def __init__(
        self,
        path: Path,
        db: Database,
        clock: Clock,
        *,
        lock: Lock | None = None,
        refusal: WorkbenchError | None = None,
    ) -> None:
        """Hold an open connection; use :meth:`open` or :meth:`create`."""
        self.path = path
        self.db = db
        self.clock = clock
        self.refusal = refusal
        self._lock = lock
        self._lent = 0
        self._closed = False
        self.history = History(db, clock, self._refuse)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        backups: Path | None = None,
        clock: Clock = system_clock,
    ) -> Self:
        """Open the review file *path*, for reading only if somebody else is writing to it.

        Whether it can be written is in ``read_only`` and ``refusal``.  With *take_over*, a lock
        left by another machine is replaced.  Before the file is brought to a newer form, a
        copy goes to the folder *backups*, by default one of the user's own.

        Raises:
            NotFoundError: There is no such file.
            UnreadableError: It is no file, is damaged, or cannot be read.
            ForeignFileError: It belongs to another program; not a byte of it has changed.
            FileTooNewError: A later version of the workbench made it.
        """
        path = path.resolve()  # one file, one lock, by whatever name it is opened
        is_ours = refuse_foreign(path)
        refusal: WorkbenchError | None = _reading_only(path) if read_only else _unwritable(path)
        lock = None
        if refusal is None:
            try:
                lock = take_lock(path, clock, take_over=take_over)
            except LockedError as error:
                refusal = error
            except OSError as error:
                refusal = _unwritable_folder(path, error)
        if refusal is not None and not is_ours:
            raise refusal
        try:
            copies = (backups or backup_folder(path)) if is_ours else None
            db = _connect(path, lock, copies, clock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        return cls(path, db, clock, lock=lock, refusal=refusal)

    @classmethod
    def create(cls, path: Path, *, clock: Clock = system_clock) -> Self:
        """Make a new review file at *path*, whole or not at all, and open it.

        Raises:
            InvalidError: There is a file of that name already.
            NotSavedError: The folder is missing, full or cannot be written.
        """
        draft = path.with_name(f".{path.name}.{random_id()}")
        try:
            with Database(sqlite3.connect(draft), execute_plugins=False) as db:
                make_blank(db)
            _name_new(draft, path)
        except FileExistsError as error:
            raise InvalidError(
                f"There is a file “{path.name}” already.", hint="Open it, or choose another name."
            ) from error
        except (OSError, sqlite3.OperationalError) as error:
            raise NotSavedError(
                f"“{path.name}” could not be made in “{path.parent}”.",
                hint=f"Check that the folder is there, can be written and has space ({error}).",
            ) from error
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
        return cls.open(path, clock=clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Tell whether the file is open for reading only; ``refusal`` says why."""
        return self.refusal is not None

    @property
    def name(self) -> str:
        """Return the name of the file without its folder and its ending."""
        return self.path.stem

    @property
    def holder(self) -> Holder | None:
        """Return who may write to the file now, if anybody."""
        return read_holder(lock_path(self.path))

    @contextmanager
    def lent(self) -> Iterator["ReviewFile"]:
        """Open the same file once more, under the same lock, for long work in another thread.

        Only one of the two may be written to meanwhile.  The lock is kept until both are closed.

        Raises:
            NotSavedError, LockedError: This file may not be written.
        """
        self._refuse()
        self._lent += 1
        try:
            db = _connect(self.path, self._lock, None, self.clock)
            try:
                db.execute("pragma cache_spill = off")  # readers are kept out for the commit only
                twin = ReviewFile(self.path, db, self.clock, lock=self._lock)
                twin.history.who = self.history.who
                yield twin
            finally:
                db.close()
        finally:
            self._lent -= 1
            self._release()

    def close(self) -> None:
        """Close the file; nothing is left to save."""
        self.db.close()
        self._closed = True
        self._release()

    def _release(self) -> None:
        if self._closed and not self._lent and self._lock is not None:
            self._lock.release()

    def _refuse(self) -> None:
        """Raise if this file may not be written now."""
        if self.refusal is None and self._lock is not None and not self._lock.is_held():
            self.refusal = locked(self.path, self.holder) if self.holder else _gone(self.path)
        if self.refusal is not None:
            raise self.refusal


def _connect(path: Path, lock: Lock | None, backups: Path | None, clock: Clock) -> Database:
    """Connect to *path*, which is ours or blank, and bring it up to date if it may be written.

    The journal is a rollback journal.  A write-ahead log would be faster, but it keeps the newest
    edits in a second file.  Reviewers mail these files and keep them in synced folders, so the
    one file must always hold everything.
    """
    mode = "ro" if lock is None else "rw"
    if lock is None:
        _recover(path)
    connection = sqlite3.connect(f"{path.as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS)
    db = Database(connection, execute_plugins=False)
    try:
        refuse_too_new(db)
        if lock is None and steps.pending(db):
            db = _newer_form(db)
        if lock is not None:
            if backups is not None and steps.pending(db):
                back_up(path, backups, clock(), whole=True)
            db.execute("pragma journal_mode = delete")
            db.execute("pragma synchronous = full")
            bring_up_to_date(db)
        db.execute("pragma foreign_keys = on")
        db.execute("pragma trusted_schema = off")  # the file may have come by mail
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        db.close()
        raise not_opened(path.name, error) from error
    except BaseException:
        db.close()
        raise
    return db


def _newer_form(db: Database) -> Database:
    """Return a passing copy of *db* in the form of today; the file, only read, stays as it is."""
    with closing(db.conn):
        copy = Database(sqlite3.connect(""), execute_plugins=False)
        try:
            db.conn.backup(copy.conn)
            bring_up_to_date(copy)
        except BaseException:
            copy.close()
            raise
    return copy


def _recover(path: Path) -> None:
    """Let SQLite take back an edit cut short by a crash; a read-only connection could not."""
    holder = read_holder(lock_path(path))
    if path.with_name(f"{path.name}-journal").exists() and (holder is None or holder.has_died()):
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as db,
        ):
            db.execute("select 1 from sqlite_master").fetchone()


def _name_new(draft: Path, path: Path) -> None:
    """Give *draft* the name *path*; never replace a file that is there."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)


def _unwritable(path: Path) -> NotSavedError | None:
    if os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        return None
    return NotSavedError(
        f"“{path.name}” is a read-only file, so it is open for reading only.",
        hint="Make it writable, or save a copy elsewhere and work there.",
    )


def _unwritable_folder(path: Path, error: OSError) -> NotSavedError:
    return NotSavedError(
        f"“{path.name}” is open for reading only, because its folder cannot be written"
        f" ({error.strerror or error}).",
        hint="Save a copy in another folder and work there.",
    )


def _reading_only(path: Path) -> NotSavedError:
    return NotSavedError(f"“{path.name}” was opened for reading only.", hint="Open it for writing.")


def _gone(path: Path) -> LockedError:
    return LockedError(
        f"The lock of “{path.name}” has been taken away, so somebody else may be writing to it.",
        hint="Close the file and open it again.",
    )
