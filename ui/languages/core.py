"""What the core says, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from ui.days import day_words
from ui.languages.choice import CORE
from workbench.reason import Reason
from workbench.wording import catalogue, say


def core_words(words: str) -> str:
    """Return English words of the core in the reader's language."""
    return QCoreApplication.translate(CORE, words)


def sentence(reason: Reason) -> str:
    """Return a reason of the core as a sentence, its days as the reader's language writes them."""
    return say(reason, catalogue(), core_words, day_words)
