"""The spelling that all fields of a window share: one set of dictionaries, one memory of words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from ui.jobs import Jobs
from ui.spelling.dictionaries import Dictionaries, Speller, name_of, tags_for
from ui.spelling.own_words import OwnWords
from ui.spelling.words import owner, plain, script_of

NAME = "spelling"
_MOST_REMEMBERED = 50_000
_MOST_SUGGESTED = 6


class Spelling(QObject):
    """Tells which words no dictionary in force knows.

    Dictionaries are opened in the background when a field is first typed in, and not before, so
    that they cost nothing at the start; each word is asked for once.
    """

    changed = Signal()  # other words are known from now on

    def __init__(
        self, jobs: Jobs, dictionaries: Dictionaries, words: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self._jobs, self._dictionaries = jobs, dictionaries
        self._own = OwnWords(words)
        self._wish: str | None = ""
        self._languages: tuple[str, ...] = ()
        self._known_here: Callable[[], frozenset[str]] = frozenset
        self._awake = False
        self._spellers: tuple[Speller, ...] = ()
        self._scripts: frozenset[str] = frozenset()
        self._right: dict[str, bool] = {}

    @property
    def is_off(self) -> bool:
        """Tell whether no spelling is wished for."""
        return self._wish is None

    @property
    def has_dictionary(self) -> bool:
        """Tell whether there is any dictionary in force."""
        return bool(self._spellers)

    def tags(self) -> tuple[str, ...]:
        """Return the dictionaries there are to choose from."""
        return self._dictionaries.tags()

    def wish(self, wish: str | None) -> None:
        """Use the dictionary with this tag, those of the languages at hand (empty), or none."""
        if wish != self._wish:
            self._wish = wish
            self._open()

    def speak(self, languages: tuple[str, ...], known_here: Callable[[], frozenset[str]]) -> None:
        """Take up the languages at hand, and the words the article has: those are right here."""
        self._known_here = known_here
        before, self._languages = self._languages, languages
        if languages != before:
            self._open()
        else:
            self._forget()

    def wake(self) -> None:
        """Open the dictionaries, now that somebody types."""
        if not self._awake:
            self._awake = True
            self._open()

    def is_wrong(self, word: str) -> bool:
        """Tell whether no dictionary in force, and nobody here, knows *word*."""
        if not self._spellers or script_of(word[0]) not in self._scripts:
            return False
        known = self._right.get(word)
        if known is None:
            if len(self._right) >= _MOST_REMEMBERED:
                self._right.clear()
            known = self._right[word] = self._is_known(plain(word))
        return not known

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, as each dictionary in force would have it in turn."""
        found = (speller.suggest(plain(word)) for speller in self._spellers)
        first = [guess for guesses in found for guess in list(guesses)[:_MOST_SUGGESTED]]
        return tuple(dict.fromkeys(first))[:_MOST_SUGGESTED]

    def is_own(self, word: str) -> bool:
        """Tell whether *word* is among those the reviewer added."""
        return plain(word) in self._own

    def add(self, word: str) -> None:
        """Know a word from now on."""
        self._own.add(plain(word))
        self._forget()

    def drop(self, word: str) -> None:
        """Know a word no longer that was added before."""
        self._own.drop(plain(word))
        self._forget()

    def _is_known(self, word: str) -> bool:
        forms = {word, owner(word)}
        if any(form in self._own for form in forms) or forms & self._known_here():
            return True
        return any(speller.check(word) for speller in self._spellers)

    def _forget(self) -> None:
        self._right.clear()
        self.changed.emit()

    def _open(self) -> None:
        """Open what is wished for, in the background: that may take a tenth of a second."""
        if not self._awake:
            return
        if self._wish is None:
            self._jobs.forget(NAME)
            self._take(())
            return
        wish, languages, home = self._wish, self._languages, QLocale.system().name()
        dictionaries = self._dictionaries

        def work() -> tuple[tuple[str, Speller], ...]:
            tags = tags_for(wish, languages, dictionaries.tags(), home)
            opened = ((tag, dictionaries.open(tag)) for tag in tags)
            return tuple((tag, speller) for tag, speller in opened if speller is not None)

        self._jobs.start(NAME, work, self._take)

    def _take(self, opened: tuple[tuple[str, Speller], ...]) -> None:
        self._spellers = tuple(speller for _, speller in opened)
        self._scripts = frozenset(script_of(name_of(tag)[0]) for tag, _ in opened)
        self._forget()


def spelling_for(widget: QObject) -> Spelling | None:
    """Return the spelling of the window that *widget* belongs to, if that has one."""
    outer: QObject | None = widget
    while outer is not None:
        for child in outer.children():
            if isinstance(child, Spelling):
                return child
        outer = outer.parent()
    return None
