"""The open review file, as the widgets see it.

Every change of the file goes through here: a verb is run, and what it changed is announced once,
with one small value.  Trouble a person can mend is announced too, and nothing has changed then.
"""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.jobs import Jobs
from workbench.errors import LockedError, WorkbenchError
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

P = ParamSpec("P")
T = TypeVar("T")
Verb = Callable[Concatenate[ReviewFile, P], Change]

Sign = Callable[[Callable[[], object]], None]
"""Does a deed once somebody has a name to sign it with."""


class Bench(QObject):
    """Runs verbs on the review file and tells every view what changed."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)  # a Change
    refused = Signal(object)  # a WorkbenchError, for the message bar
    lending_changed = Signal()  # the file is lent to a job, or back from it

    def __init__(self, file: ReviewFile | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._lent = 0
        self._refused: Callable[[], Change] | None = None

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
        """Tell whether the open file can be changed now."""
        return self._file is not None and not self._file.read_only and not self._lent

    @property
    def is_lent(self) -> bool:
        """Tell whether a job is writing to the open file."""
        return self._lent > 0

    def open(self, file: ReviewFile) -> None:
        """Work on *file* from now on; the one before is closed."""
        self.close()
        self._file = file
        self.opened.emit()

    def close(self) -> None:
        """Close the file; nothing is left to save."""
        if self._file is not None:
            file, self._file = self._file, None
            self._lent = 0
            self._refused = None
            file.close()
            self.closed.emit()

    def do(self, verb: "Verb[P]", /, *args: P.args, **kwargs: P.kwargs) -> bool:
        """Run *verb* and announce its change; say whether it went through."""
        return self._announce(lambda: verb(self.file, *args, **kwargs))

    def do_elsewhere(
        self,
        jobs: Jobs,
        kind: str,
        work: Callable[[ReviewFile], tuple[Change, T]],
        then: Callable[[T], None] = lambda _: None,
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        """Change the file in a job, for work that would keep the window from answering.

        Until the job is done nothing else may change the file.  Then the change is announced
        like any other and *then* gets what *work* handed back with it, on the UI thread; *ended*
        is called before either, however it ended.
        """
        file = self.file
        self._lent += 1
        self.lending_changed.emit()

        def act() -> tuple[Change, T]:
            with file.lent() as twin:
                return work(twin)

        def done(result: tuple[Change, T]) -> None:
            change, found = result
            if self._file is file:
                self._tell(change)
                then(found)

        def give_back() -> None:
            self._take_back(file)
            ended()

        jobs.start(kind, act, done, self.refused.emit, give_back)

    def again(self) -> bool:
        """Try once more what was refused last; tell whether it went through."""
        return self._refused is None or self._announce(self._refused)

    def undo(self, *, force: bool = False) -> bool:
        """Take back the latest edit; with *force* also a sign-off or what somebody else did."""
        return self._announce(lambda: self.file.history.undo(force=force))

    def redo(self, *, force: bool = False) -> bool:
        """Do the last undone edit again; with *force* also where somebody else took it back."""
        return self._announce(lambda: self.file.history.redo(force=force))

    def _announce(self, act: Callable[[], Change]) -> bool:
        try:
            if self._lent:
                raise LockedError(
                    "An article is being written to the review.", hint="Try again in a moment."
                )
            change = act()
        except WorkbenchError as error:
            self._refused = act
            self.refused.emit(error)
            return False
        self._refused = None
        self._tell(change)
        return True

    def _tell(self, change: Change) -> None:
        if change.touched:
            self.changed.emit(change)

    def _take_back(self, file: ReviewFile) -> None:
        if file is self._file:
            self._lent -= 1
            self.lending_changed.emit()
