"""Dictionaries to spell by: the system's where it has English ones, else two small word lists.

Both come through the one seam the program has for them.
"""

from difflib import get_close_matches
from pathlib import Path

import pytest

from ui.jobs import Jobs
from ui.spelling.dictionaries import SystemDictionaries, best_tag
from ui.spelling.field import SpelledField
from ui.spelling.service import Spelling

FOLDER = Path(__file__).with_name("dictionaries")


class WordList:
    """A dictionary of whole words, as Hunspell keeps them without affixes."""

    def __init__(self, path):
        _count, *words = path.read_text(encoding="utf-8").split()
        self._words = dict.fromkeys(words)

    def check(self, word):
        return word in self._words or word.lower() in self._words

    def suggest(self, word):
        return get_close_matches(word, self._words, 5)


class WordLists:
    """The word lists of a folder."""

    def tags(self):
        return tuple(path.stem for path in FOLDER.glob("*.dic"))

    def open(self, tag):
        return WordList(FOLDER / f"{tag}.dic")


class Counting:
    """Dictionaries that count which words were asked for."""

    def __init__(self, inner):
        self._inner = inner
        self.asked = []

    def tags(self):
        return self._inner.tags()

    def open(self, tag):
        opened, asked = self._inner.open(tag), self.asked

        class Counted:
            def check(self, word):
                asked.append(word)
                return opened.check(word)

            def suggest(self, word):
                return opened.suggest(word)

        return Counted()


def real_or_small():
    system = SystemDictionaries()
    return system if best_tag("en", system.tags()) else WordLists()


@pytest.fixture
def dictionaries():
    return Counting(real_or_small())


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.shut_down()


@pytest.fixture
def spelling(jobs, dictionaries, tmp_path, qtbot):
    """English spelling that is awake."""
    made = Spelling(jobs, dictionaries, tmp_path / "words.txt")
    made.speak(("en",), frozenset)
    made.wake()
    qtbot.waitUntil(lambda: made.has_dictionary)
    return made


@pytest.fixture
def field(spelling, qtbot, look):
    """A field in a window that has spelling, with the caret in it."""
    made = SpelledField()
    qtbot.addWidget(made)
    spelling.setParent(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: made.spelling is spelling)
    return made
