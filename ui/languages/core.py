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


def whole_sentence(reason: Reason) -> str:
    """Return a reason as a sentence that stands alone: with a capital and a full stop."""
    words = sentence(reason)
    return ended(words[:1].upper() + words[1:])


def ended(words: str) -> str:
    """Return *words* with a full stop where they have none."""
    return words if words.endswith((".", "?", "!", "…")) else f"{words}."
