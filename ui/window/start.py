"""The start page: drop an article, open a file, paste text, or go on with a recent review."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme.style import theme
from ui.theme.text import Words, follow_theme


class StartPage(QWidget):
    """What the window shows while no review is open."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.title = Words(self.tr("Fact-check workbench"), "article_title")
        self.hint = Words(self.tr("Drop an article here"), "empty")
        self.open = QPushButton(self.tr("Open a file…"))
        self.open.setProperty("primary", True)
        self.open.clicked.connect(self.open_asked)
        self.paste = QPushButton(self.tr("Paste text"))
        self.paste.clicked.connect(self.paste_asked)
        self.sample = QPushButton(self.tr("Open the sample article"))
        self.sample.setProperty("quiet", True)
        self.sample.clicked.connect(self.sample_asked)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.open, self.paste, self.sample):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        for words in (self.title, self.hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(words)
        self._column.addLayout(buttons)
        self._column.addStretch(2)
        follow_theme(self._dress)

    def _dress(self) -> None:
        self._column.setSpacing(theme().px(1))
