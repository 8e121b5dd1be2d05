"""What a piece of evidence shows about a claim: four buttons of which one is pressed.

Their letters (S C X M) act while one of the buttons has the focus; with Alt they act everywhere in
the window, as in any dialog.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from ui.dialogs.parts import Button
from ui.theme.badges import STANCES
from ui.theme.style import theme

LETTERS = {"supports": "S", "contradicts": "C", "context": "X", "mixed": "M"}

_GAP = "\u2009"
_SHEET = "QPushButton { text-align: left; } QPushButton:checked { font-weight: 600; }"


class StanceButton(Button):
    """A button with a stance's sign and word, and its letter at the far end."""

    def __init__(self, text: str, code: str) -> None:
        super().__init__(f"{_GAP}{text}")
        self.code = code
        self.setStyleSheet(_SHEET)
        self.setCheckable(True)
        self.setAutoDefault(False)  # Enter attaches the evidence, Space presses
        self.setAccessibleName(text.replace("&", ""))
        self._colour()
        theme().changed.connect(self._colour)

    def sizeHint(self) -> QSize:
        """Leave room for the letter."""
        return super().sizeHint() + QSize(theme().px(1.4), 0)

    def minimumSizeHint(self) -> QSize:
        """Be no narrower than sign, word and letter."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letter, and a stronger edge around the pressed one."""
        super().paintEvent(event)
        look = theme()
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(look.colour("muted"))
            painter.setFont(look.font("hint"))
            far = room.adjusted(look.h * 0.6, 0, -look.h * 0.6, 0)
            end = Qt.AlignmentFlag.AlignRight  # which the painter turns round with the interface
            painter.drawText(far, end | Qt.AlignmentFlag.AlignVCenter, LETTERS[self.code])
            if self.isChecked():
                painter.setPen(QPen(look.colour("ink"), 1.6))
                painter.drawRoundedRect(room, look.h * 0.28, look.h * 0.28)

    def _colour(self) -> None:
        look = theme()
        badge = STANCES[self.code]
        self.setIcon(look.icon(badge.sign, badge.ink))
        self.setIconSize(QSize(look.px(1), look.px(1)))


class Stances(QWidget):
    """The four stances side by side, or two by two where there is little room."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = {
            "supports": self.tr("&Supports"),
            "contradicts": self.tr("&Contradicts"),
            "context": self.tr("Conte&xt"),
            "mixed": self.tr("&Mixed"),
        }
        self.buttons = {code: StanceButton(words[code], code) for code in LETTERS}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        for button in self.buttons.values():
            self._group.addButton(button)
            button.toggled.connect(self.changed)
        self._arrange(4)

    @property
    def stance(self) -> str:
        """Return the code of the pressed button, empty if none is."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, code: str) -> None:
        """Press the button of *code*."""
        if code in self.buttons:
            self.buttons[code].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button whose letter was typed."""
        letter = event.text().upper()
        for code, own in LETTERS.items():
            if letter == own:
                self.buttons[code].setChecked(True)
                self.buttons[code].setFocus()
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand two by two where four would not fit."""
        super().resizeEvent(event)
        gap = self._grid.spacing()
        needed = sum(button.sizeHint().width() + gap for button in self.buttons.values())
        self._arrange(4 if event.size().width() >= needed else 2)

    def minimumSizeHint(self) -> QSize:
        """Be content with two columns."""
        wide = max(button.sizeHint().width() for button in self.buttons.values())
        return QSize(2 * wide + self._grid.spacing(), theme().px(2))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.setSpacing(theme().px(0.3))
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
