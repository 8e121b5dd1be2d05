"""The locker: the bytes of captured sources, each kept once under its SHA-256.

Small ones stand in the review file, outside its history.  Those above a size that the reviewer
sets go into a folder beside it, so that a file with films in it can still be mailed.  Names in
that folder are digests and nothing else: a name that came from outside never reaches the drive.
"""

import hashlib
from pathlib import Path

from sqlite_utils import Database

from workbench.errors import NotSavedError
from workbench.ids import bytes_digest, random_id
from workbench.store.edits import Edit
from workbench.store.file import ReviewFile

BESIDE_ABOVE = "captures_beside_above"
"""The setting that holds the size, in bytes, above which a capture goes into the folder."""

DEFAULT_BESIDE_ABOVE = 20_000_000

_CHUNK = 1 << 20


def locker_folder(review: Path) -> Path:
    """Return the folder beside *review* that holds what is too large for the file itself."""
    return review.with_name(f"{review.stem}.captures")


def beside_above(db: Database) -> int:
    """Return the size in bytes above which a capture goes into the folder."""
    found = db.execute("select value from setting where id = ?", [BESIDE_ABOVE]).fetchone()
    return int(found[0]) if found else DEFAULT_BESIDE_ABOVE


def keep_bytes(file: ReviewFile, edit: Edit, content: bytes) -> str:
    """Keep *content* and return its digest; what is kept already is not kept again.

    Raises:
        NotSavedError: The folder beside the review could not be written.
    """
    digest = bytes_digest(content)
    if len(content) <= beside_above(file.db):
        edit.keep("captured", digest, size=len(content), bytes=content)
    else:
        _write(locker_folder(file.path), digest, content)
    return digest


def kept_bytes(file: ReviewFile, digest: str) -> bytes | None:
    """Return the bytes kept under *digest*, or None if they are gone."""
    found = file.db.execute("select bytes from captured where digest = ?", [digest]).fetchone()
    if found is not None:
        return bytes(found[0])
    if not is_digest(digest):
        return None
    try:
        return (locker_folder(file.path) / digest).read_bytes()
    except OSError:
        return None


def is_digest(name: str) -> bool:
    """Tell whether *name* is a SHA-256: a file from elsewhere may name anything, a path too."""
    return len(name) == 64 and set(name) <= set("0123456789abcdef")


def digest_beside(folder: Path, digest: str) -> str:
    """Return the SHA-256 that the file kept under *digest* has now; an empty word if it is gone."""
    made = hashlib.sha256()
    if not is_digest(digest):
        return ""
    try:
        with (folder / digest).open("rb") as stream:
            while piece := stream.read(_CHUNK):
                made.update(piece)
    except OSError:
        return ""
    return made.hexdigest()


def _write(folder: Path, digest: str, content: bytes) -> None:
    if digest_beside(folder, digest) == digest:
        return
    target = folder / digest
    draft = folder / f".{digest}.{random_id()}"
    try:
        folder.mkdir(exist_ok=True)
        draft.write_bytes(content)
        draft.replace(target)
    except OSError as error:
        raise NotSavedError(
            f"The capture could not be written into “{folder.name}”: {error.strerror or error}.",
            hint="Check that the folder beside the review can be written and has space.",
        ) from error
    finally:
        if draft.exists():
            draft.unlink()
