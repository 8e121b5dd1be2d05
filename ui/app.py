"""The running program: one application, one window, one of each per person.

A second start hands its files to the first and leaves.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import PlatformDirs
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.actions import bind
from ui.crash import CrashNet
from ui.jobs import Jobs
from ui.languages.choice import Interpreter
from ui.painted import Painted
from ui.settings import Settings
from ui.single import SingleStart
from ui.theme.style import Theme
from ui.window.deeds.files import reviews_folder
from ui.window.main import MainWindow
from workbench import __version__
from workbench.worker_process import WorkerProcess

NAME = "Fact-check workbench"
ID = "factcheck-workbench"


class Program:
    """The application with its window, services and settings."""

    def __init__(
        self,
        app: QApplication,
        dirs: PlatformDirs,
        folder: Path | None = None,
        spare: WorkerProcess | None = None,
    ) -> None:
        self.app = app
        self.crash_net = CrashNet(Path(dirs.user_log_dir) / "crash.log")
        self.settings = Settings(Path(dirs.user_config_dir) / "settings.ini")
        self.interpreter = Interpreter(app)
        self.interpreter.speak(self.settings.language)
        bind(self.settings.keys)
        self.theme = Theme(app)
        self.theme.less_motion = self.settings.less_motion
        self.theme.choose(
            scheme=self.settings.scheme,
            interface_size=self.settings.interface_size,
            article_size=self.settings.article_size,
        )
        self.jobs = Jobs()
        with self.theme.without_sheet():
            self.window = MainWindow(self.jobs, self.settings, folder or reviews_folder(), spare)
        self.crash_net.caught.connect(self.window.tell_crash)
        self.jobs.crashed.connect(self.crash_net.report)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and bring the window to the front."""
        self.window.files.open_files(list(paths))
        self.window.raise_()
        self.window.activateWindow()

    def shut_down(self) -> None:
        """Stop what runs beside the window."""
        self.jobs.shut_down()
        self.window.analyst.close()
        self.crash_net.remove()


def run(
    files: Sequence[str],
    *,
    quit_when_shown: bool = False,
    folder: Path | None = None,
    spare: WorkerProcess | None = None,
) -> int:
    """Open the window on *files* and return the program's exit code.

    New reviews are made in *folder*, by default the user's own.  With *quit_when_shown* the
    program leaves with 0 once the first article is analysed and painted, or the start page is
    shown where no file was named.  *spare* is a process that waits for the first article.
    """
    app = _application()
    paths = [Path(name).absolute() for name in files]
    single = SingleStart(ID)
    if not quit_when_shown and single.hand_over(paths):
        return 0  # which ends the spare process too
    program = Program(app, PlatformDirs(ID, appauthor=False), folder, spare)
    program.crash_net.install()
    if not quit_when_shown:
        single.listen()
        single.handed.connect(program.open)
    program.window.show()
    QTimer.singleShot(0, _tidy_from_now_on)
    if quit_when_shown:
        _quit_when_shown(program, waits=bool(paths))
    if paths:
        program.window.files.open_files(paths)
    try:
        return app.exec()
    finally:
        single.close()
        program.shut_down()


def _tidy_from_now_on() -> None:
    """Look for litter again, but not among what was made at the start."""
    gc.freeze()
    gc.enable()


def paint(review: Path, target: Path, size: tuple[int, int]) -> None:
    """Show the window on *review* for a moment and save what it looks like as *target*.

    Nothing of the user's own is touched: settings and lock live in a folder that goes away.
    """
    app = _application()
    with TemporaryDirectory() as folder:
        Theme(app)
        jobs = Jobs()
        window = MainWindow(jobs, Settings(Path(folder) / "settings.ini"), Path(folder))
        window.resize(*size)
        window.show()
        window.files.open_files([review])
        for _ in range(5):
            app.processEvents()
        window.grab().save(str(target))
        window.close()
        jobs.shut_down()
        window.analyst.close()


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101
    app.setApplicationName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(ID)
    return app


def _quit_when_shown(program: Program, *, waits: bool) -> None:
    """Close the window after the next paint of what was asked for; 1 if it cannot be shown."""
    window = program.window

    def leave(code: int) -> None:
        window.close()
        program.app.exit(code)

    program.crash_net.caught.connect(lambda _: leave(1))
    if waits:
        window.shown_article.connect(lambda: Painted(window, lambda: leave(0)))
        window.analyst.refused.connect(lambda *_: QTimer.singleShot(0, lambda: leave(1)))
    else:
        Painted(window, lambda: leave(0))
