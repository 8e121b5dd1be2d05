"""Put a report on the disk, whole or not at all.

The words go into a new file beside the target, which then takes the target's place in one step.
Whatever goes wrong before that, an older report of the same name is still there, untouched.
"""

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from workbench.errors import NotSavedError

_TROUBLE: dict[int, tuple[str, str]] = {
    errno.ENOENT: ("The folder “{folder}” is not there.", "Make it, or choose another."),
    errno.ENOTDIR: ("“{folder}” is not a folder.", "Choose another folder."),
    errno.EISDIR: ("“{name}” is a folder.", "Choose another name."),
    errno.EACCES: (
        "“{name}” may not be written in “{folder}”.",
        "Close it in other programs, or choose another folder.",
    ),
    errno.EROFS: ("The folder “{folder}” can only be read.", "Choose another folder."),
    errno.ENOSPC: ("The disk is full.", "Free some space and try again."),
    errno.EFBIG: ("The file is larger than this disk allows.", "Choose another disk."),
    errno.ENAMETOOLONG: ("The name “{name}” is too long.", "Choose a shorter one."),
}
_SAME_AS = {errno.EPERM: errno.EACCES, getattr(errno, "EDQUOT", errno.ENOSPC): errno.ENOSPC}


def write_report(path: Path, words: str) -> None:
    """Write *words* to *path* as UTF-8; an existing file is replaced in one step.

    Raises:
        NotSavedError: It could not be written; what was there before is still there.
    """
    write_files({path: words.encode("utf-8")})


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write *files* together: none takes its place before all are whole on the disk.

    Raises:
        NotSavedError: One could not be written; what was there before is still there.
    """
    ready: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, content in files.items():
            ready.append((_written_beside(path.resolve(), content), path))
        for beside, path in ready:
            beside.replace(path.resolve())
    except (OSError, ValueError) as error:
        raise not_saved(path, error) from error
    finally:
        for beside, _ in ready:
            beside.unlink(missing_ok=True)


def not_saved(path: Path, error: OSError | ValueError) -> NotSavedError:
    """Return *error*, met while writing *path*, in words a person can act on."""
    number = (error.errno or 0) if isinstance(error, OSError) else 0
    message, hint = _TROUBLE.get(
        _SAME_AS.get(number, number), ("“{name}” could not be written.", str(error))
    )
    names = {"name": path.name[:80], "folder": str(path.parent)}
    return NotSavedError(f"{message.format(**names)} Nothing was changed.", hint=hint)


def _written_beside(path: Path, content: bytes) -> Path:
    """Write *content* to a new file beside *path*, fit to take its place; return that file."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    handle, name = tempfile.mkstemp(prefix=".report-", suffix=".part", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode_for(path))
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def _mode_for(path: Path) -> int:
    """Return the permissions of the file to be replaced, or those a new file gets here."""
    with contextlib.suppress(OSError):
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
