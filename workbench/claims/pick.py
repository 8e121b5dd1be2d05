"""Pick the propositions of an article that can be checked."""

from workbench.claims.claim import Claim
from workbench.claims.score import score_sentence
from workbench.dates.expression import TimeExpression
from workbench.ids import ContentIds
from workbench.text.sentences import Sentence
from workbench.text.source import SourceText


def pick_claims(
    source: SourceText, sentences: tuple[Sentence, ...], expressions: tuple[TimeExpression, ...]
) -> tuple[Claim, ...]:
    """Return the claims of the story in reading order."""
    del expressions
    ids = ContentIds(source.text)
    claims = []
    for sentence in sentences:
        words = sentence.span.of(source.text)
        if sentence.block != "body" or len(words.split()) < 3 or words.endswith("?"):
            continue
        score, why = score_sentence(words)
        claims.append(
            Claim(
                id=ids.of("claim", sentence.span),
                ranges=(sentence.span,),
                sentence=sentence.span,
                statement=" ".join(words.split()),
                kinds=("event",),
                score=score,
                speaker=sentence.speaker,
                why=why,
            )
        )
    return tuple(claims)
