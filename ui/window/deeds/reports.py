"""The report on the article that is shown: written to files, or printed."""

from ui.window.parts import Deeds, Parts
from workbench.errors import WorkbenchError


class ReportDeeds:
    """Deeds that send the review out of the program."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"export": self.export, "print": self.print_out}

    def export(self) -> None:
        """Ask in which formats the report is written."""
        parts, reading = self._parts, self._parts.here.reading
        if reading is not None:
            from ui.dialogs.ask_report import Teller, ask_export  # noqa: PLC0415  when first asked for

            parts.desk.inspector.flush()
            teller = Teller(self._tell, self._complain)
            ask_export(parts.bench, reading.id, parts.jobs, teller, parts.window)

    def print_out(self) -> None:
        """Ask which printer takes the report."""
        parts, reading = self._parts, self._parts.here.reading
        if reading is not None:
            from ui.dialogs.ask_report import Teller, ask_print  # noqa: PLC0415  when first asked for

            parts.desk.inspector.flush()
            teller = Teller(self._tell, self._complain)
            ask_print(parts.bench, reading.id, teller, parts.window)

    def _tell(self, words: str) -> None:
        self._parts.messages.tell(words)

    def _complain(self, error: WorkbenchError) -> None:
        self._parts.messages.complain(str(error))
