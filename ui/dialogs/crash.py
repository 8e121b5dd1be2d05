"""Tell that something unexpected happened: what is safe, and where the story is written."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.parts import Button
from ui.dialogs.question import Question, Scroll, form


class CrashDialog(Question):
    """One dialog for all unexpected trouble; the person may go on."""

    def __init__(self, story: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("CrashDialog", "Something unexpected happened"),
            QCoreApplication.translate("CrashDialog", "Go on"),
            (48, 30),
            parent,
            second=QCoreApplication.translate(
                "CrashDialog",
                "Your work up to the last change is in the review file. You can go on; if it"
                " happens again, send this story to the makers of the program.",
            ),
        )
        self.story = QPlainTextEdit(story)
        self.story.setReadOnly(True)
        self.story.setTabChangesFocus(True)
        self.story.setProperty("field", True)
        self.story.setAccessibleName(self.tr("What happened"))
        self.copy = Button(self.tr("Copy"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(story))
        scroll = Scroll()
        form(scroll).addWidget(self.story)
        self.body.addWidget(scroll)
        self.cancel.hide()
        self.beside(self.copy)
        self.primary.setFocus()
