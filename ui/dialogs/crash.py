"""Tell that something unexpected happened: what is safe, and where the story is written."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from ui.dialogs.sheet import Sheet


class CrashDialog(Sheet):
    """One dialog for all unexpected trouble; the person may go on."""

    def __init__(self, story: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("CrashDialog", "Something unexpected happened"),
            QCoreApplication.translate(
                "CrashDialog",
                "Your work up to the last change is in the review file. You can go on; if it"
                " happens again, send this story to the makers of the program.",
            ),
            parent,
        )
        self.story = QPlainTextEdit(story)
        self.story.setReadOnly(True)
        self.story.setProperty("field", True)
        self.story.setAccessibleName(self.tr("What happened"))
        self.body.addWidget(self.story)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(story))
        self.foot.insertWidget(0, self.copy)
        self.cancel.hide()
        self.primary(self.tr("Go on")).clicked.connect(self.accept)
        self.size_in(48, 30)
