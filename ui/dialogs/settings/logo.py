"""The newsroom's logo: chosen as a file, looked at and shown; a copy of it goes to the folder."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.dialogs.parts import Button
from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import Words, follow_theme
from ui.theme.tokens import LIGHT
from workbench.errors import InvalidError
from workbench.report.logo import ENDINGS, LARGEST, WIDEST, Logo, drawn, logo_from, look_at_logo


class LogoField(QWidget):
    """The picture on paper, with the means to choose another or none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = ""
        """The file of the newsroom's folder that is the logo now; empty for none."""
        self.new: Logo | None = None
        """A picture that was chosen and is not in that folder yet."""
        self.label = Words(self.tr("Logo"), "section", "muted")
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = Button(self.tr("Choose a &picture…"))
        self.remove = Button(self.tr("No lo&go"))
        self.note = Words("", "second", "muted", wraps=True)
        line = QHBoxLayout()
        line.setSpacing(theme().px(0.6))
        line.addWidget(self.picture)
        buttons = QWidget()
        flow = Flow(buttons)
        for part in (self.choose, self.remove, QWidget()):
            flow.addWidget(part)
        line.addWidget(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.25))
        column.addWidget(self.label)
        column.addLayout(line)
        column.addWidget(self.note)
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self.clear)
        follow_theme(self._dress)
        self._show(None)

    def show_of(self, folder: Path, name: str) -> None:
        """Show the logo *name* of the newsroom's *folder*, or what is wrong with it."""
        self.name, self.new = name, None
        try:
            self._show(logo_from(folder, name) if name else None)
        except InvalidError as error:
            self._show(None)
            self._say(str(error), "v_part")

    def take(self, path: Path) -> None:
        """Take the picture at *path*, if it is one; it is copied when the settings are used."""
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST + 1)
        except OSError as error:
            words = self.tr("{name} cannot be read ({why}).")
            self._say(words.format(name=path.name, why=error.strerror), "v_part")
        else:
            self.offer(path.name, content)

    def offer(self, name: str, content: bytes) -> None:
        """Take the picture in *content*, the bytes of the file *name*, if it is one."""
        try:
            self.new = look_at_logo(name, content)
        except InvalidError as error:
            self._say(str(error), "v_part")
            return
        self._show(self.new)
        self._say(self.tr("A copy of {name} is kept.").format(name=name))
        self.changed.emit()

    def clear(self) -> None:
        """Have no logo; its file stays in the folder."""
        self.name, self.new = "", None
        self._show(None)
        self.changed.emit()

    def _show(self, logo: Logo | None) -> None:
        self.remove.setEnabled(logo is not None or bool(self.name))
        self.picture.setVisible(logo is not None)
        if logo is not None:
            picture = QPixmap()
            picture.loadFromData(drawn(logo))
            room = self.picture.size()
            self.picture.setPixmap(
                picture.scaled(
                    room * 0.9,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            self.picture.setAccessibleName(self.tr("The logo as it stands in reports"))
        told = self.tr("PNG, JPEG or SVG, at most {kilobytes} kB and {dots} dots wide.")
        self._say(told.format(kilobytes=LARGEST // 1000, dots=f"{WIDEST:,}"))

    def _say(self, words: str, colour: str = "muted") -> None:
        self.note.setText(words)
        self.note.recolour(colour)
        self.choose.setAccessibleDescription(words)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Which picture is the logo?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilter(self.tr("Pictures ({kinds})").format(kinds=kinds))
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dress(self) -> None:
        look = theme()
        self.picture.setFixedSize(look.px(12), look.px(3.2))
        self.picture.setStyleSheet(f"background: {LIGHT.raised}")  # paper, in the dark as well
