"""The article cut into runs: where claims and dates begin and end, so that a copy can mark them.

Other wording that was suggested is drawn in it: words to be cut are runs of their own, and so are
words to be added, which are no words of the article.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from workbench.report.inert import inert, one_line
from workbench.report.report import ClaimEntry, Part, Report
from workbench.report.sheet import Paragraph, Run, Tracked
from workbench.report.suggested import Drawn, drawn
from workbench.text.source import STORY_KINDS


def galley(report: Report) -> tuple[Paragraph, ...]:
    """Return the article of *report*, block by block, cut where a claim or a date begins or ends.

    Blocks that are no part of the story keep their place; their kind says what they are.
    """
    marks = _Marks(report)
    return tuple(_paragraphs(report.article.parts, marks))


def _paragraphs(parts: Iterable[Part], marks: "_Marks") -> Iterator[Paragraph]:
    number = 0
    for part in parts:
        number += part.kind == "body"
        runs = tuple(marks.runs(part.passage.start, part.passage.end))
        yield Paragraph(part.kind, number if part.kind == "body" else 0, runs)


def is_story(paragraph: Paragraph) -> bool:
    """Tell whether a block is part of the story rather than of the page around it."""
    return paragraph.kind in STORY_KINDS


class _Marks:
    """Everything that is marked in one article, by the places where it begins and ends."""

    def __init__(self, report: Report) -> None:
        self._text = report.article.text
        self._claims = [
            (passage.start, passage.end, claim)
            for claim in report.kept_claims
            for passage in claim.passages
        ]
        self._claims.sort(key=lambda found: (found[0], -found[1]))
        self._last = {claim.number: claim.quotation.end for claim in report.kept_claims}
        self._dates = sorted((d.passage.start, d.passage.end) for d in report.dates)
        self._drawn = drawn(report)
        edges = {edge for start, end, _ in self._claims for edge in (start, end)}
        edges |= {edge for one in self._drawn for place in one.cuts for edge in place}
        edges |= {place for one in self._drawn for place, _ in one.additions}
        self._edges = sorted(edges | {edge for place in self._dates for edge in place})

    def runs(self, start: int, end: int) -> Iterator[Run]:
        """Return the runs between two places of the text, those to be added among them.

        The number of a claim comes after what is added at its end.
        """
        near = self._drawn[bisect_left(self._drawn, start, key=lambda one: one.start) :]
        inside = list(takewhile(lambda one: one.end <= end, near))
        added: dict[int, list[Run]] = defaultdict(list)
        for one in inside:
            for place, words in one.additions:
                added[place].append(_added(one, words))
        yield from added[start]
        for here, there, run in self._stretches(start, end):
            owner = next((d for d in inside for a, b in d.cuts if a <= here and there <= b), None)
            cut = replace(run, tracked=_tracked(owner, "cut")) if owner else run
            *first, last = [cut, *added[there]]
            yield from (replace(one, ends=()) for one in first)
            yield replace(last, ends=run.ends)

    def _stretches(self, start: int, end: int) -> Iterator[tuple[int, int, Run]]:
        """Yield where each run of the article begins and ends, and the run."""
        claims = [found for found in self._claims if found[0] < end and found[1] > start]
        dates = [place for place in self._dates if place[0] < end and place[1] > start]
        first, last = bisect_left(self._edges, start + 1), bisect_left(self._edges, end)
        cuts = [start, *self._edges[first:last], end]
        for here, there in pairwise(cuts):
            held = [claim for begin, stop, claim in claims if begin <= here and there <= stop]
            run = Run(
                words=inert(self._text[here:there]),
                claims=tuple(claim.number for claim in held),
                ends=tuple(c.number for c in held if self._last[c.number] == there),
                tone=_tone(held),
                date=any(begin <= here and there <= stop for begin, stop in dates),
            )
            yield here, there, run


def _added(one: Drawn, words: str) -> Run:
    return Run(
        words=inert(words),
        claims=(one.claim.number,),
        tone=_tone([one.claim]),
        tracked=_tracked(one, "added"),
    )


def _tracked(one: Drawn, kind: str) -> Tracked:
    return Tracked(kind, one_line(one.suggestion.by), one.suggestion.at)


def _tone(held: list[ClaimEntry]) -> str:
    """Return the tone of the innermost claim, which began last."""
    return (held[-1].label.tone if held[-1].label else "todo") if held else ""
