"""What becomes of each claim of a text in its next version.

A claim keeps its verdict only where every word of it stands together and in order, said by the
same person and not turned round by a word before it.  Whatever is less than that asks for another
look, and where the words cannot be found the claim is gone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.reason import Reason, because
from workbench.review.carry_over.align import NOWHERE, Alignment
from workbench.review.carry_over.words import Words
from workbench.store.records import ClaimRecord
from workbench.text.span import Span

OUTCOMES = ("unchanged", "moved", "changed", "gone")
CAUSES = ("words", "speaker", "frame", "repeated", "elsewhere", "taken")
"""Why a claim is changed or gone: its words, who says them, a word that turns them round, several
places it may have come to, a place among other words, a place another claim has come to."""

_TURNING = """
not no never nor neither without n't cannot can't won't isn't aren't wasn't weren't don't
doesn't didn't hasn't haven't hadn't deny denies denied denying dispute disputes disputed
refute refuted reject rejected rejects false falsely untrue wrongly if unless whether may
might could would should alleged allegedly reportedly rumour rumours rumoured claims claimed
doubt doubts doubted hoax myth barely hardly only almost nearly
"""
TURNING = frozenset(_TURNING.split())
"""Words that, before a claim, change what it says or how far it is vouched for."""

BEFORE = 6
"""How many words before a claim may turn it round."""

HALF = 0.5
"""Share of a claim's weight that must still stand for it to be the same claim, changed."""

THIRD = 0.3
RUN = 5
"""Where this many words still stand together, this share of weight is enough."""

NEAR_ENOUGH = 0.35
"""Share of weight that a changed claim and a new one must have in common to be the same."""

SHORT = 4
"""A claim of fewer words than this says too little to be known again among other words."""

SAME_PLACE = 0.3
"""Share of the sentence around a claim that must come along for its place to be the same."""

WIDE = 3
"""A changed claim may have grown to this many times its words."""


class Placed(Protocol):
    """A claim of the new version: its name, its words, and who says them."""

    @property
    def id(self) -> str:
        """Return its id."""

    @property
    def ranges(self) -> tuple[Span, ...]:
        """Return the words it stands in."""

    @property
    def speaker(self) -> Span | None:
        """Return the words that name who says it."""


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of one claim.

    ``to`` is the id of the claim that the program finds at the new place, or empty where it
    finds none there; ``ranges`` are that place; both empty where the claim is gone.  ``trimmed``
    says that ``ranges`` are a reviewer's and narrower than what ``to`` covers.
    """

    claim: ClaimRecord
    outcome: str
    cause: str = ""
    to: str = ""
    ranges: tuple[Span, ...] = ()
    trimmed: bool = False

    @property
    def stands(self) -> bool:
        """Tell whether the claim was one of its own, and not replaced by others."""
        return self.claim.state not in {"split", "joined"}

    @property
    def told(self) -> Reason:
        """Return what becomes of the claim and why, to be put in words."""
        cause = f"_{self.cause}" if self.cause else ""
        return because(f"draft_{self.outcome}{cause}")

    @property
    def is_kept(self) -> bool:
        """Tell whether the claim says what it said."""
        return self.outcome in {"unchanged", "moved"}


def follow(found: Alignment, old: Sequence[ClaimRecord], new: Sequence[Placed]) -> tuple[Step, ...]:
    """Return what becomes of each *old* claim, in order, where *new* ones are found by the program.

    Those that stand word for word choose their places first; no two come to the same.
    """
    paths = _Paths(found, old, new)
    steps: dict[str, Step] = {}
    for claim in old:
        if (step := paths.whole(claim)) is not None:
            steps[claim.id] = step
    for claim in old:
        if claim.id not in steps:
            steps[claim.id] = paths.changed(claim)
    return tuple(steps[claim.id] for claim in old)


def exact(found: Alignment, ranges: Iterable[Span]) -> tuple[tuple[int, ...], ...] | None:
    """Return the new words of *ranges*, per range, if all stand together and in order, or None."""
    places = []
    last = NOWHERE
    for span in ranges:
        words = found.old.within(span)
        if not words:
            return None
        first = found.to[words.start]
        together = all(found.to[word] == first + step for step, word in enumerate(words))
        if first <= last or not together or not all(_spelt_alike(found, w) for w in words):
            return None
        places.append(tuple(range(first, first + len(words))))
        last = places[-1][-1]
    return tuple(places) or None


def place_of(found: Alignment, span: Span, words: Sequence[int]) -> Span:
    """Return the characters of new *words*, with the marks around them that *span* has as well."""
    old, new = found.old, found.new
    inside = old.within(span)
    start, end = new.spans[words[0]].start, new.spans[words[-1]].end
    before = old.text[span.start : old.spans[inside[0]].start]
    after = old.text[old.spans[inside[-1]].end : span.end]
    if before and new.text.endswith(before, 0, start):
        start -= len(before)
    if after and new.text.startswith(after, end):
        end += len(after)
    return Span(start, end)


def _spelt_alike(found: Alignment, word: int) -> bool:
    other = found.to[word]
    ours, theirs = found.old.said(word), found.new.said(other)
    if ours == theirs:
        return True
    begins = found.old.starts_sentence(word) or found.new.starts_sentence(other)
    return begins and ours[1:] == theirs[1:]


class _Paths:
    """The ways of claims to their new places, none of which is given twice."""

    def __init__(self, found: Alignment, old: Sequence[ClaimRecord], new: Sequence[Placed]) -> None:
        self._found = found
        self._new = [(claim, _words(found.new, claim.ranges)) for claim in new]
        self._by_words = {words: claim for claim, words in self._new if words}
        self._in_sentence: dict[int, list[int]] = {}
        for place, (_, words) in enumerate(self._new):
            for sentence in {found.new.sentence_of[word] for word in words}:
                self._in_sentence.setdefault(sentence, []).append(place)
        self._said_before = {word for claim in old for word in _words(found.old, claim.ranges)}
        self._said_now = {word for _, words in self._new for word in words}
        self._taken: set[str | tuple[Span, ...]] = set()

    def whole(self, claim: ClaimRecord) -> Step | None:
        """Return the way of a claim that stands word for word, if it does and its place is free."""
        places = exact(self._found, claim.ranges)
        if places is None:
            return None
        words = tuple(word for place in places for word in place)
        ranges = tuple(
            place_of(self._found, span, place)
            for span, place in zip(claim.ranges, places, strict=True)
        )
        target, trimmed = self._by_words.get(words), False
        if target is None and (grown := self._grown(words)) is not None:
            return self._step_if_free(claim, "words", grown)
        if target is None and claim.ranges != claim.found_ranges:
            wider = exact(self._found, claim.found_ranges) or ()
            target = self._by_words.get(tuple(word for place in wider for word in place))
            trimmed = target is not None
        cause = self._doubt(claim, words, target)
        if not self._take(target, ranges):
            return None
        to = target.id if target is not None else ""
        if cause:
            return Step(claim, "changed", cause, to, ranges, trimmed)
        sentence = self._found.old.sentence_of[self._first(claim)]
        outcome = "moved" if sentence in self._found.moved else "unchanged"
        return Step(claim, outcome, "", to, ranges, trimmed)

    def _grown(self, words: tuple[int, ...]) -> Placed | None:
        """Return a new claim that has all of *words* and others that were put to them, if any."""
        found = self._found
        for place in self._in_sentence.get(found.new.sentence_of[words[0]], ()):
            claim, more = self._new[place]
            added = set(more) - set(words)
            if len(added) + len(words) == len(more) and any(
                found.back[word] == NOWHERE for word in added
            ):
                return claim
        return None

    def _step_if_free(self, claim: ClaimRecord, cause: str, target: Placed) -> Step | None:
        free = self._take(target, target.ranges)
        return Step(claim, "changed", cause, target.id, target.ranges) if free else None

    def changed(self, claim: ClaimRecord) -> Step:
        """Return the way of a claim whose words are not all there."""
        mapped = self._what_is_left(claim)
        if not mapped:
            return Step(claim, "gone", "words")
        target = self._nearest(claim, mapped)
        if target is not None:
            ranges = target.ranges
        else:
            words = self._widened(claim, mapped)
            new = self._found.new
            ranges = (Span(new.spans[words[0]].start, new.spans[words[-1]].end),)
        if not self._take(target, ranges):
            return Step(claim, "gone", "taken")
        cause = "repeated" if self._is_unsure(claim) else "words"
        return Step(claim, "changed", cause, target.id if target else "", ranges)

    def _take(self, target: Placed | None, ranges: tuple[Span, ...]) -> bool:
        place = ranges if target is None else target.id
        if place in self._taken:
            return False
        self._taken.add(place)
        return True

    def _first(self, claim: ClaimRecord) -> int:
        return self._found.old.within(claim.ranges[0]).start

    def _is_unsure(self, claim: ClaimRecord) -> bool:
        words = _words(self._found.old, claim.ranges)
        return any(self._found.old.sentence_of[word] in self._found.unsure for word in words)

    def _doubt(self, claim: ClaimRecord, words: tuple[int, ...], target: Placed | None) -> str:
        """Return why a claim that stands word for word may still not say what it said."""
        found = self._found
        if self._is_unsure(claim):
            return "repeated"
        if len(words) < SHORT and self._around(claim, words) < SAME_PLACE:
            return "elsewhere"
        if self._speaker_changed(claim, target):
            return "speaker"
        before = _turned(found.old, self._first(claim), self._said_before)
        after = _turned(found.new, words[0], self._said_now)
        return "frame" if before != after else ""

    def _around(self, claim: ClaimRecord, words: tuple[int, ...]) -> float:
        """Return how much of the sentence around a claim stands in the new one as well."""
        found = self._found
        ours = found.old.sentences[found.old.sentence_of[self._first(claim)]]
        inside = set(_words(found.old, claim.ranges))
        rest = [word for word in ours if word not in inside]
        theirs = found.new.sentences[found.new.sentence_of[words[0]]]
        whole = found.weigh(found.old.keys[word] for word in rest)
        kept = found.weigh(found.old.keys[word] for word in rest if found.to[word] in theirs)
        return kept / whole if whole else 1.0

    def _speaker_changed(self, claim: ClaimRecord, target: Placed | None) -> bool:
        found = self._found
        if target is None:
            return claim.speaker is not None and exact(found, (claim.speaker,)) is None
        ours = _keys(found.old, claim.speaker)
        theirs = _keys(found.new, target.speaker)
        return ours != theirs

    def _what_is_left(self, claim: ClaimRecord) -> list[int]:
        """Return the new words of a changed claim, rising; none if too few of its words stand."""
        found = self._found
        words = _words(found.old, claim.ranges)
        mapped = sorted(found.to[word] for word in words if found.to[word] != NOWHERE)
        whole = found.weigh(found.old.keys[word] for word in words)
        sentences = [found.new.sentence_of[word] for word in mapped]
        if mapped and mapped[-1] - mapped[0] >= WIDE * len(words) + BEFORE:
            most = max(set(sentences), key=lambda sentence: (sentences.count(sentence), -sentence))
            mapped = [word for word in mapped if found.new.sentence_of[word] == most]
        left = found.weigh(found.new.keys[word] for word in mapped)
        needed = THIRD if _longest_run(mapped) >= RUN else HALF
        return mapped if mapped and left >= needed * whole else []

    def _nearest(self, claim: ClaimRecord, mapped: list[int]) -> Placed | None:
        """Return the new claim that has most of what is left of an old one, if one is free."""
        found = self._found
        ours = found.weigh(found.old.keys[word] for word in _words(found.old, claim.ranges))
        near = {
            place
            for sentence in {found.new.sentence_of[word] for word in mapped}
            for place in self._in_sentence.get(sentence, ())
        }
        ranked = []
        for place in near:
            other, words = self._new[place]
            theirs = found.weigh(found.new.keys[word] for word in words)
            both = found.weigh(found.new.keys[word] for word in set(mapped) & set(words))
            if other.id not in self._taken:
                ranked.append((both / max(ours, theirs), -place))
        best, place = max(ranked, default=(0.0, 0))
        return self._new[-place][0] if best >= NEAR_ENOUGH else None

    def _widened(self, claim: ClaimRecord, mapped: list[int]) -> range:
        """Return the new words from the first to the last, with those that replaced others."""
        found = self._found
        words = _words(found.old, claim.ranges)
        first, last = mapped[0], mapped[-1]
        lead = next(n for n, word in enumerate(words) if found.to[word] != NOWHERE)
        trail = next(n for n, word in enumerate(reversed(words)) if found.to[word] != NOWHERE)
        sentence = found.new.sentences
        for _ in range(lead):
            inside = first - 1 >= sentence[found.new.sentence_of[first]].start
            first -= inside and found.back[first - 1] == NOWHERE
        for _ in range(trail):
            inside = last + 1 < sentence[found.new.sentence_of[last]].stop
            last += inside and found.back[last + 1] == NOWHERE
        return range(first, last + 1)


def _longest_run(words: Sequence[int]) -> int:
    """Return how many of *words*, which rise, stand together at most."""
    longest = run = 0
    for place, word in enumerate(words):
        run = run + 1 if place and word == words[place - 1] + 1 else 1
        longest = max(longest, run)
    return longest


def _words(words: Words, ranges: Iterable[Span]) -> tuple[int, ...]:
    return tuple(word for span in ranges for word in words.within(span))


def _keys(words: Words, span: Span | None) -> tuple[str, ...]:
    return () if span is None else tuple(words.keys[word] for word in words.within(span))


def _turned(words: Words, first: int, said: set[int]) -> set[str]:
    """Return the words before *first*, in its sentence and in no claim, that turn it round."""
    start = max(words.sentences[words.sentence_of[first]].start, first - BEFORE)
    return {words.keys[word] for word in range(start, first) if word not in said} & TURNING
