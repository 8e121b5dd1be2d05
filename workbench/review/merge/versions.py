"""Work done on a version of an article that a newer one has replaced goes on to the newer one.

It happens when one of the two has taken in a new draft and the other went on with the old one.
What the other did comes to the newer version as when the draft was taken in: by the words, with
the same fates (:mod:`workbench.review.carry_over.follow`), and as copies with the same ids, so
that it does not matter who merges whose file.  Nothing that was done on the newer version itself
gives way: where a claim was judged there since, the verdict on the old words stays with these.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.errors import InvalidError
from workbench.reason import Reason, because
from workbench.review.carry_over.copies import Copies
from workbench.review.carry_over.made import MadeClaims
from workbench.review.merge.carried_verdicts import carry_verdicts
from workbench.review.merge.plan import FOUND, Merged, MergePlan
from workbench.review.merge.rows import Rows, same
from workbench.review.merge.stage import Stage, staged
from workbench.store.images import Row

Keys = set[tuple[str, str]]
"""Rows by table and id."""

STAYS = frozenset({"block_kind", "verdict"})
"""Tables that are not copied as they are: kinds of block decide what was found in a version."""

Texts = Callable[[str], str | None]
"""Returns the text of an article by its id, from whichever file has it."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """A version, the one that replaced it, and the rows of the side that has not got the newer."""

    old: str
    new: str
    lacking: Rows
    having: Rows


def carry_on(plan: MergePlan, texts: Texts) -> Iterator[Reason]:
    """Put into *plan* what has to be done on newer versions; yield what becomes of it, in words."""
    merged = Merged(plan)
    done: Keys = set()
    for pair in _pairs(plan, merged.rows("article")):
        fresh = _fresh(plan, merged, pair) | done
        if not fresh:
            continue
        title = str(merged.rows("article")[pair.new]["title"])
        try:
            with staged(merged, pair.old, pair.new, texts) as stage:
                if mine := fresh & stage.rows:
                    carrying = Carrying(plan, merged, pair.new, stage, mine)
                    done |= carrying.carry()
                    yield from carrying.told(title)
        except InvalidError:
            yield because("merge_old_version", title=title)


def _pairs(plan: MergePlan, articles: dict[str, Row]) -> list[Replaced]:
    """Return the versions that only one side has a successor of, older ones first."""
    sides = plan.sides
    found = []
    for new, row in articles.items():
        here, there = (new in side["article"] for side in (sides.mine, sides.theirs))
        if row["replaces"] in articles and here != there:
            lacking, having = (sides.theirs, sides.mine) if here else (sides.mine, sides.theirs)
            found.append(Replaced(row["replaces"], new, lacking, having))
    return sorted(found, key=lambda pair: (_age(articles, pair.new), pair.new))


def _age(articles: dict[str, Row], article: str) -> int:
    """Return how many versions came before one."""
    seen = {article}
    while (article := articles[article]["replaces"]) in articles and article not in seen:
        seen.add(article)
    return len(seen)


def _fresh(plan: MergePlan, merged: Merged, pair: Replaced) -> Keys:
    """Return the rows that the side without the newer version has done, as they come together."""
    done = {
        (table, row_id)
        for table in plan.sides.mine
        if table not in {*FOUND, "carried"}
        for row_id, row in pair.lacking[table].items()
        if not same(pair.having[table].get(row_id), row) and merged.row(table, row_id) is not None
    }
    made = {
        ("claim", row_id)
        for row_id, row in pair.lacking["claim"].items()
        if row["origin"] == "reviewer" and row_id not in pair.having["claim"]
    }
    return done | made


class Carrying:
    """One step from a version to the next."""

    def __init__(
        self, plan: MergePlan, merged: Merged, new: str, stage: Stage, fresh: Keys
    ) -> None:
        self._plan = plan
        self._merged = merged
        self._fresh = fresh
        self._steps = stage.draft.steps
        self._claims = {claim for key in fresh for claim in stage.claims_of(*key)}
        known = [row for row in merged.rows("claim").values() if row["article"] == new]
        self._made = MadeClaims(stage.db, stage.draft, known)
        rows = {table: stage.found(table, new) for table in ("date_mention", "block", "claim")}
        kept = self._made.places(rows)
        self._copies = Copies(stage.db, stage.draft, new, kept).make()
        self._stayed = 0

    def carry(self) -> Keys:
        """Put claims and copies of what is fresh into the plan; return their keys."""
        before = set(self._plan.carried)
        wanted = {self._made.to.get(claim) for claim in self._claims}
        for row in self._made.rows:
            if row["id"] in wanted and self._merged.row("claim", row["id"]) is None:
                self._put("claim", row)
        verdicts = self._merged.rows("verdict")
        judged = {row["claim"] for row in verdicts.values()}
        beside = Counter[str]()
        for row in self._merged.rows("evidence").values():
            beside[row["claim"]] = max(beside[row["claim"]], row["position"])
        for table, old, copy in self._copies:
            if (table, old) in self._fresh and table not in STAYS:
                self._carry(table, old, copy, judged=judged, beside=beside)
        self._carry_verdicts(verdicts)
        for row in self._made.told():
            if row["before"] in self._claims and self._merged.row("carried", row["id"]) != row:
                self._put("carried", row)
        return self._plan.carried - before

    def told(self, title: str) -> Iterator[Reason]:
        """Yield what becomes of the claims that were worked on."""
        steps = [step for step in self._steps if step.stands and step.claim.id in self._claims]
        counts = Counter("kept" if step.is_kept else step.outcome for step in steps)
        if steps:
            kept, changed, gone = (counts[one] for one in ("kept", "changed", "gone"))
            yield because("merge_carried", title=title, kept=kept, changed=changed, gone=gone)
        if self._stayed:
            yield because("merge_stayed", title=title, count=self._stayed)

    def _carry(
        self, table: str, old: str, copy: Row, *, judged: set[str], beside: Counter[str]
    ) -> None:
        there = self._merged.row(table, copy["id"])
        if there is not None:
            self._stayed += not same(there, copy)
        elif table == "claim_decision" and copy["state"] != "open" and copy["id"] in judged:
            self._stayed += 1
        else:
            if table == "evidence":
                beside[copy["claim"]] += 1
                copy |= {"position": beside[copy["claim"]]}
            self._put(table, self._sound(table, old, copy))

    def _carry_verdicts(self, verdicts: dict[str, Row]) -> None:
        copies = {old: copy for table, old, copy in self._copies if table == "verdict"}
        fresh = {old for table, old in self._fresh if table == "verdict" and old in copies}
        done = carry_verdicts(verdicts, copies, fresh)
        for row in done.rows:
            self._put("verdict", row)
        self._stayed += done.stayed

    def _sound(self, table: str, old: str, copy: Row) -> Row:
        """Return *copy* with what it was a copy of where its reference was not carried along."""
        was = self._merged.row(table, old) or copy
        for column, other in self._plan.sides.refers[table]:
            if copy[column] is not None and self._merged.row(other, copy[column]) is None:
                copy[column] = was[column]
        return copy

    def _put(self, table: str, row: Row) -> None:
        self._plan.put[table][row["id"]] = row
        self._plan.carried.add((table, row["id"]))
