"""A quick look before a report goes out: are an article's verdicts still what the ledger tells?

``verify`` looks at everything and makes every hash anew.  This looks at one table and one article,
so that a report never passes on a verdict that was changed behind the program's back unseen.
"""

import json
from collections import defaultdict

from sqlite_utils import Database

from workbench.reason import Reason, because
from workbench.store.ledger import ROW_COLUMNS, seal_row
from workbench.store.purged import emptied_places
from workbench.store.replay import Expected, Told, column_defaults, read_told

_CLAIMS = "(select id from claim where article = :article)"
_TOLD = f"""
select id, hash, {", ".join(ROW_COLUMNS)} from history_row
 where table_name = 'verdict' and claim in {_CLAIMS} order by id
"""
_STEPS = """
select of, kind from history where of in (select value from json_each(?)) order by id
"""


def verdicts_changed(db: Database, article: str) -> tuple[Reason, ...]:
    """Return where the verdicts of an article are not what its ledger says; nothing if they are."""
    told = db.execute(_TOLD, {"article": article}).fetchall()
    undone = _undone(db, {entry for _, _, entry, *_ in told})
    expected = Expected({"verdict": column_defaults(db, "verdict")})
    faults: list[Reason] = []
    emptied = emptied_places(db)
    for number, sealed, *columns in told:
        entry, table, row, _, _, before, after = columns
        if entry in emptied and before is None and after is None:
            continue  # erased, and the article came in again
        images = read_told(before, after)
        if images is None or seal_row(columns) != sealed:
            faults.append(because("entry_row_changed", entry=entry, row=number))
        elif entry not in undone:
            one: Told = (table, row, *images)
            faults += expected.take(entry, [one])
    rows = db.query(f"select * from verdict where claim in {_CLAIMS}", {"article": article})
    return (*faults, *expected.compare("verdict", rows))


def _undone(db: Database, entries: set[int]) -> set[int]:
    """Return which of *entries* do not stand any more."""
    last: dict[int, str] = defaultdict(str)
    last.update(db.execute(_STEPS, [json.dumps(sorted(entries))]).fetchall())
    return {entry for entry, kind in last.items() if kind == "undo"}
