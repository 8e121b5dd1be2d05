"""The step of the schema that holds the work around a verdict: rules, waivers, contacts, talk."""

from collections.abc import Mapping

from sqlite_utils import Database

from workbench.store.shape import make_table, numbers, words


def make_desk(db: Database) -> None:
    """Make the tables of house rules and of what is done about a claim besides its verdict."""
    make_table(
        db,
        "house_rules",
        words("id")
        | numbers("primary_sources secondary_sources independent_sources")
        | numbers("claimant_contacted second_check reasons")
        | words("reviewer at"),
        optional="reviewer",
        refers={"id": "project", "reviewer": "reviewer"},
    )
    make_table(
        db,
        "claim_work",
        words("id state assigned due") | numbers("central") | words("reviewer at"),
        optional="assigned due reviewer",
        refers={"id": "claim", "assigned": "reviewer", "reviewer": "reviewer"},
    )
    _about_claims(db, "waiver", words("rule reason"))
    _about_claims(db, "contact", words("who role means state contacted_at note"))
    _about_claims(db, "comment", words("text"))
    _about_claims(db, "query", words("addressee question state answer answer_kind answered_at"))
    _about_claims(db, "correction", words("reported reported_by finding text published state"))


def _about_claims(db: Database, name: str, columns: Mapping[str, type]) -> None:
    make_table(
        db,
        name,
        words("id claim") | dict(columns) | words("reviewer at"),
        optional="reviewer",
        refers={"claim": "claim", "reviewer": "reviewer"},
        indexes=("claim",),
    )
