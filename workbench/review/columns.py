"""What an edit changed, for people: columns in words, people by name, the technical left out."""

from collections.abc import Iterator, Mapping
from typing import Any

from workbench.reason import Reason, because
from workbench.review.column_wording import SENTENCES

Row = Mapping[str, Any]

PEOPLE = frozenset({"assigned", "answered_by"})
"""Columns that hold the id of a reviewer."""

FLAGS = frozenset(
    (
        *("central", "claimant_contacted", "confidential", "primary_source"),
        *("house_rules.reasons", "house_rules.second_check"),
    )
)
"""Columns that hold 1 for yes."""

CODES = frozenset(
    ("answer_kind", "kind", "means", "medium", "role", "rule", "stance", "standing", "state")
)
"""Columns that hold a word of the program with low lines for blanks."""

PROGRAMS_OWN = frozenset(
    (
        *("block", "carried", "date_mention", "merged_ledger", "project", "purged"),
        "timestamp_candidate",
    )
)
"""Tables that only the program writes: their rows say nothing a person decided."""


def column_name(table: str, column: str) -> Reason | None:
    """Return what a column is called, or None if it holds nothing that people need to know."""
    if table in PROGRAMS_OWN:
        return None
    codes = (f"column.{table}.{column}", f"column.{column}")
    found = next((code for code in codes if code in SENTENCES), None)
    return because(found) if found else None


def told_columns(
    table: str, before: Row, after: Row, names: Mapping[str, str]
) -> Iterator[tuple[str, Any, Any]]:
    """Yield the columns of a row that people need to know of, with old and new value in words.

    *names* are those of reviewers, by id.  A value that is not there is None.
    """
    for column in dict.fromkeys((*before, *after)):
        if column_name(table, column) is None:
            continue
        old, new = (_shown(table, column, row.get(column), names) for row in (before, after))
        if (old or None) != (new or None):
            yield column, old, new


def _shown(table: str, column: str, value: object, names: Mapping[str, str]) -> object:
    if FLAGS & {column, f"{table}.{column}"}:
        return "yes" if value else None
    if column in PEOPLE and isinstance(value, str):
        return names.get(value, value)
    return value.replace("_", " ") if column in CODES and isinstance(value, str) else value
