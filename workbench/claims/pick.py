"""Pick the propositions of an article that can be checked."""

import re

from workbench.claims.claim import Claim
from workbench.claims.features import stem
from workbench.claims.propositions import Proposition, find_propositions, saying
from workbench.claims.score import TRUST_IN_NEWS, score_words
from workbench.claims.stance import Setting, stance_of
from workbench.dates.expression import TimeExpression
from workbench.ids import ContentIds
from workbench.text.attribution import find_attributions
from workbench.text.quotes import Quotations, find_quotations
from workbench.text.sentences import Sentence
from workbench.text.source import SourceText
from workbench.text.tagging import tag_words

LEAD = 0.8
"""What the first sentence of a story adds to the odds; each further one adds half as much."""

ON_TOPIC = 0.25
"""What each word adds that the title holds too, up to three."""

_WORD = re.compile(r"[^\W\d_]+")


def pick_claims(
    source: SourceText, sentences: tuple[Sentence, ...], expressions: tuple[TimeExpression, ...]
) -> tuple[Claim, ...]:
    """Return the claims of the story in reading order.

    Only the body makes claims: captions, titles and credits repeat it.
    """
    del expressions
    ids = ContentIds(source.text)
    quotations = Quotations(
        [q for block in source.blocks_of("body") for q in find_quotations(source.text, block.span)]
    )
    story = [sentence for sentence in sentences if sentence.block == "body"]
    topic = _topic(source)
    claims: list[Claim] = []
    for place, sentence in enumerate(story):
        for proposition in _factual(source.text, sentence, quotations):
            bonus = _prominence(proposition, place, topic)
            claims.append(_claim(proposition, sentence, ids, bonus))
    return tuple(claims)


def _claim(proposition: Proposition, sentence: Sentence, ids: ContentIds, bonus: float) -> Claim:
    score, why = score_words(
        proposition.statement, proposition.low, proposition.tags, trust=TRUST_IN_NEWS, bonus=bonus
    )
    return Claim(
        id=ids.of("claim", *proposition.ranges),
        ranges=proposition.ranges,
        sentence=sentence.span,
        statement=proposition.statement,
        kinds=("event",),
        score=score,
        speaker=sentence.speaker,
        why=why,
    )


def _topic(source: SourceText) -> frozenset[str]:
    """Return the stems of the words the title is made of."""
    title = " ".join(block.span.of(source.text) for block in source.blocks_of("title"))
    return frozenset(stem(w) for w in _WORD.findall(title.lower()) if len(w) > 3)


def _prominence(proposition: Proposition, place: int, topic: frozenset[str]) -> float:
    """Return what a claim gains by standing first and by saying what the title says."""
    shared = len(topic & {stem(word) for word in proposition.low})
    return LEAD * 0.5**place + ON_TOPIC * min(shared, 3)


def _factual(text: str, sentence: Sentence, quotations: Quotations) -> list[Proposition]:
    """Return what the sentence states as fact.

    Where all it reports is somebody's opinion, forecast or question, that they said so is the
    fact.
    """
    words = tag_words(text, sentence.span)
    attributions = find_attributions(words, quotations)
    stated = find_propositions(text, words, attributions)
    asks = sentence.span.of(text).rstrip("\"'”’») ").endswith("?")
    factual = [
        proposition
        for proposition in stated
        if stance_of(
            proposition.statement,
            proposition.own_tags,
            Setting(
                quotations.around(proposition.own[0].start) is not None, asks, proposition.verb
            ),
        )
        == "fact"
    ]
    if attributions and not any(_is_said(p) for p in factual):
        told = saying(text, words, attributions[-1])
        if told is not None:
            factual = [p for p in factual if not p.ranges[0].overlaps(told.ranges[0])]
            factual.append(told)
    return sorted(factual, key=lambda p: p.own[0])


def _is_said(proposition: Proposition) -> bool:
    return proposition.kind not in {"apposition", "participle", "circumstance"}
