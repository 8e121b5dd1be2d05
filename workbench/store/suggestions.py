"""The step of the schema that holds other wording suggested for words of an article."""

from sqlite_utils import Database

from workbench.store.shape import make_table, numbers, words


def make_suggestions(db: Database) -> None:
    """Make the table; a suggestion whose words stand in the text no more has no place in it."""
    make_table(
        db,
        "suggestion",
        words("id claim")
        | numbers("start end")
        | words("words wording reason state answer answered_by answered_at reviewer at"),
        optional="start end answered_by reviewer",
        refers={"claim": "claim", "answered_by": "reviewer", "reviewer": "reviewer"},
        indexes=("claim",),
    )
