"""The message bar: the last act with Undo, trouble that can be mended, work under way.

A message stays until the next act; it never times out, because reading speed is nobody's
business but the reader's.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.theme.style import theme
from ui.theme.text import KeyHint, OneLine, Sign, Words, follow_theme

BUSY_AFTER = 300  # milliseconds: shorter work is not worth a flicker
STOP_AFTER = 2000


@dataclass(frozen=True, slots=True)
class Offer:
    """A button in the message bar: its words and what it does."""

    words: str
    deed: Callable[[], object]


class MessageBar(QWidget):
    """One line at the foot of the window."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._offer: Offer | None = None
        self.sign = Sign("tick", "muted", 0.9)
        self.message = OneLine()
        self.button = QPushButton()
        self.button.setProperty("quiet", True)
        self.button.clicked.connect(self._take_offer)
        self.button.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Work under way"))
        self.progress.hide()
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setProperty("quiet", True)
        self.stop.clicked.connect(self.stop_asked)
        self.stop.hide()
        self.hints = QWidget()
        self._hint_row = QHBoxLayout(self.hints)
        self._hint_row.setContentsMargins(0, 0, 0, 0)
        self.deadline_sign = Sign("clock", "muted", 0.8)
        self.deadline = Words("", "second", "muted")
        self.saved_sign = Sign("tick", "muted", 0.8)
        self.saved = OneLine("", "second", "muted")
        self._row = QHBoxLayout(self)
        for widget in (self.sign, self.message, self.button, self.progress, self.stop):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.hints)
        self._row.addStretch(1)
        for far in (self.deadline_sign, self.deadline, self.saved_sign, self.saved):
            self._row.addWidget(far)
        self._stage = ""
        self._busy = False  # told by itself: the bar is not shown where nothing may move
        self._before = ("tick", "muted", "")
        self._busy_timer = self._timer(BUSY_AFTER, self._show_busy)
        self._stop_timer = self._timer(STOP_AFTER, self.stop.show)
        self.saved_sign.hide()
        self.show_deadline("")
        follow_theme(self._dress)

    def tell(
        self, words: str, sign: str = "tick", colour: str = "ink", offer: Offer | None = None
    ) -> None:
        """Say what was done, with a button that goes with it."""
        self._before = (sign, colour, words)
        self._offer = offer
        self._show(sign, colour, words)
        self.button.setVisible(offer is not None)
        if offer is not None:
            self.button.setText(offer.words)
            undo = offer.words == self.tr("Undo")
            self.button.setIcon(theme().icon("undo") if undo else theme().icon("onward"))
        self._announce(words)

    def complain(self, words: str, *, at_risk: bool = False, offer: Offer | None = None) -> None:
        """Say what is wrong and how to mend it; *at_risk* if work could be lost."""
        self.tell(words, "warning", "v_false" if at_risk else "v_part", offer)

    def begin(self, stage: str) -> None:
        """Work has begun; it is shown if it takes longer than a moment."""
        self._stage = stage
        if not self._busy_timer.isActive() and not self._busy:
            self._busy_timer.start()
            self._stop_timer.start()
        elif self._busy:
            self._show("clock", "muted", stage)

    def end(self) -> None:
        """The work is done."""
        self._busy_timer.stop()
        self._stop_timer.stop()
        if self._busy:
            self._show(*self._before)
        self._busy = False
        self.progress.hide()
        self.stop.hide()

    def show_saved(self, words: str) -> None:
        """Say at the far end where the work is kept, or that nothing is sent anywhere."""
        self.saved.setText(words)
        self.saved_sign.setVisible(bool(words))

    def show_deadline(self, words: str, *, past: bool = False) -> None:
        """Say how long there is to the deadline, or that it is *past*; nothing without one."""
        self.deadline.setText(words)
        self.deadline.setVisible(bool(words))
        self.deadline_sign.setVisible(bool(words))
        self.deadline_sign.show_sign("warning" if past else "clock", "v_part" if past else "muted")
        self.deadline.recolour("v_part" if past else "ink")

    def show_hints(self, hints: tuple[tuple[str, str], ...]) -> None:
        """Show keys and what they do in the middle; none where there is no room."""
        while (item := self._hint_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key, words in hints:
            self._hint_row.addWidget(KeyHint(key))
            self._hint_row.addWidget(Words(words, "second", "muted"))

    @property
    def is_busy(self) -> bool:
        """Tell whether the busy sign is shown."""
        return self._busy

    def _show(self, sign: str, colour: str, words: str) -> None:
        self.sign.show_sign(sign, colour)
        self.message.setText(words)
        self.message.updateGeometry()

    def _show_busy(self) -> None:
        self._busy = True
        self._show("clock", "muted", self._stage)
        self.button.hide()
        self.progress.setVisible(theme().moves)
        self._announce(self._stage)

    def _take_offer(self) -> None:
        offer = self._offer
        if offer is not None:
            offer.deed()

    def _announce(self, words: str) -> None:
        if QAccessible.isActive() and words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _timer(self, after: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    def _dress(self) -> None:
        look = theme()
        self._row.setContentsMargins(look.px(0.9), look.px(0.2), look.px(0.9), look.px(0.2))
        self._row.setSpacing(look.px(0.5))
        self.progress.setFixedSize(look.px(9), 3)
        self.setFixedHeight(look.px(2))
        self.message.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
