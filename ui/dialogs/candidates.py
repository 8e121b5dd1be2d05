"""The days an article may have been published on, as rows to choose from.

Each row gives a day, where it stands, how far it may be trusted and what speaks for and against
it.  What the text merely proves (its bounds) is a row as well: choosing it leaves the day open.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QObject,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPen

from ui.dialogs.lists import ROOT, Index, Pieces, RowDelegate, sign_drawer
from ui.theme.style import theme

_STRENGTHS = (
    (0.8, 4, QT_TRANSLATE_NOOP("candidates", "strong")),
    (0.6, 3, QT_TRANSLATE_NOOP("candidates", "good")),
    (0.35, 2, QT_TRANSLATE_NOOP("candidates", "fair")),
    (0.05, 1, QT_TRANSLATE_NOOP("candidates", "weak")),
    (0.0, 0, QT_TRANSLATE_NOOP("candidates", "none")),
)
_REJECTED = QT_TRANSLATE_NOOP("candidates", "{strength}, rejected")
_FOR = QT_TRANSLATE_NOOP("candidates", "For: {reason}.")
_AGAINST = QT_TRANSLATE_NOOP("candidates", "Against: {reason}.")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A day to choose, all of it in words; ``value`` is its ISO text, None leaves the day open.

    ``confidence`` is between 0 and 1, or None where nobody weighs it.
    """

    value: str | None
    day: str
    place: str
    confidence: float | None = None
    reasons_for: tuple[str, ...] = ()
    reasons_against: tuple[str, ...] = ()
    rejected: bool = False

    @property
    def bars(self) -> int:
        """Return how many of four bars its confidence is worth."""
        return _grade(self.confidence or 0.0)[0]

    @property
    def strength(self) -> str:
        """Return its confidence in a word."""
        if self.confidence is None:
            return ""
        word = _say(_grade(self.confidence)[1])
        return _say(_REJECTED).format(strength=word) if self.rejected else word

    def spoken(self) -> str:
        """Return the whole row as one would read it out."""
        known = [part for part in (self.day, self.place, self.strength) if part]
        head = f"{', '.join(known)}."
        pros = (_say(_FOR).format(reason=reason) for reason in self.reasons_for)
        cons = (_say(_AGAINST).format(reason=reason) for reason in self.reasons_against)
        return " ".join((head, *pros, *cons))


def _grade(confidence: float) -> tuple[int, object]:
    """Return how many bars a confidence is worth, and its word."""
    return next((bars, word) for least, bars, word in _STRENGTHS if confidence >= least)


class CandidateModel(QAbstractListModel):
    """The candidates in their order, best first."""

    def __init__(self, candidates: Sequence[Candidate], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.candidates = tuple(candidates)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many candidates there are."""
        return 0 if parent.isValid() else len(self.candidates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | Candidate | None:
        """Return the day, or the whole row in words for a screen reader."""
        if not index.isValid():
            return None
        candidate = self.candidates[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return candidate.day
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return candidate.spoken()
        if role == Qt.ItemDataRole.UserRole:
            return candidate
        return None

    def row_of(self, value: str | None) -> int | None:
        """Return the first row that stands for *value*, if any."""
        rows = (row for row, found in enumerate(self.candidates) if found.value == value)
        return next(rows, None)


class CandidateDelegate(RowDelegate):
    """Draws a candidate: round button, day, place, strength, then a line for each reason."""

    chosen: int | None = None
    """The row whose round button is filled."""

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one candidate."""
        look = theme()
        candidate: Candidate = index.data(Qt.ItemDataRole.UserRole)
        pieces = Pieces(look, width, y=look.h * 0.6)
        left, right = look.h * 2.9, width - look.h * 0.9
        _radio(pieces, on=index.row() == self.chosen)
        self._head(pieces, candidate, left, right)
        pieces.y += look.h * 0.3
        for sign, reasons in (
            ("plus", candidate.reasons_for),
            ("minus", candidate.reasons_against),
        ):
            for reason in reasons:
                _reason(pieces, sign, reason, left, right)
        pieces.y += look.h * 0.6
        pieces.fill(QRectF(0, pieces.y - 1, width, 1), "line")
        return pieces

    def _head(self, pieces: Pieces, candidate: Candidate, left: float, right: float) -> None:
        look = pieces.look
        gap = look.h * 0.75
        day = pieces.width_of(candidate.day, "panel_title")
        place = pieces.width_of(candidate.place, "body")
        strength = pieces.width_of(candidate.strength, "body") + look.h * 3.4
        colour = "muted" if candidate.rejected else "ink"
        room = pieces.text(candidate.day, "panel_title", colour, left, right)
        if left + day + gap + place + gap + strength > right:  # a line for each
            pieces.y += room.height()
            pieces.y += pieces.text(candidate.place, "body", "muted", left, right).height()
            pieces.y += _strength(pieces, candidate, left)
            return
        shift = (room.height() - look.h) * 0.6  # the smaller words stand on the same base line
        pieces.y += shift
        pieces.text(candidate.place, "body", "muted", left + day + gap, right)
        _strength(pieces, candidate, right - strength)
        pieces.y += room.height() - shift


def _strength(pieces: Pieces, candidate: Candidate, left: float) -> float:
    """Draw the bars and their word from *left* on; return how high they are."""
    look = pieces.look
    if not candidate.strength:
        return 0.0
    for place in range(4):
        bar = QRectF(
            left + place * look.h * 0.75, pieces.y + look.h * 0.42, look.h * 0.6, look.h * 0.3
        )
        pieces.fill(bar, "ink" if place < candidate.bars else "line")
    words = candidate.strength
    return pieces.text(words, "body", "muted", left + look.h * 3.3, pieces.width).height()


def _reason(pieces: Pieces, sign: str, words: str, left: float, right: float) -> None:
    look = pieces.look
    side = look.h * 0.8
    pieces.put(QRectF(left, pieces.y + look.h * 0.12, side, side), sign_drawer(look, sign, "muted"))
    room = pieces.text(words, "second", "ink", left + look.h * 1.4, right)
    pieces.y += room.height() + look.h * 0.2


def _radio(pieces: Pieces, *, on: bool) -> None:
    look = pieces.look
    side = look.h * 1.15

    def draw(painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(look.colour("ink" if on else "line_strong"), look.h * 0.09))
        painter.setBrush(look.colour("raised"))
        painter.drawEllipse(room)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("ink"))
            painter.drawEllipse(QPointF(room.center()), side * 0.25, side * 0.25)

    pieces.put(QRectF(look.h * 1.3, pieces.y + look.h * 0.05, side, side), draw)


def _say(words: object) -> str:
    return QCoreApplication.translate("candidates", str(words))
