"""The small pieces every dialog is put together from, in the type and colours of the theme.

Each follows the theme while it is shown, so that a change of scheme or text size in the system
reaches an open dialog as well.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions import key_words
from ui.theme.signs import paint_sign
from ui.theme.style import theme
from ui.theme.text import Words, follow_theme

_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def keys_words(*keys: str) -> str:
    """Return keys as they are called here; arrows are shown as arrows."""
    return " ".join(_ARROWS.get(key) or key_words(key) for key in keys)


class Button(QPushButton):
    """A button that keeps its spoken name and its height; ``primary`` is the one in ink."""

    def __init__(
        self, text: str, *, primary: bool = False, quiet: bool = False, sign: str = ""
    ) -> None:
        super().__init__(text)
        self.setProperty("primary", primary)
        self.setProperty("quiet", quiet)
        self._primary, self._sign = primary, sign
        follow_theme(self._dress)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """End the words in … where the dialog has no room for all of them."""
        super().initStyleOption(option)
        room, flags = self.width() - theme().px(1.2), Qt.TextFlag.TextShowMnemonic
        metrics = self.fontMetrics()  # the size hint is worked out from this option
        if self.text() and metrics.size(flags, self.text()).width() > room > 0:
            ends = Qt.TextElideMode.ElideRight
            option.text = metrics.elidedText(self.text(), ends, room, flags)

    def _dress(self) -> None:
        look = theme()
        self.setMinimumHeight(look.px(1.8))
        self.setFont(look.font("current" if self._primary else "body"))  # the size follows it
        if self._sign:
            self.setIcon(look.icon(self._sign))
            self.setIconSize(QSize(look.px(1), look.px(1)))


class Choice(QComboBox):
    """A list that unfolds, with the theme's own arrow."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over what the style draws."""
        super().paintEvent(event)
        look = theme()
        side = look.h * 0.8
        left = self.width() - side - look.h * 0.5
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = look.h * 0.5
        place = QRectF(left, (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            paint_sign(painter, "down", place, look.tokens.muted, look.tokens.raised)


class Ground(QWidget):
    """A widget that fills itself with one of the theme's grounds, such as paper or desk."""

    def __init__(self, ground: str = "paper") -> None:
        super().__init__()
        self._ground = ground
        self.setAutoFillBackground(True)
        follow_theme(self._dress)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme().colour(self._ground))
        self.setPalette(palette)


class Field(QWidget):
    """A control with its label above and, below it, what there is to say about what stands in it.

    The label is the control's buddy, so the control is spoken by that name.
    """

    def __init__(self, label: str, control: QWidget, *, beside: QWidget | None = None) -> None:
        super().__init__()
        self.control = control
        self.label = Words(label, "section", "muted")
        self.label.setBuddy(control)
        control.setAccessibleName(label.replace("&", ""))
        self.note = Words("", "second", "muted", wraps=True)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.25))
        line = QHBoxLayout()
        line.setSpacing(theme().px(0.6))
        line.addWidget(control, 1)
        if beside is not None:
            line.addWidget(beside)
        column.addWidget(self.label)
        column.addLayout(line)
        column.addWidget(self.note)
        self.setFocusProxy(control)

    def say(self, words: str, colour: str = "muted") -> None:
        """Show *words* under the control; spoken as its description too."""
        self.note.setText(words)
        self.note.recolour(colour)
        self.note.setVisible(bool(words))
        self.control.setAccessibleDescription(words)
