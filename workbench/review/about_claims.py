"""What hangs on a claim besides verdict and evidence is a row with a signature: added, changed."""

from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import because
from workbench.review.lookup import claim_at
from workbench.review.sources import trimmed
from workbench.store.desk import row_of
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.images import Row

CALLED = {
    "comment": "comment",
    "query": "question",
    "correction": "correction",
    "suggestion": "suggestion",
}
"""Tables, and what a reader calls one of their rows."""


def add_about(file: ReviewFile, table: str, claim: str, code: str, values: Row) -> Change:
    """Add a row of *table* about *claim*; *code* names the edit.

    Raises:
        NotFoundError: The claim is not in the review.
    """
    found = claim_at(file, claim)
    with file.history.edit(because(code, words=found.excerpt)) as edit:
        signed = {"reviewer": edit.by, "at": edit.at}
        edit.put(table, random_id(), claim=claim, **values, **signed)
    return edit.change


def change_about(file: ReviewFile, table: str, row: str, code: str, values: Row) -> Change:
    """Set *values* on a row of *table*; who first wrote it stays.

    Raises:
        NotFoundError: The row is not in the review.
    """
    found = about_at(file, table, row)
    with file.history.edit(because(code, words=claim_at(file, found["claim"]).excerpt)) as edit:
        edit.put(table, row, **values)
    return edit.change


def about_at(file: ReviewFile, table: str, row: str) -> Row:
    """Return a row of *table*.

    Raises:
        NotFoundError: It is not in the review.
    """
    if (found := row_of(file.db, table, row)) is None:
        raise NotFoundError(
            f"That {CALLED[table]} is not in this review.", hint="It may have been undone."
        )
    return found


def said(**words: str) -> Row:
    """Return *words* trimmed; raise InvalidError if the first of them is empty."""
    values = trimmed(words)
    first = next(iter(values))
    if not values[first]:
        raise InvalidError(f"The {first.replace('_', ' ')} is empty.", hint="Write something.")
    return values
