"""Reading and analysing in a process of its own, within limits.

An article may be anything somebody found on the web.  A long regular expression holds the
interpreter, a hostile page may want ten gigabytes: neither may stop the window or take the
machine along.  So one worker process does the work.  It is started when first needed, kept for
the next article, and killed when it takes too long; what it was given is then read once more in a
plainer way.  Only plain values go in and come out.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from workbench.analysis import Analysis
from workbench.clock import Clock
from workbench.dates.timestamps import Dating
from workbench.errors import LimitError, StoppedError, WorkbenchError
from workbench.intake.fetch import fetch
from workbench.intake.limits import DEFAULT_LIMITS, Limits
from workbench.reason import because
from workbench.text.source import NOTHING_KNOWN, About, SourceText
from workbench.worker_process import ADVICE, Task, WorkerProcess, spawned

FAREWELL_SECONDS = 2.0
"""How long a worker that was asked to end may take before it is killed."""

START_SECONDS = 60.0
"""How long a new worker may take to load on a busy machine."""

OnRead = Callable[[SourceText], None]


class Worker:
    """One worker process, used by one thread at a time; a context manager.

    With a *clock* it notes in what it reads on which day that was opened.  *spare* is a process
    that was started before the worker and is used first.
    """

    def __init__(
        self,
        limits: Limits = DEFAULT_LIMITS,
        clock: Clock | None = None,
        spare: WorkerProcess | None = None,
    ) -> None:
        self.limits = limits
        self._clock = clock
        self._spare = spare
        self._own: WorkerProcess | None = None
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """Return the number of the process, or None while there is none."""
        own = self._own
        return None if own is None else own.process.pid

    def analyse_file(
        self, path: Path, *, encoding: str | None = None, on_read: OnRead | None = None
    ) -> Analysis:
        """Read and analyse the file at *path*.

        Raises:
            UnreadableError: It is missing, a folder, too big, or holds no text.
            LimitError: It takes more time or memory than is allowed, even read plainly.
            StoppedError: :meth:`stop` was called.
        """
        content = fetch(path, self.limits)
        return self.analyse_bytes(content, name=path.name, encoding=encoding, on_read=on_read)

    def analyse_bytes(
        self,
        content: bytes,
        *,
        name: str = "",
        encoding: str | None = None,
        about: About = NOTHING_KNOWN,
        declared: str = "",
        on_read: OnRead | None = None,
    ) -> Analysis:
        """Read and analyse the bytes of a file; *on_read* gets the text before the findings.

        The other arguments are those of :func:`workbench.intake.load.read_bytes`.

        Raises:
            UnreadableError, LimitError, StoppedError: As for :meth:`analyse_file`.
        """
        return self._run(Task(content, name, encoding, about, declared), on_read)

    def analyse_text(self, text: str, *, name: str = "", on_read: OnRead | None = None) -> Analysis:
        """Read and analyse text as it was pasted.

        Raises:
            UnreadableError, LimitError, StoppedError: As for :meth:`analyse_file`.
        """
        return self._run(Task(text, name), on_read)

    def analyse_source(self, source: SourceText) -> Analysis:
        """Analyse a text that was read before, such as one whose block kinds have changed."""
        return self._run(Task(source), None)

    def stop(self) -> None:
        """Break off the work in hand, from any thread; the call that waits for it raises."""
        self._stopped = True
        if (own := self._own) is not None:
            own.process.kill()

    def close(self) -> None:
        """End the process."""
        for ours in (self._own, self._take_spare()):
            if ours is not None:
                with suppress(OSError):  # it may be gone already
                    ours.pipe.send(None)
                ours.process.join(FAREWELL_SECONDS)
                ours.end()
        self._own = None

    def _run(self, task: Task, on_read: OnRead | None) -> Analysis:
        self._stopped = False
        if self._clock is not None:
            task = replace(task, today=self._clock().date().isoformat())
        try:
            source = self._read(task)
        except LimitError:
            if isinstance(task.content, SourceText):
                raise
            source = self._read(replace(task, plainly=True, note=because("read_plainly")))
        if on_read is not None:
            self._guarded(lambda: on_read(source))
        try:
            return self._analysis()
        except LimitError:
            return _bare(source)

    def _read(self, task: Task) -> SourceText:
        pipe = self._ready()
        self._guarded(lambda: pipe.send(task))
        source: SourceText = self._answer(self.limits.seconds)
        return source

    def _analysis(self) -> Analysis:
        answer: tuple[Analysis, bool] = self._answer(self.limits.analysis_seconds)
        analysis, used_up = answer
        if used_up:
            self.close()
        return analysis

    def _answer(self, seconds: float) -> Any:  # noqa: ANN401
        """Return the worker's next answer.

        Raises:
            WorkbenchError: What the worker raised; or it is too slow, gone, or was stopped.
        """
        answer = self._guarded(lambda: self._receive(seconds))
        if isinstance(answer, WorkbenchError):
            raise answer
        return answer

    def _receive(self, seconds: float) -> Any:  # noqa: ANN401
        own = self._own
        if own is None or not own.pipe.poll(seconds):
            raise LimitError("This article takes too long.", hint=ADVICE)
        return own.pipe.recv()

    def _guarded(self, step: Callable[[], Any]) -> Any:  # noqa: ANN401
        """Do one step with the worker; if it fails, end the worker and say why.

        An answer left in the pipe would be taken for the next article's, so no worker outlives a
        step that failed.
        """
        try:
            return step()
        except (EOFError, OSError) as error:
            self._kill()
            if self._stopped:
                raise StoppedError("Reading was stopped.", hint="Nothing was changed.") from error
            # A library that meets the limit on memory may take the whole process down.
            raise LimitError("This article needs too much memory.", hint=ADVICE) from error
        except BaseException:
            self._kill()
            raise

    def _ready(self) -> Connection:
        """Return the pipe to a living worker, started if need be."""
        if self._own is not None and self._own.process.is_alive():
            return self._own.pipe
        self._kill()
        own = self._own = self._take_spare() or spawned()
        # Its first word says that it has loaded: starting is not part of any article's time.
        self._guarded(lambda: own.pipe.send(self.limits.memory))
        self._guarded(lambda: self._receive(START_SECONDS))
        return own.pipe

    def _take_spare(self) -> WorkerProcess | None:
        spare, self._spare = self._spare, None
        if spare is None or spare.process.is_alive():
            return spare
        spare.end()
        return None

    def _kill(self) -> None:
        if self._own is not None:
            self._own.end()
        self._own = None


def _bare(source: SourceText) -> Analysis:
    """Return an analysis that found nothing, for a text that could be read but not analysed."""
    about = replace(source.about, notes=(*source.about.notes, because("not_analysed")))
    return Analysis(replace(source, about=about), Dating(), (), (), ())
