"""What another publication date would change: every date that moves, and every one that stays.

Shown beside the choice before anything is changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QObject,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter

from ui.dialogs.lists import Index, Pieces, RowDelegate, sign_drawer
from ui.dialogs.sections import SectionedModel, lay_out_section
from ui.theme.chips import Chip, chip_size, paint_chip
from ui.theme.style import theme

_SPOKEN_MOVE = QT_TRANSLATE_NOOP("effect", "“{words}”: from {before} to {after}.")
_SPOKEN_STAY = QT_TRANSLATE_NOOP("effect", "“{words}” stays {after}.")
_WILL_CHANGE = QT_TRANSLATE_NOOP("effect", "Will change")
_STAY = QT_TRANSLATE_NOOP("effect", "Stay: confirmed or set by a person")
_WAIT = QT_TRANSLATE_NOOP("effect", "Wait for a publication date")
_OPEN = QT_TRANSLATE_NOOP("effect", "Stay open: this day does not settle them")
_STAY_ALONE = QT_TRANSLATE_NOOP("effect", "Stay: they hang on nothing else")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one date: the words of the article and the date in words, old and new.

    ``state`` is one of :data:`ui.theme.chips.STATES`.
    """

    words: str
    before: str
    after: str
    state: str = "computed"


@dataclass(frozen=True, slots=True)
class Effect:
    """What a choice would do: the dates that move, and those that stay, in reading order.

    ``waiting`` have no day until a publication date is known, ``open`` have none even so;
    ``confirmed`` are dates a person confirmed or set; ``fixed`` stand by themselves.  ``doubts``
    are sentences that speak against the choice.
    """

    moved: tuple[Outcome, ...] = ()
    confirmed: tuple[Outcome, ...] = ()
    fixed: tuple[Outcome, ...] = ()
    waiting: tuple[Outcome, ...] = ()
    open: tuple[Outcome, ...] = ()
    doubts: tuple[str, ...] = ()

    def rows(self) -> Iterator["Outcome | str"]:
        """Yield section words and outcomes as they stand in the list."""
        for head, outcomes in (
            (_WILL_CHANGE, self.moved),
            (_WAIT, self.waiting),
            (_OPEN, self.open),
            (_STAY, self.confirmed),
            (_STAY_ALONE, self.fixed),
        ):
            if outcomes:
                yield _say(head)
                yield from outcomes


class EffectModel(SectionedModel):
    """The rows of one effect."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_spoken, parent)

    def show_effect(self, effect: Effect) -> None:
        """Show another effect."""
        self.show_rows(effect.rows())


class EffectDelegate(RowDelegate):
    """Draws the article's words, and under them the old date, an arrow and the new one."""

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one row."""
        look = theme()
        row = index.data(Qt.ItemDataRole.UserRole)
        left, right = look.h * 1.7, width - look.h
        if isinstance(row, str):
            return lay_out_section(row, index, width, left, right)
        pieces = Pieces(look, width, y=look.h * 0.3)
        words = f"“{row.words}”"
        pieces.y += pieces.text(words, "expression", "ink", left, right).height() + look.h * 0.1
        if row.before != row.after:
            left = _old(pieces, row.before, row.after, left, right)
        _chip(pieces, Chip(row.after, row.state), left, right)
        return pieces


def _old(pieces: Pieces, before: str, after: str, left: float, right: float) -> float:
    """Put the old date and the arrow; return where the new one may begin."""
    look = pieces.look
    width = pieces.width_of(before, "second")
    arrow = look.h * 0.7
    if left + width + look.h * 2 + chip_size(Chip(after), look).width() > right:  # on two lines
        pieces.y += pieces.text(before, "second", "muted", left, right).height() + look.h * 0.15
        width = -look.h * 0.6
    else:
        pieces.y += look.h * 0.2
        pieces.text(before, "second", "muted", left, right)
        pieces.y -= look.h * 0.2
    place = QRectF(left + width + look.h * 0.6, pieces.y + look.h * 0.3, arrow, arrow)
    pieces.put(place, sign_drawer(look, "onward", "muted"))
    return place.right() + look.h * 0.6


def _chip(pieces: Pieces, chip: Chip, left: float, right: float) -> None:
    look = pieces.look
    size = chip_size(chip, look)
    if left + size.width() > right:  # too long for a chip: words that wrap
        pieces.y += pieces.text(chip.words, "second", "time", left, right).height() + look.h * 0.4
        return

    def draw(painter: QPainter, room: QRectF) -> None:
        paint_chip(painter, QPointF(room.topLeft()), chip, look)

    pieces.put(QRectF(left, pieces.y, size.width(), size.height()), draw)
    pieces.y += size.height() + look.h * 0.3


def _spoken(row: Outcome) -> str:
    template = _SPOKEN_MOVE if row.before != row.after else _SPOKEN_STAY
    return _say(template).format(words=row.words, before=row.before, after=row.after)


def _say(words: object) -> str:
    return QCoreApplication.translate("effect", str(words))
