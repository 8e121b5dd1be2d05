"""What the ranking model looks at in a sentence: its words, their stems and endings, its shape.

Every feature is a short name and a value; what each is worth is in the weights, which
:mod:`workbench.claims.train` makes.  Kinds: ``w=`` word, ``s=`` stem, ``b=`` two stems side by
side, ``e=`` ending, ``g=`` beginning, ``t=`` tag, ``f=`` first word, ``n=`` a measure of the whole.
"""

import math
import re
from collections.abc import Sequence
from functools import lru_cache

_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_ENDINGS = ("ing", "ed", "es", "s", "ly")
FEW, MANY = 6, 25


def features_of(low: Sequence[str], tags: str) -> dict[str, float]:
    """Return the features of a sentence given its words in lower case and their tags."""
    words = [_shape(word, tag) for word, tag in zip(low, tags, strict=True)]
    stems = [stem(word) for word in words]
    found: dict[str, float] = {}
    for word, root in zip(words, stems, strict=True):
        found["w=" + word] = 1.0
        found["s=" + root] = 1.0
        if len(word) > 5:
            found["e=" + word[-3:]] = 1.0
            if len(word) > 6:
                found["g=" + word[:5]] = 1.0
    for index in range(len(stems) - 1):
        found[f"b={stems[index]} {stems[index + 1]}"] = 1.0
    found.update(_measures(words, tags))
    return found


def _measures(words: list[str], tags: str) -> dict[str, float]:
    found = {"t=" + tag: math.log1p(tags.count(tag)) for tag in dict.fromkeys(tags)}
    if not words:
        return found
    found["f=" + words[0]] = 1.0
    length = sum(word[0].isalnum() or word[0] in "#'" for word in words)
    found["n=length"] = math.log1p(length)
    if length < FEW:
        found["n=few"] = 1.0
    if length > MANY:
        found["n=many"] = 1.0
    for name, count in (
        ("n=names", tags[1:].count("P")),
        ("n=figures", sum(word[0] == "#" for word in words)),
    ):
        if count:
            found[name] = math.log1p(count)
    if words[-1] == "?":
        found["n=asks"] = 1.0
    return found


def _shape(word: str, tag: str) -> str:
    """Return the word, or what kind of figure it is: one price is as good as another."""
    if tag != "M":
        return word
    if word[0] in "$€£¥":
        return "#money"
    if word.endswith("%"):
        return "#percent"
    if _YEAR.fullmatch(word):
        return "#year"
    return "#number" if word[0].isdigit() else word


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return *word* without the commonest endings."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            return word[: -len(ending)]
    return word
