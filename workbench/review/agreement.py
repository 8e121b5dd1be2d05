"""How far reviewers agree: percent, Cohen's kappa, Krippendorff's alpha.

Pure functions on labels.  A figure that cannot be said (nothing to compare, or no variation at
all where chance would always agree) is None and never a number.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from itertools import permutations

Pair = tuple[Hashable, Hashable]
Distance = Callable[[Hashable, Hashable], float]


def percent_agreement(pairs: Sequence[Pair]) -> float | None:
    """Return the share of *pairs*, from 0 to 1, in which both labels are the same."""
    return sum(a == b for a, b in pairs) / len(pairs) if pairs else None


def cohens_kappa(pairs: Sequence[Pair]) -> float | None:
    """Return Cohen's kappa of two reviewers who labelled the same things.

    It is 1 for full agreement, 0 for as much as chance would bring, and below 0 for less.

    Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and
    Psychological Measurement 20 (1960), 37-46.
    """
    observed = percent_agreement(pairs)
    if observed is None:
        return None
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(first[label] * second[label] for label in first) / len(pairs) ** 2
    return None if chance == 1 else (observed - chance) / (1 - chance)


def krippendorffs_alpha(
    units: Sequence[Sequence[Hashable]], order: Sequence[Hashable] = ()
) -> float | None:
    """Return Krippendorff's alpha of any number of reviewers, with labels missing.

    Args:
        units: For each thing labelled, the labels it was given, by whomever; those with fewer
            than two say nothing about agreement and are left out.
        order: The labels from one end of the scale to the other, for ordinal data; without it
            labels are the same or they are not (nominal).

    Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), University of
    Pennsylvania ScholarlyCommons, sections C and D.
    """
    paired = [unit for unit in units if len(unit) > 1]
    together: Counter[Pair] = Counter()
    weights: dict[Pair, float] = {}
    for unit in paired:
        for pair in permutations(unit, 2):
            together[pair] += 1
            weights[pair] = weights.get(pair, 0.0) + 1 / (len(unit) - 1)
    totals: Counter[Hashable] = Counter(label for unit in paired for label in unit)
    distance = _ordinal(order, totals) if order else _nominal
    count = totals.total()
    expected = sum(totals[a] * totals[b] * distance(a, b) for a in totals for b in totals if a != b)
    if not expected:
        return None
    observed = sum(weight * distance(*pair) for pair, weight in weights.items())
    return 1 - (count - 1) * observed / expected


def _nominal(one: Hashable, other: Hashable) -> float:
    return float(one != other)


def _ordinal(order: Sequence[Hashable], totals: Counter[Hashable]) -> Distance:
    """Return the squared distance of ranks: how many labels lie between two, each end by half."""
    places = {label: place for place, label in enumerate(order)}

    def distance(one: Hashable, other: Hashable) -> float:
        low, high = sorted((places[one], places[other]))
        between = sum(totals[order[place]] for place in range(low, high + 1))
        return (between - (totals[order[low]] + totals[order[high]]) / 2) ** 2

    return distance
