"""The timeline under the article: its dates on a broken axis, each leading to its words.

Where things stand is worked out by :mod:`workbench.report.timeline`, as for the report; here it
is painted, pointed at, and spoken.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.days import day_words
from ui.reading import Reading
from ui.theme.style import theme
from ui.theme.text import apart, follow_theme
from workbench.report.timeline import Mark, Placed, Timeline, days_of, lay_out_timeline

_FLAG, _LANES, _CROSS, _AXIS, _FOOT = 0.7, (1.72, 2.5), 3.3, 3.95, 4.72
"""Middles of the rows, in heights of the interface type: no label reaches into the next row."""

_RING = 0.24
_PUBLISHED = "published"


class TimelinePanel(QWidget):
    """Points and ranges in blue, the publication date as a flag, rejected stamps as crosses."""

    date_pointed = Signal(str)  # the id of a date
    publication_pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._marks: tuple[Mark, ...] = ()
        self.laid_out = Timeline(0)
        self.current = ""
        self._hovered = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self._dress)
        self._speak()

    def show_reading(self, reading: Reading) -> None:
        """Show the dates of an article, what it hangs them on, and what was rejected."""
        marks = tuple(_marks(reading))
        if marks != self._marks:
            self._marks = marks
            self._place()

    def show_current(self, date_id: str) -> None:
        """Ring the date that is current in the text."""
        if date_id != self.current:
            self.current = date_id
            self._speak()
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for the rows there are."""
        return QSize(theme().px(20), theme().px(5.2))

    def minimumSizeHint(self) -> QSize:
        """Be content with little width."""
        return QSize(theme().px(8), theme().px(5.2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the marks on the new width."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Tell all of a mark in the hint over it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.mark.words if found else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ring what is pointed at."""
        found = self._at(event.position())
        key = found.mark.key if found else ""
        if key != self._hovered:
            self._hovered = key
            self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._hovered = ""
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the words of the date under the pointer."""
        found = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._point(found.mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the previous date in order of time, or to the publication date."""
        dates = [placed.mark for placed in self.laid_out.placed if placed.mark.kind == "date"]
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(dates) - 1}
        if not dates or not (step or event.key() in ends):
            super().keyPressEvent(event)
            return
        at = next((n for n, mark in enumerate(dates) if mark.key == self.current), None)
        start = at if at is not None else (-1 if step > 0 else len(dates))
        place = ends.get(Qt.Key(event.key()), max(0, min(start + step, len(dates) - 1)))
        self._point(dates[place])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys act here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they act elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the axis, the marks, and the focus."""
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(look.font("hint"))
            self._draw_axis(painter)
            for placed in self.laid_out.placed:
                self._draw(painter, placed)
            if self.hasFocus():
                painter.setPen(QPen(look.colour("ink"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    # drawing

    def _draw_axis(self, painter: QPainter) -> None:
        look, made = theme(), self.laid_out
        y, side = look.h * _AXIS, look.h * 0.45
        painter.setPen(QPen(look.colour("line_strong"), 1))
        edges = [0.0, *(x for fold in made.folds for x in (fold - side, fold + side)), made.width]
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            painter.drawLine(self._point_at(start, y), self._point_at(end, y))
        for fold in made.folds:
            zigzag = ((-1.0, 0.0), (-0.5, -0.5), (0.5, 0.5), (1.0, 0.0))
            painter.drawPolyline(
                [self._point_at(fold + x * side, y + rise * side) for x, rise in zigzag]
            )
        for tick in made.ticks:
            painter.drawLine(self._point_at(tick.at, y), self._point_at(tick.at, y + side / 2))
            if tick.label_at is not None:
                words = _month(tick.first)
                self._write(painter, tick.label_at, look.h * _FOOT, words, "muted")
                painter.setPen(QPen(look.colour("line_strong"), 1))

    def _draw(self, painter: QPainter, placed: Placed) -> None:
        mark = placed.mark
        draw = {_PUBLISHED: self._draw_flag, "rejected": self._draw_cross}
        draw.get(mark.kind, self._draw_date)(painter, placed)

    def _draw_flag(self, painter: QPainter, placed: Placed) -> None:
        look = theme()
        top, foot = look.h * (_FLAG + 0.53), look.h * _AXIS
        painter.setPen(QPen(look.colour("ink"), 1.5))
        painter.drawLine(self._point_at(placed.start, top), self._point_at(placed.start, foot))
        if placed.label_at is None:
            return
        long = self._measure(placed.mark.label)
        left = placed.label_at
        room = QRectF(self._point_at(left, look.h * 0.2), self._point_at(left + long, top))
        painter.fillRect(room.normalized().adjusted(-3, 0, 3, 0), look.colour("ink"))
        self._write(painter, left, look.h * _FLAG, placed.mark.label, "on_ink")

    def _draw_cross(self, painter: QPainter, placed: Placed) -> None:
        look = theme()
        middle, side = self._point_at(placed.start, look.h * _CROSS), look.h * 0.25
        painter.setPen(QPen(look.colour("muted"), 1.4))
        for one in (1, -1):
            corner = QPointF(side, side * one)
            painter.drawLine(middle - corner, middle + corner)
        if placed.label_at is not None:
            y = look.h * _CROSS
            self._write(painter, placed.label_at, y, placed.mark.label, "muted")

    def _draw_date(self, painter: QPainter, placed: Placed) -> None:
        look, mark = theme(), placed.mark
        y, ring = look.h * _LANES[placed.lane], look.h * _RING
        near = mark.key in {self.current, self._hovered}
        pen = QPen(look.colour("time"), 2.4 if near else 1.5)
        start, end = self._point_at(placed.start, y), self._point_at(placed.end, y)
        if mark.is_range:
            painter.setPen(pen)
            for at in (start, end):
                painter.drawLine(at - QPointF(0, ring), at + QPointF(0, ring))
            if not mark.confirmed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(start, end)
        else:
            painter.setPen(pen)
            painter.setBrush(look.colour("time" if mark.confirmed else "panel"))
            painter.drawEllipse(start, ring, ring)
            if near:
                painter.setPen(QPen(look.colour("ink"), 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(start, ring * 1.8, ring * 1.8)
        if placed.label_at is not None:
            self._write(painter, placed.label_at, y, mark.label, "time")

    def _write(self, painter: QPainter, x: float, y: float, words: str, colour: str) -> None:
        look = theme()
        painter.setPen(look.colour(colour))
        one, other = self._point_at(x, y), self._point_at(x + self._measure(words), y)
        room = QRectF(min(one.x(), other.x()), y - look.h / 2, abs(other.x() - one.x()) + 2, look.h)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    # places

    def _place(self) -> None:
        inner = max(0.0, self.width() - 2 * self._edge())
        self.laid_out = lay_out_timeline(self._marks, inner, self._measure, _month)
        self._speak()
        self.update()

    def _measure(self, words: str) -> float:
        return QFontMetricsF(theme().font("hint")).horizontalAdvance(words)

    def _point_at(self, x: float, y: float) -> QPointF:
        """Return a place on the widget; time runs the way the interface reads."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = self._edge() + x
        return QPointF(self.width() - at if mirrored else at, y)

    def _edge(self) -> float:
        return theme().h * 0.9

    def _at(self, where: QPointF) -> Placed | None:
        """Return the mark at or near a place, the nearest first."""
        reach = theme().h * 0.75
        found = [(self._distance(placed, where), placed) for placed in self.laid_out.placed]
        near = [(far, n, placed) for n, (far, placed) in enumerate(found) if far <= reach]
        return min(near)[2] if near else None

    def _distance(self, placed: Placed, where: QPointF) -> float:
        look = theme()
        row = {_PUBLISHED: _FLAG, "rejected": _CROSS}.get(placed.mark.kind, _LANES[placed.lane])
        ends = [placed.start, placed.end]
        if placed.label_at is not None:
            ends += [placed.label_at, placed.label_at + self._measure(placed.mark.label)]
        xs = [self._point_at(x, 0).x() for x in ends]
        across = max(min(xs) - where.x(), where.x() - max(xs), 0.0)
        return float(across + abs(where.y() - look.h * row))

    def _point(self, mark: Mark) -> None:
        if mark.kind == "date":
            self.show_current(mark.key)
            self.date_pointed.emit(mark.key)
        elif mark.kind == _PUBLISHED:
            self.publication_pointed.emit()

    def _speak(self) -> None:
        dates = sum(mark.kind == "date" for mark in self._marks)
        self.setAccessibleName(self.tr("Timeline of {n} dates").format(n=dates))
        told = [placed.mark.words for placed in self.laid_out.placed]
        here = [mark.words for mark in self._marks if mark.key == self.current]
        self.setAccessibleDescription("; ".join(here or told))

    def _dress(self) -> None:
        self.setFixedHeight(theme().px(5.2))
        self._place()


def _month(day: object) -> str:
    return day_words(str(day)[:7], weekday=False)


def _marks(reading: Reading) -> list[Mark]:
    marks = []
    for date in reading.dates:
        days = days_of(date.found.earliest, date.found.latest)
        if days is not None:
            words = f"{apart(date.mention.words)}: {date.label}"
            confirmed = date.mention.override is not None
            marks.append(Mark(date.id, "date", *days, date.label, words, confirmed))
    value = reading.anchor.value
    days = days_of(value, value)
    if value is not None and days is not None:
        words = _tr("Published {day}").format(day=day_words(value, weekday=False))
        marks.append(Mark(_PUBLISHED, _PUBLISHED, *days, words, words))
    for place, stamp in enumerate(reading.dating.candidates):
        days = days_of(stamp.value, stamp.value)
        if days is not None and stamp.value != value:
            shown = day_words(stamp.value.partition("T")[0], weekday=False)
            said = _tr("{day}, rejected as the publication date").format(day=shown)
            label = _tr("{day}, rejected").format(day=shown)
            marks.append(Mark(f"candidate-{place}", "rejected", *days, label, said))
    return marks


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelinePanel", words)
