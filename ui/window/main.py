"""The main window: top row, start page or desk, message bar, and the commands of all menus."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.analyst import Analyst, Intake
from ui.bench import Bench
from ui.clashes import ClashWatch
from ui.here import Here
from ui.jobs import Jobs
from ui.panels.galley.sheet import Sheet
from ui.panels.messages import MessageBar
from ui.settings import Settings
from ui.spelling.dictionaries import Dictionaries, SystemDictionaries
from ui.theme.style import theme
from ui.theme.text import Hairline, follow_theme
from ui.window.deeds.together import AllDeeds
from ui.window.desk import Desk
from ui.window.parts import Parts
from ui.window.places import StaysVisible
from ui.window.start import StartPage
from ui.window.switches import Switches
from ui.window.telling import Telling
from ui.window.top_row import TopRow
from workbench.errors import WorkbenchError
from workbench.text.source import SourceText
from workbench.worker_process import WorkerProcess


class MainWindow(QMainWindow):
    """One window, one review file."""

    shown_article = Signal()

    def __init__(
        self,
        jobs: Jobs,
        settings: Settings,
        folder: Path,
        spare: WorkerProcess | None = None,
        dictionaries: Dictionaries | None = None,
    ) -> None:
        """*spare* is a process that waits for the first article; *dictionaries* are the system's.

        Reviews of articles that are opened are made in *folder*.
        """
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self._settings = settings
        self._may_lose = False
        self._crash: QDialog | None = None
        self._welcoming = QTimer(self, interval=0, singleShot=True)
        self._welcoming.timeout.connect(self._welcome)
        self.bench = Bench(parent=self)
        self.here = Here(self.bench, self)
        self.clashes = ClashWatch(self.here, jobs, self)
        self.analyst = Analyst(jobs, self, settings.limits, spare)
        self.desk = Desk(self.here)
        self.desk.galley.wants_furniture = settings.furniture_shown
        self.start = StartPage()
        self.messages = MessageBar()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.desk)
        parts = Parts(self, self.bench, self.here, self.desk, self.messages, jobs, settings)
        deeds = AllDeeds(parts, self.analyst, folder, dictionaries or SystemDictionaries())
        self.files, self.intake = deeds.files, deeds.intake
        self.queue = deeds.intake.queue
        self.claims, self.evidence = deeds.claims, deeds.evidence
        self.library, self.finding = deeds.library, deeds.finding
        self._tearing = deeds.tearing
        self._telling = Telling(parts, deeds)
        self._switches = Switches(parts, deeds)
        self.commands = self._switches.actions
        self.top = TopRow(self.commands)
        self._lay_out()
        self._connect()
        self._show_page()
        follow_theme(self._dress)
        self.messages.tell(self.tr("Ready. Nothing is sent anywhere."), "tick", "muted")
        deeds.preferences.tell_news()
        self._take_place(settings.geometry)
        StaysVisible(self, lambda: QGuiApplication.primaryScreen().availableGeometry())

    def _take_place(self, geometry: QByteArray) -> None:
        """Stand where the window stood last, or take the size of a first one."""
        if geometry.isEmpty():
            self.resize(self.sizeHint())
        else:
            self.restoreGeometry(geometry)

    # Qt's hooks

    def sizeHint(self) -> QSize:
        """Return the size of a first window: room for three columns, within the screen."""
        room = self.screen().availableSize() * 0.94
        return (QSize(1300, 820) * max(1.0, theme().interface_size)).boundedTo(room)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save reasons that are being typed, remember the window's place, close the file."""
        if self._may_lose:
            self.desk.inspector.verdict.lose_drafts()
        self.desk.inspector.verdict.save_drafts()
        if self.desk.inspector.drafts:
            event.ignore()
            self._ask_to_lose()
            return
        self._tearing.keep_place()
        self._settings.geometry = self.saveGeometry()
        self._settings.furniture_shown = self.desk.galley.wants_furniture
        self._settings.keep()
        self.analyst.stop()
        self.bench.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let anything in that may be an article; what it is shows on dropping."""
        given = event.mimeData()
        if given.hasUrls() or given.hasText() or given.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files or text."""
        event.acceptProposedAction()
        self.files.take_mime(event.mimeData())

    def _ask_to_lose(self) -> None:
        """Ask whether the window closes although reasons could not be saved."""
        from ui.dialogs.confirm import ConfirmDialog  # noqa: PLC0415  when first asked for

        question = ConfirmDialog(
            self.tr("Close although reasons are not saved?"),
            (
                self.tr("The drive did not take them. They stand in the window until it closes."),
                "\n\n".join(self.desk.inspector.drafts.values()),
            ),
            self.tr("Close and lose them"),
            self.tr("Keep the window open"),
            self,
        )
        question.accepted.connect(self._close_and_lose)
        question.finished.connect(question.deleteLater)
        question.open()

    def _close_and_lose(self) -> None:
        self._may_lose = True
        self.close()

    def tell_crash(self, story: str) -> None:
        """Show what nobody expected, in one dialog however often it happens."""
        if self._crash is None:
            from ui.dialogs.crash import CrashDialog  # noqa: PLC0415  when first asked for

            self._crash = CrashDialog(story, self)
            self._crash.finished.connect(self._forget_crash)
            self._crash.open()

    def _forget_crash(self) -> None:
        self._crash = None

    # following the work

    def _connect(self) -> None:
        self.bench.opened.connect(self._show_page)
        self.bench.closed.connect(self._show_page)
        self.bench.lending_changed.connect(self._lend)
        self.here.article_changed.connect(self._show_page)
        self.analyst.stage.connect(self._telling.say_stage)
        self.analyst.readable.connect(self._preview)
        self.analyst.refused.connect(self._refuse_article)
        self.analyst.idle.connect(self.messages.end)
        self.messages.stop_asked.connect(self._stop)
        self.queue.stop_asked.connect(self._stop)
        self.start.open_asked.connect(self.files.ask_for_files)
        self.start.paste_asked.connect(self.files.paste)
        self.start.sample_asked.connect(self.files.open_sample)
        self.start.drop.dropped.connect(self.files.take_mime)
        self.start.keys_asked.connect(self.finding.show_keys)
        self.start.recent_asked.connect(self.files.open_review)
        self.desk.publication.change_asked.connect(lambda: self._switches.trigger("published"))

    def _preview(self, intake: Intake, source: SourceText, sheet: Sheet) -> None:
        """Show an article that can be read already, if no other one is being worked on."""
        if self.here.reading is not None:
            return
        self.desk.galley.show_sheet(sheet)
        self.desk.claims.show_article(source.about.title or intake.name)
        self.desk.claims.say_empty(self.tr("Claims are being found."))
        self.desk.inspector.show_nothing(self.tr("Claims are being found"), "")
        self.pages.setCurrentWidget(self.desk)

    def _refuse_article(self, intake: Intake, error: WorkbenchError) -> None:
        self.messages.end()
        self.messages.complain(str(error))
        self._show_page()

    def _stop(self) -> None:
        some = self.queue.has_read_some
        self.analyst.stop()
        words = self.tr("Stopped. What was read before stays.")
        words = words if some else self.tr("Stopped. Nothing was added.")
        self.messages.tell(words, "cross", "muted")
        self._show_page()

    # what is shown

    def _show_page(self) -> None:
        has_article = self.here.reading is not None
        self.pages.setCurrentWidget(self.desk if has_article else self.start)
        self.desk.may_change(may_write=self.bench.may_write)
        self._switches.allow()
        self._telling.name()
        self._telling.hint()
        if has_article:
            self.desk.galley.setFocus()
            self.shown_article.emit()
        else:
            self._welcoming.start()
            self.start.setFocus()

    def _welcome(self) -> None:
        """Show the recent reviews, unless an article is on its way already."""
        comes = self.analyst.is_busy or self.bench.is_lent
        if self.isVisible() and self.here.reading is None and not comes:
            self.files.look_at_recent(self.start.show_recent)

    def _lend(self) -> None:
        """Switch off what changes the file while an article is being written to it."""
        self.desk.may_change(may_write=self.bench.may_write)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, Hairline()):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        column.addWidget(self.queue)
        column.addWidget(Hairline())
        column.addWidget(self.messages)
        self.setCentralWidget(middle)

    def _dress(self) -> None:
        look = theme()
        self.setMinimumSize(look.px(32), look.px(22))
        width = "narrow" if self.width() / look.h < 72 else "wide"
        self.top.fit(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the top row and the message bar."""
        super().resizeEvent(event)
        self._dress()
        self._telling.name()
