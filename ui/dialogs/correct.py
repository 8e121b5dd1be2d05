"""Ask what words of the article that speak of time mean, where the program read them otherwise.

The program's own reading and its other readings are offered first; whatever is typed is read at
once and shown as a stretch of time whose ends can be set apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.days import chip_words
from ui.dialogs.candidates import Candidate, CandidateDelegate, CandidateModel
from ui.dialogs.lists import GrowingList
from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, pad
from ui.theme.style import theme
from workbench.dates.moment import Moment, parse_moment
from workbench.dates.typed import typed_form
from workbench.dates.typed_stretch import TypedDate, read_date, stretch_form, with_ends
from workbench.errors import InvalidError


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the words: the date, and the reasons for it in words.

    ``alternative`` is its place among the program's other readings, None for its own.
    """

    date: TypedDate
    name: str
    reasons: tuple[str, ...] = ()
    alternative: int | None = None


@dataclass(frozen=True, slots=True)
class DateSet:
    """The answer: the date, how it would be typed, which reading it is (None: typed), and why."""

    date: TypedDate
    words: str
    reading: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Current:
    """What somebody has set already, with their note."""

    date: TypedDate
    note: str = ""


class CorrectDialog(Question):
    """The readings there are, a field for another, its two ends and a note."""

    def __init__(
        self,
        words: str,
        readings: Sequence[Reading],
        published: Moment | None = None,
        current: Current | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("What does “{words}” mean?").format(words=_shortened(words))
        super().__init__(
            title,
            self.tr("Set this date"),
            (48, 36),
            parent,
            second=self.tr("The date you set stays when the publication date changes."),
        )
        self._published = published
        self._readings = tuple(readings)
        self._date: TypedDate | None = None
        self._words = ""
        self._delegate = CandidateDelegate()
        self.model = CandidateModel([_row(reading) for reading in readings], self)
        self.list = GrowingList(self.tr("How the words can be read"), self._delegate)
        self.list.setModel(self.model)
        self.typed = Field(self.tr("&Date"), QLineEdit())
        self.first = Field(self.tr("&From"), QLineEdit())
        self.last = Field(self.tr("&To"), QLineEdit())
        self.note = Field(self.tr("&Note"), QLineEdit())
        self._lay_out()
        self._connect()
        self._begin(current)
        _line(self.typed).setFocus()

    def answer(self) -> DateSet:
        """Return the date set; only there while the primary button is on.

        Raises:
            InvalidError: No date is understood yet.
        """
        if self._date is None:
            raise InvalidError("No date is given.")
        note = _line(self.note).text().strip()
        return DateSet(self._date, self._words, self._delegate.chosen, note)

    def _lay_out(self) -> None:
        scroll = Scroll()
        scroll.column.setContentsMargins(0, 0, 0, 0)
        if self._readings:
            self.list.grow(True)
            scroll.column.addWidget(self.list)
        column = QVBoxLayout()
        scroll.column.addLayout(column)
        pad(column)
        ends = QHBoxLayout()
        ends.setSpacing(theme().px(0.6))
        ends.addWidget(self.first)
        ends.addWidget(self.last)
        column.addWidget(self.typed)
        column.addLayout(ends)
        column.addWidget(self.note)
        column.addStretch(1)
        self.body.addWidget(scroll)
        _line(self.typed).setPlaceholderText(self.tr("15 May 2017, May 2017, 15 to 18 May 2017"))
        for end in (self.first, self.last):
            _line(end).setPlaceholderText(self.tr("open"))
        _line(self.note).setPlaceholderText(self.tr("How you know"))

    def _connect(self) -> None:
        _line(self.typed).textEdited.connect(self._typed)
        _line(self.first).textEdited.connect(self._ends_typed)
        _line(self.last).textEdited.connect(self._ends_typed)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.clicked.connect(self._chosen)

    def _begin(self, current: Current | None) -> None:
        if current is not None:
            _line(self.note).setText(current.note)
            self._show(current.date)
        elif self._readings:
            self._show(self._readings[0].date)
        else:
            self._typed()

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._show(self._readings[index.row()].date)

    def _show(self, date: TypedDate) -> None:
        _line(self.typed).setText(stretch_form(date))
        _line(self.typed).selectAll()
        self._take(date, stretch_form(date))

    def _typed(self) -> None:
        words = _line(self.typed).text()
        try:
            date = read_date(words, self._published)
        except InvalidError as error:
            self._refuse(self.typed, error)
        else:
            self._take(date, words)

    def _take(self, date: TypedDate, words: str) -> None:
        """Make *date* the answer and show its ends."""
        for field, end in ((self.first, date.earliest), (self.last, date.latest)):
            _line(field).setText(typed_form(parse_moment(end)) if end else "")
        self._accept(date, words)

    def _ends_typed(self) -> None:
        try:
            words = with_ends(_line(self.first).text(), _line(self.last).text(), self._published)
        except InvalidError as error:
            self._refuse(self.last, error)
        else:
            _line(self.typed).setText(words)
            self._accept(read_date(words), words)

    def _accept(self, date: TypedDate, words: str) -> None:
        self._date, self._words = date, words.strip()
        self.typed.say(self.tr("Understood as {date}.").format(date=_in_words(date)))
        self.last.say("")
        self._mark(date)
        self.allow()

    def _refuse(self, field: Field, error: InvalidError) -> None:
        self._date = None
        empty = not _line(self.typed).text().strip()
        words = self.tr("Type a date, or choose a reading.") if empty else str(error)
        field.say(words, "muted" if empty else "v_part")
        self._mark(None)
        self.allow(words)

    def _mark(self, date: TypedDate | None) -> None:
        rows = (row for row, reading in enumerate(self._readings) if reading.date == date)
        row = next(rows, None)
        self._delegate.chosen = row
        with QSignalBlocker(self.list.selectionModel()):
            self.list.setCurrentIndex(QModelIndex() if row is None else self.model.index(row))
        self.list.viewport().update()


def _row(reading: Reading) -> Candidate:
    date = reading.date
    return Candidate(date.value, _in_words(date), reading.name, None, reading.reasons)


def _in_words(date: TypedDate) -> str:
    return chip_words(date.value, "DATE", date.earliest, date.latest)


def _line(field: Field) -> QLineEdit:
    control = field.control
    assert isinstance(control, QLineEdit)  # noqa: S101
    return control


def _shortened(words: str) -> str:
    tidy = " ".join(words.split())
    return tidy if len(tidy) <= 60 else f"{tidy[:59]}…"
