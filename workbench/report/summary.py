"""What a review comes to: counts by verdict, and what was not looked at."""

from collections import Counter
from dataclasses import dataclass

from workbench.report.report import MarkedWords, Passage, Report
from workbench.report.verdict_entries import WITHHELD, Label
from workbench.review.coverage import Coverage, account, story_words
from workbench.text.source import STORY_KINDS
from workbench.text.span import Span


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims have one verdict, and which.

    ``label`` None stands for no verdict yet.

    :data:`~workbench.report.verdict_entries.WITHHELD` stands for one that the reader may not
    know yet.
    """

    label: Label | None
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A review in figures.

    ``checked_words`` of ``story_words`` are accounted for: they stand in claims with a verdict, or
    a reviewer ticked them, or they are the ``no_fact_words``, which a reviewer says state no fact.
    ``withheld`` counts the claims whose verdict waits for a second check and is not told before;
    they are not among the ``decided``.  ``set_aside`` counts the blocks of the page that are no
    part of the story, by kind.
    """

    tallies: tuple[Tally, ...]
    claims: int
    decided: int
    dismissed: int
    story_words: int
    checked_words: int
    no_fact_words: int
    set_aside: tuple[tuple[str, int], ...]
    withheld: int = 0

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
        withheld=sum(claim.told is WITHHELD for claim in kept),
        dismissed=sum(claim.state == "dismissed" for claim in report.claims),
        story_words=coverage.total,
        checked_words=coverage.done,
        no_fact_words=coverage.without_fact,
        set_aside=tuple(
            Counter(p.kind for p in report.article.parts if p.kind not in STORY_KINDS).items()
        ),
    )


def coverage_phrase(summary: Summary) -> str:
    """Return in a sentence how much of the story is accounted for; empty without a story."""
    if not summary.story_words:
        return ""
    words = (
        f"Of the {summary.story_words} words of the story {summary.checked_words} are accounted "
        "for, by claims with a verdict or by hand"
    )
    if not summary.no_fact_words:
        return f"{words}."
    verb = "states" if summary.no_fact_words == 1 else "state"
    return f"{words}; {summary.no_fact_words} of them {verb} no fact."


def _tallies(report: Report) -> tuple[Tally, ...]:
    given: dict[Label | None, list[int]] = {label: [] for label in report.scale.labels}
    waiting: list[int] = []
    for claim in report.kept_claims:
        label = claim.told
        (waiting if label is None else given.setdefault(label, [])).append(claim.number)
    tallies = [Tally(label, tuple(numbers)) for label, numbers in given.items() if numbers]
    return (*tallies, Tally(None, tuple(waiting))) if waiting else tuple(tallies)


def _coverage(report: Report) -> Coverage:
    """Return the words of the story, and which are accounted for, as the window's meter does."""
    blocks = ((part.kind, _span(part.passage)) for part in report.article.parts)
    decided = (
        _span(passage)
        for claim in report.kept_claims
        if claim.label is not None
        for passage in claim.passages
    )
    marks = ((mark.kind, _span(mark)) for mark in report.article.marked_words)
    return account(story_words(report.article.text, blocks), decided, marks)


def _span(passage: Passage | MarkedWords) -> Span:
    """Return where *passage* stands; one of a report from elsewhere may be turned round."""
    start = max(passage.start, 0)
    return Span(start, max(start, passage.end))
