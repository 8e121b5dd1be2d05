"""A figure where it stands: what it counts, who and what is near it, and what it belongs to."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.claims.calculation import shown
from workbench.claims.changes import FALLING, RISING
from workbench.claims.features import stem
from workbench.claims.figures import Figure, find_figures, noun_behind
from workbench.claims.findings import Mention
from workbench.dates.expression import TimeExpression
from workbench.text.reporting import LEMMA_OF
from workbench.text.sentences import Sentence
from workbench.text.span import Span
from workbench.text.tagging import Words, tag_words
from workbench.text.tags import FINITE
from workbench.text.wordlist import words as wordlist

AROUND = 9
"""How many words on either side of a figure are looked at."""

CLOSE = 4
"""How many words on either side can set a figure apart from others."""

SUBJECT = 12
"""How many words at the head of a sentence are looked at for who it is about."""

MOST_BESIDE = 8
"""So many figures of one sentence, and no more, are tried as parts of a sum."""

_LINKS = wordlist("of the more fewer less all its their")
_DEAD = wordlist("killed killing dead died death deaths die dies kills toll fatalities")
_HURT = wordlist("injured wounded hurt injuring wounding injuries injury injures hurts wounds")
CONTRAST = wordlist(
    """
    another other others previous previously earlier before rest remaining former again second
    compared each average averages averaged averaging separate separately
    additional further extra initial initially originally later since similar unlike usual usually
    normal normally typical typically alone now
    """
)
"""Words that say that two things are spoken of."""

_AGAINST = wordlist("versus against vs than")
"""Words that set two figures side by side where they stand next to one."""

_SHARED_OUT = wordlist("for per among from")
"""Words behind a figure that say to whom or what it falls."""

_RANGE = wordlist("to or and -") | {"–", "—"}
_PLACED_IN = wordlist("in on at from near of to by for with and")
_WEEKDAYS = wordlist("monday tuesday wednesday thursday friday saturday sunday today")
_MIXED = re.compile(r"(?=.*\d)(?=.*[a-z])")


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure in its sentence: what stands around it, and what it counts."""

    figure: Figure
    mention: Mention
    sentence: int
    around: frozenset[str]
    """The stems of the words that tell something, as far as :data:`AROUND` goes."""
    names: frozenset[str]
    """Names near it and at the head of the sentence, those of a speaker left out."""
    counted: str
    doing: tuple[str, str]
    """The verb of its sentence and the noun or name in front of it, as stems, or nothing."""
    behind: str
    """Whom or what it falls to, as a stem: "adult" of "35 euros for adults"."""
    date: str
    """The date or time that stands nearest in the sentence, in lower case, or nothing."""
    modifiers: Mapping[str, str]
    """For the nouns near it the word in front of each, both as stems: "northern" line."""
    beside: tuple[Figure, ...]
    contrasted: bool
    """Whether the words near it set it apart from all others."""
    at_most: bool
    """Whether "up to" stands before it."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence with figures, and what they all share."""

    text: str
    sentence: Sentence
    number: int
    words: Words
    figures: Sequence[Figure]
    dates: Sequence[Span]
    names: frozenset[str]
    doing: tuple[str, str]


def place_figures(
    text: str, sentences: Sequence[Sentence], times: Sequence[TimeExpression]
) -> Iterator[Placed]:
    """Yield the figures of *sentences* in order, those that belong to one of *times* left out."""
    starts = [e.span.start for e in times]
    for number, sentence in enumerate(sentences):
        place = sentence.span
        inside = times[bisect_left(starts, place.start) : bisect_left(starts, place.end)]
        words = tag_words(text, place)
        dated = {i for e in inside for i in range(e.span.start, e.span.end)}
        figures = find_figures(words, dated)
        if figures:
            dates = [e.span for e in inside if not _of_saying(words, e.span)]
            names = _names(words, range(_head(words)))
            doing = _doing(words)
            line = _Line(text, sentence, number, words, figures, dates, names, doing)
            yield from (_place(line, figure) for figure in figures)


def _place(line: _Line, figure: Figure) -> Placed:
    words = line.words
    near = range(max(0, figure.first - AROUND), min(figure.last + 1 + AROUND, len(words.low)))
    around = {root(words.low[i]) for i in near if tells(words, i)}
    around.update({"more", "fewer", "less"} & {*words.low[figure.last + 1 : figure.last + 2]})
    before = words.low[max(0, figure.first - 2) : figure.first]
    return Placed(
        figure=figure,
        mention=Mention(figure.span(words), line.sentence.block, shown(figure.value, figure.unit)),
        sentence=line.number,
        around=frozenset(around),
        names=line.names | _names(words, near),
        counted=_counted(words, figure),
        doing=line.doing,
        behind=_behind(words, figure),
        date=_nearest(line, figure),
        modifiers=_modifiers(words, near, figure),
        beside=tuple(other for other in line.figures if other is not figure)[:MOST_BESIDE],
        contrasted=_is_contrasted(words, figure),
        at_most=before == ["up", "to"] or before[-1:] == ["maximum"],
    )


def tells(words: Words, place: int) -> bool:
    """Tell whether a word says what a sentence is about: a noun, name, verb, or longer adverb."""
    return len(words.low[place]) >= _SHORTEST.get(words.tags[place], sys.maxsize)


_SHORTEST = {"N": 3, "P": 3, **dict.fromkeys("JVFZYKG", 4), "R": 6}


def root(word: str) -> str:
    """Return a word without its ending: "fine" and "fined" have one."""
    return stem(word).removesuffix("e")


def _counted(words: Words, figure: Figure) -> str:
    """Return what a figure counts: the dead, the hurt, or the noun behind it or its "of"."""
    close = words.low[max(0, figure.first - 3) : figure.last + CLOSE]
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


def _behind(words: Words, figure: Figure) -> str:
    """Return "adult" of "35 euros for adults", or nothing."""
    place = figure.last + 1
    while words.tags[place : place + 1] in ("N", "J") and words.low[place] not in _SHARED_OUT:
        place += 1
    if words.low[place : place + 1] and words.low[place] in _SHARED_OUT:
        return stem(noun_behind(words, place + 1))
    return ""


def _is_contrasted(words: Words, figure: Figure) -> bool:
    first = max(0, figure.first - CLOSE)
    close = words.low[first : figure.last + CLOSE]
    moved = any(word in RISING or word in FALLING for word in close if word not in {"more", "up"})
    if words.low[figure.first - 1 : figure.first] == ["to"]:
        moved = "from" in close  # "falls to 58 percent" is where it stands, and no change
    beside = words.low[max(0, figure.first - 2) : figure.last + 3]
    apart = any(word in CONTRAST for word in close) or any(word in _AGAINST for word in beside)
    apart = apart or any(
        words.low[i] == "first" and words.tags[i] == "R" for i in range(first, figure.first)
    )
    return moved or apart or _is_named(words, figure) or _is_end_of_range(words, figure)


def _is_named(words: Words, figure: Figure) -> bool:
    """Tell whether a number belongs to a name: "Master 3", "Flight 714", "Apollo 11"."""
    place = figure.first - 1
    if figure.unit or place < 0 or words.tags[place] != "P" or words.low[place] in _WEEKDAYS:
        return False
    while place > 0 and words.tags[place - 1] == "P":
        place -= 1
    return place == 0 or words.low[place - 1] not in _PLACED_IN


def _is_end_of_range(words: Words, figure: Figure) -> bool:
    """Tell whether a figure is the lower or the upper end of "25 to 30"."""
    first, last = figure.first, figure.last
    upper = first > 1 and words.low[first - 1] in _RANGE and words.tags[first - 2] == "M"
    after, further = words.low[last + 1 : last + 2], words.tags[last + 2 : last + 3]
    return upper or bool(after and after[0] in _RANGE and further == "M")


def _modifiers(words: Words, near: range, figure: Figure) -> dict[str, str]:
    found = {}
    for place in near[1:]:
        before = words.low[place - 1]
        if words.tags[place] != "N" or figure.first <= place - 1 <= figure.last:
            continue
        if words.tags[place - 1] in "NJPG" or _MIXED.match(before):
            found[stem(words.low[place])] = stem(before)
    return found


def _names(words: Words, places: range) -> frozenset[str]:
    return frozenset(words.low[i] for i in places if words.tags[i] == "P" and not _speaks(words, i))


def _speaks(words: Words, place: int) -> bool:
    """Tell whether a name is that of a speaker: "Lund said", "said mayor Ana Lund"."""
    ahead = range(place + 1, min(place + 1 + CLOSE, len(words.low)))
    verb = next((i for i in ahead if words.tags[i] in FINITE), None)
    if verb is not None and words.low[verb] in LEMMA_OF:
        return True
    return any(word in LEMMA_OF for word in words.low[max(0, place - CLOSE + 1) : place])


def _doing(words: Words) -> tuple[str, str]:
    verb = next((i for i, tag in enumerate(words.tags[:SUBJECT]) if tag in FINITE), None)
    if verb is None or words.low[verb] in LEMMA_OF or "W" in words.tags[:verb]:
        return "", ""
    tags = words.tags
    last = next((i for i in range(verb) if tags[i] in "NP" and tags[i + 1] not in "NP"), None)
    return root(words.low[verb]), "" if last is None else root(words.low[last])


def _head(words: Words) -> int:
    """Return how many words the subject of the sentence has, at most."""
    for place, tag in enumerate(words.tags[:SUBJECT]):
        if tag == ":" or (tag in FINITE and words.low[place] not in LEMMA_OF):
            return place
    return min(SUBJECT, len(words.tags))


def _of_saying(words: Words, date: Span) -> bool:
    """Tell whether a date only says when something was said: "police said on Tuesday that"."""
    place = bisect_left(words.starts, date.start)
    return any(word in LEMMA_OF for word in words.low[max(0, place - 2) : place])


def _nearest(line: _Line, figure: Figure) -> str:
    if not line.dates:
        return ""
    own = figure.span(line.words)

    def apart(date: Span) -> int:
        return max(date.start - own.end, own.start - date.end)

    return " ".join(min(line.dates, key=apart).of(line.text).lower().split())
