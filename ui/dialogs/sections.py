"""Rows under section words, to be walked through and not chosen: what a choice would change."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QRectF, Qt

from ui.dialogs.lists import ROOT, Index, Pieces
from ui.theme.style import theme


class SectionedModel(QAbstractListModel):
    """Rows of a list; a row that is a text is the words of a section."""

    def __init__(self, spoken: Callable[[Any], str], parent: QObject | None = None) -> None:
        """Say each row that is no section in the words that *spoken* finds for it."""
        super().__init__(parent)
        self._spoken = spoken
        self._rows: tuple[object, ...] = ()

    def show_rows(self, rows: Iterable[object]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row in words, or as it is for the delegate."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be walked through, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


def lay_out_section(words: str, index: Index, width: float, left: float, right: float) -> Pieces:
    """Lay out the words of a section, with a line above them unless they come first."""
    look, first = theme(), index.row() == 0
    pieces = Pieces(look, width, y=look.h * (0.1 if first else 0.8))
    if not first:
        pieces.fill(QRectF(left, look.h * 0.4, right - left, 1), "line")
    pieces.y += pieces.text(words, "section", "muted", left, right).height() + look.h * 0.2
    return pieces
