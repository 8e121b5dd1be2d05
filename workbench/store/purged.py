"""What was erased for good, and how the ledger still vouches for the rest.

Erasing takes the contents out of the history: a row keeps where it stood and its hash, an entry
who, when and its hash, and both lose what they said.  The chain is made of hashes, so it holds.
That such a gap is allowed is told by a row of ``purged``, which its own entry of the ledger
vouches for: which entries and rows were emptied, the digests of texts and bytes that went, and
one hash over all that is left of the emptied ones.  A gap that no such row tells of is a fault,
and so is an emptied entry or row that has been changed since.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.ids import bytes_digest
from workbench.reason import Reason, because
from workbench.store.ledger import ENTRY_COLUMNS, ROW_COLUMNS
from workbench.store.shape import make_table, words

ERASED = "erased"
"""What an emptied entry is called."""

NOTHING_SAID = "{}"
"""The values of the label of an emptied entry."""

Places = Mapping[int, frozenset[int]]
"""Emptied entries by number, each with the places of its emptied rows, counted from 0."""

_LABEL, _VALUES = ENTRY_COLUMNS.index("label"), ENTRY_COLUMNS.index("label_values")
_IMAGES = ROW_COLUMNS.index("before")


@dataclass(frozen=True, slots=True)
class PurgeRecord:
    """One erasure: the articles that went, what was emptied, and who did it when."""

    id: str
    articles: tuple[str, ...]
    places: Places
    digest: str
    at: str


def purge_records(db: Database) -> tuple[PurgeRecord, ...]:
    """Return what was erased, oldest first; rows that make no sense vouch for nothing."""
    rows = db.execute("select id, articles, emptied, digest, at from purged order by rowid")
    return tuple(
        PurgeRecord(number, tuple(_list(articles)), _places(emptied), digest, at)
        for number, articles, emptied, digest, at in rows.fetchall()
    )


def emptied_places(db: Database) -> dict[int, frozenset[int]]:
    """Return all entries that were emptied, with the places of their emptied rows."""
    found: dict[int, frozenset[int]] = {}
    for record in purge_records(db):
        for entry, places in record.places.items():
            found[entry] = found.get(entry, frozenset()) | places
    return found


def purged_articles(db: Database) -> dict[str, str]:
    """Return the articles that were erased and are not there again, each with when it was."""
    found = {one: record.at for record in purge_records(db) for one in record.articles}
    there = {article for (article,) in db.execute("select id from article").fetchall()}
    return {article: at for article, at in found.items() if article not in there}


def emptied_entry(columns: Sequence[Any]) -> list[Any]:
    """Return the columns of an entry without what its label says."""
    emptied = list(columns)
    emptied[_LABEL], emptied[_VALUES] = ERASED, NOTHING_SAID
    return emptied


def emptied_row(columns: Sequence[Any]) -> list[Any]:
    """Return the columns of a row of the history without its images."""
    return [*columns[:_IMAGES], None, None]


def seal_of_rest(db: Database, places: Places) -> str:
    """Return one hash over all that is left of the emptied entries and rows, with their hashes."""
    made: list[Any] = []
    entries, rows = ", ".join(ENTRY_COLUMNS), ", ".join(ROW_COLUMNS)
    for number in sorted(places):
        query = f"select {entries}, hash from history where id = ?"
        made += [list(row) for row in db.execute(query, [number]).fetchall()]
        query = f"select {rows}, hash from history_row where entry = ? order by id"
        found = db.execute(query, [number]).fetchall()
        made += [list(row) for place, row in enumerate(found) if place in places[number]]
    said = json.dumps(made, ensure_ascii=False, separators=(",", ":"), default=repr)
    return bytes_digest(said.encode("utf-8", "surrogatepass"))


def purge_faults(db: Database) -> Iterator[Reason]:
    """Yield where what is left of emptied entries is not what it was when they were emptied."""
    for record in purge_records(db):
        if seal_of_rest(db, record.places) != record.digest:
            yield because("purge_changed", at=record.at)


def packed_places(places: Places) -> str:
    """Return *places* as JSON, for the row of ``purged``."""
    return json.dumps({str(entry): sorted(rows) for entry, rows in sorted(places.items())})


def make_purged(db: Database) -> None:
    """Make the table, for the step of the schema."""
    make_table(
        db,
        "purged",
        words("id articles emptied kept digest reviewer at"),
        optional="reviewer",
        refers={"reviewer": "reviewer"},
    )


def _list(text: object) -> list[str]:
    try:
        found = json.loads(str(text))
    except ValueError:
        return []
    return [str(one) for one in found] if isinstance(found, list) else []


def _places(text: object) -> Places:
    try:
        found = json.loads(str(text))
        return {int(entry): frozenset(map(int, rows)) for entry, rows in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
