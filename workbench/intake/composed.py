"""A document becomes the text of record: its paragraphs one under another.

Documents (Word, PDF, mail) have no text of their own that offsets could count in, so one is put
together from what a reader would see, in reading order.  What stands at the edge of every page is
furniture by its place and is not asked about again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.intake.furniture import classify, with_headings
from workbench.intake.piece import Markup, Piece
from workbench.reason import because
from workbench.text.source import Block
from workbench.text.span import Span


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph, heading, table row or caption before it has a place in the text.

    ``tag`` and ``own`` say what the document's styles make of it, in the names HTML has for such
    things (empty: nothing is said).  ``edge`` is the reason it is known for furniture, if it is.
    ``close`` puts it right below the part above, without a blank line.
    """

    words: str
    tag: str = ""
    own: frozenset[str] = frozenset()
    edge: str = ""
    close: bool = False


EDGES = {
    "page_header": "boilerplate",
    "running_head": "boilerplate",
    "sideways": "boilerplate",
    "folio": "navigation",
}
"""What stands at the edge of pages, by the reason that says so."""


def compose(parts: Iterable[Part], *, authored: bool) -> tuple[str, tuple[Block, ...]]:
    """Return the text of record and its blocks.

    Args:
        parts: In reading order; those without words are passed over.
        authored: The document is an article from end to end, without a page around it.
    """
    text, placed = _place(parts)
    main = [piece for piece, part in placed if not part.edge]
    found = classify(main, authored=authored) if main else ()
    named = iter(with_headings(found, main))
    blocks = [_at_edge(piece, part) if part.edge else next(named) for piece, part in placed]
    return text, tuple(blocks)


def put_above(
    line: str, kind: str, why: str, text: str, blocks: Sequence[Block]
) -> tuple[str, tuple[Block, ...]]:
    """Return *text* and its *blocks* with one more block, *line*, above them."""
    shift = len(line) + 2
    moved = tuple(
        Block(Span(b.span.start + shift, b.span.end + shift), b.kind, b.why) for b in blocks
    )
    return f"{line}\n\n{text}", (Block(Span(0, len(line)), kind, (because(why),)), *moved)


def _place(parts: Iterable[Part]) -> tuple[str, list[tuple[Piece, Part]]]:
    chunks: list[str] = []
    placed: list[tuple[Piece, Part]] = []
    length = 0
    for part in parts:
        words = _tidied(part.words)
        if not words:
            continue
        if placed:
            between = "\n" if part.close else "\n\n"
            chunks.append(between)
            length += len(between)
        markup = Markup(part.tag, part.own) if part.tag else None
        span = Span(length, length + len(words))
        placed.append((Piece(span, words, 0 if part.close else 1, 0, markup), part))
        chunks.append(words)
        length += len(words)
    return "".join(chunks), placed


def _tidied(words: str) -> str:
    """Return *words* with line ends made plain and blank lines left out."""
    lines = (line.replace("\t", " ").strip() for line in words.splitlines())
    return "\n".join(line for line in lines if line)


def _at_edge(piece: Piece, part: Part) -> Block:
    return Block(piece.span, EDGES[part.edge], (because(part.edge),))
