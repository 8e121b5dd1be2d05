"""Ask how a report is to leave the program, on disk or on paper, and send it there.

The review is read at once, so that the report shows one moment; writing and laying out take their
time in the background.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from ui.bench import Bench
from ui.days import day_words
from ui.dialogs.export import ExportDialog
from ui.dialogs.export_outlook import Outlooks
from ui.dialogs.print_preview import PrintPreview
from ui.exporting import Errand, Pages
from ui.jobs import Jobs
from ui.printing import ask_printer, paper_of, print_pages
from ui.settings import Settings
from workbench.errors import InvalidError, WorkbenchError
from workbench.report.build import build_report
from workbench.report.formats import format_named
from workbench.report.newsroom import house_in_use
from workbench.report.order import Order, Written
from workbench.report.outcome import Wishes
from workbench.report.report import Report
from workbench.store.spot_check import verdicts_changed
from workbench.wording import catalogue, say


@dataclass(frozen=True, slots=True)
class Teller:
    """Where it is said how it went: a sentence if well, an error if not.

    ``show_claim`` takes the id of a claim that somebody wants to look at first.
    """

    told: Callable[[str], None]
    refused: Callable[[WorkbenchError], None]
    show_claim: Callable[[str], None] = lambda _: None


def ask_export(
    bench: Bench,
    article: str,
    jobs: Jobs,
    teller: Teller,
    parent: QWidget | None = None,
    *,
    settings: Settings | None = None,
    errand: Errand | None = None,
) -> ExportDialog:
    """Ask in which formats the report on *article* is written, and write it in the background."""
    report = build_report(bench.file, article, bench.file.clock)
    outlooks = Outlooks(report, verdicts_changed(bench.file.db, article))
    dialog = ExportDialog(
        report.article.title or report.article.file_name,
        _target(bench.file.path, report),
        outlooks.outlook,
        parent,
        order=Order.from_text(settings.export) if settings else None,
    )
    pages = Pages(jobs, dialog.preview)
    running = errand or Errand(jobs)

    def ask_pages() -> None:
        try:
            order = in_house(dialog.answer(), settings)
        except InvalidError as error:
            dialog.preview.say(f"{error} {error.hint}")
        else:
            pages.show(outlooks.narrowed(order.scope), order)

    def write() -> None:
        try:
            order = in_house(dialog.answer(), settings)
        except InvalidError as error:
            teller.refused(error)
            return
        if settings:
            settings.export = order.to_text()
        running.run(
            order,
            report,
            bench.file.path,
            target=dialog.place,
            refused=teller.refused,
            told=told,
        )

    def told(written: Written) -> None:
        names = ", ".join(path.name for path in written.paths[:6])
        if len(written.paths) > 6:
            names = _say("{names} and {n} more").format(names=names, n=len(written.paths) - 6)
        words = [_say("Report written: {names}.").format(names=names)]
        words += [say(note, catalogue(), _translate, day_words) for note in written.notes]
        teller.told(" ".join(words))

    ids = {claim.number: claim.id for claim in report.kept_claims}
    dialog.claim_asked.connect(lambda number: teller.show_claim(ids[number]))
    dialog.accepted.connect(write)
    dialog.pages_changed.connect(ask_pages)
    dialog.finished.connect(lambda _: pages.stop())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    ask_pages()
    return dialog


def in_house(order: Order, settings: Settings | None) -> Order:
    """Return *order* with the newsroom's face, if there is one.

    Raises:
        InvalidError: It is broken.
    """
    if settings is None:
        return order
    house = house_in_use(settings.folder)
    return replace(order, wishes=replace(order.wishes, house=house))


def ask_print(
    bench: Bench,
    article: str,
    jobs: Jobs,
    teller: Teller,
    parent: QWidget | None = None,
    *,
    settings: Settings | None = None,
) -> QPrintDialog:
    """Ask which printer takes the report on *article*; its pages are those of the PDF."""
    report = build_report(bench.file, article, bench.file.clock)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)

    def printed(pages: int) -> None:
        words = _say("1 page printed.") if pages == 1 else _say("{n} pages printed.")
        teller.told(words.format(n=pages))

    def lay_out() -> None:
        paper = paper_of(printer)

        def made() -> bytes:
            wishes = in_house(Order(wishes=Wishes(paper)), settings).wishes
            return format_named("pdf").write(report, wishes).pieces[0].content

        jobs.start("print", made, lambda pdf: printed(print_pages(pdf, printer)), teller.refused)

    return ask_printer(printer, parent, lay_out)


def ask_preview(
    bench: Bench,
    article: str,
    jobs: Jobs,
    teller: Teller,
    parent: QWidget | None = None,
    *,
    settings: Settings | None = None,
) -> PrintPreview:
    """Show the pages of the report on *article*; from there they go to a printer."""
    report = build_report(bench.file, article, bench.file.clock)
    dialog = PrintPreview(report.article.title or report.article.file_name, parent)
    pages = Pages(jobs, dialog.preview)
    dialog.accepted.connect(
        lambda: ask_print(bench, article, jobs, teller, parent, settings=settings)
    )
    dialog.finished.connect(lambda _: pages.stop())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    pages.show(report, in_house(Order(), settings))
    return dialog


def _target(review: Path, report: Report) -> Path:
    """Return the file name to offer: that of the review with the day, beside it."""
    day = day_words(report.making.at[:10], weekday=False)
    return review.with_name(f"{review.stem}, {day}")


def _say(words: str) -> str:
    return QCoreApplication.translate("report", words)


def _translate(sentence: str) -> str:
    return QCoreApplication.translate("reasons", sentence)
