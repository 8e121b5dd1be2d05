"""Things dragged over a widget and let go, told to it as the system would."""

from PySide6 import __version_info__
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent

AT = QPointF(9, 9)
NONE = Qt.KeyboardModifier.NoModifier


def entering(given, at=AT):
    """Return the event of *given* being dragged into a widget."""
    at = at if __version_info__ >= (6, 12) else at.toPoint()  # each warns of the other's kind
    return QDragEnterEvent(at, Qt.DropAction.CopyAction, given, Qt.MouseButton.LeftButton, NONE)


def dropping(given, at=AT):
    """Return the event of *given* being let go over a widget."""
    return QDropEvent(at, Qt.DropAction.CopyAction, given, Qt.MouseButton.LeftButton, NONE)
