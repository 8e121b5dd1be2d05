"""What a search can be narrowed by: verdict, speaker, state, and the days of article or check."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui.dialogs.parts import Choice, Field
from ui.theme.style import theme
from ui.theme.text import follow_theme
from workbench.dates.typed import read_moment
from workbench.errors import WorkbenchError
from workbench.library.saved import Sought

_STATES = ("", "open", "decided")
_DATED = ("", "checked")
_COLUMNS = ((54, 6), (30, 3), (0, 2))
"""From how many heights of width on as many fields stand beside each other."""


class NarrowRow(QWidget):
    """Fields that narrow a search; ``changed`` tells when one says something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.verdict = Choice(self.tr("Verdict"))
        self.verdict.addItem(self.tr("Any verdict"), "")
        self.speaker = QLineEdit()
        self.state = Choice(self.tr("State"))
        self.state.addItems([self.tr("Any"), self.tr("To check"), self.tr("With a verdict")])
        self.dated = Choice(self.tr("By which day"))
        self.dated.addItems([self.tr("Day of the article"), self.tr("Day of the check")])
        self.since, self.until = QLineEdit(), QLineEdit()
        self.since.setPlaceholderText(self.tr("1 Mar 2026"))
        self.until.setPlaceholderText(self.tr("today"))
        self._since = Field(self.tr("From"), self.since)
        self._until = Field(self.tr("To"), self.until)
        self._fields = (
            Field(self.tr("Verdict"), self.verdict),
            Field(self.tr("Speaker"), self.speaker),
            Field(self.tr("State"), self.state),
            Field(self.tr("By which day"), self.dated),
            self._since,
            self._until,
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self._arrange(3)
        for choice in (self.verdict, self.state, self.dated):
            choice.activated.connect(lambda _: self.changed.emit())
        for line in (self.speaker, self.since, self.until):
            line.textChanged.connect(self._typed)
        follow_theme(self._space)

    def narrowed(self, sought: Sought) -> Sought:
        """Return *sought* with what these fields ask; a day nobody can read asks nothing."""
        since, until = self._day(self._since), self._day(self._until)
        return replace(
            sought,
            verdict=str(self.verdict.currentData() or ""),
            speaker=" ".join(self.speaker.text().split()),
            state=_STATES[self.state.currentIndex()],
            since=since,
            until=until,
            dated=_DATED[self.dated.currentIndex()] if since or until else "",
        )

    def show_sought(self, sought: Sought) -> None:
        """Show how a search is narrowed, without telling."""
        blocked = self.blockSignals(True)
        self.offer_labels([sought.verdict])
        self.verdict.setCurrentIndex(max(0, self.verdict.findData(sought.verdict)))
        self.speaker.setText(sought.speaker)
        self.state.setCurrentIndex(_STATES.index(sought.state) if sought.state in _STATES else 0)
        self.dated.setCurrentIndex(_DATED.index(sought.dated) if sought.dated in _DATED else 0)
        self.since.setText(sought.since)
        self.until.setText(sought.until)
        self._say_days()
        self.blockSignals(blocked)

    def offer_labels(self, labels: Iterable[str]) -> None:
        """Let *labels* be chosen as well, each once whatever its case."""
        known = {self.verdict.itemText(n).casefold() for n in range(self.verdict.count())}
        for label in labels:
            if label and label.casefold() not in known:
                known.add(label.casefold())
                self.verdict.addItem(label, label)

    def _typed(self) -> None:
        self._say_days()
        self.changed.emit()

    def _say_days(self) -> None:
        for field in (self._since, self._until):
            odd = bool(_words(field)) and not self._day(field)
            field.say(self.tr("No day that is sure.") if odd else "", "v_part")

    @staticmethod
    def _day(field: Field) -> str:
        words = _words(field)
        try:
            return str(read_moment(words))[:10] if words else ""
        except (WorkbenchError, ValueError, OverflowError):
            return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many fields beside each other as there is room for."""
        super().resizeEvent(event)
        width = event.size().width() / theme().h
        self._arrange(next(columns for least, columns in _COLUMNS if width >= least))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, field in enumerate(self._fields):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(field, place // columns, place % columns, top)
        for column in range(len(self._fields)):
            self._grid.setColumnStretch(column, int(column < columns))

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(theme().px(0.6))
        self._grid.setVerticalSpacing(theme().px(0.4))


def _words(field: Field) -> str:
    control = field.control
    return control.text().strip() if isinstance(control, QLineEdit) else ""
