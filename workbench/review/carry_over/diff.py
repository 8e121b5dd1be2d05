"""Which words of one list are those of another, in order.

Words that occur once in both are anchors (Bram Cohen's patience diff); between them the longest
stretches in common are taken first (Ratcliff and Obershelp, as difflib has it).  Stretches too
long to compare and without a single anchor are left unmatched, so that no input takes long.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

SMALL = 60_000
"""Pairs of words up to which two stretches are compared word with word."""

Pairs = list[tuple[int, int]]


def longest_rising(numbers: Sequence[int]) -> list[int]:
    """Return the places of a longest rising run of *numbers* (patience sorting, n log n)."""
    tails: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_left(tails, number)
        before.append(places[at - 1] if at else -1)
        tails[at : at + 1] = [number]
        places[at : at + 1] = [place]
    run, place = [], places[-1] if places else -1
    while place >= 0:
        run.append(place)
        place = before[place]
    return run[::-1]


def same_words(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield pairs of places at which *old* and *new* have the same word, both rising."""
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        a, b, c, d = waiting.pop()
        while a < b and c < d and old[a] == new[c]:
            yield a, c
            a, c = a + 1, c + 1
        while a < b and c < d and old[b - 1] == new[d - 1]:
            b, d = b - 1, d - 1
            yield b, d
        if a == b or c == d:
            continue
        if (b - a) * (d - c) <= SMALL:
            yield from _compared(old[a:b], new[c:d], a, c)
            continue
        anchors = _anchors(old[a:b], new[c:d], a, c)
        ends = [(a - 1, c - 1), *anchors, (b, d)]
        yield from anchors
        if anchors:
            waiting += [(i + 1, k, j + 1, m) for (i, j), (k, m) in pairwise(ends)]


def _compared(old: Sequence[str], new: Sequence[str], a: int, c: int) -> Iterator[tuple[int, int]]:
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            yield a + block.a + step, c + block.b + step


def _anchors(old: Sequence[str], new: Sequence[str], a: int, c: int) -> Pairs:
    """Return where words stand that occur once in both, as many as keep their order."""
    ours, theirs = Counter(old), Counter(new)
    places = {word: place for place, word in enumerate(new) if theirs[word] == 1}
    pairs = [
        (place, places[word])
        for place, word in enumerate(old)
        if ours[word] == 1 and word in places
    ]
    return [
        (a + pairs[at][0], c + pairs[at][1]) for at in longest_rising([place for _, place in pairs])
    ]
