"""The column of claims: the article's title, how far it has come, its claims as rows."""

from collections.abc import Callable
from itertools import islice
from textwrap import shorten

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.models.claim_delegate import ClaimDelegate
from ui.models.claim_query import choices
from ui.models.claim_rows import ClaimRow
from ui.models.claims import FILTERS, ClaimFilter, ClaimModel, RowRole
from ui.panels.claim_search import ClaimSearch
from ui.panels.progress import ProgressStrip
from ui.panels.rows_view import ColumnView
from ui.theme.style import theme
from ui.theme.text import Hairline, Words, apart, follow_theme

MOST_STRUCK = 3
SHOWN_OF_STRUCK = 80
"""How many claims that a new version struck are named under the list, and how many characters."""


class ClaimView(ColumnView):
    """The rows of claims; what is dropped on one is handed on with it."""

    dropped = Signal(str, object)  # the claim, and the QMimeData, only to be read at once

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claims"))
        self.setAcceptDrops(True)
        self.setItemDelegate(ClaimDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let links, files and pictures in: dropped on a claim they are evidence for it."""
        given = event.mimeData()
        if given.hasUrls() or given.hasText() or given.hasImage():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them on a claim only."""
        event.setAccepted(self.indexAt(event.position().toPoint()).isValid())

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped, with the claim it fell on."""
        row: ClaimRow | None = self.indexAt(event.position().toPoint()).data(RowRole)
        if row is not None:
            event.acceptProposedAction()
            self.dropped.emit(row.id, event.mimeData())


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
        self.order = "article"
        self.search = ClaimSearch(lambda: choices(self.model.rows))
        self.search.asked.connect(self._search)
        self.search.left.connect(self._to_rows)
        self.search.order_asked.connect(self.turn_order)
        self.view = ClaimView()
        self.view.setModel(self.filter)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._say_chosen())
        self.empty = Words("", "second", "muted", wraps=True)
        self.empty.hide()
        self.struck = Words("", "second", "muted", wraps=True)
        self.struck.hide()
        self._struck: tuple[str, ...] = ()
        self._silent = False
        self._current = ""
        self._why_empty = ""
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
        self._current = claim_id
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
        self._why_empty = words
        self._say_nothing()

    def show_struck(self, struck: tuple[str, ...]) -> None:
        """Name under the claims to look at those that a new version of the article struck."""
        self._struck = struck
        self._say_struck()

    def shown(self) -> tuple[str, ...]:
        """Return the ids of the claims as they are listed."""
        return self.filter.shown()

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the claims chosen together, as they are listed; nothing where only one is."""
        places = sorted(index.row() for index in self.view.selectedIndexes())
        if len(places) < 2:
            return ()
        return tuple(self.filter.index(place, 0).data(RowRole).id for place in places)

    def turn_order(self) -> None:
        """List the claims by rank, or as they stand in the article again."""
        self.order = "article" if self.order == "rank" else "rank"
        self._rearrange(lambda: self.filter.arrange(self.order))
        self.search.show_order(self.order)

    def begin_search(self) -> None:
        """Put the caret into the field over the list."""
        self.search.begin()

    def _search(self, query: str) -> None:
        self._rearrange(lambda: self.filter.search(query))
        self._say_nothing()

    def _to_rows(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid() and self.filter.rowCount():
            self.view.setCurrentIndex(self.filter.index(0, 0))

    def _say_nothing(self) -> None:
        none_left = self.model.rowCount() and not self.filter.rowCount()
        words = self.tr("No claim is left. Esc empties the field.") if none_left else ""
        self.empty.setText(self._why_empty or words)
        self.empty.setVisible(bool(self.empty.text()))

    def _say_struck(self) -> None:
        named = (shorten(words, SHOWN_OF_STRUCK, placeholder=" …") for words in self._struck)
        listed = "\n".join(f"– {words}" for words in islice(named, MOST_STRUCK))
        words = self.tr("Struck in this version: {n}").format(n=len(self._struck))
        self.struck.setText(f"{words}\n{listed}")
        self.struck.setToolTip("\n".join(self._struck))
        self.struck.setVisible(bool(self._struck) and FILTERS[self.tabs.currentIndex()] == "look")

    def _say_chosen(self) -> None:
        count = len(self.view.selectedIndexes())
        self.waiting.setText(self.tr("{n} selected").format(n=count) if count > 1 else "")

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
        self.tabs.setTabToolTip(
            2,
            self.tr(
                "A date of these waits for a person, the article disagrees, or a new version has"
                " other words"
            ),
        )

    def _filter(self, place: int) -> None:
        self._rearrange(lambda: self.filter.choose(FILTERS[place]))
        self._say_nothing()
        self._say_struck()

    def _rearrange(self, change: Callable[[], None]) -> None:
        """List other claims, or in another order; the current one stays if it is among them."""
        current = self._current
        self._silent = True
        try:
            change()
        finally:
            self._silent = False
        if current:
            self.show_current(current)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        row: ClaimRow | None = index.data(RowRole)
        if row is not None and not self._silent:
            self._current = row.id
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
        column.addWidget(self.search)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addWidget(self.struck)

    def _dress(self) -> None:
        look = theme()
        self._head.setContentsMargins(look.px(0.9), look.px(0.8), look.px(0.9), look.px(0.6))
        self._head.setSpacing(look.px(0.35))
        self.empty.setMargin(look.px(0.9))
        self.struck.setMargin(look.px(0.9))
        self.setMinimumWidth(look.px(15))
