"""The claims of an article with their dates, verdicts and evidence."""

from collections import defaultdict
from collections.abc import Sequence

from workbench.claims.wording import SENTENCES
from workbench.report.gather.labels import Labels
from workbench.report.gather.places import Places, worded
from workbench.report.gather.sources import Sources
from workbench.report.report import ClaimEntry, DateEntry, EvidenceEntry, VerdictEntry
from workbench.store.records import ClaimRecord, EvidenceRecord, VerdictRecord
from workbench.text.span import Span

_RULING = ("final", "first")
"""Whose verdict holds: the final one if there is one, else the first."""


class Claims:
    """Makes the entries of the claims of one article; ``sources`` fills as it does."""

    def __init__(
        self,
        places: Places,
        labels: Labels,
        dates: Sequence[DateEntry],
        verdicts: Sequence[VerdictRecord],
        evidence: Sequence[EvidenceRecord],
    ) -> None:
        self.sources = Sources()
        self._places = places
        self._labels = labels
        self._dates = dates
        self._verdicts: dict[str, list[VerdictRecord]] = defaultdict(list)
        for verdict in verdicts:
            self._verdicts[verdict.claim].append(verdict)
        self._evidence: dict[str, list[EvidenceRecord]] = defaultdict(list)
        for item in evidence:
            self._evidence[item.claim].append(item)

    def entry(self, claim: ClaimRecord) -> ClaimEntry:
        """Return *claim* with everything that hangs on it."""
        history = tuple(self._verdict(verdict) for verdict in self._verdicts[claim.id])
        trimmed = claim.found_ranges != claim.ranges
        return ClaimEntry(
            id=claim.id,
            number=claim.number,
            quotation=self._places.passage(claim.span),
            passages=self._places.passages(claim.ranges),
            statement=claim.statement,
            state=claim.state,
            origin=claim.origin,
            kinds=claim.kinds,
            speaker=claim.speaker_words,
            speaker_passage=self._places.passage_at(claim.speaker),
            sentence=self._places.passage_at(claim.sentence),
            score=claim.score,
            why=worded(claim.why, SENTENCES),
            dates=tuple(date.id for date in self._dates if _stands_in(date, claim.span)),
            verdict=_ruling(history),
            history=history,
            evidence=self._evidence_of(claim),
            note=claim.note,
            by=claim.decided.name if claim.decided else "",
            at=claim.decided.at if claim.decided else "",
            found=claim.found,
            found_passages=self._places.passages(claim.found_ranges) if trimmed else (),
            made_from=claim.made_from,
        )

    def _evidence_of(self, claim: ClaimRecord) -> tuple[EvidenceEntry, ...]:
        return tuple(self.sources.entry(item, claim.number) for item in self._evidence[claim.id])

    def _verdict(self, verdict: VerdictRecord) -> VerdictEntry:
        return VerdictEntry(
            id=verdict.id,
            label=self._labels.given(verdict),
            reasons=verdict.rationale,
            by=verdict.signed.name,
            at=verdict.signed.at,
            role=verdict.role,
            scale=verdict.scale or "",
            supersedes=verdict.supersedes or "",
        )


def _ruling(history: Sequence[VerdictEntry]) -> VerdictEntry | None:
    superseded = {verdict.supersedes for verdict in history}
    current = {verdict.role: verdict for verdict in history if verdict.id not in superseded}
    return next((current[role] for role in _RULING if role in current), None)


def _stands_in(date: DateEntry, span: Span) -> bool:
    return span.start <= date.passage.start and date.passage.end <= span.end
