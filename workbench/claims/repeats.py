"""The same fact twice: figures and names that come up again, and whether they agree.

An article says its main facts several times: in the title, under the picture, in the text.  Two
figures speak of one thing where they have the same unit or count the same noun and stand among
mostly the same words; names are one name where only "al-", accents, hyphens or apostrophes differ.
What differs is shown side by side; who is right is for the reviewer to say.
"""

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.claims.calculation import range_of, shown
from workbench.claims.changes import FALLING, RISING
from workbench.claims.features import stem
from workbench.claims.figures import Figure, find_figures, noun_behind
from workbench.claims.findings import Mention, Repeat
from workbench.dates.expression import TimeExpression
from workbench.reason import because
from workbench.text.sentences import Sentence
from workbench.text.tagging import Words, tag_words
from workbench.text.wordlist import words as wordlist

SHARED = 2
"""How many words besides the one counted two figures of one thing must have around them."""

SHARED_BARE = 4
"""How many those need that differ and where it is not said what is counted."""

AROUND = 9
"""How many words on either side of a figure are looked at."""

MOST_FIGURES = 1500
"""In a text with more figures than this, only the first so many are compared."""

MOST_ALIKE = 60
"""At most so many figures of one unit or noun are compared with one another."""

MOST_VALUES = 3
"""A thing that has more values than this is a series and not a slip."""

SHORTEST_NAME = 4
"""Shorter names differ by a letter as often as not because they are two names."""

_LINKS = wordlist("of the more fewer less all its their")
_TIMES = frozenset(map(stem, wordlist("seconds minutes hours days weeks months years")))
"""What is seldom one thing twice: everything takes time."""

_DEAD = wordlist("killed killing dead died death deaths die dies kills toll fatalities")
_HURT = wordlist("injured wounded hurt injuring wounding injuries injury")
CONTRAST = wordlist(
    """
    another other others previous previously earlier before rest remaining former again second
    versus against compared each average averages averaged averaging
    """
)
"""Words that say that two things are spoken of."""

_PREFIXES = ("al-", "at-", "el-", "as-", "ash-", "ad-", "an-", "ar-", "az-", "al ", "at ", "el ")
_APOSTROPHES = str.maketrans("", "", "'’‘`ʿʾ-–. ")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A figure in its sentence: what stands around it, and what it counts."""

    figure: Figure
    mention: Mention
    sentence: int
    around: frozenset[str]
    names: frozenset[str]
    counted: str
    dates: frozenset[str]
    contrasted: bool


def find_repeats(
    text: str, sentences: Sequence[Sentence], expressions: Sequence[TimeExpression]
) -> tuple[Repeat, ...]:
    """Return the facts that title, captions and body name more than once, in reading order."""
    times = [e for e in expressions if e.kind in {"DATE", "TIME"}]
    repeats = (*_figures(text, sentences, times), *_names(text, sentences))
    return tuple(sorted(repeats, key=lambda one: one.mentions[0].span))


# --------------------------------------------------------------------------------------- figures


def _figures(
    text: str, sentences: Sequence[Sentence], times: list[TimeExpression]
) -> Iterator[Repeat]:
    groups: dict[tuple[str, str], list[_Placed]] = {}
    for placed in _placed(text, sentences, times):
        measure = (placed.figure.unit, placed.counted)
        if any(measure):
            group = groups.setdefault(measure, [])
            if len(group) < MOST_ALIKE:
                group.append(placed)
    for group in groups.values():
        yield from _compare(group)


def _placed(
    text: str, sentences: Sequence[Sentence], times: list[TimeExpression]
) -> Iterator[_Placed]:
    starts = [e.span.start for e in times]
    seen = 0
    for number, sentence in enumerate(sentences):
        place = sentence.span
        inside = times[bisect_left(starts, place.start) : bisect_left(starts, place.end)]
        words = tag_words(text, place)
        dated = {i for e in inside for i in range(e.span.start, e.span.end)}
        dates = frozenset(e.span.of(text).lower() for e in inside)
        for figure in find_figures(words, dated):
            seen += 1
            if seen > MOST_FIGURES:
                return
            yield _place(words, figure, sentence, number, dates)


def _place(
    words: Words, figure: Figure, sentence: Sentence, number: int, dates: frozenset[str]
) -> _Placed:
    first, last = max(0, figure.first - AROUND), figure.last + 1 + AROUND
    near = range(first, min(last, len(words.low)))
    around = frozenset(
        stem(words.low[i]) for i in near if words.tags[i] in "NPJVFZYKG" and len(words.low[i]) > 3
    )
    close = words.low[max(0, figure.first - 4) : figure.last + 4]
    moved = any(word in RISING or word in FALLING for word in close if word not in {"more", "up"})
    return _Placed(
        figure=figure,
        mention=Mention(figure.span(words), sentence.block, shown(figure.value, figure.unit)),
        sentence=number,
        around=around
        | ({"more", "fewer", "less"} & set(words.low[figure.last + 1 : figure.last + 2])),
        names=frozenset(words.low[i] for i in near if words.tags[i] == "P"),
        counted=_counted(words, figure),
        dates=dates,
        contrasted=moved or any(word in CONTRAST for word in close),
    )


def _counted(words: Words, figure: Figure) -> str:
    """Return what a figure counts: the dead, the hurt, or the noun behind it or its "of"."""
    close = words.low[max(0, figure.first - 3) : figure.last + 4]
    if any(word in _DEAD for word in close):
        return "+dead"
    if any(word in _HURT for word in close):
        return "+hurt"
    if not figure.unit:
        return stem(figure.noun)
    place = figure.last + 1
    while words.low[place : place + 1] and words.low[place] in _LINKS:
        place += 1
    return stem(noun_behind(words, place))


def _compare(group: list[_Placed]) -> Iterator[Repeat]:
    """Bring those figures of one measure together that speak of one thing."""
    taken: set[int] = set()
    for place, one in enumerate(group):
        if place in taken:
            continue
        rest = (i for i in range(place + 1, len(group)) if i not in taken)
        alike = [place, *(i for i in rest if _one_thing(one, group[i]))]
        if len(alike) > 1:
            taken.update(alike)
            repeat = _repeat([group[i] for i in alike])
            if repeat.agrees or len({m.value for m in repeat.mentions}) <= MOST_VALUES:
                yield repeat


def _one_thing(one: _Placed, other: _Placed) -> bool:
    if one.sentence == other.sentence:
        return False
    shared = len((one.around & other.around) - {one.counted})
    if range_of(one.figure).meets(range_of(other.figure)):
        return shared >= SHARED
    if one.contrasted or other.contrasted or _at_other_times(one, other):
        return False
    if _of_others(one, other) or one.counted in _TIMES:
        return False
    enough = SHARED if one.counted else SHARED_BARE
    return shared >= enough and _close_in_size(one.figure, other.figure)


def _at_other_times(one: _Placed, other: _Placed) -> bool:
    return bool(one.dates and other.dates and not one.dates & other.dates)


def _of_others(one: _Placed, other: _Placed) -> bool:
    """Tell whether two sentences of the text each name somebody the other does not.

    Titles and captions shorten; there a name is often only left out.
    """
    if {one.mention.block, other.mention.block} != {"body"}:
        return False
    return bool(one.names - other.names and other.names - one.names)


def _close_in_size(one: Figure, other: Figure) -> bool:
    """Tell whether one could be a slip for the other: not a part of it, or another scale."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return small > 0 and large <= 2 * small


def _repeat(alike: list[_Placed]) -> Repeat:
    values = list(dict.fromkeys(placed.mention.value for placed in alike))
    first = alike[0].figure
    agrees = all(range_of(first).meets(range_of(placed.figure)) for placed in alike)
    return Repeat(
        "figure",
        tuple(placed.mention for placed in alike),
        agrees=agrees,
        why=because("repeated" if agrees else "repeated_differs", words=" / ".join(values[:4])),
    )


# ----------------------------------------------------------------------------------------- names


def _names(text: str, sentences: Sequence[Sentence]) -> Iterator[Repeat]:
    """Yield names that are written in more than one way."""
    spelled: dict[str, dict[str, Mention]] = {}
    for sentence in sentences:
        words = tag_words(text, sentence.span)
        if sentence.block == "title" and _all_capitals(words):
            continue
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
    yield from _misspelled(spelled)


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


def _misspelled(spelled: dict[str, dict[str, Mention]]) -> Iterator[Repeat]:
    """Yield names of which one may be the other with a letter wrong."""
    by_shape: dict[str, list[str]] = {}
    for key in spelled:
        for shape in _shapes(key):
            by_shape.setdefault(shape, []).append(key)
    told: set[frozenset[str]] = set()
    for keys in by_shape.values():
        for one, other in pairwise(keys):
            pair = frozenset((one, other))
            if len(pair) == 2 and pair not in told and _slip(one, other):
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


MOST_SLIPS = 20
"""A text with more names one letter apart is a list of names, not of misspellings."""

LONG_NAME = 7
"""Only names this long are held to be misspelled if one letter differs."""


def _shapes(key: str) -> Iterable[str]:
    """Return the key with each letter left out once: slips of one letter have one in common."""
    if len(key) < LONG_NAME or len(key) > 3 * LONG_NAME or not key.isalpha():
        return ()
    return dict.fromkeys((key, *(key[:i] + key[i + 1 :] for i in range(1, len(key)))))


def _slip(one: str, other: str) -> bool:
    """Tell whether two names differ by a slip and not as "Russia" and "Russian" do."""
    if one[0] != other[0] or one.startswith(other) or other.startswith(one):
        return False
    if len(one) == len(other):
        return Counter(one) == Counter(other) or one[-2:] == other[-2:]
    return one[-2:] == other[-2:]
