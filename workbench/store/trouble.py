"""What SQLite reports, as a sentence somebody can act on."""

import sqlite3

from workbench.errors import (
    InvalidError,
    LockedError,
    NotSavedError,
    UnreadableError,
    WorkbenchError,
)

_WHY = {
    sqlite3.SQLITE_FULL: (
        "The disk is full. Your last change was not saved.",
        "Free some space and try again.",
    ),
    sqlite3.SQLITE_READONLY: (
        "This file cannot be written. Your last change was not saved.",
        "Check that the file and its folder are not read-only, or save a copy elsewhere.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The folder of this file cannot be written or has gone. Your last change was not saved.",
        "Check that the drive is still there and that its folder is not read-only.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The drive did not take the last change; the file is as it was before it.",
        "Check that the drive is connected and has space left, then try again.",
    ),
    sqlite3.SQLITE_TOOBIG: (
        "This is too large to be kept in a review file. It was not saved.",
        "Shorten it, or keep it in a file of its own.",
    ),
    sqlite3.SQLITE_CONSTRAINT: (
        "This change does not fit what the file holds now, so it was not saved.",
        "Another program may have changed the file. Open it again, then try again.",
    ),
}
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def not_saved(error: sqlite3.Error | UnicodeEncodeError) -> WorkbenchError | None:
    """Return what to tell the reviewer when an edit failed, or None if *error* is a bug."""
    if isinstance(error, UnicodeEncodeError):
        return InvalidError(
            "The text holds half a character that cannot be stored.",
            hint="Delete the odd sign and type it again.",
        )
    code = primary_code(error)
    if code in _BUSY:
        return LockedError(
            "Another program is using this file. Your last change was not saved.",
            hint="Close the file there, then try again.",
        )
    if code in _DAMAGED:
        return damaged(str(error))
    if code not in _WHY:
        return None
    message, hint = _WHY[code]
    return NotSavedError(message, hint=hint)


def not_opened(name: str, error: sqlite3.Error | UnicodeDecodeError) -> WorkbenchError:
    """Return what to tell the reviewer when the file *name* could not be opened."""
    code = primary_code(error)
    if code in _BUSY:
        return LockedError(
            f"“{name}” is in use by another program.", hint="Close it there, then try again."
        )
    if code in _DAMAGED:
        return damaged(str(error), name)
    if code in _WHY:
        return NotSavedError(f"“{name}” could not be opened.", hint=_WHY[code][1])
    return UnreadableError(f"“{name}” could not be opened.", hint=f"SQLite says: {error}.")


def damaged(what: str, name: str = "This review file") -> UnreadableError:
    """Return the error for a review file that is not whole."""
    return UnreadableError(
        f"{name} is damaged and cannot be read in full.",
        hint=f"Open its newest backup, or a copy. (SQLite says: {what}.)",
    )


def primary_code(error: sqlite3.Error | UnicodeDecodeError) -> int:
    """Return SQLite's primary result code of *error*, or 0 when there is none."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
