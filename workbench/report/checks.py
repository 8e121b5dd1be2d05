"""What is missing before a review should be published.

The program does not forbid anything: it names the gaps, the report shows them, and the people
decide.  A gap is a reason like any other, with the numbers of the claims it concerns.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from workbench.dates.timestamps import Bounds
from workbench.errors import InvalidError
from workbench.reason import Reason, because
from workbench.report.report import ClaimEntry, Report
from workbench.report.verdict_entries import WITHHELD
from workbench.review.corrections import asks_for_a_look
from workbench.review.dates import doubts_about


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing or does not fit, and the claims it concerns, if any."""

    reason: Reason
    claims: tuple[int, ...] = ()


def find_gaps(report: Report) -> tuple[Gap, ...]:
    """Return what is missing in *report*, what weighs most first."""
    return (
        *_gaps_of_article(report),
        *_gaps_of_claims(report),
        *_gaps_of_dates(report),
        *_gaps_of_desk(report),
    )


def printed_gaps(report: Report) -> tuple[Gap, ...]:
    """Return the gaps that *report* itself lists: a public copy keeps the desk's to-do list out."""
    return () if report.scope.audience == "public" else find_gaps(report)


def _gaps_of_article(report: Report) -> Iterator[Gap]:
    date = report.publication
    if not report.article.intact:
        yield Gap(because("gap.not_what_was_read_in"))
    if date.value is None:
        yield Gap(because("gap.no_publication_date"))
    elif date.chosen_by != "reviewer":
        yield Gap(because("gap.publication_date_not_confirmed", date=date.value))
    yield from map(Gap, _doubts(report))
    if not report.kept_claims:
        yield Gap(because("gap.no_claims"))
    if not report.making.reviewers:
        yield Gap(because("gap.no_reviewer"))


def _doubts(report: Report) -> tuple[Reason, ...]:
    """Return what speaks against the publication date; against what is no date, nothing."""
    date, at = report.publication, report.making.at
    try:
        now = datetime.fromisoformat(at) if at else None
        return doubts_about(date.value, Bounds(date.earliest, date.latest), now)
    except (InvalidError, ValueError, OverflowError):
        return ()


def _gaps_of_claims(report: Report) -> Iterator[Gap]:
    for code, concerns in _CLAIM_GAPS:
        numbers = tuple(claim.number for claim in report.kept_claims if concerns(claim))
        if numbers:
            yield Gap(because(code, count=len(numbers)), numbers)


def _gaps_of_dates(report: Report) -> Iterator[Gap]:
    """Look at dates nobody has confirmed or corrected, and at those that ask for a second look."""
    waiting = [date for date in report.dates if date.standing == "computed"]
    for flag in ("unresolved", "ambiguous", "contradiction"):
        yield from _date_gap(report, f"gap.{flag}_dates", (d.id for d in waiting if d.flag == flag))
    yield from _date_gap(
        report, "gap.dates_need_a_look", (date.id for date in report.dates if date.needs_a_look)
    )


def _gaps_of_desk(report: Report) -> Iterator[Gap]:
    """Look at copies, questions and signatures; a public copy cannot know of all of them."""
    bare = {s.number for s in report.sources if s.address and not s.captures}
    kept = report.kept_claims
    uncopied = tuple(c.number for c in kept if any(e.source in bare for e in c.evidence))
    asked = tuple(c.number for c in kept if any(q.state == "open" for q in c.questions))
    reworded = tuple(
        c.number for c in kept if any(s.state in {"open", "overtaken"} for s in c.suggestions)
    )
    for code, numbers in (
        ("gap.sources_without_copy", uncopied),
        ("gap.open_questions", asked),
        ("gap.open_suggestions", reworded),
    ):
        if numbers:
            yield Gap(because(code, count=len(numbers)), numbers)
    if fallen := sum(bool(one.edits_since) for one in report.sign_offs):
        yield Gap(because("gap.signed_before_changes", count=fallen))


def _date_gap(report: Report, code: str, ids: Iterable[str]) -> Iterator[Gap]:
    concerned = set(ids)
    if concerned:
        numbers = tuple(c.number for c in report.kept_claims if concerned.intersection(c.dates))
        yield Gap(because(code, count=len(concerned)), numbers)


def _open(claim: ClaimEntry) -> bool:
    return claim.told is None


def _withheld(claim: ClaimEntry) -> bool:
    return claim.told is WITHHELD


def _without_reasons(claim: ClaimEntry) -> bool:
    verdict = claim.verdict
    return verdict is not None and verdict.label is not None and not verdict.reasons.strip()


def _without_evidence(claim: ClaimEntry) -> bool:
    """Tell whether a verdict that takes a side stands on nothing; an open one may."""
    label = claim.label
    return label is not None and label.tone != "open" and not claim.evidence


def _against_evidence(claim: ClaimEntry) -> bool:
    """Tell whether all evidence that takes a side takes the other side than the verdict."""
    sides = {e.stance for e in claim.evidence} & {"supports", "contradicts", "mixed"}
    tone = claim.label.tone if claim.label else ""
    return (tone, sides) in (("true", {"contradicts"}), ("false", {"supports"}))


def _checks_differ(claim: ClaimEntry) -> bool:
    """Tell whether first and second check came to different verdicts and nobody settled it."""
    labels = {found.label for role in ("first", "second") if (found := claim.current(role))}
    return len(labels) > 1 and claim.current("final") is None


def _complained(claim: ClaimEntry) -> bool:
    """Tell whether a complaint about the claim was upheld and nobody has looked again since."""
    decided = claim.verdict.at if claim.verdict else ""
    return any(asks_for_a_look(c.state, c.published, c.at, decided) for c in claim.corrections)


def _rules_unmet(claim: ClaimEntry) -> bool:
    return bool(claim.lacks)


def _clashes(claim: ClaimEntry) -> bool:
    """Tell whether the article speaks against the claim and nobody has decided about it yet."""
    return bool(claim.clashes) and claim.told is None


def _without_quote(claim: ClaimEntry) -> bool:
    return any(not evidence.quote.strip() for evidence in claim.evidence)


def _misquoted(claim: ClaimEntry) -> bool:
    return any(evidence.quote_missing for evidence in claim.evidence)


def _without_access_time(claim: ClaimEntry) -> bool:
    return any(not evidence.accessed for evidence in claim.evidence)


_CLAIM_GAPS: tuple[tuple[str, Callable[[ClaimEntry], bool]], ...] = (
    ("gap.open_claims", _open),
    ("gap.withheld_claims", _withheld),
    ("gap.verdicts_without_reasons", _without_reasons),
    ("gap.verdicts_without_evidence", _without_evidence),
    ("gap.verdicts_against_evidence", _against_evidence),
    ("gap.quotes_not_in_copy", _misquoted),
    ("gap.checks_differ", _checks_differ),
    ("gap.complaints_upheld", _complained),
    ("gap.rules_unmet", _rules_unmet),
    ("gap.clashes", _clashes),
    ("gap.evidence_without_quote", _without_quote),
    ("gap.evidence_without_access_time", _without_access_time),
)
