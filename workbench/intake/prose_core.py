"""Where on a page most of the prose stands: a witness from its structure alone.

The article of a page is, as a rule, one element that holds nearly all its sentences and few of
its links (the idea of Readability and of many after it).  Here it is only measured; what follows
from it is learnt with everything else.
"""

from collections.abc import Sequence

from workbench.intake.hints import NOTHING, OF_STORIES
from workbench.intake.piece import Piece

SENTENCE = 45
"""Characters of a sentence, at least; shorter lines with a full stop are labels as often."""

PARAGRAPH = 120
"""Characters from which on a line is prose however it ends."""

MOST_COUNTED = 600
"""Characters of one piece that count: one long paragraph is not worth a whole article."""

LINKED = 0.5
LINKED_ITEM = 0.1
"""Share of a piece inside links from which on it is none; teasers in lists link their headline."""

ENOUGH = 500
"""Characters of prose without which a page has no core."""

CORE = 1 / 2
"""The core of a page holds more than this share of its prose; so there is only one."""

_ENDS = tuple(".!?…。！？\"'”’»")


def core_of(worth: Sequence[int], seats: Sequence[int], parents: Sequence[int]) -> int | None:
    """Return the number of the element that holds most of the prose, if there is enough of it.

    Args:
        worth: For each piece of the page, the characters of prose it counts for.
        seats: For each piece, the number of the element it stands in.
        parents: For each element, the number of the one around it; the outermost is 0, and every
            element has a higher number than those around it.
    """
    total = sum(worth)
    if total < ENOUGH:
        return None
    inside = [0] * len(parents)
    for seat, value in zip(seats, worth, strict=True):
        inside[seat] += value
    for number in range(len(parents) - 1, 0, -1):
        inside[parents[number]] += inside[number]
    # Elements that each hold more than half stand one in another: the innermost comes last.
    return max(number for number, value in enumerate(inside) if value > CORE * total)


def hints_around(
    hints: Sequence[frozenset[str]], parents: Sequence[int], core: int | None
) -> list[frozenset[str]]:
    """Return for each element the hints of those it stands in.

    What holds the *core* is not furniture, whatever its name says: whole articles are classed by
    their topics, or stand in the panel of a tab.
    """
    holding = set()
    while core:
        holding.add(core)
        core = parents[core]
    around = [NOTHING] * len(parents)
    for number in range(1, len(parents)):
        above = parents[number]
        said = hints[above] & OF_STORIES if above in holding else hints[above]
        around[number] = around[above] | said if said else around[above]
    return around


def within(core: int, parents: Sequence[int]) -> list[bool]:
    """Tell of each element whether it is *core* or stands in it."""
    inside = [number == core for number in range(len(parents))]
    for number in range(core + 1, len(parents)):
        inside[number] = inside[number] or inside[parents[number]]
    return inside


def prose_in(piece: Piece) -> int:
    """Return how many characters of running text a piece counts for."""
    words, markup = piece.words, piece.markup
    if markup is not None and markup.linked >= (LINKED_ITEM if markup.tag == "li" else LINKED):
        return 0
    size = len(words)
    if size >= PARAGRAPH or (size >= SENTENCE and words.endswith(_ENDS)):
        return min(size, MOST_COUNTED)
    return 0
