"""Rows as they were before an edit and as they became: what undo and redo are made of.

A row that came or went is kept whole, a row that changed only in the columns that did.  Images
are JSON, so they hold words and numbers but never bytes: large unchanging things are stored by
digest, outside the history.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from workbench.errors import NotSavedError
from workbench.store.ledger import ROW_COLUMNS, seal_row

Key = tuple[str, str]
Row = dict[str, Any]
Notes = dict[Key, tuple[Row | None, Row | None]]
"""Rows by table and id, as they were before and as they became; None where there is no row."""

_CHANGED_ELSEWHERE = NotSavedError(
    "This step cannot be replayed, because another program has changed the file since.",
    hint="What the file holds now stays as it is; make the change by hand.",
)


@dataclass(frozen=True, slots=True)
class Image:
    """One row before and after an edit; both hold only what differs if the row was there."""

    table: str
    row_id: str
    before: Row | None
    after: Row | None
    claim: str | None
    article: str | None

    @property
    def key(self) -> Key:
        """Return the table and the id of the row."""
        return self.table, self.row_id

    def backwards(self) -> "Image":
        """Return the image of the change that takes this one back."""
        return Image(self.table, self.row_id, self.after, self.before, self.claim, self.article)


_SERVED = (
    "select claim.id, claim.article from evidence join claim on claim.id = evidence.claim"
    " where evidence.source = ?"
)


def images_of(db: Database, notes: Notes) -> list[Image]:
    """Return the images of an edit's notes, in the order in which rows were first touched."""
    changed = {key: note for key, note in notes.items() if note[0] != note[1]}
    return [_image(db, key, before, after) for key, (before, after) in changed.items()]


def concerned(db: Database, images: Sequence[Image]) -> frozenset[Key]:
    """Return the articles and claims that *images* belong to; a source belongs to all it serves."""
    pairs = [(image.claim, image.article) for image in images]
    for image in images:
        if image.table == "source":
            pairs += db.execute(_SERVED, [image.row_id]).fetchall()
    claims = {("claim", claim) for claim, _ in pairs if claim}
    articles = {("article", article) for _, article in pairs if article}
    return frozenset(claims | articles)


def write_images(db: Database, entry: int, images: Iterable[Image]) -> None:
    """Write *images* under the history entry numbered *entry*."""
    rows = [_columns(entry, image) for image in images]
    db.conn.executemany(
        f"insert into history_row ({', '.join(ROW_COLUMNS)}, hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
        [(*columns, seal_row(columns)) for columns in rows],
    )


def grow_images(db: Database, entry: int, images: Iterable[Image]) -> None:
    """Add *images* to those of *entry*, the last: a row noted before keeps how it was at first."""
    known = {image.key: image for image in read_images(db, entry)}
    for image in images:
        first = known.get(image.key)
        if first is None:
            write_images(db, entry, [image])
            continue
        before = None if first.before is None else (image.before or {}) | first.before
        after = None if image.after is None else (first.after or {}) | image.after
        if first.after is None and after is not None:
            after = read_row(db, *image.key)  # made anew: columns not given have defaults
        grown = _columns(entry, replace(first, before=before, after=after))
        db.execute(
            "update history_row set before = ?, after = ?, hash = ?"
            " where entry = ? and table_name = ? and row_id = ?",
            [*grown[-2:], seal_row(grown), entry, *image.key],
        )


def read_images(db: Database, entry: int) -> list[Image]:
    """Return the images of the history entry numbered *entry*, in the order of writing."""
    found = db.execute(
        "select table_name, row_id, before, after, claim, article"
        " from history_row where entry = ? order by id",
        [entry],
    )
    return [
        Image(table, row_id, _unpack(before), _unpack(after), claim, article)
        for table, row_id, before, after, claim, article in found.fetchall()
    ]


def replay(db: Database, images: Iterable[Image]) -> None:
    """Bring every row from how it was before to how it became.

    Raises:
        NotSavedError: A row is not there; another program has been at work.
    """
    for image in images:
        if image.before is None and image.after is None:
            continue  # a row that came and went while somebody was typing
        if image.before is None:
            insert_rows(db, image.table, [image.after or {}])
        elif image.after is None:
            count = db.execute(f'delete from "{image.table}" where id = ?', [image.row_id]).rowcount
            _expect_one(count)
        else:
            _expect_one(update_row(db, image.table, image.row_id, image.after))


def read_row(db: Database, table: str, row_id: str) -> Row | None:
    """Return one row by its id, or None."""
    cursor = db.execute(f'select * from "{table}" where id = ?', [row_id])
    row = cursor.fetchone()
    return None if row is None else dict(zip([c[0] for c in cursor.description], row, strict=True))


def insert_rows(db: Database, table: str, rows: list[Row]) -> None:
    """Insert *rows*, which have the same columns, into *table*."""
    if not rows:
        return
    names = list(rows[0])
    columns, places = ", ".join(f'"{n}"' for n in names), ", ".join("?" for _ in names)
    db.conn.executemany(
        f'insert into "{table}" ({columns}) values ({places})',
        [[row[name] for name in names] for row in rows],
    )


def update_row(db: Database, table: str, row_id: str, values: Row) -> int:
    """Set *values* on one row and return how many rows that were."""
    columns = ", ".join(f'"{name}" = ?' for name in values)
    changed = db.execute(f'update "{table}" set {columns} where id = ?', [*values.values(), row_id])
    return int(changed.rowcount)


def _image(db: Database, key: Key, before: Row | None, after: Row | None) -> Image:
    row = (before or {}) | (after or {})
    claim, article = _belongs(db, key, row)
    if before is not None and after is not None:
        names = [name for name in after if before.get(name) != after[name]]
        before = {name: before.get(name) for name in names}
        after = {name: after[name] for name in names}
    return Image(*key, before, after, claim, article)


_PARENTS = {
    "date_override": "date_mention",
    "block_kind": "block",
    "claim_decision": "claim",
    "claim_work": "claim",
}
"""For decisions, the table of what they are about, which knows the article."""


def _belongs(db: Database, key: Key, row: Row) -> tuple[str | None, str | None]:
    """Return the claim and the article that a row belongs to, if any."""
    table, row_id = key
    if table in {"article", "article_about", "anchor"}:
        return None, row_id
    claim = row_id if table in {"claim", "claim_decision", "claim_work"} else row.get("claim")
    if "article" in row:
        return claim, row["article"]
    parent, parent_id = ("claim", claim) if claim else (_PARENTS.get(table), row_id)
    found = parent and read_row(db, parent, parent_id)
    return claim, found["article"] if found else None


def _columns(entry: int, image: Image) -> tuple[str | int | None, ...]:
    """Return the columns of ``history_row`` for *image*, in the order in which they are hashed."""
    belongs = image.claim, image.article
    return entry, *image.key, *belongs, _pack(image.before), _pack(image.after)


def _expect_one(count: int) -> None:
    if count != 1:
        raise _CHANGED_ELSEWHERE


def _pack(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _unpack(text: str | None) -> Row | None:
    return None if text is None else dict(json.loads(text))
