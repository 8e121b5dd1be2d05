"""The folder of a newsroom's face and its own templates: chosen, opened, tried out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.dialogs.parts import Button
from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import OneLine, Words
from workbench.report.house import HTML, TYPST


class TemplatesField(QWidget):
    """Where the folder is, three deeds on it, and what they came to."""

    chosen = Signal(Path)
    open_asked = Signal()
    check_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.place = OneLine("", "body")
        self.choose = Button(self.tr("Choose another &folder…"))
        self.open = Button(self.tr("&Open it"))
        self.check = Button(self.tr("&Try it out"))
        self.note = Words("", "second", "muted", wraps=True)
        self._folder = Path()
        buttons = QWidget()
        flow = Flow(buttons)
        for part in (self.choose, self.open, self.check, QWidget()):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.25))
        column.addWidget(Words(self.tr("Folder with all of this"), "section", "muted"))
        column.addWidget(self.place)
        column.addWidget(buttons)
        column.addWidget(self.note)
        self.choose.clicked.connect(self._ask)
        self.open.clicked.connect(self.open_asked)
        self.check.clicked.connect(self.check_asked)

    def show_folder(self, folder: Path, files: Sequence[str]) -> None:
        """Show where *folder* is and which *files* of the newsroom stand in it."""
        self._folder = folder
        self.place.setText(str(folder))
        if files:
            words = self.tr("Holds {files}.").format(files=", ".join(files))
        else:
            words = self.tr("Nothing stands there yet; it is made when these settings are used.")
        self.say(f"{words} {self._told_of_own()}")

    def say(self, words: str, colour: str = "muted") -> None:
        """Say how it stands with the folder."""
        self.note.setText(words)
        self.note.recolour(colour)
        self.check.setAccessibleDescription(words)

    def complain(self, words: str) -> None:
        """Say what is broken: the file, its line and why."""
        self.say(words, "v_part")

    def praise(self, files: Sequence[str]) -> None:
        """Say that a report was made with all that stands there."""
        if files:
            words = self.tr("A report was made with {files}: nothing is broken.")
            self.say(words.format(files=", ".join(files)))
        else:
            self.say(self.tr("A report was made: nothing is broken."))

    def _told_of_own(self) -> str:
        words = self.tr("Templates of your own are called {html} and {typst}.")
        return words.format(html=HTML, typst=TYPST)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the newsroom's files stand"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(self._folder))
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
