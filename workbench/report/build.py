"""A review file becomes a :class:`~workbench.report.report.Report`; every writer starts from it."""

from dataclasses import replace
from datetime import UTC

from workbench import __version__
from workbench.clock import Clock
from workbench.dates.stamp_wording import SENTENCES as STAMPS
from workbench.ids import bytes_digest
from workbench.intake.wording import SENTENCES as INTAKE
from workbench.report.desk_entries import SignOff
from workbench.report.gather.claims import Claims
from workbench.report.gather.dates import date_entries
from workbench.report.gather.desk import Desk, captures_by_source, sign_offs, signers
from workbench.report.gather.labels import Labels, report_scale
from workbench.report.gather.log import log_entries
from workbench.report.gather.places import Places, worded
from workbench.report.gather.sources import Sources
from workbench.report.report import (
    Article,
    Candidate,
    ClaimEntry,
    DateEntry,
    Making,
    MarkedWords,
    Part,
    Publication,
    Report,
)
from workbench.review.consistency import check_consistency
from workbench.review.coverage import count_words
from workbench.review.rule_wording import SENTENCES as RULES
from workbench.review.rules import NO_RULES, claim_lacks, rules_of
from workbench.review.sight import seen_verdicts
from workbench.review.unquoted import missing_quotes
from workbench.review.view import ArticleView, article_view
from workbench.store.file import ReviewFile
from workbench.store.ledger import head_of
from workbench.store.queries import original_of
from workbench.store.records import BlockRecord
from workbench.store.word_marks import word_marks_of
from workbench.text.source import STORY_KINDS

PROGRAM = f"fact-check workbench {__version__}"


def build_report(file: ReviewFile, article: str, clock: Clock) -> Report:
    """Return the review of the article with the id *article* as it stands; *clock* dates it.

    Raises:
        NotFoundError: The article is not in the file.
    """
    view = article_view(file, article)
    places = Places(view.text, view.source.blocks)
    labels = Labels(file)
    dates = date_entries(view.dates, places)
    clashes = check_consistency(view.source, view.dates, view.anchor.value).clashes()
    evidence = [item for claim in view.claims for item in claim.evidence]
    made = Claims(
        places,
        labels,
        seen_verdicts(file, article),
        clashes,
        desk=Desk(file, article),
        sources=Sources(captures_by_source(file), missing_quotes(file, evidence)),
    )
    claims = _ruled(file, tuple(made.entry(claim) for claim in view.claims))
    publication = _publication(view, places)
    signed, head = sign_offs(file, article), head_of(file.db)
    return Report(
        making=Making(
            at=clock().astimezone(UTC).isoformat(timespec="seconds"),
            program=PROGRAM,
            review_name=file.path.name,
            reviewers=_reviewers(claims, dates, publication, signed),
            ledger=str(head) if head else "",
        ),
        article=_article(file, view, places),
        publication=publication,
        scale=report_scale(view.scale),
        claims=claims,
        dates=dates,
        sources=made.sources.listed(),
        log=log_entries(file, article),
        sign_offs=signed,
    )


def _ruled(file: ReviewFile, claims: tuple[ClaimEntry, ...]) -> tuple[ClaimEntry, ...]:
    """Return *claims* with what the house rules still ask of those that have a verdict."""
    if rules_of(file) == NO_RULES:
        return claims
    return tuple(
        replace(claim, lacks=worded(claim_lacks(file, claim.id), RULES))
        if claim.state == "open" and claim.label
        else claim
        for claim in claims
    )


def _article(file: ReviewFile, view: ArticleView, places: Places) -> Article:
    record, text = view.article, view.text
    about = record.about
    return Article(
        id=record.id,
        number=record.position,
        title=about.title,
        text=text,
        parts=tuple(_part(block, places) for block in view.blocks),
        byline=about.byline,
        outlet=about.outlet,
        address=about.address,
        file_name=record.file_name,
        language=about.language,
        media_type=about.media_type,
        encoding=about.encoding,
        words=sum(count_words(b.span.of(text)) for b in view.blocks if b.kind in STORY_KINDS),
        text_digest=record.text_digest,
        original_digest=record.original_digest or "",
        intact=_is_intact(file, view),
        added_at=record.added.at,
        added_by=record.added.name,
        analysis_version=record.analysis_version,
        kind=record.kind,
        clues=tuple((clue.where, clue.value) for clue in about.clues),
        notes=worded(about.notes, INTAKE),
        marked_words=tuple(
            MarkedWords(mark.span.start, mark.span.end, mark.kind)
            for mark in word_marks_of(file.db, record.id)
        ),
    )


def _is_intact(file: ReviewFile, view: ArticleView) -> bool:
    """Tell whether text and original still have the digests noted when they were read in."""
    record = view.article
    if bytes_digest(view.text.encode("utf-8", "replace")) != record.text_digest:
        return False
    if record.original_digest is None:
        return True
    return bytes_digest(original_of(file.db, record.id) or b"") == record.original_digest


def _part(block: BlockRecord, places: Places) -> Part:
    return Part(
        id=block.id,
        passage=places.passage(block.span),
        kind=block.kind,
        found_kind=block.found_kind,
        why=worded(block.why, INTAKE),
        by=block.changed.name if block.changed else "",
        at=block.changed.at if block.changed else "",
    )


def _publication(view: ArticleView, places: Places) -> Publication:
    anchor, dating = view.anchor, view.dating
    return Publication(
        value=anchor.value,
        chosen_by=anchor.chosen_by or "",
        by=anchor.signed.name if anchor.signed else "",
        at=anchor.signed.at if anchor.signed else "",
        note=anchor.reason,
        earliest=dating.bounds.earliest,
        latest=dating.bounds.latest,
        candidates=tuple(
            Candidate(
                value=candidate.value,
                role=candidate.role,
                where=candidate.where,
                confidence=candidate.confidence,
                trusted=place == dating.chosen,
                used=candidate.value == anchor.value,
                passage=places.passage_at(candidate.span),
                why=worded(candidate.why, STAMPS),
                conflicts=worded(candidate.conflicts, STAMPS),
            )
            for place, candidate in enumerate(dating.candidates)
        ),
    )


def _reviewers(
    claims: tuple[ClaimEntry, ...],
    dates: tuple[DateEntry, ...],
    publication: Publication,
    signed_off: tuple[SignOff, ...],
) -> tuple[str, ...]:
    """Return the names of all who decided something, in the order in which they first did."""
    signed = [(publication.at, publication.by)]
    signed += [(date.at, date.by) for date in dates]
    signed += signers(signed_off)
    for claim in claims:
        signed.append((claim.at, claim.by))
        signed += [(verdict.at, verdict.by) for verdict in claim.history]
        signed += [(item.at, item.by) for item in claim.evidence]
        for said in (claim.waivers, claim.contacts, claim.comments, claim.questions):
            signed += signers(said)
        signed += signers(claim.suggestions)
        signed += [(one.answered_at, one.answered_by) for one in claim.suggestions]
        signed += signers(claim.corrections)
    return tuple(dict.fromkeys(name for _, name in sorted(signed) if name))
