"""Train the ranking model: ``python -m workbench.claims.train --data DIR [--folds 5]``.

*DIR* holds ``.jsonl`` files with one ``{"text", "label"}`` a line (label 1: worth checking), as the
sentences of ClaimBuster (Arslan, Hassan, Li, Tremayne 2020, CC BY 4.0) can be brought into.  A
linear support vector machine with squared hinge loss is fitted by coordinate descent on its dual
(Hsieh, Chang, Lin, Keerthi, Sundararajan 2008), in plain Python; then the weightiest features are
kept and fitted once more.  With ``--folds`` the average precision of a cross-validation is
printed, of the model alone and of the whole score with its signs, and nothing is written.
"""

import argparse
import hashlib
import json
import math
import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.claims.features import features_of
from workbench.claims.score import ANYWHERE, as_said
from workbench.claims.signs import SIGNS
from workbench.text.span import Span
from workbench.text.tagging import tag_words

CREDIT = (
    "Trained on ClaimBuster: F. Arslan, N. Hassan, C. Li, M. Tremayne, A Benchmark Dataset of "
    "Check-worthy Factual Claims (2020), https://doi.org/10.5281/zenodo.3609356, CC BY 4.0."
)
COST, ROUNDS, KEPT, RAREST = 0.3, 25, 9500, 2
SCALE = 100

Row = dict[str, float]
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A labelled sentence: what the model sees of it, and what its signs add to the odds."""

    row: Row
    label: int
    signs: float


def read_rows(folder: Path) -> tuple[list[Sentence], str]:
    """Return all sentences of *folder*, and the digest of its files."""
    read, digest = [], hashlib.sha256()
    for path in sorted(folder.glob("*.jsonl")):
        content = path.read_bytes()
        digest.update(content)
        for line in content.decode("utf-8").splitlines():
            record = json.loads(line)
            words = tag_words(record["text"], Span(0, len(record["text"])))
            row = features_of(words.low, words.tags)
            read.append(Sentence(row, int(record["label"]), _signs(record["text"])))
    return read, digest.hexdigest()


def _signs(text: str) -> float:
    said = as_said(text)
    return ANYWHERE.signs * sum(sign.weight for sign in SIGNS if sign.pattern.search(said))


def rarities(rows: Sequence[Row], kept: set[str]) -> Weights:
    """Return for each kept feature how rare it is: the inverse document frequency."""
    counts = Counter(name for row in rows for name in row if name in kept)
    return {name: 1 + math.log((1 + len(rows)) / (1 + n)) for name, n in counts.items()}


def weighted(row: Row, rarity: Weights) -> list[tuple[str, float]]:
    """Return the row as the model sees it: rare features count more, the length is one."""
    values = [(name, value * rarity[name]) for name, value in row.items() if name in rarity]
    size = math.sqrt(sum(value * value for _, value in values)) or 1.0
    return [(name, value / size) for name, value in values]


def fit(rows: list[list[tuple[str, float]]], labels: list[int]) -> tuple[Weights, float]:
    """Return weights and bias of a linear support vector machine."""
    weights: Weights = dict.fromkeys((name for row in rows for name, _ in row), 0.0)
    bias, half = 0.0, 0.5 / COST
    alphas = [0.0] * len(rows)
    norms = [half + 1.0 + sum(value * value for _, value in row) for row in rows]
    order, dice = list(range(len(rows))), random.Random(7)  # noqa: S311 (no secret)
    for _ in range(ROUNDS):
        dice.shuffle(order)
        for i in order:
            sign, row = (1.0 if labels[i] else -1.0), rows[i]
            margin = bias + sum(weights[name] * value for name, value in row)
            slope = sign * margin - 1.0 + half * alphas[i]
            alpha = max(0.0, alphas[i] - slope / norms[i])
            step = (alpha - alphas[i]) * sign
            if step:
                alphas[i] = alpha
                bias += step
                for name, value in row:
                    weights[name] += step * value
    return weights, bias


def train(rows: list[Row], labels: list[int]) -> tuple[Weights, Weights, float]:
    """Return worth and rarity of the kept features, and the bias."""
    counts = Counter(name for row in rows for name in row)
    kept = {name for name, n in counts.items() if n >= RAREST}
    rarity = rarities(rows, kept)
    weights, _ = fit([weighted(row, rarity) for row in rows], labels)

    def weight_of(name: str) -> float:
        return abs(weights[name]) * rarity[name] * math.sqrt(counts[name])

    kept = set(sorted(weights, key=weight_of, reverse=True)[:KEPT])
    rarity = {name: round(rarity[name], 1) for name in kept}
    weights, bias = fit([weighted(row, rarity) for row in rows], labels)
    return weights, rarity, bias


def score(row: Row, weights: Weights, rarity: Weights, bias: float) -> float:
    """Return the weighted sum for one sentence."""
    return bias + sum(weights[name] * value for name, value in weighted(row, rarity))


def average_precision(pairs: Sequence[tuple[float, int]]) -> float:
    """Return the area under the curve of precision over recall."""
    hits, total = 0, 0.0
    for place, (_, label) in enumerate(sorted(pairs, key=lambda pair: -pair[0]), 1):
        if label:
            hits += 1
            total += hits / place
    return total / hits if hits else 0.0


def cross_validate(rows: list[Row], labels: list[int], folds: int) -> list[tuple[float, int]]:
    """Return score and label of every sentence in order, scored by a model not shown it."""
    parts = list(range(len(rows)))
    random.Random(3).shuffle(parts)  # noqa: S311 (no secret)
    pairs: list[tuple[float, int]] = [(0.0, label) for label in labels]
    for fold in range(folds):
        held = set(parts[fold::folds])
        seen = [i for i in parts if i not in held]
        weights, rarity, bias = train([rows[i] for i in seen], [labels[i] for i in seen])
        for i in held:
            pairs[i] = (score(rows[i], weights, rarity, bias), labels[i])
        some = [pairs[i] for i in held]
        print(f"fold {fold + 1}: average precision {100 * average_precision(some):.1f}")  # noqa: T201
    return pairs


def report(sentences: list[Sentence], pairs: list[tuple[float, int]]) -> None:
    """Print what a cross-validation came to, without and with the signs."""
    slope, centre = odds(pairs)
    scores = [
        (slope * (value - centre) + sentence.signs, label)
        for (value, label), sentence in zip(pairs, sentences, strict=True)
    ]
    print(f"model: average precision {100 * average_precision(pairs):.1f}")  # noqa: T201
    print(f"with signs: average precision {100 * average_precision(scores):.1f}")  # noqa: T201


def odds(pairs: Sequence[tuple[float, int]]) -> tuple[float, float]:
    """Return slope and centre of the logistic curve through scores and labels (Platt 1999)."""
    slope, offset = 1.0, 0.0
    for _ in range(400):
        push = pull = 0.0
        for value, label in pairs:
            error = label - 1 / (1 + math.exp(-max(-30.0, min(30.0, slope * value + offset))))
            push += error * value
            pull += error
        slope += 2.0 * push / len(pairs)
        offset += 2.0 * pull / len(pairs)
    return slope, -offset / slope


def write(path: Path, rows: list[Row], labels: list[int], digest: str) -> None:
    """Train on everything and write the weights to *path*."""
    slope, centre = odds(cross_validate(rows, labels, 3))
    weights, rarity, bias = train(rows, labels)
    lines = [
        f"{name} {round(weights[name] * SCALE)} {round(rarity[name] * 10)}"
        for name in sorted(weights)
        if round(weights[name] * SCALE)
    ]
    stored = {
        "credit": CREDIT,
        "sentences": len(rows),
        "sha256 of the training files": digest,
        "scale": SCALE,
        "bias": round(bias, 4),
        "slope": round(slope, 3),
        "centre": round(centre, 4),
        "weights": lines,
    }
    path.write_text(json.dumps(stored, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def main() -> None:
    """Read the arguments and train, or cross-validate."""
    parser = argparse.ArgumentParser(description="Train the ranking of claims.")
    parser.add_argument("--data", type=Path, required=True, help="a folder of .jsonl files")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate and write nothing")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("weights.json"))
    options = parser.parse_args()
    sentences, digest = read_rows(options.data)
    if not sentences:
        sys.exit(f"No .jsonl files with sentences in {options.data}.")
    rows, labels = [s.row for s in sentences], [s.label for s in sentences]
    if options.folds:
        report(sentences, cross_validate(rows, labels, options.folds))
    else:
        write(options.out, rows, labels, digest)


if __name__ == "__main__":
    main()
