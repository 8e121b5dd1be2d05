"""The history of an article, as the review file keeps it."""

import json
from collections import defaultdict

from workbench.reason import because
from workbench.report.gather.places import worded
from workbench.report.report import LogEntry, RowChange, Why
from workbench.review.log import sealed_label
from workbench.review.second_check import BLIND
from workbench.review.sight import veiled_claims, viewer_of
from workbench.store.file import ReviewFile
from workbench.wording import catalogue

_TOUCHED = """
select distinct entry from history_row
 where article = :article
    or claim in (select id from claim where article = :article)
    or table_name = 'date_override'
       and row_id in (select id from date_mention where article = :article)
    or table_name = 'block_kind' and row_id in (select id from block where article = :article)
"""
_ENTRIES = """
select id, kind, of, label, label_values, reviewer_name, at, reviewer from history
 where coalesce(of, id) in (select value from json_each(?)) order by id
"""
_ROWS = """
select entry, claim, table_name, row_id, before, after from history_row
 where entry in (select value from json_each(?)) order by id
"""


def log_entries(file: ReviewFile, article: str) -> tuple[LogEntry, ...]:
    """Return every edit that touched the article, and every undo and redo of one, in order.

    What a verdict says that whoever is working may not see yet is left out of them.
    """
    found = file.db.execute(_TOUCHED, {"article": article}).fetchall()
    touched = [json.dumps([number for (number,) in found])]
    entries = file.db.execute(_ENTRIES, touched).fetchall()
    mine = {entry[0] for entry in entries if entry[-1] == viewer_of(file)}
    veiled, sealed = veiled_claims(file, article), set()
    rows: dict[int, list[RowChange]] = defaultdict(list)
    for entry, claim, *change in file.db.execute(_ROWS, touched).fetchall():
        row = RowChange(*change)
        if claim in veiled and entry not in mine and _is_blind(row):
            sealed.add(entry)
        else:
            rows[entry].append(row)
    undone = _undone([(number, kind, of) for number, kind, of, *_ in entries])
    return tuple(
        LogEntry(
            seq=number,
            kind=kind,
            at=at,
            by=name,
            what=_what(label, values, is_sealed=(number if of is None else of) in sealed),
            of=of,
            undone=number in undone,
            rows=tuple(rows[number]),
        )
        for number, kind, of, label, values, name, at, _ in entries
    )


def _is_blind(row: RowChange) -> bool:
    """Tell whether a row is a verdict of one of the two checks, or may be one."""
    whole = json.loads(row.after or row.before or "{}")
    return row.table == "verdict" and whole.get("role") in {None, *BLIND}


def _what(label: str, values: str, *, is_sealed: bool) -> Why:
    told = because(label, **json.loads(values))
    return worded([sealed_label(told) if is_sealed else told], catalogue())[0]


def _undone(entries: list[tuple[int, str, int | None]]) -> set[int]:
    """Return the numbers of the edits that do not stand any more."""
    gone: set[int] = set()
    for _, kind, of in entries:
        if of is not None:
            (gone.add if kind == "undo" else gone.discard)(of)
    return gone
