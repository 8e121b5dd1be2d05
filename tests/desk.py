"""Material for tests that need a review file: an article, what was found in it, a clock."""

from datetime import UTC, datetime, timedelta

from workbench.analysis import Analysis
from workbench.claims.claim import Claim
from workbench.dates.find import find_in
from workbench.dates.timestamps import Bounds, Dating, TimestampCandidate
from workbench.ids import ContentIds
from workbench.reason import because
from workbench.text.sentences import Sentence
from workbench.text.source import About, Block, SourceText
from workbench.text.span import Span

TITLE = "Dam at Orlen spills again"
TEXT = f"""{TITLE}

Updated 4 June 2019

The dam at Orlen spilled two days ago and 40 people left their homes. The mayor said the wall
was built in 1962 and repaired last year.

Nobody was hurt on Monday, the hospital said.
"""


class Ticking:
    """A clock that moves a second with every look, and further when told to."""

    def __init__(self):
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


def span(words, text=TEXT):
    """Return where *words* first stand in *text*."""
    start = text.index(words)
    return Span(start, start + len(words))


def source(text=TEXT, **about):
    """Return *text* in blocks by paragraph: a title, a clock, and the rest body."""
    kinds = {0: "title", 1: "clock"}
    places, at = [], 0
    for number, paragraph in enumerate(text.strip().split("\n\n")):
        start = text.index(paragraph, at)
        at = start + len(paragraph)
        kind = kinds.get(number, "body")
        places.append(Block(Span(start, at), kind, (because("by_hand"),)))
    return SourceText(text, tuple(places), About(**{"title": TITLE, **about}))


def analysis(text=TEXT, **about):
    """Return an analysis made by hand: three claims, four dates, one untrusted clock."""
    ids = ContentIds(text)

    def claim(words, *more, score=0.5, speaker=None):
        ranges = tuple(span(part, text) for part in (words, *more))
        return Claim(
            ids.of("claim", *ranges),
            ranges,
            Span(ranges[0].start, ranges[-1].end),
            " ".join((words, *more)) + ".",
            ("number",),
            score,
            speaker and span(speaker, text),
            (because("figure", words="40"),),
        )

    clock = TimestampCandidate(
        "2019-06-04", "updated", "text", 0.3, span("4 June 2019", text), (because("by_hand"),)
    )
    return Analysis(
        source(text, **about),
        Dating((clock,), None, Bounds("1962-01-01", "2019-06-04")),
        (Sentence(span("Nobody was hurt on Monday", text)),),
        find_in(text, [block.span for block in source(text).blocks_of("body")]),
        (
            claim("The dam at Orlen spilled two days ago", score=0.8),
            claim("40 people left their homes"),
            claim("the wall\nwas built in 1962", "repaired last year", speaker="The mayor"),
        ),
    )
