"""The frame all dialogs share: a question as title, room for what is asked, one primary button.

The head and the button row stay; what is between them scrolls before the window grows past the
screen.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme.style import theme
from ui.theme.text import Hairline, Words, follow_theme


class Sheet(QDialog):
    """A dialog with a head, a body that scrolls, and a foot with its buttons."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._size = (40.0, 24.0)
        self.title = Words(title, "dialog_title", wraps=True)
        self.hint = Words(hint, "body", "muted", wraps=True)
        self.hint.setVisible(bool(hint))
        self.head = QVBoxLayout()
        self.head.addWidget(self.title)
        self.head.addWidget(self.hint)
        self.content = QWidget()
        self.content.setObjectName("content")
        self.body = QVBoxLayout(self.content)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.content)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(Hairline())
        column.addWidget(self.area, 1)
        column.addWidget(Hairline())
        column.addLayout(self.foot)
        follow_theme(self._dress_sheet)

    def primary(self, words: str) -> QPushButton:
        """Add the one button that does what the window is for, and return it."""
        button = QPushButton(words)
        button.setProperty("primary", True)
        button.setDefault(True)
        self.foot.addWidget(button)
        return button

    def size_in(self, width: float, height: float) -> None:
        """Set the size in heights of the interface type, never past the screen."""
        self._size = (width, height)
        self._dress_sheet()

    def sizeHint(self) -> QSize:
        """Return the size asked for, as far as the screen has room."""
        look = theme()
        wanted = QSize(look.px(self._size[0]), look.px(self._size[1]))
        screen = self.screen()
        return wanted.boundedTo(screen.availableSize() * 0.95) if screen else wanted

    def _dress_sheet(self) -> None:
        look = theme()
        side = look.px(1.4)
        self.head.setContentsMargins(side, look.px(1.2), side, look.px(0.8))
        self.head.setSpacing(look.px(0.2))
        self.body.setContentsMargins(side, look.px(0.9), side, look.px(0.9))
        self.body.setSpacing(look.px(0.5))
        self.foot.setContentsMargins(side, look.px(0.7), side, look.px(0.7))
        self.foot.setSpacing(look.px(0.5))
        self.resize(self.sizeHint())
