"""Two versions of an article paragraph beside paragraph, with the words that differ."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.review.carry_over.align import Alignment
from workbench.review.carry_over.plan import DraftPlan
from workbench.review.carry_over.words import Words
from workbench.text.span import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a paragraph that are in both versions (``same``) or in this one only."""

    text: str
    same: bool


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """A paragraph as it was and as it is; empty where there is none to stand beside the other."""

    old: tuple[Stretch, ...] = ()
    new: tuple[Stretch, ...] = ()
    moved: bool = False

    @property
    def differs(self) -> bool:
        """Tell whether anything in the two is not the same, or has moved."""
        return self.moved or not all(stretch.same for stretch in (*self.old, *self.new))


def side_by_side(plan: DraftPlan) -> tuple[Paragraphs, ...]:
    """Return both versions paragraph by paragraph, in the order of the new one.

    An old paragraph stands beside the new one that most of its words went to; one that is gone
    stands where it stood before.
    """
    found = plan.alignment
    ours = [block.span for block in plan.old.blocks]
    theirs = [block.span for block in plan.analysis.source.blocks]
    partners = _partners(found, ours, theirs)
    beside = {new: old for old, new in partners.items()}
    shown: list[Paragraphs] = []
    left = [old for old in range(len(ours)) if old not in partners]
    last = -1
    for new, span in enumerate(theirs):
        old = beside.get(new)
        if old is not None:
            while left and left[0] < old:
                shown.append(_pair(found, ours[left.pop(0)], None))
        shown.append(
            _pair(found, None if old is None else ours[old], span, moved=(old or 0) < last)
        )
        last = max(last, -1 if old is None else old)
    shown += [_pair(found, ours[old], None) for old in left]
    return tuple(shown)


def _partners(found: Alignment, ours: Sequence[Span], theirs: Sequence[Span]) -> dict[int, int]:
    """Return which new paragraph each old one stands beside, none of them twice."""
    owners = {word: n for n, span in enumerate(theirs) for word in found.new.within(span)}
    shares: Counter[tuple[int, int]] = Counter()
    for old, span in enumerate(ours):
        shares.update(
            (old, owners[found.to[word]])
            for word in found.old.within(span)
            if found.to[word] in owners
        )
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for (old, new), _ in sorted(shares.items(), key=lambda item: (-item[1], item[0])):
        if old not in partners and new not in taken:
            partners[old] = new
            taken.add(new)
    return partners


def _pair(
    found: Alignment, old: Span | None, new: Span | None, *, moved: bool = False
) -> Paragraphs:
    there = set() if new is None else set(found.new.within(new))
    here = set() if old is None else set(found.old.within(old))
    return Paragraphs(
        _stretches(found.old, old, {word for word in here if found.to[word] in there}),
        _stretches(found.new, new, {word for word in there if found.back[word] in here}),
        moved and old is not None,
    )


def _stretches(words: Words, span: Span | None, same: Iterable[int]) -> tuple[Stretch, ...]:
    """Cut *span* where words that are in both versions meet words that are not."""
    if span is None:
        return ()
    known = set(same)
    cuts: list[tuple[int, bool]] = []
    for word in words.within(span):
        is_same = word in known
        if not cuts or cuts[-1][1] != is_same:
            cuts.append((words.spans[word].start if cuts else span.start, is_same))
    if not cuts:
        return (Stretch(span.of(words.text), same=True),)
    ends = [start for start, _ in cuts[1:]] + [span.end]
    return tuple(
        Stretch(words.text[start:end], same=is_same)
        for (start, is_same), end in zip(cuts, ends, strict=True)
    )
