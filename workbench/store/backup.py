"""Dated copies of a review file, few and each one known to open.

A copy is made from a connection of its own, so it can run in the background while the file is
in use, and it is read back in full before it counts.
"""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import platformdirs
from sqlite_utils import Database

from workbench.errors import NotSavedError
from workbench.ids import bytes_digest
from workbench.store.schema import APPLICATION_ID

_HAS_CAPTURES = "select 1 from sqlite_master where name = 'captured'"

KEPT = 10
"""How many copies of one review file are kept."""


def backup_folder(path: Path) -> Path:
    """Return where the copies of the review file *path* go: apart from it, one folder a file."""
    place = bytes_digest(str(path.resolve()).encode("utf-8", "surrogateescape"))[:8]
    home = platformdirs.user_data_path("factcheck-workbench", appauthor=False)
    return home / "backups" / f"{path.stem} {place}"


def backups_of(folder: Path) -> tuple[Path, ...]:
    """Return the copies in *folder*, oldest first."""
    return tuple(sorted(folder.glob("*.factcheck")))


def back_up(path: Path, folder: Path, now: datetime, *, whole: bool = False) -> Path | None:
    """Copy the review file *path* into *folder*, unless the newest copy there is the same.

    The bytes of captures are left out, unless the copy is to be *whole*.

    Returns:
        The new copy, or None if nothing has changed since the newest.

    Raises:
        NotSavedError: The copy could not be written, or does not open.
    """
    copies = backups_of(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        copy = folder / f"{now:%Y-%m-%dT%H%M%S}.factcheck"
        draft = copy.with_suffix(".draft")
        try:
            _copy(path, draft, whole=whole)
            if copies and copies[-1].read_bytes() == draft.read_bytes():
                return None
            draft.replace(copy)
        finally:
            draft.unlink(missing_ok=True)
        for old in backups_of(folder)[:-KEPT]:
            old.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise NotSavedError(
            f"No backup of “{path.name}” could be made: {error}.",
            hint=f"Check that {folder} can be written and has space.",
        ) from error
    return copy


def save_copy(db: Database, target: Path) -> None:
    """Write the open review file *db* to *target*, whole or not at all.

    It is read through the connection, so this works even where the file itself has been deleted
    or moved away under the open program.

    Raises:
        NotSavedError: The copy could not be written, or does not open.
    """
    draft = target.with_name(f".{target.name}.draft")
    try:
        try:
            _copy_from(db.conn, draft, whole=True)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise NotSavedError(
            f"The copy could not be saved as “{target.name}”: {error}.",
            hint="Choose another folder, one that can be written and has space.",
        ) from error


def _copy(path: Path, draft: Path, *, whole: bool) -> None:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as source:
        _copy_from(source, draft, whole=whole)


def _copy_from(source: sqlite3.Connection, draft: Path, *, whole: bool) -> None:
    draft.unlink(missing_ok=True)
    with closing(sqlite3.connect(draft)) as target:
        source.backup(target)
        if not whole and target.execute(_HAS_CAPTURES).fetchone():
            target.execute("delete from captured")
            target.commit()
            target.execute("vacuum")
        problem = target.execute("pragma integrity_check(1)").fetchone()[0]
        (application,) = target.execute("pragma application_id").fetchone()
    if problem != "ok" or application != APPLICATION_ID:
        raise sqlite3.DatabaseError(f"the copy is not whole ({problem})")
