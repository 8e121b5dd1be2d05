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

from ui.models.claim_rows import ClaimRow, spoken

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()

FILTERS = ("all", "open", "look")


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
        return None


class ClaimFilter(QSortFilterProxyModel):
    """The claims that are still to check, or that need a look, or all."""

    def __init__(self, model: ClaimModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = "all"
        self.setSourceModel(model)

    def choose(self, wanted: str) -> None:
        """Show one of :data:`FILTERS`."""
        self._wanted = wanted
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether a row passes."""
        if self._wanted == "all":
            return True
        found: ClaimRow = self.sourceModel().index(row, 0, parent).data(RowRole)
        if self._wanted == "open":
            return not found.is_decided
        return found.needs_a_look
