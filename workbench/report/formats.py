"""The formats a report can be written in, and the way from an open review to a file on disk.

Writers load when they are first asked for: who lists the formats pays for none of them.
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from workbench.errors import InvalidError, WorkbenchError
from workbench.report.outcome import PLAIN, GoOn, Outcome, Piece, Wishes, always
from workbench.report.report import Report


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its short name, what people call it, and the endings of its files.

    A writer that ``asks`` takes wishes as well as the report, and one that ``stops`` is told by a
    third argument whether to go on; one that ``needs_page`` cannot do
    without the web address of the check; one of ``several`` files names them beforehand.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    module: str
    asks: bool = False
    stops: bool = False
    needs_page: bool = False
    several: bool = False

    def piece_names(self, report: Report) -> tuple[tuple[str, str], ...]:
        """Return what each file of *report* adds to the name asked for, and its own ending.

        Both are empty for the file that has the very name.
        """
        if not self.several:
            return (("", ""),)
        names: tuple[tuple[str, str], ...] = self._room().piece_names(report)
        return names

    def write(self, report: Report, wishes: Wishes = PLAIN, go_on: GoOn = always) -> Outcome:
        """Return *report* in this format, as the file or files it makes.

        Raises:
            StoppedError: *go_on* said no, and the writer can be stopped.
            InvalidError: The format cannot be made of this report, or needs another wish.
            WorkbenchError: Its writer failed.
        """
        writer = getattr(self._room(), self.module)  # each writer is called as its module
        try:
            given = (report, wishes, go_on)[: 1 + self.asks + self.stops]
            made = writer(*given)
        except WorkbenchError:
            raise
        except Exception as error:  # a person asked for a report and is told, whatever it was
            raise _failed(self.title, error) from error
        if isinstance(made, str):
            made = made.encode("utf-8")
        return Outcome((Piece(made),)) if isinstance(made, bytes) else made

    def _room(self) -> Any:  # noqa: ANN401  a module
        return import_module(f"workbench.report.{self.module}")


FORMATS = (
    Format("html", "Web page (HTML)", (".html", ".htm"), "to_html", asks=True),
    Format("pdf", "Paper (PDF)", (".pdf",), "to_pdf", asks=True, stops=True),
    Format("docx", "Word (DOCX)", (".docx",), "to_docx", asks=True),
    Format("galley-html", "Annotated article (HTML)", (".galley.html",), "to_galley_html"),
    Format(
        "galley-pdf",
        "Annotated article (PDF)",
        (".galley.pdf",),
        "to_galley_pdf",
        asks=True,
        stops=True,
    ),
    Format(
        "galley-docx", "Annotated article (Word)", (".galley.docx",), "to_galley_docx", asks=True
    ),
    Format("md", "Markdown", (".md", ".markdown"), "to_markdown"),
    Format("csv", "Tables (CSV)", (".csv",), "to_csv", several=True),
    Format("xlsx", "Tables (Excel)", (".xlsx",), "to_xlsx"),
    Format(
        "claimreview",
        "ClaimReview (JSON-LD)",
        (".jsonld",),
        "to_claimreview",
        asks=True,
        needs_page=True,
        several=True,
    ),
    Format("annotations", "Web Annotations (JSON-LD)", (".anno.jsonld",), "to_annotations"),
    Format("json", "JSON, everything", (".json",), "to_json"),
)


def format_named(name: str) -> Format:
    """Return the format with this short name.

    Raises:
        InvalidError: There is no such format.
    """
    for known in FORMATS:
        if name.casefold() == known.name:
            return known
    raise InvalidError(f"There is no report format “{name[:40]}”.", hint=_hint())


def format_of(path: Path) -> Format:
    """Return the format that the ending of *path* stands for.

    Raises:
        InvalidError: No format has that ending.
    """
    for known in FORMATS:
        if path.suffix.casefold() in known.endings:
            return known
    raise InvalidError(
        f"The ending of “{path.name[-60:]}” does not say which format is meant.", hint=_hint()
    )


def _failed(title: str, error: Exception) -> WorkbenchError:
    """Return a fault of a writer in words for people; who mends it finds *error* as its cause."""
    said = " ".join(str(error).split())[:200]
    return WorkbenchError(
        f"The report could not be written as “{title}”: a fault of the program "
        f"({type(error).__name__}{f': {said}' if said else ''}). Nothing was changed.",
        hint="Choose another format, and report the fault with these words.",
    )


def _hint() -> str:
    return f"Choose one of these: {', '.join(known.name for known in FORMATS)}."
