"""One name written in two ways: variants such as "al-Tanf" and "Tanf", and slips of one letter.

Names are one name where only "al-", accents, hyphens or apostrophes differ; long ones that a
single letter, or two that changed places, keep apart may be a slip.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from workbench.claims.findings import Mention, Repeat
from workbench.reason import because
from workbench.text.sentences import Sentence
from workbench.text.tagging import Words, tag_words

SHORTEST_NAME = 4
"""Shorter names differ by a letter as often as not because they are two names."""

NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
"""Languages that write every noun with a capital: there two words alike are no slip."""

MOST_SLIPS = 20
"""A text with more names one letter apart is a list of names, not of misspellings."""

LONG_NAME = 7
"""Only names this long are held to be misspelled if one letter differs."""

OFTENER = 3
"""A slip that comes up more than once is at least so many times rarer than the right name."""

_PREFIXES = ("al-", "at-", "el-", "as-", "ash-", "ad-", "an-", "ar-", "az-", "al ", "at ", "el ")
_APOSTROPHES = str.maketrans("", "", "'’‘`ʿʾ-–. ")


def find_spellings(text: str, sentences: Sequence[Sentence], language: str) -> Iterator[Repeat]:
    """Yield the names that are written in more than one way, in a text of this language."""
    spelled: dict[str, dict[str, Mention]] = {}
    capitals: Counter[str] = Counter()
    for sentence in sentences:
        words = tag_words(text, sentence.span)
        if sentence.block == "title" and _all_capitals(words):
            continue
        capitals.update(word for word in words.raw if word[0].isupper())
        for first, last in _runs(words):
            span = words.span(first, last)
            name = " ".join(span.of(text).split())
            key = _key(name)
            if len(key) >= SHORTEST_NAME:
                spelled.setdefault(key, {}).setdefault(name, Mention(span, sentence.block, name))
    for spellings in spelled.values():
        distinct = {_plain(name): mention for name, mention in reversed(spellings.items())}
        if len(distinct) > 1:
            mentions = tuple(sorted(distinct.values(), key=lambda mention: mention.span))
            yield Repeat(
                "name",
                mentions,
                agrees=True,
                why=because("spelled", words=" / ".join(m.value for m in mentions[:5])),
            )
    if language[:2].lower() not in NOUNS_IN_CAPITALS:
        yield from _misspelled(spelled, _often(capitals))


def _all_capitals(words: Words) -> bool:
    return all(word.isupper() for word in words.raw if word.isalpha())


def _runs(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the names of a sentence as first word and one past the last, word by word."""
    place = 0
    while place < len(words.tags):
        if not _is_name(words, place):
            place += 1
            continue
        start = place
        while place < len(words.tags) and _is_name(words, place):
            place += 1
        for one in range(start, place):
            small = words.low[one] + " " in _PREFIXES
            yield one, min(place, one + 2) if small else one + 1


def _is_name(words: Words, place: int) -> bool:
    raw = words.raw[place]
    article, hyphen, rest = raw.partition("-")  # "al-Tanf"
    led = hyphen and article.lower() + "-" in _PREFIXES and rest[:1].isupper()
    return (words.tags[place] == "P" and raw[-1].isalnum()) or bool(led)


def _key(name: str) -> str:
    """Return a name without what may be left out or written otherwise."""
    low = name.lower()
    low = next((low[len(p) :] for p in _PREFIXES if low.startswith(p)), low)
    parted = unicodedata.normalize("NFKD", low)
    return "".join(c for c in parted if not unicodedata.combining(c)).translate(_APOSTROPHES)


def _plain(name: str) -> str:
    """Return a name as it counts for telling spellings apart: case and typography do not."""
    return name.lower().replace("’", "'").replace("‘", "'").replace("–", "-")


def _often(capitals: Mapping[str, int]) -> Counter[str]:
    """Count names by their keys, also where they open a sentence and could be any word."""
    often: Counter[str] = Counter()
    for word, count in capitals.items():
        often[_key(word)] += count
    return often


def _misspelled(
    spelled: dict[str, dict[str, Mention]], often: Mapping[str, int]
) -> Iterator[Repeat]:
    """Yield names of which one may be the other with a letter wrong."""
    by_shape: dict[str, list[str]] = {}
    for key in spelled:
        for shape in _shapes(key):
            by_shape.setdefault(shape, []).append(key)
    told: set[frozenset[str]] = set()
    for keys in by_shape.values():
        for one, other in pairwise(keys):
            pair = frozenset((one, other))
            if len(pair) < 2 or pair in told or _two_people(often[one], often[other]):
                continue
            if _slip(one, other):
                told.add(pair)
                if len(told) > MOST_SLIPS:
                    return
                mentions = tuple(
                    sorted(
                        (next(iter(spelled[key].values())) for key in pair),
                        key=lambda mention: mention.span,
                    )
                )
                yield Repeat(
                    "name",
                    mentions,
                    agrees=False,
                    why=because("spelled_differs", words=" / ".join(m.value for m in mentions)),
                )


def _two_people(one: int, other: int) -> bool:
    """Tell whether two names that are alike both come up too often for either to be a slip."""
    rarer, commoner = sorted((one, other))
    return rarer > 1 and commoner < OFTENER * rarer


def _shapes(key: str) -> Iterable[str]:
    """Return the key with each letter left out once: slips of one letter have one in common."""
    if len(key) < LONG_NAME or len(key) > 3 * LONG_NAME or not key.isalpha():
        return ()
    return dict.fromkeys((key, *(key[:i] + key[i + 1 :] for i in range(1, len(key)))))


def _slip(one: str, other: str) -> bool:
    """Tell whether two names differ by a slip and not as "Russia" and "Russian" do."""
    if one[0] != other[0]:
        return False
    if len(one) != len(other):
        return not (one.startswith(other) or other.startswith(one)) and one[-2:] == other[-2:]
    apart = [place for place in range(len(one)) if one[place] != other[place]]
    if len(apart) == 1:
        return one[-2:] == other[-2:]
    swapped = sorted(one) == sorted(other) and apart[-1] == apart[0] + 1
    return len(apart) == 2 and swapped
