"""Where a claim clashes with its own article: another figure, another day, a sum that is wrong.

The findings speak of an article; a reviewer works on one claim.  This turns the first into the
second: what is said here, what is said there, and where to look.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.claims.findings import Calculation, Mention, Repeat
from workbench.reason import Reason, because
from workbench.text.span import Span

MOST_CLASHES = 6
"""More on one claim would say the same again."""


@dataclass(frozen=True, slots=True)
class Clash:
    """What speaks against words of the article in the article itself.

    ``here`` are the words in question, ``there`` those to look at beside them (the same words
    where a sentence disagrees with itself).
    """

    why: Reason
    here: Span
    there: Span


@dataclass(frozen=True, slots=True)
class Consistency:
    """What an article says more than once or works out, and whether it agrees with itself."""

    repeats: tuple[Repeat, ...] = ()
    calculations: tuple[Calculation, ...] = ()

    def clashes(self) -> tuple[Clash, ...]:
        """Return all clashes, in the order of the words they are about."""
        found = [clash for repeat in self.repeats for clash in _of_repeat(repeat)]
        found += [clash for one in self.calculations for clash in _of_calculation(one)]
        return tuple(sorted(found, key=lambda clash: (clash.here, clash.there)))


def clashes_in(clashes: Sequence[Clash], ranges: Sequence[Span]) -> tuple[Clash, ...]:
    """Return those of *clashes* (in order) that are about words in *ranges*."""
    found: list[Clash] = []
    for span in ranges:
        first = bisect_left(clashes, span.start, key=lambda clash: clash.here.start)
        last = bisect_right(clashes, span.end, key=lambda clash: clash.here.start)
        found += [clash for clash in clashes[first:last] if clash.here.overlaps(span)]
    return tuple(found[:MOST_CLASHES])


def _of_repeat(repeat: Repeat) -> Iterator[Clash]:
    if repeat.agrees:
        return
    for one in repeat.mentions:
        for other in _unlike(one, repeat.mentions):
            yield Clash(_between(repeat, one, other), one.span, other.span)


def _unlike(one: Mention, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the first mention of each value that is not that of *one*."""
    seen = {one.value}
    for other in mentions:
        if other.value not in seen:
            seen.add(other.value)
            yield other


def _between(repeat: Repeat, one: Mention, other: Mention) -> Reason:
    if repeat.kind == "date":
        days = (dict(repeat.why.values)["first"], dict(repeat.why.values)["second"])
        here, there = days if one.span < other.span else days[::-1]
        return because("clash_date", here=here, there=there)
    place = other.block if other.block in {"title", "caption"} else "body"
    kind = "clash_name" if repeat.kind == "name" else "clash"
    return because(f"{kind}_{place}", here=one.value, there=other.value)


def _of_calculation(found: Calculation) -> Iterator[Clash]:
    """Yield the clash at the result that is stated, which is the last of the parts."""
    if not found.agrees:
        yield Clash(found.why, found.parts[-1], found.span)
