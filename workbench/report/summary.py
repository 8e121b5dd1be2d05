"""What a review comes to: counts by verdict, and what was not looked at."""

from collections import Counter
from dataclasses import dataclass

from workbench.report.report import Label, Passage, Report
from workbench.review.coverage import Coverage, cover, story_words
from workbench.text.source import STORY_KINDS
from workbench.text.span import Span


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims have one verdict, and which; ``label`` None stands for no verdict yet."""

    label: Label | None
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A review in figures.

    ``checked_words`` of ``story_words`` stand in claims with a verdict.  ``set_aside`` counts the
    blocks of the page that are no part of the story, by kind.
    """

    tallies: tuple[Tally, ...]
    claims: int
    decided: int
    dismissed: int
    story_words: int
    checked_words: int
    set_aside: tuple[tuple[str, int], ...]

    @property
    def partial(self) -> bool:
        """Tell whether some claim still waits for a verdict."""
        return self.decided < self.claims


def summarise(report: Report) -> Summary:
    """Count what *report* holds; labels nobody was given are left out."""
    kept = report.kept_claims
    tallies = _tallies(report)
    coverage = _coverage(report)
    return Summary(
        tallies=tallies,
        claims=len(kept),
        decided=sum(claim.label is not None for claim in kept),
        dismissed=sum(claim.state == "dismissed" for claim in report.claims),
        story_words=coverage.total,
        checked_words=coverage.done,
        set_aside=tuple(
            Counter(p.kind for p in report.article.parts if p.kind not in STORY_KINDS).items()
        ),
    )


def _tallies(report: Report) -> tuple[Tally, ...]:
    given: dict[Label | None, list[int]] = {label: [] for label in report.scale.labels}
    waiting: list[int] = []
    for claim in report.kept_claims:
        label = claim.label
        (waiting if label is None else given.setdefault(label, [])).append(claim.number)
    tallies = [Tally(label, tuple(numbers)) for label, numbers in given.items() if numbers]
    return (*tallies, Tally(None, tuple(waiting))) if waiting else tuple(tallies)


def _coverage(report: Report) -> Coverage:
    """Return the words of the story, those in claims with a verdict ticked."""
    blocks = ((part.kind, _span(part.passage)) for part in report.article.parts)
    decided = (
        _span(passage)
        for claim in report.kept_claims
        if claim.label is not None
        for passage in claim.passages
    )
    return cover(story_words(report.article.text, blocks), decided)


def _span(passage: Passage) -> Span:
    """Return where *passage* stands; one of a report from elsewhere may be turned round."""
    start = max(passage.start, 0)
    return Span(start, max(start, passage.end))
