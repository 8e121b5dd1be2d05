"""A text to read: what is new, and what the program is made of."""

from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.dialogs.question import Question
from ui.theme.style import theme
from ui.theme.text import follow_theme


class TextDialog(Question):
    """A Markdown text with a title; its links can be copied, not opened."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "", (56, 42), parent)
        self.primary.setText(self.tr("Close"))
        self.cancel.hide()
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setMarkdown(text)
        self.body.addWidget(self.text)
        follow_theme(self._dress)
        self.finished.connect(self.deleteLater)

    def _dress(self) -> None:
        look = theme()
        self.text.document().setDefaultFont(look.font("body"))
        self.text.document().setDocumentMargin(look.px(1.4))
