"""What reviewers say to each other about a claim; it never leaves the desk."""

from workbench.reason import because
from workbench.review.about_claims import about_at, add_about, change_about, said
from workbench.store.edits import Change
from workbench.store.file import ReviewFile


def add_comment(file: ReviewFile, claim: str, text: str) -> Change:
    """Say something about a claim to colleagues.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: Nothing is said, or too much.
    """
    return add_about(file, "comment", claim, "add_comment", said(text=text))


def edit_comment(file: ReviewFile, comment: str, text: str) -> Change:
    """Say it in other words; the ledger keeps the old ones.

    Raises:
        NotFoundError: The comment is not in the review.
        InvalidError: Nothing is said, or too much.
    """
    return change_about(file, "comment", comment, "edit_comment", said(text=text))


def remove_comment(file: ReviewFile, comment: str) -> Change:
    """Take a comment back.

    Raises:
        NotFoundError: It is not in the review.
    """
    about_at(file, "comment", comment)
    with file.history.edit(because("remove_comment")) as edit:
        edit.drop("comment", comment)
    return edit.change
