"""The publication bar: the day all dates hang on, who says so, and the key to change it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.panels.command_key import CommandKey
from ui.theme.style import theme
from ui.theme.text import OneLine, Sign, follow_theme


@dataclass(frozen=True, slots=True)
class Publication:
    """What the bar says: the day in words (empty if unknown), by whom, what was rejected."""

    day: str = ""
    short_day: str = ""
    by: str = ""
    rejected: str = ""
    short_rejected: str = ""
    moved: str = ""


class PublicationBar(QWidget):
    """One line over the article."""

    change_asked = Signal()
    moved_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("publication_bar")
        self._shown = Publication()
        self._width = "wide"
        self.sign = Sign("calendar", "time")
        self.before = OneLine("", "body", "muted")
        self.day = OneLine("", "current")
        self.by = OneLine("", "body", "muted")
        self.cross = Sign("cross", "muted", 0.8)
        self.rejected = OneLine("", "body", "muted")
        self.moved = QPushButton()
        self.moved.setProperty("quiet", True)
        self.moved.clicked.connect(self.moved_asked)
        self.key = CommandKey("published")
        self.change = QPushButton(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change the publication date"))
        self.change.clicked.connect(self.change_asked)
        self._row = QHBoxLayout(self)
        widgets = (self.sign, self.before, self.day, self.by, self.cross, self.rejected, self.moved)
        for widget in widgets:
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.key)
        self._row.addWidget(self.change)
        follow_theme(self._dress)
        self.show_publication(self._shown)

    def show_publication(self, publication: Publication) -> None:
        """Show another publication date."""
        self._shown = publication
        known, wide = bool(publication.day), self._width == "wide"
        self.before.setText(
            self.tr("Published") if known else self.tr("No publication date found.")
        )
        self.before.recolour("muted" if known else "ink")
        self.sign.show_sign("calendar" if known else "question", "time" if known else "v_part")
        self.day.setText(publication.day if wide else publication.short_day or publication.day)
        self.day.setVisible(known)
        narrow = self._width == "narrow"
        self.before.setVisible(not (known and narrow))
        self._keep_day()
        self.by.setText(publication.by)
        self.by.setVisible(not narrow)
        self.key.setVisible(not narrow)
        rejected = publication.rejected if wide else publication.short_rejected
        self.rejected.setText(rejected)
        roomy = not narrow and bool(rejected)
        self.rejected.setVisible(roomy)
        self.cross.setVisible(roomy)
        self.moved.setText(publication.moved)
        self.moved.setVisible(bool(publication.moved) and not narrow)
        self.change.setText(self.tr("Change…") if known else self.tr("Set the day…"))
        everything = (publication.day, publication.by, publication.rejected, publication.moved)
        self.setToolTip(" · ".join(part for part in everything if part))

    def fit(self, width: str) -> None:
        """Say as much as a ``wide``, ``medium`` or ``narrow`` window has room for."""
        if width != self._width:
            self._width = width
            self.show_publication(self._shown)

    def _keep_day(self) -> None:
        """Let the day be the last to end in …: only where there is nothing beside it."""
        narrow = self._width == "narrow"
        self.day.setMinimumWidth(0 if narrow else self.day.sizeHint().width())

    def _dress(self) -> None:
        look = theme()
        self._row.setContentsMargins(look.px(0.9), look.px(0.35), look.px(0.7), look.px(0.35))
        self._row.setSpacing(look.px(0.5))
        self.setFixedHeight(look.px(2.6))
        self._keep_day()
