"""The pages of the report before they go to a printer."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.page_preview import PagePreview
from ui.dialogs.question import Question


class PrintPreview(Question):
    """Shows the pages that will be printed; the printer is asked for after it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Print the report?"),
            self.tr("Choose a &printer…"),
            (52, 53),
            parent,
            second=" ".join(title.split()),
        )
        self.preview = PagePreview()
        self.body.addWidget(self.preview, 1)
        self.primary.setFocus()
