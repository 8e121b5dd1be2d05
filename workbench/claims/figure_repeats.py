"""Figures that come up again, and whether they agree.

Two figures speak of one thing where they have the same unit or count the same noun and stand among
mostly the same words.  Figures that differ are held to be a slip only where nothing in the text
says that they belong to two things: another day, other names, another kind of the same noun, a sum
of parts, or one sentence that names them both.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from workbench.claims.calculation import Range, range_of
from workbench.claims.features import stem
from workbench.claims.figures import Figure
from workbench.claims.findings import Repeat
from workbench.claims.placed import Placed, place_figures
from workbench.dates.expression import TimeExpression
from workbench.reason import because
from workbench.text.sentences import Sentence
from workbench.text.wordlist import words as wordlist

SHARED = 2
"""How many words besides the one counted two figures of one thing must have around them."""

SHARED_BARE = 4
"""How many those need that differ and where it is not said what is counted."""

MOST_ALIKE = 60
"""A figure is compared with at most so many of its unit or noun that come after it."""

MOST_VALUES = 3
"""A thing that has more values than this is a series and not a slip."""

_COMMON = frozenset(
    map(
        stem,
        wordlist(
            """
            seconds minutes hours days weeks months years times points goals runs yards saves
            rebounds assists wins losses games shots sets steals blocks tries wickets seats
            """
        ),
    )
)
"""What is seldom one thing twice: everything takes time, and everybody scores."""

_BACK_THEN = re.compile(
    r"(?:[a-z]+ )?\d{4}|.*\b(?:ago|earlier)|last (?:year|month|season|week|decade|century)"
)
"""Dates that tell of what was before the story."""


def find_figure_repeats(
    text: str, sentences: Sequence[Sentence], times: Sequence[TimeExpression]
) -> Iterator[Repeat]:
    """Yield the figures of the story that come up more than once."""
    groups: dict[tuple[str, str], list[Placed]] = {}
    for placed in place_figures(text, sentences, times):
        measure = (placed.figure.unit, placed.counted)
        if any(measure):
            groups.setdefault(measure, []).append(placed)
    for group in groups.values():
        yield from _compare(group)


def _compare(group: list[Placed]) -> Iterator[Repeat]:
    """Bring those figures of one measure together that speak of one thing."""
    apart = _named_together(group)
    taken: set[int] = set()
    for place, one in enumerate(group):
        if place in taken:
            continue
        following = range(place + 1, min(place + 1 + MOST_ALIKE, len(group)))
        rest = (i for i in following if i not in taken)
        alike = [place, *(i for i in rest if _one_thing(one, group[i], apart))]
        if len(alike) > 1:
            taken.update(alike)
            repeat = _repeat([group[i] for i in alike])
            if repeat.agrees or len({m.value for m in repeat.mentions}) <= MOST_VALUES:
                yield repeat


def _named_together(group: list[Placed]) -> set[frozenset[float]]:
    """Return the pairs of values that one sentence names side by side, and so tells apart."""
    by_sentence: dict[int, dict[float, None]] = {}
    for placed in group:
        by_sentence.setdefault(placed.sentence, {})[placed.figure.value] = None
    return {
        frozenset(pair)
        for values in by_sentence.values()
        for pair in combinations(list(values)[:MOST_TOGETHER], 2)
    }


MOST_TOGETHER = 12
"""So many figures of one measure, and no more, are told apart by standing in one sentence."""


def _one_thing(one: Placed, other: Placed, apart: set[frozenset[float]]) -> bool:
    if one.sentence == other.sentence:
        return False
    shared = len((one.around & other.around) - {one.counted})
    if range_of(one.figure).meets(range_of(other.figure)):
        return shared >= SHARED
    if shared < _enough(one, other) or not _close_in_size(one.figure, other.figure):
        return False
    if frozenset((one.figure.value, other.figure.value)) in apart:
        return False
    return not (
        _differ_by_words(one, other) or _at_other_times(one, other) or _in_parts(one, other)
    )


def _enough(one: Placed, other: Placed) -> int:
    """Return how many words two figures that differ must share to speak of one thing."""
    enough = SHARED if one.counted else SHARED_BARE
    if not one.counted and one.mention.block != other.mention.block:
        enough -= 1  # a title has few words, and says what the story says
    if _digits(one.figure) == _digits(other.figure):
        enough -= 1  # 214 and 241 are one number with two figures in each other's place
    return enough


def _digits(figure: Figure) -> list[str]:
    return sorted(f"{figure.value:g}".replace(".", "").strip("0"))


def _differ_by_words(one: Placed, other: Placed) -> bool:
    """Tell whether the words near two figures say that they belong to two things."""
    if one.contrasted or other.contrasted or one.counted in _COMMON:
        return True
    small, large = sorted((one, other), key=lambda placed: placed.figure.value)
    if large.at_most or (one.behind and other.behind and one.behind != other.behind):
        return True
    others = _of_others(small, large) or _done_by_others(small, large)
    return others or _of_other_kinds(small, large)


def _of_others(one: Placed, other: Placed) -> bool:
    """Tell whether two sentences of the text each name somebody the other does not.

    Titles and captions shorten; there a name is often only left out.
    """
    if {one.mention.block, other.mention.block} != {"body"}:
        return False
    return bool(one.names - other.names and other.names - one.names)


def _done_by_others(one: Placed, other: Placed) -> bool:
    """Tell whether two parties are each said to do the same: "Labour won", "the Greens won"."""
    (verb, subject), (second, rival) = one.doing, other.doing
    if {one.mention.block, other.mention.block} != {"body"} or not (subject and rival):
        return False
    return verb == second != "" and subject != rival


def _of_other_kinds(one: Placed, other: Placed) -> bool:
    """Tell whether one speaks of the northern line and the other of the southern line."""
    return any(
        kind != other.modifiers[noun] and kind not in other.around
        for noun, kind in one.modifiers.items()
        if noun in other.modifiers and other.modifiers[noun] not in one.around
    )


def _at_other_times(one: Placed, other: Placed) -> bool:
    if one.date and other.date:
        first, second = set(one.date.split()), set(other.date.split())
        return not (first <= second or second <= first)
    told = one.date or other.date
    body = one.mention.block == other.mention.block == "body"
    return body and _BACK_THEN.fullmatch(told) is not None


def _in_parts(one: Placed, other: Placed) -> bool:
    """Tell whether one is the sum of the other and a figure beside it: 900 of 700 and 200."""
    return _adds_up(one, other.figure) or _adds_up(other, one.figure)


def _adds_up(part: Placed, total: Figure) -> bool:
    whole = range_of(total)
    own = range_of(part.figure)
    for other in part.beside:
        more = range_of(other)
        if other.unit == total.unit and Range(own.low + more.low, own.high + more.high).meets(
            whole
        ):
            return True
    return False


def _close_in_size(one: Figure, other: Figure) -> bool:
    """Tell whether one could be a slip for the other: not a part of it, or another scale."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return small > 0 and large <= 2 * small


def _repeat(alike: list[Placed]) -> Repeat:
    values = list(dict.fromkeys(placed.mention.value for placed in alike))
    first = alike[0].figure
    agrees = all(range_of(first).meets(range_of(placed.figure)) for placed in alike)
    return Repeat(
        "figure",
        tuple(placed.mention for placed in alike),
        agrees=agrees,
        why=because("repeated" if agrees else "repeated_differs", words=" / ".join(values[:4])),
    )
