"""The tab of all dates of an article: the timeline where it has no other place, and a list.

The list says in words what the timeline draws, so it serves a screen reader in every width.
"""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ui.models.claims import RowRole
from ui.models.date_delegate import DateLineDelegate
from ui.models.date_lines import DATE, PUBLISHED, DateLine, DateLineModel, lines_of
from ui.panels.rows_view import ColumnView
from ui.reading import Reading
from ui.theme.style import theme
from ui.theme.text import Hairline, Words, follow_theme


class DateLines(ColumnView):
    """The rows of dates."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Dates of the article"))
        self._delegate = DateLineDelegate()  # Qt does not keep it alive
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)


class DateList(QWidget):
    """All dates; says ``date_pointed`` when another row becomes current."""

    date_pointed = Signal(str)
    publication_pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("date_list")
        self.model = DateLineModel(self)
        self.view = DateLines()
        self.view.setModel(self.model)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.doubleClicked.connect(self._open)
        self.empty = Words(self.tr("No date was found in the article."), "second", "muted")
        self._reading: Reading | None = None
        self._current = ""
        self._stale = self._silent = False
        self._line = Hairline()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._line)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.view, 1)
        self._line.hide()
        follow_theme(self._dress)

    def show_reading(self, reading: Reading) -> None:
        """Show the dates of an article, or the same ones anew; drawn up when they are seen."""
        self._reading, self._stale = reading, True
        if self.isVisible():
            self._draw_up()

    def show_current(self, date_id: str) -> None:
        """Make a date current here too, without telling anybody."""
        self._current = date_id
        if self._stale:
            return
        place = self.model.place_of(date_id)
        index = self.model.index(place) if place >= 0 else QModelIndex()
        if index == self.view.currentIndex():
            return
        self._silent = True
        try:
            self.view.setCurrentIndex(index)
        finally:
            self._silent = False

    def take_timeline(self, timeline: QWidget) -> None:
        """Give the timeline a place over the list."""
        self._column.insertWidget(0, timeline)
        timeline.show()
        self._line.show()

    def leave_timeline(self) -> None:
        """Know that the timeline stands elsewhere."""
        self._line.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw up what has changed while it was not seen."""
        super().showEvent(event)
        if self._stale:
            self._draw_up()

    def _draw_up(self) -> None:
        self._stale = False
        lines = lines_of(self._reading) if self._reading is not None else ()
        self._silent = True
        try:
            self.model.show_lines(lines)
        finally:
            self._silent = False
        self.empty.setVisible(all(line.kind != DATE for line in lines))
        self.show_current(self._current)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        line: DateLine | None = index.data(RowRole)
        if line is not None and line.kind == DATE and not self._silent:
            self._current = line.key
            self.date_pointed.emit(line.key)

    def _open(self, index: QModelIndex) -> None:
        line: DateLine | None = index.data(RowRole)
        if line is not None and line.kind == PUBLISHED:
            self.publication_pointed.emit()

    def _dress(self) -> None:
        self.empty.setMargin(theme().px(0.9))
        self.setMinimumWidth(theme().px(15))
