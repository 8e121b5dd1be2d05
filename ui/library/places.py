"""The places at the left of the library: articles as they stand, saved searches, facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QObject,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF

from ui.dialogs.lists import ROOT, GrowingList, Index, Pieces, RowDelegate
from ui.library.asking import IMPORTS, Shown
from ui.library.rows import marked_drawer
from ui.theme.style import theme
from workbench.library.places import PLACES

ALL = "all"
FOLDER = "folder:"


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place: ``key`` is empty of a heading, ``saved:ID`` of a search, ``folder:PATH`` of one."""

    key: str
    words: str
    count: int | None = None
    tip: str = ""


def place_rows(shown: Shown) -> tuple[PlaceRow, ...]:
    """Return the places of a review with how many stand in each."""
    names = {
        "in_work": _tr("In work"),
        "to_second_check": _tr("To second check"),
        "signed_off": _tr("Signed off"),
        "corrections_open": _tr("Corrections open"),
    }
    rows = [
        PlaceRow("", _tr("Articles")),
        PlaceRow(ALL, _tr("All"), shown.places["all"]),
        *(PlaceRow(place, names[place], shown.places[place]) for place in PLACES),
    ]
    if shown.saved:
        rows.append(PlaceRow("", _tr("Saved searches")))
        rows += [PlaceRow(f"saved:{saved.id}", saved.name) for saved in shown.saved]
    rows += [
        PlaceRow("", _tr("Standing facts")),
        PlaceRow("facts", _tr("All"), shown.facts),
        PlaceRow("facts_due", _tr("Re-check due"), shown.due),
    ]
    if shown.odd:
        rows += [PlaceRow("", _tr("Imports")), PlaceRow(IMPORTS, _tr("Odd values"), shown.odd)]
    if folders := shown.asked.folders:
        rows.append(PlaceRow("", _tr("Other reviews")))
        rows += [PlaceRow(f"{FOLDER}{one}", one.name or str(one), tip=str(one)) for one in folders]
    return tuple(rows)


class PlaceModel(QAbstractListModel):
    """The places; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PlaceRow, ...] = ()

    def show_rows(self, rows: Sequence[PlaceRow]) -> bool:
        """Show other rows; tell whether they are others."""
        if tuple(rows) == self.rows:
            return False
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let places be chosen, and headings not."""
        if index.isValid() and not self.rows[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | PlaceRow | None:
        """Return the words, the row in words, or the row for the delegate."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words if row.count is None else f"{row.words}, {row.count}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        return row if role == Qt.ItemDataRole.UserRole else None


class PlaceDelegate(RowDelegate):
    """Draws a heading or a place with its number."""

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one row."""
        look = theme()
        h = look.h
        row: PlaceRow = index.data(Qt.ItemDataRole.UserRole)
        pieces = Pieces(look, width)
        left, right = h * 0.8, width - h * 0.8
        role = "body" if row.key else "section"
        font = look.font(role)
        high = QFontMetricsF(font).height()
        top = h * 0.35 if row.key else h * (0.9 if index.row() else 0.6)
        count = "" if row.count is None else f"{row.count:,}"
        wide = pieces.width_of(count, "body")
        ink = "ink" if row.key else "muted"
        room = QRectF(left, top, right - left - wide - h * 0.4, high)
        pieces.put(room, marked_drawer(row.words, (), font, look, ink))
        if count:
            number = QRectF(right - wide, top, wide + 1, high)
            pieces.put(number, marked_drawer(count, (), font, look, "muted"))
        pieces.y = top + high + h * 0.35
        return pieces


class Places(GrowingList):
    """The list of places; ``chosen`` tells the key of one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        self._places = PlaceModel()
        super().__init__(_tr("Places"), PlaceDelegate())
        self.setModel(self._places)
        self.setObjectName("places")
        self._key = ALL
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def key(self) -> str:
        """Return the key of the place that is chosen."""
        return self._key

    @property
    def folder(self) -> Path | None:
        """Return the folder that is chosen, if the place is one."""
        key = self._key
        return Path(key.removeprefix(FOLDER)) if key.startswith(FOLDER) else None

    @property
    def listed(self) -> tuple[PlaceRow, ...]:
        """Return the places and headings that are shown."""
        return self._places.rows

    def show_places(self, shown: Shown) -> None:
        """Show the places of a review, the same one chosen."""
        if self._places.show_rows(place_rows(shown)):
            self._mark()

    def choose(self, key: str) -> None:
        """Choose a place without telling."""
        self._key = key
        self._mark()

    def _mark(self) -> None:
        keys = [row.key for row in self._places.rows]
        if self._key not in keys:
            self._key = ALL
        if self._key in keys:
            blocked = self.blockSignals(True)
            self.setCurrentIndex(self._places.index(keys.index(self._key)))
            self.blockSignals(blocked)

    def _choose(self, current: Index) -> None:
        row = current.data(Qt.ItemDataRole.UserRole) if current.isValid() else None
        if isinstance(row, PlaceRow) and row.key and row.key != self._key:
            self._key = row.key
            self.chosen.emit(row.key)


def _tr(words: str) -> str:
    return QCoreApplication.translate("library_places", words)
