"""What would become of all that was done on an article if a new version took its place."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from workbench.errors import InvalidError
from workbench.reason import because
from workbench.review.carry_over.align import NOWHERE, Alignment, align
from workbench.review.carry_over.follow import Placed, Step, exact, follow
from workbench.review.carry_over.words import Words, words_of_text
from workbench.store.records import BlockRecord, MentionRecord, StoredFindings
from workbench.text.source import STORY_KINDS, Block, SourceText
from workbench.text.span import Span

TOO_LITTLE = 0.2
"""With less than this share of either version's words in the other, it is another article."""

RUN = 4
"""Words that stand together in both; fewer prove nothing."""

SAME_BLOCK = 0.6
"""Share of a block's weight that must be in a new one for it to be the same block."""


class Draft(Protocol):
    """A new version with what was found in it: an analysis, or what is kept of one."""

    @property
    def source(self) -> SourceText:
        """Return its text, with what it says of itself."""

    @property
    def claims(self) -> Sequence[Placed]:
        """Return the claims in it."""


@dataclass(frozen=True, slots=True)
class DraftPlan:
    """What becomes of claims, dates and blocks; nothing is written yet.

    ``new`` are claims that stand in the new version only.  ``dates`` and ``blocks`` are pairs of
    an old id and the place of the same words in the new text.  ``kept`` is the share of the
    story's words that stand in both versions, of the shorter one.
    """

    old: StoredFindings
    analysis: Draft
    steps: tuple[Step, ...]
    new: tuple[Placed, ...]
    dates: tuple[tuple[str, Span], ...]
    blocks: tuple[tuple[str, Span], ...]
    kept: float
    alignment: Alignment

    def count(self, outcome: str) -> int:
        """Return how many claims have this outcome, not counting those that others replaced."""
        return sum(step.outcome == outcome for step in self.steps if step.stands)

    @property
    def changes_nothing_checked(self) -> bool:
        """Tell whether every claim says what it said and none is new, so that sign-offs hold."""
        return not self.new and all(step.is_kept for step in self.steps if step.stands)


def with_known_kinds(old: StoredFindings, source: SourceText) -> SourceText:
    """Return a new version with the kinds that a reviewer gave to blocks that are still there.

    Raises:
        InvalidError: As for :func:`plan_draft`.
    """
    given = [block for block in old.blocks if block.changed is not None]
    if not given:
        return source
    places = dict(_same_blocks(_aligned(old, source), given, source.blocks))
    kinds = {
        places[block.id]: (block.kind, block.changed.name)
        for block in given
        if block.id in places and block.changed is not None
    }
    blocks = tuple(
        block
        if block.span not in kinds
        else Block(
            block.span,
            kinds[block.span][0],
            (because("set_by_reviewer", name=kinds[block.span][1]),),
        )
        for block in source.blocks
    )
    return SourceText(source.text, blocks, source.about)


def plan_draft(old: StoredFindings, analysis: Draft) -> DraftPlan:
    """Work out what becomes of *old* in the version that *analysis* is of.

    Raises:
        InvalidError: The version has no words, is the same text, or is another article.
    """
    source = analysis.source
    found = _aligned(old, source)
    kept = _kept(found, old.source.blocks, source.blocks)
    if kept < TOO_LITTLE:
        raise InvalidError(
            f"This is another article: only {kept:.0%} of the words stand in both.",
            hint="Add it as an article of its own. Nothing was changed.",
        )
    steps = follow(found, old.claims, analysis.claims)
    taken = {step.to for step in steps}
    return DraftPlan(
        old,
        analysis,
        steps,
        tuple(claim for claim in analysis.claims if claim.id not in taken),
        tuple(_same_mentions(found, old.mentions)),
        tuple(_same_blocks(found, old.blocks, source.blocks)),
        kept,
        found,
    )


def _aligned(old: StoredFindings, source: SourceText) -> Alignment:
    if not source.text.strip():
        raise InvalidError(
            "The new version has no words in it.", hint="Choose another file. Nothing was changed."
        )
    if old.source.text == source.text:
        raise InvalidError("This is the version that is here.", hint="There is nothing to do.")
    ours = tuple(block.span for block in old.source.blocks)
    theirs = tuple(block.span for block in source.blocks)
    return _align_texts(old.source.text, ours, source.text, theirs)


@lru_cache(maxsize=2)  # kinds of blocks are carried over before the analysis, all else after it
def _align_texts(old: str, ours: tuple[Span, ...], new: str, theirs: tuple[Span, ...]) -> Alignment:
    return align(words_of_text(old, ours), words_of_text(new, theirs))


def _kept(found: Alignment, ours: Sequence[Block], theirs: Sequence[Block]) -> float:
    """Return the share of the shorter story's words that stand in the other in runs."""
    old = _story(found.old, ours) or set(range(len(found.old.keys)))
    new = _story(found.new, theirs) or set(range(len(found.new.keys)))
    if not old or not new:
        return 0.0
    both = 0
    run: list[int] = []
    for word in sorted(old):
        if run and found.to[word] == found.to[run[-1]] + 1 and found.to[word] != NOWHERE:
            run.append(word)
            continue
        both += len(run) if len(run) >= RUN else 0
        run = [word] if found.to[word] != NOWHERE else []
    both += len(run) if len(run) >= RUN else 0
    return both / min(len(old), len(new))


def _story(words: Words, blocks: Iterable[Block]) -> set[int]:
    return {w for block in blocks if block.kind in STORY_KINDS for w in words.within(block.span)}


def _same_mentions(
    found: Alignment, mentions: Iterable[MentionRecord]
) -> Iterable[tuple[str, Span]]:
    for mention in mentions:
        places = exact(found, (mention.expression.span,))
        if places is not None:
            first, last = places[0][0], places[0][-1]
            yield mention.id, Span(found.new.spans[first].start, found.new.spans[last].end)


def _same_blocks(
    found: Alignment, old: Iterable[BlockRecord], new: Sequence[Block]
) -> Iterable[tuple[str, Span]]:
    """Yield old blocks with the new ones that most of their words went to, and few others."""
    owners: dict[int, int] = {}
    weights = []
    for place, block in enumerate(new):
        words = found.new.within(block.span)
        owners |= dict.fromkeys(words, place)
        weights.append(found.weigh(found.new.keys[word] for word in words))
    for one in old:
        words = found.old.within(one.span)
        whole = found.weigh(found.old.keys[word] for word in words)
        shares: dict[int, float] = defaultdict(float)
        for word in words:
            if found.to[word] in owners:
                shares[owners[found.to[word]]] += found.weigh((found.old.keys[word],))
        place = max(shares, key=lambda at: (shares[at], -at), default=NOWHERE)
        if shares and shares[place] >= SAME_BLOCK * max(whole, weights[place]):
            yield one.id, new[place].span
