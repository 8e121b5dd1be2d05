"""The step of the schema that parts what a source is from what it says about a claim."""

import json

from sqlite_utils import Database

from workbench.ids import bytes_digest
from workbench.reason import because
from workbench.store.entries import append_upgrade
from workbench.store.images import Image, Row, insert_rows, update_row
from workbench.store.shape import make_table, numbers, words
from workbench.store.views import EVIDENCE_OVERVIEW, SOURCE_OVERVIEW

MOVED = ("address", "citation", "title", "publisher", "primary_source")
"""What stood in every piece of evidence and is the source's."""


def make_sources(db: Database) -> None:
    """Make the table of sources and move into it what evidence says of them.

    The moves are an entry of the ledger.  Evidence that says the same of its source shares one.
    """
    make_table(
        db,
        "source",
        words("id title publisher author published address address_given citation medium")
        | numbers("primary_source")
        | words("independent_of")
        | numbers("confidential")
        | words("notes reviewer at"),
        optional="published reviewer",
        refers={"reviewer": "reviewer"},
        indexes=("address citation title",),
    )
    db.execute("alter table evidence add column source text references source(id)")
    db.table("evidence").create_index(["source"])
    append_upgrade(db, because("upgrade_sources"), _move(db))
    for column in MOVED:
        db.execute(f"alter table evidence drop column {column}")
    db.create_view("source_overview", SOURCE_OVERVIEW)
    db.create_view("evidence_overview", EVIDENCE_OVERVIEW)


def _move(db: Database) -> list[Image]:
    """Make the sources, let evidence name them, and return what that changed."""
    made: dict[str, Image] = {}
    moved = []
    articles = dict(db.execute("select id, article from claim").fetchall())
    for row in list(db.query("select * from evidence order by rowid")):
        said: Row = {column: row[column] for column in MOVED}
        source = bytes_digest(f"source/{json.dumps(said, sort_keys=True)}".encode())[:16]
        if source not in made:
            columns = {"id": source, **said, "reviewer": row["reviewer"], "at": row["at"]}
            insert_rows(db, "source", [columns])
            made[source] = Image("source", source, None, columns, None, None)
        update_row(db, "evidence", row["id"], {"source": source})
        belongs = row["claim"], articles.get(row["claim"])
        moved.append(Image("evidence", row["id"], said, {"source": source}, *belongs))
    return [*made.values(), *moved]
