"""The history of an article, as the review file keeps it."""

import json
from collections import defaultdict

from workbench.reason import because
from workbench.report.gather.places import worded
from workbench.report.report import LogEntry, RowChange
from workbench.review.wording import SENTENCES
from workbench.store.file import ReviewFile

_TOUCHED = """
select distinct entry from history_row
 where article = :article
    or claim in (select id from claim where article = :article)
    or table_name = 'date_override'
       and row_id in (select id from date_mention where article = :article)
    or table_name = 'block_kind' and row_id in (select id from block where article = :article)
"""
_ENTRIES = """
select id, kind, of, label, label_values, reviewer_name, at from history
 where coalesce(of, id) in (select value from json_each(?)) order by id
"""
_ROWS = """
select entry, table_name, row_id, before, after from history_row
 where entry in (select value from json_each(?)) order by id
"""


def log_entries(file: ReviewFile, article: str) -> tuple[LogEntry, ...]:
    """Return every edit that touched the article, and every undo and redo of one, in order."""
    found = file.db.execute(_TOUCHED, {"article": article}).fetchall()
    touched = [json.dumps([number for (number,) in found])]
    rows: dict[int, list[RowChange]] = defaultdict(list)
    for entry, *change in file.db.execute(_ROWS, touched).fetchall():
        rows[entry].append(RowChange(*change))
    entries = file.db.execute(_ENTRIES, touched).fetchall()
    undone = _undone([(number, kind, of) for number, kind, of, *_ in entries])
    return tuple(
        LogEntry(
            seq=number,
            kind=kind,
            at=at,
            by=name,
            what=worded([because(label, **json.loads(values))], SENTENCES)[0],
            of=of,
            undone=number in undone,
            rows=tuple(rows[number]),
        )
        for number, kind, of, label, values, name, at in entries
    )


def _undone(entries: list[tuple[int, str, int | None]]) -> set[int]:
    """Return the numbers of the edits that do not stand any more."""
    gone: set[int] = set()
    for _, kind, of in entries:
        if of is not None:
            (gone.add if kind == "undo" else gone.discard)(of)
    return gone
