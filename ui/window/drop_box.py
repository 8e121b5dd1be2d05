"""The place to drop an article: a dashed box that says what it takes, with two buttons."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.parts import Button
from ui.panels.command_key import CommandKey
from ui.theme.style import theme
from ui.theme.text import Sign, Words, follow_theme


class DropBox(QWidget):
    """Where an article goes in; what is dropped on it is handed on as it came."""

    dropped = Signal(object)  # the QMimeData, only to be read at once

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._over = False
        self.sign = Sign("drop", "ink", 2.2)
        self.title = Words(self.tr("Drop an article here"), "empty", wraps=True)
        self.kinds = Words(
            self.tr("Text, web page, Word, PDF or mail. It stays on this computer."),
            "body",
            "muted",
            wraps=True,
        )
        self.open = Button(self.tr("Open a file…"), primary=True)
        self.paste = Button(self.tr("Paste text"), sign="paste")
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self.title, self.kinds):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(words)
        self._column.addLayout(self._buttons())
        self._column.addStretch(1)
        follow_theme(self._dress)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let anything in that may be an article, and show it."""
        given = event.mimeData()
        if given.hasUrls() or given.hasText() or given.hasImage():  # a picture is answered in words
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        super().dragLeaveEvent(event)
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self._show_over(over=False)
        self.dropped.emit(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper and its dashed edge, in ink while something hangs over it."""
        look = theme()
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(look.colour("ink" if self._over else "line_strong"), 2 if self._over else 1)
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([look.h * 0.5 / pen.widthF(), look.h * 0.3 / pen.widthF()])
            painter.setPen(pen)
            painter.setBrush(look.colour("paper"))
            painter.drawRoundedRect(room, look.h * 0.5, look.h * 0.5)

    def stack(self, *, narrow: bool) -> None:
        """Put the buttons under each other, or side by side."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _buttons(self) -> QBoxLayout:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addStretch(1)
        for button, command in ((self.open, "open"), (self.paste, "paste_article")):
            pair = QHBoxLayout()
            pair.addWidget(button)
            pair.addWidget(CommandKey(command))
            self._row.addLayout(pair)
        self._row.addStretch(1)
        return self._row

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def _dress(self) -> None:
        look = theme()
        self._column.setSpacing(look.px(0.7))
        self._column.setContentsMargins(look.px(1), look.px(2), look.px(1), look.px(2))
