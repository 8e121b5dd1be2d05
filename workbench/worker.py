"""Reading and analysing in a process of its own, within limits.

An article may be anything somebody found on the web.  A long regular expression holds the
interpreter, a hostile page may want ten gigabytes: neither may stop the window or take the
machine along.  So one worker process does the work.  It is started when first needed, kept for
the next article, and killed when it takes too long; what it was given is then read once more in a
plainer way.  Only plain values go in and come out.
"""

import multiprocessing
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from workbench.analysis import Analysis, analyse
from workbench.clock import Clock
from workbench.dates.timestamps import Dating
from workbench.errors import LimitError, StoppedError, WorkbenchError
from workbench.intake.fetch import fetch
from workbench.intake.limits import DEFAULT_LIMITS, Limits
from workbench.reason import Reason, because
from workbench.text.source import NOTHING_KNOWN, OPENED, About, Clue, SourceText

FAREWELL_SECONDS = 2.0
"""How long a worker that was asked to end may take before it is killed."""

START_SECONDS = 60.0
"""How long a new worker may take to load on a busy machine."""

OnRead = Callable[[SourceText], None]


@dataclass(frozen=True, slots=True)
class Task:
    """What the worker is asked: to read *content* (bytes or pasted text) or analyse a source.

    ``today`` is the day on which it is opened, so that a date in the future can be told.
    """

    content: bytes | str | SourceText
    name: str = ""
    encoding: str | None = None
    about: About = NOTHING_KNOWN
    declared: str = ""
    plainly: bool = False
    note: Reason | None = None
    today: str = ""


class FailedError(WorkbenchError):
    """The program itself made a mistake on this article; ``hint`` holds what to report."""


class Worker:
    """One worker process, used by one thread at a time; a context manager.

    With a *clock* it notes in what it reads on which day that was opened.
    """

    def __init__(self, limits: Limits = DEFAULT_LIMITS, clock: Clock | None = None) -> None:
        self.limits = limits
        self._clock = clock
        self._process: Any = None
        self._pipe: Connection | None = None
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
        return None if self._process is None else self._process.pid

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
        if (process := self._process) is not None:
            process.kill()

    def close(self) -> None:
        """End the process."""
        if self._pipe is not None:
            with suppress(OSError):  # it may be gone already
                self._pipe.send(None)
            self._process.join(FAREWELL_SECONDS)
        self._kill()

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
        pipe = self._pipe
        if pipe is None or not pipe.poll(seconds):
            raise LimitError("This article takes too long.", hint=ADVICE)
        return pipe.recv()

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
        if self._pipe is not None and self._process.is_alive():
            return self._pipe
        self._kill()
        # Spawned, not forked: a forked child would share the window's connections and locks.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self.limits.memory), daemon=True, name="reader"
        )
        self._process.start()
        theirs.close()
        self._pipe = ours
        # Its first word says that it has loaded: starting is not part of any article's time.
        self._guarded(lambda: self._receive(START_SECONDS))
        return ours

    def _kill(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._process.kill()
            self._process.join()
            self._process.close()
        self._pipe = self._process = None


ADVICE = "Save the part you want to check as a file of its own."


def _bare(source: SourceText) -> Analysis:
    """Return an analysis that found nothing, for a text that could be read but not analysed."""
    about = replace(source.about, notes=(*source.about.notes, because("not_analysed")))
    return Analysis(replace(source, about=about), Dating(), (), (), ())


def _serve(pipe: Connection, memory: int) -> None:
    """Answer tasks until told to end or the other side is gone; runs in the worker process."""
    _keep_quiet_and_small(memory)
    pipe.send("ready")
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        if task is None:
            return
        try:
            source = _read(task)
            pipe.send(source)
            pipe.send((analyse(source), _has_grown(memory)))
        except WorkbenchError as error:
            pipe.send(error)
        except MemoryError:
            pipe.send(LimitError("This article needs too much memory.", hint=ADVICE))
        except Exception:  # noqa: BLE001  the caller gets the whole report and shows it
            pipe.send(_failed(traceback.format_exc()))


def _read(task: Task) -> SourceText:
    from workbench.intake.load import read_bytes, read_text  # noqa: PLC0415  the worker's alone

    content = task.content
    if isinstance(content, SourceText):
        return content
    if isinstance(content, bytes):
        source = read_bytes(
            content,
            name=task.name,
            about=task.about,
            declared=task.declared,
            encoding=task.encoding,
            plainly=task.plainly,
        )
    else:
        source = read_text(content, name=task.name, plainly=task.plainly)
    about = source.about
    if task.note is not None:
        about = replace(about, notes=(*about.notes, task.note))
    if task.today:
        about = replace(about, clues=(*about.clues, Clue(OPENED, task.today)))
    return replace(source, about=about)


def _failed(report: str) -> FailedError:
    last = report.strip().splitlines()[-1]
    return FailedError(
        "This article could not be analysed because of a mistake in the program.",
        hint=f"Report it with the article and these words: {last}",
    )


def _keep_quiet_and_small(memory: int) -> None:
    """Leave Ctrl+C to the parent, and bound the memory where the system can."""
    import signal  # noqa: PLC0415  only here, in the worker process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform in {"win32", "darwin"}:
        return  # Windows has no such limit and macOS does not keep it
    import resource  # noqa: PLC0415  not on every system

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    allowed = memory if most == resource.RLIM_INFINITY else min(memory, most)
    resource.setrlimit(resource.RLIMIT_AS, (allowed, most))


def _has_grown(memory: int) -> bool:
    """Tell whether this process holds so much that the next article deserves a fresh one."""
    return _most_held() > memory // 3


def _most_held() -> int:
    """Return the most memory this process has held, in bytes; 0 where the system does not say.

    On Linux the resource usage of a process starts from its parent's: a worker spawned by a large
    program would seem large from its first article on.
    """
    status = Path("/proc/self/status")
    if status.exists():
        words = status.read_text(encoding="ascii", errors="replace").split()
        return int(words[words.index("VmHWM:") + 1]) * 1024 if "VmHWM:" in words else 0
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415  not on every system

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * (1 if sys.platform == "darwin" else 1024)
