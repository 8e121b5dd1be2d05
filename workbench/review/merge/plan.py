"""What bringing another file in would do: what is the same, what is new, where they conflict.

Rows that only one of the two changed since they last met are taken from that one.  Findings of
the program are no matter of opinion: this file's stay, and of theirs come those that a decision
speaks of.  Everything else that differs is a conflict, and nobody settles it but the reviewer.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from workbench.reason import Reason
from workbench.review.merge.rows import Rows, Sides
from workbench.store.images import Row
from workbench.store.rows import FINDINGS

CHOICES = ("mine", "theirs", "both")
"""Ways out of a conflict; ``both`` keeps two verdicts where the file can hold two."""

FOUND = (*FINDINGS, "article")

COUNTED = (
    *("article", "claim", "verdict", "evidence", "source", "comment", "suggestion", "capture"),
)
"""Tables that are told by name; rows of others are told as other decisions."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two answers to one question.

    ``key`` names it in both directions of a merge: the table and the row, or the claim and role of
    a verdict.  ``about`` are words to know it by.  ``mine`` and ``theirs`` are the rows; None where
    one side has none, or took it away.
    """

    key: str
    table: str
    about: str
    mine: Row | None
    theirs: Row | None
    mine_by: str = ""
    theirs_by: str = ""


@dataclass(slots=True)
class MergePlan:
    """What would be put and dropped, table by table, and the conflicts with their answers."""

    sides: Sides
    name: str
    put: Rows = field(default_factory=lambda: defaultdict(dict))
    drop: list[tuple[str, str]] = field(default_factory=list)
    conflicts: tuple[Conflict, ...] = ()
    same: int = 0
    notes: tuple[Reason, ...] = ()

    @property
    def new(self) -> dict[str, int]:
        """Return how many rows of each kind would come in, under the names of tables."""
        counts = Counter({t: len(rows) for t, rows in self.put.items() if t in COUNTED and rows})
        other = sum(len(r) for t, r in self.put.items() if t not in {*COUNTED, *FOUND, "reviewer"})
        return dict(counts) | ({"other": other} if other else {})

    @property
    def brings_nothing(self) -> bool:
        """Tell whether all of it is here already."""
        return not self.conflicts and self.sides.first > self.sides.last
