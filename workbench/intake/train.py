"""Learn the weights that tell an article from its page: ``python -m`` this module ``--help``.

A conditional random field, trained by stochastic gradient (AdaGrad) on pages whose lines are
marked as body or not.  Each pass shows each page in one of three ways: as it is, without its
layout (as pasted through a chat window), and cut down to headline and article (as copied by a
careful reader), so that no clue is relied on that may be missing.
"""

import argparse
import gzip
import hashlib
import json
import math
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from workbench.intake.chain import FIRST, FOLLOWS, STORY, Weights, best_path, emissions
from workbench.intake.decode import decode
from workbench.intake.from_html import read_page
from workbench.intake.furniture import looks_of
from workbench.intake.piece import Piece
from workbench.intake.witness import hear_witness
from workbench.text.span import Span

PASSES = 16
RATE = 0.25
PULL = 0.002
"""How strongly weights are pulled to nothing, per line."""

RARE = 3
"""A feature seen on fewer pages than this is not learnt."""

PLACED = ("best=",)
"""Features that may tell before from after; with others, a long menu would drown the article."""

TIE = 3

State = int


@dataclass(frozen=True, slots=True)
class Marked:
    """One page for training: its site, its pieces, and which of them are body."""

    site: str
    pieces: list[Piece]
    body: list[bool]
    title: list[bool]


def read_pages(folder: Path) -> tuple[list[Marked], str]:
    """Return the pages in the JSON-lines files of *folder*, and a digest of those files."""
    pages, digest = [], hashlib.sha256()
    for path in sorted(folder.glob("*.jsonl")):
        content = path.read_bytes()
        digest.update(content)
        pages += [_page(json.loads(line)) for line in content.decode().splitlines()]
    return pages, digest.hexdigest()


def read_web_pages(folder: Path) -> tuple[list[Marked], str]:
    """Return the web pages listed in *folder*, and a digest of the lists.

    Each line of its ``*.jsonl`` names a gzipped page in ``pages`` and gives its body text.
    """
    pages, digest = [], hashlib.sha256()
    for path in sorted(folder.glob("*.jsonl")):
        content = path.read_bytes()
        digest.update(content)
        for line in content.decode().splitlines():
            record = json.loads(line)
            if record["body"] is None:
                continue
            source = gzip.decompress((folder / "pages" / record["file"]).read_bytes())
            page = read_page(decode(source).text)
            pieces = page.pieces if page.tree is None else hear_witness(page.tree, page.pieces)
            pages.append(_web_page(record, pieces))
    return pages, digest.hexdigest()


def _web_page(record: dict[str, str], pieces: list[Piece]) -> Marked:
    site = record.get("site") or record["id"]
    return Marked(site, pieces, mark_body(pieces, record["body"]), [False] * len(pieces))


def mark_body(pieces: list[Piece], body: str) -> list[bool]:
    """Tell of each piece whether it is in the *body* text: a short one must follow in order."""
    gold = "".join(body.split())
    marks, place = [], 0
    for piece in pieces:
        words = "".join(piece.words.split())
        long = len(words) >= 40
        at = gold.find(words, place, place + len(words) + (400 if long else 8))
        if at < 0 and long:
            at = gold.find(words)
        marks.append(at >= 0 and bool(words.strip("*•-")))
        if marks[-1]:
            place = max(place, at + len(words))
    return marks


def _page(record: dict[str, object]) -> Marked:
    lines = record["lines"]
    assert isinstance(lines, list)  # noqa: S101
    pieces = [
        Piece(Span(0, len(line["text"])), line["text"], min(line["gap"], 2), line["indent"])
        for line in lines
    ]
    return Marked(
        str(record["site"]),
        pieces,
        [bool(line["body"]) for line in lines],
        [line.get("role") == "title" for line in lines],
    )


def states_of(body: list[bool]) -> list[State]:
    """Return the state of every line: before the first body line, body, between, after the last."""
    if True not in body:
        return [0] * len(body)
    first, last = body.index(True), len(body) - 1 - body[::-1].index(True)
    return [
        STORY if mark else 0 if place < first else 3 if place > last else 2
        for place, mark in enumerate(body)
    ]


def views(page: Marked, rng: random.Random) -> Iterator[tuple[list[Piece], list[bool]]]:
    """Yield the page as it is, without layout, and cut down to its article."""
    yield page.pieces, page.body
    if page.pieces and page.pieces[0].markup is not None:
        return
    yield [replace(piece, gap=0, indent=0) for piece in page.pieces], page.body
    if True not in page.body:
        return
    first = page.body.index(True)
    title = page.title.index(True) if True in page.title else first
    keep = [
        place
        for place, body in enumerate(page.body)
        if body or page.title[place] or rng.random() < (0.5 if title < place < first else 0.01)
    ]
    keep = keep[: rng.choice((2, 4, 8, 16, 1000, 1000, 1000))]
    gap = rng.choice((0, 1))
    yield (
        [replace(page.pieces[place], gap=gap, indent=0) for place in keep],
        [page.body[place] for place in keep],
    )


class Learner:
    """Weights that are being learnt, with the sums AdaGrad keeps."""

    def __init__(self, names: list[str]) -> None:
        self.place = {name: number for number, name in enumerate(names)}
        self.weights = [[0.0] * 4 for _ in names]
        self._placed = {n for name, n in self.place.items() if name.startswith(PLACED)}
        self.steps = [[0.0] * 4 for _ in range(4)]
        self._seen = [[1e-3] * 4 for _ in names]
        self._steps_seen = [[1e-3] * 4 for _ in range(4)]

    def numbers(self, lines: list[list[str]]) -> list[list[int]]:
        """Return the numbers of the features of each line that are being learnt."""
        return [[self.place[n] for n in names if n in self.place] for names in lines]

    def learn(self, lines: list[list[int]], gold: list[State]) -> None:
        """Move the weights so that the *gold* states of *lines* become more likely."""
        scores = [[sum(self.weights[n][s] for n in row) for s in range(4)] for row in lines]
        chances, steps = marginals(scores, self.steps)
        for row, chance, state in zip(lines, chances, gold, strict=True):
            slope = [p - (s == state) for s, p in enumerate(chance)]
            if max(map(abs, slope)) < 0.003:
                continue
            tied = _tied(slope)
            for number in row:
                own = slope if number in self._placed else tied
                self._move(self.weights[number], self._seen[number], own)
        for before, after in pairwise(gold):
            steps[before][after] -= 1
        for before in range(4):
            self._move(self.steps[before], self._steps_seen[before], steps[before])

    @staticmethod
    def _move(weights: list[float], seen: list[float], slope: list[float]) -> None:
        for state, value in enumerate(slope):
            pulled = value + PULL * weights[state]
            seen[state] += pulled * pulled
            weights[state] -= RATE * pulled / math.sqrt(seen[state])

    def table(self) -> Weights:
        """Return the weights as the program uses them, small ones left out."""
        kept = {
            name: tuple(round(w, 2) for w in self.weights[number])
            for name, number in self.place.items()
            if max(map(abs, self.weights[number])) >= 0.05
        }
        steps = tuple(tuple(round(w, 2) for w in row) for row in self.steps)
        return Weights(kept, steps)  # type: ignore[arg-type]


def _tied(slope: list[float]) -> list[float]:
    """Return the slope for a feature that must not tell before from after."""
    before, story, between, after = slope
    outside = before + after
    return [outside, story, between, outside]


def marginals(
    scores: list[list[float]], steps: list[list[float]]
) -> tuple[list[list[float]], list[list[float]]]:
    """Return the chance of each state on each line, and how often each step is expected."""
    moves = [[0.0] * 4 for _ in range(4)]
    for before, follows in enumerate(FOLLOWS):
        for after in follows:
            moves[before][after] = math.exp(steps[before][after])
    own = [[math.exp(min(s - max(row), 0.0)) for s in row] for row in scores]
    forward, scale = [], []
    alpha = [own[0][s] if s in FIRST else 0.0 for s in range(4)]
    for place in range(len(own)):
        if place:
            alpha = [
                own[place][s] * sum(alpha[b] * moves[b][s] for b in range(4)) for s in range(4)
            ]
        total = sum(alpha) or 1e-300
        alpha = [a / total for a in alpha]
        forward.append(alpha)
        scale.append(total)
    expected = [[0.0] * 4 for _ in range(4)]
    beta = [1.0, 1.0, 0.0, 1.0]
    chances = [[0.0] * 4] * len(own)
    for place in range(len(own) - 1, -1, -1):
        raw = [forward[place][s] * beta[s] for s in range(4)]
        total = sum(raw) or 1e-300
        chances[place] = [r / total for r in raw]
        if not place:
            break
        ahead = [own[place][s] * beta[s] for s in range(4)]
        weight = [
            [forward[place - 1][b] * moves[b][s] * ahead[s] for s in range(4)] for b in range(4)
        ]
        total = sum(map(sum, weight)) or 1e-300
        for b in range(4):
            for s in range(4):
                expected[b][s] += weight[b][s] / total
        beta = [sum(moves[b][s] * ahead[s] for s in range(4)) for b in range(4)]
        top = max(beta) or 1e-300
        beta = [b / top for b in beta]
    return chances, expected


def train(pages: list[Marked], seed: int = 7, passes: int = PASSES) -> Weights:
    """Return the weights learnt from *pages*."""
    rng = random.Random(seed)  # noqa: S311
    shown = [[(looks_of(p), states_of(b)) for p, b in views(page, rng)] for page in pages]
    pages_with: dict[str, int] = {}
    for looks in shown:
        for name in {name for lines, _ in looks for names in lines for name in names}:
            pages_with[name] = pages_with.get(name, 0) + 1
    learner = Learner(sorted(name for name, count in pages_with.items() if count >= RARE))
    ready = [[(learner.numbers(lines), gold) for lines, gold in looks] for looks in shown]
    for _ in range(passes):
        rng.shuffle(ready)
        for page in ready:
            learner.learn(*rng.choices(page, (0.5, 0.25, 0.25)[: len(page)])[0])
    return learner.table()


def tally(pages: list[Marked], weights: Weights) -> list[int]:
    """Return how many body lines were found, wrongly added and missed, and so by characters."""
    counts = [0] * 6
    for page in pages:
        path = best_path(emissions(looks_of(page.pieces), weights), weights.steps)
        for piece, gold, state in zip(page.pieces, page.body, path, strict=True):
            if gold or state == STORY:
                kind = 0 if gold and state == STORY else 2 if gold else 1
                counts[kind] += 1
                counts[3 + kind] += len(piece.words)
    return counts


def cross_validate(pages: list[Marked], folds: int) -> None:
    """Print body F1 by line and character on sites the weights have never seen."""
    sites = sorted({page.site for page in pages})
    random.Random(1).shuffle(sites)  # noqa: S311
    total = [0] * 6
    for fold in range(folds):
        held = set(sites[fold::folds])
        weights = train([page for page in pages if page.site not in held])
        counts = tally([page for page in pages if page.site in held], weights)
        total = [a + b for a, b in zip(total, counts, strict=True)]
        sys.stdout.write(f"fold {fold}: {_f1(counts)}\n")
        sys.stdout.flush()
    sys.stdout.write(f"all: {_f1(total)}\n")


def _f1(counts: list[int]) -> str:
    line = 2 * counts[0] / max(1, 2 * counts[0] + counts[1] + counts[2])
    char = 2 * counts[3] / max(1, 2 * counts[3] + counts[4] + counts[5])
    return f"line F1 {line:.3f}, character F1 {char:.3f}"


def main() -> None:
    """Train, or cross-validate, from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of marked JSON-lines")
    parser.add_argument("--web", action="store_true", help="the folder lists web pages")
    parser.add_argument("--out", type=Path, help="where the weights go")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate by site instead")
    args = parser.parse_args()
    pages, digest = (read_web_pages if args.web else read_pages)(args.data)
    if args.folds:
        cross_validate(pages, args.folds)
        return
    weights = train(pages)
    rows = {"digest": digest, "steps": weights.steps, "features": weights.features}
    args.out.write_text(json.dumps(rows, ensure_ascii=False, separators=(",", ":")), "utf-8")


if __name__ == "__main__":
    main()
