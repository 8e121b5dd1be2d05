"""The results as rows of a list: heads of articles, and under each the places found in it."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QObject,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from ui.days import day_words
from ui.dialogs.lists import ROOT, Index, Pieces, RowDelegate, sign_drawer
from ui.languages.core import sentence
from ui.library.asking import Found, Group, Row
from ui.offsets import OffsetMap
from ui.panels.progress import paint_progress
from ui.theme.style import Theme, theme
from workbench.text.span import Span

_STRIP = 11.0
"""Heights that the progress of an article is wide."""

_LEAST = 22.0
"""Heights a title needs beside the strip; with less the strip goes."""


class ResultModel(QAbstractListModel):
    """The rows found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show further rows under those that are there; the current one stays."""
        if rows:
            self.beginInsertRows(ROOT, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows = (*self.rows, *rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | Row | None:
        """Return the words, the row as one would read it out, or the row for the delegate."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Group) else text_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Found):
            return text_of(row)[:600]
        return row if role == Qt.ItemDataRole.UserRole else None


def spoken(row: Row) -> str:
    """Return a row as one sentence."""
    if isinstance(row, Group):
        parts: tuple[str, ...] = (head_of(row), under_of(row), progress_of(row))
    else:
        words = _tr("row {number}") if row.kind == "odd" else _tr("claim {number}")
        number = words.format(number=row.number) if row.number else ""
        parts = (_kind(row), number, text_of(row), row.label or _open(row))
    return f"{', '.join(part.rstrip('.') for part in parts if part)}."


def text_of(row: Found) -> str:
    """Return what a place says, or what was odd about it."""
    return row.text if row.odd is None else sentence(row.odd)


def head_of(group: Group) -> str:
    """Return the head over what was found in one place."""
    if group.article is not None:
        return group.title
    if group.title:
        return _tr("Imported from {name}").format(name=group.title)
    return _tr("Standing facts")


def under_of(group: Group) -> str:
    """Return where and when an article was published, and the file it is in if not this one."""
    outlet, day = group.under
    when = day_words(day, weekday=False) if day else ""
    file = _tr("in {file}").format(file=group.path.name) if group.elsewhere else ""
    return " · ".join(part for part in (outlet, when, file) if part)


def progress_of(group: Group) -> str:
    """Return how many claims of an article are decided."""
    if not group.claims:
        return ""
    words = _tr("{decided} of {claims} decided")
    return words.format(decided=group.decided, claims=group.claims)


def _kind(row: Found) -> str:
    return {
        "article": _tr("article"),
        "claim": "",
        "reasons": _tr("reasons"),
        "evidence": _tr("evidence"),
        "fact": _tr("standing fact"),
        "earlier": _tr("earlier claim"),
        "odd": _tr("odd value"),
    }.get(row.kind, row.kind)


def _open(row: Found) -> str:
    if row.fact is not None and row.fact.check_again_on:
        day = day_words(row.fact.check_again_on, weekday=False)
        words = _tr("re-check due {day}") if row.due else _tr("check again {day}")
        return words.format(day=day)
    return _tr("To check") if row.kind == "claim" else _kind(row)


class ResultDelegate(RowDelegate):
    """Draws heads and places."""

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one row."""
        row = index.data(Qt.ItemDataRole.UserRole)
        pieces = Pieces(theme(), width)
        if isinstance(row, Group):
            _head(pieces, row, first=index.row() == 0)
        elif isinstance(row, Found):
            _place(pieces, row)
            below = index.model().index(index.row() + 1, 0).data(Qt.ItemDataRole.UserRole)
            if not isinstance(below, Found):
                pieces.y += pieces.look.h * 0.4
        return pieces


def _head(pieces: Pieces, group: Group, *, first: bool) -> None:
    look, h = pieces.look, pieces.look.h
    left, right = h * 1.2, pieces.width - h * 1.2
    if not first:
        pieces.fill(QRectF(0, 0, pieces.width, 1), "line")
    pieces.y = h * 0.6
    beside = bool(group.claims) and right - left >= h * (_LEAST + _STRIP)
    end = right - h * (_STRIP + 1) if beside else right
    font = look.font("panel_title")
    high = QFontMetricsF(font).height()
    title = QRectF(left, pieces.y, end - left, high)
    pieces.put(title, marked_drawer(head_of(group), group.spans, font, look, "ink"))
    if beside:
        counts = Counter(dict(group.counts))
        strip = QRectF(right - h * _STRIP, pieces.y + high / 2 - h * 0.25, h * _STRIP, h * 0.5)
        pieces.put(strip, lambda painter, room: paint_progress(painter, room, counts, look))
    pieces.y += high + h * 0.15
    under, progress = under_of(group), progress_of(group)
    if under or progress:
        wide = pieces.width_of(progress, "second")
        room = pieces.text(progress, "second", "muted", right - wide, right + 2)
        if under:
            pieces.text(under, "second", "muted", left, right - wide - h)
        pieces.y += room.height()
    pieces.y += h * 0.35


def _place(pieces: Pieces, row: Found) -> None:
    look, h = pieces.look, pieces.look.h
    left, right = h * 2.1, pieces.width - h * 1.2
    font = look.font("body")
    high = QFontMetricsF(font).height() + h * 0.25
    side = h * 0.9
    pieces.put(
        QRectF(left, (high - side) / 2, side, side),
        sign_drawer(look, row.badge.sign, row.badge.ink),
    )
    number = str(row.number) if row.number else ""
    wide = max(h * 1.5, pieces.width_of(number, "body") + h * 0.4)
    words_left = left + h * 1.1 + wide
    if number:
        middle = QRectF(left + h * 1.1, h * 0.125, wide, high)
        pieces.put(middle, marked_drawer(number, (), font, look, "muted"))
    aside = row.label or _open(row)
    judged = row.label and row.odd is None
    ink = "v_part" if row.due else row.badge.ink if judged else "muted"
    wide = min(pieces.width_of(aside, "body"), pieces.width * 0.34)
    pieces.put(
        QRectF(right - wide, h * 0.125, wide + 1, high), marked_drawer(aside, (), font, look, ink)
    )
    room = QRectF(words_left, h * 0.125, right - wide - h - words_left, high)
    pieces.put(room, marked_drawer(text_of(row), row.spans, font, look, "ink"))
    pieces.y = high


def marked_drawer(
    text: str, spans: Sequence[Span], font: QFont, look: Theme, colour: str
) -> Callable[[QPainter, QRectF], None]:
    """Return what draws *text* on one line with the words in *spans* marked as found.

    Where there is no room for all of it the end goes, or the beginning if nothing marked would
    be left.
    """

    def draw(painter: QPainter, room: QRectF) -> None:
        shown, marks = _fitted(text, spans, QFontMetricsF(font), room.width())
        offsets = OffsetMap(shown)
        layout = QTextLayout(shown, font)
        formats = []
        for mark in marks:
            found = QTextLayout.FormatRange()
            found.start = offsets.to_qt(mark.start)
            found.length = offsets.to_qt(mark.end) - found.start
            style = QTextCharFormat()
            style.setBackground(QBrush(look.colour("find")))
            found.format = style
            formats.append(found)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        x = room.left()
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = room.right() - line.naturalTextWidth()
        painter.setPen(look.colour(colour))
        layout.draw(painter, QPointF(x, room.top()))

    return draw


def _fitted(
    text: str, spans: Sequence[Span], metrics: QFontMetricsF, width: float
) -> tuple[str, list[Span]]:
    """Return as much of *text* as *width* pixels hold, and the spans that are still in it."""
    line = " ".join(text[:2000].replace("\n", " ").split(" ")) if "\n" in text else text[:2000]
    cut = 0
    if spans and metrics.horizontalAdvance(line[: spans[0].end]) > width * 0.85:
        cut = max(0, spans[0].start - 24)
    lead = "… " if cut else ""
    whole = lead + line[cut:]
    shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, width)
    shift = len(lead) - cut
    end = len(shown) if shown == whole else len(shown) - 1
    marks = [
        Span(s.start + shift, min(s.end + shift, end))
        for s in spans
        if cut <= s.start and s.start + shift < end
    ]
    return shown, marks


def _tr(words: str) -> str:
    return QCoreApplication.translate("library_rows", words)
