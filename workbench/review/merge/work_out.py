"""Work out what a merge would do, part by part."""

from collections.abc import Mapping

from workbench.errors import InvalidError
from workbench.review.merge import findings
from workbench.review.merge.deciding import Deciding
from workbench.review.merge.plan import FOUND, MergePlan
from workbench.review.merge.rows import Sides
from workbench.review.merge.set_aside import set_aside
from workbench.review.merge.verdicts import bring_verdicts


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
    _decide(Deciding(plan, choices or {}, prefer))
    if unknown := set(choices or {}) - {conflict.key for conflict in plan.conflicts}:
        raise InvalidError(
            f"There is no conflict “{min(unknown)[:60]}”.", hint="Look at the plan again."
        )
    return plan


def _decide(merge: Deciding) -> None:
    """Decide about every row."""
    sides, plan = merge.sides, merge.plan
    findings.bring_articles(merge)
    set_aside(merge)
    for table in sides.mine:
        if table not in {*FOUND, "verdict", "claim_decision", "carried"}:
            merge.table(table, sides.theirs[table].keys() | sides.base[table])
    findings.bring_ways(merge)
    bring_verdicts(merge)
    findings.bring_claims_of_people(merge)
    findings.follow_kinds(merge)
    findings.bring_what_is_needed(merge)
    findings.keep_what_is_spoken_of(merge)
    plan.conflicts = tuple(sorted(merge.conflicts, key=lambda one: one.key))
