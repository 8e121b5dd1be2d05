"""The annotated copy on paper: the article with every claim tinted, then the claims."""

from workbench.report.lay_out import lay_out
from workbench.report.outcome import PLAIN, GoOn, Outcome, Wishes, always
from workbench.report.report import Report
from workbench.report.to_pdf import typeset


def to_galley_pdf(report: Report, wishes: Wishes = PLAIN, go_on: GoOn = always) -> Outcome:
    """Return the article of *report* with its claims as a PDF, with a note if it is not PDF/UA.

    Raises:
        InvalidError: There is no such paper.
        StoppedError, LimitError: As for :func:`~workbench.report.to_pdf.to_pdf`.
    """
    return typeset(lay_out(report), wishes, "galley", go_on)
