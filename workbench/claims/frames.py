"""Which words of a sentence only say whose word it is, and are no part of what is said."""

from collections.abc import Sequence

from workbench.claims.lookahead import segment_end
from workbench.text.attribution import Attribution
from workbench.text.tagging import Words
from workbench.text.tags import FINITE

AGE = 2
"""How many marks and words ", 34" has, which is no statement of its own."""

_WHERE_SAID = frozenset({"on", "at", "in", "outside", "during"})

_PROMPTS = frozenset({"asked", "speaking", "responding", "replying", "commenting"})

LONGEST_TAIL = 12
"""How many words "…," a spokesman said *at a meeting on Friday* may run on."""


def frame_words(words: Words, attributions: Sequence[Attribution]) -> frozenset[int]:
    """Return the numbers of the words that only say whose word it is."""
    frame: set[int] = set()
    for one in attributions:
        if one.content is None and one.verb and not _trailing(words, one):
            continue
        first, last = min(one.source[0], one.cue[0]), max(one.source[1], one.cue[1])
        if any(one.source[1] <= other.cue[0] < one.cue[0] for other in attributions):
            first = one.cue[0]  # "… said …, and added that": the source is far away
        elif (joint := _joint(words, one)) is not None:
            first = joint  # "… tracked 1,204 patients and found that"
        last = max(last, one.content or 0)
        if not one.verb:
            last = max(last, segment_end(words.tags, one.source[1]))  # "a study that found …"
        inserted = _inserted(words, one)
        frame.update(i for i in range(first, last) if i not in inserted)
        frame.update(_lead_in(words, first) if one.content is not None else ())
        if _trailing(words, one):
            frame.update(_tail(words, last))
    return frozenset(frame)


def _joint(words: Words, one: Attribution) -> int | None:
    """Return where "and found" begins that goes on a statement about the source, if it does."""
    joint = words.tags.rfind("C", one.source[1], one.cue[0])
    before = words.tags[one.source[1] : max(one.source[1], joint)]
    stated = any(tag in FINITE for tag in before) and "W" not in before
    return joint if joint >= 0 and stated else None


def _inserted(words: Words, one: Attribution) -> range:
    """Return what stands between a source and its verb that may be a statement of its own."""
    comma = words.tags.find(",", one.source[0], max(one.source[1], one.cue[0]))
    closing = words.tags.rfind(",", one.source[1], one.cue[0])
    inserted = range(comma, max(one.source[1], closing)) if comma >= 0 else range(0)
    names = all(words.tags[i] in ",PM" for i in inserted)
    return range(0) if names or len(inserted) <= AGE else inserted


def _trailing(words: Words, one: Attribution) -> bool:
    """Tell whether the words of saying stand behind what is said."""
    first = min(one.source[0], one.cue[0])
    return one.content is None and first > 1 and words.tags[first - 1] in ',"'


def _lead_in(words: Words, first: int) -> range:
    """Return the phrase before a source ("In a statement on Monday, …"), if no clause is."""
    if words.low[0] in _PROMPTS:
        return range(first)  # "Asked whether he would go, the minister said"
    start = first
    while (
        start > 0 and words.tags[start - 1] not in 'CB;:"' and words.tags[start - 1] not in FINITE
    ):
        start -= 1
    return range(start, first) if start == 0 else range(first, first)


def _tail(words: Words, last: int) -> range:
    end = last
    if words.tags[last : last + 2] == ",I":  # "…," said Lund, the mayor, on the platform
        rest = segment_end(words.tags, last + 1)
        told = any(tag in FINITE or tag == "M" for tag in words.tags[last:rest])
        if words.low[last + 1] in _WHERE_SAID and not told:
            return range(last, rest)
    while end < len(words.tags) and words.tags[end] not in ',;:"' and end - last < LONGEST_TAIL:
        end += 1
    return range(last, end)
