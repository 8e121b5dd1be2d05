"""The checked claims of another review file as earlier claims.

The file is opened for reading only.  Taken over are words, speaker, verdict and reasons; sources
stay where they are, the confidential ones above all.  A claim on which two checkers differ waits
until that is settled.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workbench.library.item import Item, Notes, as_original
from workbench.review.second_check import compare
from workbench.review.view import ArticleView, ClaimView, article_view
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records
from workbench.store.records import VerdictRecord


def review_items(path: Path) -> Iterator[Item]:
    """Yield the claims with a verdict in the review file *path*."""
    with ReviewFile.open(path, read_only=True) as file:
        for article in article_records(file.db):
            view = article_view(file, article.id)
            for claim in view.open_claims:
                if (verdict := _public_verdict(claim)) is not None:
                    yield _item(view, claim, verdict)


def _public_verdict(claim: ClaimView) -> VerdictRecord | None:
    """Return the verdict to take over, or None while two checkers differ and nobody settled it."""
    if compare(claim.verdicts).state == "differs":
        return None
    return claim.shown_verdict


def _item(view: ArticleView, claim: ClaimView, verdict: VerdictRecord) -> Item:
    said: dict[str, Any] = {
        "id": claim.claim.id,
        "words": claim.claim.words,
        "statement": claim.claim.statement,
        "speaker": claim.claim.speaker_words,
        "article": view.article.title,
        "address": view.article.about.address,
        "published": view.anchor.value,
        "label": verdict.label_words or verdict.label,
        "reasons": claim.rationale,
        "reviewer": verdict.signed.name,
        "decided_at": verdict.signed.at,
    }
    notes = Notes()
    return Item(
        original=as_original(said),
        claim=notes.words(said["words"], "words"),
        title=notes.words(said["article"], "article"),
        speaker=notes.words(said["speaker"], "speaker"),
        said_on=(view.anchor.value or "")[:10],
        label=notes.words(said["label"], "label"),
        reasons=notes.words(said["reasons"], "reasons"),
        address=notes.words(said["address"], "address"),
        outlet=notes.words(said["reviewer"], "reviewer"),
        checked_on=verdict.signed.at[:10],
        language=view.article.about.language,
        outer_id=claim.claim.id,
        warnings=notes.all(),
    )
