"""What became of the claims of an article when a newer version took its place."""

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.store.shape import make_table, words


@dataclass(frozen=True, slots=True)
class CarriedRecord:
    """The way of one claim to a newer version of its article.

    ``before`` is the claim in the old version; ``claim`` the one it became, or None if it is gone.
    ``label_words`` is the verdict it had before, by its words, if any.  ``needs_a_look`` tells that
    its words changed and nobody has given a verdict on the new ones.
    """

    before: str
    claim: str | None
    outcome: str
    cause: str
    words: str
    label_words: str | None
    needs_a_look: bool


_CARRIED = """
select carried.before, carried.claim, carried.outcome, carried.cause,
       coalesce(decision.words, claim.words) as words,
       (select label_words from current_verdict as given
         where given.claim = carried.before and given.label is not null
           and given.role in ('final', 'first')
         order by given.role = 'first', given.at desc, given.id desc limit 1) as label_words,
       carried.outcome = 'changed' and exists (
         select 1 from claim as now left join claim_decision on claim_decision.id = now.id
          where now.id = carried.claim and coalesce(claim_decision.state, 'open') = 'open')
       and not exists (
         select 1 from current_verdict as given
          where given.claim = carried.claim and given.label is not null) as needs_a_look
  from carried
  join claim on claim.id = carried.before
  left join claim_decision as decision on decision.id = claim.id
 where carried.article = ?
 order by claim.start, claim.id
"""


def carried_to(db: Database, article: str) -> tuple[CarriedRecord, ...]:
    """Return what became of the claims of the version that *article* replaced, in its order."""
    return tuple(
        CarriedRecord(
            row["before"],
            row["claim"],
            row["outcome"],
            row["cause"],
            row["words"],
            row["label_words"],
            bool(row["needs_a_look"]),
        )
        for row in db.query(_CARRIED, [article])
    )


def version_before(db: Database, article: str) -> str | None:
    """Return the id of the version that *article* replaced, if it replaced one."""
    found = db.execute("select replaces from article where id = ?", [article]).fetchone()
    return str(found[0]) if found and found[0] else None


def make_carried(db: Database) -> None:
    """Make the table, for the step of the schema.

    Claims are named without a reference: one that only the program found may go again.
    """
    make_table(
        db,
        "carried",
        words("id article before claim outcome cause"),
        optional="claim",
        refers={"article": "article"},
        indexes=("article", "claim"),
    )
