import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.printing import print_report
from ui.report_paper import ReportPaper
from ui.theme.tokens import LIGHT
from workbench.report.build import build_report
from workbench.report.signs import definitions, use
from workbench.report.to_html import to_html
from workbench.review.verdicts import set_verdict


@pytest.fixture
def html(file, article, claims, clock):
    set_verdict(file, claims[0], "false", "The log says otherwise.")
    return to_html(build_report(file, article, clock))


def picture(paper, page=0):
    image = QImage(paper.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.raised))
    with QPainter(image) as painter:
        paper.draw(painter, page)
    return image


def colours(image):
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points}


def test_the_words_of_the_report_are_all_on_paper(html, qapp):
    words = ReportPaper(html, "DejaVu Sans").document.toPlainText()
    for part in ("Dam at Orlen spills again", "False", "The log says otherwise.", "Claim 3"):
        assert part in words
    assert "Go to the claims" not in words
    assert "--ink" not in words


def test_signs_are_drawn_in_the_colour_of_their_verdict(qapp):
    page = f'<h3>Claim 1</h3><span class="badge tone-false">{use("false")}False</span></header>'
    with_sign = picture(ReportPaper(str(definitions()) + page, "DejaVu Sans"))
    assert LIGHT.v_false.lower() in colours(with_sign.copy(0, 0, 400, 200))


def test_no_line_is_cut_and_no_heading_stands_alone_at_the_foot(qapp):
    claim = "<h3>Claim</h3><p>{}</p>".format("words of the claim " * 40)
    paper = ReportPaper(f"<body>{claim * 60}</body>", "DejaVu Sans", QSizeF(105, 148))
    assert paper.pages > 5
    layout = paper.document.documentLayout()
    block = paper.document.begin()
    tops = paper._tops[1:-1]
    while block.isValid():
        shift = layout.blockBoundingRect(block).top() - block.layout().boundingRect().top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number).rect().translated(0, shift)
            assert not [top for top in tops if line.top() + 0.01 < top < line.bottom() - 0.01]
        if block.blockFormat().headingLevel():
            here, then = (
                sum(layout.blockBoundingRect(one).bottom() > top for top in tops)
                for one in (block, block.next())
            )
            assert here == then or layout.blockBoundingRect(block.next()).height() > 40
        block = block.next()


def test_a_picture_higher_than_a_page_ends_all_the_same(qapp):
    paper = ReportPaper('<img src="none" width="10" height="5000">', "DejaVu Sans")
    assert 4 < paper.pages < 10


def test_an_empty_page_is_one_page(qapp):
    assert ReportPaper("", "DejaVu Sans").pages == 1


def test_printing_sends_every_page(html, tmp_path, qapp):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "report.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    pages = print_report(html, printer)
    assert pages == ReportPaper(html, "DejaVu Sans", QSizeF(148, 210)).pages
    written = (tmp_path / "report.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert f"/Count {pages}".encode() in written


def test_only_the_pages_asked_for_are_printed(html, tmp_path, qapp):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "report.pdf"))
    printer.setFromTo(1, 1)
    assert print_report(html, printer) == 1
