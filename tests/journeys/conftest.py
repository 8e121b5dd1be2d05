"""A whole window on a real review file, driven by key events only."""

import gc
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.jobs import Jobs
from ui.settings import Settings
from ui.window.main import MainWindow
from workbench.analysis import analyse
from workbench.intake.limits import Limits
from workbench.intake.load import read_file
from workbench.review.articles import add_article
from workbench.store.file import ReviewFile

SAMPLES = Path(__file__).parents[2] / "sample_articles"
PATIENT = Limits(seconds=100.0, analysis_seconds=100.0)
"""No article of these journeys is refused because the machine is busy with other things."""


class Reviewer:
    """Somebody at the keyboard: presses keys in whatever has the focus, reads what is shown."""

    def __init__(self, window, qtbot):
        self.window = window
        self._qtbot = qtbot

    def press(self, *keys):
        """Press keys one after another, each written as in the key table."""
        for key in keys:
            QTest.keySequence(self.focus(), key)

    def type(self, words):
        QTest.keyClicks(self.focus(), words)

    def focus(self):
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            return popup
        window = modal or self.window
        if not window.isActiveWindow():  # the offscreen screen forgets it after a menu
            window.activateWindow()
            self._qtbot.waitUntil(window.isActiveWindow)
        if modal is not None:
            return modal.focusWidget() or modal
        return QApplication.focusWidget() or self.window

    def wait(self, until):
        try:
            self._qtbot.waitUntil(until)
        except self._qtbot.TimeoutError as late:
            raise AssertionError(f"the last message was: {self.message}") from late

    @property
    def here(self):
        return self.window.here

    @property
    def claims(self):
        return self.window.here.reading.claims

    @property
    def message(self):
        return self.window.messages.message.text()


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def open_window(qtbot, look, tmp_path, settings):
    """Make a window, as often as a journey needs one; all are closed at the end."""
    gc.freeze()  # what was there before cannot be this test's litter
    made = []

    def make(*files, dictionaries=None):
        jobs = Jobs()
        folder = tmp_path / "Fact-checks"
        window = MainWindow(jobs, settings, folder, dictionaries=dictionaries)
        window.analyst._worker.limits = PATIENT
        jobs.crashed.connect(window.tell_crash)
        made.append((window, jobs))
        window.resize(1300, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if files:
            window.files.open_files([Path(file) for file in files])
            qtbot.waitUntil(lambda: window.here.reading is not None, timeout=60_000)
        return Reviewer(window, qtbot)

    yield make
    for window, jobs in made:
        window.close()
        jobs.shut_down()
        window.analyst.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(scope="session")
def wire_file(tmp_path_factory):
    """A review file with the scraped wire story in it, made once."""
    source = SAMPLES / "scraped-wire-page-clock.txt"
    path = tmp_path_factory.mktemp("wire") / "wire.factcheck"
    with ReviewFile.create(path) as file:
        add_article(file, analyse(read_file(source)), source.read_bytes(), file_name=source.name)
    return path


@pytest.fixture
def wire(open_window, wire_file, tmp_path):
    """A reviewer with the scraped wire story open and a name already given."""
    reviewer = open_window(shutil.copy(wire_file, tmp_path / "wire.factcheck"))
    reviewer.window.claims.name_now("Ada Moss", "AM")
    return reviewer
