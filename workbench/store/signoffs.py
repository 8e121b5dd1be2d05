"""Read who signed off on an article, and how much was done to it since."""

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.store.ledger import Head
from workbench.store.records import Signature

_SIGNED = """
select sign_off.*, coalesce(reviewer.name, '') as by_name,
       (select count(*) from history as later
         where later.id > sign_off.entries
           and exists (select 1 from history_row
                        where history_row.entry = coalesce(later.of, later.id)
                          and history_row.article = sign_off.article
                          and history_row.table_name <> 'sign_off')) as edits_since
  from sign_off
  left join reviewer on reviewer.id = sign_off.reviewer
 where sign_off.article = ?
 order by sign_off.rowid
"""


@dataclass(frozen=True, slots=True)
class SignOffRecord:
    """A name under an article's check; ``head`` is the ledger's as it was when it was signed.

    ``edits_since`` counts the entries that touched the article after it, undone ones included.
    """

    id: str
    article: str
    role: str
    note: str
    head: Head
    edits_since: int
    signed: Signature


def sign_offs_of(db: Database, article: str) -> tuple[SignOffRecord, ...]:
    """Return who signed off on an article, in the order of signing."""
    return tuple(
        SignOffRecord(
            row["id"],
            row["article"],
            row["role"],
            row["note"],
            Head(row["entries"], row["head"]),
            row["edits_since"],
            Signature(row["reviewer"], row["by_name"], row["at"]),
        )
        for row in db.query(_SIGNED, [article])
    )
