"""A PDF as pages to be looked at: the very file that is written, drawn by PDFium."""

from typing import Protocol

import pypdfium2 as pdfium
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

DOTS_PER_INCH = 96.0
"""What a page is measured in on the screen; a printer scales from there."""

_POINTS_PER_INCH = 72.0
_WIDEST = 2_500
"""Dots across a picture of a page, 300 to the inch: 35 MB; finer printers draw it larger."""

_KEPT = 3
"""Pages whose pictures are kept: the one shown, and the way back."""


class Paper(Protocol):
    """Pages that can be drawn; ``size`` is that of one page in dots of 1/96 inch."""

    @property
    def pages(self) -> int:
        """Return how many pages there are."""

    @property
    def size(self) -> QSizeF:
        """Return the size of a page."""

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw one page, the first is 0, with its corner at the painter's origin."""


class PdfPaper:
    """The pages of a PDF."""

    def __init__(self, content: bytes) -> None:
        """Read the PDF *content*; it is one of our own, so it can be read."""
        self._document = pdfium.PdfDocument(content)
        width, height = self._document.get_page_size(0)
        scale = DOTS_PER_INCH / _POINTS_PER_INCH
        self._size = QSizeF(width * scale, height * scale)
        self._pictures: dict[tuple[int, int], QImage] = {}

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self._document)

    @property
    def size(self) -> QSizeF:
        """Return the size of the first page; all are the same."""
        return self._size

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw one page as sharp as the painter's device shows it."""
        device = painter.deviceTransform()
        width = min(max(1, round(self._size.width() * device.m11())), _WIDEST)
        painter.drawImage(QRectF(0, 0, *self._size.toTuple()), self._picture(page, width))

    def _picture(self, page: int, width: int) -> QImage:
        key = (page, width)
        if key not in self._pictures:
            while len(self._pictures) >= _KEPT:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[key] = self._drawn(page, width)
        return self._pictures[key]

    def _drawn(self, page: int, width: int) -> QImage:
        sheet = self._document[page]
        bitmap = sheet.render(scale=width / sheet.get_width(), rev_byteorder=False)
        form = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGB32
        picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form)
        return picture.rgbSwapped() if bitmap.n_channels == 3 else picture.copy()
