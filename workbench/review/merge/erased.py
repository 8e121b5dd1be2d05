"""What was erased here for good does not come back with a colleague's file: the plan says so."""

from collections.abc import Iterator, Mapping

from workbench.reason import Reason, because
from workbench.review.merge.rows import Rows, Sides


def leave_erased(sides: Sides, erased: Mapping[str, str]) -> tuple[Reason, ...]:
    """Take what belongs to *erased* articles, or to versions of them, out of their side.

    Args:
        sides: Both files, before anything was decided; changed in place.
        erased: The ids of articles erased here, each with when it was.

    Returns:
        What the plan says of it, an article each.
    """
    articles = sides.theirs["article"]
    notes = tuple(
        because("merge_purged", title=articles[one]["title"], at=erased[one])
        for one in sorted(erased.keys() & articles.keys())
    )
    if notes:
        gone = _hanging_on(sides, erased.keys() & articles.keys())
        for rows in (sides.theirs, sides.base):
            for table, ids in gone.items():
                for row_id in ids:
                    rows.get(table, {}).pop(row_id, None)
    return notes


def _hanging_on(sides: Sides, articles: set[str]) -> dict[str, set[str]]:
    gone: dict[str, set[str]] = {table: set() for table in sides.refers}
    gone["article"] |= articles
    older = {str(row["replaces"]) for row_id, row in _both(sides, "article") if row_id in articles}
    gone["article"] |= older & sides.theirs["article"].keys()
    _spread(sides, gone)
    named: dict[bool, set[str]] = {True: set(), False: set()}
    for row_id, row in _both(sides, "evidence"):
        named[row_id in gone["evidence"]].add(str(row["source"]))
    gone["source"] |= named[True] - named[False] - sides.mine["source"].keys()
    _spread(sides, gone)
    return gone


def _spread(sides: Sides, gone: dict[str, set[str]]) -> None:
    """Add all rows that refer to rows that are gone, until there are no more."""
    found = True
    while found:
        found = False
        for table, keys in sides.refers.items():
            for column, other in keys:
                more = {
                    row_id
                    for row_id, row in _both(sides, table)
                    if row_id not in gone[table] and row.get(column) in gone[other]
                }
                found = found or bool(more)
                gone[table] |= more


def _both(sides: Sides, table: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    for rows in (sides.theirs, sides.base):
        held: Rows = rows
        yield from held.get(table, {}).items()
