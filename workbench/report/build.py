"""A review file becomes a :class:`~workbench.report.report.Report`; every writer starts from it."""

from datetime import UTC

from workbench import __version__
from workbench.clock import Clock
from workbench.dates.wording import SENTENCES as STAMPS
from workbench.errors import NotFoundError
from workbench.intake.wording import SENTENCES as INTAKE
from workbench.report.gather.claims import Claims
from workbench.report.gather.dates import date_entries
from workbench.report.gather.labels import Labels
from workbench.report.gather.log import log_entries
from workbench.report.gather.places import Places, worded
from workbench.report.report import (
    Article,
    Candidate,
    ClaimEntry,
    DateEntry,
    Making,
    Part,
    Publication,
    Report,
)
from workbench.report.summary import count_words
from workbench.store.file import ReviewFile
from workbench.store.queries import evidence_in, findings_of, verdicts_of
from workbench.store.records import BlockRecord, StoredFindings
from workbench.text.source import STORY_KINDS

PROGRAM = f"fact-check workbench {__version__}"


def build_report(file: ReviewFile, article: str, clock: Clock) -> Report:
    """Return the review of the article with the id *article* as it stands; *clock* dates it.

    Raises:
        NotFoundError: The article is not in the file.
    """
    findings = findings_of(file.db, article)
    if findings is None:
        raise NotFoundError("That article is not in this review.")
    places = Places(findings.source.text, findings.source.blocks)
    labels = Labels(file)
    dates = date_entries(findings, places)
    verdicts = [v for claim in findings.claims for v in verdicts_of(file.db, claim.id)]
    made = Claims(places, labels, dates, verdicts, evidence_in(file.db, article))
    claims = tuple(made.entry(claim) for claim in findings.claims)
    publication = _publication(findings, places)
    return Report(
        making=Making(
            at=clock().astimezone(UTC).isoformat(timespec="seconds"),
            program=PROGRAM,
            review_name=file.path.name,
            reviewers=_reviewers(claims, dates, publication),
        ),
        article=_article(findings, places),
        publication=publication,
        scale=labels.in_use(),
        claims=claims,
        dates=dates,
        sources=made.sources.listed(),
        log=log_entries(file, article),
    )


def _article(findings: StoredFindings, places: Places) -> Article:
    record, text = findings.article, findings.source.text
    about = record.about
    return Article(
        id=record.id,
        number=record.position,
        title=about.title,
        text=text,
        parts=tuple(_part(block, places) for block in findings.blocks),
        byline=about.byline,
        outlet=about.outlet,
        address=about.address,
        file_name=record.file_name,
        language=about.language,
        media_type=about.media_type,
        encoding=about.encoding,
        words=sum(count_words(b.span.of(text)) for b in findings.blocks if b.kind in STORY_KINDS),
        text_digest=record.text_digest,
        original_digest=record.original_digest or "",
        added_at=record.added.at,
        added_by=record.added.name,
        analysis_version=record.analysis_version,
        kind=record.kind,
        clues=tuple((clue.where, clue.value) for clue in about.clues),
        notes=worded(about.notes, INTAKE),
    )


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


def _publication(findings: StoredFindings, places: Places) -> Publication:
    anchor, dating = findings.anchor, findings.dating
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
    claims: tuple[ClaimEntry, ...], dates: tuple[DateEntry, ...], publication: Publication
) -> tuple[str, ...]:
    """Return the names of all who decided something, in the order in which they first did."""
    signed = [(publication.at, publication.by)]
    signed += [(date.at, date.by) for date in dates]
    for claim in claims:
        signed.append((claim.at, claim.by))
        signed += [(verdict.at, verdict.by) for verdict in claim.history]
        signed += [(item.at, item.by) for item in claim.evidence]
    return tuple(dict.fromkeys(name for _, name in sorted(signed) if name))
