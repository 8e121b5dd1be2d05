"""Two versions of a text laid side by side: which word of the old one is which of the new.

Whole sentences come first, wherever they went: those that occur once in both are the same (Paul
Heckel, "A technique for isolating differences between files", CACM 21, 1978).  A sentence that
occurs several times is told apart by its neighbours, and where they do not tell, it is said to be
unsure.  What is left between sentences that kept their order is compared word by word, and what is
left then is looked for elsewhere by the rare words it shares.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.review.carry_over.diff import longest_rising, same_words
from workbench.review.carry_over.words import Words

Key = tuple[str, ...]
NOWHERE = -1
ROUNDS = 30
"""How often neighbours are asked about repeated sentences."""
FEW = 400
"""Pairs of repeated sentences up to which their surroundings are compared."""
RARE = 12
"""A word in no more sentences than this tells where a sentence went."""
MOSTLY = 0.6
"""Share of a sentence's weight that must be found in another for it to be the same, changed."""
CLEARLY = 0.15
"""By how much one place must fit better than the next to be chosen for it."""


@dataclass(slots=True)
class Alignment:
    """The way of words from *old* to *new*; :data:`NOWHERE` for a word that is gone.

    ``equal`` holds old sentences that stand in the new text word for word, ``moved`` those that
    left the order of the others, ``unsure`` those that may be any of several.
    """

    old: Words
    new: Words
    to: list[int] = field(default_factory=list)
    back: list[int] = field(default_factory=list)
    sentence_to: list[int] = field(default_factory=list)
    sentence_back: list[int] = field(default_factory=list)
    moved: set[int] = field(default_factory=set)
    unsure: set[int] = field(default_factory=set)
    weights: dict[str, float] = field(default_factory=dict)

    def weigh(self, keys: Iterable[str]) -> float:
        """Return how much words weigh together: a rare word more than a common one."""
        return sum(self.weights.get(key, 1.0) for key in keys)

    def pair(self, old: int, new: int) -> None:
        """Say that two words are the same."""
        self.to[old], self.back[new] = new, old

    def pair_sentences(self, old: int, new: int) -> None:
        """Say that two sentences are the same, word for word."""
        self.sentence_to[old], self.sentence_back[new] = new, old
        for one, other in zip(self.old.sentences[old], self.new.sentences[new], strict=True):
            self.pair(one, other)


def align(old: Words, new: Words) -> Alignment:
    """Lay *new* beside *old*; time grows about linearly with their length."""
    found = Alignment(
        old,
        new,
        [NOWHERE] * len(old.keys),
        [NOWHERE] * len(new.keys),
        [NOWHERE] * len(old.sentences),
        [NOWHERE] * len(new.sentences),
    )
    counts = Counter(old.keys) + Counter(new.keys)
    found.weights = {key: 1 / math.sqrt(count) for key, count in counts.items()}
    _Sentences(found).match()
    chain = _chain(found)
    _between(found, chain)
    _elsewhere(found)
    return found


class _Sentences:
    """Sentences that stand in both texts word for word."""

    def __init__(self, found: Alignment) -> None:
        self._found = found
        self._old = [_key(found.old, sentence) for sentence in found.old.sentences]
        self._new = [_key(found.new, sentence) for sentence in found.new.sentences]
        self._repeated: set[Key] = set()

    def match(self) -> None:
        """Pair the unique ones, then the repeated ones by their neighbours."""
        ours, theirs = Counter(self._old), Counter(self._new)
        where = {key: place for place, key in enumerate(self._new)}
        for place, key in enumerate(self._old):
            if ours[key] == theirs[key] == 1:
                self._found.pair_sentences(place, where[key])
        self._repeated = {key for key in ours if theirs[key] and max(ours[key], theirs[key]) > 1}
        for _ in range(ROUNDS):
            if not self._ask_neighbours():
                break
        old = _waiting(self._old, self._found.sentence_to, self._repeated)
        new = _waiting(self._new, self._found.sentence_back, self._repeated)
        for key, places in old.items():
            self._settle(places, new[key])

    def _ask_neighbours(self) -> bool:
        """Pair repeated sentences whose neighbours point to one place; tell if any were."""
        support: Counter[tuple[int, int]] = Counter()
        for place, key in enumerate(self._old):
            if key in self._repeated and self._found.sentence_to[place] == NOWHERE:
                for step in (-1, 1):
                    other = self._beside(place, step)
                    if self._is_free(other, key):
                        support[place, other] += 1
        ours = Counter(old for old, _ in support)
        theirs = Counter(new for _, new in support)
        chosen = [
            (old, new)
            for (old, new), count in support.items()
            if count == 2 or (ours[old] == 1 and theirs[new] == 1)
        ]
        done = False
        for old, new in sorted(chosen, key=lambda pair: (-support[pair], pair)):
            free = self._found.sentence_to[old] == self._found.sentence_back[new] == NOWHERE
            if free:
                self._found.pair_sentences(old, new)
                done = True
        return done

    def _beside(self, place: int, step: int) -> int:
        """Return the new sentence that stands to the neighbour's as *place* to its neighbour."""
        beside = place + step
        if beside < 0:
            return 0
        if beside == len(self._old):
            return len(self._new) - 1
        other = self._found.sentence_to[beside]
        return NOWHERE if other == NOWHERE else other - step

    def _is_free(self, place: int, key: Key) -> bool:
        inside = 0 <= place < len(self._new)
        return inside and self._found.sentence_back[place] == NOWHERE and self._new[place] == key

    def _settle(self, old: list[int], new: list[int]) -> None:
        """Decide about sentences with the same words that no neighbour tells apart."""
        found = self._found
        if len(old) == len(new):
            for one, other in zip(old, new, strict=True):
                found.pair_sentences(one, other)
        elif old and new:
            found.unsure.update(
                old if len(old) * len(new) > FEW else self._by_surroundings(old, new)
            )

    def _by_surroundings(self, old: list[int], new: list[int]) -> list[int]:
        """Pair sentences by the words around them and return the old ones that stay unsure."""
        scores = sorted(
            ((self._likeness(one, other), one, other) for one in old for other in new), reverse=True
        )
        while scores and old and new:
            best, one, other = scores[0]
            rivals = [s for s, a, b in scores[1:] if (a == one) != (b == other)]
            if best - max(rivals, default=0.0) < CLEARLY:
                break
            self._found.pair_sentences(one, other)
            old = [place for place in old if place != one]
            scores = [item for item in scores if item[1] != one and item[2] != other]
        return old if scores else []

    def _likeness(self, one: int, other: int) -> float:
        ours, theirs = _around(self._old, one), _around(self._new, other)
        either = self._found.weigh(ours | theirs)
        return self._found.weigh(ours & theirs) / either if either else 0.0


def _waiting(
    sentences: Sequence[Key], taken: Sequence[int], repeated: set[Key]
) -> dict[Key, list[int]]:
    """Return the places of repeated sentences that are not paired yet, by their words."""
    waiting: dict[Key, list[int]] = defaultdict(list)
    for place, key in enumerate(sentences):
        if key in repeated and taken[place] == NOWHERE:
            waiting[key].append(place)
    return waiting


def _key(words: Words, sentence: range) -> Key:
    return words.keys[sentence.start : sentence.stop]


def _around(sentences: Sequence[Key], place: int) -> set[str]:
    near = (*sentences[max(0, place - 2) : place], *sentences[place + 1 : place + 3])
    return {key for sentence in near for key in sentence}


def _chain(found: Alignment) -> list[tuple[int, int]]:
    """Return the paired sentences that kept their order, and note those that did not."""
    pairs = [(old, new) for old, new in enumerate(found.sentence_to) if new != NOWHERE]
    kept = [pairs[place] for place in longest_rising([new for _, new in pairs])]
    found.moved = {old for old, _ in pairs} - {old for old, _ in kept}
    return kept


def _between(found: Alignment, chain: list[tuple[int, int]]) -> None:
    """Compare what stands between sentences that kept their order word by word."""
    ends = [(-1, -1), *chain, (len(found.old.sentences), len(found.new.sentences))]
    for (a, c), (b, d) in pairwise(ends):
        old = _left(found.old, found.sentence_to, range(a + 1, b))
        new = _left(found.new, found.sentence_back, range(c + 1, d))
        _compare(found, old, new)


def _left(words: Words, taken: Sequence[int], sentences: range) -> list[int]:
    return [w for s in sentences if taken[s] == NOWHERE for w in words.sentences[s]]


def _compare(found: Alignment, old: Sequence[int], new: Sequence[int]) -> None:
    ours, theirs = [found.old.keys[w] for w in old], [found.new.keys[w] for w in new]
    for one, other in same_words(ours, theirs):
        found.pair(old[one], new[other])


def _elsewhere(found: Alignment) -> None:
    """Look for sentences that went elsewhere and were changed, by the rare words they share."""
    lost = [s for s in range(len(found.old.sentences)) if _share(found, s) < MOSTLY]
    free = [s for s in range(len(found.new.sentences)) if _share_back(found, s) < MOSTLY]
    holders: dict[str, list[int]] = defaultdict(list)
    for place in free:
        for key in set(_key(found.new, found.new.sentences[place])):
            holders[key].append(place)
    taken: set[int] = set()
    for place in lost:
        keys = set(_key(found.old, found.old.sentences[place]))
        near = {s for key in keys if len(holders[key]) <= RARE for s in holders[key]} - taken
        ranked = sorted(
            ((found.weigh(keys & set(_key(found.new, found.new.sentences[s]))), s) for s in near),
            reverse=True,
        )
        if ranked and ranked[0][0] >= MOSTLY * found.weigh(keys):
            taken.add(ranked[0][1])
            _move(found, place, ranked[0][1])


def _move(found: Alignment, old: int, new: int) -> None:
    """Pair the words of two sentences with each other and no longer with any beside them."""
    for word in found.old.sentences[old]:
        if found.to[word] != NOWHERE:
            found.back[found.to[word]] = NOWHERE
            found.to[word] = NOWHERE
    for word in found.new.sentences[new]:
        if found.back[word] != NOWHERE:
            found.to[found.back[word]] = NOWHERE
            found.back[word] = NOWHERE
    found.moved.add(old)
    _compare(found, found.old.sentences[old], found.new.sentences[new])


def _share(found: Alignment, sentence: int) -> float:
    words = found.old.sentences[sentence]
    all_of_it = found.weigh(found.old.keys[w] for w in words)
    return found.weigh(found.old.keys[w] for w in words if found.to[w] != NOWHERE) / all_of_it


def _share_back(found: Alignment, sentence: int) -> float:
    words = found.new.sentences[sentence]
    all_of_it = found.weigh(found.new.keys[w] for w in words)
    return found.weigh(found.new.keys[w] for w in words if found.back[w] != NOWHERE) / all_of_it
