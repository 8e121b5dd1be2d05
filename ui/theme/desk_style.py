"""The Qt style: Fusion, with check boxes and round buttons drawn in ink.

Fusion draws these with a gradient and a thin edge; here a box that is on is solid ink with the
tick cut out, so that on and off differ at a glance and in grey print.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QToolButton,
    QWidget,
)

_BOX = QStyle.PrimitiveElement.PE_IndicatorCheckBox
_ROUND = QStyle.PrimitiveElement.PE_IndicatorRadioButton
_RING = QStyle.PrimitiveElement.PE_FrameFocusRect

_ARROWS = {
    QStyle.StandardPixmap.SP_ArrowBack: ((0.7, 0.15), (0.7, 0.85), (0.25, 0.5)),
    QStyle.StandardPixmap.SP_ArrowForward: ((0.3, 0.15), (0.3, 0.85), (0.75, 0.5)),
    QStyle.StandardPixmap.SP_FileDialogToParent: ((0.15, 0.7), (0.85, 0.7), (0.5, 0.25)),
}
"""Corners of the arrows in Qt's own file dialog, as shares of their side."""

_METRIC = QStyle.PixelMetric
_SIZES = {
    _METRIC.PM_IndicatorWidth: 1.0,
    _METRIC.PM_IndicatorHeight: 1.0,
    _METRIC.PM_ExclusiveIndicatorWidth: 1.0,
    _METRIC.PM_ExclusiveIndicatorHeight: 1.0,
    _METRIC.PM_CheckBoxLabelSpacing: 0.5,
    _METRIC.PM_RadioButtonLabelSpacing: 0.5,
    _METRIC.PM_ToolBarExtensionExtent: 1.8,  # the button for menus that have no room
}
"""Sizes in heights of the interface font."""


class DeskStyle(QProxyStyle):
    """Fusion with the program's own indicators and focus ring."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Let boxes, round buttons, their gaps and the button for more menus grow with the text."""
        part = _SIZES.get(metric)
        if part is None:
            return super().pixelMetric(metric, option, widget)
        return round(QFontMetricsF(QApplication.font()).height() * part)

    def standardIcon(
        self,
        icon: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        """Draw the arrows of the file dialog in ink; Fusion's are black in the dark as well."""
        corners = _ARROWS.get(icon)
        if corners is None:
            return super().standardIcon(icon, option, widget)
        made = QIcon()
        for mode, group in (
            (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
            (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
        ):
            ink = QApplication.palette().color(group, QPalette.ColorRole.ButtonText)
            made.addPixmap(_arrow(corners, ink), mode)
        return made

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw indicators and the focus ring ourselves, leave the rest to Fusion."""
        if element == _RING and isinstance(widget, QPushButton | QToolButton):
            if widget.property("primary"):
                _inner_ring(painter, option, widget)
            return  # of all others the style sheet has drawn it as their edge
        if element not in (_BOX, _ROUND, _RING):
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if element == _RING:
            _ring(painter, option)
        else:
            _indicator(painter, option, is_round=element == _ROUND)
        painter.restore()


def _arrow(corners: tuple[tuple[float, float], ...], ink: QColor) -> QPixmap:
    side = 64  # large enough for any text size; it is only ever made smaller
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon([QPointF(x * side, y * side) for x, y in corners])
    return picture


def _ring(painter: QPainter, option: QStyleOption) -> None:
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.WindowText), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3)


def _inner_ring(painter: QPainter, option: QStyleOption, widget: QWidget) -> None:
    """Draw the ring of a button that is ink itself: inside its edge, in the colour of its words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.HighlightedText), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(3, 3, -3, -3), 2, 2)
    painter.restore()


def _indicator(painter: QPainter, option: QStyleOption, *, is_round: bool) -> None:
    palette: QPalette = option.palette
    state: QStyle.StateFlag = option.state
    box = QRectF(option.rect).adjusted(1, 1, -1, -1)
    side = min(box.width(), box.height())
    box = QRectF(box.left(), box.center().y() - side / 2, side, side)
    ink = palette.color(QPalette.ColorRole.WindowText)
    ground = palette.color(QPalette.ColorRole.Base)
    on = bool(state & QStyle.StateFlag.State_On)
    enabled = bool(state & QStyle.StateFlag.State_Enabled)
    edge = ink if on else palette.color(QPalette.ColorRole.Dark)
    painter.setPen(QPen(edge, 1.2, Qt.PenStyle.SolidLine if enabled else Qt.PenStyle.DashLine))
    radius = side / 2 if is_round else side * 0.2
    painter.setBrush(ink if on and not is_round else ground)
    painter.drawRoundedRect(box, radius, radius)
    if on and is_round:
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(box.center(), side * 0.25, side * 0.25)
    elif on:
        painter.setPen(QPen(ground, side * 0.12))
        points = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.31)]
        painter.drawPolyline([box.topLeft() + QPointF(x * side, y * side) for x, y in points])
