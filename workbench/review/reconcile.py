"""Bring new findings together with old ones without losing what people did.

When a block turns out to be a caption, or a later version of the program reads better, an
article is analysed afresh.  What is found again stays as it is, with its id.  What is new is
added.  What is no longer found goes, unless a reviewer has worked on it: then it stays and is
marked so.  A new finding that mostly covers the words of one a reviewer has worked on is taken
for that one, not set beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.store.rows import unpack_spans
from workbench.text.span import Span

SAME_WORDS = 0.5
"""Two findings that share this much of all the characters they cover speak of the same words."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What to do with the rows of one table."""

    add: tuple[Row, ...]
    update: tuple[Row, ...]
    drop: tuple[str, ...]
    keep: tuple[str, ...]
    """Ids of findings that a reviewer's work holds on to and that are found, in other words."""
    lose: tuple[str, ...]
    """Ids of findings that a reviewer's work holds on to and that are no longer found."""


def reconcile(old: Sequence[Row], new: Sequence[Row], touched: frozenset[str]) -> Reconciled:
    """Decide what becomes of the *old* rows now that analysis found the *new* ones.

    Rows whose origin is ``reviewer`` are left alone: nobody ever found them.

    Args:
        old: The rows in the file.
        new: The rows that the new analysis gives.
        touched: Ids of old rows that a reviewer made or worked on.
    """
    known = {row["id"]: row for row in old}
    again = {row["id"] for row in new if row["id"] in known}
    alone = {row["id"]: row for row in old if row["id"] in touched and row["id"] not in again}
    taken: dict[str, str] = {}
    for fresh in (row for row in new if row["id"] not in known):
        match = _best(fresh, alone.values())
        if match is not None:
            taken[fresh["id"]] = match
            del alone[match]
    kept = set(taken.values())
    found = {row["id"] for row in old if row.get("origin") != "reviewer"}
    gone = [row["id"] for row in old if row["id"] in found and row["id"] not in again]
    return Reconciled(
        add=tuple(row for row in new if row["id"] not in known and row["id"] not in taken),
        update=tuple(
            row
            for row in new
            if row["id"] in found and row != {name: known[row["id"]][name] for name in row}
        ),
        drop=tuple(row for row in gone if row not in touched),
        keep=tuple(row for row in gone if row in kept),
        lose=tuple(row for row in gone if row in touched and row not in kept),
    )


def likeness(first: Row, second: Row) -> float:
    """Return how much of all characters that two findings cover is covered by both, 0 to 1."""
    ours, theirs = _covered(first), _covered(second)
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in ours for b in theirs)
    either = _size(ours) + _size(theirs) - shared
    return shared / either if either else 0.0


def _best(fresh: Row, candidates: Iterable[Row]) -> str | None:
    near = [
        row for row in candidates if row["start"] < fresh["end"] and fresh["start"] < row["end"]
    ]
    ranked = sorted(((likeness(fresh, row), row["id"]) for row in near), reverse=True)
    return ranked[0][1] if ranked and ranked[0][0] >= SAME_WORDS else None


def _covered(row: Row) -> tuple[Span, ...]:
    return unpack_spans(row.get("ranges")) or (Span(row["start"], row["end"]),)


def _size(spans: Iterable[Span]) -> int:
    return sum(map(len, spans))
