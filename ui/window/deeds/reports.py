"""The report on the article that is shown: written to files, or printed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.window.parts import Deeds, Parts
from workbench.errors import WorkbenchError

if TYPE_CHECKING:
    from ui.exporting import Errand


class ReportDeeds:
    """Deeds that send the review out of the program."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._errand: Errand | None = None

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"export": self.export, "preview": self.preview, "print": self.print_out}

    def export(self) -> None:
        """Ask in which formats the report is written."""
        from ui.dialogs.ask_report import ask_export  # noqa: PLC0415  when first asked for

        self._show(partial(ask_export, errand=self._running()))

    def preview(self) -> None:
        """Show the pages that would be printed."""
        from ui.dialogs.ask_report import ask_preview  # noqa: PLC0415  when first asked for

        self._show(ask_preview)

    def print_out(self) -> None:
        """Ask which printer takes the report."""
        from ui.dialogs.ask_report import ask_print  # noqa: PLC0415  when first asked for

        self._show(ask_print)

    def _show(self, ask: Callable[..., object]) -> None:
        from ui.dialogs.ask_report import Teller  # noqa: PLC0415  when first asked for

        parts, reading = self._parts, self._parts.here.reading
        if reading is not None:
            parts.desk.inspector.flush()
            teller = Teller(self._tell, self._complain, parts.here.point_at_claim)
            ask(
                parts.bench,
                reading.id,
                parts.jobs,
                teller,
                parts.window,
                settings=parts.settings,
            )

    def _running(self) -> "Errand":
        """Return who writes the reports; the message bar follows it and can stop it."""
        if self._errand is None:
            from ui.exporting import Errand  # noqa: PLC0415  when first asked for

            self._errand = Errand(self._parts.jobs, self._parts.window)
            self._errand.stage.connect(self._say_stage)
            self._errand.ended.connect(self._parts.messages.end)
            self._parts.messages.stop_asked.connect(self._stop)
        return self._errand

    def _say_stage(self, name: str) -> None:
        words = QCoreApplication.translate("report", "Writing the report: {format}")
        self._parts.messages.begin(words.format(format=name))

    def _stop(self) -> None:
        if self._errand is not None and self._errand.stop():
            words = QCoreApplication.translate("report", "Stopped. Nothing was written.")
            self._parts.messages.tell(words, "cross", "muted")

    def _tell(self, words: str) -> None:
        self._parts.messages.tell(words)

    def _complain(self, error: WorkbenchError) -> None:
        self._parts.messages.complain(str(error))
