"""A date as a small outlined chip: clock and outline when computed, tick and tint when confirmed.

Painted in the date margin, in claim rows and in the inspector by this one piece of code, so that
a date looks the same wherever it stands.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ui.direction import direction_of
from ui.theme.signs import paint_sign
from ui.theme.style import Theme

STATES = ("computed", "confirmed", "look", "ambiguous", "contradiction", "unresolved")
"""How far a date may be trusted; ``look`` was set under another publication date."""

_SIGN = {
    "computed": "clock",
    "confirmed": "tick",
    "look": "tick",
    "ambiguous": "question",
    "contradiction": "clock",
    "unresolved": "question",
}
_WARNED = frozenset({"look", "contradiction"})


@dataclass(frozen=True, slots=True)
class Chip:
    """What one chip says: words, state, whether it belongs to what is current, whether it moved."""

    words: str
    state: str = "computed"
    current: bool = False
    moved: bool = False

    @property
    def warned(self) -> bool:
        """Tell whether a warning sign stands before the chip."""
        return self.state in _WARNED


def chip_size(chip: Chip, look: Theme) -> QSizeF:
    """Return how much room *chip* takes, a warning sign before it included."""
    width = QFontMetricsF(_font(chip, look)).horizontalAdvance(chip.words)
    return QSizeF(width + look.h * (1.55 + 1.1 * chip.warned), look.h * 1.25)


def paint_chip(painter: QPainter, at: QPointF, chip: Chip, look: Theme) -> QRectF:
    """Draw *chip* with its top left corner *at*; return the room it took."""
    room = QRectF(at, chip_size(chip, look))
    box = QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chip.warned:
        sign = QRectF(box.left(), box.center().y() - look.h * 0.45, look.h * 0.9, look.h * 0.9)
        paint_sign(painter, "warning", sign, look.tokens.v_part, look.tokens.panel)
        box.setLeft(box.left() + look.h * 1.1)
    _paint_box(painter, box, chip, look)
    _paint_words(painter, box, chip, look)
    painter.restore()
    return room


def _paint_box(painter: QPainter, box: QRectF, chip: Chip, look: Theme) -> None:
    if chip.state == "unresolved":
        painter.setPen(QPen(look.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(QPen(look.colour("time"), 1.6 if chip.current else 1))
        tinted = chip.current or chip.state in {"confirmed", "look"}
        painter.setBrush(look.colour("time_tint" if tinted else "raised"))
    painter.drawRoundedRect(box, look.h * 0.28, look.h * 0.28)
    if chip.moved:  # a ring until somebody has seen that the date moved
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("time"), 1, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), look.h * 0.4, look.h * 0.4)


def _paint_words(painter: QPainter, box: QRectF, chip: Chip, look: Theme) -> None:
    colour = "muted" if chip.state == "unresolved" else "time"
    side = look.h * 0.75
    sign = QRectF(box.left() + look.h * 0.3, box.center().y() - side / 2, side, side)
    paint_sign(painter, _SIGN[chip.state], sign, getattr(look.tokens, colour), look.tokens.panel)
    painter.setFont(_font(chip, look))
    painter.setPen(look.colour(colour))
    room = box.adjusted(look.h * 1.2, 0, 0, 0)
    painter.setLayoutDirection(direction_of(chip.words))
    painter.drawText(room, _MIDDLE, chip.words)


_MIDDLE = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
)


def _font(chip: Chip, look: Theme) -> QFont:
    return look.font("section" if chip.current else "second")
