"""Pick the propositions of an article that can be checked, and say how much each deserves it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.claims.claim import Claim
from workbench.claims.features import stem
from workbench.claims.findings import SetAside
from workbench.claims.kinds import kinds_of
from workbench.claims.propositions import (
    LONGEST_SENTENCE,
    Proposition,
    find_propositions,
    saying,
)
from workbench.claims.score import score_words
from workbench.claims.stance import Setting, stance_of
from workbench.claims.tongues import PARTED, Tongue, tongue_of
from workbench.claims.voice import attribution_of, speaker_of
from workbench.dates.expression import TimeExpression
from workbench.ids import ContentIds
from workbench.reason import Reason, because
from workbench.text.attribution import Attribution, find_attributions
from workbench.text.quotes import Quotations, find_quotations
from workbench.text.reporting import AFFIRMING, CONTESTING
from workbench.text.sentences import Sentence
from workbench.text.source import SourceText
from workbench.text.span import Span
from workbench.text.tagging import Words, tag_words

LEAD = 0.6
"""What the first sentence of a story adds to the odds; each further one adds half as much."""

ON_TOPIC = 0.2
"""What each word adds that the title holds too, up to three."""

MOST_SHARED = 3

COMMON = 1 / 3
"""A word of the title that so many sentences hold is no help in telling them apart."""

AFFIRMED = 0.5
"""What a claim gains that its source confirms, admits or denies."""

CONTESTED = 0.7
"""What a claim gains that its source only claims, alleges or denies."""

_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class _Story:
    """What all claims of one article share."""

    text: str
    ids: ContentIds
    quotations: Quotations
    topic: frozenset[str]
    """The stems of the words of the title."""
    dates: Sequence[int]
    """Where the time expressions begin."""
    language: str
    tongue: Tongue


@dataclass(frozen=True, slots=True)
class _Voice:
    """Whose word a proposition is, in the words of the text, and the plain verb of saying."""

    speaker: Span | None
    cue: str
    verb: str
    hearsay: bool


@dataclass(frozen=True, slots=True)
class _Read:
    """One sentence of the body: how many stand before it, its words, and who speaks in it."""

    sentence: Sentence
    place: int
    words: Words
    attributions: list[Attribution]


@dataclass(frozen=True, slots=True)
class Picked:
    """What a story states: claims, and what is told apart from them, both in reading order."""

    claims: tuple[Claim, ...]
    set_aside: tuple[SetAside, ...]


def pick_claims(
    source: SourceText, sentences: tuple[Sentence, ...], expressions: tuple[TimeExpression, ...]
) -> Picked:
    """Return the claims of the story, and what is no statement of fact.

    Only the body makes claims: captions, titles and credits repeat it.  What captions state is
    kept among what is not proposed, so that a reviewer can take it up.
    """
    text = source.text
    quoted = [
        q
        for block in source.blocks_of("body", "caption")
        for q in find_quotations(text, block.span)
    ]
    title = " ".join(block.span.of(text) for block in source.blocks_of("title")).lower()
    story = _Story(
        text=text,
        ids=ContentIds(text),
        quotations=Quotations(quoted),
        topic=_topic(title, [s.span.of(text).lower() for s in sentences if s.block == "body"]),
        dates=sorted(expression.span.start for expression in expressions),
        language=source.about.language[:2].lower(),
        tongue=tongue_of(source.about.language),
    )
    claims: list[Claim] = []
    aside: list[SetAside] = []
    place = 0
    for sentence in sentences:
        if sentence.block not in _STATING:
            continue
        words = tag_words(story.text, sentence.span, story.language)
        read = _Read(sentence, place, words, find_attributions(words, story.quotations))
        factual, other = _factual(story, read)
        if sentence.block == "body":
            place += 1
            claims.extend(_claim(story, read, one) for one in factual)
        else:
            other = sorted([*((p, "caption") for p in factual), *other], key=_first_word)
        aside.extend(
            SetAside(p.ranges, stance, because(f"no_fact_{stance}")) for p, stance in other
        )
    return Picked(tuple(claims), tuple(aside))


_STATING = frozenset({"body", "caption"})


def _first_word(stated: tuple[Proposition, str]) -> Span:
    return stated[0].own[0]


def _topic(title: str, told: list[str]) -> frozenset[str]:
    """Return the stems of the title's words that tell one sentence of the story from another."""
    roots = {stem(word) for word in _WORD.findall(title)}
    often = max(MOST_SHARED, len(told) * COMMON)
    return frozenset(r for r in roots if sum(r in sentence for sentence in told) <= often)


def _voice(text: str, read: _Read, proposition: Proposition) -> _Voice:
    said_by = attribution_of(read.words, read.attributions, proposition)
    return _Voice(
        speaker=speaker_of(read.words, read.sentence, said_by),
        cue="" if said_by is None else read.words.span(*said_by.cue).of(text),
        verb="" if said_by is None else said_by.verb,
        hearsay=not read.attributions and read.sentence.voice == "reported",
    )


def _claim(story: _Story, read: _Read, proposition: Proposition) -> Claim:
    voice = _voice(story.text, read, proposition)
    shared = len(story.topic & {stem(word) for word in proposition.low})
    lead = LEAD * 0.5 ** min(read.place, 60)
    affirmed = voice.verb in AFFIRMING
    contested = voice.verb in CONTESTING
    stand = max(AFFIRMED * affirmed, CONTESTED * contested)
    bonus = lead + ON_TOPIC * min(shared, MOST_SHARED) + stand
    tongue = story.tongue
    score = score_words(
        proposition.statement, proposition.low, proposition.tags, tongue.scale, bonus
    )
    dated = _dated(story.dates, proposition.ranges)
    named = "P" in proposition.tags
    return Claim(
        id=story.ids.of("claim", *proposition.ranges),
        ranges=proposition.ranges,
        sentence=read.sentence.span,
        statement=proposition.statement,
        kinds=kinds_of(proposition, score.codes, dated=dated, known=tongue.kinds),
        score=score.value,
        speaker=voice.speaker,
        why=(
            *(_named(reason) if named else reason for reason in score.why),
            *((because("leads"),) if read.place == 0 else ()),
            *((because("on_topic"),) if shared >= MOST_SHARED else ()),
            *_about_source(story, voice, affirmed=affirmed),
        ),
    )


def _named(reason: Reason) -> Reason:
    return Reason("accuses_named", reason.values) if reason.code == "accuses" else reason


def _about_source(story: _Story, voice: _Voice, *, affirmed: bool) -> tuple[Reason, ...]:
    """Return what a reader should know about whose word it is."""
    if voice.verb in CONTESTING:
        return (because("contested", words=voice.cue),)
    if affirmed:
        return (because("affirmed", words=voice.cue),)
    if voice.speaker is None:
        return (because("hearsay"),) if voice.hearsay else ()
    words = voice.speaker.of(story.text)
    if story.tongue.unnamed.search(words.lower()) and not re.search(
        r"[a-z]\s+[A-Z][a-z]+\s+[A-Z][a-z]+", words
    ):
        return (because("unnamed_source"),)
    return ()


def _dated(dates: Sequence[int], ranges: tuple[Span, ...]) -> bool:
    return any(bisect_left(dates, r.start) < bisect_left(dates, r.end) for r in ranges)


def _factual(story: _Story, read: _Read) -> tuple[list[Proposition], list[tuple[Proposition, str]]]:
    """Return what the sentence states as fact, and what else it states with its stance.

    Where all it reports is somebody's opinion, forecast or question, that they said so is the
    fact.
    """
    words, attributions = read.words, read.attributions
    if len(words.tags) > LONGEST_SENTENCE:
        return [], []
    end = read.sentence.span.of(story.text)[-REACH_BACK:].rstrip("\"'”’») ")
    factual, other = [], []
    for proposition in find_propositions(
        story.text, words, attributions, parted=story.language in PARTED
    ):
        stance = _stance(story, proposition, asks=end.endswith("?"))
        if stance == "fact":
            factual.append(proposition)
        else:
            other.append((proposition, stance))
    if attributions and not any(p.kind not in _ASIDES for p in factual):
        told = saying(story.text, words, attributions[-1], factual)
        if told is not None:
            factual.append(told)
            other = []
    return sorted(factual, key=lambda p: p.own[0]), other


REACH_BACK = 12
"""How many characters at the end of a sentence are looked at for its question mark."""


_ASIDES = frozenset({"apposition", "participle", "circumstance"})


def _stance(story: _Story, proposition: Proposition, *, asks: bool) -> str:
    quoted = story.quotations.around(proposition.own[0].start) is not None
    aside = proposition.kind in {"relative", "participle"}
    setting = Setting(quoted=quoted, aside=aside, asks=asks, verb=proposition.verb)
    return stance_of(proposition.statement, proposition.own_tags, setting, story.tongue.cues)
