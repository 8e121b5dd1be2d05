"""The evidence of one claim as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)

from ui.models.claims import NOWHERE, Index, RowRole


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A piece of evidence: its stance as code and word, and what is shown of its source."""

    id: str
    stance: str
    stance_words: str
    title: str
    address: str = ""
    source: str = ""
    seen: str = ""
    quote: str = ""
    note: str = ""
    is_primary: bool = False
    kept: str = ""
    """The first and last digits of the hash of the copy it rests on; empty without one."""
    archived: bool = False
    confidential: bool = False
    misquoted: bool = False
    """Whether the quote does not stand in the copy."""

    @property
    def quote_trouble(self) -> str:
        """Return that the quote does not stand in the copy, if so."""
        said = QCoreApplication.translate("evidence", "This quote is not in the copy.")
        return said if self.misquoted else ""

    @property
    def copy_words(self) -> str:
        """Return how it stands with a copy, in words; nothing is said of what has no address."""
        tr = QCoreApplication.translate
        if self.kept:
            archived = tr("evidence", "copy kept and archived")
            return archived if self.archived else tr("evidence", "copy kept")
        return tr("evidence", "no copy") if self.address else ""


PIECE = "application/x-workbench-evidence"
"""The kind of what is carried when a piece is dragged: its id, for this list only."""


class EvidenceModel(QAbstractListModel):
    """Evidence in the reviewer's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EvidenceRow] = []

    @property
    def rows(self) -> tuple[EvidenceRow, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def show(self, rows: tuple[EvidenceRow, ...]) -> None:
        """Show these pieces; where the same ones stay, only those that differ are redrawn."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
                if old != new:
                    self._rows[place] = new
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def place_of(self, evidence_id: str) -> int:
        """Return the row of a piece of evidence, or -1."""
        ids = [row.id for row in self._rows]
        return ids.index(evidence_id) if evidence_id in ids else -1

    def flags(self, index: QModelIndex | Index) -> Qt.ItemFlag:
        """Say that every piece can be dragged to another place."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeTypes(self) -> list[str]:
        """Name the one kind of thing that is carried."""
        return [PIECE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the id of the piece that is dragged."""
        carried = QMimeData()
        carried.setData(PIECE, self._rows[indexes[0].row()].id.encode())
        return carried

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many pieces there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what *role* asks of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.address
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row, len(self._rows), index.row() + 1)
        return None


def _spoken(row: EvidenceRow, total: int, place: int) -> str:
    tr = QCoreApplication.translate
    head = tr("evidence", "Evidence {place} of {total}").format(place=place, total=total)
    kind = (
        tr("evidence", "primary source") if row.is_primary else tr("evidence", "secondary source")
    )
    secret = tr("evidence", "confidential") if row.confidential else ""
    parts = (head, row.stance_words, kind, secret, row.title, row.source, row.seen)
    more = (row.copy_words, row.quote, row.quote_trouble, row.note)
    return ", ".join(part for part in (*parts, *more) if part)
