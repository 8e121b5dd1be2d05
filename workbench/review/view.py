"""A review as it stands now, joined: what windows, reports and the command line show.

Everything is read in a fixed number of queries, however many claims an article has.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import TypeVar

from workbench.dates.timestamps import Dating
from workbench.errors import NotFoundError
from workbench.review.dates import EffectiveDate, effective_dates
from workbench.review.presets import Scale
from workbench.review.scales import scale_in_use
from workbench.review.sight import sight_of
from workbench.review.tally import tallies_in
from workbench.review.verdict_shown import latest_of, shown_among
from workbench.store.desk import WorkRecord
from workbench.store.evidence_queries import evidence_in
from workbench.store.file import ReviewFile
from workbench.store.queries import (
    article_records,
    current_verdicts,
    findings_of,
)
from workbench.store.records import (
    AnchorRecord,
    ArticleRecord,
    BlockRecord,
    ClaimRecord,
    EvidenceRecord,
    VerdictRecord,
)
from workbench.text.source import SourceText
from workbench.text.span import Span, hull

T = TypeVar("T", EvidenceRecord, VerdictRecord)
D = TypeVar("D")

_NO_WORK = WorkRecord("")


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with its current verdicts by role, its evidence, and the dates in its sentence.

    Only verdicts that whoever is working may see are here; ``withheld`` names the roles, ``first``
    or ``second``, in which one is in that they may not see before theirs is.  ``work`` tells how
    far the work on the claim is and whose it is.
    """

    claim: ClaimRecord
    verdicts: tuple[VerdictRecord, ...]
    evidence: tuple[EvidenceRecord, ...]
    dates: tuple[EffectiveDate, ...]
    withheld: tuple[str, ...] = ()
    work: WorkRecord = _NO_WORK

    def verdict(self, role: str = "first") -> VerdictRecord | None:
        """Return the current verdict of *role*, if one was given and not taken off."""
        return latest_of(self.verdicts, role)

    @property
    def shown_verdict(self) -> VerdictRecord | None:
        """Return the verdict to show: the final one, else the first."""
        return shown_among(self.verdicts)

    @property
    def rationale(self) -> str:
        """Return the reasons that stand beside the shown verdict, or were written before it."""
        if (shown := self.shown_verdict) is not None:
            return shown.rationale
        written = {verdict.role: verdict.rationale for verdict in self.verdicts}
        return written.get("final") or written.get("first") or ""

    @property
    def is_decided(self) -> bool:
        """Tell whether a verdict has been given."""
        return self.shown_verdict is not None


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article as it stands now; claims and dates in reading order."""

    article: ArticleRecord
    source: SourceText
    blocks: tuple[BlockRecord, ...]
    dating: Dating
    anchor: AnchorRecord
    dates: tuple[EffectiveDate, ...]
    claims: tuple[ClaimView, ...]
    scale: Scale

    @property
    def text(self) -> str:
        """Return the text that all offsets count in."""
        return self.source.text

    @property
    def open_claims(self) -> tuple[ClaimView, ...]:
        """Return the claims up for a verdict: not dismissed, not replaced."""
        return tuple(view for view in self.claims if view.claim.is_open)

    def claim(self, claim: str) -> ClaimView | None:
        """Return the claim with this id, or None."""
        return next((view for view in self.claims if view.claim.id == claim), None)


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One article in a list: how many claims are open, and how many of those are decided."""

    article: ArticleRecord
    claims: int
    decided: int


def article_view(file: ReviewFile, article: str) -> ArticleView:
    """Return everything there is about one article that whoever is working may see.

    Raises:
        NotFoundError: The article is not in the review.
    """
    found = findings_of(file.db, article)
    if found is None:
        raise NotFoundError("That article is not in this review.")
    dates = effective_dates(found.source.text, found.mentions, found.anchor.value)
    sight = sight_of(file, article)
    verdicts = _by_claim(current_verdicts(file.db, article))
    evidence = _by_claim(evidence_in(file.db, article))
    claims = tuple(
        ClaimView(
            claim,
            sight.seen(verdicts[claim.id]),
            tuple(evidence[claim.id]),
            dates_in(claim, dates, _place),
            sight.withheld(verdicts[claim.id]),
            sight.work.get(claim.id, WorkRecord(claim.id)),
        )
        for claim in found.claims
    )
    return ArticleView(
        found.article,
        found.source,
        found.blocks,
        found.dating,
        found.anchor,
        dates,
        claims,
        scale_in_use(file),
    )


def article_lines(file: ReviewFile) -> tuple[ArticleLine, ...]:
    """Return the articles of a review in the order in which they were added.

    A verdict that whoever is working may not see yet does not count for them.
    """
    tallies = tallies_in(file)
    records = article_records(file.db)
    return tuple(_line(record, tallies.get(record.id, Counter())) for record in records)


def _line(article: ArticleRecord, tally: Counter[str | None]) -> ArticleLine:
    claims = tally.total()
    return ArticleLine(article, claims, claims - tally[None])


def _by_claim(items: Iterable[T]) -> dict[str, list[T]]:
    grouped: dict[str, list[T]] = defaultdict(list)
    for item in items:
        grouped[item.claim].append(item)
    return grouped


def dates_in(claim: ClaimRecord, dates: Sequence[D], place: Callable[[D], Span]) -> tuple[D, ...]:
    """Return the dates that share a character with *claim* or with the sentence it stands in.

    A clause of its own is often dated by the words before it: “On 17 September … killing 62”.

    Args:
        claim: The claim.
        dates: All dates of its article, in reading order.
        place: Tells where in the text a date stands.
    """
    words = (*claim.ranges, claim.sentence) if claim.sentence else claim.ranges
    around = hull(words)
    first = bisect_left(dates, around.start, key=lambda date: place(date).start)
    while first and place(dates[first - 1]).end > around.start:
        first -= 1
    near = takewhile(lambda date: place(date).start < around.end, islice(dates, first, None))
    return tuple(date for date in near if any(place(date).overlaps(span) for span in words))


def _place(date: EffectiveDate) -> Span:
    return date.mention.expression.span
