"""The report on the article that is shown: written to files, or printed."""

from ui.dialogs.ask_report import Teller, ask_export, ask_print
from ui.window.parts import Deeds, Parts
from workbench.errors import WorkbenchError


class ReportDeeds:
    """Deeds that send the review out of the program."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._teller = Teller(self._tell, self._complain)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"export": self.export, "print": self.print_out}

    def export(self) -> None:
        """Ask in which formats the report is written."""
        parts, reading = self._parts, self._parts.here.reading
        if reading is not None:
            parts.desk.inspector.flush()
            ask_export(parts.bench, reading.id, parts.jobs, self._teller, parts.window)

    def print_out(self) -> None:
        """Ask which printer takes the report."""
        parts, reading = self._parts, self._parts.here.reading
        if reading is not None:
            parts.desk.inspector.flush()
            ask_print(parts.bench, reading.id, self._teller, parts.window)

    def _tell(self, words: str) -> None:
        self._parts.messages.tell(words)

    def _complain(self, error: WorkbenchError) -> None:
        self._parts.messages.complain(str(error))
