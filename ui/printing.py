"""A report goes to a printer: the very pages of its PDF, as the export dialog shows them."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.pdf_paper import PdfPaper

_AMERICAN = (QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.Legal)


def ask_printer(
    printer: QPrinter, parent: QWidget | None, accepted: Callable[[], object]
) -> QPrintDialog:
    """Ask on which printer, and how; *accepted* is called when *printer* is set up."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, on=False)
    dialog.accepted.connect(accepted)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own open() wants an old kind of slot
    return dialog


def paper_of(printer: QPrinter) -> str:
    """Return which of our papers suits *printer*."""
    return "letter" if printer.pageLayout().pageSize().id() in _AMERICAN else "a4"


def print_pages(pdf: bytes, printer: QPrinter) -> int:
    """Print the pages asked for of *pdf* on *printer*, as large as its paper; return how many."""
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    paper = PdfPaper(pdf)
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    width, height = paper.size.width(), paper.size.height()
    scale = min(sheet.width() / width, sheet.height() / height)
    first = max(printer.fromPage(), 1) - 1
    last = min(printer.toPage() or paper.pages, paper.pages)
    with QPainter(printer) as painter:
        painter.translate((sheet.width() - width * scale) / 2, 0)
        painter.scale(scale, scale)
        for page in range(first, last):
            if page > first:
                printer.newPage()
            paper.draw(painter, page)
    return last - first
