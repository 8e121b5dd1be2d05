"""The ledgers of files that were merged into this one, kept word for word under seal.

What another reviewer did is not made this file's own history: their entries stay theirs, with
their names, times and hashes.  They are kept as one text, by digest, and the row that names it
says which of their entries it holds, which link comes before them and which head vouches for them.
A later merge of the same file keeps only what came since.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.reason import Reason, because
from workbench.store.ledger import ENTRY_COLUMNS, ROW_COLUMNS, link, link_of, seal_entry, seal_row
from workbench.store.purged import emptied_entry, emptied_places, emptied_row
from workbench.store.shape import make_table, numbers, words


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A stretch of another file's ledger: entries *first* to *last*, after the link *previous*."""

    id: str
    name: str
    first: int
    last: int
    previous: str
    head: str
    digest: str


def merged_ledgers(db: Database) -> tuple[MergedRecord, ...]:
    """Return the stretches of other ledgers that were merged, in the order of merging."""
    return tuple(
        MergedRecord(*row)
        for row in db.execute(
            "select id, name, first, last, previous, head, digest from merged_ledger order by rowid"
        ).fetchall()
    )


def links_of(db: Database, last: int | None = None) -> list[str]:
    """Return the links of a ledger from before its first entry on, up to entry *last*.

    The link at place *n* vouches for entries 1 to *n*; at place 0 stands an empty word.
    """
    found = db.execute("select id, hash from history order by id").fetchall()
    return ["", *(link_of(db, number, sealed) for number, sealed in found[:last])]


def write_out(db: Database, first: int, last: int) -> str:
    """Return entries *first* to *last* with their rows as JSON lines, as they are hashed.

    A line that ends in a list is of an entry that was emptied, as its rows at these places were.
    """
    emptied = emptied_places(db)
    names, rows = ", ".join(ENTRY_COLUMNS), ", ".join(ROW_COLUMNS)
    lines = []
    for *columns, sealed in db.execute(
        f"select {names}, hash from history where id between ? and ? order by id", [first, last]
    ).fetchall():
        said = db.execute(
            f"select {rows}, hash from history_row where entry = ? order by id", [columns[0]]
        ).fetchall()
        line = [columns, sealed, [[row[:-1], row[-1]] for row in said]]
        if columns[0] in emptied:
            line.append(sorted(emptied[columns[0]]))
        lines.append(line)
    return "\n".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines)


def merged_faults(db: Database) -> Iterator[Reason]:
    """Make the hashes of all merged ledgers anew and yield where they are not what they were."""
    records = merged_ledgers(db)
    chains = {one.id: _chain(one, _text(db, one.digest)) for one in records}
    known = (
        {*links_of(db), *(link for chain in chains.values() for link in chain)} if records else ()
    )
    for one in records:
        chain = chains[one.id]
        whole = len(chain) == one.last - one.first + 1 and chain[-1:] == [one.head]
        if not whole or (one.previous and one.previous not in known):
            yield because("merged_changed", name=one.name, first=one.first, last=one.last)


def make_merged(db: Database) -> None:
    """Make the tables, for the step of the schema."""
    make_table(db, "ledger_copy", words("digest text"))
    make_table(
        db,
        "merged_ledger",
        words("id name") | numbers("first last") | words("previous head digest reviewer at"),
        optional="reviewer",
        refers={"digest": "ledger_copy", "reviewer": "reviewer"},
    )


def _text(db: Database, digest: str) -> str:
    found = db.execute("select text from ledger_copy where digest = ?", [digest]).fetchone()
    return "" if found is None else str(found[0])


def _chain(one: MergedRecord, text: str) -> list[str]:
    """Return the links of a kept stretch, made anew; it ends where something was changed."""
    links: list[str] = []
    try:
        for columns, sealed, rows, *emptied in map(json.loads, text.split("\n")):
            previous = links[-1] if links else one.previous
            if columns[0] != one.first + len(links) or columns[-1] != previous:
                break
            if not _stands(columns, sealed, rows, emptied):
                break
            links.append(link(sealed, [seal for _, seal in rows]))
    except (ValueError, TypeError, IndexError):
        pass
    return links


def _stands(
    columns: list[Any], sealed: str, rows: list[tuple[list[Any], str]], emptied: list[list[int]]
) -> bool:
    """Tell whether an entry and its rows are what was hashed, or were emptied and say so."""
    places = set(emptied[0]) if emptied else set()
    whole = columns == emptied_entry(columns) if emptied else seal_entry(columns) == sealed
    return whole and all(
        row == emptied_row(row) if place in places else seal_row(row) == seal
        for place, (row, seal) in enumerate(rows)
    )
