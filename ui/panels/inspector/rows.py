"""What the parts of the inspector are put together from: rows, heads and quiet buttons."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme.style import theme
from ui.theme.text import Words, follow_theme


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return the widgets in a row; None stretches."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().px(0.4))
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return line


def quiet_button(
    words: str, deed: Callable[[], object], *, sign: str = "", spoken: str = ""
) -> QPushButton:
    """Return a button without an edge that does *deed*."""
    button = QPushButton(words)
    button.setProperty("quiet", True)
    button.setAccessibleName(spoken or words)
    button.setMinimumHeight(theme().px(1.5))
    button.clicked.connect(lambda _=False: deed())
    if sign:
        button.setIcon(theme().icon(sign))
    return button


class Part(QWidget):
    """A part of the inspector: a head of one line and what is added under it."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        follow_theme(self._space)

    def _space(self) -> None:
        self.column.setSpacing(theme().px(0.3))


class Lines(QWidget):
    """Rows that are made afresh whenever what they show has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._made: list[QWidget] = []
        self._shown: object = None

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """Return the rows that are shown."""
        return tuple(self._made)

    def show_rows(self, wanted: object, make: Callable[[], list[QWidget]]) -> None:
        """Show the rows *make* returns, unless *wanted* and the look are what was shown last."""
        key = (wanted, theme().h, theme().tokens)
        if key == self._shown:
            return
        self._shown = key
        for old in self._made:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made = make()
        for new in self._made:
            self._column.addWidget(new)
        self.setVisible(bool(self._made))


def section(words: str) -> Words:
    """Return the word over a part."""
    return Words(words, "section", "muted")


def holder(layout: QLayout) -> QWidget:
    """Return a widget laid out by *layout*."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget
