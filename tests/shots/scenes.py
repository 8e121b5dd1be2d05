"""The desk at work on sample articles, put together for pictures."""

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from ui.dialogs.export import ExportDialog
from ui.dialogs.gallery import DIALOGS
from ui.jobs import Jobs
from ui.languages.choice import Interpreter
from ui.settings import Settings
from ui.theme.fonts import Faces, system_faces
from ui.theme.style import Theme
from ui.window.main import MainWindow
from workbench.analysis import analyse
from workbench.intake.load import read_file
from workbench.review.articles import add_article
from workbench.review.comments import add_comment
from workbench.review.dates import confirm_date, dates_of, set_timestamp
from workbench.review.evidence import add_evidence
from workbench.review.reviewers import name_reviewer
from workbench.review.rules import IFCN_LIKE, set_rules
from workbench.review.second_reader import ask_second_check
from workbench.review.verdicts import set_verdict
from workbench.review.work import set_central
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records
from workbench.store.records import ClaimRecord

SAMPLES = Path(__file__).resolve().parents[2] / "sample_articles"
LABELS = ("true", "mostly_true", "misleading", None, "true", "half_true", None, "unproven", "false")
SOURCES = (
    ("supports", "Log of the river authority, 20 May 2022", "River authority", True),
    ("contradicts", "Gap was open on Thursday, barge crews say", "Orvo Courier", False),
    ("context", "Map of the lower levee", "", False),
)


def settle() -> None:
    """Let everything that was asked for be laid out and painted."""
    app = QApplication.instance()
    for _ in range(6):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 30)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def review(folder: Path, sample: str, *, published: str = "") -> Path:
    """Make a review of a sample article, half done."""
    source = SAMPLES / sample
    path = folder / f"{source.stem}.factcheck"
    with ReviewFile.create(path) as file:
        name_reviewer(file, "Ada Moss", "AM")
        add_article(file, analyse(read_file(source)), source.read_bytes(), file_name=source.name)
        article = article_records(file.db)[0].id
        if published:
            set_timestamp(file, article, published, reason="Said by the author.")
        claims = claim_records(file.db, article)
        for claim, label in zip(claims, LABELS, strict=False):
            if label is not None:
                set_verdict(file, claim.id, label, "The log of the river authority gives both.")
        for claim in claims[:3]:
            for stance, title, publisher, primary in SOURCES:
                add_evidence(
                    file,
                    claim.id,
                    stance,
                    title=title,
                    publisher=publisher,
                    address="https://example.org/log",
                    quote="Gap closed at 14:10, rock from Sennholt.",
                    primary_source=primary,
                )
        if len(claims) > 3:
            _check_twice(file, claims)
        sure = [d for d in dates_of(file, article) if d.computed.value is not None]
        for date in sure[-2:]:
            confirm_date(file, date.mention.id)
    return path


def _check_twice(file: ReviewFile, claims: tuple[ClaimRecord, ...]) -> None:
    """Set rules, ask a second reader for one claim, and let two readers differ on the next."""
    set_rules(file, IFCN_LIKE)
    ask_second_check(file, claims[1].id, "Jo Okafor")
    set_central(file, claims[2].id)
    add_comment(file, claims[2].id, "The authority calls back on Monday.")
    (jo,) = file.db.execute("select id from reviewer where name = 'Jo Okafor'").fetchone()
    file.history.who, ada = jo, file.history.who
    set_verdict(file, claims[2].id, "true", "The gauge says so.", role="second")
    file.history.who = ada


class Desk:
    """A main window on a review, for one picture after another."""

    def __init__(self, folder: Path, made: Path | None) -> None:
        self.jobs = Jobs()
        settings = Settings(folder / "settings.ini")
        settings.reviewer = ("Ada Moss", "AM")
        self.window = MainWindow(self.jobs, settings, folder / "Fact-checks")
        if made is not None:
            self.window.files.open_review(Path(shutil.copy(made, folder / f"_{made.name}")))

    def close(self) -> None:
        """Put everything away."""
        self.window.close()
        self.jobs.shut_down()
        self.window.analyst.close()
        self.window.deleteLater()
        settle()


def desk_at_a_claim(desk: Desk) -> QWidget:
    """Return the window with the third claim current."""
    window = desk.window
    window.commands["next_claim"].trigger()
    window.commands["next_claim"].trigger()
    window.desk.galley.setFocus()
    return window


def desk_unfolded(desk: Desk) -> QWidget:
    """Return the window with the furniture of the page shown."""
    desk.window.commands["furniture"].trigger()
    return desk.window


def desk_torn(desk: Desk) -> QWidget:
    """Return the inspector's own window."""
    desk.window.commands["tear_off"].trigger()
    return desk.window.desk.inspector.window()


def desk_dates(desk: Desk) -> QWidget:
    """Return the window with all dates listed at the side."""
    desk.window.commands["all_dates"].trigger()
    return desk.window


def desk_finding(desk: Desk) -> QWidget:
    """Return the window while words are looked for."""
    desk.window.commands["find"].trigger()
    desk.window.desk.find_bar.field.setText("levee")
    return desk.window


def desk_palette(desk: Desk) -> QWidget:
    """Return the list that finds everything."""
    desk.window.commands["palette"].trigger()
    settle()
    return QApplication.activeModalWidget() or desk.window


def desk_keys(desk: Desk) -> QWidget:
    """Return the sheet of all keys."""
    desk.window.commands["keys"].trigger()
    settle()
    return QApplication.activeModalWidget() or desk.window


def desk_published(desk: Desk) -> QWidget:
    """Return the question for the publication date on a real article."""
    desk.window.commands["published"].trigger()
    settle()
    return QApplication.activeModalWidget() or desk.window


def desk_export(desk: Desk) -> QWidget:
    """Return the export dialog with the pages of a real report."""
    desk.window.commands["export"].trigger()
    dialog = QApplication.activeModalWidget()
    for _ in range(200):
        settle()
        if isinstance(dialog, ExportDialog) and dialog.preview.view.paper is not None:
            break
    return dialog or desk.window


DESKS: dict[str, Callable[[Desk], QWidget]] = {
    "desk": desk_at_a_claim,
    "desk-unfolded": desk_unfolded,
    "desk-dates": desk_dates,
    "desk-torn": desk_torn,
    "desk-finding": desk_finding,
    "palette": desk_palette,
    "keys": desk_keys,
    "published-wire": desk_published,
    "export-wire": desk_export,
}


class Camera:
    """Takes the pictures of one way to look at the screens."""

    def __init__(self, folder: Path, name: str, room: QSize, words: list[str]) -> None:
        self._folder, self._name, self._room, self._words = folder, name, room, words
        self._reviews = Path(tempfile.mkdtemp(prefix="workbench-shots-"))

    def desks(self) -> None:
        """Take the main window on one article after another."""
        wire = review(self._reviews, "scraped-wire-page-clock.txt", published="2022-05-20")
        unset = review(self._reviews, "across-the-years-end.txt")
        arabic = review(self._reviews, "right-to-left-arabic.html")
        for name, build in DESKS.items():
            self._desk(name, wire, build)
        self._desk("desk-unset", unset, desk_at_a_claim)
        self._desk("desk-arabic", arabic, desk_at_a_claim)

    def dialogs(self) -> None:
        """Take every dialog, and the start page."""
        for name, make in DIALOGS.items():
            path = self._path(name.replace("_", "-"))
            if path is None:
                continue
            dialog = make()
            if name == "start":
                dialog.resize(self._room)
            dialog.show()
            settle()
            dialog.grab().save(str(path))
            dialog.close()
            dialog.deleteLater()
            settle()

    def _desk(self, name: str, made: Path, build: Callable[[Desk], QWidget]) -> None:
        path = self._path(name)
        if path is None:
            return
        desk = Desk(self._reviews, made)
        desk.window.resize(self._room)
        desk.window.show()
        desk.window.activateWindow()
        settle()
        shown = build(desk)
        settle()
        shown.grab().save(str(path))
        if shown is not desk.window:
            shown.close()
        desk.close()

    def _path(self, name: str) -> Path | None:
        path = self._folder / f"{name}-{self._name}.png"
        wanted = not self._words or any(word in path.stem for word in self._words)
        return path if wanted else None


def take(folder: Path, name: str, way: object, words: list[str]) -> None:
    """Take every picture one way: scheme, size, direction and room are those of *way*."""
    app = QApplication(sys.argv[:1])
    Interpreter(app).speak(way.language)
    theme = Theme(app, _faces(app))
    theme.choose(scheme=way.scheme, interface_size=way.size)
    if way.mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    camera = Camera(folder, name, QSize(*way.room), words)
    camera.desks()
    camera.dialogs()


def _faces(app: QApplication) -> Faces:
    """Return the face of the pictures: Inter where it is installed, else the system's own."""
    if "Inter" in QFontDatabase.families():
        return Faces("Inter", 13.0)
    return system_faces(app.font())
