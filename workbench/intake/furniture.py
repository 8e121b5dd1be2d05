"""Tell the article from the page furniture around it: each piece gets a kind, with the reason."""

from workbench.intake.piece import Piece
from workbench.reason import because
from workbench.text.source import Block


def classify(pieces: list[Piece]) -> tuple[Block, ...]:
    """Return a block for each of *pieces*, in order."""
    out = []
    for piece in pieces:
        long = len(piece.words) >= 60 and piece.words[-1:] in ".!?”\"'’)…"
        kind = "body" if long else "navigation"
        out.append(Block(piece.span, kind, (because("line_length", length=len(piece.words)),)))
    return tuple(out)
