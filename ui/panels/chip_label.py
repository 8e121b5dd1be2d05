"""A date's chip as a widget of its own."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.models.claim_rows import date_state_words
from ui.theme.chips import Chip, chip_size, paint_chip
from ui.theme.style import theme


class ChipLabel(QWidget):
    """A chip that speaks its date and how far it may be trusted."""

    def __init__(self, chip: Chip) -> None:
        super().__init__()
        self._chip = chip
        self.setAccessibleName(f"{chip.words}, {date_state_words(chip.state)}")
        self.setToolTip(date_state_words(chip.state))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the chip's room."""
        return chip_size(self._chip, theme()).toSize() + QSize(2, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        with QPainter(self) as painter:
            paint_chip(painter, QPointF(1, 1), self._chip, theme())
