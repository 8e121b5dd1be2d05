"""The best reading of a page as before, article, between, after: a linear-chain model.

Each line has a score for each of four states, the sum of the weights of its features; moving
from one line to the next has a score too, and a page cannot return to its article once it is
over.  The best path is Viterbi's.  Weights are learnt as in a conditional random field (Lafferty,
McCallum and Pereira, 2001) by :mod:`workbench.intake.train`.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

STATES = ("before", "story", "between", "after")
BEFORE, STORY, BETWEEN, AFTER = range(4)

# Which states may come first, follow, and come last.
FIRST = (BEFORE, STORY)
FOLLOWS = ((BEFORE, STORY), (STORY, BETWEEN, AFTER), (BETWEEN, STORY), (AFTER,))
LAST = (BEFORE, STORY, AFTER)

NEVER = -1e9

Scores = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt: a score per state for each feature, and for each step between states."""

    features: dict[str, Scores]
    steps: tuple[Scores, ...]


@cache
def load_weights(name: str) -> Weights:
    """Return the weights kept in the table *name* of this package."""
    table = resources.files("workbench.intake").joinpath(f"{name}.json").read_text("utf-8")
    values = json.loads(table)
    features = {key: tuple(row) for key, row in values["features"].items()}
    return Weights(features, tuple(tuple(row) for row in values["steps"]))


def emissions(lines: list[list[str]], weights: Weights) -> list[list[float]]:
    """Return the score of every line for each state."""
    known, nothing = weights.features, (0.0, 0.0, 0.0, 0.0)
    out = []
    for names in lines:
        a = b = c = d = 0.0
        for name in names:
            w = known.get(name, nothing)
            a += w[0]
            b += w[1]
            c += w[2]
            d += w[3]
        out.append([a, b, c, d])
    return out


def best_path(scores: list[list[float]], steps: tuple[Scores, ...]) -> list[int]:
    """Return the states, one a line, whose total score is highest."""
    if not scores:
        return []
    best = [scores[0][state] if state in FIRST else NEVER for state in range(4)]
    trail = []
    for row in scores[1:]:
        came = [0, 0, 0, 0]
        reached = [NEVER, NEVER, NEVER, NEVER]
        for before, follows in enumerate(FOLLOWS):
            so_far, step = best[before], steps[before]
            for after in follows:
                total = so_far + step[after]
                if total > reached[after]:
                    reached[after] = total
                    came[after] = before
        best = [total + own for total, own in zip(reached, row, strict=True)]
        trail.append(came)
    state = max(LAST, key=lambda last: best[last])
    path = [state]
    for came in reversed(trail):
        state = came[state]
        path.append(state)
    return path[::-1]
