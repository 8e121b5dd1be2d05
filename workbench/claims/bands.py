"""Bands: what to check first in this article, shown instead of bare scores.

A score has no meaning of its own that carries over from one kind of text to another, so the bands
are those of one article: its upper half is high and its last third low, as long as the scores do
not say plainly otherwise.
"""

from collections.abc import Sequence

BANDS = ("high", "medium", "low")

ALWAYS_HIGH, NEVER_HIGH = 0.75, 0.5
ALWAYS_LOW, NEVER_LOW = 0.25, 0.4

UPPER, LOWER = 1 / 2, 1 / 3
"""Which parts of an article's claims, from the top and from the bottom, are high and low."""


def bands_of(scores: Sequence[float]) -> tuple[str, ...]:
    """Return the band of each of the claims of one article, given their scores (0 to 1)."""
    if not scores:
        return ()
    ranked = sorted(scores, reverse=True)
    high = ranked[int((len(ranked) - 1) * UPPER)]
    low = ranked[len(ranked) - max(1, int(len(ranked) * LOWER))]
    high = min(ALWAYS_HIGH, max(NEVER_HIGH, high))
    low = min(NEVER_LOW, max(ALWAYS_LOW, low))
    return tuple("high" if s >= high else "low" if s < low else "medium" for s in scores)
