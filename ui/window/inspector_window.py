"""The inspector in a window of its own, to stand on a second screen."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.style import theme
from ui.theme.text import follow_theme
from ui.window.places import StaysVisible, in_the_middle


class InspectorWindow(QWidget):
    """Holds the inspector; every command of the desk acts here as it does there.

    It belongs to the desk's window: it is blocked by the desk's questions and goes with it.
    """

    put_away = Signal()

    def __init__(self, desk_window: QWidget) -> None:
        super().__init__(desk_window, Qt.WindowType.Window)
        self.setObjectName("inspector_window")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.addActions(desk_window.actions())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._desk_window = desk_window
        StaysVisible(self, lambda: desk_window.screen().availableGeometry())
        self.name("")
        follow_theme(self._dress)

    def take(self, inspector: QWidget) -> None:
        """Show the inspector here."""
        self._column.addWidget(inspector)
        inspector.show()

    def name(self, claim: str) -> None:
        """Say in the title which claim is shown."""
        title = self.tr("{claim} — Inspector").format(claim=claim) if claim else ""
        self.setWindowTitle(title or self.tr("Inspector"))
        self.setAccessibleName(self.windowTitle())

    def first_place(self) -> QRect:
        """Return where to stand at first: on another screen, or at the far side of the only one."""
        here = self._desk_window.screen()
        others = [one for one in self._desk_window.screen().virtualSiblings() if one is not here]
        room = (others[0] if others else here).availableGeometry()
        look = theme()
        place = in_the_middle(QSize(look.px(40), round(room.height() * 0.85)), room)
        if not others:
            place.moveRight(room.right())
        return place

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the inspector back to the desk."""
        super().closeEvent(event)
        self.put_away.emit()

    def _dress(self) -> None:
        self.setMinimumSize(theme().px(18), theme().px(18))
