"""The open review file, as the widgets see it.

Every change of the file goes through here: a verb is run, and what it changed is announced once,
with one small value.  Trouble a person can mend is announced too, and nothing has changed then.
"""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

P = ParamSpec("P")
Verb = Callable[Concatenate[ReviewFile, P], Change]


class Bench(QObject):
    """Runs verbs on the review file and tells every view what changed."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)  # a Change
    refused = Signal(object)  # a WorkbenchError, for the message bar

    def __init__(self, file: ReviewFile | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    @property
    def file(self) -> ReviewFile:
        """Return the open file."""
        if self._file is None:
            raise RuntimeError("no review file is open")
        return self._file

    @property
    def is_open(self) -> bool:
        """Tell whether a review file is open."""
        return self._file is not None

    @property
    def may_write(self) -> bool:
        """Tell whether the open file can be changed."""
        return self._file is not None and not self._file.read_only

    def open(self, file: ReviewFile) -> None:
        """Work on *file* from now on; the one before is closed."""
        self.close()
        self._file = file
        self.opened.emit()

    def close(self) -> None:
        """Close the file; nothing is left to save."""
        if self._file is not None:
            file, self._file = self._file, None
            file.close()
            self.closed.emit()

    def do(self, verb: "Verb[P]", /, *args: P.args, **kwargs: P.kwargs) -> bool:
        """Run *verb* and announce its change; say whether it went through."""
        return self._announce(lambda: verb(self.file, *args, **kwargs))

    def undo(self) -> bool:
        """Take back the latest edit."""
        return self._announce(self.file.history.undo)

    def redo(self) -> bool:
        """Do the last undone edit again."""
        return self._announce(self.file.history.redo)

    def _announce(self, act: Callable[[], Change]) -> bool:
        try:
            change = act()
        except WorkbenchError as error:
            self.refused.emit(error)
            return False
        if change.touched:
            self.changed.emit(change)
        return True
