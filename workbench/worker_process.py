"""The process that reads and analyses articles: how it is started, and what it does until its end.

A process is spawned: it loads what it needs by itself and shares nothing with the window.  A
program that is asked to open an article right away may instead copy itself with
:func:`copy_of_this` before it has loaded Qt or begun a thread.  What both need is then loaded
once, and the copy loads the rest while the window is being built.
"""

import gc
import multiprocessing
import signal
import sys
import threading
import traceback
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from typing import Any

from workbench.analysis import analyse
from workbench.errors import LimitError, WorkbenchError
from workbench.memory import bound_memory, most_memory_held
from workbench.reason import Reason
from workbench.text.source import NOTHING_KNOWN, OPENED, About, Clue, SourceText

ADVICE = "Save the part you want to check as a file of its own."


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


@dataclass(frozen=True, slots=True)
class WorkerProcess:
    """A process that waits for the memory it may take in bytes, says it is ready, then serves."""

    process: Any
    pipe: Connection

    def end(self) -> None:
        """End it now, whatever it is doing."""
        self.pipe.close()
        self.process.kill()
        self.process.join()
        self.process.close()


def spawned() -> WorkerProcess:
    """Start a process that shares nothing with this one.

    A forked child of a program that runs would share the window's connections and locks.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True, name="reader")
    process.start()
    theirs.close()
    return WorkerProcess(process, ours)


def copy_of_this() -> WorkerProcess | None:
    """Start a copy of this process, or return None where that is not known to be safe.

    It is on Linux, before any other thread runs and before Qt is there to be copied.
    """
    if sys.platform != "linux" or threading.active_count() > 1 or "PySide6" in sys.modules:
        return None
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=_serve_as_copy, args=(ours, theirs), daemon=True, name="reader"
    )
    process.start()
    theirs.close()
    return WorkerProcess(process, ours)


def _serve_as_copy(others: Connection, pipe: Connection) -> None:
    others.close()  # else this process would keep open what tells it that the other has ended
    _serve(pipe)


def _serve(pipe: Connection) -> None:
    """Answer tasks until told to end or the other side is gone; runs in the worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent
    try:
        _load()
        memory = pipe.recv()
        if memory is not None:
            bound_memory(memory)
            pipe.send("ready")
            _answer(pipe, memory)
    except (EOFError, OSError):
        return  # nobody is there any more who would want an answer


def _load() -> None:
    """Load all that an article needs by reading one, and never look for litter among it."""
    from workbench.intake.load import read_text  # noqa: PLC0415  the worker's alone

    analyse(read_text("On Monday 40 people spoke."))
    gc.freeze()
    gc.enable()


def _answer(pipe: Connection, memory: int) -> None:
    while (task := pipe.recv()) is not None:
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


def _has_grown(memory: int) -> bool:
    """Tell whether this process holds so much that the next article deserves a fresh one."""
    return most_memory_held() > memory // 3
