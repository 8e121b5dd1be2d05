"""The focus, which may have to cross from one window of the desk to the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_on(widget: QWidget) -> None:
    """Put the focus on *widget*, in whichever window it stands."""
    if not widget.isActiveWindow():
        widget.activateWindow()
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
