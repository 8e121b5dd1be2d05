"""Reports laid out and written in the background, with a word on what is being done and a way out.

Both errands get plain values: a report that was read at one moment, and paths.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from ui.dialogs.page_preview import PagePreview
from ui.jobs import Jobs
from ui.pdf_paper import PdfPaper
from workbench.errors import WorkbenchError
from workbench.report.formats import format_named
from workbench.report.order import Order, Written, carry_out
from workbench.report.pack import pack
from workbench.report.report import Report
from workbench.store.file import ReviewFile

MOST_SHOWN = 400
"""Claims of a report that are laid out beside the choices; writing takes any number."""

PAUSE = 200
"""Milliseconds in which further choices are waited for before pages are laid out."""


class Errand(QObject):
    """Writes what was ordered; ``stage`` names the format that is next, ``ended`` that all is."""

    stage = Signal(str)
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._stopped = jobs, Event()
        self.is_running = False

    def run(
        self,
        order: Order,
        report: Report,
        review: Path,
        *,
        target: Path,
        refused: Callable[[WorkbenchError], None],
        told: Callable[[Written], None],
    ) -> None:
        """Write *report* as ordered; *told* hears of the files, *refused* of trouble."""
        stopped = self._stopped = Event()
        self.is_running = True

        def step(name: str) -> bool:
            if name:
                self.stage.emit(name)  # queued: this runs in the background
            return not stopped.is_set()

        def packed() -> bytes:
            with ReviewFile.open(review, read_only=True) as file:
                return pack(file)

        def done(written: Written | None) -> None:
            self._end()
            if written is not None:
                told(written)

        def failed(error: WorkbenchError) -> None:
            self._end()
            refused(error)

        self._jobs.start(
            "export", lambda: carry_out(order, report, target, packed, step), done, failed
        )

    def stop(self) -> bool:
        """Stop before the next format, or within a long PDF; tell whether anything ran.

        Nothing is written then.
        """
        if not self.is_running:
            return False
        self._stopped.set()
        self._jobs.forget("export")
        self._end()
        return True

    def _end(self) -> None:
        self.is_running = False
        self.ended.emit()


class Pages(QObject):
    """Lays out the pages of a report for the preview, once choices have come to rest."""

    def __init__(self, jobs: Jobs, preview: PagePreview) -> None:
        super().__init__(preview)
        self._jobs, self._preview = jobs, preview
        self._shown: tuple[str, Report, str] | None = None
        self._stale = Event()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._lay_out)

    def show(self, report: Report, order: Order) -> None:
        """Show the pages of *report*: those of the article where only that is ordered."""
        galley = any(name.startswith("galley") for name in order.formats)
        report_too = {"pdf", "html", "docx", "md"} & set(order.formats)
        name = "galley-pdf" if galley and not report_too else "pdf"
        asked = (name, report, order.wishes.paper)
        if self._shown is not None and asked == self._shown:
            return
        self._stale.set()
        first = self._shown is None
        self._shown = asked
        if len(report.kept_claims) > MOST_SHOWN:
            self._preview.say(
                self.tr("This report is too long to be shown here; it is written whole.")
            )
            return
        self._order = order
        self._preview.wait()
        self._timer.start(0 if first else PAUSE)

    def stop(self) -> None:
        """Throw away what is being laid out."""
        self._timer.stop()
        self._stale.set()
        self._jobs.forget("pages")

    def _lay_out(self) -> None:
        if self._shown is None:
            return
        name, report, _ = self._shown
        wishes = self._order.wishes
        stale = self._stale = Event()

        def content() -> bytes:
            made = format_named(name).write(report, wishes, lambda: not stale.is_set())
            return made.pieces[0].content

        self._jobs.start(
            "pages",
            content,
            lambda content: self._preview.show_paper(PdfPaper(content)),
            lambda error: self._preview.say(str(error)),
        )
