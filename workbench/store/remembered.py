"""What a review remembers by name: facts that stand, and searches that were saved."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.store.records import Signature

_FACTS = """
select standing_fact.*, coalesce(reviewer.name, '') as by_name from standing_fact
  left join reviewer on reviewer.id = standing_fact.reviewer
"""


@dataclass(frozen=True, slots=True)
class FactRecord:
    """A verified fact: its words, how it was verified, since when it holds and until when.

    ``valid_as_of`` is the ISO day on which it was true, ``check_again_on`` the day from which on
    nobody should rely on it unseen, or None.
    """

    id: str
    claim: str | None
    words: str
    basis: str
    valid_as_of: str
    check_again_on: str | None
    note: str
    signed: Signature

    def is_due(self, today: str) -> bool:
        """Tell whether it should have been checked again by the ISO day *today*."""
        return self.check_again_on is not None and self.check_again_on <= today


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search by name; ``terms`` holds what was typed and chosen, as JSON."""

    id: str
    name: str
    terms: str


def fact_records(db: Database) -> tuple[FactRecord, ...]:
    """Return the standing facts, those to be checked first at the front, the others by age."""
    rows = db.query(
        f"{_FACTS} order by check_again_on is null, check_again_on, valid_as_of,"
        " standing_fact.rowid"
    )
    return tuple(_fact(row) for row in rows)


def fact_record(db: Database, fact: str) -> FactRecord | None:
    """Return one standing fact by its id, or None."""
    rows = list(db.query(f"{_FACTS} where standing_fact.id = ?", [fact]))
    return _fact(rows[0]) if rows else None


def saved_searches(db: Database) -> tuple[SavedSearch, ...]:
    """Return the saved searches by name."""
    rows = db.execute("select id, name, terms from saved_search order by name collate nocase, id")
    return tuple(SavedSearch(*row) for row in rows.fetchall())


def _fact(row: Mapping[str, Any]) -> FactRecord:
    return FactRecord(
        row["id"],
        row["claim"],
        row["words"],
        row["basis"],
        row["valid_as_of"],
        row["check_again_on"],
        row["note"],
        Signature(row["reviewer"], row["by_name"], row["at"]),
    )
