"""The column of claims: the article's title, how far it has come, its claims as rows."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.models.claim_delegate import ClaimDelegate
from ui.models.claim_rows import ClaimRow
from ui.models.claims import FILTERS, ClaimFilter, ClaimModel, RowRole
from ui.panels.progress import ProgressStrip
from ui.theme.style import theme
from ui.theme.text import Hairline, Words, apart, follow_theme


class ClaimView(QListView):
    """The rows; the arrows move through them, everything else is the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claims"))
        self.setItemDelegate(ClaimDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the window, which goes on to the next open claim."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ClaimList(QWidget):
    """Title, progress, filters and rows; says ``chosen`` when another row becomes current."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claim_list")
        self.model = ClaimModel(self)
        self.filter = ClaimFilter(self.model, self)
        self.title = Words("", "panel_title", wraps=True)
        self.strip = ProgressStrip()
        self.decided = Words("", "second", "muted")
        self.waiting = Words("", "second", "muted")
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Which claims"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in FILTERS:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._filter)
        self.view = ClaimView()
        self.view.setModel(self.filter)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.empty = Words("", "second", "muted", wraps=True)
        self.empty.hide()
        self._silent = False
        self._lay_out()
        follow_theme(self._dress)

    def show_article(self, title: str) -> None:
        """Show the title of the article."""
        self.title.setText(apart(title))

    def show_rows(self, rows: tuple[ClaimRow, ...], current: str) -> None:
        """Show these claims with *current* among them."""
        self._silent = True
        try:
            self.model.show(rows)
        finally:
            self._silent = False
        self._count()
        self.show_current(current)

    def show_current(self, claim_id: str) -> None:
        """Make a claim current here too, without telling anybody."""
        place = self.model.place_of(claim_id)
        index = self.filter.mapFromSource(self.model.index(place)) if place >= 0 else QModelIndex()
        if index == self.view.currentIndex():
            return
        self._silent = True
        try:
            if index.isValid():
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
            else:
                self.view.setCurrentIndex(QModelIndex())
                self.view.clearSelection()
        finally:
            self._silent = False

    def say_empty(self, words: str) -> None:
        """Say why there are no rows, or nothing if there are."""
        self.empty.setText(words)
        self.empty.setVisible(bool(words))

    def _count(self) -> None:
        rows = self.model.rows
        decided = sum(row.is_decided for row in rows)
        look = sum(row.needs_a_look for row in rows)
        total = len(rows)
        self.strip.show_badges(tuple(row.badge for row in rows))
        words = self.tr("{n} of {total} decided").format(n=decided, total=total)
        self.decided.setText(words)
        self.strip.setAccessibleDescription(words)
        self.tabs.setTabText(0, self.tr("All {n}").format(n=total))
        self.tabs.setTabText(1, self.tr("To check {n}").format(n=total - decided))
        self.tabs.setTabText(2, self.tr("Look {n}").format(n=look))
        self.tabs.setTabToolTip(2, self.tr("A date of these waits for a person"))

    def _filter(self, place: int) -> None:
        current = self.view.currentIndex().data(RowRole)
        self._silent = True
        try:
            self.filter.choose(FILTERS[place])
        finally:
            self._silent = False
        if current is not None:
            self.show_current(current.id)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        row: ClaimRow | None = index.data(RowRole)
        if row is not None and not self._silent:
            self.chosen.emit(row.id)

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        counts = QHBoxLayout()
        counts.addWidget(self.decided)
        counts.addStretch(1)
        counts.addWidget(self.waiting)
        self._head.addWidget(self.title)
        self._head.addWidget(self.strip)
        self._head.addLayout(counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(Hairline())
        column.addWidget(self.tabs)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)

    def _dress(self) -> None:
        look = theme()
        self._head.setContentsMargins(look.px(0.9), look.px(0.8), look.px(0.9), look.px(0.6))
        self._head.setSpacing(look.px(0.35))
        self.empty.setMargin(look.px(0.9))
        self.setMinimumWidth(look.px(15))
