"""Verdicts of the other file: by claim and role, each with those it came after."""

from collections import defaultdict
from collections.abc import Mapping

from workbench.review.merge.deciding import Deciding
from workbench.store.images import Row


def bring_verdicts(merge: Deciding) -> None:
    """Bring in verdicts by claim and role, each with those it came after."""
    new: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row_id, row in merge.sides.theirs["verdict"].items():
        if row_id in merge.sides.mine["verdict"] or row_id in merge.sides.base["verdict"]:
            merge.row("verdict", row_id)
        elif row["claim"] not in merge.left_out:
            new[row["claim"], row["role"]].append(row)
    for row_id in merge.sides.base["verdict"].keys() - merge.sides.theirs["verdict"].keys():
        merge.row("verdict", row_id)
    for (claim, role), rows in sorted(new.items()):
        _chain(merge, claim, role, rows)


def _chain(merge: Deciding, claim: str, role: str, rows: list[Row]) -> None:
    mine, theirs = merge.sides.mine["verdict"], merge.sides.theirs["verdict"]
    here = _newest(mine, claim, role)
    there = _newest(theirs, claim, role)
    if here is None or there is None or any(r["supersedes"] == here["id"] for r in rows):
        answer = "new"
    elif _says(here) == _says(there):
        merge.plan.same += len(rows)
        return
    else:
        answer = merge.answer(
            merge.conflict(f"verdict:{claim}:{role}", "verdict", here, there, claim)
        )
    if answer == "mine":
        return
    known = {row["id"] for row in rows} | mine.keys()
    for row in rows:
        first = row["supersedes"] not in {one["id"] for one in rows}
        merge.put("verdict", row | _rank(merge, row, answer, here, first=first, known=known))


def _rank(
    merge: Deciding, row: Row, answer: str, here: Row | None, *, first: bool, known: set[str]
) -> Row:
    """Return how a verdict of theirs stands to those that are here."""
    changed: Row = {}
    if first and row["supersedes"] not in known:
        changed["supersedes"] = None
    if answer == "theirs" and first and here is not None:
        changed["supersedes"] = here["id"]
    if answer == "both" and row["role"] == "first":
        second = _newest(merge.sides.mine["verdict"], row["claim"], "second")
        others = here is not None and here["reviewer"] != row["reviewer"]
        if second is None and others:
            changed |= {"role": "second"} | ({"supersedes": None} if first else {})
    return changed


def _newest(verdicts: Mapping[str, Row], claim: str, role: str) -> Row | None:
    """Return the verdict of *role* on a claim that nothing supersedes."""
    given = [row for row in verdicts.values() if (row["claim"], row["role"]) == (claim, role)]
    past = {row["supersedes"] for row in given}
    current = [row for row in given if row["id"] not in past]
    return max(current, key=lambda row: (row["at"], row["id"]), default=None)


def _says(verdict: Row) -> tuple[object, ...]:
    return verdict["scale"], verdict["label"], verdict["rationale"], verdict["reviewer"]
