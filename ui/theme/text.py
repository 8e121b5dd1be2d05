"""Words on the chrome, set in a type role and a colour of the theme."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.theme.style import theme


def follow_theme(dress: Callable[[], None]) -> None:
    """Call *dress*, a method of a widget, now and whenever the look changes."""
    theme().changed.connect(dress)
    dress()


def apart(words: str) -> str:
    """Return words of an article so that their direction does not mix with ours."""
    return f"\u2068{words}\u2069"


def breakable(hash_words: str) -> str:
    """Return a hash that may go on in the next line after every eighth letter."""
    pieces = (hash_words[at : at + 8] for at in range(0, len(hash_words), 8))
    return "\u200b".join(pieces)


class Words(QLabel):
    """A label in a type role; wraps if asked to."""

    def __init__(
        self,
        words: str = "",
        role: str = "body",
        colour: str = "ink",
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._role, self._colour = role, colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        follow_theme(self._dress)

    def recolour(self, colour: str) -> None:
        """Show the words in the colour of another token."""
        self._colour = colour
        self._dress()

    def _dress(self) -> None:
        self.setFont(theme().font(self._role))
        set_ink(self, theme().colour(self._colour))


class OneLine(Words):
    """A label of one line that ends in … where it has no room, and then tells all in its tip."""

    def minimumSizeHint(self) -> QSize:
        """Let the line shrink to almost nothing."""
        return QSize(theme().px(2), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the line as there is room for."""
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        self.setToolTip(self.text() if shown != self.text() else "")


class KeyHint(QLabel):
    """A key's name in a thin box."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setProperty("key", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Hairline(QFrame):
    """One line between two things."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("hairline", True)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Sign(QWidget):
    """A sign that stands beside a word; the word says the same, so it has no name of its own."""

    def __init__(self, sign: str, colour: str = "ink", size: float = 1.0) -> None:
        super().__init__()
        self._sign, self._colour, self._size = sign, colour, size
        follow_theme(self._dress)

    def show_sign(self, sign: str, colour: str) -> None:
        """Show another sign, in the colour of a token."""
        self._sign, self._colour = sign, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign in the middle."""
        look = theme()
        side = look.h * self._size
        with QPainter(self) as painter:
            look.paint_sign(painter, self._sign, self._colour, self.rect().center(), side)

    def _dress(self) -> None:
        side = theme().px(self._size * 1.1)
        self.setFixedSize(side, side)
        self.update()


def set_ink(widget: QWidget, colour: QColor) -> None:
    """Give a widget's words a colour."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    widget.setPalette(palette)
