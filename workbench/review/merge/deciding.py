"""Decide about rows one by one: which come in, which go, and which nobody but the reviewer settles.

Every part of a merge decides through this, so that all conflicts are answered in one way.
"""

from collections.abc import Iterable, Mapping

from workbench.errors import InvalidError
from workbench.review.merge.plan import CHOICES, Conflict, MergePlan
from workbench.review.merge.rows import same
from workbench.store.images import Row

STAYING = frozenset({"reviewer", "scale", "scale_label", "merged_ledger"})
"""Tables whose rows serve more than what was merged: the other file's undo takes none away."""

ATTACHED = frozenset({"evidence", "suggestion"})
"""Tables of what is attached to claims, and copied where a claim is split or joined: the same
twice is once."""


class Deciding:
    """A plan being made, with the answers to its conflicts."""

    def __init__(self, plan: MergePlan, choices: Mapping[str, str], prefer: str) -> None:
        for choice in (prefer, *choices.values()):
            if choice not in CHOICES:
                raise InvalidError(
                    f"“{choice[:40]}” is no answer to a conflict.",
                    hint=f"Answers: {', '.join(CHOICES)}.",
                )
        self.plan = plan
        self.sides = plan.sides
        self.conflicts: list[Conflict] = []
        self.left_out: set[str] = set()
        """Claims of theirs that do not come in, because a split or join of theirs does not."""
        self._choices = choices
        self._prefer = prefer

    def answer(self, conflict: Conflict) -> str:
        """Return how a conflict is settled, and keep it for the plan."""
        self.conflicts.append(conflict)
        return self._choices.get(conflict.key, self._prefer)

    def table(self, table: str, ids: Iterable[str]) -> None:
        """Decide about the rows of a table with these *ids*."""
        for row_id in sorted(ids):
            self.row(table, row_id)

    def row(self, table: str, row_id: str) -> None:
        """Decide about one row: what one side alone changed is taken from there."""
        mine = self.sides.mine[table].get(row_id)
        theirs = self.sides.theirs[table].get(row_id)
        base = self.sides.base[table].get(row_id)
        if same(mine, theirs):
            self.plan.same += mine is not None
        elif same(base, theirs) or self._is_left_out(table, theirs):
            return
        elif same(mine, base):
            self.take(table, row_id, theirs)
        elif mine is None and base is not None and theirs is not None:
            self._ask(table, row_id, None, theirs)
        elif mine is not None or theirs is not None:
            self._ask(table, row_id, mine, theirs)

    def _ask(self, table: str, row_id: str, mine: Row | None, theirs: Row | None) -> None:
        conflict = self.conflict(f"{table}:{row_id}", table, mine, theirs)
        if self.answer(conflict) == "theirs":
            self.take(table, row_id, theirs)

    def take(self, table: str, row_id: str, theirs: Row | None) -> None:
        """Let a row be as it is in their file; None where they have none."""
        if theirs is None:
            if table not in STAYING:
                self.plan.drop.append((table, row_id))
        elif table in ATTACHED and row_id not in self.sides.mine[table]:
            self._take_attached(table, theirs)
        else:
            self.put(table, theirs)

    def _take_attached(self, table: str, row: Row) -> None:
        """Put a row behind what is there, unless the same was attached here as well."""
        there = [one for one in self.sides.mine[table].values() if one["claim"] == row["claim"]]
        alone = {"id", "position", "capture"}
        said = {name: value for name, value in row.items() if name not in alone}
        if any(same(said, {n: one[n] for n in said}) for one in there):
            self.plan.same += 1
            return
        if table == "evidence" and there:
            last = max(one["position"] for one in there)
            row = row | {"position": last + max(1, row["position"])}
        self.put(table, row)

    def put(self, table: str, row: Row) -> None:
        """Let a row come in as it is given here."""
        self.plan.put[table][row["id"]] = row

    def _is_left_out(self, table: str, row: Row | None) -> bool:
        return row is not None and table != "claim" and row.get("claim", row["id"]) in self.left_out

    def conflict(
        self, key: str, table: str, mine: Row | None, theirs: Row | None, claim: str = ""
    ) -> Conflict:
        """Return what both sides say, with words to know it by."""
        row = mine or theirs or {}
        claim = claim or (row["id"] if table == "claim_work" else row.get("claim") or "")
        about = self._words(table, row, claim)
        return Conflict(key, table, about, mine, theirs, self._name(mine), self._name(theirs))

    def _words(self, table: str, row: Row, claim: str) -> str:
        """Return the words to know a conflict by: of the claim, the date, or the title."""
        for where, row_id in (("claim", claim), ("date_mention", row.get("id", ""))):
            for side in (self.sides.mine, self.sides.theirs):
                if row_id in side[where]:
                    return str(side[where][row_id]["words"])
        for side in (self.sides.mine, self.sides.theirs):
            if (article := side["article"].get(row.get("id", ""))) is not None:
                return str(article["title"])
        return str(row.get("title") or row.get("name") or table)

    def _name(self, row: Row | None) -> str:
        who = (row or {}).get("reviewer")
        people = self.sides.mine["reviewer"] | self.sides.theirs["reviewer"]
        return str(people[who]["name"]) if who in people else ""
