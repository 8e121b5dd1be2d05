"""What is printed are the pages of the PDF."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from tests.unit.report.reports import REPORT
from ui.pdf_paper import PdfPaper
from ui.printing import paper_of, print_pages
from workbench.report.outcome import Wishes
from workbench.report.to_pdf import to_pdf


@pytest.fixture(scope="module")
def pdf():
    return to_pdf(REPORT).pieces[0].content


@pytest.fixture
def printer(qapp, tmp_path):
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def test_every_page_is_printed_as_large_as_the_paper(pdf, printer):
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert print_pages(pdf, printer) == PdfPaper(pdf).pages
    made = pypdf.PdfReader(printer.outputFileName())
    assert len(made.pages) == PdfPaper(pdf).pages
    assert round(made.pages[0].mediabox.width) in {419, 420}


def test_what_is_printed_looks_like_the_page_of_the_pdf(pdf, printer, qapp):
    print_pages(pdf, printer)
    printed = PdfPaper(Path(printer.outputFileName()).read_bytes())
    shown, there = (ink(paper) for paper in (PdfPaper(pdf), printed))
    assert shown > 0
    assert abs(shown - there) < 0.02


def ink(paper):
    """Return how much of the first page is not white."""
    picture = QImage(paper.size.toSize(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    with QPainter(picture) as painter:
        paper.draw(painter, 0)
    dots = ((x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2))
    dark = [picture.pixelColor(x, y).lightness() < 200 for x, y in dots]
    return sum(dark) / len(dark)


def test_only_the_pages_asked_for_are_printed(pdf, printer):
    printer.setFromTo(2, 2)
    assert print_pages(pdf, printer) == 1


@pytest.mark.parametrize(
    ("size", "paper"),
    [
        (QPageSize.PageSizeId.A4, "a4"),
        (QPageSize.PageSizeId.A5, "a4"),
        (QPageSize.PageSizeId.Letter, "letter"),
        (QPageSize.PageSizeId.Legal, "letter"),
    ],
)
def test_the_pages_are_set_for_the_paper_of_the_printer(printer, size, paper):
    printer.setPageSize(QPageSize(size))
    assert paper_of(printer) == paper
    assert to_pdf(REPORT, Wishes(paper_of(printer))).notes == ()
