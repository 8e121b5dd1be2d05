"""Reads and analyses articles away from the window, one after another.

An article passes two stages: its text is read, so that it can be looked at, and then searched for
dates and claims.  Both happen in the worker process, which a job waits for: a long regular
expression there cannot keep the window from answering, and stopping ends it at once.
"""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs import Jobs
from ui.panels.galley.page import Page, Paragraph
from ui.panels.galley.sheet import Sheet
from workbench.analysis import Analysis
from workbench.clock import system_clock
from workbench.errors import WorkbenchError
from workbench.intake.fetch import fetch
from workbench.intake.limits import DEFAULT_LIMITS, Limits
from workbench.text.source import NOTHING_KNOWN, About, SourceText
from workbench.worker import OnRead, Worker
from workbench.worker_process import WorkerProcess

IDLE = 60_000
"""Milliseconds after which a worker with nothing to do is let go, to give its memory back."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What is to be read: bytes of a file or a page, or pasted text.

    ``copied_as`` is the name a pasted text is read under; *about*, *declared* and *encoding* are
    those of :func:`workbench.intake.load.read_bytes`.
    """

    name: str
    content: bytes = b""
    text: str = ""
    path: Path | None = None
    copied_as: str = ""
    about: About = NOTHING_KNOWN
    declared: str = ""
    encoding: str | None = None


class Analyst(QObject):
    """Works through articles; says what stage it is at and what came of each."""

    taken = Signal(object)  # Intake, which waits from now on
    begun = Signal(object)  # Intake, which is read from now on
    done = Signal(object)  # Intake, which has been read
    stage = Signal(str, str)  # "reading" or "analysing", name
    readable = Signal(object, object, object)  # Intake, SourceText, Sheet
    analysed = Signal(object, object)  # Intake, Analysis
    refused = Signal(object, object)  # Intake, WorkbenchError
    idle = Signal()
    _was_read = Signal(object, object, object)

    def __init__(
        self,
        jobs: Jobs,
        parent: QObject | None = None,
        limits: Limits = DEFAULT_LIMITS,
        spare: WorkerProcess | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._limits = limits
        self._worker = Worker(limits, system_clock, spare)
        self._queue: deque[Intake] = deque()
        self._at_work: Intake | None = None
        self._was_read.connect(self._show)  # queued: emitted from the job
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(IDLE)
        self._rest.timeout.connect(self._let_go)

    @property
    def is_busy(self) -> bool:
        """Tell whether an article is being read or waits for it."""
        return self._at_work is not None

    def take(self, intake: Intake) -> None:
        """Read and analyse an article after those that wait already."""
        self._rest.stop()
        self._queue.append(intake)
        self.taken.emit(intake)
        if self._at_work is None:
            self._next()

    def drop(self, intake: Intake) -> None:
        """Do not read what waits; what is not waiting is left as it is."""
        self._queue = deque(one for one in self._queue if one is not intake)

    def skip(self) -> None:
        """Break off what is under way and go on with the next."""
        if self._at_work is not None:
            self._break_off()
            self._next()

    def analyse_again(self, source: SourceText, then: Callable[[Analysis], None]) -> None:
        """Analyse a text whose blocks have got other kinds, and hand *then* what was found."""
        self._rest.stop()

        def done(analysis: Analysis) -> None:
            self._rest.start()
            then(analysis)

        self._jobs.start("again", lambda: self._worker.analyse_source(source), done)

    def look_again(self, source: SourceText, then: Callable[[Analysis], None]) -> None:
        """Analyse a text as it stands, to be looked at and not kept."""
        self._rest.stop()

        def done(analysis: Analysis) -> None:
            self._rest.start()
            then(analysis)

        self._jobs.start("look", lambda: self._worker.analyse_source(source), done)

    def read_again(
        self,
        intake: Intake,
        then: Callable[[Analysis], None],
        refused: Callable[[WorkbenchError], None],
    ) -> None:
        """Read and analyse the bytes of an article again, and hand *then* what was found."""
        self._rest.stop()

        def done(analysis: Analysis) -> None:
            self._rest.start()
            then(analysis)

        self._jobs.start("again", lambda: self._read(intake), done, refused)

    def take_limits(self, limits: Limits) -> None:
        """Work within other limits from the next article on."""
        if limits != self._limits:
            self._limits = self._worker.limits = limits
            self._let_go()  # a process keeps the bound on memory it began with

    def stop(self) -> None:
        """Drop what is under way and what waits."""
        self._queue.clear()
        self._break_off()
        self.idle.emit()

    def _break_off(self) -> None:
        self._jobs.forget("intake")
        if self._at_work is not None:
            with suppress(ValueError):  # the process has just ended by itself
                self._worker.stop()
        self._at_work = None

    def close(self) -> None:
        """End the worker process; no job of this analyst may be running any more."""
        self._worker.close()

    def _next(self) -> None:
        if not self._queue:
            self._at_work = None
            self._rest.start()
            self.idle.emit()
            return
        intake = self._at_work = self._queue.popleft()
        self.begun.emit(intake)
        self.stage.emit("reading", intake.name)
        self._jobs.start("intake", lambda: self._analyse(intake), self._end, self._refuse)

    def _analyse(self, intake: Intake) -> tuple[Intake, Analysis]:
        """Have the worker read and analyse; runs in a job."""

        def read(source: SourceText) -> None:
            paragraphs = tuple(Paragraph(block.span, block.kind) for block in source.blocks)
            self._was_read.emit(intake, source, Sheet.of(Page(source.text, paragraphs)))

        if intake.text:
            found = self._worker.analyse_text(intake.text, name=intake.copied_as, on_read=read)
            return intake, found
        content = fetch(intake.path, self._limits) if intake.path is not None else intake.content
        found = self._read(replace(intake, content=content), read)
        return Intake(intake.name, content, "", intake.path), found

    def _read(self, intake: Intake, on_read: OnRead | None = None) -> Analysis:
        return self._worker.analyse_bytes(
            intake.content,
            name=intake.name,
            encoding=intake.encoding,
            about=intake.about,
            declared=intake.declared,
            on_read=on_read,
        )

    def _show(self, intake: Intake, source: SourceText, sheet: Sheet) -> None:
        if intake is self._at_work:
            self.readable.emit(intake, source, sheet)
            self.stage.emit("analysing", intake.name)

    def _end(self, found: tuple[Intake, Analysis]) -> None:
        self.done.emit(self._at_work)
        intake, analysis = found
        self.analysed.emit(intake, analysis)
        self._next()

    def _refuse(self, error: WorkbenchError) -> None:
        self.refused.emit(self._at_work, error)
        self._next()

    def _let_go(self) -> None:
        if self._at_work is None:
            self._jobs.start("rest", self._worker.close, lambda _: None)
