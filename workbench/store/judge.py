"""Look at a file before touching it: is it a review file, and one this version understands?

Other programs' databases must stay byte for byte what they are, and even opening one can change
it: a database with a write-ahead log is rewritten, and gets files beside it.  So the first look
reads the header as plain bytes.  Most databases carry no application id, so none counts as
ours only while nothing at all is in them.
"""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from workbench.errors import ForeignFileError, NotFoundError, UnreadableError
from workbench.store.schema import APPLICATION_ID, SCHEMA_VERSION, too_new

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_WRITE_AHEAD = 2
"""The number that a database with a write-ahead log carries at byte 19 (SQLite file format)."""


def refuse_foreign(path: Path) -> bool:
    """Return True if *path* is a review file, False if it is blank and may become one.

    Raises:
        NotFoundError: There is no such file.
        UnreadableError: It is no file, or cannot be read.
        ForeignFileError: It belongs to another program.
        FileTooNewError: A later version of the workbench made it.
    """
    header = _header(path)
    if not header:
        return False
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise _foreign(path, "it is no database at all")
    version, application = _number(header, 60), _number(header, 68)
    if application == APPLICATION_ID:
        if version > SCHEMA_VERSION:
            raise too_new(f"file version {version}, and this one knows {SCHEMA_VERSION}")
        return True
    if application or header[19] == _WRITE_AHEAD or not _is_empty(path):
        raise _foreign(path, "it is another program's database")
    return False


def _header(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableError(
                f"“{path.name}” is a folder.", hint="Choose a review file inside it."
            )
        if not stat.S_ISREG(mode):  # reading a pipe would wait for ever
            raise UnreadableError(f"“{path.name}” is no file.", hint="Choose a review file.")
        with path.open("rb") as stream:
            return stream.read(_HEADER)
    except FileNotFoundError as error:
        raise NotFoundError(
            f"There is no file “{path.name}”.", hint="Check its name and its folder."
        ) from error
    except OSError as error:
        raise UnreadableError(
            f"“{path.name}” cannot be read: {error.strerror or error}.",
            hint="Check that you may read this file and that its drive is there.",
        ) from error


def _number(header: bytes, place: int) -> int:
    return int.from_bytes(header[place : place + 4], "big")


def _is_empty(path: Path) -> bool:
    """Tell whether a database holds nothing; ``immutable`` keeps SQLite from writing beside it."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            return not db.execute("select 1 from sqlite_master limit 1").fetchone()
    except sqlite3.Error:
        return False


def _foreign(path: Path, what: str) -> ForeignFileError:
    return ForeignFileError(
        f"“{path.name}” is not a review file: {what}.",
        hint="Nothing was changed in it. To check it as an article, add it to a review instead.",
    )
