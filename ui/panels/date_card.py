"""The card that tells what a date means, shown beside its words after a moment.

It comes for the pointer and for the caret, stays while it is pointed at, goes with Esc, and never
covers the words it explains.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.panels.chip_label import ChipLabel
from ui.panels.galley.view import Galley
from ui.theme.style import theme
from ui.theme.text import KeyHint, Words
from ui.views import DateView
from workbench.text.span import Span

AFTER = 400  # milliseconds
WIDTH = 25  # heights


class DateCard(QWidget):
    """One date: its chip, the reasoning, the keys that act on it."""

    def __init__(self, galley: Galley, look_up: Callable[[str], DateView | None]) -> None:
        super().__init__(galley)
        self.setObjectName("date_card")
        self._galley = galley
        self._look_up = look_up
        self._date_id = ""
        self._wanted = ""
        self._column = QVBoxLayout(self)
        self._rows: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER)
        self._timer.timeout.connect(self._come)
        galley.caret_walked.connect(self._at_caret)
        galley.viewport().installEventFilter(self)
        galley.installEventFilter(self)
        galley.verticalScrollBar().valueChanged.connect(self.go)
        galley.viewport().setMouseTracking(True)
        self.hide()

    def want(self, date_id: str) -> None:
        """Show a date's card after a moment; nothing hides it."""
        if date_id == self._wanted:
            return
        self._wanted = date_id
        if (date_id and date_id != self._date_id) or not date_id:
            self._timer.start()

    def go(self) -> None:
        """Hide the card now."""
        self._timer.stop()
        self._date_id = self._wanted = ""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer over the article, and Esc."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            if not event.buttons():
                self.want(self._date_under(event.position().toPoint()))
        elif event.type() in {QEvent.Type.Leave, QEvent.Type.FocusOut}:
            if not self.underMouse():
                self.want("")
        elif (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.go()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge."""
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("line_strong"), 1))
            painter.setBrush(look.colour("raised"))
            room = QRect(self.rect()).adjusted(0, 0, -1, -1)
            painter.drawRoundedRect(room, look.h * 0.28, look.h * 0.28)

    def _at_caret(self, offset: int) -> None:
        date = self._galley.date_at(offset)
        self.want(date.id if date is not None else "")

    def _date_under(self, point: QPoint) -> str:
        galley = self._galley
        cursor = galley.cursorForPosition(point)
        offset = galley.lines.offsets.from_qt(cursor.position())
        date = galley.date_at(offset)
        if date is None or galley.fold_at(cursor.blockNumber()) is not None:
            return ""
        near = galley.cursorRect(cursor).adjusted(-theme().px(1), 0, theme().px(1), 0)
        return date.id if near.contains(point) else ""

    def _come(self) -> None:
        date = self._look_up(self._wanted) if self._wanted else None
        if date is None:
            if not self.underMouse():
                self.go()
            return
        self._date_id = date.id
        self._fill(date)
        self._place(date.span)
        self.show()
        self.raise_()

    def _fill(self, date: DateView) -> None:
        look = theme()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        why = Words(" ".join(date.why), "second", "muted", wraps=True)
        keys = QWidget()
        line = QHBoxLayout(keys)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(0.35))
        for key, words in (
            ("D", self.tr("confirm")),
            ("Shift D", self.tr("set another day")),
            ("T", self.tr("publication day")),
        ):
            line.addWidget(KeyHint(key))
            line.addWidget(Words(words, "second", "muted"))
        line.addStretch(1)
        self._rows = [ChipLabel(date.chip(current=True)), why, keys]
        for row in self._rows:
            self._column.addWidget(row)
        side = look.px(0.7)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(look.px(0.35))
        self.setAccessibleName(f"{date.mention.words}: {date.label}. {' '.join(date.why)}")

    def _place(self, span: Span) -> None:
        """Stand under the words, or over them where there is no room under them."""
        look, view = theme(), self._galley.viewport()
        words = self._galley.word_rect(span)
        width = min(look.px(WIDTH), view.width())
        self.setFixedWidth(width)
        height = self._column.heightForWidth(width)
        if height < 0:
            height = self._column.sizeHint().height()
        self.setFixedHeight(height)
        x = min(max(words.left(), 0), view.width() - width)
        y = words.bottom() + look.px(0.3)
        if y + height > view.height():
            y = words.top() - height - look.px(0.3)
        self.move(view.pos() + QPoint(x, y))
