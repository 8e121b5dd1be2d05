"""A report goes to a printer, or into a PDF through the system's own print dialog."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.report_paper import DOTS_PER_INCH, ReportPaper
from ui.theme.style import theme


def ask_printer(html: str, parent: QWidget | None, done: Callable[[int], object]) -> QPrintDialog:
    """Ask which printer and print the report *html*; *done* hears how many pages went out."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, on=False)
    dialog.accepted.connect(lambda: done(print_report(html, printer)))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own open() wants an old kind of slot
    return dialog


def print_report(html: str, printer: QPrinter) -> int:
    """Print the pages asked for on *printer*; return how many there were."""
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    paper = ReportPaper(html, theme().faces.interface, size)
    first = max(printer.fromPage(), 1) - 1
    last = min(printer.toPage() or paper.pages, paper.pages)
    with QPainter(printer) as painter:
        scale = printer.resolution() / DOTS_PER_INCH
        for page in range(first, last):
            if page > first:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            paper.draw(painter, page)
            painter.restore()
    return last - first
