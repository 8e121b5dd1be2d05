"""Reviews that were open before, as rows of the start page."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.theme.badges import TO_CHECK, Badge, verdict_badge

if TYPE_CHECKING:
    from workbench.review.glance import Glance

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One review: its file, the article's title, how far it is, when it changed, what is wrong."""

    path: Path
    title: str = ""
    counts: tuple[tuple[Badge, int], ...] = ()
    decided: int = 0
    claims: int = 0
    day: str = ""
    warning: str = ""

    @property
    def progress(self) -> str:
        """Return how far the review is, in words."""
        if not self.claims:
            return ""
        words = _tr("{decided} of {claims}")
        return words.format(decided=self.decided, claims=self.claims)

    def spoken(self) -> str:
        """Return the row as one would read it out."""
        progress = ""
        if self.claims:
            progress = _tr("{decided} of {claims} claims decided").format(
                decided=self.decided, claims=self.claims
            )
        parts = (self.path.name, self.title, progress, self.day, self.warning)
        return f"{', '.join(part for part in parts if part)}."


def recent_row(glance: "Glance", now: datetime) -> RecentRow:
    """Return *glance* as a row; *now*, with a zone, tells which days are today and yesterday."""
    counts: Counter[Badge] = Counter()
    for tally in glance.tallies:
        counts[verdict_badge(tally.sign, tally.tone)] += tally.count
    counts[TO_CHECK] += glance.claims - glance.decided
    return RecentRow(
        glance.path,
        glance.title,
        tuple((badge, count) for badge, count in counts.items() if count),
        glance.decided,
        glance.claims,
        _day(glance.changed, now),
        glance.trouble or _holder(glance),
    )


def _holder(glance: "Glance") -> str:
    holder = glance.holder
    if holder is None:
        return ""
    if holder.is_here():
        return _tr("open in another window")
    return _tr("in use by {user} on {host}").format(user=holder.user, host=holder.host)


def _day(stamp: str, now: datetime) -> str:
    """Return when something happened, in the reader's own time: the nearer the finer."""
    if not stamp:
        return ""
    then = datetime.fromisoformat(stamp).astimezone(now.tzinfo)
    days = (now.date() - then.date()).days
    if days == 0:
        return _tr("today, {time}").format(time=f"{then:%H:%M}")
    if days == 1:
        return _tr("yesterday")
    return QLocale().toString(QDate(then.year, then.month, then.day), "d MMM yyyy")


class RecentModel(QAbstractListModel):
    """The reviews, the one opened last first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[RecentRow, ...] = ()

    def show_rows(self, rows: Sequence[RecentRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | RecentRow | None:
        """Return the name, the whole row in words, or the row itself for the delegate."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.path.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.path)
        return row if role == Qt.ItemDataRole.UserRole else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("recent", words)
