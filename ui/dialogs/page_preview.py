"""A report as it prints, page by page, beside the choices of the export dialog."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.dialogs.parts import Button, Ground
from ui.pdf_paper import Paper
from ui.theme.style import theme
from ui.theme.text import Words, follow_theme
from ui.theme.tokens import LIGHT


class PageView(QWidget):
    """One page, as large as there is room for; Page Up and Page Down turn it."""

    turned = Signal(int)  # by how many pages

    def __init__(self) -> None:
        super().__init__()
        self.paper: Paper | None = None
        self.page = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Ask for a page that can be made out; it takes all the room there is."""
        return QSize(theme().px(20), theme().px(26))

    def minimumSizeHint(self) -> QSize:
        """Be content with a page that can be recognised."""
        return QSize(theme().px(14), theme().px(20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        steps |= {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if step := steps.get(Qt.Key(event.key()), 0):
            self.turned.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, the page on it, its edge, and the focus ring around it."""
        if self.paper is None:
            return
        look = theme()
        size = self.paper.size
        room = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        scale = min(room.width() / size.width(), room.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        sheet = QRectF(room.center().x() - width / 2, room.top(), width, height)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(sheet, LIGHT.raised)  # paper is white in the dark as well
            painter.save()
            painter.translate(sheet.topLeft())
            painter.scale(scale, scale)
            self.paper.draw(painter, self.page)
            painter.restore()
            focus = self.hasFocus()
            painter.setPen(QPen(look.colour("ink" if focus else "line_strong"), 2 if focus else 1))
            painter.drawRect(sheet.adjusted(-1, -1, 1, 1) if focus else sheet)


class PagePreview(Ground):
    """The page with the means to turn it, or a line that says why there is none."""

    def __init__(self) -> None:
        super().__init__("desk")
        self.view = PageView()
        self.back = Button("", quiet=True, sign="back")
        self.onward = Button("", quiet=True, sign="onward")
        self.back.setAccessibleName(self.tr("Previous page"))
        self.onward.setAccessibleName(self.tr("Next page"))
        self.place = Words("", "body", "muted")
        self.line = Words(self.tr("Laying out the pages"), "body", "muted", wraps=True)
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._head.addWidget(Words(self.tr("Preview"), "section", "muted"))
        self._head.addStretch(1)
        for part in (self.back, self.place, self.onward):
            self._head.addWidget(part)
        self._column.addLayout(self._head)
        self._column.addWidget(self.line)
        self._column.addWidget(self.view, 1)
        self._rest = QWidget()  # keeps the words at the top while there is no page
        self._column.addWidget(self._rest, 1)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.onward.clicked.connect(lambda: self._turn(1))
        self.view.turned.connect(self._turn)
        self._show()
        follow_theme(self._dress_column)

    def show_paper(self, paper: Paper) -> None:
        """Show a report at the page that was shown before, at first the first one."""
        page = self.view.page if self.view.paper else 0
        self.view.paper, self.view.page = paper, min(page, paper.pages - 1)
        self._show()

    def wait(self) -> None:
        """Say that other pages are being laid out; those shown stay till then."""
        self.place.setText(self.tr("Laying out the pages"))

    def say(self, words: str) -> None:
        """Say why there is no page to show."""
        self.view.paper = None
        self.line.setText(words)
        self._show()

    def stack(self, stacked: bool) -> None:  # noqa: FBT001  a slot
        """Be as high as the paper needs where everything scrolls as one."""
        self.view.setMinimumHeight(theme().px(52) if stacked else 0)

    def _turn(self, step: int) -> None:
        pages = self.view.paper.pages if self.view.paper else 0
        self.view.page = max(0, min(self.view.page + step, pages - 1))
        self._show()

    def _show(self) -> None:
        paper, page = self.view.paper, self.view.page
        there = paper is not None
        for part in (self.view, self.back, self.onward, self.place):
            part.setVisible(there)
        self.line.setVisible(not there)
        self._rest.setVisible(not there)
        if paper is not None:
            words = self.tr("page {page} of {pages}").format(page=page + 1, pages=paper.pages)
            self.place.setText(words)
            self.view.setAccessibleName(self.tr("The report, {place}").format(place=words))
            self.back.setEnabled(page > 0)
            self.onward.setEnabled(page + 1 < paper.pages)
        self.view.update()

    def _dress_column(self) -> None:
        look = theme()
        self._column.setContentsMargins(look.px(1.4), look.px(0.7), look.px(1.4), look.px(1.2))
        self._column.setSpacing(look.px(0.6))
