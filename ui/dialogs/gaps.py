"""What a review still lacks, in the reader's language; only what asks for reports loads it."""

from PySide6.QtCore import QCoreApplication

from ui.languages.core import sentence
from workbench.report.checks import Gap
from workbench.report.phrases import numbers_phrase


def gap_words(gap: Gap) -> str:
    """Return what is missing as a sentence, with the numbers of the claims it concerns."""
    if not gap.claims:
        return sentence(gap.reason)
    one = QCoreApplication.translate("report", "{gap} See claim {numbers}.")
    many = QCoreApplication.translate("report", "{gap} See claims {numbers}.")
    words = one if len(gap.claims) == 1 else many
    return words.format(gap=sentence(gap.reason), numbers=numbers_phrase(gap.claims))
