"""A web page becomes pieces: all its visible text in reading order.

The walk goes over lxml's tree without recursion, so depth costs nothing.  The tree builder
itself gives up on very deep nesting without a word; that loss is noticed by counting, and the
page is then read tag by tag instead (:mod:`workbench.intake.bare_html`).
"""

import re
from dataclasses import dataclass, field

from lxml import etree, html

from workbench.intake.bare_html import bare_lines
from workbench.intake.from_text import pieces_of
from workbench.intake.hints import NOT_STORY, NOTHING, HintReader
from workbench.intake.piece import Markup, Piece
from workbench.intake.prose_core import core_of, hints_around, prose_in, within
from workbench.reason import Reason, because
from workbench.text.span import Span

_UNSEEN_NAMES = (
    "script style template head title meta link iframe object embed applet canvas audio"
    " video map datalist option textarea svg param source track"
)

_PARAGRAPHS_NAMES = (
    "p h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure figcaption table article section header"
    " footer aside nav main pre form fieldset hr details address center"
)

_LINES_NAMES = (
    "html body div li dt dd tr caption thead tbody tfoot summary legend option button dialog"
    " hgroup menu search label optgroup select frameset noframes layer"
)

UNSEEN = frozenset(_UNSEEN_NAMES.split())
PARAGRAPHS = frozenset(_PARAGRAPHS_NAMES.split())
LINES = frozenset(_LINES_NAMES.split())
CELLS = frozenset(("td", "th"))

NAMING = frozenset(("class", "id", "role", "itemprop", "data-testid", "data-component"))
"""Attributes whose words say what an element is for."""

_SPACE = re.compile(r"[ \t\n\r\f]+")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|element-invisible)(?:\s|$)"
)
_ENCODING_LINE = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")

TOO_MUCH = "ERR_RESOURCE_LIMIT"
"""The one complaint of the parser after which the rest of the page is missing."""

HARDLY_ANYTHING = 500
"""Characters; a page of which less is visible may keep its article hidden until a script runs."""


@dataclass(frozen=True, slots=True)
class Page:
    """A read page: the text of record, its pieces, and the tree for metadata if there is one."""

    text: str
    pieces: list[Piece]
    tree: html.HtmlElement | None
    notes: tuple[Reason, ...] = ()


def read_page(source: str) -> Page:
    """Return the visible text of the HTML *source* in pieces."""
    tree, complete = parse(source)
    if tree is None or not complete:
        bare = "\n\n".join(bare_lines(source))
        return Page(bare, pieces_of(bare), tree, (because("read_tag_by_tag"),))
    text, pieces = _walk(tree)
    if len(text) < HARDLY_ANYTHING:
        whole, all_pieces = _walk(tree, hidden=True)
        if len(whole) >= max(2 * len(text), HARDLY_ANYTHING) or not text:
            return Page(whole, all_pieces, tree, (because("hidden_text_read"),))
    return Page(text, pieces, tree)


def parse(source: str) -> tuple[html.HtmlElement | None, bool]:
    """Return the tree of the HTML *source*, if there is one, and whether it holds everything."""
    # The source is text already: what it declares about bytes is out of date.
    content = _ENCODING_LINE.sub("", source).replace("\0", "\N{REPLACEMENT CHARACTER}")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        tree = html.document_fromstring(content.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, False
    return tree, not any(entry.type_name == TOO_MUCH for entry in parser.error_log)


@dataclass(slots=True)
class _Frame:
    """Where the walk stands: one open element that is a block or carries hints."""

    tag: str
    linked: bool = False
    kept: bool = False
    number: int = 0


@dataclass(slots=True)
class _Writer:
    """Puts the text of record together, piece by piece."""

    parts: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    seats: list[int] = field(default_factory=list)
    speakers: list[int] = field(default_factory=list)
    parents: list[int] = field(default_factory=lambda: [0])
    hints: list[frozenset[str]] = field(default_factory=lambda: [NOTHING])
    length: int = 0
    chunks: list[str] = field(default_factory=list)
    linked: int = 0
    longest: int = -1
    speaker: _Frame | None = None
    wide: bool = False

    def add(self, text: str | None, frame: _Frame) -> None:
        """Take up a run of text that stands in *frame*."""
        if not text:
            return
        if not frame.kept:
            text = _SPACE.sub(" ", text)
        self.chunks.append(text)
        if len(text) > self.longest and text != " ":
            self.longest, self.speaker = len(text), frame
        if frame.linked:
            self.linked += len(text.strip())

    def close(self, frame: _Frame, *, wide: bool) -> None:
        """End the piece at hand, if any; *wide* asks for a blank line before the next."""
        if self.chunks:
            raw = "".join(self.chunks)
            self.chunks.clear()
            words = raw.strip() if frame.kept else _SPACE.sub(" ", raw).strip()
            if words:
                self._write(words, frame)
            self.linked, self.longest, self.speaker = 0, -1, None
        self.wide = self.wide or wide

    def _write(self, words: str, frame: _Frame) -> None:
        gap = 1 if self.wide else 0
        if self.pieces:
            self.parts.append("\n\n" if gap else "\n")
            self.length += 1 + gap
        self.wide = False
        span = Span(self.length, self.length + len(words))
        share = min(1.0, self.linked / len(words))
        self.pieces.append(Piece(span, words, gap, 0, Markup(frame.tag, linked=share)))
        self.seats.append(frame.number)
        self.speakers.append((self.speaker or frame).number)
        self.parts.append(words)
        self.length += len(words)


def _walk(tree: html.HtmlElement, *, hidden: bool = False) -> tuple[str, list[Piece]]:
    writer, reader = _Writer(), HintReader()
    frames = [_Frame("html")]
    walker = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        tag = element.tag
        if event == "start":
            if tag in UNSEEN or (not hidden and _hidden(element, tag)):
                walker.skip_subtree()
                frames.append(frames[-1])
                continue
            frames.append(_opened(element, tag, frames[-1], reader, writer))
            writer.add(element.text, frames[-1])
            continue
        if event == "end":
            frame = frames.pop()
            if tag in PARAGRAPHS or tag in LINES:
                writer.close(frame, wide=tag in PARAGRAPHS)
        writer.add(element.tail, frames[-1])
    writer.close(frames[0], wide=False)
    return "".join(writer.parts), _placed(writer)


def _placed(writer: _Writer) -> list[Piece]:
    """Return the pieces with the hints around them and their place in the core of the page."""
    parents, seats = writer.parents, writer.seats
    worth = [prose_in(piece) for piece in writer.pieces]
    around = hints_around(writer.hints, parents, core_of(worth, seats, parents))
    hints = [(writer.hints[speaker], around[speaker]) for speaker in writer.speakers]
    for place, (own, others) in enumerate(hints):
        if (own | others) & NOT_STORY:
            worth[place] = 0
    core = core_of(worth, seats, parents)
    inside = None if core is None else within(core, parents)
    return [
        Piece(
            piece.span,
            piece.words,
            piece.gap,
            markup=Markup(
                piece.markup.tag, own, others, piece.markup.linked,
                core=None if inside is None else inside[seat],
            ),
        )
        for piece, seat, (own, others) in zip(writer.pieces, seats, hints, strict=True)
        if piece.markup is not None
    ]  # fmt: skip


def _hidden(element: html.HtmlElement, tag: str) -> bool:
    if tag == "noscript":
        return True
    names = element.get("class")
    if names and _HIDDEN_CLASS.search(names):
        return True
    style = element.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return tag not in ("html", "body")
    return element.get("hidden") is not None


def _opened(
    element: html.HtmlElement, tag: str, frame: _Frame, reader: HintReader, writer: _Writer
) -> _Frame:
    """Return the frame inside *element*, closing the piece before it if it begins a new one."""
    block = tag in PARAGRAPHS or tag in LINES
    if block:
        writer.close(frame, wide=tag in PARAGRAPHS)
    elif tag == "br":
        writer.close(frame, wide=False)
        return frame
    elif tag in CELLS:
        writer.add(" ", frame)
    elif tag == "a":
        return _Frame(frame.tag, linked=True, kept=frame.kept, number=frame.number)
    hints = NOTHING if tag in ("html", "body") else reader.read(tag, _names(element))
    if not block and not hints:
        return frame
    inside = _Frame(tag if block else frame.tag, frame.linked, frame.kept or tag == "pre")
    inside.number = len(writer.parents)
    writer.parents.append(frame.number)
    writer.hints.append(hints)
    return inside


def _names(element: html.HtmlElement) -> str:
    """Return the names an element goes by, for the hints in them."""
    return " ".join([value for name, value in element.items() if name in NAMING])
