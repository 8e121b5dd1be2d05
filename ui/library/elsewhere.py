"""What the library window asks of other review files: those of folders, opened only to be read.

It runs in a job after what the open review says, so that nobody waits for a slow drive, and
stops between two files when something else is asked.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ui.library.asking import Asked, Found, Group, Row, articles_of, rows_of, search_in
from workbench.library.folders import LeftOut, opened_for_reading
from workbench.library.seen import Match, seen_before
from workbench.store.file import ReviewFile

MOST_LISTED = 500
"""Articles of a folder that are listed."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What other files say, and which of them could not be asked."""

    asked: Asked
    rows: tuple[Row, ...] = ()
    files: int = 0
    left_out: tuple[LeftOut, ...] = ()
    too_many: int = 0
    more: bool = False

    @property
    def found(self) -> int:
        """Return how many places were found."""
        return sum(isinstance(row, Found) for row in self.rows)

    @property
    def articles(self) -> int:
        """Return in how many articles."""
        return sum(isinstance(row, Group) and row.article is not None for row in self.rows)


def look_elsewhere(asked: Asked, stopped: Callable[[], bool]) -> Elsewhere:
    """Answer what was asked from the review files of folders.

    Raises:
        StoppedError: *stopped* said so.
    """
    with opened_for_reading(
        asked.looks_elsewhere, without=asked.path, reader=asked.name, stopped=stopped
    ) as reviews:
        rows, more = reviews.ask(lambda files: _answer(files, asked))
        return Elsewhere(
            asked, rows, len(reviews.files), tuple(reviews.left_out), reviews.more, more
        )


def _answer(files: Sequence[ReviewFile], asked: Asked) -> tuple[tuple[Row, ...], bool]:
    if not asked.sought.seeks:
        return _listed(files)
    found = search_in(files, asked)
    by_path = {file.path: file for file in files}
    order = dict.fromkeys(hit.path for hit in found.hits)
    rows = tuple(
        row
        for path in order
        for row in rows_of(
            by_path[path], (hit for hit in found.hits if hit.path == path), elsewhere=True
        )
    )
    return rows, found.more or found.found > len(found.hits)


def _listed(files: Sequence[ReviewFile]) -> tuple[tuple[Row, ...], bool]:
    rows: list[Row] = []
    for file in files:
        rows += articles_of(file, "", elsewhere=True)
        if len(rows) > MOST_LISTED:
            return tuple(rows[:MOST_LISTED]), True
    return tuple(rows), False


@dataclass(frozen=True, slots=True)
class Recall:
    """A claim, by whom and where it is read, and the folders that may have one like it."""

    path: Path
    who: str | None
    name: str
    text: str
    claim: str
    folders: tuple[Path, ...] = ()


def look_for_seen(recall: Recall, stopped: Callable[[], bool]) -> tuple[Match, ...]:
    """Return what was checked before and is like the claim, in this file and in the folders.

    Raises:
        StoppedError: *stopped* said so.
        WorkbenchError: The open review cannot be read now.
    """
    with (
        ReviewFile.open(recall.path, read_only=True) as file,
        opened_for_reading(
            recall.folders, without=recall.path, reader=recall.name, stopped=stopped
        ) as others,
    ):
        file.history.who = recall.who
        article = file.db.execute(
            "select article from claim where id = ?", [recall.claim]
        ).fetchone()
        here = article[0] if article else None
        found = others.ask(
            lambda files: seen_before([file, *files], recall.text, without=recall.claim)
        )
        return tuple(
            one
            for one in found
            if one.is_alike and ((one.article or "") != here or one.path != recall.path)
        )
