"""What was found in articles: whole articles, claims of people, and what decisions speak of."""

from workbench.review.merge.deciding import Deciding
from workbench.store.rows import FINDINGS


def bring_articles(merge: Deciding) -> None:
    """Bring in whole articles that are not here, with all that was found in them."""
    mine, theirs = merge.sides.mine, merge.sides.theirs
    new = [row for row_id, row in theirs["article"].items() if row_id not in mine["article"]]
    last = max((row["position"] for row in mine["article"].values()), default=0)
    for step, row in enumerate(sorted(new, key=lambda r: (r["position"], r["id"])), 1):
        merge.put("article", row | {"position": last + step})
    for table in FINDINGS:
        for row in theirs[table].values():
            if row["article"] in merge.plan.put["article"]:
                merge.put(table, row)


def bring_claims_of_people(merge: Deciding) -> None:
    """Bring in claims that a reviewer made, and take away those they took away."""
    mine, theirs, base = (
        s["claim"] for s in (merge.sides.mine, merge.sides.theirs, merge.sides.base)
    )
    for row_id, row in theirs.items():
        made = row["origin"] == "reviewer" and row_id not in mine and row_id not in base
        if made and row_id not in merge.left_out:
            merge.put("claim", row)
    for row_id, row in base.items():
        if row["origin"] == "reviewer" and row_id not in theirs and row_id in mine:
            merge.plan.drop.append(("claim", row_id))


def bring_ways(merge: Deciding) -> None:
    """Bring in what became of claims in a newer version; a way that led somewhere is preferred.

    Who took the same draft in made the same ways, but for claims nobody had worked on there.
    """
    mine, theirs = (side["carried"] for side in (merge.sides.mine, merge.sides.theirs))
    for row_id, row in theirs.items():
        here = mine.get(row_id)
        if here is None or (here["claim"] is None and row["claim"] is not None):
            merge.put("carried", row)
        else:
            merge.plan.same += 1


def follow_kinds(merge: Deciding) -> None:
    """Bring in what was found under kinds of block that come in, and drop what no longer is."""
    mine, theirs = merge.sides.mine, merge.sides.theirs
    changed = {
        *merge.plan.put["block_kind"],
        *(i for t, i in merge.plan.drop if t == "block_kind"),
    }
    blocks = mine["block"] | theirs["block"]
    for article in sorted({blocks[block]["article"] for block in changed}):
        for table in ("date_mention", "claim"):
            for row_id, row in theirs[table].items():
                found = row["article"] == article and row_id not in mine[table]
                if found and row.get("origin") != "reviewer":
                    merge.put(table, row)
            for row_id, row in mine[table].items():
                lost = row["article"] == article and row_id not in theirs[table]
                if lost and row.get("origin") != "reviewer" and _all_kinds_theirs(merge, article):
                    merge.plan.drop.append((table, row_id))


def _all_kinds_theirs(merge: Deciding, article: str) -> bool:
    """Tell whether every block of an article will be of the kind it is of in their file."""
    gone = {row_id for table, row_id in merge.plan.drop if table == "block_kind"}
    after = {
        row_id: row["kind"]
        for row_id, row in (merge.sides.mine["block_kind"] | merge.plan.put["block_kind"]).items()
        if row_id not in gone
    }
    theirs = merge.sides.theirs["block_kind"]
    return all(
        after.get(block) == theirs.get(block, {}).get("kind")
        for block, row in merge.sides.theirs["block"].items()
        if row["article"] == article
    )


def bring_what_is_needed(merge: Deciding) -> None:
    """Bring in what the rows that come in speak of and that is not here."""
    waiting = [(table, row) for table, rows in merge.plan.put.items() for row in rows.values()]
    while waiting:
        table, row = waiting.pop()
        for column, other in merge.sides.refers[table]:
            needed = row[column]
            if needed is None or needed in merge.sides.mine[other]:
                continue
            if needed not in merge.plan.put[other] and needed in merge.sides.theirs[other]:
                merge.put(other, merge.sides.theirs[other][needed])
                waiting.append((other, merge.sides.theirs[other][needed]))


def keep_what_is_spoken_of(merge: Deciding) -> None:
    """Take nothing away that a row which stays still speaks of."""
    gone = set(merge.plan.drop)
    while True:
        spoken = {
            (other, row[column])
            for table, columns in merge.sides.refers.items()
            for column, other in columns
            for row_id, row in (merge.sides.mine[table] | merge.plan.put.get(table, {})).items()
            if (table, row_id) not in gone
        }
        if not gone & spoken:
            break
        gone -= spoken
    merge.plan.drop = [key for key in merge.plan.drop if key in gone]
