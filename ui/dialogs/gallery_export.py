"""The export dialog with made-up contents, for pictures and for tests."""

from pathlib import Path

from ui.dialogs.export import ExportDialog, Outlook
from ui.dialogs.export_looks import Look
from ui.pdf_paper import PdfPaper
from workbench.report.order import Order
from workbench.report.report import (
    Article,
    ClaimEntry,
    Making,
    Part,
    Passage,
    Publication,
    Report,
)
from workbench.report.to_pdf import to_pdf
from workbench.report.verdict_entries import Label, Scale, VerdictEntry

_TITLE = "Landslip closes the lower harbour road"
_SAID = "the river authority is preparing to reopen the lower lock"
_LABEL = Label("misleading", "Misleading", "Leaves a false impression", "part", "misleading")


def _report() -> Report:
    text = f"{_TITLE}\n\nMeanwhile {_SAID}."
    here = Passage(text.index(_SAID), len(text) - 1, _SAID, "paragraph 1")
    stands = VerdictEntry(
        "v", _LABEL, "The lock stays shut.", "Ada Moss", "2031-05-16T09:00:00+00:00"
    )
    whole = Passage(len(_TITLE) + 2, len(text), text[len(_TITLE) + 2 :])
    return Report(
        Making("2031-05-16T09:00:00+00:00", "fact-check workbench", "harbour", ("Ada Moss",)),
        Article("a", 1, _TITLE, text, (Part("b", whole, "body", "body"),), words=11),
        Publication("2031-05-15", "reviewer", by="Ada Moss"),
        Scale("s", "Desk", "1", (_LABEL,)),
        (ClaimEntry("c", 1, here, (here,), _SAID, verdict=stands, history=(stands,)),),
    )


def export_dialog() -> ExportDialog:
    """Return the question how to write the report, with a page of a made-up one."""
    looks = (
        Look("Verdicts without reasons: 1.", 9),
        Look("Claims with evidence that does not say when it was seen: 1.", 12),
    )
    notes = ("5 of 15 claims are not checked. The report will name them.",)
    dialog = ExportDialog(
        "Landslip closes the lower harbour road",
        Path("/reviews/harbour, 16 May 2031"),
        lambda _: Outlook(notes, looks, fit=4, claims=15),
        order=Order(("pdf", "galley-docx", "claimreview")),
        exists=lambda path: not path.suffix,
    )
    dialog.preview.show_paper(PdfPaper(to_pdf(_report()).pieces[0].content))
    return dialog
