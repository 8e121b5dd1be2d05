"""Taking an article out of a review, with everything that was found in it and decided on it.

What hangs on the article is found by the references of the schema, so that a table added later
goes along.  It is an edit like any other: the ledger keeps what went, and undo brings it back.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from workbench.reason import because
from workbench.review.lookup import article_at
from workbench.review.sources import release_source
from workbench.store.edits import Change
from workbench.store.evidence_queries import evidence_in
from workbench.store.file import ReviewFile

Rows = dict[str, list[str]]
"""Ids of rows, by table."""

_AT_ONCE = 500  # parameters that one statement may have


def remove_article(file: ReviewFile, article: str) -> Change:
    """Take an article and its earlier versions out of the review.

    Standing facts kept from its claims stay and stand alone; sources nothing else uses go, unless
    they were captured.

    Raises:
        NotFoundError: The article is not in the review.
    """
    title = article_at(file, article).title
    versions = list(_versions(file.db, article))
    with file.history.edit(because("remove_article", title=title)) as edit:
        used = {item.source.id for one in versions for item in evidence_in(file.db, one)}
        gone, loose = _hanging_on(file.db, versions)
        for table, column, row in loose:
            edit.put(table, row, **{column: None})
        for table, rows in reversed(gone.items()):
            for row in rows:
                edit.drop(table, row)
        for source in sorted(used):
            release_source(file, edit, source)
    return edit.change


def _versions(db: Database, article: str) -> Iterator[str]:
    """Yield the article and the versions it replaced, newest first."""
    seen: set[str] = set()
    found: str | None = article
    while found and found not in seen:
        seen.add(found)
        yield found
        row = db.execute("select replaces from article where id = ?", [found]).fetchone()
        found = row and row[0]


def _hanging_on(db: Database, versions: Iterable[str]) -> tuple[Rows, list[tuple[str, str, str]]]:
    """Return the rows that go with the articles, and those that only lose their reference."""
    needed, loose = _references(db)
    gone: Rows = {"article": list(versions)}
    waiting = ["article"]
    while waiting:
        other = waiting.pop(0)
        for table, column in needed[other]:
            known = set(gone.get(table, ()))
            more = [row for row in _referring(db, table, column, gone[other]) if row not in known]
            if more:
                gone.setdefault(table, []).extend(more)
                waiting.append(table)
    kept = [
        (table, column, row)
        for other, rows in gone.items()
        for table, column in loose[other]
        for row in _referring(db, table, column, rows)
        if row not in gone.get(table, ())
    ]
    return gone, kept


def _references(db: Database) -> tuple[dict[str, list[tuple[str, str]]], ...]:
    """Return which columns must refer to each table, and which may."""
    needed: dict[str, list[tuple[str, str]]] = defaultdict(list)
    loose: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for table in db.tables:
        required = {c.name for c in table.columns if c.notnull or c.is_pk}
        for key in table.foreign_keys:
            column = str(key.column)
            (needed if column in required else loose)[key.other_table].append((table.name, column))
    return needed, loose


def _referring(db: Database, table: str, column: str, ids: list[str]) -> Iterator[str]:
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        marks = ",".join("?" * len(some))
        query = f'select id from "{table}" where "{column}" in ({marks}) order by rowid'  # noqa: S608  names of the schema
        yield from (str(row) for (row,) in db.execute(query, some))
