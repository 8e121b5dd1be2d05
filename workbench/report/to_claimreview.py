"""Verdicts as ClaimReview, the form in which search engines and other fact-checkers read them.

One JSON-LD file per claim, because only one ClaimReview of a page counts; a snippet to paste into
that page; and a bundle of all, marked as one, for those who take feeds.  What goes out is public,
so the report is narrowed first: settled verdicts only, no comments, no confidential sources.  An
opinion, a draft and a verdict that is still open never go out.

Source: Google's documentation of the ClaimReview structured data; the vocabulary is schema.org's.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from workbench.errors import InvalidError
from workbench.reason import because
from workbench.report import phrases
from workbench.report.inert import one_line
from workbench.report.outcome import PLAIN, Outcome, Piece, Wishes
from workbench.report.report import ClaimEntry, Report, Scope
from workbench.report.scope import narrow
from workbench.report.stated import headline, stated
from workbench.report.verdict_entries import VerdictEntry
from workbench.report.wording import NOT_FOR_PUBLICATION, ORGANISATION_WORDS, UNPUBLISHED_SCALES

_ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")
_SNIPPET = ("-snippet", ".html")
_HEAD = re.compile(r"\s(?:for|of|at|in|from|with)\s|,\s")
_PAGE = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)

Node = dict[str, Any]


def to_claimreview(report: Report, wishes: Wishes = PLAIN) -> Outcome:
    """Return the ClaimReviews of *report*, the file that was asked for first.

    With one claim that is its review; with several a bundle, and beside it one file per claim.
    A snippet to paste comes with either.

    Raises:
        InvalidError: No page is named, or no claim has a verdict that may be published.
    """
    if not is_page(wishes.page):
        raise InvalidError(
            "ClaimReview needs the address of the page that will carry it.",
            hint="Give a whole address, beginning with https://",
        )
    reviews = claim_reviews(report, wishes)
    if not reviews:
        raise InvalidError(
            "No claim of this report can go out as ClaimReview.",
            hint="It takes a verdict that stands, on a fact, in an article that is no draft.",
        )
    snippet = Piece(f"{snippets(reviews)}\n".encode(), *_SNIPPET)
    if len(reviews) == 1:
        return Outcome((Piece(_document(*reviews.values())), snippet))
    each = [
        Piece(_document(review), f"-claim-{number}", ".jsonld")
        for number, review in reviews.items()
    ]
    told = because("claimreview.bundle", count=len(reviews))
    return Outcome((Piece(_document(_bundle(reviews))), snippet, *each), (told,))


def piece_names(report: Report) -> tuple[tuple[str, str], ...]:
    """Return what the files add to the name asked for, and their endings."""
    fit = fit_claims(report)
    each = ((f"-claim-{claim.number}", ".jsonld") for claim in fit if len(fit) > 1)
    return (("", ""), _SNIPPET, *each)


def fit_claims(report: Report) -> tuple[ClaimEntry, ...]:
    """Return the claims of *report* that may go out as ClaimReview."""
    return tuple(claim for claim in _public(report).kept_claims if is_exportable(claim))


def is_page(address: str) -> bool:
    """Tell whether *address* is the whole address of a page on the web."""
    return bool(phrases.web_address(address)) and _PAGE.fullmatch(address) is not None


def claim_reviews(report: Report, wishes: Wishes) -> dict[int, Node]:
    """Return the ClaimReview of every claim that may have one, by its number."""
    public = _public(report)
    fit = [claim for claim in public.kept_claims if is_exportable(claim)]
    return {claim.number: _review(public, claim, wishes, several=len(fit) > 1) for claim in fit}


def _public(report: Report) -> Report:
    """Return what of *report* may be published; of a draft that is no claim at all."""
    public = narrow(report, Scope("public", "final", names=report.scope.names))
    return replace(public, claims=()) if report.article.kind == "draft" else public


def is_exportable(claim: ClaimEntry) -> bool:
    """Tell whether the verdict on *claim* is a rating at all, and meant for the public."""
    verdict = claim.verdict
    if verdict is None or verdict.label is None or "opinion" in claim.kinds:
        return False
    scale = verdict.scale.rpartition(".")[0] or verdict.scale
    return verdict.label.code not in NOT_FOR_PUBLICATION and scale not in UNPUBLISHED_SCALES


def snippets(reviews: dict[int, Node]) -> str:
    """Return HTML to paste into a page: one script of JSON-LD for each review."""
    return "\n".join(
        f'<script type="application/ld+json">{_in_html(review)}</script>'
        for review in reviews.values()
    )


def _in_html(review: Node) -> str:
    """Return JSON in which no character can end the script around it."""
    words = json.dumps(review, ensure_ascii=False)
    return words.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _bundle(reviews: dict[int, Node]) -> list[Node]:
    """Return all of *reviews*, each marked as part of a bundle: a page carries one, not these."""
    feed = {"@type": "DataFeed", "name": f"Bundle of {len(reviews)} ClaimReviews"}
    return [review | {"isPartOf": feed} for review in reviews.values()]


def _document(value: Node | list[Node]) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode()


def _review(report: Report, claim: ClaimEntry, wishes: Wishes, *, several: bool) -> Node:
    page = wishes.page.partition("#")[0]
    assert claim.verdict is not None  # noqa: S101  only claims with a verdict come here
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": f"{page}#claim-{claim.number}" if several else wishes.page,
            "claimReviewed": headline(claim),
            "datePublished": reduced(report.making.at[:10]),
            "author": _checker(report, claim.verdict, wishes),
            "itemReviewed": _claim(report, claim),
            "reviewRating": _rating(report, claim.verdict),
        }
    )


def _claim(report: Report, claim: ClaimEntry) -> Node:
    article = report.article
    own_words = not claim.speaker
    work = _filled(
        {
            "@type": "CreativeWork",
            "url": phrases.web_address(article.address),
            "headline": one_line(article.title),
            "datePublished": reduced(report.publication.value or ""),
        }
    )
    where = "firstAppearance" if own_words else "appearance"
    return _filled(
        {
            "@type": "Claim",
            "text": stated(claim),
            "author": _publisher(report) if own_words else _speaker(claim),
            "datePublished": reduced(report.publication.value or ""),
            where: work if "url" in work else None,
        }
    )


def _rating(report: Report, verdict: VerdictEntry) -> Node:
    label = verdict.label
    assert label is not None  # noqa: S101  only claims with a label come here
    steps = [known.number for known in report.scale.labels if known.number is not None]
    fits = verdict.scale in {"", report.scale.id} and label.number in steps
    numbers: Node = {}
    if fits and min(steps) < max(steps):
        numbers = {
            "ratingValue": _plain(label.number),
            "bestRating": _plain(max(steps)),
            "worstRating": _plain(min(steps)),
        }
    return _filled(
        {
            "@type": "Rating",
            "alternateName": one_line(label.word) or "?",
            **numbers,
            "ratingExplanation": one_line(verdict.reasons),
        }
    )


def _plain(number: float | None) -> float | int | None:
    return int(number) if number is not None and number == int(number) else number


def _checker(report: Report, verdict: VerdictEntry, wishes: Wishes) -> Node | None:
    if publisher := one_line(wishes.publisher) or one_line(wishes.house.name):
        return {"@type": "Organization", "name": publisher}
    named = report.scope.names and verdict.by.strip()
    return {"@type": "Person", "name": one_line(verdict.by)} if named else None


def _publisher(report: Report) -> Node | None:
    name = one_line(report.article.outlet)
    return {"@type": "Organization", "name": name} if name else None


def _speaker(claim: ClaimEntry) -> Node | None:
    name = one_line(phrases.speaker_name(claim))
    kind = "Organization" if _is_organisation(name) else "Person"
    return {"@type": kind, "name": name} if name else None


def _is_organisation(name: str) -> bool:
    """Tell whether the head of *name* is an organisation: "the river authority", "the paper Aftn".

    A spokesman for one and a chief of one are persons.
    """
    head = _HEAD.split(name, maxsplit=1)[0].split()
    if head and head[0].casefold() in {"a", "an", "the"}:
        del head[0]
    if not head:
        return False
    first, last = (word.strip(".,'’").casefold() for word in (head[0], head[-1]))
    named = first in ORGANISATION_WORDS and head[1:] and head[1][0].isupper()
    return last in ORGANISATION_WORDS or bool(named)


def reduced(value: str) -> str:
    """Return an ISO date with no more precision than *value* has, or nothing if it is none."""
    if _ISO.fullmatch(value):
        return value
    day = value.partition("T")[0]  # a clock time without a zone says less than the form demands
    return day if _ISO.fullmatch(day) else ""


def _filled(node: Node) -> Node:
    return dict(_kept(node))


def _kept(node: Node) -> Iterator[tuple[str, Any]]:
    for name, value in node.items():
        if value not in (None, "", {}):
            yield name, value
