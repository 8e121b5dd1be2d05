"""What a review file should hold, by its own history: the rows that all its entries add up to.

Used to tell rows that were changed by another program, so nothing here trusts what it reads.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlite_utils import Database

from workbench.reason import Reason, because
from workbench.store.images import Row

_NOT_SAID = object()

Told = tuple[str, str, Row | None, Row | None]
"""Table and id of a row, and the row before and after; as an undo or an edit has it."""


@dataclass(slots=True)
class Expected:
    """Rows by table and id, built up entry by entry."""

    defaults: dict[str, Row]
    """What a column holds that was not given, by table; only tables and columns there now."""
    rows: dict[str, dict[str, Row]] = field(default_factory=dict)

    def take(self, entry: int, told: Iterable[Told]) -> Iterator[Reason]:
        """Bring the rows from before *entry* to after it, and yield what does not fit."""
        for table, row_id, before, after in told:
            held = self.rows.setdefault(table, {})
            if before is None and after is None:
                continue  # a row that came and went while somebody was typing
            if not self._fits(table, held.get(row_id), before):
                yield because("history_disagrees", entry=entry, table=table, row=row_id)
            if after is None:
                held.pop(row_id, None)
            elif before is None:
                held[row_id] = dict(after)
            else:
                held.setdefault(row_id, {}).update(after)

    def compare(self, table: str, rows: Iterable[Row]) -> Iterator[Reason]:
        """Yield where the *rows* of *table* are not what the history tells."""
        held = self.rows.get(table, {})
        for row in rows:
            row_id = str(row["id"])
            told = held.pop(row_id, None)
            if told is None:
                yield because("row_added", table=table, row=row_id)
                continue
            for column, value in row.items():
                if not self._same(table, column, told, value):
                    yield because("row_changed", table=table, row=row_id, column=column)
        for row_id in held:
            yield because("row_missing", table=table, row=row_id)

    def _fits(self, table: str, held: Row | None, before: Row | None) -> bool:
        if held is None or before is None:
            return held is None and before is None
        return all(self._same(table, name, held, value) for name, value in before.items())

    def _same(self, table: str, column: str, held: Row, value: object) -> bool:
        if column not in self.defaults.get(table, {}):
            return True  # a column that a later form of the file gave up
        return bool(held.get(column, self.defaults[table][column]) == value)


def told_by(
    db: Database, number: int, kind: str, of: int | None
) -> tuple[list[Told], list[Reason]]:
    """Return what entry *number* did, row by row, and which of its rows make no sense.

    An undo or a redo is *of* another entry and did what that one did, or the reverse of it.
    """
    entry = number if of is None else of
    told: list[Told] = []
    faults = []
    for row, table, row_id, before, after in db.execute(
        "select id, table_name, row_id, before, after from history_row where entry = ? order by id",
        [entry],
    ).fetchall():
        images = read_told(before, after)
        if images is None:
            faults.append(because("entry_row_changed", entry=entry, row=row))
        else:
            told.append((table, row_id, *images))
    if kind == "undo":
        told = [(table, row_id, after, before) for table, row_id, before, after in reversed(told)]
    return told, faults


def read_told(before: str | None, after: str | None) -> tuple[Row | None, Row | None] | None:
    """Return the two images of a row of the history, or None if they make no sense."""
    try:
        images = [None if text is None else json.loads(text) for text in (before, after)]
    except ValueError:
        return None
    if not all(image is None or isinstance(image, dict) for image in images):
        return None
    return images[0], images[1]


def column_defaults(db: Database, table: str) -> Row:
    """Return the columns of *table* with what they hold when nothing is given."""
    columns = db.execute("select name, dflt_value from pragma_table_info(?)", [table]).fetchall()
    return {name: _literal(default) for name, default in columns}


def _literal(default: str | None) -> object:
    """Return the value of a default as the schema writes it; only words and numbers are used."""
    if default is None:
        return None
    if default.startswith("'"):
        return default[1:-1].replace("''", "'")
    try:
        return float(default)
    except ValueError:
        return _NOT_SAID
