"""A review of a sample article, worked through with the verbs a reviewer uses.

What the program found is written down here by hand, so that a better engine changes no report.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from workbench.analysis import Analysis
from workbench.claims.claim import Claim
from workbench.dates.find import find_in
from workbench.dates.timestamps import Bounds, Dating, TimestampCandidate
from workbench.ids import ContentIds
from workbench.reason import because
from workbench.review.articles import add_article
from workbench.review.claims import add_claim, dismiss_claim
from workbench.review.dates import confirm_date, set_timestamp
from workbench.review.evidence import add_evidence
from workbench.review.reviewers import name_reviewer
from workbench.review.verdicts import note_rationale, set_verdict
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records, mention_records
from workbench.text.source import About, Block, Clue, SourceText
from workbench.text.span import Span

SAMPLE = Path(__file__).parents[3] / "sample_articles" / "scraped-wire-page-clock.txt"
KINDS = {
    "clock": (0,),
    "navigation": (1, 2, 3),
    "title": (4,),
    "caption": (6,),
    "credit": (7,),
    "related": (-7, -6, -5, -4, -3),
    "tags": (-2,),
    "comment": (-1,),
}
"""Which blocks of the sample are no body, by place."""


class Ticking:
    """A clock that moves on by a minute each time it is asked."""

    def __init__(self):
        self.now = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


def found_by_hand():
    """Return the sample as if the program had read it, with a few of its claims and dates."""
    text = SAMPLE.read_text(encoding="utf-8")
    blocks = blocks_of(text)
    about = About(
        title="Levee Breach on the Lower Marn",
        outlet="Meridian Wire",
        language="en",
        encoding="utf-8",
        clues=(Clue("file modified", "2022-06-14T11:20:05Z"),),
    )
    clock = TimestampCandidate(
        "2022-06-14T09:12Z", "clock", "text", 0.1, Span(0, 22), (because("far_above_title"),)
    )
    claims = tuple(
        claim_about(text, words, kinds, speaker)
        for words, kinds, speaker in (
            ("the water forced 1,840 people out of their homes", ("number", "event"), ""),
            (
                "inspectors had walked the levee only days before it\u00a0gave way",
                ("event", "date"),
                "the newspaper Orvo Courier",
            ),
            ("In\u00a0April, high water damaged a\u00a0temporary bridge", ("event",), ""),
            (
                "on\u00a0October 3, 2019, a\u00a0storm surge pushed water over the levee",
                ("event",),
                "",
            ),
        )
    )
    return Analysis(
        source=SourceText(text, blocks, about),
        dating=Dating((clock,), None, Bounds("2019-10-03", "2022-06-14")),
        sentences=(),
        expressions=find_in(text, [span_of(text, "On\u00a0Monday"), *(c.span for c in claims[2:])]),
        claims=claims,
        version="by hand",
    )


def blocks_of(text):
    spans, offset = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(offset, offset + len(line)).trimmed(text))
        offset += len(line) + 1
    kinds = dict.fromkeys(range(len(spans)), "body")
    kinds |= {place % len(spans): kind for kind, places in KINDS.items() for place in places}
    return tuple(
        Block(span, kinds[n], (because("words_announce"),)) for n, span in enumerate(spans)
    )


def span_of(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def claim_about(text, words, kinds, speaker):
    span = span_of(text, words)
    return Claim(
        id=ContentIds(text).of("claim", span),
        ranges=(span,),
        sentence=span,
        statement=" ".join(words.split()),
        kinds=kinds,
        score=0.5,
        speaker=span_of(text, speaker) if speaker else None,
        why=(because("plain_fact"),),
    )


def reviewed(path):
    """Make a review file at *path* and check the sample in it; return the open file."""
    file = ReviewFile.create(path, clock=Ticking())
    name_reviewer(file, "Lisa Brandt")
    add_article(file, found_by_hand(), SAMPLE.read_bytes(), file_name=SAMPLE.name)
    (article,) = article_records(file.db)
    set_timestamp(file, article.id, "2020-05-21", "The agency’s archive lists it under that day.")
    people, inspectors, april, surge = (claim.id for claim in claim_records(file.db, article.id))
    for mention in mention_records(file.db, article.id):
        if "2019" in mention.words:
            confirm_date(file, mention.id)
    courier = {
        "address": "https://courier.example/2020/05/18/inspectors",
        "title": "Inspectors asked for sandbags",
        "publisher": "Orvo Courier",
        "accessed_at": "2026-11-12T09:30:00Z",
    }
    set_verdict(file, people, "misleading")
    add_evidence(
        file,
        people,
        "contradicts",
        citation="District of Orvo, situation report 4, 20 May 2020",
        quote="1,840 persons in both districts, 1,210 of them in Orvo",
        locator="page 2",
        note="Asked the press office by telephone.",
        primary_source=True,
    )
    for draft in ("1,840 is the number of both", "1,840 is the number of both districts together."):
        note_rationale(file, people, draft)
    add_evidence(file, inspectors, "supports", **courier, quote="They walked it on Thursday.")
    set_verdict(file, inspectors, "half true", "They walked it, but a fortnight earlier.")
    name_reviewer(file, "Jo Okafor")
    set_verdict(file, inspectors, "true", "The <Courier> of 18 May names the day: *Thursday*.")
    add_evidence(file, surge, "context", **courier, quote="as in October")
    file.history.undo()
    dismiss_claim(file, april, "Nobody doubts it.")
    text = SAMPLE.read_text(encoding="utf-8")
    add_claim(file, article.id, span_of(text, "three drivers were taken to\u00a0hospital"))
    return file
