"""Which words of a text are worth looking up, and which are not for a dictionary."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

LONGEST = 40
"""Letters of the longest word that is looked up: longer ones are no words, and cost the most."""

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"\w[\w\u0300-\u036f]*(?:['’]\w+)*")
_ADDRESS = re.compile(r"://|@|^www\.|\w[/\\]\w|\w\.\w{2,}[/.]")


def words_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each word stands that a dictionary may know, and the word.

    Addresses, figures, letters by themselves, abbreviations in capitals and what is far too long
    are left out.
    """
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk[0]):
            continue
        for word in _WORD.finditer(text, chunk.start(), chunk.end()):
            if _is_worth_it(word[0]):
                yield word.start(), word[0]


def plain(word: str) -> str:
    """Return a word as dictionaries write it: composed letters, straight apostrophes."""
    return unicodedata.normalize("NFC", word).replace("’", "'")


def owner(word: str) -> str:
    """Return a word without the ending that makes an English owner of it."""
    return word.removesuffix("'s").removesuffix("'")


@lru_cache(maxsize=512)
def script_of(letter: str) -> str:
    """Return the script of a letter by the first word of its name, as LATIN or ARABIC."""
    return unicodedata.name(letter, "").partition(" ")[0]


def _is_worth_it(word: str) -> bool:
    if not 1 < len(word) <= LONGEST or word.isupper():
        return False
    return all(
        letter.isalpha() or letter in "'’" or unicodedata.combining(letter) for letter in word
    )
