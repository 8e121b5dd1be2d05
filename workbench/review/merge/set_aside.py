"""Claims that one side split, joined, dismissed or worded anew, and that the other judged."""

from collections import defaultdict

from workbench.review.merge.deciding import Deciding
from workbench.review.merge.rows import Rows, same
from workbench.store.images import Row


def set_aside(merge: Deciding) -> None:
    """Decide about decisions on claims, first of all where one side judged the other's."""
    ids = merge.sides.theirs["claim_decision"].keys() | merge.sides.base["claim_decision"].keys()
    judged = _judged(merge.sides.mine, merge.sides.theirs, merge.sides.base)
    for claim in sorted(ids | {c for c, sides in judged.items() if "theirs" in sides}):
        mine = merge.sides.mine["claim_decision"].get(claim)
        theirs = merge.sides.theirs["claim_decision"].get(claim)
        base = merge.sides.base["claim_decision"].get(claim)
        sides = judged.get(claim, set())
        news = not same(theirs, base)
        if news and _replaced(mine) and _replaced(theirs) and _parts_differ(merge, claim):
            _parted_otherwise(merge, claim, mine, theirs)
        elif _alters(theirs) and news and "mine" in sides and not _alters(mine):
            _judged_here(merge, claim, mine, theirs)
        elif _alters(mine) and not _alters(theirs) and "theirs" in sides and not news:
            _judged_there(merge, claim, mine)
        else:
            merge.row("claim_decision", claim)


def _parts_differ(merge: Deciding, claim: str) -> bool:
    return _parts(merge, "mine", claim) != _parts(merge, "theirs", claim)


def _parts(merge: Deciding, side: str, claim: str) -> set[str]:
    """Return the claims that one side made of *claim*."""
    rows = merge.sides.mine if side == "mine" else merge.sides.theirs
    return {row_id for row_id, row in rows["claim"].items() if claim in row["made_from"].split()}


def _parted_otherwise(merge: Deciding, claim: str, mine: Row | None, theirs: Row | None) -> None:
    """Decide about a claim that both sides split or joined, but not alike."""
    ours, others = _parts(merge, "mine", claim), _parts(merge, "theirs", claim)
    conflict = merge.conflict(f"claim_decision:{claim}", "claim_decision", mine, theirs, claim)
    answer = merge.answer(conflict)
    if answer == "mine":
        merge.left_out |= _idle(merge, merge.sides.theirs, others - ours)
    elif answer == "theirs":
        merge.take("claim_decision", claim, theirs)
        _take_apart(merge, ours - others)


def _idle(merge: Deciding, side: Rows, claims: set[str]) -> set[str]:
    """Return those of *claims* on which that side has done nothing."""
    worked = {
        row[column]
        for table, columns in merge.sides.refers.items()
        for column, other in columns
        if other == "claim"
        for row in side[table].values()
    }
    return claims - worked


def _take_apart(merge: Deciding, claims: set[str]) -> None:
    """Drop claims that a split or join of ours made, but for those with work on them."""
    merge.plan.drop += [("claim", one) for one in sorted(_idle(merge, merge.sides.mine, claims))]


def _judged_here(merge: Deciding, claim: str, mine: Row | None, theirs: Row | None) -> None:
    conflict = merge.conflict(f"claim_decision:{claim}", "claim_decision", mine, theirs, claim)
    if merge.answer(conflict) == "theirs":
        merge.take("claim_decision", claim, theirs)
        return
    parts = _parts(merge, "theirs", claim) - merge.sides.mine["claim"].keys()
    merge.left_out |= _idle(merge, merge.sides.theirs, parts)


def _judged_there(merge: Deciding, claim: str, mine: Row | None) -> None:
    conflict = merge.conflict(f"claim_decision:{claim}", "claim_decision", mine, None, claim)
    if merge.answer(conflict) == "theirs":
        merge.plan.drop.append(("claim_decision", claim))
        _take_apart(merge, _parts(merge, "mine", claim) - merge.sides.theirs["claim"].keys())


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
