"""Work given to processes of their own, a few at a time, which can be cut off at any moment.

They are started afresh and not forked: a copy of a window that runs would share its locks.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

import workbench
from workbench.errors import LimitError, StoppedError
from workbench.report.outcome import GoOn

AT_ONCE = 2
"""More would be faster on a large machine, and take more memory."""

MOST_SECONDS = 120.0
"""How long one may take; usually it is half a second."""

_PULSE = 0.02  # seconds between two looks at the children
_HINT = "Write fewer claims at once, or choose another format. Nothing was changed."
_QUIET = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a console for each
_ROOT = str(Path(workbench.__file__).parents[1])


class ChildFailedError(Exception):
    """A child met a fault of the program; the words are the last it left."""


def run_children(
    commands: Sequence[Sequence[str]], go_on: GoOn, seconds: float = MOST_SECONDS
) -> None:
    """Run each of *commands*, a module of ours and its arguments, to its end.

    Raises:
        StoppedError: *go_on* said no; whatever ran has ended.
        LimitError: One took more time or memory than it may.
        ChildFailedError: One met a fault of the program.
    """
    waiting = list(reversed(commands))
    running: list[_Child] = []
    try:
        while waiting or running:
            while waiting and len(running) < AT_ONCE:
                running.append(_Child(waiting.pop(), seconds))
            if not go_on():
                raise StoppedError("Writing was stopped.", hint="Nothing was changed.")
            running = [child for child in running if not child.has_ended()]
    finally:
        for child in running:
            child.end()


class _Child:
    """A process at work."""

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        paths = (_ROOT, os.environ.get("PYTHONPATH", ""))
        self._until = monotonic() + seconds
        self._last_words = tempfile.TemporaryFile()  # noqa: SIM115  closed in end()
        self._process = subprocess.Popen(  # noqa: S603  our own module, by our own interpreter
            [sys.executable, "-P", "-m", *command],  # -P: nothing in this folder passes for ours
            env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in paths if path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=self._last_words,
            creationflags=_QUIET,
        )

    def has_ended(self) -> bool:
        """Tell whether it is done, after a short wait.

        Raises:
            LimitError: Its time is up, or it was refused memory.
            ChildFailedError: It met a fault of the program.
        """
        try:
            code = self._process.wait(_PULSE)
        except subprocess.TimeoutExpired:
            if monotonic() > self._until:
                raise LimitError("Printing takes too long.", hint=_HINT) from None
            return False
        if code:
            raise self._trouble(code)
        self.end()
        return True

    def _trouble(self, code: int) -> Exception:
        self._last_words.seek(0)
        words = self._last_words.read().decode("utf-8", "replace")
        if code < 0 or "MemoryError" in words or "memory allocation" in words:
            return LimitError("Printing needs too much memory.", hint=_HINT)
        return ChildFailedError(words.strip().split("\n")[-1][:200])

    def end(self) -> None:
        """End it now, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        self._last_words.close()
        if self._process.stdin is not None:
            self._process.stdin.close()
