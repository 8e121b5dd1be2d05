"""Reads and analyses articles away from the window, one after another.

An article passes two stages: its text is read, so that it can be looked at, and then searched for
dates and claims.  Both happen outside the UI thread; stopping drops what is under way.
"""

from collections import deque
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.jobs import Jobs
from workbench.analysis import Analysis, analyse
from workbench.errors import WorkbenchError
from workbench.intake.load import fetch, read_bytes, read_text
from workbench.text.source import SourceText


@dataclass(frozen=True, slots=True)
class Intake:
    """What is to be read: bytes of a file, or pasted text."""

    name: str
    content: bytes = b""
    text: str = ""
    path: Path | None = None


class Analyst(QObject):
    """Works through articles; says what stage it is at and what came of each."""

    stage = Signal(str, str)  # "reading" or "analysing", name
    readable = Signal(object, object)  # Intake, SourceText
    analysed = Signal(object, object)  # Intake, Analysis
    refused = Signal(object, object)  # Intake, WorkbenchError
    idle = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._queue: deque[Intake] = deque()
        self._at_work: Intake | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether an article is being read or waits for it."""
        return self._at_work is not None

    def take(self, intake: Intake) -> None:
        """Read and analyse an article after those that wait already."""
        self._queue.append(intake)
        if self._at_work is None:
            self._next()

    def stop(self) -> None:
        """Drop what is under way and what waits."""
        self._queue.clear()
        self._jobs.forget("intake")
        self._at_work = None
        self.idle.emit()

    def _next(self) -> None:
        if not self._queue:
            self._at_work = None
            self.idle.emit()
            return
        intake = self._at_work = self._queue.popleft()
        self.stage.emit("reading", intake.name)
        self._jobs.start("intake", lambda: _read(intake), self._show, self._refuse)

    def _show(self, found: tuple[Intake, SourceText]) -> None:
        intake, source = found
        self.readable.emit(intake, source)
        self.stage.emit("analysing", intake.name)
        self._jobs.start(
            "intake", lambda: analyse(source), lambda a: self._end(intake, a), self._refuse
        )

    def _end(self, intake: Intake, analysis: Analysis) -> None:
        self.analysed.emit(intake, analysis)
        self._next()

    def _refuse(self, error: WorkbenchError) -> None:
        self.refused.emit(self._at_work, error)
        self._next()


def _read(intake: Intake) -> tuple[Intake, SourceText]:
    if intake.text:
        return intake, read_text(intake.text)
    content = intake.content
    if intake.path is not None:
        content = fetch(intake.path)
    source = read_bytes(content, name=intake.name)
    return Intake(intake.name, content, "", intake.path), source
