"""Words and their stems, exactly as the index of the review file makes them.

SQLite's own tokeniser is asked, so that what is looked for and what was indexed can never differ.
The stemmer is Porter's ("An algorithm for suffix stripping", Program 14(3), 1980).
"""

import re
import sqlite3
import threading
import unicodedata
from collections.abc import Iterable

WORD = re.compile(r"[^\W_]+")
"""A word as the index sees it: letters and digits without a break."""

MOST_KEPT = 50_000

_TOKENS = "tokenize='porter unicode61 remove_diacritics 2'"


class Stemmer:
    """Tells the stems of words; one may be used from any thread."""

    def __init__(self) -> None:
        self._db = sqlite3.connect(":memory:", check_same_thread=False)
        self._lock = threading.Lock()
        self._known: dict[str, str] = {}
        self._db.execute(f"create virtual table said using fts5(word, {_TOKENS})")
        self._db.execute("create virtual table told using fts5vocab(said, 'instance')")

    def stems(self, words: Iterable[str]) -> dict[str, str]:
        """Return the stem of each of *words*; a word the index would part has its first part's."""
        wanted = set(words)
        with self._lock:
            missing = [word for word in wanted if word not in self._known]
            if missing:
                if len(self._known) > MOST_KEPT:
                    self._known.clear()
                    missing = list(wanted)
                self._learn(missing)
            return {word: self._known[word] for word in wanted}

    def _learn(self, words: list[str]) -> None:
        self._db.executemany("insert into said (rowid, word) values (?, ?)", list(enumerate(words)))
        told = self._db.execute("select doc, term from told order by doc, offset desc").fetchall()
        self._db.execute("delete from said")
        self._db.commit()
        self._known |= {word: word.casefold() for word in words}
        self._known |= {words[place]: term for place, term in told}


STEMMER = Stemmer()


def words_of(text: str) -> list[str]:
    """Return the words of *text* in order, folded: no capitals, no accents."""
    return WORD.findall(folded(text))


def stems_of(text: str) -> list[str]:
    """Return the stems of the words of *text* in order."""
    words = words_of(text)
    known = STEMMER.stems(words)
    return [known[word] for word in words]


def folded(text: str) -> str:
    """Return *text* without capitals and accents, character by character: offsets stay."""
    if text.isascii():
        return text.lower()
    return "".join(map(_plain, text))


def _plain(char: str) -> str:
    if char.isascii():
        return char.lower()
    lower = unicodedata.normalize("NFD", char.lower())[:1]
    return lower if len(lower) == 1 else char
