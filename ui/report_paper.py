"""A report as pages of paper: what is printed, and what the export dialog shows beforehand.

It is the HTML report itself, not another one.  Qt's rich text knows only part of HTML: the page's
own style sheet gives way to a plain one for paper, and each sign, drawn in SVG, goes in as a
picture.  No word is added or left out, apart from what is there for screen readers alone.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from ui.theme.fonts import READING, load_reading_face
from ui.theme.tokens import LIGHT
from workbench.report.palette import TOKENS
from workbench.report.signs import sign

A4 = QSizeF(210.0, 297.0)
"""Millimetres."""

DOTS_PER_INCH = 96.0
"""What the paper is laid out in; a printer scales from there."""

_DOTS = DOTS_PER_INCH / 25.4  # per millimetre
_MARGIN = 18.0
_FOOT = 6.0
_TONES = {"true": LIGHT.v_true, "part": LIGHT.v_part, "false": LIGHT.v_false, "open": LIGHT.v_open}

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_TIMELINE = re.compile(r'<figure class="timeline">(<svg.*?</svg>)</figure>', re.DOTALL)
_IN_CSS = re.compile(r"var\(--([a-z-]+)\)")
_STORE = re.compile(r'<svg class="store".*?</svg>', re.DOTALL)
_UNSEEN = re.compile(r'<(a|caption|p|span) class="skip".*?</\1>', re.DOTALL)
_BADGE = re.compile(r'</h3>\s*(<span class="badge [^"]*">.*?)</header>', re.DOTALL)
_SIGN = r'<svg class="sign"[^>]*>\s*<use href="#sign-(\w+)"/>\s*</svg>'
_IN_A_TONE = re.compile(rf'(class="(?:badge|stance) tone-(\w+)">)\s*{_SIGN}')
_IN_A_CHIP = re.compile(rf'(class="chip[^"]*">)\s*{_SIGN}')
_ANYWHERE = re.compile(_SIGN)

_SHEET = f"""
body {{ color: {LIGHT.ink}; }}
h1 {{ font-family: "{READING}"; font-size: 25px; margin: 0 0 8px 0; }}
h2 {{ font-size: 16px; font-weight: 600; margin: 22px 0 6px 0; }}
h3 {{ font-size: 13px; font-weight: 600; margin: 16px 0 3px 0; }}
h4 {{ font-size: 12px; font-weight: 600; margin: 8px 0 3px 0; }}
p {{ margin: 3px 0 4px 0; }}
a {{ color: {LIGHT.ink}; text-decoration: none; }}
dt, th {{ color: {LIGHT.muted}; font-weight: 400; text-align: left; }}
dd {{ margin-left: 0; }}
th, td {{ padding: 2px 14px 2px 0; }}
.second {{ color: {LIGHT.muted}; font-size: 11px; }}
blockquote {{ margin: 4px 0 4px 12px; }}
blockquote p, .reasons p, p.words {{ font-family: "{READING}"; font-size: 14px; }}
li {{ margin: 2px 0 3px 0; }}
.badge, .stance {{ font-weight: 600; }}
.tone-true {{ color: {LIGHT.v_true}; }}
.tone-part {{ color: {LIGHT.v_part}; }}
.tone-false {{ color: {LIGHT.v_false}; }}
.tone-open {{ color: {LIGHT.v_open}; }}
.chip {{ color: {LIGHT.time}; }}
.hash {{ font-family: "monospace"; font-size: 10px; }}
"""


class ReportPaper:
    """A report laid out on pages of one size."""

    def __init__(self, html: str, face: str, size: QSizeF = A4) -> None:
        """Lay out the report *html* in the interface *face* on paper of *size* millimetres."""
        load_reading_face()
        self.size = QSizeF(size.width() * _DOTS, size.height() * _DOTS)
        self._margin = _MARGIN * _DOTS
        self._text = QSizeF(
            self.size.width() - 2 * self._margin,
            self.size.height() - 2 * self._margin - _FOOT * _DOTS,
        )
        self._font = QFont(face)
        self._font.setPixelSize(12)
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(self._font)
        self.document.setDefaultStyleSheet(_SHEET)
        self.document.setHtml(self._prepared(html))
        self.document.setTextWidth(self._text.width())
        self._tops = _page_tops(self.document, self._text.height())

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self._tops) - 1

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw one page, the first is 0, with the corner of the paper at the painter's origin."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = _palette()
        top, end = self._tops[page : page + 2]
        context.clip = QRectF(0, top, self._text.width(), end - top)
        painter.save()
        painter.translate(self._margin, self._margin - top)
        painter.setClipRect(context.clip)
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        self._draw_foot(painter, page)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        painter.save()
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(self._font)
        foot = QRectF(
            self._margin,
            self.size.height() - self._margin - _FOOT * _DOTS / 2,
            self._text.width(),
            _FOOT * _DOTS,
        )
        title = self.document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, title[:100])
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{page + 1} / {self.pages}")
        painter.restore()

    def _prepared(self, html: str) -> str:
        for unwanted in (_STYLE, _STORE, _UNSEEN):
            html = unwanted.sub("", html)
        html = _TIMELINE.sub(lambda m: self._timeline(m[1]), html)
        html = _BADGE.sub(r"</h3><p>\1</p></header>", html)
        html = _IN_A_TONE.sub(
            lambda m: m[1] + self._picture(m[3], _TONES.get(m[2], LIGHT.v_open)), html
        )
        html = _IN_A_CHIP.sub(lambda m: m[1] + self._picture(m[2], LIGHT.time), html)
        return _ANYWHERE.sub(lambda m: self._picture(m[1], LIGHT.ink), html)

    def _timeline(self, svg: str) -> str:
        """Return the markup of the line of time, as wide as the text, and give it its picture."""
        svg = _IN_CSS.sub(lambda m: TOKENS[m[1]][0], svg)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        size = renderer.defaultSize()
        picture = QImage(size * 3, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            renderer.render(painter)
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document.addResource(kind, QUrl("timeline"), picture)
        width = int(self._text.width())
        height = width * size.height() // max(1, size.width())
        return f'<p><img src="timeline" width="{width}" height="{height}"></p>'

    def _picture(self, name: str, colour: str) -> str:
        """Return the markup of a sign, and give the document its picture."""
        address = f"sign:{name}-{colour.removeprefix('#')}"
        url = QUrl(address)
        kind = QTextDocument.ResourceType.ImageResource.value
        if self.document.resource(kind, url) is None:
            self.document.addResource(kind, url, _drawn(name, colour))
        return f'<img src="{address}" width="11" height="11">&nbsp;'


def _page_tops(document: QTextDocument, height: float) -> tuple[float, ...]:
    """Return where each page begins in a document of one long page, and where the last one ends.

    No line is cut, in no cell of a table, and no heading stands alone at the foot of a page.
    """
    pieces: list[tuple[float, ...]] = sorted(_pieces(document))
    end = document.size().height()
    tops, first = [0.0], 0
    while end - tops[-1] > height:
        limit = tops[-1] + height
        while first < len(pieces) and pieces[first][1] <= tops[-1]:
            first += 1
        cut = _cut_above(pieces[first : bisect_left(pieces, (limit,))], limit)
        tops.append(cut if cut > tops[-1] else limit)
    return (*tops, end)


def _cut_above(pieces: Sequence[tuple[float, ...]], limit: float) -> float:
    """Return the lowest place at or above *limit* that goes through none of *pieces*."""
    cut = limit
    for top, bottom in reversed(pieces):
        if top < cut < bottom:
            cut = top
    return cut


def _pieces(document: QTextDocument) -> Iterator[tuple[float, float]]:
    """Yield top and bottom of every line; a heading reaches into the block that follows it."""
    layout = document.documentLayout()
    heading: float | None = None
    block = document.begin()
    while block.isValid():
        lines = block.layout()
        shift = layout.blockBoundingRect(block).top() - lines.boundingRect().top()
        for number in range(lines.lineCount()):
            room = lines.lineAt(number).rect().translated(0, shift)
            yield (room.top() if heading is None else heading), room.bottom()
            heading = None
        if block.blockFormat().headingLevel() and lines.lineCount():
            heading = lines.lineAt(0).rect().top() + shift
        block = block.next()


def _drawn(name: str, colour: str) -> QImage:
    """Return a sign in *colour*, large enough to print sharply."""
    shapes = sign(name).shapes.replace("currentColor", colour)
    shapes = shapes.replace("var(--paper)", LIGHT.raised)
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 18 18" fill="none"'
        f' stroke="{colour}" stroke-width="1.35" stroke-linecap="round"'
        f' stroke-linejoin="round">{shapes}</svg>'
    )
    picture = QImage(96, 96, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    return picture


def _palette() -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
    return palette
