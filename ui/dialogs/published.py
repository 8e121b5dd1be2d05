"""Ask when an article was published, and show what the answer would move.

Every choice is tried at once on a preview; nothing in the review changes before Use is pressed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import keys_of
from ui.days import day_words
from ui.dialogs.candidates import Candidate, CandidateDelegate, CandidateModel
from ui.dialogs.effect import Effect
from ui.dialogs.effect_pane import EffectPane
from ui.dialogs.lists import GrowingList
from ui.dialogs.own_day import OwnDay
from ui.dialogs.question import Question, Sides
from ui.theme.text import Hairline
from workbench.dates.moment import parse_moment

Preview = Callable[[str | None], Effect]
"""What would become of all dates under another publication date; None leaves it open."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The answer: an ISO date or time as exact as it was given (None: left open), and why."""

    value: str | None
    reason: str = ""


class PublishedDialog(Question):
    """Choices on the left, their effect on the right."""

    def __init__(
        self,
        candidates: Sequence[Candidate],
        preview: Preview,
        current: Publication | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("When was this article published?"),
            "",
            (65, 45),
            parent,
            second=self.tr(
                "Words such as “on Monday” are read from this day. "
                "Pick a day that was found, or set your own."
            ),
        )
        self._preview = preview
        self._value: str | None = None
        self._current = current
        self._delegate = CandidateDelegate()
        self.model = CandidateModel(candidates, self)
        self.list = GrowingList(self.tr("Days that were found"), self._delegate)
        self.list.setModel(self.model)
        self.own = OwnDay()
        self.effect = EffectPane()
        self.sides = Sides(self._left(), self.effect, 22)
        self.sides.arranged.connect(self._sum_up)
        self.body.addWidget(self.sides)
        self.hint(self.tr("choose"), "Up", "Down")
        if undo := keys_of("undo"):
            self.hint(self.tr("brings the old dates back"), undo[0])
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.clicked.connect(self._chosen)
        self.own.changed.connect(self._typed)
        for widget in (self.own.day, self.list):
            widget.installEventFilter(self)
        self._begin(current)
        self.own.day.selectAll()

    def answer(self) -> Publication:
        """Return what was chosen; only meaningful while the primary button is on."""
        return Publication(self._value, self.own.reason.text().strip())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field, or in the list where the field lies below the edge."""
        super().showEvent(event)
        (self.list if self.sides.stacked else self.own.day).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the up and down keys choose a candidate while a day is typed, and letters type it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step and watched is self.own.day:
                self._step(step)
                return True
            if watched is self.list and self._begins_a_day(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a day from wherever the keys are, unless what has them takes them itself."""
        if not self._begins_a_day(event):
            super().keyPressEvent(event)

    def _begins_a_day(self, event: QKeyEvent) -> bool:
        """Put a letter or digit typed elsewhere into the field for a day of one's own."""
        plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~plain or not event.text().isalnum():
            return False
        self.own.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.own.begin(event.text())
        return True

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(Hairline())
        column.addWidget(self.own)
        return left

    def _begin(self, current: Publication | None) -> None:
        """Start from the date in force, or from the best candidate that deserves trust."""
        if current is not None:
            self.own.reason.setText(current.reason)
        trusted = next((c.value for c in self.model.candidates if not c.rejected), None)
        value = current.value if current is not None else trusted
        row = self.model.row_of(value)
        if row is not None and value is not None:  # that it stays open is chosen, never assumed
            self.list.setCurrentIndex(self.model.index(row))
        elif value is not None:
            self.own.show_moment(parse_moment(value))
            self._typed()
        else:
            self._typed()

    def _step(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _chosen(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        candidate: Candidate = index.data(Qt.ItemDataRole.UserRole)
        with QSignalBlocker(self.own):
            if candidate.value is None:
                self.own.clear(self.tr("The day stays open; nothing is made up."))
            else:
                self.own.show_moment(parse_moment(candidate.value))
        self._mark(index.row())
        self._try(candidate.value)

    def _typed(self) -> None:
        moment = self.own.moment()
        if moment is None:
            self._mark(None)
            self.primary.setText(self.tr("Use this day"))
            why = self.own.problem if self.own.day.text().strip() else ""
            self.allow(why or self.tr("Choose a day or type one."))
            self.effect.wait(self._waiting())
            self._sum_up()
            return
        row = self.model.row_of(str(moment))
        self._mark(row)
        self._try(str(moment))

    def _waiting(self) -> Effect:
        """Return the dates that wait for a publication date, where there is none yet."""
        if self._current is not None and self._current.value is not None:
            return Effect()
        return Effect(waiting=self._preview(None).waiting)

    def _mark(self, row: int | None) -> None:
        """Fill the round button of *row*; none where the day typed is no candidate."""
        self._delegate.chosen = row
        with QSignalBlocker(self.list.selectionModel()):
            self.list.setCurrentIndex(QModelIndex() if row is None else self.model.index(row))
        self.list.viewport().update()

    def _try(self, value: str | None) -> None:
        self._value = value
        self._vouch_for(value)
        self.allow()
        if value is None:
            self.primary.setText(self.tr("Leave it open"))
        else:
            words = day_words(value, weekday=False)
            self.primary.setText(self.tr("Use {day}").format(day=words))
        self.effect.show_effect(self._preview(value))
        self._sum_up()

    def _vouch_for(self, value: str | None) -> None:
        """Let the reason of the day in force stand for that day only; one typed here stays."""
        current, reason = self._current, self.own.reason
        if current is None or reason.isModified():
            return
        reason.setText(current.reason if value == current.value else "")

    def _sum_up(self) -> None:
        """Say beside the buttons what is missing, and the effect where it lies below the edge."""
        effect = self.effect.in_a_line() if self.sides.stacked else ""
        self.aside.setText("\n".join(part for part in (self.primary.toolTip(), effect) if part))


def open_candidate(day: str, reasons_against: tuple[str, ...]) -> Candidate:
    """Return the row for leaving the day open, where the text proves only *day*."""
    return replace(Candidate(None, day, "", 0.35), reasons_against=reasons_against)
