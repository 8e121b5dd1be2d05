"""Fields of a special make: two beside each other, words quoted from a source, a number."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QSpinBox, QWidget

from ui.dialogs.parts import Field
from ui.theme.style import theme


class Pair(QWidget):
    """Two fields beside each other, or under each other where that would cramp them."""

    def __init__(self, one: Field, other: Field, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme().px(0.7))
        self._line.addWidget(one, shares[0])
        self._line.addWidget(other, shares[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields where they have room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        cramped = event.size().width() < theme().px(28)
        self._line.setDirection(ways.TopToBottom if cramped else ways.LeftToRight)


class QuoteField(QPlainTextEdit):
    """Words of a source, in the reading face; Tab leaves the field as in any other."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("field", True)
        self.setTabChangesFocus(True)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        look = theme()
        self.setFont(look.font("expression"))
        self.setFixedHeight(look.px(7))


class NumberField(QSpinBox):
    """A whole number; the arrow keys count.

    Under a style sheet Qt leaves the inner field one pixel where there are no buttons beside it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the inner field the room there is."""
        super().resizeEvent(event)
        self._spread()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the inner field the room there is."""
        super().showEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        """Give the inner field the room there is, whatever the style has done."""
        super().changeEvent(event)
        self._spread()

    def _spread(self) -> None:
        edge, gap = theme().px(0.25), theme().px(0.5)
        self.lineEdit().setGeometry(self.rect().adjusted(gap, edge, -gap, -edge))
