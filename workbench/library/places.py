"""Where articles stand: in work, waiting for a second check, signed off, with open corrections."""

from collections import Counter
from collections.abc import Mapping

from workbench.store.file import ReviewFile

PLACES = ("in_work", "to_second_check", "signed_off", "corrections_open")

_STANDING = {
    "signed_off": "select distinct article from sign_off",
    "in_work": "select id from article where id not in (select article from sign_off)",
    "corrections_open": """
select distinct claim.article from correction
  join claim on claim.id = correction.claim
 where correction.state = 'open' or (correction.state = 'upheld' and correction.published = '')
""",
    "to_second_check": """
select distinct claim.article from claim_work
  join claim on claim.id = claim_work.id
 where claim_work.assigned is not null
   and exists (select 1 from current_verdict as one where one.claim = claim.id
               and one.role = 'first' and one.label is not null
               and one.reviewer is not claim_work.assigned)
   and not exists (select 1 from current_verdict as one where one.claim = claim.id
                   and one.role in ('second', 'final') and one.label is not null)
""",
}


def articles_in(file: ReviewFile, place: str) -> tuple[str, ...]:
    """Return the ids of the articles that stand in *place*, one of :data:`PLACES`."""
    return tuple(article for (article,) in file.db.execute(_STANDING[place]).fetchall())


def count_places(file: ReviewFile) -> Mapping[str, int]:
    """Return how many articles stand in each place, and under ``all`` how many there are."""
    counts = Counter({place: len(articles_in(file, place)) for place in PLACES})
    counts["all"] = file.db.table("article").count
    return counts
