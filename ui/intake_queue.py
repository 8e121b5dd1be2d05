"""What is being read: the article at work, those that wait, and those that could not be read.

Articles that come while others are being read make one batch.  A batch ends when nothing waits
any more; what could not be read is named until the next batch, or until it is waved away.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from ui.analyst import Analyst, Intake
from workbench.errors import WorkbenchError

READING, WAITING, DONE, FAILED = "reading", "waiting", "done", "failed"


@dataclass(frozen=True, slots=True, eq=False)
class Queued:
    """One article of a batch and what has become of it: one of the four states above."""

    intake: Intake
    state: str
    error: WorkbenchError | None = None

    @property
    def name(self) -> str:
        """Return what the article is called while nothing better is known."""
        return self.intake.name


class IntakeQueue(QObject):
    """Follows an analyst through batch after batch."""

    changed = Signal()
    ended = Signal()  # the last of a batch has been read, or could not be

    def __init__(self, analyst: Analyst, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._analyst = analyst
        self.batch: tuple[Queued, ...] = ()
        self._is_over = True
        analyst.taken.connect(self._add)
        analyst.begun.connect(lambda intake: self._mark(intake, READING))
        analyst.done.connect(lambda intake: self._mark(intake, DONE))
        analyst.refused.connect(lambda intake, error: self._mark(intake, FAILED, error))
        analyst.idle.connect(self._end)

    @property
    def left(self) -> tuple[Queued, ...]:
        """Return what is read now and what waits, in the order of reading."""
        return tuple(one for one in self.batch if one.state in {READING, WAITING})

    @property
    def failed(self) -> tuple[Queued, ...]:
        """Return what could not be read."""
        return tuple(one for one in self.batch if one.state == FAILED)

    @property
    def is_many(self) -> bool:
        """Tell whether the batch is more than one article, so that a list of it says something."""
        return len(self.batch) > 1

    def remove(self, intake: Intake) -> None:
        """Take one out: what waits is not read, what is read now is broken off."""
        reading = any(one.intake is intake and one.state == READING for one in self.batch)
        self.batch = tuple(one for one in self.batch if one.intake is not intake)
        if reading:
            self._analyst.skip()
        else:
            self._analyst.drop(intake)
        self.changed.emit()

    def try_again(self, intake: Intake) -> None:
        """Read one again that could not be read, after those that wait."""
        self.batch = tuple(one for one in self.batch if one.intake is not intake)
        self._is_over = False
        self._analyst.take(intake)

    def forget(self) -> None:
        """Name nothing of the last batch any more."""
        if self._is_over:
            self.batch = ()
            self.changed.emit()

    def _add(self, intake: Intake) -> None:
        if self._is_over:
            self.batch, self._is_over = (), False
        self.batch = (*self.batch, Queued(intake, WAITING))
        self.changed.emit()

    def _mark(self, intake: Intake, state: str, error: WorkbenchError | None = None) -> None:
        self.batch = tuple(
            replace(one, state=state, error=error) if one.intake is intake else one
            for one in self.batch
        )
        self.changed.emit()

    def _end(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        self.batch = tuple(one for one in self.batch if one.state in {DONE, FAILED})
        self.changed.emit()
        self.ended.emit()
