"""What the claims of one language are told by: its signs, its cues, the words of its kinds.

A further language is a further set of tables and a line in ``_LOADERS``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from workbench.claims import kinds, stance
from workbench.claims.kinds import KindWords
from workbench.claims.score import IN_NEWS, Scale
from workbench.claims.stance import Cues
from workbench.text.tags import TAGGED

PARTED = TAGGED | {""}
"""Languages whose sentences are taken apart; a text that tells of none counts as English."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """The tables of one language; ``unnamed`` finds sources without a name, in lower case."""

    scale: Scale
    cues: Cues
    kinds: KindWords
    unnamed: re.Pattern[str]


_ENGLISH = Tongue(
    IN_NEWS,
    stance.ENGLISH,
    kinds.ENGLISH,
    re.compile(
        r"\b(?:officials?|sources?|diplomats?|insiders?|witness(?:es)?|reports?|observers|critics"
        r"|experts|analysts|residents|people|somebody|someone|a person|authorities|aides?)\b"
    ),
)


def _spanish() -> Tongue:
    from workbench.claims.spanish import SPANISH  # noqa: PLC0415  (most texts need no second one)

    return SPANISH


_LOADERS: dict[str, Callable[[], Tongue]] = {"es": _spanish}


@cache
def tongue_of(language: str) -> Tongue:
    """Return the tables of a language, given as its ISO 639 code; English for any other."""
    load = _LOADERS.get(language[:2].lower())
    return _ENGLISH if load is None else load()
