"""How much a sentence deserves checking, and why.

The model's word and the signs' are added up as logarithms of odds; a plain statement that
something happened does not fall below a floor, because a desk checks "The strike did happen."
however few figures it holds.
"""

import math
import re
from collections.abc import Sequence

from workbench.claims.model import shipped_model
from workbench.claims.signs import SIGNS
from workbench.claims.stance import Setting, stance_of
from workbench.reason import Reason, because
from workbench.text.span import Span
from workbench.text.tagging import tag_words

TRUST = 1.0
"""How much the model's word counts beside the signs for a sentence from anywhere."""

TRUST_IN_NEWS = 0.45
"""The same for a claim of an article: the model has learned from debates, not from news."""

PLAIN_FACT = -0.6
"""The floor for a statement of something that happened, in logarithms of odds."""

_SPEAKING = re.compile(r"\b(?:i|we|you|my|our|your|me|us|let)\b")
_SUBSUMED = {
    "names_dead": {"speaks_of_dead", "names_number", "counts_people"},
    "counts_people": {"names_number"},
    "names_quantity": {"names_number"},
    "names_money": {"names_number", "names_quantity"},
}


def score_sentence(text: str) -> tuple[float, tuple[Reason, ...]]:
    """Return how much *text*, one sentence, deserves checking (0 to 1), and why."""
    words = tag_words(text, Span(0, len(text)))
    return score_words(text, words.low, words.tags)


def score_words(
    text: str, low: Sequence[str], tags: str, *, trust: float = TRUST, bonus: float = 0.0
) -> tuple[float, tuple[Reason, ...]]:
    """Do the same for words that are tagged already; *bonus* is what their place adds."""
    said = text.lower().replace("’", "'")
    odds = trust * shipped_model().log_odds(low, tags) + bonus
    codes = []
    for sign in SIGNS:
        if sign.pattern.search(said):
            odds += sign.weight
            codes.append(sign.code)
    if not codes and odds < PLAIN_FACT and _happened(said, tags):
        odds = PLAIN_FACT
        codes.append("plain_fact")
    hidden = {code for shown in codes for code in _SUBSUMED.get(shown, ())}
    reasons = tuple(because(code) for code in codes if code not in hidden)
    return 1 / (1 + math.exp(-odds)), reasons


def _happened(said: str, tags: str) -> bool:
    """Tell whether the words say that something happened, in nobody's own name."""
    if "F" not in tags and "U" not in tags:
        return False
    if _SPEAKING.search(said):
        return False
    return stance_of(said, tags, Setting(asks=said.rstrip().endswith("?"))) == "fact"
