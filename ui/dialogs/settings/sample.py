"""The head of a report with the newsroom's face, as it prints."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.pdf_paper import Paper
from ui.theme.style import theme
from ui.theme.text import Words, follow_theme
from ui.theme.tokens import LIGHT

_FROM, _TO = 0.05, 0.36  # of a page: not its upper margin, and no more than its head


class HeadView(QWidget):
    """The upper part of the first page, as wide as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.paper: Paper | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the head is at this width."""
        if self.paper is None:
            return 0
        size = self.paper.size
        return round(min(width, theme().px(42)) * size.height() / size.width() * (_TO - _FROM))

    def sizeHint(self) -> QSize:
        """Ask for the width a page is read at."""
        width = theme().px(42)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, the head on it, and its edge."""
        if self.paper is None:
            return
        width = min(self.width(), theme().px(42))
        scale = width / self.paper.size.width()
        sheet = QRectF(0.5, 0.5, width - 1, self.height() - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(sheet, LIGHT.raised)  # paper is white in the dark as well
            painter.save()
            painter.setClipRect(sheet)
            painter.scale(scale, scale)
            painter.translate(0, -_FROM * self.paper.size.height())
            self.paper.draw(painter, 0)
            painter.restore()
            painter.setPen(theme().colour("line_strong"))
            painter.drawRect(sheet)


class HeadSample(QWidget):
    """The head with its name above, or a line that says why there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.view = HeadView()
        self.line = Words(self.tr("Laying out the sample"), "body", "muted", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Words(self.tr("Head of a report"), "section", "muted"))
        self._column.addWidget(self.line)
        self._column.addWidget(self.view)
        self.view.setAccessibleName(self.tr("Head of a report as it would print"))
        self.view.hide()
        follow_theme(self._dress)

    def show_paper(self, paper: Paper) -> None:
        """Show the head of another report."""
        self.view.paper = paper
        self.view.show()
        self.view.updateGeometry()
        self.view.update()
        self.line.hide()

    def say(self, words: str) -> None:
        """Say why there is no head to show."""
        self.view.hide()
        self.line.setText(words)
        self.line.show()

    def _dress(self) -> None:
        self._column.setSpacing(theme().px(0.3))
