"""Pick the propositions of an article that can be checked."""

from collections.abc import Iterator

from workbench.claims.claim import Claim
from workbench.claims.propositions import Proposition, find_propositions, saying
from workbench.claims.score import score_sentence
from workbench.claims.stance import Setting, stance_of
from workbench.dates.expression import TimeExpression
from workbench.ids import ContentIds
from workbench.text.attribution import find_attributions
from workbench.text.quotes import Quotations, find_quotations
from workbench.text.sentences import Sentence
from workbench.text.source import SourceText
from workbench.text.tagging import tag_words


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
    return tuple(
        claim
        for sentence in sentences
        if sentence.block == "body"
        for claim in _claims_of(source.text, sentence, quotations, ids)
    )


def _claims_of(
    text: str, sentence: Sentence, quotations: Quotations, ids: ContentIds
) -> Iterator[Claim]:
    for proposition in _factual(text, sentence, quotations):
        score, why = score_sentence(proposition.statement)
        yield Claim(
            id=ids.of("claim", *proposition.ranges),
            ranges=proposition.ranges,
            sentence=sentence.span,
            statement=proposition.statement,
            kinds=("event",),
            score=score,
            speaker=sentence.speaker,
            why=why,
        )


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
            proposition.tags,
            Setting(quotations.around(proposition.own[0].start) is not None, asks),
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
