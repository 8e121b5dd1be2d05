"""What the core says, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from ui.days import day_words
from ui.languages.choice import CORE
from workbench.reason import Reason
from workbench.report.checks import Gap
from workbench.report.phrases import numbers_phrase
from workbench.wording import catalogue, say


def core_words(words: str) -> str:
    """Return English words of the core in the reader's language."""
    return QCoreApplication.translate(CORE, words)


def sentence(reason: Reason) -> str:
    """Return a reason of the core as a sentence, its days as the reader's language writes them."""
    return say(reason, catalogue(), core_words, day_words)


def gap_words(gap: Gap) -> str:
    """Return what is missing as a sentence, with the numbers of the claims it concerns."""
    if not gap.claims:
        return sentence(gap.reason)
    one = QCoreApplication.translate("report", "{gap} See claim {numbers}.")
    many = QCoreApplication.translate("report", "{gap} See claims {numbers}.")
    words = one if len(gap.claims) == 1 else many
    return words.format(gap=sentence(gap.reason), numbers=numbers_phrase(gap.claims))


def whole_sentence(reason: Reason) -> str:
    """Return a reason as a sentence that stands alone: with a capital and a full stop."""
    words = sentence(reason)
    return ended(words[:1].upper() + words[1:])


def ended(words: str) -> str:
    """Return *words* with a full stop where they have none."""
    return words if words.endswith((".", "?", "!", "…")) else f"{words}."
