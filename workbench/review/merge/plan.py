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
    carried: set[tuple[str, str]] = field(default_factory=set)
    """Rows that come in as copies, made for a newer version of an article, by table and id."""

    @property
    def new(self) -> dict[str, int]:
        """Return how many rows of each kind would come in, under the names of tables."""
        counts = Counter(
            table if table in COUNTED else "other"
            for table, rows in self.put.items()
            for row_id in rows
            if (table, row_id) not in self.carried
            if table in COUNTED or table not in {*FOUND, "reviewer"}
        )
        return {kind: counts[kind] for kind in (*COUNTED, "other") if counts[kind]}

    @property
    def brings_nothing(self) -> bool:
        """Tell whether all of it is here already."""
        return not self.conflicts and self.sides.first > self.sides.last


class Merged:
    """The rows as they would be if a plan were carried out; what is put later is seen too."""

    def __init__(self, plan: MergePlan) -> None:
        self._plan = plan
        self._gone = frozenset(plan.drop)

    def row(self, table: str, row_id: str) -> Row | None:
        """Return one row, or None if there would be none."""
        if (table, row_id) in self._gone:
            return None
        put = self._plan.put.get(table, {})
        return put[row_id] if row_id in put else self._plan.sides.mine[table].get(row_id)

    def has(self, table: str) -> bool:
        """Tell whether rows of a table are merged at all."""
        return table in self._plan.sides.mine

    def rows(self, table: str) -> dict[str, Row]:
        """Return all rows of a table by id."""
        rows = self._plan.sides.mine[table] | self._plan.put.get(table, {})
        return {row_id: row for row_id, row in rows.items() if (table, row_id) not in self._gone}
