"""Markdown becomes pieces; its marks stay in the text, which is quoted as it was written."""

from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from workbench.intake.from_text import pieces_of
from workbench.intake.piece import FRONT_MATTER, Markup, Piece
from workbench.intake.tidy import tidy
from workbench.text.span import Span

FENCES = ("---", "+++")
"""Lines that open and close the fields some programs put above the text."""

MAX_CHARS = 2_000_000
"""Longer Markdown is read as plain text: nobody writes an article of that length."""

_TAGS = {
    "heading_open": "h",
    "paragraph_open": "p",
    "fence": "pre",
    "code_block": "pre",
    "table_open": "table",
    "html_block": "div",
    "hr": "hr",
}


def read_markdown(raw: str) -> tuple[str, list[Piece], dict[str, str]]:
    """Return the tidied text, its pieces in order, and the fields of its front matter."""
    text = tidy(raw)
    lines = pieces_of(text)
    if len(text) > MAX_CHARS:
        return text, lines, {}
    starts = _line_starts(text)
    skip, fields = _front_matter(text)
    marked: list[Piece] = []
    body = "\n" * skip + "\n".join(text.split("\n")[skip:])
    for token in MarkdownIt("commonmark").enable("table").parse(body):
        piece = _piece_of(token, text, starts)
        if piece is not None and (not marked or piece.span.start >= marked[-1].span.end):
            marked.append(piece)
    lines = [
        replace(line, markup=Markup(FRONT_MATTER)) if line.span.end < starts[skip] else line
        for line in lines
    ]
    return text, _with_the_rest(lines, marked), fields


def _piece_of(token: Token, text: str, starts: list[int]) -> Piece | None:
    tag = _TAGS.get(token.type)
    if tag is None or token.map is None:
        return None
    first, last = token.map
    span = Span(starts[first], starts[min(last, len(starts) - 1)]).trimmed(text)
    name = token.tag if tag == "h" else tag
    return Piece(span, span.of(text), 1, 0, Markup(name)) if len(span) else None


def _with_the_rest(lines: list[Piece], marked: list[Piece]) -> list[Piece]:
    """Return the marked pieces and every line they leave out, such as reference definitions."""
    out: list[Piece] = []
    place = 0
    for line in lines:
        while place < len(marked) and marked[place].span.end <= line.span.start:
            out.append(marked[place])
            place += 1
        if place == len(marked) or not marked[place].span.overlaps(line.span):
            out.append(line)
    return out + marked[place:]


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    starts[-1] = len(text)
    return starts


def _front_matter(text: str) -> tuple[int, dict[str, str]]:
    """Return how many lines the front matter takes, and its simple fields."""
    lines = text.split("\n", 200)[:200]
    if not lines or lines[0] not in FENCES:
        return 0, {}
    fields: dict[str, str] = {}
    for place, line in enumerate(lines[1:], 1):
        if line == lines[0]:
            return place + 1, fields
        key, found, value = line.replace("=", ":", 1).partition(":")
        if found and key.strip().isidentifier():
            fields[key.strip().lower()] = value.strip().strip("\"'")
    return 0, {}
