"""A Word document piece by piece: headings, paragraphs, tables and comments with their styles.

What python-docx has no word for (header rows, page numbers, writing direction) is set on the
document's own elements here, so that the writers only say what is to stand where.
"""

import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from workbench.report.columns import shares
from workbench.report.logo import DOTS_PER_INCH
from workbench.report.palette import TOKENS
from workbench.report.sheet import Badge, Table
from workbench.report.signs import sign
from workbench.report.zipped import unzipped, zipped

if TYPE_CHECKING:
    from docx.document import Document

PAPERS = {"a4": (210, 297), "letter": (215.9, 279.4)}
_MARGIN = 25  # millimetres
READING = "Charis SIL"
INTERFACE = "Calibri"
_LINE = 86  # letters of the small type of tables that fit on a line, about
_DOTS_PER_MM = DOTS_PER_INCH / 25.4
_WORD_TIME = "%Y-%m-%dT%H:%M:%SZ"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FIRST_CHANGE = 100_000  # numbers of tracked changes are apart from those of comments
_NOWHEN = datetime(2000, 1, 1, tzinfo=UTC)


class WordDocument:
    """A document under way; *language* and *direction* are those of the article's words.

    Its colours are those of *palette*, light.
    """

    def __init__(
        self,
        title: str,
        paper: str,
        language: str,
        direction: str,
        palette: Mapping[str, tuple[str, str]] = TOKENS,
    ) -> None:
        self._palette = palette
        self._document: Document = docx.Document()
        self._style_ids: dict[str, str] = {}
        self._changes = 0
        self._end: Any = self._document.element.body.sectPr
        self._language, self._rtl = language, direction == "rtl"
        self._document.core_properties.title = title[:255]
        self._document.core_properties.author = ""
        self._set_up(paper)

    def letterhead(self, name: str, logo: bytes) -> None:
        """Add the head of a newsroom: its *logo*, a PNG, and its *name*; either may be empty."""
        paragraph = self._styled("Normal")
        paragraph.paragraph_format.space_after = Pt(10)
        middle = OxmlElement("w:textAlignment")
        _set(middle, val="center")
        paragraph._p.get_or_add_pPr().append(middle)  # noqa: SLF001
        if logo:
            wide = int.from_bytes(logo[16:20], "big") / _DOTS_PER_MM
            picture = paragraph.add_run().add_picture(io.BytesIO(logo), Mm(wide))
            about = picture._inline.docPr  # noqa: SLF001  the library has no word for it
            about.set("descr", name or "Logo")
            self.add(paragraph, "   " if name else "")
        if name:
            self.add(paragraph, name, bold=True).font.size = Pt(12)

    def heading(self, words: str, level: int, badge: Badge | None = None) -> None:
        """Add a heading, the verdict after it if there is one; level 0 is the title."""
        paragraph = self._styled(f"Heading {level}" if level else "Title")
        run = paragraph.add_run(words)
        if level == 0:
            self._articles_own(paragraph, run)
        if badge:
            paragraph.add_run("   ")
            self._add_badge(paragraph, badge)

    def paragraph(
        self, words: str = "", style: str = "Normal", *, quiet: bool = False
    ) -> Paragraph:
        """Add a paragraph; a *quiet* one says what matters less."""
        paragraph = self._styled(style)
        if words:
            run = paragraph.add_run(words)
            if quiet:
                self._quieten(run)
        return paragraph

    def quote(self, words: str) -> None:
        """Add words of the article or of a source, set off."""
        paragraph = self._styled("Quote")
        self._articles_own(paragraph, paragraph.add_run(words))

    def add(
        self, paragraph: Paragraph, words: str, *, bold: bool = False, quiet: bool = False
    ) -> Run:
        """Add words to the end of *paragraph*."""
        run = paragraph.add_run(words)
        run.bold = bold or None
        if quiet:
            self._quieten(run)
        return run

    def badge(self, paragraph: Paragraph, badge: Badge) -> None:
        """Add a verdict or a stance to the end of *paragraph*: its sign and its word."""
        self._add_badge(paragraph, badge)

    def link(self, paragraph: Paragraph, address: str, words: str) -> None:
        """Add a link to the end of *paragraph*."""
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        number = paragraph.part.relate_to(address, kind, is_external=True)
        element = OxmlElement("w:hyperlink")
        element.set(qn("r:id"), number)
        run = paragraph.add_run(words)
        run.underline = True
        run.font.color.rgb = self._colour("time")
        element.append(run._r)  # noqa: SLF001  the library offers no links
        paragraph._p.append(element)  # noqa: SLF001

    def table(self, made: Table) -> None:
        """Add a table whose header row is marked and repeated on every page."""
        table = self._document.add_table(rows=1, cols=len(made.header))
        look = table._tbl.tblPr  # noqa: SLF001
        line = self._palette["line"][0]
        look.insert(list(look).index(look.find(qn("w:tblLook"))), _hairlines(line))
        for cell, words in zip(table.rows[0].cells, made.header, strict=True):
            self._quieten(cell.paragraphs[0].add_run(words))
        marked = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(marked)  # noqa: SLF001
        for row in made.rows:
            for cell, value in zip(table.add_row().cells, row, strict=True):
                paragraph = cell.paragraphs[0]
                if isinstance(value, Badge):
                    self._add_badge(paragraph, value)
                else:
                    run = paragraph.add_run(value)
                    run.bold, run.font.size = False, Pt(9)
        self._set_widths(table, shares(made, _LINE))
        self._keep_rows_whole(table)
        self._document.add_paragraph()

    def article_run(self, paragraph: Paragraph, words: str, tint: str = "", *, date: bool) -> Run:
        """Add words of the article, on a tint if a claim holds them, underlined if a date."""
        run = paragraph.add_run(words)
        run.underline = date or None
        if tint:
            shade = OxmlElement("w:shd")  # the form asks for it before language and direction
            _set(shade, val="clear", color="auto", fill=tint.lstrip("#"))
            run._r.get_or_add_rPr().append(shade)  # noqa: SLF001
        self._articles_own(paragraph, run)
        return run

    def comment(self, runs: Sequence[Run], lines: Sequence[str], by: str, at: str) -> None:
        """Add a comment on *runs*, signed with name, initials and time."""
        initials = "".join(word[0] for word in by.split() if word)[:4].upper()
        comment = self._document.add_comment(list(runs), "", author=by, initials=initials)
        comment.paragraphs[0].add_run(lines[0])
        for line in lines[1:]:
            comment.add_paragraph(line)
        comment._comment_elm.set(qn("w:date"), _moment(at).strftime(_WORD_TIME))  # noqa: SLF001

    def track(self, run: Run, kind: str, by: str, at: str) -> None:
        """Make *run* a tracked change: words ``cut`` or ``added`` by whom and when.

        Comments on the run come first: their ends stand beside the change and not in it.
        """
        self._changes += 1
        element: Any = run._r  # noqa: SLF001  the library knows no tracked changes
        change = OxmlElement("w:del" if kind == "cut" else "w:ins")
        number = str(_FIRST_CHANGE + self._changes)
        _set(change, id=number, author=by, date=_moment(at).strftime(_WORD_TIME))
        element.addprevious(change)
        change.append(element)
        if kind == "cut":
            for text in element.findall(qn("w:t")):
                text.tag = qn("w:delText")
                text.set(_SPACE, "preserve")

    def finished(self, made_at: str) -> bytes:
        """Return the document; the same pieces give the same bytes."""
        properties = self._document.core_properties
        properties.created = properties.modified = _moment(made_at).replace(tzinfo=None)
        properties.revision = 1
        out = io.BytesIO()
        self._document.save(out)
        return zipped(unzipped(out.getvalue()))

    def _styled(self, name: str) -> Paragraph:
        """Add an empty paragraph at the end.

        The library looks through all styles and all paragraphs for each one it adds.
        """
        if name not in self._style_ids:
            self._style_ids[name] = self._document.styles[name].style_id
        element: Any = OxmlElement("w:p")
        if name != "Normal":
            element.style = self._style_ids[name]
        self._end.addprevious(element)
        return Paragraph(element, self._document._body)  # noqa: SLF001

    def _set_up(self, paper: str) -> None:
        section = self._document.sections[0]
        width, height = PAPERS[paper]
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin = section.right_margin = Mm(_MARGIN)
        self._width = width - 2 * _MARGIN
        section.top_margin = section.bottom_margin = Mm(24)
        styles: Any = self._document.styles
        styles["Normal"].font.name, styles["Normal"].font.size = INTERFACE, Pt(10)
        styles["Normal"].paragraph_format.space_after = Pt(4)
        styles["Quote"].font.name, styles["Quote"].font.italic = READING, False
        for level in ("Title", "Heading 1", "Heading 2", "Heading 3"):
            styles[level].font.color.rgb = self._colour("ink")
            styles[level].font.name = READING if level == "Title" else INTERFACE
        styles["Quote"].font.color.rgb = self._colour("ink")
        styles["Quote"].paragraph_format.left_indent = Mm(4)
        styles["Quote"].paragraph_format.keep_with_next = True
        styles["Caption"].font.color.rgb = self._colour("muted")
        styles["Caption"].font.bold = False
        under = styles["Title"].element.find(f".//{qn('w:pBdr')}/{qn('w:bottom')}")
        if under is not None:
            _set(under, color=self._palette["time"][0].lstrip("#"), sz="12")
            for name in ("themeColor", "themeTint", "themeShade"):
                under.attrib.pop(qn(f"w:{name}"), None)
        self._number_pages()

    def _keep_rows_whole(self, table: Any) -> None:  # noqa: ANN401
        """Let no row go over to the next page, and no header row stand alone at the foot."""
        for row in table._tbl.tr_lst:  # noqa: SLF001
            row.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
        for cell in table.rows[0].cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True

    def _set_widths(self, table: Any, parts: Sequence[float]) -> None:  # noqa: ANN401
        """Give the columns of *table* their *parts* of the line, in every program that reads it."""
        room = Mm(self._width)
        table.autofit = False
        grid = table._tbl.tblGrid.gridCol_lst  # noqa: SLF001
        for column, part in zip(grid, parts, strict=True):
            column.w = round(room * part)
        for row in table._tbl.tr_lst:  # noqa: SLF001  its own cells are slow to come by
            for cell, part in zip(row.tc_lst, parts, strict=True):
                cell.width = round(room * part)

    def _number_pages(self) -> None:
        footer = self._document.sections[0].footer.paragraphs[0]
        for words, field in (("Page ", "PAGE"), (" of ", "NUMPAGES")):
            self._quieten(footer.add_run(words))
            element = OxmlElement("w:fldSimple")
            element.set(qn("w:instr"), field)
            number = footer.add_run("1")  # the program that opens it counts
            self._quieten(number)
            element.append(number._r)  # noqa: SLF001
            footer._p.append(element)  # noqa: SLF001

    def _add_badge(self, paragraph: Paragraph, badge: Badge) -> None:
        run = paragraph.add_run(f"{sign(badge.sign).character} {badge.word}")
        run.bold = True
        run.font.color.rgb = self._colour(badge.tone if badge.tone in TOKENS else "open")

    def _articles_own(self, paragraph: Paragraph, run: Run) -> None:
        run.font.name = READING
        properties = run._r.get_or_add_rPr()  # noqa: SLF001
        if self._rtl:
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001
            properties.append(OxmlElement("w:rtl"))
        if self._language:
            spoken = OxmlElement("w:lang")
            spoken.set(qn("w:bidi" if self._rtl else "w:val"), self._language)
            properties.append(spoken)

    def _quieten(self, run: Run) -> None:
        run.font.color.rgb, run.font.size = self._colour("muted"), Pt(9)

    def _colour(self, name: str) -> RGBColor:
        return RGBColor.from_string(self._palette[name][0].lstrip("#"))


def _hairlines(colour: str) -> Any:  # noqa: ANN401  an element of the form
    borders = OxmlElement("w:tblBorders")
    for side in ("bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        _set(line, val="single", sz="4", space="0", color=colour.lstrip("#"))
        borders.append(line)
    return borders


def _set(element: Any, **values: str) -> None:  # noqa: ANN401
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)


def _moment(stamp: str) -> datetime:
    """Return an ISO time in UTC; what is none becomes a time that shows it is made up."""
    try:
        found = datetime.fromisoformat(stamp)
    except ValueError:
        return _NOWHEN
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
