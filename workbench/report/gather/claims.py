"""The claims of an article with their dates, verdicts and evidence."""

from collections import defaultdict
from collections.abc import Sequence

from workbench.claims.clashes import Clash, clashes_in
from workbench.claims.wording import SENTENCES
from workbench.report.gather.desk import Desk
from workbench.report.gather.labels import Labels
from workbench.report.gather.places import Places, worded
from workbench.report.gather.sources import Sources
from workbench.report.report import ClaimEntry, ClashEntry
from workbench.report.verdict_entries import VerdictEntry
from workbench.review.view import ClaimView
from workbench.store.records import VerdictRecord


class Claims:
    """Makes the entries of the claims of one article; ``sources`` fills as it does."""

    def __init__(
        self,
        places: Places,
        labels: Labels,
        verdicts: Sequence[VerdictRecord],
        clashes: Sequence[Clash] = (),
        *,
        desk: Desk,
        sources: Sources,
    ) -> None:
        self.sources = sources
        self._desk = desk
        self._clashes = clashes
        self._places = places
        self._labels = labels
        self._verdicts: dict[str, list[VerdictRecord]] = defaultdict(list)
        for verdict in verdicts:
            self._verdicts[verdict.claim].append(verdict)

    def entry(self, view: ClaimView) -> ClaimEntry:
        """Return a claim with everything that hangs on it."""
        claim = view.claim
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
            dates=tuple(date.mention.id for date in view.dates),
            verdict=_ruling(view, history),
            history=history,
            evidence=tuple(self.sources.entry(item, claim.number) for item in view.evidence),
            note=claim.note,
            by=claim.decided.name if claim.decided else "",
            at=claim.decided.at if claim.decided else "",
            found=claim.found,
            found_passages=self._places.passages(claim.found_ranges) if trimmed else (),
            made_from=claim.made_from,
            **self._desk.of(claim.id),
            withheld=view.withheld,
            clashes=tuple(self._clash(one) for one in clashes_in(self._clashes, claim.ranges)),
        )

    def _clash(self, clash: Clash) -> ClashEntry:
        (why,) = worded((clash.why,), SENTENCES)
        passage = self._places.passage
        return ClashEntry(why, passage(clash.here), passage(clash.there))

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


def _ruling(view: ClaimView, history: Sequence[VerdictEntry]) -> VerdictEntry | None:
    """Return the verdict to show or, while there is none, the reasons written so far."""
    if view.shown_verdict is not None:
        return next(entry for entry in history if entry.id == view.shown_verdict.id)
    current = {verdict.id for verdict in view.verdicts if verdict.rationale.strip()}
    return next((entry for entry in reversed(history) if entry.id in current), None)
