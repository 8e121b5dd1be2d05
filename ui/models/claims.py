"""The claims of one article as rows; only the rows an edit touched are drawn again."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from ui.models.claim_query import haystack, terms_of
from ui.models.claim_rows import ClaimRow, spoken, tip

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()

FILTERS = ("all", "open", "look")
ORDERS = ("article", "rank")


class ClaimModel(QAbstractListModel):
    """Claims in reading order, given as values by whoever reads the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ClaimRow] = []
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[ClaimRow, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def show(self, rows: tuple[ClaimRow, ...]) -> None:
        """Show these claims; where the same claims stay, only rows that differ are redrawn."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
                if old != new:
                    self._rows[place] = new
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def show_row(self, row: ClaimRow) -> None:
        """Show one claim anew."""
        place = self._places.get(row.id)
        if place is not None and self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def place_of(self, claim_id: str) -> int:
        """Return the row of a claim, or -1."""
        return self._places.get(claim_id, -1)

    def row_at(self, place: int) -> ClaimRow:
        """Return the row at a place."""
        return self._rows[place]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many claims there are; a claim has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what *role* asks of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, len(self._rows))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row)
        return None


class ClaimFilter(QSortFilterProxyModel):
    """The claims that pass tab and field, in the order of the article or by rank."""

    def __init__(self, model: ClaimModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claims = model
        self._wanted = "all"
        self._terms: tuple[str, ...] = ()
        self._order = "article"
        self._ranks: list[int] = []
        self._shown: tuple[str, ...] | None = None
        for told in (model.dataChanged, model.modelAboutToBeReset):  # before Qt's own hears of it
            told.connect(self._forget)
        self.setSourceModel(model)
        for moved in (self.rowsInserted, self.rowsRemoved, self.layoutChanged, self.modelReset):
            moved.connect(self._forget)

    def choose(self, wanted: str) -> None:
        """Show one of :data:`FILTERS`."""
        self._wanted, self._shown = wanted, None
        self.invalidate()

    def search(self, query: str) -> None:
        """Show what has all terms of *query*, as :mod:`ui.models.claim_query` reads them."""
        terms = terms_of(query)
        if terms != self._terms:
            self._terms, self._shown = terms, None
            self.invalidate()

    def arrange(self, order: str) -> None:
        """Put the claims in one of :data:`ORDERS`."""
        self._order = order
        self._shown = None
        self.sort(0 if order == "rank" else -1)

    def shown(self) -> tuple[str, ...]:
        """Return the ids of the claims that are shown, in the order in which they are."""
        if self._shown is None:
            places = (self.mapToSource(self.index(n, 0)).row() for n in range(self.rowCount()))
            self._shown = tuple(self._claims.row_at(place).id for place in places)
        return self._shown

    def lessThan(self, left: Index, right: Index) -> bool:
        """Tell whether one claim deserves checking more than another."""
        ranks = self._ranks
        if len(ranks) != self._claims.rowCount():
            ranks = self._ranks = _ranks(self._claims.rows)
        return ranks[left.row()] < ranks[right.row()]

    def _forget(self) -> None:
        """Ask again which claims are shown, and which comes first."""
        self._shown, self._ranks = None, []

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether a row passes."""
        found = self._claims.row_at(row)
        if self._wanted == "open" and found.is_decided:
            return False
        if self._wanted == "look" and not found.needs_a_look:
            return False
        if not self._terms:
            return True
        text = haystack(found)
        return all(term in text for term in self._terms)


def _ranks(rows: tuple[ClaimRow, ...]) -> list[int]:
    """Return for each of *rows* how many deserve checking more."""
    order = sorted(
        range(len(rows)), key=lambda n: (-rows[n].priority, -rows[n].score, rows[n].number)
    )
    ranks = [0] * len(rows)
    for rank, place in enumerate(order):
        ranks[place] = rank
    return ranks
