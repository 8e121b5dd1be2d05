"""Which words of an article are accounted for: the ticks of a proof sheet, counted.

A word of the story is accounted for when a claim that covers it has a verdict, when a reviewer
ticked it, or when it states no fact.  Words of page furniture
are not counted, because nobody has to check them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from operator import or_

from workbench.text.source import STORY_KINDS
from workbench.text.span import Span

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")


@dataclass(frozen=True, slots=True)
class Coverage:
    """The words of a story in reading order, and for each whether it is accounted for.

    A word is ``ticked`` by a verdict or by hand, or ``no_fact``, or neither: then it is to do.
    """

    words: tuple[Span, ...] = ()
    ticked: tuple[bool, ...] = ()
    no_fact: tuple[bool, ...] = ()

    @property
    def total(self) -> int:
        """Return how many words there are."""
        return len(self.words)

    @property
    def done(self) -> int:
        """Return how many of them are accounted for."""
        return sum(self.accounted)

    @property
    def without_fact(self) -> int:
        """Return how many words count only because they state no fact."""
        if not self.no_fact:
            return 0
        return sum(fact and not tick for fact, tick in zip(self.no_fact, self.ticked, strict=True))

    @property
    def accounted(self) -> tuple[bool, ...]:
        """Return for each word whether it is accounted for in one way or the other."""
        if not self.no_fact:
            return self.ticked
        return tuple(map(or_, self.ticked, self.no_fact))

    @property
    def percent(self) -> int:
        """Return how many of a hundred words are accounted for; 100 only when all are."""
        return self.done * 100 // self.total if self.total else 100

    def next_open(self, offset: int) -> Span | None:
        """Return the first word from *offset* on that is not accounted for, round the end.

        It begins a run of such words, unless *offset* itself stands in one.
        """
        accounted = self.accounted
        if all(accounted):
            return None
        start = bisect_right([word.start for word in self.words], offset)
        places = [*range(start, self.total), *range(start)]
        return next(
            (
                self.words[at]
                for at in places
                if not accounted[at] and (at == 0 or accounted[at - 1])
            ),
            None,
        )


def count_words(text: str) -> int:
    """Return how many words *text* has; "12.4" and "well-kept" are one each."""
    return sum(1 for _ in _WORD.finditer(text))


def story_words(text: str, blocks: Iterable[tuple[str, Span]]) -> tuple[Span, ...]:
    """Return the words to be checked: those of the *blocks*, kind and span, of the story.

    Windows and reports count by this alone.
    """
    return words_of(text, (span for kind, span in blocks if kind in STORY_KINDS))


def words_of(text: str, story: Iterable[Span]) -> tuple[Span, ...]:
    """Return the words of *text* that lie in the spans of the story, in reading order."""
    return tuple(
        Span(*match.span())
        for span in sorted(story)
        for match in _WORD.finditer(text, span.start, span.end)
    )


def account(
    words: tuple[Span, ...], decided: Iterable[Span], marks: Iterable[tuple[str, Span]]
) -> Coverage:
    """Return what *decided* claims and *marks* by hand, kind and span, account for of *words*.

    Windows and reports reckon by this alone, so that they give one figure.
    """
    by_hand = tuple(marks)
    ticked = (span for kind, span in by_hand if kind == "ticked")
    return cover(words, (*decided, *ticked), (span for kind, span in by_hand if kind == "no_fact"))


def cover(
    words: tuple[Span, ...], decided: Iterable[Span], no_fact: Iterable[Span] = ()
) -> Coverage:
    """Tick those of *words* that overlap a span of *decided*; mark those in one of *no_fact*."""
    without = _touched(words, no_fact)
    return Coverage(words, _touched(words, decided), without if any(without) else ())


def _touched(words: tuple[Span, ...], decided: Iterable[Span]) -> tuple[bool, ...]:
    """Return for each word whether it overlaps a span of *decided*."""
    starts, ends = [word.start for word in words], [word.end for word in words]
    ticked = [False] * len(words)
    for span in decided:
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end)
        if len(span) and first < last:
            ticked[first:last] = [True] * (last - first)
    return tuple(ticked)
