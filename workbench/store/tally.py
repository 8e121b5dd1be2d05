"""Count the verdicts of a review: in the file itself, so that a large one costs one reading."""

from collections.abc import Sequence

from sqlite_utils import Database

from workbench.store.rows import pack

_OPEN = """
  from claim_overview
 where state in ('open', 'no longer found')
   and article_id not in (select replaces from article where replaces is not null)
   and (:articles is null or article_id in (select value from json_each(:articles)))
"""

_COUNTED = f"select article_id, verdict, count(*) {_OPEN} group by article_id, verdict"

_HALF = f"""
select claim, article_id, verdict {_OPEN} and verdict is not null and claim in (
       select claim from current_verdict
        where role in ('first', 'second')
        group by claim
       having (count(*) <> 2 or count(distinct role) <> 2 or count(label) <> 2)
          and (:ruled or count(distinct role) = 2 or max(role) = 'second' or claim in (
               select id from claim_work where assigned is not null)))
"""


def count_labels(
    db: Database, articles: Sequence[str] | None = None
) -> list[tuple[str, str | None, int]]:
    """Return for each article how many open claims have which label; None for no verdict.

    Versions that a newer one has replaced are left out.
    """
    return db.execute(_COUNTED, _named(articles)).fetchall()


def half_checked(
    db: Database, articles: Sequence[str] | None = None, *, ruled: bool = False
) -> list[tuple[str, str, str]]:
    """Return the claims with a verdict that its reader may not be allowed to see yet.

    Those are claims of which one of two checks is not in.  Of claims that only one person was
    asked to check there is only the one, but where house rules ask for two (*ruled*).

    Returns:
        Claim, article, and the words of the label that the file shows.
    """
    return db.execute(_HALF, _named(articles) | {"ruled": ruled}).fetchall()


def _named(articles: Sequence[str] | None) -> dict[str, object]:
    return {"articles": None if articles is None else pack(list(articles))}
