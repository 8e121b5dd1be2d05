"""Verdicts of the other file: by claim and role, each with those it came after."""

from collections import defaultdict
from collections.abc import Mapping

from workbench.review.merge.deciding import Deciding
from workbench.store.images import Row

Given = dict[tuple[str, str], list[Row]]
"""Verdicts by claim and role."""


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
    given = by_claim(merge.sides.mine["verdict"]), by_claim(merge.sides.theirs["verdict"])
    for (claim, role), rows in sorted(new.items()):
        _chain(merge, (claim, role), rows, given)


def _chain(
    merge: Deciding, which: tuple[str, str], rows: list[Row], given: tuple[Given, Given]
) -> None:
    claim, role = which
    mine = merge.sides.mine["verdict"]
    here, there = newest(given[0], which), newest(given[1], which)
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
        second = newest(given[0], (claim, "second"))
        merge.put("verdict", row | _rank(row, answer, (here, second), first=first, known=known))


def _rank(
    row: Row, answer: str, mine: tuple[Row | None, Row | None], *, first: bool, known: set[str]
) -> Row:
    """Return how a verdict of theirs stands to those that are here."""
    here, second = mine
    changed: Row = {}
    if first and row["supersedes"] not in known:
        changed["supersedes"] = None
    if answer == "theirs" and first and here is not None:
        changed["supersedes"] = here["id"]
    if answer == "both" and row["role"] == "first":
        others = here is not None and here["reviewer"] != row["reviewer"]
        if second is None and others:
            changed |= {"role": "second"} | ({"supersedes": None} if first else {})
    return changed


def by_claim(verdicts: Mapping[str, Row]) -> Given:
    """Return verdicts by claim and role."""
    given: Given = defaultdict(list)
    for row in verdicts.values():
        given[row["claim"], row["role"]].append(row)
    return given


def newest(given: Mapping[tuple[str, str], list[Row]], which: tuple[str, str]) -> Row | None:
    """Return the verdict on a claim, in a role, that nothing supersedes."""
    those = given.get(which, [])
    past = {row["supersedes"] for row in those}
    current = [row for row in those if row["id"] not in past]
    return max(current, key=lambda row: (row["at"], row["id"]), default=None)


def _says(verdict: Row) -> tuple[object, ...]:
    return verdict["scale"], verdict["label"], verdict["rationale"], verdict["reviewer"]
