"""How much a sentence deserves checking, and why.

The model's word and the signs' are added up as logarithms of odds; a plain statement that
something happened does not fall below a floor, because a desk checks "The strike did happen."
however few figures it holds.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.claims.model import shipped_model
from workbench.claims.signs import SIGNS, Sign
from workbench.claims.stance import ENGLISH, Cues, Setting, stance_of
from workbench.reason import Reason, because
from workbench.text.span import Span
from workbench.text.tagging import tag_words

LONGEST_SHOWN = 40
"""How many characters of the words that show a sign are quoted in the reason."""

_SPEAKING = re.compile(r"\b(?:i|we|you|my|our|your|me|us|let)\b")
_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")
_SUBSUMED = {
    "names_dead": {"speaks_of_dead", "names_number", "counts_people"},
    "counts_people": {"names_number"},
    "names_quantity": {"names_number"},
    "names_money": {"names_number", "names_quantity"},
    "names_agreement": {"speaks_of_law"},
}


@dataclass(frozen=True, slots=True)
class Scale:
    """How the model's word and the signs are weighed, in logarithms of odds."""

    trust: float
    signs: float
    middle: float
    """What an even score needs."""
    floor: float
    """What a plain statement that something happened has at least."""
    table: tuple[Sign, ...] = SIGNS
    cues: Cues = ENGLISH
    speaking: re.Pattern[str] = _SPEAKING
    """Words by which somebody speaks in their own name."""


ANYWHERE = Scale(trust=1.0, signs=0.5, middle=0.0, floor=-1.5)
"""For a sentence of which nothing else is known."""

IN_NEWS = Scale(trust=0.15, signs=1.0, middle=1.2, floor=-1.2)
"""For a claim of an article: the model has learned from debates, where every figure is worth a
check; in news the signs tell better."""


@dataclass(frozen=True, slots=True)
class Score:
    """A score between 0 and 1, the codes of the signs behind it, and the reasons in full."""

    value: float
    codes: tuple[str, ...]
    why: tuple[Reason, ...]


def score_sentence(text: str) -> tuple[float, tuple[Reason, ...]]:
    """Return how much *text*, one sentence, deserves checking (0 to 1), and why."""
    words = tag_words(text, Span(0, len(text)))
    score = score_words(text, words.low, words.tags, ANYWHERE)
    return score.value, score.why


def score_words(
    text: str, low: Sequence[str], tags: str, scale: Scale, bonus: float = 0.0
) -> Score:
    """Do the same for words that are tagged already; *bonus* is what their place adds."""
    said = as_said(text)
    odds = bonus - scale.middle
    if scale.trust:
        odds += scale.trust * shipped_model().log_odds(low, tags)
    shown = {}
    for sign in scale.table:
        found = sign.pattern.search(said)
        if found:
            odds += scale.signs * sign.weight
            shown[sign.code] = because(sign.code, words=_short(text, found))
    if not shown and odds < scale.floor and _happened(said, tags, scale):
        odds = scale.floor
        shown["plain_fact"] = because("plain_fact")
    hidden = {code for one in shown for code in _SUBSUMED.get(one, ())}
    why = tuple(reason for code, reason in shown.items() if code not in hidden)
    return Score(1 / (1 + math.exp(-odds)), tuple(shown), why)


def as_said(text: str) -> str:
    """Return *text* as the signs read it: in lower case, without abbreviations in capitals.

    "FIRST" is the name of a contest, not a word, unless all is written in capitals.
    """
    plain = text if text.isupper() else _CAPITALS.sub(lambda found: "_" * len(found.group()), text)
    return plain.lower().replace("’", "'")


def _short(text: str, found: re.Match[str]) -> str:
    # lower() may change the length of a few letters; then the words are those of the lower case
    same = len(found.string) == len(text)
    words = " ".join((text if same else found.string)[found.start() : found.end()].split())
    return words if len(words) <= LONGEST_SHOWN else words[: LONGEST_SHOWN - 1] + "…"


def _happened(said: str, tags: str, scale: Scale) -> bool:
    """Tell whether the words say that something happened, in nobody's own name."""
    if "F" not in tags and "U" not in tags:
        return False
    if scale.speaking.search(said):
        return False
    asks = said.rstrip().endswith("?")
    return stance_of(said, tags, Setting(asks=asks), scale.cues) == "fact"
