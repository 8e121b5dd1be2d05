"""The deadline of the open review: asked for, and how long there is told at the window's foot."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from ui.bench import Sign
from ui.deadline import time_left
from ui.window.parts import Deeds, Parts
from workbench.clock import Clock, system_clock
from workbench.review.deadline import deadline_of, set_deadline
from workbench.store.edits import Change

MINUTE = 60_000


class DeadlineDeeds(QObject):
    """Shows the time that is left, anew each minute; nothing moves or blinks in between."""

    def __init__(self, parts: Parts, sign: Sign, clock: Clock = system_clock) -> None:
        super().__init__(parts.window)
        self._parts, self._sign, self._clock = parts, sign, clock
        self._deadline = self._kept()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._show)
        parts.bench.opened.connect(self._read)
        parts.bench.closed.connect(self._read)
        parts.bench.changed.connect(self._follow)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"deadline": self.ask}

    def ask(self) -> None:
        """Ask when the review has to be done."""
        from ui.dialogs.deadline import DeadlineDialog  # noqa: PLC0415  when first asked for
        from ui.dialogs.opening import opened_to_sign  # noqa: PLC0415

        bench = self._parts.bench

        def to_none() -> None:
            if bench.do(set_deadline, None):
                dialog.reject()

        dialog = DeadlineDialog(
            self._clock,
            self._deadline,
            self._parts.window,
            take_off=(lambda: self._sign(to_none)) if self._deadline else None,
        )
        opened_to_sign(bench, dialog, lambda file: set_deadline(file, dialog.answer()), self._sign)

    def _follow(self, change: Change) -> None:
        if change.ids("setting"):
            self._read()

    def _read(self) -> None:
        self._deadline = self._kept()
        self._show()

    def _kept(self) -> datetime | None:
        bench = self._parts.bench
        return deadline_of(bench.file.db) if bench.is_open else None

    def _show(self) -> None:
        """Tell the time left, and do so again when the next minute begins."""
        self._timer.stop()
        if self._deadline is None:
            self._parts.messages.show_deadline("")
            return
        now = self._clock()
        past = now >= self._deadline
        self._parts.messages.show_deadline(time_left(self._deadline, now), past=past)
        gone = (now.second * 1000 + now.microsecond // 1000) % MINUTE
        self._timer.start(MINUTE - gone + 20)  # a little after, not a little before
