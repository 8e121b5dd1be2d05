"""What bringing another file in would do: what is the same, what is new, where they conflict.

Rows that only one of the two changed since they last met are taken from that one.  Findings of
the program are no matter of opinion: this file's stay, and of theirs come those that a decision
speaks of.  Everything else that differs is a conflict, and nobody settles it but the reviewer.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from workbench.errors import InvalidError
from workbench.reason import Reason, because
from workbench.review.merge.rows import Rows, Sides, same
from workbench.store.images import Row
from workbench.store.rows import FINDINGS

CHOICES = ("mine", "theirs", "both")
"""Ways out of a conflict; ``both`` keeps two verdicts where the file can hold two."""

FOUND = (*FINDINGS, "article")

STAYING = frozenset({"reviewer", "scale", "scale_label", "merged_ledger"})
"""Tables whose rows serve more than what was merged: the other file's undo takes none away."""

COUNTED = ("article", "claim", "verdict", "evidence", "source", "comment", "capture")
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


def plan_merge(
    sides: Sides, name: str, choices: Mapping[str, str] | None = None, prefer: str = "mine"
) -> MergePlan:
    """Work out what merging would do if each conflict were answered as *choices* say.

    Args:
        sides: Both files, side by side; they are not changed.
        name: What the other file is called.
        choices: Answers by the keys of conflicts, each of :data:`CHOICES`.
        prefer: The answer where none is chosen.

    Raises:
        InvalidError: There is no such answer, or no such conflict.
    """
    plan = MergePlan(sides, name)
    merge = _Merge(plan, choices or {}, prefer)
    merge.run()
    if unknown := set(choices or {}) - {conflict.key for conflict in plan.conflicts}:
        raise InvalidError(
            f"There is no conflict “{min(unknown)[:60]}”.", hint="Look at the plan again."
        )
    return plan


class _Merge:
    """One way through both files, table by table."""

    def __init__(self, plan: MergePlan, choices: Mapping[str, str], prefer: str) -> None:
        for choice in (prefer, *choices.values()):
            if choice not in CHOICES:
                raise InvalidError(
                    f"“{choice[:40]}” is no answer to a conflict.",
                    hint=f"Answers: {', '.join(CHOICES)}.",
                )
        self._plan = plan
        self._sides = plan.sides
        self._choices = choices
        self._prefer = prefer
        self._conflicts: list[Conflict] = []
        self._left_out: set[str] = set()
        """Claims of theirs that do not come in, because a split or join of theirs does not."""

    def run(self) -> None:
        """Decide about every row."""
        self._articles()
        self._set_aside()
        for table in self._sides.mine:
            if table not in {*FOUND, "verdict", "claim_decision"}:
                self._table(table, self._sides.theirs[table].keys() | self._sides.base[table])
        self._verdicts()
        self._claims_of_people()
        self._follow_kinds()
        self._needed()
        self._keep_what_is_spoken_of()
        self._plan.conflicts = tuple(sorted(self._conflicts, key=lambda one: one.key))
        self._plan.notes = tuple(self._told())

    def _answer(self, conflict: Conflict) -> str:
        self._conflicts.append(conflict)
        return self._choices.get(conflict.key, self._prefer)

    def _articles(self) -> None:
        """Bring in whole articles that are not here, with all that was found in them."""
        mine, theirs = self._sides.mine, self._sides.theirs
        new = [row for row_id, row in theirs["article"].items() if row_id not in mine["article"]]
        last = max((row["position"] for row in mine["article"].values()), default=0)
        for step, row in enumerate(sorted(new, key=lambda r: (r["position"], r["id"])), 1):
            self._put("article", row | {"position": last + step})
        for table in FINDINGS:
            for row in theirs[table].values():
                if row["article"] in self._plan.put["article"]:
                    self._put(table, row)

    def _table(self, table: str, ids: Iterable[str]) -> None:
        for row_id in sorted(ids):
            self._row(table, row_id)

    def _row(self, table: str, row_id: str) -> None:
        mine = self._sides.mine[table].get(row_id)
        theirs = self._sides.theirs[table].get(row_id)
        base = self._sides.base[table].get(row_id)
        if same(mine, theirs):
            self._plan.same += mine is not None
        elif same(base, theirs) or self._is_left_out(table, theirs):
            return
        elif same(mine, base):
            self._take(table, row_id, theirs)
        elif mine is None and base is not None and theirs is not None:
            self._ask(table, row_id, None, theirs)
        elif mine is not None or theirs is not None:
            self._ask(table, row_id, mine, theirs)

    def _ask(self, table: str, row_id: str, mine: Row | None, theirs: Row | None) -> None:
        conflict = self._conflict(f"{table}:{row_id}", table, mine, theirs)
        if self._answer(conflict) == "theirs":
            self._take(table, row_id, theirs)

    def _take(self, table: str, row_id: str, theirs: Row | None) -> None:
        if theirs is None:
            if table not in STAYING:
                self._plan.drop.append((table, row_id))
        elif table == "evidence" and row_id not in self._sides.mine[table]:
            self._take_evidence(theirs)
        else:
            self._put(table, theirs)

    def _take_evidence(self, row: Row) -> None:
        """Put evidence behind what is there, unless the same was attached here as well."""
        there = [
            one for one in self._sides.mine["evidence"].values() if one["claim"] == row["claim"]
        ]
        alone = {"id", "position", "capture"}
        said = {name: value for name, value in row.items() if name not in alone}
        if any(same(said, {n: one[n] for n in said}) for one in there):
            self._plan.same += 1
            return
        last = max((one["position"] for one in there), default=0)
        self._put("evidence", row | {"position": last + max(1, row["position"])} if there else row)

    def _put(self, table: str, row: Row) -> None:
        self._plan.put[table][row["id"]] = row

    def _is_left_out(self, table: str, row: Row | None) -> bool:
        return (
            row is not None and table != "claim" and row.get("claim", row["id"]) in self._left_out
        )

    def _set_aside(self) -> None:
        """Decide about decisions on claims, first of all where one side judged the other's."""
        ids = (
            self._sides.theirs["claim_decision"].keys() | self._sides.base["claim_decision"].keys()
        )
        judged = _judged(self._sides.mine, self._sides.theirs, self._sides.base)
        for claim in sorted(ids | {c for c, sides in judged.items() if "theirs" in sides}):
            mine = self._sides.mine["claim_decision"].get(claim)
            theirs = self._sides.theirs["claim_decision"].get(claim)
            base = self._sides.base["claim_decision"].get(claim)
            sides = judged.get(claim, set())
            news = not same(theirs, base)
            if news and _replaced(mine) and _replaced(theirs) and self._parts_differ(claim):
                self._parted_otherwise(claim, mine, theirs)
            elif _alters(theirs) and news and "mine" in sides and not _alters(mine):
                self._judged_here(claim, mine, theirs)
            elif _alters(mine) and not _alters(theirs) and "theirs" in sides and not news:
                self._judged_there(claim, mine)
            else:
                self._row("claim_decision", claim)

    def _parts_differ(self, claim: str) -> bool:
        return self._parts("mine", claim) != self._parts("theirs", claim)

    def _parts(self, side: str, claim: str) -> set[str]:
        """Return the claims that one side made of *claim*."""
        rows = self._sides.mine if side == "mine" else self._sides.theirs
        return {
            row_id for row_id, row in rows["claim"].items() if claim in row["made_from"].split()
        }

    def _parted_otherwise(self, claim: str, mine: Row | None, theirs: Row | None) -> None:
        """Decide about a claim that both sides split or joined, but not alike."""
        ours, others = self._parts("mine", claim), self._parts("theirs", claim)
        conflict = self._conflict(f"claim_decision:{claim}", "claim_decision", mine, theirs, claim)
        answer = self._answer(conflict)
        if answer == "mine":
            self._left_out |= self._idle(self._sides.theirs, others - ours)
        elif answer == "theirs":
            self._take("claim_decision", claim, theirs)
            self._take_apart(ours - others)

    def _idle(self, side: Rows, claims: set[str]) -> set[str]:
        """Return those of *claims* on which that side has done nothing."""
        worked = {
            row[column]
            for table, columns in self._sides.refers.items()
            for column, other in columns
            if other == "claim"
            for row in side[table].values()
        }
        return claims - worked

    def _take_apart(self, claims: set[str]) -> None:
        """Drop claims that a split or join of ours made, but for those with work on them."""
        self._plan.drop += [("claim", one) for one in sorted(self._idle(self._sides.mine, claims))]

    def _judged_here(self, claim: str, mine: Row | None, theirs: Row | None) -> None:
        conflict = self._conflict(f"claim_decision:{claim}", "claim_decision", mine, theirs, claim)
        if self._answer(conflict) == "theirs":
            self._take("claim_decision", claim, theirs)
            return
        parts = self._parts("theirs", claim) - self._sides.mine["claim"].keys()
        self._left_out |= self._idle(self._sides.theirs, parts)

    def _judged_there(self, claim: str, mine: Row | None) -> None:
        conflict = self._conflict(f"claim_decision:{claim}", "claim_decision", mine, None, claim)
        if self._answer(conflict) == "theirs":
            self._plan.drop.append(("claim_decision", claim))
            self._take_apart(self._parts("mine", claim) - self._sides.theirs["claim"].keys())

    def _verdicts(self) -> None:
        """Bring in verdicts by claim and role, each with those it came after."""
        new: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row_id, row in self._sides.theirs["verdict"].items():
            if row_id in self._sides.mine["verdict"] or row_id in self._sides.base["verdict"]:
                self._row("verdict", row_id)
            elif row["claim"] not in self._left_out:
                new[row["claim"], row["role"]].append(row)
        for row_id in self._sides.base["verdict"].keys() - self._sides.theirs["verdict"].keys():
            self._row("verdict", row_id)
        for (claim, role), rows in sorted(new.items()):
            self._chain(claim, role, rows)

    def _chain(self, claim: str, role: str, rows: list[Row]) -> None:
        mine, theirs = self._sides.mine["verdict"], self._sides.theirs["verdict"]
        here = _newest(mine, claim, role)
        there = _newest(theirs, claim, role)
        if here is None or there is None or any(r["supersedes"] == here["id"] for r in rows):
            answer = "new"
        elif _says(here) == _says(there):
            self._plan.same += len(rows)
            return
        else:
            answer = self._answer(
                self._conflict(f"verdict:{claim}:{role}", "verdict", here, there, claim)
            )
        if answer == "mine":
            return
        known = {row["id"] for row in rows} | mine.keys()
        for row in rows:
            first = row["supersedes"] not in {one["id"] for one in rows}
            self._put("verdict", row | self._rank(row, answer, here, first=first, known=known))

    def _rank(
        self, row: Row, answer: str, here: Row | None, *, first: bool, known: set[str]
    ) -> Row:
        """Return how a verdict of theirs stands to those that are here."""
        changed: Row = {}
        if first and row["supersedes"] not in known:
            changed["supersedes"] = None
        if answer == "theirs" and first and here is not None:
            changed["supersedes"] = here["id"]
        if answer == "both" and row["role"] == "first":
            second = _newest(self._sides.mine["verdict"], row["claim"], "second")
            others = here is not None and here["reviewer"] != row["reviewer"]
            if second is None and others:
                changed |= {"role": "second"} | ({"supersedes": None} if first else {})
        return changed

    def _claims_of_people(self) -> None:
        """Bring in claims that a reviewer made, and take away those they took away."""
        mine, theirs, base = (
            s["claim"] for s in (self._sides.mine, self._sides.theirs, self._sides.base)
        )
        for row_id, row in theirs.items():
            made = row["origin"] == "reviewer" and row_id not in mine and row_id not in base
            if made and row_id not in self._left_out:
                self._put("claim", row)
        for row_id, row in base.items():
            if row["origin"] == "reviewer" and row_id not in theirs and row_id in mine:
                self._plan.drop.append(("claim", row_id))

    def _follow_kinds(self) -> None:
        """Bring in what was found under kinds of block that come in, and drop what no longer is."""
        mine, theirs = self._sides.mine, self._sides.theirs
        changed = {
            *self._plan.put["block_kind"],
            *(i for t, i in self._plan.drop if t == "block_kind"),
        }
        blocks = mine["block"] | theirs["block"]
        for article in sorted({blocks[block]["article"] for block in changed}):
            for table in ("date_mention", "claim"):
                for row_id, row in theirs[table].items():
                    found = row["article"] == article and row_id not in mine[table]
                    if found and row.get("origin") != "reviewer":
                        self._put(table, row)
                for row_id, row in mine[table].items():
                    lost = row["article"] == article and row_id not in theirs[table]
                    if lost and row.get("origin") != "reviewer" and self._all_kinds_theirs(article):
                        self._plan.drop.append((table, row_id))

    def _all_kinds_theirs(self, article: str) -> bool:
        """Tell whether every block of an article will be of the kind it is of in their file."""
        gone = {row_id for table, row_id in self._plan.drop if table == "block_kind"}
        after = {
            row_id: row["kind"]
            for row_id, row in (
                self._sides.mine["block_kind"] | self._plan.put["block_kind"]
            ).items()
            if row_id not in gone
        }
        theirs = self._sides.theirs["block_kind"]
        return all(
            after.get(block) == theirs.get(block, {}).get("kind")
            for block, row in self._sides.theirs["block"].items()
            if row["article"] == article
        )

    def _needed(self) -> None:
        """Bring in what the rows that come in speak of and that is not here."""
        waiting = [(table, row) for table, rows in self._plan.put.items() for row in rows.values()]
        while waiting:
            table, row = waiting.pop()
            for column, other in self._sides.refers[table]:
                needed = row[column]
                if needed is None or needed in self._sides.mine[other]:
                    continue
                if needed not in self._plan.put[other] and needed in self._sides.theirs[other]:
                    self._put(other, self._sides.theirs[other][needed])
                    waiting.append((other, self._sides.theirs[other][needed]))

    def _keep_what_is_spoken_of(self) -> None:
        """Take nothing away that a row which stays still speaks of."""
        gone = set(self._plan.drop)
        while True:
            spoken = {
                (other, row[column])
                for table, columns in self._sides.refers.items()
                for column, other in columns
                for row_id, row in (self._sides.mine[table] | self._plan.put.get(table, {})).items()
                if (table, row_id) not in gone
            }
            if not gone & spoken:
                break
            gone -= spoken
        self._plan.drop = [key for key in self._plan.drop if key in gone]

    def _conflict(
        self, key: str, table: str, mine: Row | None, theirs: Row | None, claim: str = ""
    ) -> Conflict:
        row = mine or theirs or {}
        claim = claim or (row["id"] if table == "claim_work" else row.get("claim") or "")
        return Conflict(
            key, table, self._words(table, row, claim), mine, theirs,
            self._name(mine), self._name(theirs),
        )  # fmt: skip

    def _words(self, table: str, row: Row, claim: str) -> str:
        """Return the words to know a conflict by: of the claim, the date, or the title."""
        for where, row_id in (("claim", claim), ("date_mention", row.get("id", ""))):
            for side in (self._sides.mine, self._sides.theirs):
                if row_id in side[where]:
                    return str(side[where][row_id]["words"])
        for side in (self._sides.mine, self._sides.theirs):
            if (article := side["article"].get(row.get("id", ""))) is not None:
                return str(article["title"])
        return str(row.get("title") or row.get("name") or table)

    def _name(self, row: Row | None) -> str:
        who = (row or {}).get("reviewer")
        people = self._sides.mine["reviewer"] | self._sides.theirs["reviewer"]
        return str(people[who]["name"]) if who in people else ""

    def _told(self) -> Iterator[Reason]:
        replaced = {row["replaces"] for row in self._sides.mine["article"].values()} - {None}
        claims = {**self._sides.theirs["claim"], **self._sides.mine["claim"]}
        about = {
            claims[row["claim"]]["article"]
            for table, rows in self._plan.put.items()
            for row in rows.values()
            if table not in FOUND and row.get("claim") in claims
        }
        for article in sorted(replaced & about):
            title = self._sides.mine["article"][article]["title"]
            yield because("merge_old_version", title=title)


def _alters(decision: Row | None) -> bool:
    """Tell whether a decision sets a claim aside or changes its words."""
    if decision is None:
        return False
    return decision["state"] != "open" or bool(decision["ranges"] or decision["statement"])


def _replaced(decision: Row | None) -> bool:
    return decision is not None and decision["state"] in {"split", "joined"}


def _judged(mine: Rows, theirs: Rows, base: Rows) -> dict[str, set[str]]:
    """Return on which claims a side gave a verdict that the other does not know."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, ours, others in (("mine", mine, theirs), ("theirs", theirs, mine)):
        for row_id, row in ours["verdict"].items():
            known = row_id in others["verdict"] or row_id in base["verdict"]
            if row["label"] is not None and not known:
                found[row["claim"]].add(name)
    return found


def _newest(verdicts: Mapping[str, Row], claim: str, role: str) -> Row | None:
    """Return the verdict of *role* on a claim that nothing supersedes."""
    given = [row for row in verdicts.values() if (row["claim"], row["role"]) == (claim, role)]
    past = {row["supersedes"] for row in given}
    current = [row for row in given if row["id"] not in past]
    return max(current, key=lambda row: (row["at"], row["id"]), default=None)


def _says(verdict: Row) -> tuple[object, ...]:
    return verdict["scale"], verdict["label"], verdict["rationale"], verdict["reviewer"]
