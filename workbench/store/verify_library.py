"""Look whether what a review remembers and searches is what it should be.

Earlier claims are outside the history, as originals are; the batch they came with vouches for
them by one hash over all its rows.  What can be searched follows from the rest of the file and
is compared with it.  The index itself is not: at worst a word is not found, and it can be made
again from the rows.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from sqlite_utils import Database

from workbench.reason import Reason, because

EARLIER = (
    "id",
    "position",
    "outer_id",
    "claim",
    "title",
    "speaker",
    "said_on",
    "label",
    "reasons",
    "address",
    "outlet",
    "checked_on",
    "language",
    "warnings",
    "original",
)
"""The columns of an earlier claim that its batch vouches for, in this order."""

_SHOWN = "kind, ref, article, claim, title, words, speaker"


class BatchSeal:
    """The hash of the rows of a batch, made as they pass by in the order of their positions."""

    def __init__(self) -> None:
        self._made = hashlib.sha256()

    def take(self, row: Sequence[Any]) -> None:
        """Add a row, given as the values of :data:`EARLIER`."""
        said = json.dumps(list(row), ensure_ascii=False, separators=(",", ":"), default=repr)
        self._made.update(said.encode("utf-8", "surrogatepass") + b"\n")

    def digest(self) -> str:
        """Return the SHA-256 of all rows taken so far, in hexadecimal."""
        return self._made.hexdigest()


def seal_of(rows: Iterable[Sequence[Any]]) -> str:
    """Return the hash of the *rows* of a batch, each the values of :data:`EARLIER`."""
    seal = BatchSeal()
    for row in rows:
        seal.take(row)
    return seal.digest()


def library_faults(db: Database) -> Iterator[Reason]:
    """Yield what is wrong with earlier claims and with what can be searched."""
    yield from chain(_batches(db), _searchable(db))


def _batches(db: Database) -> Iterator[Reason]:
    columns = ", ".join(EARLIER)
    for batch, name, digest in db.execute("select id, name, digest from import_batch").fetchall():
        rows = db.execute(
            f"select {columns} from earlier_claim where batch = ? order by position", [batch]
        )
        if seal_of(rows) != digest:
            yield because("batch_changed", name=str(name))


def _searchable(db: Database) -> Iterator[Reason]:
    kinds = [
        name.removeprefix("searched_") for name in db.view_names() if name.startswith("searched_")
    ]
    wanted = " union all ".join(
        f"select '{kind}' as {_SHOWN} from searched_{kind}" for kind in kinds
    )
    there = f"select {_SHOWN} from searchable"
    for one, other in ((wanted, there), (there, wanted)):
        if (
            kinds
            and db.execute(
                f"select * from ({one}) except select * from ({other}) limit 1"
            ).fetchone()
        ):
            yield because("searchable_differs")
            return
    (missing,) = db.execute(
        "select count(*) from searchable where number not in (select id from search_index_docsize)"
    ).fetchone()
    if missing:
        yield because("searchable_differs")
