"""One writer at a time: a small file beside the review file says who is writing.

SQLite alone would let two programs take turns, and each would show its reviewer a picture that
the other had already changed.  The lock names host, process and user, so that a second opener can
be told who has the file.  A lock whose process has died on this machine is swept away; whether
one from another machine is stale only a person can know, so that is taken over when asked.
"""

import getpass
import json
import os
import platform
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from workbench.clock import Clock
from workbench.errors import LockedError
from workbench.ids import random_id


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is writing: machine, process and when that process began, user, and since when."""

    host: str
    pid: int
    started: str
    user: str
    at: str
    token: str

    def is_here(self) -> bool:
        """Tell whether the holder works on this machine."""
        return self.host == platform.node()

    def has_died(self) -> bool:
        """Tell whether the holder's process is known to have ended."""
        return self.is_here() and _started(self.pid) not in {self.started, "unknown"}


NOBODY = Holder("an unknown machine", 0, "", "somebody", "", "")
"""Stands for a lock that cannot be read."""


class Lock:
    """The lock of one review file, held until it is released."""

    def __init__(self, path: Path, holder: Holder) -> None:
        self.path = path
        self.holder = holder

    def is_held(self) -> bool:
        """Tell whether the lock is still this one; another machine may have taken it over."""
        return read_holder(self.path) == self.holder

    def release(self) -> None:
        """Let go; a lock that somebody has taken over stays theirs."""
        if self.is_held():
            with suppress(OSError):
                self.path.unlink()


def lock_path(path: Path) -> Path:
    """Return where the lock of the review file *path* stands."""
    return path.with_name(f"{path.name}.lock")


def read_holder(lock: Path) -> Holder | None:
    """Return who holds *lock*, or None if nobody does."""
    try:
        return Holder(**json.loads(lock.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError):
        return NOBODY


def take_lock(path: Path, clock: Clock, *, take_over: bool = False) -> Lock:
    """Take the lock of the review file *path*.

    With *take_over*, a lock from another machine (or one that cannot be read) is replaced.

    Raises:
        LockedError: Somebody is writing to the file; the message says who.
        OSError: The folder cannot be written.
    """
    place = lock_path(path)
    process = os.getpid()
    me = Holder(
        host=platform.node(),
        pid=process,
        started=_started(process),
        user=_user(),
        at=clock().isoformat(),
        token=random_id(),
    )
    for _ in range(3):  # somebody may take the lock between sweeping and writing
        if _write_new(place, me):
            return Lock(place, me)
        holder = read_holder(place)
        if holder is None:
            continue
        if not holder.has_died() and not (take_over and not holder.is_here()):
            raise locked(path, holder)
        with suppress(FileNotFoundError):
            place.unlink()
    raise locked(path, read_holder(place) or NOBODY)


def locked(path: Path, holder: Holder) -> LockedError:
    """Return the error that tells who is writing to *path*."""
    since = f" since {holder.at[:16].replace('T', ' ')} UTC" if holder.at else ""
    where = "on this machine" if holder.is_here() else f"on {holder.host}"
    return LockedError(
        f"“{path.name}” is open for writing by {holder.user} {where}{since}.",
        hint="You can read it here. To write, close it there first.",
    )


def _write_new(place: Path, holder: Holder) -> bool:
    """Write the lock whole if there is none; a reader never sees half of it."""
    draft, content = place.with_name(f"{place.name}.{holder.token}"), json.dumps(asdict(holder))
    try:
        draft.write_text(content, encoding="utf-8")
        try:
            os.link(draft, place)
        except FileExistsError:
            raise
        except OSError:  # a drive without hard links: the name alone must do
            with place.open("x", encoding="utf-8") as stream:
                stream.write(content)
    except FileExistsError:
        return False
    finally:
        with suppress(OSError):
            draft.unlink()
    return True


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container may run under a number without a name
        return "somebody"


def _started(process: int) -> str:
    """Return a mark of when *process* began, ``unknown`` if it cannot be told, "" if it is gone.

    Process numbers are used again, so the number alone would take a stranger for the holder.
    """
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return "unknown" if _is_alive(process) else ""
    except OSError:
        return "unknown"
    return fields.rpartition(")")[2].split()[19]


def _is_alive(process: int) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        query_limited_information = 0x1000
        handle = ctypes.windll.kernel32.OpenProcess(query_limited_information, 0, process)
        ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
