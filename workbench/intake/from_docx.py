"""A Word document becomes a source: its paragraphs, headings, captions and tables in order.

python-docx opens the package and knows its parts; the text itself is gathered here, because what
stands in tracked insertions, content controls and text boxes is visible too.  What was deleted
under "track changes" and what colleagues wrote in the margin is not part of the article; the
reviewer is told of both.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from workbench.errors import UnreadableError
from workbench.intake.about_text import describe
from workbench.intake.composed import Part, compose
from workbench.intake.given import Given
from workbench.reason import Reason, because
from workbench.text.source import About, Clue, SourceText

if TYPE_CHECKING:
    from docx.document import Document

MOST_UNPACKED = 200_000_000
"""Bytes all parts of a document may take unpacked; pictures make up most of an honest one."""

MOST_MARKUP = 40_000_000
"""Bytes its mark-up may take unpacked: some five thousand pages of text."""

MOST_PARTS = 5000

TEMPLATE_TIMES = frozenset(("2013-12-23T23:15:00",))
"""When the blank documents were made that programs start from; nothing was written then."""

LONG_CELL = 160
"""Characters; a table with longer cells is there for layout, and its cells are paragraphs."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TABLE, _ROW, _CELL, _BOX = (
    _W + name for name in ("p", "tbl", "tr", "tc", "txbxContent")
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_UNSEEN = frozenset(
    [_W + name for name in ("del", "moveFrom", "instrText", "rPr", "pPr", "sectPr")] + [_FALLBACK]
)
_SIGNS = {_W + "br": "\n", _W + "cr": "\n", _W + "tab": " ", _W + "noBreakHyphen": "\u2011"}
_HIDDEN = f"{_W}rPr/{_W}vanish"
_STYLE = f"{_W}pPr/{_W}pStyle"

# What the name of a style makes of a paragraph: a tag, or a hint as web pages give them.
_HEADING = re.compile(r"heading ([1-5])", re.IGNORECASE)
_TAGS = {"title": "h1"}
_OWN = {"caption": "caption", "author": "byline", "byline": "byline"}

_UNSOUND = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, OSError, EOFError, AttributeError,
    TypeError, SyntaxError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What the libraries raise on packages that break off or contradict themselves; lxml's own error
is a SyntaxError."""


def read_docx(content: bytes, given: Given) -> SourceText:
    """Read the Word document *content*; plainly, its styles and page edges are left out.

    Raises:
        UnreadableError: It is damaged, or unpacks to more than is allowed.
    """
    _refuse_bomb(content, given.name)
    try:
        return _read(_opened(content), given.about, plainly=given.plainly)
    except _UNSOUND as error:
        raise UnreadableError(
            f"“{given.name}” is damaged: it is no whole Word document.",
            hint="Ask for it again, or save it anew in Word, which may mend it.",
        ) from error


def _refuse_bomb(content: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            entries = package.infolist()
    except _UNSOUND:
        return  # said by whoever opens it
    # zipfile never unpacks more of an entry than the directory of the package announces
    markup = sum(one.file_size for one in entries if one.filename.endswith((".xml", ".rels")))
    unpacked = sum(one.file_size for one in entries)
    if len(entries) > MOST_PARTS or markup > MOST_MARKUP or unpacked > MOST_UNPACKED:
        raise UnreadableError(
            f"“{name}” unpacks to far more than a document holds.",
            hint="Save the part you want to check as a document of its own.",
        )


def _opened(content: bytes) -> "Document":
    import docx  # noqa: PLC0415  slow to load, and most articles are no Word documents
    from docx.opc.exceptions import OpcError  # noqa: PLC0415

    try:
        return docx.Document(io.BytesIO(content))
    except OpcError as error:
        raise ValueError from error


def _read(document: "Document", about: About, *, plainly: bool) -> SourceText:
    styles = {} if plainly else _styles(document)
    parts = [*_parts(document.element.body, styles), *_notes_below(document)]
    if not plainly:
        parts += _edges(document)
    text, blocks = compose(parts, authored=True)
    about = replace(
        about,
        clues=about.clues + tuple(_clues(document)),
        notes=about.notes + tuple(_left_out(document)),
    )
    about = describe(about, text, blocks)
    own = document.core_properties
    return SourceText(
        text,
        blocks,
        replace(
            about,
            title=about.title or own.title[:300],
            language=about.language or own.language[:20],
        ),
    )


# the text


def _parts(root: Any, styles: dict[str, str]) -> Iterator[Part]:  # noqa: ANN401
    """Yield the paragraphs and table rows under *root* in order."""
    for child in root:
        if child.tag == _PARAGRAPH:
            yield from _paragraph(child, styles)
        elif child.tag == _TABLE:
            yield from _table(child, styles)
        elif child.tag not in _UNSEEN:
            yield from _parts(child, styles)


def _paragraph(paragraph: Any, styles: dict[str, str]) -> Iterator[Part]:  # noqa: ANN401
    chunks: list[str] = []
    boxes: list[Any] = []
    _gather(paragraph, chunks, boxes)
    style = paragraph.find(_STYLE)
    tag, own = _look(styles.get(style.get(_W + "val"), "") if style is not None else "")
    yield Part("".join(chunks), tag, own)
    for box in boxes:
        yield from _parts(box, styles)


def _gather(element: Any, chunks: list[str], boxes: list[Any]) -> None:  # noqa: ANN401
    for child in element:
        tag = child.tag
        if tag == _W + "t":
            chunks.append(child.text or "")
        elif tag in _SIGNS:
            chunks.append(_SIGNS[tag])
        elif tag == _BOX:
            boxes.append(child)
        elif tag not in _UNSEEN and (tag != _W + "r" or child.find(_HIDDEN) is None):
            _gather(child, chunks, boxes)


def _table(table: Any, styles: dict[str, str]) -> Iterator[Part]:  # noqa: ANN401
    """Yield a table row by row, or one there for layout paragraph by paragraph."""
    rows = [
        [list(_parts(cell, styles)) for cell in row.iterchildren(_CELL)]
        for row in table.iterchildren(_ROW)
    ]
    layout = any(len(part.words) > LONG_CELL for row in rows for cell in row for part in cell)
    for place, row in enumerate(rows):
        if layout:
            yield from (part for cell in row for part in cell)
        else:
            cells = (" ".join(" ".join(p.words for p in cell).split()) for cell in row)
            yield Part("  ".join(filter(None, cells)), "table", close=place > 0)


def _look(style: str) -> tuple[str, frozenset[str]]:
    name = style.lower()
    if heading := _HEADING.match(name):
        return f"h{int(heading[1]) + 1}", frozenset()
    own = frozenset(hint for word, hint in _OWN.items() if word in name)
    return _TAGS.get(name, "p"), own


def _styles(document: "Document") -> dict[str, str]:
    """Return what each style is called, or the heading it is based on."""
    names: dict[str, str] = {}
    bases: dict[str, str] = {}
    for style in document.styles.element.iterchildren(_W + "style"):
        key = style.get(_W + "styleId") or ""
        for child in style:
            value = child.get(_W + "val") or ""
            if child.tag == _W + "name":
                names[key] = value
            elif child.tag == _W + "basedOn":
                bases[key] = value
    return {key: _telling(key, names, bases) for key in names}


def _telling(key: str, names: dict[str, str], bases: dict[str, str]) -> str:
    base = key
    for _ in range(10):
        if _look(names.get(base, "")) != ("p", frozenset()):
            return names[base]
        base = bases.get(base, "")
    return names[key]


# what stands beside the text


def _related(document: "Document", kind: str) -> Iterator[Any]:
    """Yield the roots of the parts of a *kind* (``footnotes``, ``header``) beside the text."""
    from docx.oxml.parser import parse_xml  # noqa: PLC0415

    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith("/" + kind):
            yield parse_xml(relation.target_part.blob)


def _notes_below(document: "Document") -> Iterator[Part]:
    for kind in ("footnotes", "endnotes"):
        for root in _related(document, kind):
            for note in root:
                if note.get(_W + "type") in (None, "normal"):
                    yield from _parts(note, {})


def _edges(document: "Document") -> Iterator[Part]:
    """Yield what stands at the head and foot of the pages, once."""
    seen: set[str] = set()
    for kind in ("header", "footer"):
        for root in _related(document, kind):
            for part in _parts(root, {}):
                if part.words not in seen:
                    seen.add(part.words)
                    yield Part(part.words, edge="page_header")


def _left_out(document: "Document") -> Iterator[Reason]:
    body = document.element.body
    if any(next(body.iter(_W + name), None) is not None for name in ("ins", "del", "moveFrom")):
        yield because("changes_accepted")
    comments = sum(len(root) for root in _related(document, "comments"))
    if comments:
        yield because("comments_left_out", count=comments)


def _clues(document: "Document") -> Iterator[Clue]:
    own = document.core_properties
    for name, time in (("created", own.created), ("modified", own.modified)):
        if time is not None and time.isoformat()[:19] not in TEMPLATE_TIMES:
            yield Clue(f"document {name}", f"{time.isoformat()[:19]}Z")
