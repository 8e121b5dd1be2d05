"""What is not the same in two claims that are otherwise alike: a number, a day, a name."""

import re
from collections.abc import Iterable
from functools import lru_cache

from workbench.claims.figures import find_figures
from workbench.library.said import EMPTY, plain_words
from workbench.library.stems import WORD, folded
from workbench.reason import Reason, because
from workbench.text.span import Span
from workbench.text.tagging import tag_words

LONGEST = 2000
"""Characters of a text that are compared."""

MOST_NAMED = 3
KINDS = ("number", "day", "name")

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)")
_MONTHS = "january february march april may june july august september october november december"
_MONTH = "|".join(f"{month}|{month[:3]}" for month in _MONTHS.split())
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = re.compile(rf"(?<!\w)(?:(?:{_MONTH})\.? {_NUMBER}|{_NUMBER} (?:{_MONTH}))(?!\w)")
_CAPITAL = re.compile(r"[^\W\d_a-z][\w’'-]*")


def differences_between(now: str, earlier: str) -> tuple[Reason, ...]:
    """Return what differs between a text and an *earlier* claim: numbers, days, names.

    Only what both give is compared: a claim that names no number differs from none.
    """
    now, earlier = now[:LONGEST], earlier[:LONGEST]
    mine, theirs = _facts(now), _facts(earlier)
    none: frozenset[str] = frozenset()
    among = none, none, frozenset(plain_words(now))
    amid = none, none, frozenset(plain_words(earlier))
    found = []
    for code, one, other, here_said, there_said in zip(
        KINDS, mine, theirs, among, amid, strict=True
    ):
        here = _only(one, other, there_said)
        there = _only(other, one, here_said)
        if here and there:
            found.append(
                because(f"differs_{code}", now=_listed(here.values()), then=_listed(there.values()))
            )
    return tuple(found)


def _only(
    one: dict[object, str], other: dict[object, str], said: frozenset[str]
) -> dict[object, str]:
    """Return what *one* gives and the other does not, neither as a fact nor among its words."""
    return {key: words for key, words in one.items() if key not in other and key not in said}


def _listed(words: Iterable[str]) -> str:
    return ", ".join(list(words)[:MOST_NAMED]) or "–"


Facts = tuple[dict[object, str], dict[object, str], dict[object, str]]


@lru_cache(maxsize=512)
def _facts(text: str) -> Facts:
    """Return figures, days and names of a text, each by what makes two of them the same."""
    days: dict[object, str] = {}
    dated: set[int] = set()
    plain = folded(text)
    for match in (*_DAY.finditer(plain), *_YEAR.finditer(plain)):
        if match.start() not in dated:
            day = "".join(sorted(re.findall(r"\d+|[a-z]{3}", match[0])))
            days[day] = text[match.start() : match.end()]
            dated.update(range(match.start(), match.end()))
    words = tag_words(text, Span(0, len(text)))
    figures: dict[object, str] = {
        (figure.value, figure.unit): figure.span(words).of(text)
        for figure in find_figures(words, dated)
    }
    return figures, days, _names(text, plain, dated)


def _names(text: str, plain: str, dated: set[int]) -> dict[object, str]:
    """Return words with a capital that do not begin a sentence, nor belong to a day."""
    names: dict[object, str] = {}
    for match in _CAPITAL.finditer(text):
        if text[match.start() - 1 : match.start()] in {"@", "#"}:
            continue  # handles and tags are parted elsewhere
        before = text[: match.start()].rstrip(" \"'“‘(")
        begins = not before or before[-1] in ".!?:\n"
        parts = WORD.findall(plain, match.start(), match.end())
        if begins or match.start() in dated or not parts or parts[0] in EMPTY:
            continue
        names[parts[0]] = match[0]
    return names
