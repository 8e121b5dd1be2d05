"""One claim of a report, worded for print."""

from workbench.report import phrases, suggested, wording
from workbench.report.desk_entries import Suggestion
from workbench.report.inert import one_line, paragraphs
from workbench.report.records import signed
from workbench.report.report import (
    ClaimEntry,
    DateEntry,
    EvidenceEntry,
    Report,
    Source,
)
from workbench.report.sheet import Badge, ClaimSheet, DateLine, EvidenceLine, SuggestionLine
from workbench.report.verdict_entries import Label, VerdictEntry

NO_VERDICT = Badge("Not checked", "open", "dots")
STANCE_TONES = {"supports": "true", "contradicts": "false", "mixed": "part"}


def badge(label: Label | None) -> Badge:
    """Return a verdict as word, tone and sign."""
    return Badge(one_line(label.word) or "?", label.tone, label.sign) if label else NO_VERDICT


def source_title(source: Source) -> str:
    """Return what a source goes by."""
    return one_line(source.title or source.citation or source.address)


def claim_sheet(report: Report, claim: ClaimEntry) -> ClaimSheet:
    """Return *claim* of *report*, ready to be set."""
    place = f", {claim.quotation.place}" if claim.quotation.place else ""
    verdict = claim.verdict
    return ClaimSheet(
        number=claim.number,
        name=one_line(f"Claim {claim.number}{place}"),
        verdict=badge(claim.told),
        quote=phrases.quoted(one_line(phrases.claim_words(claim))),
        facts=_facts(claim),
        restated=one_line(phrases.restated(claim)),
        clashes=tuple(one_line(phrases.clash_line(clash)) for clash in claim.clashes),
        dates=tuple(_date(date) for date in report.dates_of(claim)),
        ruling=_ruling(claim),
        reasons=tuple(paragraphs(verdict.reasons)) or ("No reasons are given.",) if verdict else (),
        notes=tuple(paragraphs(claim.note)),
        evidence=tuple(_evidence(report, item) for item in claim.evidence),
        no_evidence="No evidence is attached." if verdict and not claim.evidence else "",
        turns=_turns(claim),
        suggestions=tuple(_suggestion(one) for one in claim.suggestions),
    )


def _facts(claim: ClaimEntry) -> str:
    facts = [
        f"Said by {phrases.speaker_name(claim)}" if claim.speaker else "The article’s own words",
        ", ".join(claim.kinds),
        f"characters {claim.quotation.start} to {claim.quotation.end}",
        "" if claim.origin == "program" else "added by a reviewer",
        "central" if claim.work.central else "",
        wording.ASSIGNED_STATES.get(claim.work.state, claim.work.state),
        claim.id,
    ]
    return one_line(" · ".join(fact for fact in facts if fact))


def _date(date: DateEntry) -> DateLine:
    computed = date.standing == "computed"
    trouble = date.needs_a_look or (date.flag and computed)
    return DateLine(
        words=phrases.quoted(one_line(date.passage.words)),
        date=one_line(phrases.date_phrase(date)),
        sign="look" if trouble else "computed" if computed else "confirmed",
        facts=one_line(phrases.date_facts(date)),
    )


def _ruling(claim: ClaimEntry) -> str:
    label, verdict = claim.told, claim.verdict
    if label is None:
        return ""
    definition = label.definition.strip(".")
    means = f": {definition}" if definition else ""
    by = f" Decided by {signed(verdict.by, verdict.at)}" if verdict and claim.label else ""
    return one_line(f"{label.word}{means}.{by}")


def _evidence(report: Report, item: EvidenceEntry) -> EvidenceLine:
    source = report.sources[item.source - 1]
    publisher = f", {source.publisher}" if source.publisher else ""
    seen = f"seen {phrases.clock_time(item.accessed)}" if item.accessed else ""
    kept = phrases.kept_phrase(item, source)
    facts = (item.locator, seen, f"noted by {signed(item.by, item.at)}", kept)
    return EvidenceLine(
        stance=Badge(
            wording.STANCES.get(item.stance, one_line(item.stance)),
            STANCE_TONES.get(item.stance, "open"),
            item.stance,
        ),
        rank="primary" if source.primary else "secondary",
        title=one_line(f"{source_title(source)}{publisher}"),
        source=source.number,
        quote=phrases.quoted(one_line(item.quote)) if item.quote else "",
        facts=one_line(" · ".join(fact for fact in facts if fact)),
        notes=tuple(paragraphs(item.note)),
    )


def _suggestion(one: Suggestion) -> SuggestionLine:
    pieces = tuple((piece.kind, piece.words) for piece in suggested.pieces(one))
    return SuggestionLine(pieces, suggested.line(one), suggested.facts(one))


def _turns(claim: ClaimEntry) -> tuple[tuple[Badge, str], ...]:
    turns = phrases.turns(claim)
    return tuple(_turn(claim, turn) for turn in turns) if len(turns) > 1 else ()


def _turn(claim: ClaimEntry, turn: VerdictEntry) -> tuple[Badge, str]:
    shown = badge(turn.label) if turn.label else Badge("Taken back", "open", "dots")
    role = wording.VERDICT_ROLES.get(turn.role, turn.role)
    words = (role, signed(turn.by, turn.at), phrases.earlier_reasons(claim, turn))
    return shown, one_line(" · ".join(word for word in words if word.strip()))
