"""The ranking model: a weighted sum of what a sentence shows.

A linear model trained on ClaimBuster's sentences (credit and licence stand in the file of
weights).  Each feature's value is multiplied by how rare the feature is and by what it is worth,
and the sum is divided by the length of the vector, so that long sentences do not win by length.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from workbench.claims.features import features_of


@dataclass(frozen=True, slots=True)
class Model:
    """The weights: for every feature what it is worth and how rare it is."""

    bias: float
    weights: dict[str, tuple[float, float]]
    slope: float
    """Turns the weighted sum into the logarithm of the odds that a sentence deserves checking."""
    centre: float

    def log_odds(self, low: Sequence[str], tags: str) -> float:
        """Return how far the sentence is on the checkable side; 0 is even."""
        total = square = 0.0
        weights = self.weights
        for name, value in features_of(low, tags).items():
            weight = weights.get(name)
            if weight is not None:
                rare = value * weight[1]
                square += rare * rare
                total += rare * weight[0]
        if square:
            total /= math.sqrt(square)
        return self.slope * (total + self.bias - self.centre)


@cache
def shipped_model() -> Model:
    """Return the model that comes with the program."""
    text = resources.files("workbench.claims").joinpath("weights.json").read_text("utf-8")
    return read_model(text)


def read_model(text: str) -> Model:
    """Return the model written in *text* by :mod:`workbench.claims.train`."""
    stored = json.loads(text)
    weights = {}
    for line in stored["weights"]:
        name, worth, rarity = line.rsplit(" ", 2)
        weights[name] = (int(worth) / stored["scale"], int(rarity) / 10)
    return Model(stored["bias"], weights, stored["slope"], stored["centre"])
