"""The net under the program: what nobody expected is logged and told, never swallowed.

A review file is whole after every edit, so a bug costs at most the edit in flight; the person is
told that, where the log is, and may go on.
"""

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

LOG = logging.getLogger("workbench.crash")
ALL = logging.getLogger("workbench")
"""What stands in the same file: trouble that was mended is told there too."""


class CrashNet(QObject):
    """Catches every exception nobody handled; says ``caught`` on the UI thread."""

    caught = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        self._writer = RotatingFileHandler(log, maxBytes=1_000_000, backupCount=2, delay=True)
        self._writer.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        ALL.addHandler(self._writer)
        ALL.propagate = False
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """From now on, catch."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread

    def remove(self) -> None:
        """Let exceptions through again, as before."""
        sys.excepthook, threading.excepthook = self._before
        ALL.removeHandler(self._writer)
        ALL.propagate = True
        self._writer.close()

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and announce it; Ctrl+C in a terminal still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        story = "".join(traceback.format_exception(kind, error, trace))
        LOG.error("unexpected: %s", story)
        self.caught.emit(story)

    def report(self, error: BaseException) -> None:
        """Take in an exception that a job brought home."""
        self.catch(type(error), error, error.__traceback__)

    def _catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.catch(args.exc_type, args.exc_value, args.exc_traceback)
