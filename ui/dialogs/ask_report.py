"""Ask how a report is to leave the program, on disk or on paper, and send it there.

The review is read at once, so that the report shows one moment; writing and laying out take their
time in the background.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QWidget

from ui.bench import Bench
from ui.days import day_words
from ui.dialogs.export import Export, ExportDialog
from ui.jobs import Jobs
from ui.languages.core import sentence
from ui.printing import ask_printer
from ui.report_paper import ReportPaper
from ui.theme.style import theme
from workbench.errors import WorkbenchError
from workbench.report.build import build_report
from workbench.report.checks import find_gaps
from workbench.report.formats import format_named
from workbench.report.report import Report
from workbench.report.summary import summarise
from workbench.report.write import write_files

LONGEST_SHOWN = 3_000_000
"""Characters of a report that are laid out as pages beside the choices; printing takes any."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Where it is said how it went: a sentence if well, an error if not."""

    told: Callable[[str], None]
    refused: Callable[[WorkbenchError], None]


def ask_export(
    bench: Bench, article: str, jobs: Jobs, teller: Teller, parent: QWidget | None = None
) -> ExportDialog:
    """Ask in which formats the report on *article* is written, and write it in the background."""
    report = build_report(bench.file, article, bench.file.clock)
    dialog = ExportDialog(
        report.article.title or report.article.file_name,
        _target(bench.file.path, report),
        _scope(report),
        _gaps(report),
        parent,
    )

    def show(html: str) -> None:
        if dialog.isVisible():
            _show_pages(dialog, html)

    def write() -> None:
        answer = dialog.answer()
        jobs.start(
            "export",
            lambda: _write(report, answer),
            lambda names: teller.told(_say("Report written: {names}.").format(names=names)),
            teller.refused,
        )

    dialog.accepted.connect(write)
    dialog.finished.connect(lambda _: jobs.forget("pages"))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    jobs.start("pages", lambda: format_named("html").write(report).text, show)
    return dialog


def ask_print(
    bench: Bench, article: str, teller: Teller, parent: QWidget | None = None
) -> QPrintDialog:
    """Ask which printer takes the report on *article*."""
    report = build_report(bench.file, article, bench.file.clock)

    def printed(pages: int) -> None:
        words = _say("1 page printed.") if pages == 1 else _say("{n} pages printed.")
        teller.told(words.format(n=pages))

    return ask_printer(format_named("html").write(report).text, parent, printed)


def _write(report: Report, answer: Export) -> str:
    """Write every format to its file; return the names, for the reader."""
    for kind, path in answer.files:
        write_files(kind.write(report).files(path))
    return ", ".join(path.name for _, path in answer.files)


def _show_pages(dialog: ExportDialog, html: str) -> None:
    if len(html) > LONGEST_SHOWN:
        dialog.preview.say(_say("This report is too long to be shown here; it is written whole."))
    else:
        dialog.preview.show_paper(ReportPaper(html, theme().faces.interface))


def _target(review: Path, report: Report) -> Path:
    """Return the file name to offer: that of the review with the day, beside it."""
    day = day_words(report.making.at[:10], weekday=False)
    return review.with_name(f"{review.stem}, {day}")


def _scope(report: Report) -> str:
    """Return what the report leaves open, in a sentence, or nothing if all is decided."""
    summary = summarise(report)
    if not summary.claims:
        return _say("No claim is in this review yet.")
    if not summary.partial:
        return ""
    words = _say("{open} of {claims} claims are not checked. The report will name them.")
    return words.format(open=summary.claims - summary.decided, claims=summary.claims)


def _gaps(report: Report) -> tuple[str, ...]:
    told_already = {"gap.open_claims", "gap.no_claims"}
    reasons = [gap.reason for gap in find_gaps(report) if gap.reason.code not in told_already]
    return tuple(sentence(reason) for reason in reasons)


def _say(words: str) -> str:
    return QCoreApplication.translate("report", words)
