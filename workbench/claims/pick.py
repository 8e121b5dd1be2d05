"""Pick the propositions of an article that can be checked."""

from workbench.claims.claim import Claim
from workbench.dates.expression import TimeExpression
from workbench.text.sentences import Sentence
from workbench.text.source import SourceText


def pick_claims(
    source: SourceText, sentences: tuple[Sentence, ...], expressions: tuple[TimeExpression, ...]
) -> tuple[Claim, ...]:
    """Return the claims of the story in reading order."""
    del source, sentences, expressions
    return ()
