"""Tell the article from the page furniture around it: each piece gets a kind, with the reason.

Two steps.  A linear-chain model over the whole run of pieces says where the article begins and
ends and what interrupts it (:mod:`workbench.intake.chain`); then every piece is named by what it
says and where it stands (:mod:`workbench.intake.kinds`).
"""

import re
from collections.abc import Iterator
from itertools import groupby

from workbench.intake.chain import (
    AFTER,
    BEFORE,
    BETWEEN,
    STORY,
    best_path,
    emissions,
    load_weights,
)
from workbench.intake.grounds import grounds_of
from workbench.intake.kinds import HEADINGS, name_pieces
from workbench.intake.line_features import features
from workbench.intake.page_features import page_features
from workbench.intake.piece import FRONT_MATTER, Piece
from workbench.intake.prose_core import prose_in
from workbench.reason import because
from workbench.text.source import Block
from workbench.text.span import Span

TOP_LINES = 5
"""Lines above the first sentence of an authored text, at most: title, byline, date."""

_SENTENCE_END = re.compile(r"[.!?…:;,。！？]['\"”’»)\]]*$")

MOST_PIECES = 40_000
"""Beyond this many lines nothing is an article; they are told apart by length alone."""

TOLD = 200
"""Characters of a witness's text worth to be preferred to a story a third as long."""

SEA = 8
"""Lines of furniture that part an island from the story."""

ISLAND = 0.04
"""Characters of an island, at most, as a share of those of the longest run of the story."""


def classify(pieces: list[Piece], *, authored: bool = False) -> tuple[Block, ...]:
    """Return a block for each of *pieces*, in order.

    An *authored* text (a Markdown draft) is an article from end to end: only its title, headings,
    byline and date are told from its paragraphs.
    """
    if authored:
        states = _authored(pieces)
        named = name_pieces(pieces, _in_order(states), [because("authored_text")] * len(pieces))
        headed = with_headings(named, pieces)
        return tuple(_owned(block, piece) for block, piece in zip(headed, pieces, strict=True))
    if len(pieces) > MOST_PIECES:
        return tuple(_by_length(piece) for piece in pieces)
    lines = looks_of(pieces)
    table = "page_weights" if is_web_page(pieces) else "plain_weights"
    weights, grounds = load_weights(table), grounds_of(table)
    scores = emissions(lines, weights)
    states = without_islands(best_path(scores, weights.steps), pieces)
    states = _as_witnessed(pieces, states)
    if STORY not in states:
        states = _whole_story(pieces)
    reasons = [grounds(names, state) for names, state in zip(lines, states, strict=True)]
    return name_pieces(pieces, states, reasons)


def undivided(text: str) -> tuple[Block, ...]:
    """Return all of *text* as one block: it is too long to be told apart in time."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return (Block(Span(start, end), "body", (because("too_many_pieces"),)),) if end else ()


def with_headings(blocks: tuple[Block, ...], pieces: list[Piece]) -> tuple[Block, ...]:
    """Let what an author set as a heading be one wherever it stands; documents have no menus."""
    return tuple(
        Block(block.span, "heading", (because("markup_says"),))
        if piece.markup is not None
        and piece.markup.tag in HEADINGS
        and block.kind in ("navigation", "related", "caption")
        else block
        for block, piece in zip(blocks, pieces, strict=True)
    )


def is_web_page(pieces: list[Piece]) -> bool:
    """Tell whether the mark-up of *pieces* says more than what is a heading, as a document's."""
    marks = (piece.markup for piece in pieces if piece.markup is not None)
    return any(mark.core is not None or mark.witnessed is not None for mark in marks)


def has_markup(pieces: list[Piece]) -> bool:
    """Tell whether *pieces* come with mark-up, from a web page or a document."""
    return any(piece.markup is not None for piece in pieces)


def looks_of(pieces: list[Piece]) -> list[list[str]]:
    """Return the features of every piece, those of its mark-up too where it has any."""
    return page_features(pieces) if has_markup(pieces) else features(pieces)


def _as_witnessed(pieces: list[Piece], states: list[int]) -> list[int]:
    """Return the story as the witness gave it where hardly anything of that was found here."""
    heard = [piece.markup is not None and (piece.markup.witnessed or 0) > 0.5 for piece in pieces]
    told = sum(len(piece.words) for piece, own in zip(pieces, heard, strict=True) if own)
    found = sum(
        len(piece.words) for piece, state in zip(pieces, states, strict=True) if state == STORY
    )
    if told < TOLD or found * 3 > told:
        return states
    return _in_order([STORY if own else BEFORE for own in heard])


def without_islands(states: list[int], pieces: list[Piece]) -> list[int]:
    """Take out of the story what is far from the rest of it and holds no sentence."""
    runs = list(_runs(states))
    if len(runs) < 2:
        return states
    sizes = [sum(len(piece.words) for piece in pieces[low:high]) for low, high in runs]
    main = sizes.index(max(sizes))
    out = list(states)
    for place, (low, high) in enumerate(runs):
        sea = runs[place + 1][0] - high if place < main else low - runs[place - 1][1]
        small = sizes[place] <= ISLAND * sizes[main]
        if place != main and sea >= SEA and small and not any(map(prose_in, pieces[low:high])):
            out[low:high] = [BETWEEN] * (high - low)
    return _in_order(out)


def _runs(states: list[int]) -> Iterator[tuple[int, int]]:
    """Yield where each unbroken run of the story begins and ends."""
    place = 0
    for state, group in groupby(states):
        size = len(list(group))
        if state == STORY:
            yield place, place + size
        place += size


def _whole_story(pieces: list[Piece]) -> list[int]:
    """Where no article stands out, every full sentence is one: a note or a caption was pasted."""
    states = [
        STORY if piece.words[-1:] in ".!?…”\"'’)。！？" and len(piece.words) > 20 else BEFORE
        for piece in pieces
    ]
    if STORY not in states and len(pieces) <= 2:
        return [STORY] * len(pieces)
    return _in_order(states)


def _owned(block: Block, piece: Piece) -> Block:
    """Let what only its place makes furniture, and every row of a table, be an author's text."""
    table = piece.markup is not None and piece.markup.tag == "table"
    placed = block.kind in ("navigation", "related") and because("words_announce") not in block.why
    return Block(block.span, "body", (because("authored_text"),)) if table or placed else block


def _authored(pieces: list[Piece]) -> list[int]:
    """Return the states of an author's own text: lines above its first sentence are no story."""
    states = [STORY if _is_text(piece) else BEFORE for piece in pieces]
    for place, piece in enumerate(pieces[:TOP_LINES]):
        if states[place] == STORY and (_SENTENCE_END.search(piece.words) or len(piece.words) > 220):
            break
        states[place] = BEFORE
    else:
        return [STORY if _is_text(piece) else BEFORE for piece in pieces]
    return states


def _is_text(piece: Piece) -> bool:
    tag = piece.markup.tag if piece.markup is not None else ""
    return tag != FRONT_MATTER and not tag.startswith("h")


def _in_order(states: list[int]) -> list[int]:
    """Say which pieces outside the story stand between its parts, and which after it."""
    if STORY not in states:
        return states
    first, last = states.index(STORY), len(states) - 1 - states[::-1].index(STORY)
    return [
        state if state == STORY or place < first else BETWEEN if place < last else AFTER
        for place, state in enumerate(states)
    ]


def _by_length(piece: Piece) -> Block:
    kind = "body" if len(piece.words) >= 60 else "navigation"
    return Block(piece.span, kind, (because("too_many_pieces"),))
