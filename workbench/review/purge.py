"""Erase an article for good: its words leave the file, and no undo brings them back.

Taking an article out (:mod:`workbench.review.removal`) keeps everything in the history.  This is
for what must not be kept: a draft that was withdrawn, a source who asked for it, a court order.
The ledger still says who erased how much and when, and holds; see :mod:`workbench.store.purged`.
What stands elsewhere (backups, copies, reports) is named and left alone.
"""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import InvalidError, NotFoundError, NotSavedError
from workbench.reason import because
from workbench.store.backup import backup_folder, backups_of
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.locker import locker_folder
from workbench.store.purging import Purged, purge, rows_told, told_of, with_versions

CONFIRMED = "erase"
"""What somebody types to say that they mean it."""


@dataclass(frozen=True, slots=True)
class PurgeOutlook:
    """What erasing an article would take: its versions, rows by table, and backups that keep it."""

    versions: int
    claims: int
    verdicts: int
    evidence: int
    captures: int
    facts: int
    backups: tuple[Path, ...]


def purge_outlook(file: ReviewFile, article: str, backups: Path | None = None) -> PurgeOutlook:
    """Return what erasing *article* would take with it; it may have been removed before.

    Args:
        file: The review.
        article: The article, by its id.
        backups: Where copies of the file are kept, if not in the folder of its own.

    Raises:
        NotFoundError: Neither the review nor its history holds the article.
    """
    rows = rows_told(file.db)
    if not any(row.key == ("article", article) and row.before != row.after for row in rows):
        raise NotFoundError("That article is not in this review.", hint="It may be erased already.")
    versions = with_versions(rows, [article])
    keys = told_of(rows, versions)

    def count(table: str) -> int:
        return sum(name == table for name, _ in keys)

    return PurgeOutlook(
        versions=len(versions),
        claims=count("claim"),
        verdicts=count("verdict"),
        evidence=count("evidence"),
        captures=count("capture"),
        facts=count("standing_fact"),
        backups=tuple(_holding(backups or backup_folder(file.path), versions)),
    )


def purge_article(file: ReviewFile, article: str, *, confirmed: str) -> Change:
    """Erase an article, all its versions, and all that is known of them, for good.

    Facts kept from its claims go too, and sources and captures that only it was checked with.

    Args:
        file: The review.
        article: The article, by its id; it may have been removed before.
        confirmed: :data:`CONFIRMED`, to show that somebody was asked.

    Raises:
        InvalidError: It was not confirmed, or nobody is named.
        NotFoundError: Neither the review nor its history holds the article.
        NotSavedError: The file cannot be written anew; nothing was erased, unless it says so.
    """
    if confirmed.strip().casefold() != CONFIRMED:
        raise InvalidError(
            "Erasing cannot be undone, so it must be confirmed.", hint=f"Type “{CONFIRMED}”."
        )
    if file.history.who is None:
        raise InvalidError("Erasing an article needs a name.", hint="Say who is working first.")
    purge_outlook(file, article)
    file.history.refuse_if_read_only()
    _write_anew(file, "Nothing was erased.")  # before: it needs the same room on the drive
    with file.history.edit(because("purge_article"), kind="purge") as edit:
        purged = purge(edit, [article])
    _delete_beside(file, purged)
    _write_anew(file, "The article is out of the review; rests of its words may be in free space.")
    return Change(
        edit.change.label,
        edit.change.kind,
        edit.change.touched | purged.keys,
        edit.change.concerned | {("article", article)},
    )


def _write_anew(file: ReviewFile, meanwhile: str) -> None:
    """Rebuild the file, so that nothing is left in its free space."""
    try:
        file.db.execute("vacuum")
    except sqlite3.OperationalError as error:
        raise NotSavedError(
            f"The file could not be written anew ({error}). {meanwhile}",
            hint="Free some space, close other programs that have it open, and try again.",
        ) from error


def _delete_beside(file: ReviewFile, purged: Purged) -> None:
    """Delete the captures that were too large for the file; others may use the same folder."""
    for digest in purged.digests:
        with suppress(OSError):
            (locker_folder(file.path) / digest).unlink(missing_ok=True)


def _holding(folder: Path, articles: frozenset[str]) -> list[Path]:
    """Return the backups in *folder* that hold one of *articles*, or cannot be looked into."""
    return [path for path in backups_of(folder) if _may_hold(path, articles)]


def _may_hold(path: Path, articles: frozenset[str]) -> bool:
    marks = ",".join("?" * len(articles))
    query = (
        "select 1 from history_row where table_name = 'article'"  # noqa: S608  only marks
        f" and coalesce(before, after) is not null and row_id in ({marks})"
    )
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            return db.execute(query, sorted(articles)).fetchone() is not None
    except sqlite3.Error:
        return True
