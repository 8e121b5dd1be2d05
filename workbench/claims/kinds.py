"""What sort of thing a claim states, so that a desk can hand it to whoever checks such things."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.claims.propositions import Proposition


@dataclass(frozen=True, slots=True)
class KindWords:
    """Words of one language by which kinds are told.

    ``science`` is searched in the words in lower case; ``place`` matches a word that leads to a
    place; ``being`` are the forms of "to be".
    """

    science: re.Pattern[str]
    place: re.Pattern[str]
    being: frozenset[str]


_SCIENCE = re.compile(
    r"\b(?:scien(?:ce|ces|tists?|tific)|stud(?:y|ies)|research\w*|species|virus\w*|bacteri\w+|vaccin\w+|dna|genes?"
    r"|genetic\w*|temperatures?|climate|carbon|emissions?|planets?|orbit\w*|galax\w+|fossils?"
    r"|earthquakes?|magnitude|clinical|trials? of|diseases?|cancer|symptoms?|cells?|proteins?"
    r"|physic\w+|chemi\w+|biolog\w+|telescopes?|spacecraft|satellites?|laborator\w+|molecul\w+)\b"
)
_PLACE = re.compile(r"\b(?:in|at|near|from|to|towards?|off|across|outside|inside|over)$")
_BY_SIGN = {
    "compares": "comparison",
    "claims_most": "superlative",
    "claims_first": "superlative",
    "names_cause": "cause",
    "speaks_of_law": "legal",
    "names_agreement": "legal",
}
_NUMBERS = frozenset({"names_dead", "counts_people", "names_quantity", "names_money"})
_BEING = frozenset({"is", "are", "was", "were", "'s", "'re"})

ENGLISH = KindWords(_SCIENCE, _PLACE, _BEING)


def kinds_of(
    proposition: Proposition, signs: Iterable[str], *, dated: bool, known: KindWords = ENGLISH
) -> tuple[str, ...]:
    """Return what a proposition states, the leading kind first.

    *signs* are the codes of the signs it shows, *dated* whether it holds a time expression.
    """
    found = ["quotation"] if proposition.kind == "saying" else []
    if _says_who(proposition, known):
        found.append("identity")
    shown = set(signs)
    if shown & _NUMBERS or "M" in proposition.own_tags:
        found.append("number")
    found.extend(kind for code, kind in _BY_SIGN.items() if code in shown)
    if known.science.search(" ".join(proposition.low)):
        found.append("science")
    if not found or set("FKG") & set(proposition.own_tags):
        found.append("event")
    if dated:
        found.append("date")
    if _names_place(proposition, known):
        found.append("place")
    return tuple(dict.fromkeys(found))


def _says_who(proposition: Proposition, known: KindWords) -> bool:
    """Tell whether somebody or something is said to be something."""
    if proposition.kind == "apposition":
        return True
    tags, low = proposition.own_tags, proposition.low
    after = tags.partition("E")[2]
    return (
        proposition.verb in known.being
        and low[0] != "there"
        and not set("KG") & set(tags)
        and after[:1] in {"D", "S", "N", "P"}
        and "N" in after
    )


def _names_place(proposition: Proposition, known: KindWords) -> bool:
    return any(
        tag == "P" and place and known.place.search(proposition.low[place - 1])
        for place, tag in enumerate(proposition.tags)
    )
