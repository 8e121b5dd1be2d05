"""The small pieces every dialog is put together from, in the type and colours of the theme.

Each follows the theme while it is shown, so that a change of scheme or text size in the system
reaches an open dialog as well.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.actions import key_words
from ui.theme.signs import paint_sign, sign_pixmap
from ui.theme.style import theme

_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_ANY = 16777215  # Qt's own "no limit"


class Words(QLabel):
    """A text in one of the theme's type roles and colours; plain text only, wrapped by default."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        colour: str = "ink",
        *,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role, self._colour = role, colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setMinimumWidth(1)  # a long word must not push the window wider than the screen
        self._dress()
        theme().changed.connect(self._dress)

    def recolour(self, colour: str) -> None:
        """Show the text in another token's colour."""
        self._colour = colour
        self._dress()

    def _dress(self) -> None:
        look = theme()
        self.setFont(look.font(self._role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look.colour(self._colour))
        self.setPalette(palette)


class Sign(QLabel):
    """One of the theme's signs; it stands beside words that say the same and is not spoken."""

    def __init__(self, name: str, colour: str = "ink", size: float = 1.0) -> None:
        super().__init__()
        self._name, self._colour, self._size = name, colour, size
        self._dress()
        theme().changed.connect(self._dress)

    def show_sign(self, name: str, colour: str) -> None:
        """Show another sign; an empty name shows none."""
        self._name, self._colour = name, colour
        self._dress()

    def _dress(self) -> None:
        look = theme()
        side = look.h * self._size
        self.setFixedSize(QSize(round(side), round(side)))
        if not self._name:
            self.clear()
            return
        colour = getattr(look.tokens, self._colour)
        ratio = self.devicePixelRatioF()
        self.setPixmap(sign_pixmap(self._name, side, colour, look.tokens.panel, ratio))


class Hairline(QFrame):
    """A thin line between two things, across or down."""

    def __init__(self, *, down: bool = False) -> None:
        super().__init__()
        self.setProperty("hairline", True)
        self.turn(down=down)

    def turn(self, *, down: bool) -> None:
        """Run downwards, or across."""
        self.setMinimumSize(QSize(1, 1))
        self.setMaximumSize(QSize(1, _ANY) if down else QSize(_ANY, 1))


class Key(QLabel):
    """The name of a key, or of keys, in a small frame; arrows are shown as arrows."""

    def __init__(self, *keys: str) -> None:
        super().__init__(" ".join(_ARROWS.get(key) or key_words(key) for key in keys))
        self.setAccessibleName(", ".join(keys))
        self.setProperty("key", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Button(QPushButton):
    """A button that keeps its spoken name and its height; ``primary`` is the one in ink."""

    def __init__(
        self, text: str, *, primary: bool = False, quiet: bool = False, sign: str = ""
    ) -> None:
        super().__init__(text)
        self.setProperty("primary", primary)
        self.setProperty("quiet", quiet)
        self._sign = sign
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        look = theme()
        self.setMinimumHeight(look.px(1.8))
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
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme().colour(self._ground))
        self.setPalette(palette)


class Field(QWidget):
    """A control with its label above and, below it, what there is to say about what stands in it.

    The label is the control's buddy, so the control is spoken by that name.
    """

    def __init__(self, label: str, control: QWidget, note: str = "") -> None:
        super().__init__()
        self.control = control
        self.label = Words(label, "section", "muted", wrap=False)
        self.label.setBuddy(control)
        control.setAccessibleName(label.replace("&", ""))
        self.note = Words(note, "second", "muted")
        self.note.setVisible(bool(note))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.25))
        for part in (self.label, control, self.note):
            column.addWidget(part)
        self.setFocusProxy(control)

    def say(self, words: str, colour: str = "muted") -> None:
        """Show *words* under the control; spoken as its description too."""
        self.note.setText(words)
        self.note.recolour(colour)
        self.note.setVisible(bool(words))
        self.control.setAccessibleDescription(words)
