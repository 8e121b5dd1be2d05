"""What a review comes to: counts by verdict, and what was not looked at."""

import re
from collections import Counter
from dataclasses import dataclass

from workbench.report.report import Label, Report
from workbench.text.source import STORY_KINDS

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")


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
    return Summary(
        tallies=tallies,
        claims=len(kept),
        decided=sum(claim.label is not None for claim in kept),
        dismissed=sum(claim.state == "dismissed" for claim in report.claims),
        story_words=len(_story_words(report)),
        checked_words=_checked_words(report),
        set_aside=tuple(
            Counter(p.kind for p in report.article.parts if p.kind not in STORY_KINDS).items()
        ),
    )


def count_words(text: str) -> int:
    """Return how many words *text* has; "12.4" and "well-kept" are one each."""
    return sum(1 for _ in _WORD.finditer(text))


def _tallies(report: Report) -> tuple[Tally, ...]:
    given: dict[Label | None, list[int]] = {label: [] for label in report.scale.labels}
    waiting: list[int] = []
    for claim in report.kept_claims:
        label = claim.label
        (waiting if label is None else given.setdefault(label, [])).append(claim.number)
    tallies = [Tally(label, tuple(numbers)) for label, numbers in given.items() if numbers]
    return (*tallies, Tally(None, tuple(waiting))) if waiting else tuple(tallies)


def _story_words(report: Report) -> list[int]:
    """Return where each word of the story begins."""
    return [
        part.passage.start + match.start()
        for part in report.article.parts
        if part.kind in STORY_KINDS
        for match in _WORD.finditer(part.passage.words)
    ]


def _checked_words(report: Report) -> int:
    stretches = sorted(
        (passage.start, passage.end)
        for claim in report.kept_claims
        if claim.label is not None
        for passage in claim.passages
    )
    checked, place = 0, 0
    reach = 0
    for start in sorted(_story_words(report)):
        while place < len(stretches) and stretches[place][0] <= start:
            reach = max(reach, stretches[place][1])
            place += 1
        checked += start < reach
    return checked
