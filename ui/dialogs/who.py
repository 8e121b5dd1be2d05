"""Ask once who is working: verdicts, reasons and evidence are signed with the name."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from ui.dialogs.sheet import Sheet
from ui.theme.text import Words
from workbench.review.reviewers import initials_of


class WhoDialog(Sheet):
    """Name and initials; the initials follow the name until they are typed."""

    named = Signal(str, str)

    def __init__(self, name: str = "", initials: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Who is working?"),
            _tr("Verdicts and reasons are signed with this name. It is asked once."),
            parent,
        )
        self.name = QLineEdit(name)
        self.initials = QLineEdit(initials)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Initials"), self.initials)
        self.body.addLayout(form)
        self.body.addWidget(
            Words(self.tr("The name is kept in the review file."), "second", "muted")
        )
        self.body.addStretch(1)
        self.use = self.primary(self.tr("Use this name"))
        self.use.clicked.connect(self._use)
        self._own_initials = bool(initials)
        self.name.textChanged.connect(self._follow)
        self.initials.textEdited.connect(self._keep_initials)
        self.size_in(34, 18)
        self._follow()

    def _follow(self) -> None:
        name = self.name.text().strip()
        if not self._own_initials:
            self.initials.setText(initials_of(name))
        self.use.setEnabled(bool(name))
        self.use.setToolTip("" if name else self.tr("A reviewer needs a name"))

    def _keep_initials(self, words: str) -> None:
        self._own_initials = bool(words)

    def _use(self) -> None:
        self.named.emit(self.name.text().strip(), self.initials.text().strip())
        self.accept()


def _tr(words: str) -> str:
    return QCoreApplication.translate("WhoDialog", words)
