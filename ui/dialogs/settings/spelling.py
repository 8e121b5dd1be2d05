"""The field of the settings that asks by which dictionary words are spelled."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.dialogs.parts import Choice, Field
from ui.spelling.dictionaries import name_of


class SpellingChoice(Field):
    """Not at all, as the languages at hand are spelled, or by one dictionary of the system."""

    def __init__(self, wish: str | None, tags: Sequence[str]) -> None:
        label = _tr("&Spelling of reasons and notes")
        self.choice = Choice(label.replace("&", ""))
        super().__init__(label, self.choice)
        self._wish = wish
        self.choice.addItem(_tr("Not looked at"), None)
        self.choice.addItem(_tr("As the interface and the article speak"), "")
        for tag in sorted(tags, key=name_of):
            self.choice.addItem(name_of(tag), tag)
        place = next((at for at in range(self.choice.count()) if self._at(at) == wish), 1)
        self.choice.setCurrentIndex(place)
        self.choice.setEnabled(bool(tags))
        self.say(
            _tr("Words that no dictionary knows are underlined.")
            if tags
            else _tr(
                "This system has no dictionary that can be used. Nothing is underlined until"
                " Enchant and a dictionary are installed."
            )
        )

    def wish(self) -> str | None:
        """Return the tag of a dictionary, nothing for those at hand, None for none."""
        return self._at(self.choice.currentIndex()) if self.choice.isEnabled() else self._wish

    def _at(self, place: int) -> str | None:
        kept = self.choice.itemData(place)
        return None if kept is None else str(kept)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SpellingChoice", words)
