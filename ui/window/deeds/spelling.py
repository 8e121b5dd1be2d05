"""The spelling of a window's fields: made here, told what is read and what is wished for."""

import re

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from ui.spelling.dictionaries import Dictionaries
from ui.spelling.field import SpelledField
from ui.spelling.service import Spelling
from ui.spelling.words import plain
from ui.window.parts import Deeds, Parts

OWN_WORDS = "words.txt"  # beside the settings
_WORD = re.compile(r"[^\W\d_]+")


class SpellingDeeds:
    """Keeps the spelling up with the article and the settings, and leads to underlined words."""

    def __init__(self, parts: Parts, dictionaries: Dictionaries) -> None:
        self._parts = parts
        settings = parts.settings
        self.service = Spelling(parts.jobs, dictionaries, settings.folder / OWN_WORDS, parts.window)
        self.service.wish(settings.spelling)
        self._words: frozenset[str] | None = None
        parts.here.article_changed.connect(self._follow)
        self._follow()

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"spelling": self.next_wrong}

    def next_wrong(self) -> None:
        """Go to the next underlined word of the field that is typed in, else of the reasons."""
        field, desk = QApplication.focusWidget(), self._parts.desk
        if not isinstance(field, SpelledField):
            desk.show_side("claim")
            field = desk.inspector.reasons
            field.window().activateWindow()
            field.setFocus()
        if field.next_wrong():
            return
        if self.service.is_off:
            told = _tr("Spelling is switched off in the settings.")
        elif not self.service.has_dictionary:
            told = _tr("There is no dictionary on this system to look words up in.")
        else:
            told = _tr("No word is underlined.")
        self._parts.messages.tell(told, "information", "muted")

    def _follow(self) -> None:
        """Take up the language and the words of the article at hand."""
        reading = self._parts.here.reading
        article = reading.article.about.language if reading is not None else ""
        self._words = None
        self.service.speak(tuple(filter(None, (QLocale().name(), article))), self._of_the_article)

    def _of_the_article(self) -> frozenset[str]:
        """Return the words of the article, which are no mistakes when they are written again."""
        if self._words is None:
            reading = self._parts.here.reading
            text = reading.text if reading is not None else ""
            self._words = frozenset(plain(word) for word in _WORD.findall(text))
        return self._words


def _tr(words: str) -> str:
    return QCoreApplication.translate("spelling_deeds", words)
