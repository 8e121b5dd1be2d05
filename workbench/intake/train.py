"""Learn the weights that tell an article from its page: ``python -m`` this module ``--help``.

A linear-chain conditional random field, fitted to pages whose lines are marked as body or not by
minimising its regularised likelihood (L-BFGS; needs numpy and scipy, which the program does not).
Web pages are shown with and without the second opinion on them; plain pages in three ways: as they
are, without their layout (as pasted through a chat window), and cut down to headline and article
(as copied by a careful reader), so that no clue is relied on that may be missing.
"""

import argparse
import gzip
import hashlib
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.intake.chain import STORY, Scores, Weights, best_path, emissions
from workbench.intake.decode import decode
from workbench.intake.field_fit import fit
from workbench.intake.from_html import read_page
from workbench.intake.furniture import looks_of
from workbench.intake.piece import Piece
from workbench.intake.witness import hear_witness
from workbench.text.span import Span

RARE = 3
"""A feature seen on fewer pages than this is not learnt."""

SMALL = 0.04
"""Weights that are all smaller than this are left out of the table."""

State = int


@dataclass(frozen=True, slots=True)
class Marked:
    """One page for training: its site, its pieces, and which of them are body or title."""

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
            site = record.get("site") or record["id"]
            body = mark_body(pieces, record["body"])
            pages.append(Marked(site, pieces, body, [False] * len(pieces)))
    return pages, digest.hexdigest()


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


def states_of(body: list[bool]) -> list[State]:
    """Return the state of every line: before the first body line, body, between, after the last."""
    if True not in body:
        return [0] * len(body)
    first, last = body.index(True), len(body) - 1 - body[::-1].index(True)
    return [
        STORY if mark else 0 if place < first else 3 if place > last else 2
        for place, mark in enumerate(body)
    ]


def views(page: Marked, rng: random.Random) -> Iterator[tuple[float, list[Piece], list[bool]]]:
    """Yield, with weights, the page as it is, without layout, and cut down to its article."""
    if page.pieces and page.pieces[0].markup is not None:
        yield 0.7, page.pieces, page.body
        yield 0.3, [_unheard(piece) for piece in page.pieces], page.body
        return
    yield 0.5, page.pieces, page.body
    yield 0.3, [replace(piece, gap=0, indent=0) for piece in page.pieces], page.body
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
    cut = [replace(page.pieces[place], gap=gap, indent=0) for place in keep]
    yield 0.3, cut, [page.body[place] for place in keep]


def _unheard(piece: Piece) -> Piece:
    """Return a piece of a web page as it is where no second opinion was asked for."""
    assert piece.markup is not None  # noqa: S101
    return replace(piece, markup=replace(piece.markup, witnessed=None))


def train(pages: list[Marked], *, pull: float = 1.0, apart: float = 6.0, seed: int = 7) -> Weights:
    """Return the weights learnt from *pages*; *pull* and *apart* are those of :func:`fit`."""
    rng = random.Random(seed)  # noqa: S311
    shown = [
        (weight, looks_of(pieces), states_of(body))
        for page in pages
        for weight, pieces, body in views(page, rng)
    ]
    pages_with = Counter(
        name for _, lines, _ in shown for name in {name for names in lines for name in names}
    )
    names = sorted(name for name, count in pages_with.items() if count >= RARE)
    features, steps = fit(shown, names, pull=pull, apart=apart)
    kept = {
        name: _rounded(row)
        for name, row in zip(names, features, strict=True)
        if max(map(abs, row)) >= SMALL
    }
    return Weights(kept, tuple(_rounded(row) for row in steps))


def _rounded(row: list[float]) -> Scores:
    before, story, between, after = (round(weight, 2) for weight in row)
    return before, story, between, after


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
