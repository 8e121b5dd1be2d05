"""How far a review has come, as a strip: every kind of verdict has a height of its own.

Full height holds, the lower half holds in part, a double line does not hold, an outline is open,
a thin line is still to check; so the strip can be read without its colours.
"""

from collections import Counter

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.badges import TO_CHECK, Badge
from ui.theme.style import Theme, theme
from ui.theme.text import follow_theme

ORDER = ("full", "half", "double", "outline", "thin")


class ProgressStrip(QWidget):
    """The verdicts of an article side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[Badge] = Counter()
        self.setAccessibleName(self.tr("Progress"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self._dress)

    def show_badges(self, badges: tuple[Badge, ...]) -> None:
        """Show the badge of every claim."""
        self._counts = Counter(badges)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one stretch for each kind of verdict."""
        with QPainter(self) as painter:
            paint_progress(painter, QRectF(self.rect()), self._counts, theme())

    def _dress(self) -> None:
        self.setFixedHeight(theme().px(0.5))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a strip of some width."""
        return QSize(theme().px(8), theme().px(0.5))


def paint_progress(painter: QPainter, room: QRectF, counts: "Counter[Badge]", look: Theme) -> None:
    """Draw *counts* into *room*, what holds first and what is to check last."""
    total = sum(counts.values()) or 1
    parts: Counter[tuple[str, str]] = Counter()
    for badge, count in counts.items():
        parts[badge.part, badge.ink] += count
    x = room.left()
    for part, ink in sorted(parts, key=lambda item: ORDER.index(item[0])):
        width = room.width() * parts[part, ink] / total
        _paint_part(painter, QRectF(x, room.top(), width - 1, room.height()), part, ink, look)
        x += width
    if not counts:
        _paint_part(painter, room, TO_CHECK.part, TO_CHECK.ink, look)


def _paint_part(painter: QPainter, box: QRectF, part: str, ink: str, look: Theme) -> None:
    colour = look.colour("line_strong" if part == "thin" else ink)
    if part == "full":
        painter.fillRect(box, colour)
    elif part == "half":
        painter.fillRect(box.adjusted(0, box.height() / 2, 0, 0), colour)
    elif part == "double":
        third = box.height() / 3
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), third), colour)
        painter.fillRect(QRectF(box.left(), box.bottom() - third, box.width(), third), colour)
    elif part == "outline":
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), 1), colour)
