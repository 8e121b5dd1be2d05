"""Every date of an article as a line of a list: what the timeline draws, for ear and keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.days import day_words
from ui.languages.core import ended, whole_sentence
from ui.models.claims import RowRole
from ui.reading import Reading
from ui.theme.chips import Chip
from ui.theme.text import apart
from ui.views import DateView

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PUBLISHED, REJECTED, DATE = "published", "rejected", "date"


@dataclass(frozen=True, slots=True)
class DateLine:
    """One line: the publication date, a stamp that was rejected, or a date of the article."""

    kind: str
    key: str
    words: str
    label: str
    date: DateView | None = None
    note: str = ""

    @property
    def chip(self) -> Chip | None:
        """Return the chip that a date of the article is shown by."""
        return self.date.chip() if self.date is not None else None

    @property
    def why(self) -> str:
        """Return the reasoning in sentences; made when asked for, most lines are never seen."""
        if self.date is None:
            return self.note
        return " ".join(ended(words) for words in self.date.why)

    def spoken(self) -> str:
        """Return the line as one would read it out."""
        state = _tr(str(_STATES[self.date.state])) if self.date is not None else ""
        said = ", ".join(part for part in (self.words, self.label, state) if part)
        return f"{said}. {self.why}".strip()


_STATES = {
    "computed": QT_TRANSLATE_NOOP("date_lines", "computed"),
    "confirmed": QT_TRANSLATE_NOOP("date_lines", "confirmed"),
    "look": QT_TRANSLATE_NOOP("date_lines", "needs a look"),
    "ambiguous": QT_TRANSLATE_NOOP("date_lines", "ambiguous"),
    "contradiction": QT_TRANSLATE_NOOP("date_lines", "contradicted"),
    "unresolved": QT_TRANSLATE_NOOP("date_lines", "not resolved"),
}


def lines_of(reading: Reading) -> tuple[DateLine, ...]:
    """Return the publication date, what was rejected for it, and the dates in reading order."""
    return (*_stamps(reading), *(_line(date) for date in reading.dates))


def _line(date: DateView) -> DateLine:
    return DateLine(DATE, date.id, apart(f"“{date.mention.words}”"), date.label, date)


def _stamps(reading: Reading) -> Iterator[DateLine]:
    value = reading.anchor.value
    day = day_words(value) if value else _tr("not known")
    yield DateLine(PUBLISHED, PUBLISHED, _tr("Published"), day, note=_who_says(reading))
    for place, stamp in enumerate(reading.dating.candidates):
        if stamp.value != value:
            shown = day_words(stamp.value.partition("T")[0], weekday=False)
            reasons = stamp.conflicts or stamp.why
            note = " ".join(whole_sentence(reason) for reason in reasons)
            key = f"candidate-{place}"
            yield DateLine(REJECTED, key, _tr("Rejected as the publication date"), shown, note=note)


def _who_says(reading: Reading) -> str:
    """Return who says when the article was published, in a sentence."""
    anchor = reading.anchor
    if anchor.value is None:
        return _tr("No date is trusted.")
    if anchor.chosen_by != "reviewer":
        return _tr("As the article says.")
    name = anchor.signed.name if anchor.signed else ""
    return _tr("Set by {name}.").format(name=name or _tr("a reviewer"))


class DateLineModel(QAbstractListModel):
    """The lines of one article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[DateLine, ...] = ()

    def show_lines(self, lines: tuple[DateLine, ...]) -> None:
        """Show other lines; where only what they say has changed the rows stay."""
        if [line.key for line in lines] != [line.key for line in self.lines]:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        self.lines = lines
        if lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def place_of(self, key: str) -> int:
        """Return the row of a date, or -1."""
        return next((place for place, line in enumerate(self.lines) if line.key == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | DateLine | None:
        """Return the words, the line in a sentence, its reasons, or the line itself."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.why
        return line if role == RowRole else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("date_lines", words)
