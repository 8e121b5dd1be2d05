"""The settings window: nothing changes before Use."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from ui.dialogs.question import Question
from ui.dialogs.settings.keys import KeysPage
from ui.dialogs.settings.newsroom import NewsroomPage, Start, at_once
from ui.dialogs.settings.pages import LookPage, ReadingPage, WorkPage
from ui.dialogs.settings.wishes import Wishes
from ui.theme.text import Hairline
from workbench.errors import WorkbenchError
from workbench.report.newsroom import settings_folder, usual_folder


class SettingsDialog(Question):
    """Five pages behind tabs; ``wished`` carries what was chosen."""

    wished = Signal(object)  # Wishes

    def __init__(
        self, wishes: Wishes, parent: QWidget | None = None, *, start: Start = at_once
    ) -> None:
        super().__init__(
            self.tr("How should the workbench be?"),
            self.tr("Use these settings"),
            (52, 40),
            parent,
        )
        self._wishes = wishes
        self.look = LookPage(wishes)
        self.work = WorkPage(wishes)
        self.reading = ReadingPage(wishes)
        self.newsroom = NewsroomPage(wishes.templates or usual_folder(settings_folder()), start)
        self.keys = KeysPage(wishes)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Pages of the settings"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.pages = QStackedWidget()
        for words, page in (
            (self.tr("&Look"), self.look),
            (self.tr("&Work"), self.work),
            (self.tr("&Reading"), self.reading),
            (self.tr("New&sroom"), self.newsroom),
            (self.tr("&Keys"), self.keys),
        ):
            self.tabs.addTab(words)
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.keys.changed.connect(self._check)
        self.newsroom.changed.connect(self._check)
        self.deed = self._write
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.tabs)
        self.body.addWidget(Hairline())
        self.body.addWidget(self.pages, 1)
        self.accepted.connect(lambda: self.wished.emit(self.wishes()))
        self.finished.connect(self.deleteLater)

    def wishes(self) -> Wishes:
        """Return what the pages say."""
        wishes = self._wishes
        for page in (self.look, self.work, self.reading, self.newsroom, self.keys):
            wishes = page.take(wishes)
        return wishes

    def _check(self) -> None:
        self.allow(self.keys.conflict() or self.newsroom.trouble())

    def _write(self) -> bool:
        """Write the newsroom's file; the other settings are kept by who opened the window."""
        try:
            self.newsroom.keep()
        except WorkbenchError as error:
            self.complain(error)
            return False
        return True
