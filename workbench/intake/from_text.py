"""Plain text, pasted or from a file, becomes pieces: one a line, or one a wrapped paragraph."""

import re
from itertools import pairwise

from workbench.intake.piece import Piece
from workbench.intake.tidy import tidy
from workbench.text.span import Span

WRAP_WIDTHS = (48, 100)
"""Lines that mail programs and typewriters broke are this long, hardly ever shorter or longer."""

WRAPPED_SHARE = 0.6
"""Share of the lines with a neighbour below that must look broken before lines are joined."""

_LINE = re.compile(r"[^\n]+")
_LIST_MARK = re.compile(r"(?:[*•·+–—-]|o|\d{1,3}[.)])\s")
_SENTENCE_END = re.compile(r"[.!?…:;。！？]['\"”’»)\]]*$")


def read_plain(raw: str) -> tuple[str, list[Piece]]:
    """Return the tidied text and its pieces in order."""
    text = tidy(raw)
    pieces = pieces_of(text)
    return text, join_wrapped(text, pieces)


def pieces_of(text: str) -> list[Piece]:
    """Return every line of *text* that is not blank as a piece."""
    pieces: list[Piece] = []
    end_above = 0
    for match in _LINE.finditer(text):
        line = match[0]
        words = line.strip()
        if not words:
            continue
        indent = len(line) - len(line.lstrip())
        start = match.start() + indent
        gap = text.count("\n", end_above, start) - 1 if pieces else 0
        end_above = start + len(words)
        pieces.append(Piece(Span(start, end_above), words, min(gap, 2), indent))
    return pieces


def join_wrapped(text: str, pieces: list[Piece]) -> list[Piece]:
    """Put lines together that a program broke at a fixed width, if this text is of that kind."""
    pairs = [(above, below) for above, below in pairwise(pieces) if below.gap == 0]
    broken = sum(_continues(above, below) for above, below in pairs)
    if len(pairs) < 3 or broken < WRAPPED_SHARE * len(pairs):
        return pieces
    joined: list[Piece] = []
    for place, piece in enumerate(pieces):
        if place and _same_paragraph(pieces[place - 1], piece):
            first = joined.pop()
            span = Span(first.span.start, piece.span.end)
            joined.append(Piece(span, span.of(text), first.gap, first.indent))
        else:
            joined.append(piece)
    return joined


def _continues(above: Piece, below: Piece) -> bool:
    """Tell whether the line *below* goes on in the middle of a sentence of the line *above*."""
    low, high = WRAP_WIDTHS
    return (
        low <= len(above.words) <= high
        and len(below.words) <= high
        and not _SENTENCE_END.search(above.words[-4:])
        and not _LIST_MARK.match(below.words)
    )


def _same_paragraph(above: Piece, below: Piece) -> bool:
    low, high = WRAP_WIDTHS
    return (
        below.gap == 0
        and low <= len(above.words) <= high
        and len(below.words) <= high
        and below.indent <= above.indent
        and not _LIST_MARK.match(below.words)
    )
