"""Which kind of feature spoke loudest for what was decided about a line: the reason shown."""

from collections.abc import Callable
from functools import cache

from workbench.intake.chain import AFTER, BEFORE, BETWEEN, STORY, Weights, load_weights
from workbench.reason import Reason, because

# The group a feature belongs to, by its name; each has a sentence in the wording tables.
GROUPS = {
    "len": "length", "words": "length", "lower": "sentence", "end": "sentence",
    "len,end,lower": "sentence", "sentences": "sentence", "asks": "sentence",
    "above": "neighbours", "below": "neighbours", "around": "neighbours", "above2": "neighbours",
    "below2": "neighbours", "run": "neighbours", "dense": "neighbours", "best": "place",
    "word": "words", "phrase": "words", "indent": "layout", "gap": "layout", "gap2": "layout",
    "again": "repeated", "witness": "witness", "witness,core": "witness", "core": "place",
    "tag": "markup", "own": "markup", "around_hint": "markup", "linked": "links",
}  # fmt: skip

Grounds = Callable[[list[str], int], Reason]


@cache
def grounds_of(table: str) -> Grounds:
    """Return the function that gives the reason for a line's state by the weights in *table*."""
    weights = load_weights(table)
    margins = [_margins(weights, state) for state in (BEFORE, STORY, BETWEEN, AFTER)]
    reasons = {
        (story, group): because(f"{'story' if story else 'page'}_by_{group}")
        for story in (True, False)
        for group in (*GROUPS.values(), "signs")
    }

    def grounds(names: list[str], state: int) -> Reason:
        loudest: dict[str, float] = {}
        known = margins[state]
        for name in names:
            if name in known:
                group, margin = known[name]
                loudest[group] = loudest.get(group, 0.0) + margin
        group = max(loudest, key=loudest.__getitem__) if loudest else "place"
        return reasons[state == STORY, group]

    return grounds


def _margins(weights: Weights, state: int) -> dict[str, tuple[str, float]]:
    """Return for each feature its group and how much more it speaks for *state* than against."""
    others = (BEFORE, BETWEEN, AFTER) if state == STORY else (STORY,)
    return {
        name: (
            GROUPS.get(name.partition("=")[0], "signs"),
            row[state] - max(row[other] for other in others),
        )
        for name, row in weights.features.items()
    }
