"""Two files side by side: what each holds, and what they held in common the last time.

Where the other file was merged before, or both began as copies of one, its own ledger tells what
it held then.  Only what it has done since is brought over, so that a decision against something
is not asked for again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from graphlib import TopologicalSorter

from sqlite_utils import Database

from workbench.store.images import Row
from workbench.store.library_step import UNTOLD
from workbench.store.merged import links_of, merged_ledgers
from workbench.store.replay import Expected, column_defaults, told_by
from workbench.store.schema import VAULT

LEFT_ALONE = frozenset({"setting", "sign_off", "import_batch", "project", "house_rules", "purged"})
"""Tables whose rows are a file's own: how it is set up, what it imported and erased, and names put
under it as it stood."""

SIGNED = ("reviewer", "at", "added_by", "added_at", "answered_by", "answered_at")
"""Columns that say who and when; two rows that differ in these alone say the same."""

Rows = dict[str, dict[str, Row]]
"""Rows by table and id."""


@dataclass(slots=True)
class Sides:
    """Both files as rows, theirs with their names for people and sources made ours."""

    mine: Rows
    theirs: Rows
    base: Rows
    """What they held when they were last merged, or were one file; empty if never."""
    refers: dict[str, list[tuple[str, str]]]
    """For each table, its columns that refer to others, and to which."""
    last: int
    """Their newest entry."""
    first: int
    """The first of their entries that this file has not seen."""
    previous: str
    """The link before that entry."""
    head: str
    """The link that vouches for all their entries."""
    renamed: dict[tuple[str, str], str] = field(default_factory=dict)
    """Our ids for their rows, by table and id, where they differ."""


def lay_beside(mine: Database, theirs: Database, entries: int) -> Sides:
    """Return both files side by side.

    Args:
        mine: The file that takes.
        theirs: The other, in the form of today.
        entries: How many entries its ledger has on the drive; bringing it to the form of today
            may have added one that nobody wrote.
    """
    tables = _tables(mine)
    links = links_of(theirs, entries)
    seen = _seen(mine, links)
    sides = Sides(
        {table: _read(mine, table) for table in tables},
        {table: _read(theirs, table) for table in tables},
        _held_at(theirs, seen, entries, tables) if seen else {table: {} for table in tables},
        {table: _references(mine, table, tables) for table in tables},
        entries,
        seen + 1,
        links[seen],
        links[-1],
    )
    _rename(sides)
    ours = set(links_of(mine))
    for row_id, row in list(sides.theirs["merged_ledger"].items()):
        if row["head"] in ours:  # they have merged this very file
            del sides.theirs["merged_ledger"][row_id]
    return sides


def same(one: Row | None, other: Row | None) -> bool:
    """Tell whether two rows of a table say the same, whoever wrote them and when."""
    if one is None or other is None:
        return one is other
    return all(value == other.get(name) for name, value in one.items() if name not in SIGNED)


def parents_first(refers: Mapping[str, list[tuple[str, str]]]) -> list[str]:
    """Return the tables so that each comes after those its rows refer to.

    What can be searched is gathered when a row comes in, from the rows it speaks of.
    """
    above = {table: {other for _, other in keys} - {table} for table, keys in refers.items()}
    return list(TopologicalSorter(above).static_order())


def _tables(db: Database) -> list[str]:
    left_out = {"history", "history_row", "_sqlite_migrations", *VAULT, *UNTOLD, *LEFT_ALONE}
    return [table for table in db.table_names() if table not in left_out]


def _read(db: Database, table: str) -> dict[str, Row]:
    rows = db.query(f'select * from "{table}"')  # noqa: S608  a name of the schema
    return {str(row["id"]): dict(row) for row in rows}


def _references(db: Database, table: str, tables: list[str]) -> list[tuple[str, str]]:
    keys = db.table(table).foreign_keys
    return [(str(key.column), key.other_table) for key in keys if key.other_table in tables]


def _seen(mine: Database, theirs: list[str]) -> int:
    """Return how many of their entries this file has: merged before, or of its own beginning."""
    ours = links_of(mine)
    common = 0
    for number, (one, other) in enumerate(zip(ours, theirs, strict=False)):
        if one == other:
            common = number
    place = {link: number for number, link in enumerate(theirs)}
    return max([common, *(place.get(one.head, 0) for one in merged_ledgers(mine))])


def _held_at(db: Database, entry: int, entries: int, tables: list[str]) -> Rows:
    """Return what a file held after its entry number *entry*, by its own history."""
    expected = Expected({table: column_defaults(db, table) for table in tables})
    for number, kind, of in db.execute("select id, kind, of from history order by id").fetchall():
        if number <= entry or number > entries:
            told, _ = told_by(db, number, kind, of)
            for _fault in expected.take(number, told):
                pass
    return {
        table: {
            row_id: {name: row.get(name, default) for name, default in names.items()}
            for row_id, row in expected.rows.get(table, {}).items()
        }
        for table, names in expected.defaults.items()
    }


def _rename(sides: Sides) -> None:
    """Give their reviewers and sources our ids where they are the same person or source."""
    people = {row["name"].casefold(): row_id for row_id, row in sides.mine["reviewer"].items()}
    for row_id, row in sides.theirs["reviewer"].items():
        if row_id not in sides.mine["reviewer"] and row["name"].casefold() in people:
            sides.renamed["reviewer", row_id] = people[row["name"].casefold()]
    known = {_what_it_says(row): row_id for row_id, row in sides.mine.get("source", {}).items()}
    for row_id, row in sides.theirs.get("source", {}).items():
        if row_id not in sides.mine["source"] and _what_it_says(row) in known:
            sides.renamed["source", row_id] = known[_what_it_says(row)]
    sides.theirs = _renamed(sides, sides.theirs)
    sides.base = _renamed(sides, sides.base)


def _what_it_says(row: Mapping[str, object]) -> tuple[tuple[str, object], ...]:
    return tuple((name, value) for name, value in row.items() if name not in {"id", *SIGNED})


def _renamed(sides: Sides, rows: Rows) -> Rows:
    made: Rows = {}
    for table, held in rows.items():
        columns = sides.refers[table]
        made[table] = {}
        for row_id, row in held.items():
            now = dict(row)
            for column, other in columns:
                now[column] = sides.renamed.get((other, now[column]), now[column])
            now["id"] = sides.renamed.get((table, row_id), row_id)
            if (table, row_id) not in sides.renamed:
                made[table][now["id"]] = now
    return made
