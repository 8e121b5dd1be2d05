"""What speaks for a claim and what against it, in an order the reviewer chooses."""

from typing import Any, get_args

from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError
from workbench.ids import random_id
from workbench.reason import because
from workbench.review.links import checked_link
from workbench.review.lookup import claim_at, evidence_at, open_claim
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.queries import evidence_of

STANCES = ("supports", "contradicts", "mixed", "context")

WORDS = ("address", "citation", "title", "publisher", "quote", "locator", "note")
"""What is kept of a source in words, besides when it was read and whether it is primary."""

LONGEST = 20_000
"""Characters in one field; a longer quotation is a document to attach."""


def add_evidence(file: ReviewFile, claim: str, stance: str, **what: Any) -> Change:  # noqa: ANN401
    """Attach evidence to a claim, after what is there.

    Args:
        file: The review.
        claim: The claim's id.
        stance: One of :data:`STANCES`.
        **what: Any of :data:`WORDS`, ``accessed_at`` (ISO) and ``primary_source`` (yes or no).
            An address, a citation or a title is needed.

    Raises:
        NotFoundError: The claim is no longer in the review.
        InvalidError: The address is no link, nothing names the source, or a field is too long.
    """
    found = open_claim(file, claim)
    values = _checked({"stance": stance, **what})
    if not any(values.get(name) for name in ("address", "citation", "title")):
        raise InvalidError(
            "Nothing says where this evidence is to be found.",
            hint="Give an address, a citation or a title.",
        )
    label = because("add_evidence", number=found.number, words=found.excerpt)
    with file.history.edit(label) as edit:
        place = len(evidence_of(file.db, claim)) + 1
        signed = {"claim": claim, "position": place, "reviewer": edit.by, "at": edit.at}
        edit.put("evidence", random_id(), **values, **signed)
    return edit.change


def edit_evidence(
    file: ReviewFile, evidence: str, *, burst: str = "", **what: Any  # noqa: ANN401
) -> Change:
    """Change what is said about a piece of evidence; fields that are not given stay.

    Raises:
        NotFoundError: It is no longer in the review.
        InvalidError: As for :func:`add_evidence`.
    """
    found = evidence_at(file, evidence)
    values = _checked(what)
    named = {name: values.get(name, getattr(found, name)) for name in ("address", "citation", "title")}
    if not any(named.values()):
        raise InvalidError("Evidence needs an address, a citation or a title.")
    with file.history.edit(_label(file, "edit_evidence", found.claim), burst=burst) as edit:
        edit.put("evidence", evidence, **values)
    return edit.change
