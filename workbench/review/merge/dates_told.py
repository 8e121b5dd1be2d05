"""What a merge does to dates, in words: a publication date that moves takes others with it."""

from collections.abc import Iterator
from itertools import islice

from workbench.errors import WorkbenchError
from workbench.reason import Reason, because
from workbench.review.dates import preview_anchor
from workbench.review.merge.plan import MergePlan
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.queries import anchor_of

MOST = 20
"""Dates set one by one that are told by their words; of more, the number."""


def dates_told(file: ReviewFile, plan: MergePlan) -> Iterator[Reason]:
    """Yield which dates of *file* would be others after *plan*, or are in conflict."""
    yield from _anchors(file, plan)
    set_there = list(_overrides(plan))
    yield from islice(set_there, MOST)
    if len(set_there) > MOST:
        yield because("merge_more_dates", count=len(set_there) - MOST)


def _changed(plan: MergePlan, table: str) -> Iterator[tuple[str, Row | None, Row | None]]:
    """Yield the rows of *table* that come in or go, by id, as they are here and there."""
    mine = plan.sides.mine[table]
    for row_id, row in plan.put.get(table, {}).items():
        yield row_id, mine.get(row_id), row
    for name, row_id in plan.drop:
        if name == table:
            yield row_id, mine.get(row_id), None


def _anchors(file: ReviewFile, plan: MergePlan) -> Iterator[Reason]:
    asked = [
        (one.key.partition(":")[2], one.mine, one.theirs)
        for one in plan.conflicts
        if one.table == "anchor"
    ]
    told = {row_id: (mine, theirs) for row_id, mine, theirs in (*asked, *_changed(plan, "anchor"))}
    for article, (mine, theirs) in sorted(told.items()):
        if article not in plan.sides.mine["article"]:
            continue
        here = mine["value"] if mine else anchor_of(file.db, article).value
        there = theirs["value"] if theirs else _found(plan, article)
        if here != there:
            yield _moved(file, plan, article, (here, there))


def _moved(
    file: ReviewFile, plan: MergePlan, article: str, days: tuple[str | None, str | None]
) -> Reason:
    here, there = days
    code = "merge_date" if here and there else "merge_date_unset" if here else "merge_date_set"
    try:
        count = len(preview_anchor(file, article, there).moves)
    except WorkbenchError:  # a value nobody can read moves nothing
        count = 0
    return because(
        code,
        title=plan.sides.mine["article"][article]["title"],
        here=here or "",
        there=there or "",
        count=count,
    )


def _found(plan: MergePlan, article: str) -> str | None:
    """Return the publication date that the program found for an article."""
    for row in plan.sides.mine["timestamp_candidate"].values():
        if row["article"] == article and row["trusted"]:
            return None if row["value"] is None else str(row["value"])
    return None


def _overrides(plan: MergePlan) -> Iterator[Reason]:
    for date, mine, theirs in _changed(plan, "date_override"):
        mention = plan.sides.mine["date_mention"].get(date)
        here, there = (row["value"] if row else None for row in (mine, theirs))
        if mention is None or here == there:
            continue
        code = "merge_override" if here and there else "merge_override_set"
        if not there:
            code = "merge_override_unset"
        yield because(code, words=mention["words"], here=here or "", there=there or "")
