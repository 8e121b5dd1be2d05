"""A whole report narrowed to what one reader is to have: some claims, or a public copy.

A public copy leaves out what was written for colleagues: comments, the log, drafts of reasons,
suggested wording, claims that were set aside, and every confidential source with what was quoted
from it. Reviewers' names go where that is asked; the reviewers are then told apart by number.
Whatever is left out is counted, so that every copy says what it does not show. An internal report
of all claims is the review itself, whole.
"""

from collections import Counter
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from workbench.errors import InvalidError
from workbench.report.report import (
    ClaimEntry,
    DateEntry,
    EvidenceEntry,
    Report,
    Scope,
    Source,
)
from workbench.report.verdict_entries import VerdictEntry

AUDIENCES = ("internal", "public")
CLAIM_CHOICES = ("all", "final", "chosen")

T = TypeVar("T")


def narrow(report: Report, asked: Scope) -> Report:
    """Return what of *report* belongs in the scope *asked* for, with a count of the rest.

    Raises:
        InvalidError: A claim asked for is not there, or names are to be left out internally.
    """
    if asked.audience not in AUDIENCES or asked.claims not in CLAIM_CHOICES:
        raise InvalidError(
            f"There is no scope “{asked.audience[:40]}, {asked.claims[:40]}”.",
            hint=f"Choose {' or '.join(AUDIENCES)}, and {', '.join(CLAIM_CHOICES)}.",
        )
    if not asked.names and asked.audience != "public":
        raise InvalidError(
            "An internal report names its reviewers.",
            hint="Make a public copy to leave the names out.",
        )
    made = _with_claims(report, asked)
    if asked.audience == "public":
        made = _for_the_public(made)
    made = _with_sources_in_use(made)
    left_out = tuple((what, n) for what, n in _missing(report, made).items() if n)
    made = replace(made, scope=replace(asked, left_out=left_out))
    return made if asked.names else _nameless(made)


def is_settled(claim: ClaimEntry) -> bool:
    """Tell whether the verdict on *claim* stands: rules are met, nobody disputes it."""
    if claim.state != "open" or claim.label is None or claim.lacks or claim.work.state:
        return False
    if claim.current("final") is not None:
        return True
    labels = {found.label for role in ("first", "second") if (found := claim.current(role))}
    return len(labels) <= 1


def _with_claims(report: Report, asked: Scope) -> Report:
    if asked.claims == "all":
        return report
    if asked.claims == "final":
        kept = tuple(claim for claim in report.kept_claims if is_settled(claim))
    else:
        kept = tuple(claim for claim in report.kept_claims if claim.number in asked.numbers)
        _all_found(asked.numbers, kept)
    shown = {date for claim in kept for date in claim.dates}
    dates = tuple(date for date in report.dates if date.id in shown)
    return replace(report, claims=kept, dates=dates)


def _all_found(numbers: tuple[int, ...], kept: tuple[ClaimEntry, ...]) -> None:
    gone = sorted(set(numbers) - {claim.number for claim in kept})
    if gone or not numbers:
        named = f"There is no claim {gone[0]}." if gone else "No claim was chosen."
        raise InvalidError(named, hint="Name claims by their numbers in the review.")


def _for_the_public(report: Report) -> Report:
    secret = {source.number for source in report.sources if source.confidential}
    return replace(
        report,
        making=replace(report.making, review_name=""),
        sign_offs=tuple(replace(one, note="") for one in report.sign_offs),
        sources=tuple(_public_source(source) for source in report.sources),
        claims=tuple(_public_claim(claim, secret) for claim in report.kept_claims),
        dates=tuple(replace(date, note="") for date in report.dates),
        log=(),
    )


def _public_claim(claim: ClaimEntry, secret: set[int]) -> ClaimEntry:
    verdict = claim.verdict if claim.label else None  # reasons without a verdict are a draft
    shown = verdict.id if verdict else ""
    return replace(
        claim,
        note="",
        clashes=(),
        verdict=verdict,
        history=tuple(
            entry if entry.id == shown else replace(entry, reasons="") for entry in claim.history
        ),
        evidence=tuple(
            replace(item, note="") for item in claim.evidence if item.source not in secret
        ),
        work=replace(claim.work, assigned="", due=""),
        waivers=tuple(replace(waiver, reason="") for waiver in claim.waivers),
        contacts=(),
        comments=(),
        questions=(),
        suggestions=(),
        corrections=tuple(
            replace(one, reported="", reported_by="", finding="")
            for one in claim.corrections
            if one.text and one.published
        ),
    )


def _public_source(source: Source) -> Source:
    """Return *source* as readers see it: without notes, and nothing of a file on a desk's disk."""
    return replace(
        source,
        notes="",
        address_given="",
        captures=tuple(replace(capture, file_name="") for capture in source.captures),
    )


def _with_sources_in_use(report: Report) -> Report:
    """Return *report* with the sources its evidence is drawn from, counted anew from 1."""
    users: dict[int, list[int]] = {}
    for claim in report.claims:
        for item in claim.evidence:
            users.setdefault(item.source, []).append(claim.number)
    kept = [source for source in report.sources if source.number in users]
    numbers = {source.number: place for place, source in enumerate(kept, start=1)}
    sources = tuple(
        replace(
            source,
            number=numbers[source.number],
            claims=tuple(sorted({number for number in users[source.number] if number})),
        )
        for source in kept
    )
    return replace(
        report,
        sources=sources,
        claims=tuple(
            replace(
                claim,
                evidence=tuple(replace(e, source=numbers[e.source]) for e in claim.evidence),
            )
            for claim in report.claims
        ),
    )


def _missing(whole: Report, made: Report) -> dict[str, int]:
    return {
        "claims": len(whole.kept_claims) - len(made.kept_claims),
        "comments": _count(whole, "comments") - _count(made, "comments"),
        "notes": _notes(whole) - _notes(made),
        "reasons": _earlier_reasons(whole) - _earlier_reasons(made),
        "sources": sum(s.confidential for s in whole.sources)
        - sum(s.confidential for s in made.sources),
        "contacts": _count(whole, "contacts") - _count(made, "contacts"),
        "questions": _count(whole, "questions") - _count(made, "questions"),
        "suggestions": _count(whole, "suggestions") - _count(made, "suggestions"),
        "log": len(whole.log) - len(made.log),
    }


def _notes(report: Report) -> int:
    """Return how many notes for colleagues a report holds, reasons of waivers among them."""
    told: list[ClaimEntry | DateEntry | EvidenceEntry] = [*report.claims, *report.dates]
    told += [item for claim in report.claims for item in claim.evidence]
    notes = sum(bool(source.notes.strip()) for source in report.sources)
    notes += sum(bool(one.note.strip()) for one in report.sign_offs)
    notes += sum(bool(one.reason.strip()) for claim in report.claims for one in claim.waivers)
    return sum(bool(entry.note.strip()) for entry in told) + notes


def _earlier_reasons(report: Report) -> int:
    return sum(_drafts(claim.history, claim.verdict) for claim in report.claims)


def _count(report: Report, what: str) -> int:
    return sum(len(getattr(claim, what)) for claim in report.claims)


def _drafts(history: tuple[VerdictEntry, ...], shown: VerdictEntry | None) -> int:
    """Return how many reasons were replaced by later ones."""
    kept = shown.reasons if shown and shown.label else ""
    return Counter(bool(e.reasons.strip()) and e.reasons != kept for e in history)[True]


_NAME_FIELDS = frozenset({"by", "added_by", "answered_by", "assigned"})


def _nameless(report: Report) -> Report:
    numbers: dict[str, str] = {}
    for name in report.making.reviewers:
        numbers[name] = f"Reviewer {len(numbers) + 1}"
    made = _renamed(report, numbers)
    reviewers = tuple(numbers[name] for name in report.making.reviewers)
    return replace(made, making=replace(made.making, reviewers=reviewers))


def _renamed(value: T, numbers: dict[str, str]) -> T:
    """Return *value* with the name of every reviewer in it, wherever it signs, as a number."""
    if isinstance(value, tuple):
        return tuple(_renamed(item, numbers) for item in value)  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {
        field.name: _number_of(found, numbers)
        if field.name in _NAME_FIELDS
        else _renamed(found, numbers)
        for field in fields(value)
        for found in (getattr(value, field.name),)
    }
    return replace(value, **changed)


def _number_of(name: str, numbers: dict[str, str]) -> str:
    """Return what stands for *name*; who is not named in the report's head is numbered as met."""
    return numbers.setdefault(name, f"Reviewer {len(numbers) + 1}") if name else ""
