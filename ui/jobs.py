"""Work that would keep the window from answering, done elsewhere.

A job is a plain function of plain values: it gets no widget and no open file, and hands back a
result.  The result, or the error, arrives on the UI thread.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Order:
    """What to do when a job comes home."""

    then: Callable[[Any], None]
    refused: Callable[[WorkbenchError], None] | None
    ended: Callable[[], None]


class Jobs(QObject):
    """Run jobs one after another; only the newest of each kind counts."""

    busy_changed = Signal(bool)
    refused = Signal(object)  # a WorkbenchError nobody asked to hear of
    crashed = Signal(object)  # an exception nobody expected
    _done = Signal(str, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jobs")
        self._newest: dict[str, int] = {}
        self._waiting: dict[tuple[str, int], _Order] = {}
        self._closed = False
        self._done.connect(self._deliver)  # queued: emitted from the worker

    def start(
        self,
        kind: str,
        work: Callable[[], T],
        then: Callable[[T], None],
        refused: Callable[[WorkbenchError], None] | None = None,
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        """Run *work* in the background and give its result to *then*, trouble to *refused*.

        Starting another job of the same *kind* makes this one's result stale; a stale result is
        thrown away, so *then* never sees yesterday's news.  *ended* is called before either, in
        the same breath, however the job ended: what was lent to it is back.
        """
        ticket = self._newest.get(kind, 0) + 1
        self._newest[kind] = ticket
        self._waiting[kind, ticket] = _Order(then, refused, ended)
        self.busy_changed.emit(True)
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._send_home(kind, ticket, done))

    def forget(self, kind: str) -> None:
        """Make what runs under *kind* stale; its result will be thrown away."""
        self._newest[kind] = self._newest.get(kind, 0) + 1

    @property
    def busy(self) -> bool:
        """Tell whether a job is running or waiting."""
        return bool(self._waiting)

    def shut_down(self) -> None:
        """Drop what has not begun and wait for what has."""
        self._closed = True
        self._waiting.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _send_home(self, kind: str, ticket: int, done: "Future[Any]") -> None:
        if not self._closed:  # the object may be gone by then
            self._done.emit(kind, ticket, done)

    def _deliver(self, kind: str, ticket: int, done: "Future[Any]") -> None:
        order = self._waiting.pop((kind, ticket), None)
        if order is not None:
            order.ended()
        if not self._waiting:
            self.busy_changed.emit(False)
        if order is None or done.cancelled() or self._newest[kind] != ticket:
            return
        error = done.exception()
        if error is None:
            order.then(done.result())
        elif isinstance(error, WorkbenchError):
            (order.refused or self.refused.emit)(error)
        else:
            self.crashed.emit(error)
