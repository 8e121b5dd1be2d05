"""Fit a linear-chain conditional random field: for training only, with numpy and scipy.

The score of a line in a state is the sum of three shared weights per feature (story against page,
between against outside, after against before) which are pulled to nothing unequally: what tells
after from before must be strong to be learnt, or a long menu would drown the article between.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from workbench.intake.chain import FIRST, FOLLOWS, LAST

Shown = tuple[float, list[list[str]], list[int]]

# Rows: story against page, between against outside, after against before; columns: the states.
BASIS = np.array([[-0.5, 0.5, -0.5, -0.5], [0.0, 0.0, 1.0, 0.0], [-0.5, 0.0, 0.0, 0.5]])


def fit(
    shown: Sequence[Shown], names: Sequence[str], *, pull: float, apart: float
) -> tuple[list[list[float]], list[list[float]]]:
    """Return a weight per state for each of *names*, and a weight for each step between states.

    *pull* is the strength of the pull to nothing; *apart* multiplies it for what tells after
    from before.
    """
    chain = _Pages(shown, names)
    strength = pull * np.array([1.0, 2.0, apart])
    size = len(names)

    def loss(values: Any) -> tuple[float, Any]:  # noqa: ANN401
        shared, steps = values[: size * 3].reshape(size, 3), values[size * 3 :].reshape(4, 4)
        cost, slope, steps_slope = chain.cost(shared @ BASIS, steps)
        cost += 0.5 * float((strength * shared**2).sum()) + 0.05 * float((steps**2).sum())
        own = slope @ BASIS.T + strength * shared
        return cost, np.concatenate([own.ravel(), (steps_slope + 0.1 * steps).ravel()])

    found = minimize(
        loss, np.zeros(size * 3 + 16), jac=True, method="L-BFGS-B", options={"maxiter": 60}
    )
    features = found.x[: size * 3].reshape(size, 3) @ BASIS
    return features.tolist(), found.x[size * 3 :].reshape(4, 4).tolist()


class _Pages:
    """All pages at once, padded to the longest, so that every step is one operation."""

    def __init__(self, shown: Sequence[Shown], names: Sequence[str]) -> None:
        number = {name: place for place, name in enumerate(names)}
        self.lengths = np.array([len(lines) for _, lines, _ in shown])
        self.weights = np.array([weight for weight, _, _ in shown])
        self.alive = [np.flatnonzero(self.lengths > place) for place in range(self.lengths.max())]
        self.longest = int(self.lengths.max())
        rows, columns, self.gold, self.index = [], [], [], []
        row = 0
        for page, (_, lines, states) in enumerate(shown):
            for place, (line, state) in enumerate(zip(lines, states, strict=True)):
                known = [number[name] for name in line if name in number]
                columns += known
                rows += [row] * len(known)
                self.gold.append(state)
                self.index.append((page, place))
                row += 1
        ones = np.ones(len(rows))
        self.features = csr_matrix((ones, (rows, columns)), shape=(row, len(names)))
        self.page, self.place = np.array(self.index).T
        self.states = np.array(self.gold)
        self.allowed = np.full((4, 4), -1e9)
        for before, follows in enumerate(FOLLOWS):
            self.allowed[before, list(follows)] = 0.0

    def cost(self, weights: Any, steps: Any) -> tuple[float, Any, Any]:  # noqa: ANN401
        """Return the negative log-likelihood and its slopes."""
        count = len(self.lengths)
        scores = np.zeros((count, self.longest, 4))
        flat = self.features @ weights
        scores[self.page, self.place] = flat
        moves = steps + self.allowed
        forward, backward = self._forward(scores, moves), self._backward(scores, moves)
        last = np.full(4, -1e9)
        last[list(LAST)] = 0.0
        ends = forward[np.arange(count), self.lengths - 1] + last
        total = _log_sum(ends, 1)
        chances = np.exp(forward + backward - total[:, None, None])[self.page, self.place]
        line_weight = self.weights[self.page][:, None]
        gold = np.zeros_like(chances)
        gold[np.arange(len(self.states)), self.states] = 1.0
        slope = self.features.T @ ((chances - gold) * line_weight)
        steps_slope, gold_steps = self._steps(scores, moves, (forward, backward, total))
        own = float((flat[np.arange(len(self.states)), self.states] * line_weight[:, 0]).sum())
        cost = float((total * self.weights).sum()) - own - float((gold_steps * steps).sum())
        return cost, slope, steps_slope - gold_steps

    def _forward(self, scores: Any, moves: Any) -> Any:  # noqa: ANN401
        out = np.full(scores.shape, -1e9)
        first = np.full(4, -1e9)
        first[list(FIRST)] = 0.0
        out[:, 0] = scores[:, 0] + first
        for place in range(1, self.longest):
            alive = self.alive[place]
            reached = out[alive, place - 1][:, :, None] + moves[None]
            out[alive, place] = _log_sum(reached, 1) + scores[alive, place]
        return out

    def _backward(self, scores: Any, moves: Any) -> Any:  # noqa: ANN401
        out = np.full(scores.shape, -1e9)
        last = np.full(4, -1e9)
        last[list(LAST)] = 0.0
        for place in range(self.longest - 1, -1, -1):
            if place + 1 < self.longest:
                alive = self.alive[place + 1]
                ahead = scores[alive, place + 1] + out[alive, place + 1]
                out[alive, place] = _log_sum(ahead[:, None, :] + moves[None], 2)
            out[self.lengths - 1 == place, place] = last
        return out

    def _steps(self, scores: Any, moves: Any, sums: tuple[Any, Any, Any]) -> tuple[Any, Any]:  # noqa: ANN401
        """Return how often each step is expected, and how often it is taken."""
        forward, backward, total = sums
        follows = self.place > 0
        page, place = self.page[follows], self.place[follows]
        ahead = (scores + backward)[page, place]
        joint = forward[page, place - 1][:, :, None] + moves[None] + ahead[:, None, :]
        joint = np.exp(joint - total[page][:, None, None])
        expected = (joint * self.weights[page][:, None, None]).sum(0)
        taken = np.zeros((4, 4))
        before = np.flatnonzero(follows) - 1
        np.add.at(taken, (self.states[before], self.states[follows]), self.weights[page])
        return expected, taken


def _log_sum(values: Any, axis: int) -> Any:  # noqa: ANN401
    top = values.max(axis=axis, keepdims=True)
    return np.squeeze(top, axis) + np.log(np.exp(values - top).sum(axis=axis))
