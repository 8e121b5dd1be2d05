"""A second opinion on which pieces of a page are its article: trafilatura's main text.

It is a witness, never the text of record: it drops repeated paragraphs, and now and then a whole
article.  It is handed the tree that was read, never a string, so that it cannot take a text that
is only an address for something to fetch.
"""

import re
from dataclasses import replace

from lxml import html

from workbench.intake.piece import Piece
from workbench.intake.prose_core import prose_in

LARGEST = 2_000_000
"""Characters of source beyond which the witness is not heard: its time is not bounded."""

MOST_PIECES = 12_000

HEARD = 1 / 3
"""Share of the prose in the page's core that a witness must have noticed to be believed."""

SHINGLE = 4
_WORD = re.compile(r"\w+")


def worth_hearing(source: str, pieces: list[Piece]) -> bool:
    """Tell whether the page is small enough to ask for a second opinion."""
    return len(source) <= LARGEST and len(pieces) <= MOST_PIECES


def hear_witness(tree: html.HtmlElement, pieces: list[Piece]) -> list[Piece]:
    """Return *pieces*, each with the share of it that the witness takes for main text.

    They are returned as they were if the witness has not seen what the page is about.

    The tree may be changed by this.
    """
    # Imported here: it takes a seventh of a second, and plain text never needs it.
    from trafilatura import extract  # noqa: PLC0415

    said = extract(tree, fast=True, include_comments=False, include_tables=True) or ""
    lines, shingles = _statement(said)
    shares = [_share(piece.words, lines, shingles) for piece in pieces]
    if _missed_the_core(pieces, shares):
        return pieces
    return [
        piece
        if piece.markup is None
        else replace(piece, markup=replace(piece.markup, witnessed=share))
        for piece, share in zip(pieces, shares, strict=True)
    ]


def _missed_the_core(pieces: list[Piece], shares: list[float]) -> bool:
    """Tell whether the witness left out most of the prose of the page's core, as of live reports.

    Where it and the structure of the page differ about nearly everything, its word counts for
    nothing.
    """
    core = [
        (prose_in(piece), share)
        for piece, share in zip(pieces, shares, strict=True)
        if piece.markup is not None and piece.markup.core
    ]
    heard = sum(worth * share for worth, share in core)
    return heard < HEARD * sum(worth for worth, _ in core)


def _statement(said: str) -> tuple[set[str], set[tuple[str, ...]]]:
    """Return the lines the witness gave, and every run of four words in them."""
    lines: set[str] = set()
    shingles: set[tuple[str, ...]] = set()
    for line in said.split("\n"):
        words = _WORD.findall(line.lower())
        lines.add(" ".join(words))
        shingles.update(tuple(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1))
    return lines, shingles


def _share(piece: str, lines: set[str], shingles: set[tuple[str, ...]]) -> float:
    words = _WORD.findall(piece[:4000].lower())
    if not words:
        return 0.0
    if len(words) < SHINGLE or " ".join(words) in lines:
        return float(" ".join(words) in lines)
    runs = len(words) - SHINGLE + 1
    heard = sum(tuple(words[n : n + SHINGLE]) in shingles for n in range(runs))
    return heard / runs
