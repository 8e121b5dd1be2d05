"""The File menu: articles come in, reviews are opened, copied and closed."""

import textwrap
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from ui.analyst import Analyst, Intake
from ui.models.recent import RecentRow, recent_row
from ui.panels.messages import Offer
from ui.reading import Reading
from ui.window.deeds.drafts import DraftDeeds
from ui.window.deeds.filters import name_filters
from ui.window.deeds.merging import MergeDeeds
from ui.window.parts import Deeds, Parts
from workbench.analysis import Analysis
from workbench.clock import system_clock
from workbench.errors import LockedError, NotSavedError, WorkbenchError
from workbench.review.articles import add_article, article_id
from workbench.review.links import LONGEST_LINK, clean_link, link_problem
from workbench.review.reviewers import greet
from workbench.store.backup import save_copy
from workbench.store.edits import Change
from workbench.store.file import SUFFIX, ReviewFile
from workbench.store.queries import article_records

LONGEST_NAME = 48
_HERE = Path(__file__).resolve()
_SAMPLE = "scraped-wire-page-clock.txt"
SAMPLES = (
    _HERE.parents[2] / "resources" / "sample" / _SAMPLE,  # as installed
    _HERE.parents[3] / "sample_articles" / _SAMPLE,  # as checked out
)
MOST_FILES = 50


class FileDeeds:
    """Deeds on review files and on what comes into them."""

    def __init__(
        self,
        parts: Parts,
        analyst: Analyst,
        folder: Path,
        ask_address: Callable[[str], object],
    ) -> None:
        self._parts = parts
        self._ask_address = ask_address
        self.drafts = DraftDeeds(parts, analyst)
        self.merging = MergeDeeds(parts)
        self._analyst = analyst
        self._folder = folder
        self._adding = 0
        analyst.analysed.connect(self._arrived)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "open": self.ask_for_files,
            "paste_article": self.paste,
            "paste_plain": self.paste_plain,
            "sample": self.open_sample,
            "save_copy": self.ask_for_copy,
            "close": self.close,
            "quit": self._parts.window.close,
            "undo": self._parts.bench.undo,
            "redo": self._parts.bench.redo,
        }

    def ask_for_files(self) -> None:
        """Ask which files to open."""
        dialog = QFileDialog(self._parts.window, _tr("Open an article or a review"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(name_filters())
        dialog.filesSelected.connect(lambda names: self.open_files([Path(n) for n in names]))
        dialog.open()

    def open_files(self, paths: list[Path]) -> None:
        """Open what is given: one review file, or articles."""
        reviews = [path for path in paths if path.suffix == SUFFIX]
        articles = [path for path in paths if path.suffix != SUFFIX]
        for path in reviews[:1]:
            self.open_review(path)
        if len(reviews) > 1:
            self._complain(_tr("Only one review can be open."), _tr("The first was opened."))
        if len(articles) > MOST_FILES:
            self._complain(
                _tr("These are more than {n} files.").format(n=MOST_FILES),
                _tr("The first of them are read."),
            )
        for path in articles[:MOST_FILES]:
            self._analyst.take(Intake(path.name, path=path))

    def open_review(self, path: Path, *, take_over: bool = False) -> None:
        """Open a review file; read-only if somebody else is writing to it."""
        if self._parts.bench.is_open and not self._may_leave():
            return
        try:
            file = ReviewFile.open(path, take_over=take_over)
        except WorkbenchError as error:
            self._parts.messages.complain(str(error))
            return
        greet(file, self._parts.settings.reviewer[0])
        self._parts.bench.open(file)
        self._parts.settings.remember(path.resolve())
        records = article_records(file.db)
        if records:
            self._parts.here.show_article(records[-1].id)
        if isinstance(file.refusal, LockedError):
            self._tell_locked(path, file)
        elif file.refusal is not None:
            self._parts.messages.complain(str(file.refusal))

    def paste(self) -> None:
        """Take what the clipboard holds for a new article."""
        self.take_mime(QGuiApplication.clipboard().mimeData())

    def paste_plain(self) -> None:
        """Take the mere text of the clipboard: for the field that is typed in, else an article."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly():
            field.paste()
        else:
            self.take_mime(QGuiApplication.clipboard().mimeData(), plain=True)

    def take_mime(self, given: QMimeData | None, *, plain: bool = False) -> None:
        """Take what was pasted or dropped: files, a link, or text; say what cannot be taken.

        A link is not followed: it is offered as the address of a page to fetch.  With *plain* the
        text is taken without what its HTML tells of headings and captions.
        """
        urls = given.urls() if given is not None else []
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.open_files(paths)
        elif given is not None and (link := link_in(given)):
            self._ask_address(link)
        elif given is not None and given.text().strip():
            from workbench.intake.clipboard import best_copy  # noqa: PLC0415  when first asked for

            html = given.html() if given.hasHtml() and not plain else ""
            text, name = best_copy(html, given.text())
            self._analyst.take(Intake(_first_words(given.text()), text=text, copied_as=name))
        elif given is not None and given.hasImage():
            self._complain(
                _tr("A picture cannot be read as an article."), _tr("Copy the text of it.")
            )
        else:
            self._complain(_tr("There is no text to paste."), _tr("Copy the article first."))

    def open_sample(self) -> None:
        """Open the article that comes with the program."""
        for path in SAMPLES:
            if path.exists():
                self._analyst.take(Intake(path.name, path=path))
                return

    def look_at_recent(self, then: Callable[[list[RecentRow]], None]) -> None:
        """Look into the reviews opened last, away from the window, and hand *then* their rows."""
        paths = self._parts.settings.recent()
        now = system_clock().astimezone()

        def look() -> list[RecentRow]:
            from workbench.review.glance import glance  # noqa: PLC0415  only with such reviews

            return [recent_row(glance(path), now) for path in paths if path.exists()]

        if paths:
            self._parts.jobs.start("recent", look, then)

    def ask_for_copy(self) -> None:
        """Ask where a copy of the review goes."""
        dialog = QFileDialog(self._parts.window, _tr("Save a copy of the review"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(str(self._parts.bench.file.path.with_suffix("")) + " copy" + SUFFIX)
        dialog.fileSelected.connect(lambda name: self.save_copy(Path(name)))
        dialog.open()

    def save_copy(self, target: Path) -> None:
        """Copy the review file as it stands to *target*."""
        file = self._parts.bench.file
        if target.resolve() == file.path:
            self._complain(_tr("That is the file itself."), _tr("Choose another name."))
            return
        try:
            save_copy(file.db, target)
        except WorkbenchError as error:
            self._parts.messages.complain(str(error))
            return
        offer = None
        if not file.path.exists():  # what was open has gone: the copy is all there is
            offer = Offer(_tr("Open the copy"), lambda: self.open_review(target))
        self._parts.messages.tell(
            _tr("Copy saved as {name}.").format(name=target.name), offer=offer
        )

    def close(self) -> None:
        """Close the review; everything is in the file already."""
        if self._may_leave():
            self._parts.bench.close()

    def _may_leave(self) -> bool:
        """Save what is being typed; a review is not left while some of it could not be saved."""
        self._parts.desk.inspector.verdict.save_drafts()
        return not self._parts.desk.inspector.drafts

    def _arrived(self, intake: Intake, analysis: Analysis) -> None:
        """Add what was analysed, unless it may be a new version of the article that is shown."""
        if not self.drafts.offer(intake, analysis, lambda: self._add(intake, analysis)):
            self._add(intake, analysis)

    def _add(self, intake: Intake, analysis: Analysis) -> None:
        """Put an article that has been analysed into the open review, or into a new one."""
        if not self._parts.bench.is_open:
            try:
                file = self._new_file(_title(analysis) or intake.name)
            except WorkbenchError as error:
                self._parts.messages.complain(str(error), at_risk=True)
                return
            self._parts.bench.open(file)
            self._parts.settings.remember(file.path)
        self._adding += 1
        self._parts.bench.do_elsewhere(
            self._parts.jobs,
            f"add {self._adding}",
            lambda file: _arrive(file, intake, analysis),
            self._show,
        )

    def _show(self, reading: Reading) -> None:
        """Show an article that has just been written to the review."""
        reading.from_now_on(self._parts.bench.file)
        self._parts.here.show_reading(reading)

    def _new_file(self, title: str) -> ReviewFile:
        """Make the review file at once: nothing has to be saved later."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotSavedError(
                _tr("The folder “{folder}” cannot be made.").format(folder=self._folder),
                hint=str(error.strerror or error),
            ) from error
        stem = _file_stem(title)
        for number in range(1, 1000):
            name = stem if number == 1 else f"{stem} {number}"
            path = self._folder / f"{name}{SUFFIX}"
            if not path.exists():
                return ReviewFile.create(path)
        raise NotSavedError(
            _tr("There are too many reviews called “{name}”.").format(name=stem),
            hint=_tr("Move some of them to another folder."),
        )

    def _tell_locked(self, path: Path, file: ReviewFile) -> None:
        """Say who has the file; one left locked by another machine can be taken over."""
        ask_again = Offer(_tr("Ask again"), lambda: self.open_review(path))
        self._parts.messages.tell(str(file.refusal), "lock", "muted", ask_again)
        holder = file.holder
        if holder is not None and not holder.is_here():
            from ui.dialogs.confirm import take_over_question  # noqa: PLC0415  when first asked for

            question = take_over_question(path.name, holder, self._parts.window)
            question.accepted.connect(lambda: self.open_review(path, take_over=True))
            question.finished.connect(question.deleteLater)
            question.open()

    def _complain(self, what: str, hint: str) -> None:
        self._parts.messages.complain(f"{what} {hint}")


def reviews_folder() -> Path:
    """Return the folder where new reviews are made."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / _tr("Fact-checks")


def _arrive(file: ReviewFile, intake: Intake, analysis: Analysis) -> tuple[Change, Reading]:
    """Write an article to *file* and read it back as the windows show it; runs in a job."""
    original = intake.content or intake.text.encode("utf-8", "surrogatepass")
    name = intake.path.name if intake.path else ""
    language = QLocale.languageToCode(QLocale().language())  # the one the interface speaks
    change = add_article(file, analysis, original, file_name=name, language=language)
    reading = Reading(file, article_id(analysis.source.text))
    reading.lay_out()
    return change, reading


def _title(analysis: Analysis) -> str:
    source = analysis.source
    titles = source.blocks_of("title")
    found = titles[0].span.of(source.text) if titles else ""
    return source.about.title or " ".join(found.split())


def link_in(given: QMimeData) -> str:
    """Return the one link that was dragged or copied, or nothing where it is anything else."""
    urls = [url.toString() for url in given.urls()] if given.hasUrls() else []
    words = clean_link(urls[0] if urls else given.text()[:LONGEST_LINK])
    return words if words.startswith("http") and not link_problem(words) else ""


def _first_words(text: str) -> str:
    return " ".join(text[:400].split())[:LONGEST_NAME]


def _file_stem(title: str) -> str:
    """Return *title* as the name of a file that every system takes."""
    kept = "".join(c if c.isalnum() or c in " -_,'’" else " " for c in title)
    words = textwrap.shorten(" ".join(kept.split()), LONGEST_NAME, placeholder="")
    words = (words or kept.strip()[:LONGEST_NAME]).strip(" -_,'’")
    return words or _tr("Review")


def _tr(words: str) -> str:
    return QCoreApplication.translate("file_deeds", words)
