"""How a line of the list of dates is painted: words and chip, and the reason under them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.dialogs.lists import Index, Pieces, RowDelegate, sign_drawer
from ui.models.claims import RowRole
from ui.models.date_lines import PUBLISHED, DateLine
from ui.theme.chips import chip_size, paint_chip
from ui.theme.style import theme

_HEIGHT = 3.6
_SIGNS = {"published": ("flag", "ink"), "rejected": ("cross", "muted")}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_FAR = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class DateLineDelegate(RowDelegate):
    """Draws one line; all are equally high, so that thousands cost no more than what is seen."""

    def height(self, index: Index, width: float) -> int:
        """Return the height of every line."""
        return theme().px(_HEIGHT)

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one line."""
        look = theme()
        h = look.h
        line: DateLine = index.data(RowRole)
        pieces = Pieces(look, width, y=h * _HEIGHT)
        left, right, top = h * 0.9, width - h * 0.9, h * 0.45
        free = _value(pieces, line, left, right, top)
        role = "expression" if line.chip is not None else "current"
        colour = "muted" if line.kind == "rejected" else "ink"
        words = QRectF(left, top, free - left, h * 1.4)
        if line.kind in _SIGNS:
            sign, ink = _SIGNS[line.kind]
            pieces.put(QRectF(left, top + h * 0.25, h * 0.9, h * 0.9), sign_drawer(look, sign, ink))
            words.setLeft(left + h * 1.3)
        _one_line(pieces, words, line.words, (role, colour))
        _one_line(pieces, QRectF(left, top + h * 1.5, right - left, h * 1.2), line.why)
        pieces.fill(QRectF(0, h * _HEIGHT - 1, width, 1), "line")
        return pieces


def _value(pieces: Pieces, line: DateLine, left: float, right: float, top: float) -> float:
    """Put the day at the far end; return where the words before it have to end."""
    look, chip = pieces.look, line.chip
    if chip is None:
        role = "current" if line.kind == PUBLISHED else "body"
        colour = "ink" if line.kind == PUBLISHED else "muted"
        wide = min(pieces.width_of(line.label, role), (right - left) * 0.6)
        room = QRectF(right - wide, top, wide, look.h * 1.4)
        _one_line(pieces, room, line.label, (role, colour), _FAR)
        return right - wide - look.h * 0.5
    size = chip_size(chip, look)

    def draw(painter: QPainter, room: QRectF) -> None:
        paint_chip(painter, QPointF(room.topLeft()), chip, look)

    pieces.put(QRectF(right - size.width(), top, size.width(), size.height()), draw)
    return right - size.width() - look.h * 0.5


def _one_line(
    pieces: Pieces,
    room: QRectF,
    words: str,
    face: tuple[str, str] = ("second", "muted"),
    where: Qt.AlignmentFlag = _MIDDLE,
) -> None:
    """Put words on one line in a type role and a colour, cut where there is no room for all."""
    (role, colour), look = face, pieces.look
    font = look.font(role)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())

    def draw(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(look.colour(colour))
        painter.drawText(place, where, shown)

    pieces.put(room, draw)
