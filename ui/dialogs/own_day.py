"""The field for a day of one's own: what is typed, how exact it is meant, and how one knows."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.days import day_words
from ui.dialogs.parts import Choice
from ui.theme.style import theme
from ui.theme.text import Words
from workbench.dates.moment import PRECISIONS, Moment
from workbench.dates.typed import read_moment, typed_form
from workbench.errors import InvalidError

_PARTS = {
    "year": ("year",),
    "month": ("year", "month"),
    "day": ("year", "month", "day"),
    "minute": ("year", "month", "day", "hour", "minute", "zone"),
}


class OwnDay(QWidget):
    """A day as a person types it, with its precision, its zone and a reason."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.problem = ""
        self._read: Moment | None = None
        self.day = QLineEdit()
        self.exact = Choice(self.tr("How exact it is"))
        self.zone = Choice(self.tr("Zone of the time"))
        self.reason = QLineEdit()
        self.label = Words(self.tr("Your own &day"), "section", "muted")
        self.note = Words("", "second", "muted", wraps=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fill()
        self._lay_out()
        self.day.textEdited.connect(self._typed)
        self.exact.activated.connect(self.changed)
        self.zone.activated.connect(self.changed)
        self._typed()

    def moment(self) -> Moment | None:
        """Return the day that is meant, as exact as it is meant, or None if it is no day."""
        if self._read is None:
            return None
        wanted = self.exact.currentData() or self._read.precision
        if wanted == "second":
            moment = self._read
        else:
            moment = Moment(**{part: getattr(self._read, part) for part in _PARTS[wanted]})
        zone = self.zone.currentData()
        if moment.hour is None or self._read.zone is not None or zone is None:
            return moment
        return Moment(
            moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, zone
        )

    def show_moment(self, moment: Moment) -> None:
        """Show *moment* as if it had been typed."""
        self.day.setText(typed_form(moment))
        self._typed()

    def begin(self, words: str) -> None:
        """Take *words* as the first that are typed; what stood there goes."""
        self.day.setText(words)
        self._typed()

    def clear(self, note: str) -> None:
        """Show no day, and say why under the field."""
        self.day.clear()
        self._read = None
        self.problem = ""
        self._offer()
        self._say(note, "muted")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields under each other where they have no room beside each other."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < theme().px(34)
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _typed(self) -> None:
        try:
            self._read = read_moment(self.day.text())
        except InvalidError as error:
            self._read = None
            self.problem = str(error)
            empty = not self.day.text().strip()
            hint = self.tr("Less exact is fine: “May 2017” or “2017” work too.")
            self._say(hint if empty else self.problem, "muted" if empty else "v_part")
        else:
            self.problem = ""
            words = self.tr("Understood as {day}.").format(day=day_words(str(self._read)))
            self._say(words, "muted")
        self._offer()
        self.changed.emit()

    def _say(self, words: str, colour: str) -> None:
        self.note.setText(words)
        self.note.recolour(colour)
        self.day.setAccessibleDescription(words)

    def _offer(self) -> None:
        """Offer the precisions what was typed allows, and a zone where a time has none."""
        names = {
            "year": self.tr("to the year"),
            "month": self.tr("to the month"),
            "day": self.tr("to the day"),
            "minute": self.tr("to the minute"),
            "second": self.tr("to the second"),
        }
        precision = self._read.precision if self._read else ""
        known = PRECISIONS[: PRECISIONS.index(precision) + 1] if precision else ()
        with QSignalBlocker(self.exact):
            self.exact.clear()
            for name in known:
                self.exact.addItem(names[name], name)
            self.exact.setCurrentIndex(self.exact.count() - 1)
        self.exact.setEnabled(len(known) > 1)
        timed = self._read is not None and self._read.hour is not None
        self.zone.setVisible(timed and self._read is not None and self._read.zone is None)

    def _fill(self) -> None:
        self.zone.addItem(self.tr("no zone"), None)
        self.zone.addItem("UTC", 0)
        for hours in (*range(1, 15), *range(-1, -13, -1)):
            self.zone.addItem(f"UTC{hours:+}", hours * 60)
        self.label.setBuddy(self.day)
        self.day.setAccessibleName(self.tr("Your own day"))
        self.reason.setAccessibleName(self.tr("How you know"))
        self.reason.setPlaceholderText(self.tr("How you know"))
        self.day.setPlaceholderText(self.tr("such as 18 May 2017"))
        self.day.setMaxLength(200)

    def _lay_out(self) -> None:
        look = theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(1.4), look.px(0.75), look.px(1.4), look.px(0.9))
        column.setSpacing(look.px(0.4))
        self._row.setSpacing(look.px(0.6))
        self.day.setMinimumWidth(look.px(10))
        for field, stretch in ((self.day, 2), (self.exact, 0), (self.zone, 0), (self.reason, 4)):
            self._row.addWidget(field, stretch)
        column.addWidget(self.label)
        column.addLayout(self._row)
        column.addWidget(self.note)
