"""The verdict keys: one button for each label of the scale, with its digit, sign and word."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui.theme.badges import Badge
from ui.theme.style import theme
from ui.theme.text import follow_theme

ROWS = 4


@dataclass(frozen=True, slots=True)
class Choice:
    """A label of the scale as a key shows it."""

    code: str
    words: str
    definition: str
    badge: Badge


class VerdictKey(QAbstractButton):
    """One label: its digit in a box, its sign, its word."""

    def __init__(self, digit: int, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self._digit = str(digit)
        self.setCheckable(True)
        self.setText(choice.words)
        self.setAccessibleName(
            self.tr("{words}, key {digit}").format(words=choice.words, digit=digit)
        )
        self.setAccessibleDescription(choice.definition)
        self.setToolTip(choice.definition)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return the room for digit, sign and word."""
        look = theme()
        words = QFontMetrics(look.font("current")).horizontalAdvance(self.text())
        return QSize(words + look.px(4), look.px(1.65))

    def minimumSizeHint(self) -> QSize:
        """Let the word be cut before the sign."""
        return QSize(theme().px(5), theme().px(1.65))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key; the one that is set has its tint and an edge in its own ink."""
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            box = QRectF(
                look.h * 0.3, (self.height() - look.h * 1.2) / 2, look.h * 1.2, look.h * 1.2
            )
            painter.setPen(QPen(look.colour("line_strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, look.h * 0.2, look.h * 0.2)
            painter.setFont(look.font("hint"))
            painter.setPen(look.colour("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._digit)
            self._paint_label(painter, box.right() + look.h * 0.95)

    def _paint_ground(self, painter: QPainter) -> None:
        look, badge = theme(), self.choice.badge
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = look.h * 0.28
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setPen(QPen(look.colour(badge.ink), 1.4))
            painter.setBrush(look.colour(badge.tint))
            painter.drawRoundedRect(room, radius, radius)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(room, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, radius, radius)

    def _paint_label(self, painter: QPainter, x: float) -> None:
        look, badge = theme(), self.choice.badge
        centre = QRectF(self.rect()).center()
        centre.setX(x)
        look.paint_sign(painter, badge.sign, badge.ink, centre, look.h)
        painter.setFont(look.font("current" if self.isChecked() else "body"))
        painter.setPen(look.colour(badge.ink if self.isChecked() else "ink"))
        start = x + look.h * 0.95
        room = QRectF(start, 0, self.width() - start - 2, self.height())
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class VerdictKeys(QWidget):
    """The keys of one scale in columns of four; at most one is set."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.keys: list[VerdictKey] = []
        self._current: str | None = None
        follow_theme(self._dress)

    def show_scale(self, choices: tuple[Choice, ...]) -> None:
        """Show the labels of another scale."""
        if tuple(key.choice for key in self.keys) == choices:
            return
        for key in self.keys:
            self._grid.removeWidget(key)
            key.deleteLater()
        self.keys = []
        for place, choice in enumerate(choices):
            key = VerdictKey(place + 1, choice)
            key.clicked.connect(lambda _=False, code=choice.code: self._choose(code))
            self._grid.addWidget(key, place % ROWS, place // ROWS)
            self.keys.append(key)
        self.show_verdict(self._current)

    def show_verdict(self, code: str | None) -> None:
        """Show which label is set, if any."""
        self._current = code
        for key in self.keys:
            key.setChecked(key.choice.code == code)

    def definition(self) -> str:
        """Return what the label that is set means."""
        set_keys = (key.choice.definition for key in self.keys if key.isChecked())
        return next(set_keys, "")

    def _choose(self, code: str) -> None:
        self.show_verdict(self._current)  # until the verdict is in the file, nothing changes
        self.chosen.emit(code)

    def _dress(self) -> None:
        self._grid.setHorizontalSpacing(theme().px(0.5))
        self._grid.setVerticalSpacing(theme().px(0.1))
