"""Where windows stand: whether a screen holds them, and where they go when none does any more."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_LEAST = 0.3
"""Part of a window that has to be on screens, besides the head it is moved by."""


def is_held(place: QRect, screens: Sequence[QRect]) -> bool:
    """Tell whether a window at *place* can be seen and moved on *screens*, in desktop pixels."""
    head = QPoint(place.center().x(), place.top())
    if place.isEmpty() or not any(screen.contains(head) for screen in screens):
        return False
    seen = sum(_area(screen.intersected(place).size()) for screen in screens)
    return seen >= _LEAST * _area(place.size())


def brought_into(place: QRect, screen: QRect) -> QRect:
    """Return *place* moved, and made smaller if need be, so that all of it is on *screen*."""
    size = place.size().boundedTo(screen.size())
    left = min(max(place.left(), screen.left()), screen.right() + 1 - size.width())
    top = min(max(place.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def in_the_middle(size: QSize, screen: QRect) -> QRect:
    """Return a place for a window of *size* in the middle of *screen*."""
    place = QRect(QPoint(0, 0), size.boundedTo(screen.size()))
    place.moveCenter(screen.center())
    return place


def screens_now() -> tuple[QRect, ...]:
    """Return what each screen offers to windows at present."""
    return tuple(screen.availableGeometry() for screen in QGuiApplication.screens())


class StaysVisible(QObject):
    """Brings a window back to a visible place when the screen it stood on is gone."""

    def __init__(self, window: QWidget, home: Callable[[], QRect]) -> None:
        """*home* tells the screen the window comes back to."""
        super().__init__(window)
        self._window, self._home = window, home
        self._soon = QTimer(self, singleShot=True, interval=0)  # Qt moves windows first, too
        self._soon.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101
        app.screenRemoved.connect(self._soon.start)
        app.primaryScreenChanged.connect(self._soon.start)

    def look(self) -> None:
        """Move the window where no screen holds it."""
        window = self._window
        if not window.isVisible() or window.isMaximized() or window.isFullScreen():
            return
        if not is_held(window.geometry(), screens_now()):
            window.setGeometry(brought_into(window.geometry(), self._home()))


def _area(size: QSize) -> int:
    return max(0, size.width()) * max(0, size.height())
