"""The rows of a review file that speak of what was found in an article.

They are found by the references of the schema, so that a table added later goes along as well.
"""

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.store.images import Row
from workbench.store.rows import FINDINGS

FOUND = (*FINDINGS, "article")
OWN_WAYS = frozenset({"carried"})
"""Tables about the way from version to version, which each version has for itself."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A *column* of a *table* of decisions that holds the id of a row of *other*."""

    table: str
    column: str
    other: str


def references(db: Database) -> list[Reference]:
    """Return what the tables of people's decisions refer to."""
    return [
        Reference(table.name, str(key.column), key.other_table)
        for table in db.tables
        if table.name not in {*FOUND, *OWN_WAYS}
        for key in table.foreign_keys
    ]


def decided(db: Database, reference: Reference, article: str) -> list[Row]:
    """Return the rows that speak of findings of *article* by *reference*, oldest first."""
    own = "id = :article" if reference.other == "article" else "article = :article"
    rows = db.query(
        f'select * from "{reference.table}" where "{reference.column}" in'  # noqa: S608  names of the schema
        f' (select id from "{reference.other}" where {own}) order by rowid',
        {"article": article},
    )
    return [dict(row) for row in rows]
