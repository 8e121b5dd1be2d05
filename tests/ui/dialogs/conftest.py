"""What tests of dialogs share: shown dialogs, and what a screen reader hears of them."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
)


def spoken(widget):
    """Return the name a screen reader says for *widget*."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def controls(window):
    """Return what can be used in *window*, the insides of unfolding lists left out."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget.parent(), QComboBox)
        and "QComboBoxPrivateContainer" not in type(widget.parent()).__name__
        and not widget.objectName().startswith("qt_")
    ]


@pytest.fixture
def show(qtbot):
    """Show a window and hand it back."""

    def shown(window):
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return shown
