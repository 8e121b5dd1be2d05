"""Find what a verb speaks of, or say in words that it is not there."""

from workbench.errors import InvalidError, NotFoundError
from workbench.store.evidence_queries import evidence_record
from workbench.store.file import ReviewFile
from workbench.store.queries import article_record, claim_record
from workbench.store.records import ArticleRecord, ClaimRecord, EvidenceRecord


def article_at(file: ReviewFile, article: str) -> ArticleRecord:
    """Return the article with this id.

    Raises:
        NotFoundError: It is not in the review.
    """
    if (found := article_record(file.db, article)) is None:
        raise NotFoundError("That article is not in this review.")
    return found


def claim_at(file: ReviewFile, claim: str) -> ClaimRecord:
    """Return the claim with this id.

    Raises:
        NotFoundError: It is not in the review.
    """
    if (found := claim_record(file.db, claim)) is None:
        raise NotFoundError("That claim is not in this review.", hint="It may have been removed.")
    return found


def open_claim(file: ReviewFile, claim: str) -> ClaimRecord:
    """Return the claim with this id if it is still up for a verdict.

    Raises:
        NotFoundError: It is not in the review.
        InvalidError: It was dismissed, or replaced when it was split or joined.
    """
    found = claim_at(file, claim)
    if found.state == "dismissed":
        raise InvalidError("That claim was dismissed.", hint="Restore it first.")
    if not found.is_open:
        raise InvalidError(
            f"That claim was {found.state} and is replaced by others.",
            hint="Work on those, or undo.",
        )
    return found


def evidence_at(file: ReviewFile, evidence: str) -> EvidenceRecord:
    """Return the piece of evidence with this id.

    Raises:
        NotFoundError: It is not in the review.
    """
    if (found := evidence_record(file.db, evidence)) is None:
        raise NotFoundError("That evidence is not in this review.", hint="It may be removed.")
    return found
