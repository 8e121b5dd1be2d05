"""In which role whoever is working gives a verdict, so that nobody's is replaced by mistake."""

from workbench.errors import InvalidError
from workbench.review.second_check import compare
from workbench.review.sight import sight_on, viewer_of
from workbench.store.file import ReviewFile
from workbench.store.queries import verdicts_of


def own_role(file: ReviewFile, claim: str, *, replace: bool = False) -> str:
    """Return in which role whoever is working gives, or takes off, a verdict on a claim.

    It is ``second`` for whoever was asked for a second check or, where house rules ask for two,
    comes after the first checker; otherwise the one that holds is changed.

    Raises:
        InvalidError: That would replace somebody else's verdict, and *replace* does not allow it.
    """
    given = verdicts_of(file.db, claim)
    role = sight_on(file, (claim,)).acts_on(given)
    found = compare(given)
    standing = {"first": found.first, "second": found.second, "final": found.final}[role]
    if standing is None or replace or standing.signed.reviewer in {None, viewer_of(file)}:
        return role
    what = "the final verdict" if role == "final" else "a verdict"
    raise InvalidError(
        f"{standing.signed.name} has given {what} on this claim; nothing was changed.",
        hint="Say --replace to put yours in its place, or --role second to check it again.",
    )
