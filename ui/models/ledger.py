"""The ledger as rows: who did what, when, from what to what, and why."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from ui.days import clock_words
from ui.languages.core import sentence
from ui.models.claims import NOWHERE, Index, RowRole
from workbench.reason import because
from workbench.report.gather.log import log_entries
from workbench.report.report import LogEntry, RowChange
from workbench.review.columns import column_name, told_columns
from workbench.review.reviewers import reviewer_names
from workbench.store.boundaries import OVER
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records

_WHY = ("rationale", "reason", "note", "finding")
"""Columns that hold a person's reasons."""

_LONGEST = 400


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry: its number, who, when and what, whether it still stands, and its details."""

    number: int
    who: str
    when: str
    what: str
    undone: bool
    details: tuple[str, ...] = ()

    def matches(self, words: str) -> bool:
        """Tell whether the row holds all of *words*."""
        text = " ".join((self.who, self.when, self.what, *self.details)).casefold()
        return all(word in text for word in words.casefold().split())


def ledger_rows(file: ReviewFile, article: str = "", claim: str = "") -> tuple[LedgerRow, ...]:
    """Return the entries on a claim, on an article or, with neither, on the whole review.

    Newest first; what whoever is working may not see yet is left out of them.
    """
    articles = [article] if article else [record.id for record in article_records(file.db)]
    found = {entry.seq: entry for one in articles for entry in log_entries(file, one)}
    if claim:
        rows = file.db.execute(
            "select entry, table_name, row_id from history_row where claim = ?", [claim]
        ).fetchall()
        touched, own = {row[0] for row in rows}, {row[1:] for row in rows}
        found = {
            n: replace(entry, rows=tuple(row for row in entry.rows if (row.table, row.id) in own))
            for n, entry in found.items()
            if (entry.of or n) in touched
        }
    names = reviewer_names(file)
    return tuple(_row(found[number], names) for number in sorted(found, reverse=True))


class LedgerModel(QAbstractListModel):
    """The rows that match what is looked for, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[LedgerRow, ...] = ()
        self._rows: tuple[LedgerRow, ...] = ()
        self._words = ""

    @property
    def rows(self) -> tuple[LedgerRow, ...]:
        """Return the rows that are shown."""
        return self._rows

    def show(self, rows: Sequence[LedgerRow]) -> None:
        """Show other rows."""
        self._all = tuple(rows)
        self.look_for(self._words)

    def look_for(self, words: str) -> None:
        """Show only the rows that hold all of *words*."""
        self.beginResetModel()
        self._words = words
        self._rows = tuple(row for row in self._all if row.matches(words))
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what *role* asks of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.what
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            undone = _tr("taken back") if row.undone else ""
            parts = (f"{row.number}", row.what, row.who, row.when, undone, *row.details)
            return ", ".join(part for part in parts if part)
        return None


def _row(entry: LogEntry, names: Mapping[str, str]) -> LedgerRow:
    values = dict(entry.what.values)
    what = sentence(because(entry.what.code, **values))
    told = {"undo": _tr("Undone: {what}"), "redo": _tr("Done again: {what}")}
    details = [_tr("over {name}").format(name=values[OVER])] if values.get(OVER) else []
    details += [line for change in entry.rows for line in _details(change, names)]
    return LedgerRow(
        entry.seq,
        entry.by or _tr("the program, or nobody named"),
        clock_words(entry.at),
        told.get(entry.kind, "{what}").format(what=what),
        entry.undone,
        tuple(details),
    )


def _details(change: RowChange, names: Mapping[str, str]) -> list[str]:
    images = (change.before, change.after)
    old, new = (json.loads(image) if image else {} for image in images)
    lines = []
    for name, was, now in told_columns(change.table, old, new, names):
        column = column_name(change.table, name)
        called = sentence(column) if column else name
        if name in _WHY and now:
            lines.append(f"{called}: {_short(now)}")
        else:
            lines.append(f"{called}: {_short(was)} → {_short(now)}")
    return lines


def _short(value: object) -> str:
    if value == "yes":
        return _tr("yes")
    words = "—" if value in {None, ""} else " ".join(str(value).split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("ledger", words)
