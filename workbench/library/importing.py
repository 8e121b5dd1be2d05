"""Claims that others checked come into the library of a review, all of them or none.

A file is read to its end before anything is written, into a database that is thrown away: what
breaks off, is wrongly encoded or contradicts itself changes nothing.  Then its new claims are
written in small steps, so that nobody else has to wait long, and at last one edit names them.
Without that edit they count for nothing, and undoing it takes all of them back.
"""

import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.errors import InvalidError, NotSavedError, StoppedError
from workbench.ids import bytes_digest, random_id
from workbench.library.incoming import Arriving, arriving
from workbench.reason import because
from workbench.store.earlier import (
    Row,
    clear_away,
    known_among,
    write_earlier,
)
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.rows import pack_reasons
from workbench.store.verify_library import EARLIER, BatchSeal

STEP = 4000
"""Claims that are read, or written, at a time."""

TABLES = frozenset({"table", "workbook"})
"""Kinds of files in which a row without a claim is none; elsewhere it is kept with a warning."""

_NOTHING: Mapping[str, str] = {}
_COLUMNS = ", ".join(EARLIER)
# ruff: noqa: S608 - the columns are those of the schema
_INSERT = f"insert into item ({_COLUMNS}) values ({', '.join('?' for _ in EARLIER)})"
_SELECT = f"select {_COLUMNS} from item order by position"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: its stage (``reading``, ``writing``), and how much of how much.

    While reading, ``done`` and ``total`` count bytes, or claims with a total of 0 where the size
    says nothing; while writing, claims.
    """

    stage: str
    done: int
    total: int
    claims: int


@dataclass(frozen=True, slots=True)
class Watcher:
    """Who is told how far an import is, and is asked whether to stop."""

    tell: Callable[[Progress], None] = lambda _: None
    stopped: Callable[[], bool] = lambda: False

    def pause(self, progress: Progress) -> None:
        """Tell how far the work is, and stop it where that is wanted."""
        if self.stopped():
            raise StoppedError("The import was stopped; nothing was imported.")
        self.tell(progress)


NOBODY = Watcher()


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to: new claims, those known before, and how many came with warnings.

    ``left_out`` are the rows of a table that hold no claim, counted from 1 under the heading.
    """

    change: Change
    batch: str
    format: str
    new: int
    known: int
    warnings: int
    left_out: tuple[int, ...] = ()


def import_claims(
    file: ReviewFile,
    path: Path,
    *,
    columns: Mapping[str, str] = _NOTHING,
    encoding: str | None = None,
    watcher: Watcher = NOBODY,
) -> Imported:
    """Take the claims in the file *path* into the library of *file*; known ones stay as they are.

    Args:
        file: The review.
        path: AVeriTeC or ClaimReview JSON, Web Annotations, CSV, XLSX, or another review file.
        columns: For a table, which heading holds which field; the others are guessed.
        encoding: How its text is encoded, if that is neither UTF-8 nor marked.
        watcher: Told now and then how far the work is, and asked whether to stop.

    Raises:
        NotFoundError, UnreadableError, InvalidError: The file cannot be imported.
        StoppedError: The watcher said so.
        NotSavedError, LockedError: The review could not be written.
    """
    file.history.refuse_if_read_only()
    if path.resolve() == file.path:
        raise InvalidError("A review cannot be imported into itself.", hint="Choose another file.")
    with tempfile.TemporaryDirectory(prefix="factcheck-import-") as folder:
        try:
            with closing(sqlite3.connect(Path(folder) / "incoming.db")) as waiting:
                reading = _Reading(waiting, path, watcher)
                with closing(arriving(path, columns, encoding)) as found:
                    form = reading.take(found)
                done = _Writing(file, waiting, (path.name, form), watcher).write()
                return replace(done, left_out=tuple(reading.left_out))
        except sqlite3.OperationalError as error:
            raise NotSavedError(
                "There is no room for the import in the folder for temporary files.",
                hint=f"Free some space and try again ({error}).",
            ) from error


class _Reading:
    """Reads a file into a database of its own and looks whether it agrees with itself."""

    def __init__(self, waiting: sqlite3.Connection, path: Path, watcher: Watcher) -> None:
        self._waiting = waiting
        self._total = path.stat().st_size if path.exists() else 0
        self._watcher = watcher
        self.left_out: list[int] = []
        waiting.execute("pragma journal_mode = off")
        waiting.execute("pragma synchronous = off")
        columns = _COLUMNS.replace("position", "position integer primary key")
        waiting.execute(f"create table item ({columns})")

    def take(self, found: Iterator[Arriving]) -> str:
        """Take in all of the file and return what kind it is."""
        forms: Counter[str] = Counter()
        rows: list[Row] = []
        for position, one in enumerate(found):
            forms[one.format] += 1
            if not one.item.claim and one.format in TABLES:
                self.left_out.append(position + 1)
                continue
            rows.append(_row(one, position))
            if len(rows) == STEP:
                self._put(rows)
                self._tell(one, position + 1)
                rows = []
        self._put(rows)
        if forms.total() == len(self.left_out):
            raise InvalidError("There are no claims in this file.", hint="Nothing was imported.")
        self._refuse_contradictions()
        self._part_repeats()
        self._waiting.commit()
        return forms.most_common(1)[0][0]

    def _put(self, rows: list[Row]) -> None:
        self._waiting.executemany(_INSERT, rows)

    def _tell(self, one: Arriving, position: int) -> None:
        in_bytes = one.format not in {"review", "workbook"}
        total = self._total if in_bytes else 0
        self._watcher.pause(Progress("reading", one.read, total, position))

    def _refuse_contradictions(self) -> None:
        """Refuse a file in which one id stands for different things."""
        self._waiting.execute("create index by_outer on item (outer_id, id)")
        found = self._waiting.execute(
            "select outer_id, min(position), max(position) from item where outer_id <> ''"
            " group by outer_id having count(distinct id) > 1 order by min(position) limit 1"
        ).fetchone()
        if found is not None:
            name, one, other = found
            raise InvalidError(
                f"The id “{name[:60]}” stands for different claims (entries {one + 1:,} and"
                f" {other + 1:,} of the file).",
                hint="Nothing was imported. Give each claim an id of its own, or choose another"
                " column for the id.",
            )

    def _part_repeats(self) -> None:
        """Name what stands in the file more than once by how often it stood there before."""
        self._waiting.execute("create index by_id on item (id, position)")
        repeats = self._waiting.execute(
            "select position, id, nth from (select position, id, row_number()"
            " over (partition by id order by position) as nth from item) where nth > 1"
        ).fetchall()
        self._waiting.executemany(
            "update item set id = ? where position = ?",
            [(bytes_digest(f"{name}#{nth}".encode())[:16], place) for place, name, nth in repeats],
        )


class _Writing:
    """Writes what waits into the review, and at last the edit that makes it count."""

    def __init__(
        self,
        file: ReviewFile,
        waiting: sqlite3.Connection,
        source: tuple[str, str],
        watcher: Watcher,
    ) -> None:
        self._file = file
        self._waiting = waiting
        self._name, self._form = source
        self._watcher = watcher
        self._batch = random_id()
        self._seal = BatchSeal()
        self._new = self._known = self._warned = 0
        (self._total,) = waiting.execute("select count(*) from item").fetchone()

    def write(self) -> Imported:
        """Write the claims that are not known yet and return what came of it."""
        try:
            for rows in self._steps():
                self._step(rows)
            change = self._vouch() if self._new else Change()
        except BaseException:
            if self._new:
                clear_away(self._file, self._batch)
            raise
        if self._new:
            clear_away(self._file)
        batch = self._batch if self._new else ""
        return Imported(change, batch, self._form, self._new, self._known, self._warned)

    def _steps(self) -> Iterator[list[Row]]:
        rows = self._waiting.execute(_SELECT)
        while step := rows.fetchmany(STEP):
            yield step

    def _step(self, rows: list[Row]) -> None:
        known = known_among(self._file.db, [str(row[0]) for row in rows])
        fresh = []
        for row in rows:
            if row[0] in known:
                self._known += 1
                continue
            fresh.append(row)
            self._seal.take(fresh[-1])
            self._warned += row[EARLIER.index("warnings")] != "[]"
            self._new += 1
        if fresh:
            write_earlier(self._file, self._batch, fresh)
        self._watcher.pause(Progress("writing", self._new + self._known, self._total, self._new))

    def _vouch(self) -> Change:
        with self._file.history.edit(
            because("import_claims", name=self._name, count=self._new)
        ) as edit:
            edit.put(
                "import_batch",
                self._batch,
                name=self._name,
                format=self._form,
                claims=self._new,
                warnings=self._warned,
                digest=self._seal.digest(),
                reviewer=edit.by,
                at=edit.at,
            )
        return edit.change


def _row(one: Arriving, position: int) -> Row:
    item = one.item
    return (
        item.id,
        position,
        item.outer_id,
        item.claim,
        item.title,
        item.speaker,
        item.said_on,
        item.label,
        item.reasons,
        item.address,
        item.outlet,
        item.checked_on,
        item.language,
        pack_reasons(item.warnings),
        item.original,
    )
