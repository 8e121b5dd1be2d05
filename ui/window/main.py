"""The main window: top row, start page or desk, message bar, and the commands of all menus."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.analyst import Analyst, Intake
from ui.bench import Bench
from ui.clashes import ClashWatch
from ui.here import Here
from ui.jobs import Jobs
from ui.panels.command_key import command_key
from ui.panels.galley.sheet import Sheet
from ui.panels.messages import MessageBar, Offer
from ui.settings import Settings
from ui.theme.style import theme
from ui.theme.text import Hairline, follow_theme
from ui.window.deeds.blocks import BlockDeeds
from ui.window.deeds.checking import CheckDeeds
from ui.window.deeds.claims import ClaimDeeds
from ui.window.deeds.copying import CopyDeeds
from ui.window.deeds.dates import DateDeeds
from ui.window.deeds.deadline import DeadlineDeeds
from ui.window.deeds.evidence import EvidenceDeeds
from ui.window.deeds.files import FileDeeds
from ui.window.deeds.finding import FindDeeds
from ui.window.deeds.intake import IntakeDeeds
from ui.window.deeds.library import LibraryDeeds
from ui.window.deeds.listing import ListDeeds
from ui.window.deeds.phrases import PhraseDeeds
from ui.window.deeds.removing import RemoveDeeds
from ui.window.deeds.reports import ReportDeeds
from ui.window.deeds.settings import SettingsDeeds
from ui.window.deeds.signing import SigningDeeds
from ui.window.deeds.talk import TalkDeeds
from ui.window.deeds.view import ViewDeeds
from ui.window.desk import Desk
from ui.window.outcomes import ARRIVALS, edit_name, notes_in_words, outcome
from ui.window.parts import Deeds, Parts
from ui.window.start import StartPage
from ui.window.top_row import TopRow
from workbench.errors import NotSavedError, RedoStopsError, UndoStopsError, WorkbenchError
from workbench.store.edits import Change
from workbench.store.queries import article_record
from workbench.text.source import SourceText
from workbench.worker_process import WorkerProcess


class MainWindow(QMainWindow):
    """One window, one review file."""

    shown_article = Signal()

    def __init__(
        self, jobs: Jobs, settings: Settings, folder: Path, spare: WorkerProcess | None = None
    ) -> None:
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
        self.files = FileDeeds(parts, self.analyst, folder)
        self.intake = IntakeDeeds(parts, self.analyst)
        self.claims = ClaimDeeds(parts)
        self.dates = DateDeeds(parts, self.claims.with_reviewer)
        self.evidence = EvidenceDeeds(parts, self.claims.with_reviewer)
        self.view = ViewDeeds(parts)
        self.finding = FindDeeds(parts)
        self.blocks = BlockDeeds(parts, self.analyst)
        self.reports = ReportDeeds(parts)
        self.copying = CopyDeeds(parts, self.evidence)
        self.phrases = PhraseDeeds(parts)
        self.listing = ListDeeds(parts, self.analyst)
        self.checking = CheckDeeds(parts, self.claims.with_reviewer)
        self.talk = TalkDeeds(parts, self.claims.with_reviewer)
        self.signing = SigningDeeds(parts, self.claims.with_reviewer)
        self.deadline = DeadlineDeeds(parts, self.claims.with_reviewer)
        self.preferences = SettingsDeeds(parts, self.analyst, self.claims.name_now)
        self.library = LibraryDeeds(parts, self.claims.with_reviewer)
        groups = (
            self.preferences,
            self.files,
            self.files.drafts,
            self.files.merging,
            self.intake,
            self.claims,
            self.dates,
            self.evidence,
            self.copying,
            self.phrases,
            RemoveDeeds(parts),
            self.view,
            self.finding,
            self.blocks,
            self.reports,
            self.checking,
            self.library,
            self.signing,
            self.deadline,
            self.talk,
            self.listing,
        )
        deeds = {command: deed for group in groups for command, deed in group.table().items()}
        self.commands = self._make_commands(deeds | {"who": self.claims.ask_who})
        self.top = TopRow(self.commands)
        self._lay_out()
        self._connect()
        self._show_page()
        follow_theme(self._dress)
        self.messages.tell(self.tr("Ready. Nothing is sent anywhere."), "tick", "muted")
        self.preferences.tell_news()
        self._take_place(settings.geometry)

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
        self.bench.changed.connect(self._tell)
        self.bench.refused.connect(self._complain)
        self.bench.lending_changed.connect(self._lend)
        self.here.article_changed.connect(self._show_page)
        self.here.moved.connect(self._switch)
        self.here.picture_changed.connect(lambda _: self._allow())
        self.desk.inspector.evidence_pointed.connect(self._switch)
        self.analyst.stage.connect(self._say_stage)
        self.analyst.readable.connect(self._preview)
        self.analyst.refused.connect(self._refuse_article)
        self.analyst.idle.connect(self.messages.end)
        self.messages.stop_asked.connect(self._stop)
        self.start.open_asked.connect(self.files.ask_for_files)
        self.start.paste_asked.connect(self.files.paste)
        self.start.sample_asked.connect(self.files.open_sample)
        self.start.drop.dropped.connect(self.files.take_mime)
        self.start.keys_asked.connect(self.finding.show_keys)
        self.start.recent_asked.connect(self.files.open_review)
        self.desk.fitted.connect(self._name)
        self.desk.fitted.connect(self._hint)
        self.desk.publication.change_asked.connect(lambda: self._trigger("published"))

    def _tell(self, change: Change) -> None:
        """Say what was done, with Undo."""
        undo: Offer | None = Offer(self.tr("Undo"), self.bench.undo)
        sign, colour = "tick", "ink"
        if change.kind == "undo":
            sign, undo = "undo", Offer(self.tr("Redo"), self.bench.redo)
        elif change.label.code == "sign_off":  # undo stops at it
            undo = self.signing.offer_to_withdraw(change)
        elif change.label.code == "set_verdict" and self.here.claim is not None:
            badge = self.here.claim.badge
            sign, colour = badge.sign, badge.ink
        words = f"{outcome(change)} {self._arrival_notes(change)}".strip()
        self.messages.tell(words, sign, colour, undo)
        self._allow()

    def _arrival_notes(self, change: Change) -> str:
        """Return what a reviewer should know of how an article came in, if one did."""
        if change.kind != "edit" or change.label.code not in ARRIVALS:
            return ""
        for article in change.ids("article"):
            record = article_record(self.bench.file.db, article)
            if record is not None:
                return notes_in_words(record.about.notes)
        return ""

    def _complain(self, error: WorkbenchError) -> None:
        if isinstance(error, UndoStopsError):
            self.messages.complain(str(error), offer=self._all_the_same(error))
            return
        if not isinstance(error, NotSavedError):
            self.messages.complain(str(error))
            return
        again = Offer(self.tr("Try again"), self._try_again)
        self.messages.complain(str(error), at_risk=True, offer=again)

    def _all_the_same(self, stopped: UndoStopsError) -> Offer:
        """Return what goes on in the name of whoever is working; the ledger tells it."""
        words, step = self.tr("Take it back all the &same"), self.bench.undo
        if isinstance(stopped, RedoStopsError):
            words, step = self.tr("Do it again all the &same"), self.bench.redo
        return Offer(words, lambda: self.claims.with_reviewer(lambda: step(force=True)))

    def _try_again(self) -> None:
        """Save what the drive did not take before."""
        if self.bench.is_open and self.bench.again():
            self.desk.inspector.verdict.save_drafts()

    def _say_stage(self, stage: str, name: str) -> None:
        words = {
            "reading": self.tr("Reading {name}"),
            "analysing": self.tr("Reading the article, finding claims: {name}"),
        }[stage]
        self.messages.begin(words.format(name=name))

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
        self.analyst.stop()
        self.messages.tell(self.tr("Stopped. Nothing was added."), "cross", "muted")
        self._show_page()

    # what is shown

    def _show_page(self) -> None:
        has_article = self.here.reading is not None
        self.pages.setCurrentWidget(self.desk if has_article else self.start)
        self.desk.may_change(may_write=self.bench.may_write)
        self._allow()
        self._name()
        self._hint()
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
        self._allow()

    def _name(self) -> None:
        if not self.bench.is_open:
            self.setWindowTitle(self.tr("Fact-check workbench"))
            self.messages.show_saved("")
            return
        name = self.bench.file.path.name
        self.setWindowTitle(self.tr("{name} — Fact-check workbench").format(name=name))
        if self.bench.file.read_only:
            self.messages.show_saved(self.tr("Reading only"))
        else:
            self.messages.show_saved(self._saved_words(name))

    def _hint(self) -> None:
        """Show the keys one works with in the message bar, where there is room for them."""
        roomy = self.desk.width_class == "wide" and self.here.reading is not None
        hints = (
            (f"{command_key('next_claim')} {command_key('last_claim')}", self.tr("next, previous")),
            (f"1–{len(self.desk.inspector.keys.keys)}", self.tr("verdict")),
            (command_key("add_evidence"), self.tr("evidence")),
            (command_key("reasons"), self.tr("reasons")),
            (command_key("keys"), self.tr("all keys")),
        )
        self.messages.show_hints(hints if roomy else ())

    def _saved_words(self, name: str) -> str:
        if self.desk.width_class == "narrow":
            return self.tr("Saved")
        return self.tr("All work saved in {name}").format(name=name)

    def _allow(self) -> None:
        """Switch commands on and off, and name what Undo and Redo would do."""
        self._switch()
        self._name_undo()
        self._name_reviewer()

    def _switch(self) -> None:
        """Switch commands on and off by what is current; the file is not asked."""
        states = {"always"}
        if self.bench.is_open:
            states.add("file")
        for name, there in (
            ("article", self.here.reading is not None),
            ("claim", self.here.claim is not None),
            ("date", self.here.date is not None),
            ("evidence", self.evidence.current() is not None),
        ):
            if there:
                states.add(name)
        self.commands.allow(states=frozenset(states), may_write=self.bench.may_write)

    def _name_reviewer(self) -> None:
        """Say in the menu who is working."""
        name = self._settings.reviewer[0] if self.here.who() else ""
        words = self.tr("&Who is working: {name}…") if name else self.tr("&Who is working…")
        self.commands["who"].setText(words.format(name=name))

    def _name_undo(self) -> None:
        for command, text in (("undo", self.tr("&Undo")), ("redo", self.tr("&Redo"))):
            action = self.commands[command]
            entry = None
            if self.bench.is_open:
                history = self.bench.file.history
                entry = history.next_undo if command == "undo" else history.next_redo
            action.setEnabled(entry is not None and self.bench.may_write)
            if entry is None:
                action.setText(text)
                action.setToolTip(self.tr("There is nothing to take back or do again"))
            else:
                history = self.bench.file.history
                name = edit_name(Change(entry.label))
                if history.who is not None and entry.reviewer not in {None, history.who}:
                    # another's edit is not named: it may be a verdict that must stay unseen
                    name = entry.reviewer_name
                action.setText(f"{text}: {name}")
                action.setToolTip(f"{name} ({action.shortcut().toString()})")

    def _make_commands(self, deeds: Deeds) -> Actions:
        commands = Actions(self, deeds)
        self.finding.know(commands)
        self.preferences.know(commands)
        self.addActions(list(commands.all()))
        self._make_digits()
        return commands

    def _make_digits(self) -> None:
        """Let the digits give verdicts; which ones count depends on the scale in use."""
        for digit in range(1, 10):
            key = QShortcut(QKeySequence(str(digit)), self)
            key.activated.connect(lambda n=digit: self.claims.decide_by_key(n))

    def _trigger(self, command: str) -> None:
        if command in self.commands:
            self.commands[command].trigger()

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, Hairline()):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
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
        self._name()
