"""A language as the grammar sees it: its words by class, its set phrases, its endings.

The grammar is one for all languages.  It asks for word classes ("is this a month?"), and for a
few words by name, such as ``of``, ``the`` and ``to``; these names are English, and ``keys`` says
which words of a language play their part.  A further language is a further file of words, and a
line in ``_FILES``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Final

from workbench.dates.meaning import Meaning

PhraseTable = Mapping[str, list[tuple[list[str], Meaning]]]

ENGLISH: Final = "en"

_FILES: Final = {ENGLISH: ("en", "en_feasts"), "es": ("es", "es_feasts")}
"""The files of each language, by its ISO 639 code: its words, and its feasts."""

SPOKEN: Final = frozenset(_FILES)
"""The languages whose dates are found, by their ISO 639 codes."""

_STARTERS = frozenset(
    (
        *("month", "weekday", "weekdays", "ones", "tens", "some", "half", "ordinal", "one", "unit"),
        *("shift", "same", "that", "the", "day_shift", "tonight", "part", "moment", "overnight"),
        *("season", "mod", "edge", "every", "per", "often", "now", "vague", "recent", "reported"),
        *(
            "fiscal",
            "kept_approx",
            "more_than",
            "other",
            "year_word",
            "era_after",
            "fiscal_year",
            "coming",
        ),
        *("weighing", "toward", "decade_word", "century_word", "starter"),
    )
)
"""Word classes a time phrase may begin with."""


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, prepared for the grammar.

    ``entries`` gives the classes of a word and their values; ``keys`` the grammar's name of a
    word that has one.  ``past`` and ``future`` are endings of verbs, and ``unfinished`` those that
    tell of nothing done.  ``small`` tells whether
    months and feasts may be written without a capital, ``plain`` whether "next Monday" has but
    one meaning, ``day_first`` whether figures give the day before the month, ``dotted_hours``
    whether ``20.15 h`` is a time of day, ``after_of`` whether "after" governs a noun only
    with an "of" behind it, ``before_christ`` the initials of ``B.C.``, and ``participles``
    endings of what is done.
    """

    code: str
    entries: Mapping[str, Mapping[str, Any]]
    keys: Mapping[str, str]
    phrases: PhraseTable
    feasts: PhraseTable
    first_words: frozenset[str]
    starts: frozenset[str]
    past: tuple[str, ...]
    future: tuple[str, ...]
    unfinished: tuple[str, ...]
    small: bool
    plain: bool
    day_first: bool
    dotted_hours: bool
    after_of: bool
    before_christ: tuple[tuple[str, str], ...]
    participles: tuple[str, ...]


def language_of(code: str) -> Language:
    """Return the language of a code such as ``es`` or ``es-MX``; English for any other."""
    primary = code.replace("_", "-").split("-")[0].lower()
    return _load(primary if primary in _FILES else ENGLISH)


@cache
def _load(code: str) -> Language:
    words, feasts = (import_module(f"{__package__}.{name}") for name in _FILES[code])
    keys = dict(words.KEYS)
    entries: dict[str, dict[str, Any]] = {}
    for kind, values in words.WORDS.items():
        for word, value in values.items():
            entries.setdefault(word, {})[kind] = value
    phrases = _by_first_word(words.PHRASES, keys)
    feast_table = _by_first_word(feasts.FEASTS, keys)
    first_words = frozenset(phrases) | frozenset(feast_table)
    starting = {word for word, entry in entries.items() if not _STARTERS.isdisjoint(entry)}
    starts = first_words | {keys.get(word, word) for word in starting}
    return Language(
        code, entries, keys, phrases, feast_table, first_words, starts, words.PAST_ENDINGS,
        words.FUTURE_ENDINGS, words.UNFINISHED, words.SMALL, words.PLAIN, words.DAY_FIRST,
        words.DOTTED_HOURS, words.AFTER_OF, words.BEFORE_CHRIST,
        words.PARTICIPLES,
    )  # fmt: skip


def _by_first_word(phrases: Mapping[str, Meaning], keys: Mapping[str, str]) -> PhraseTable:
    table: dict[str, list[tuple[list[str], Meaning]]] = {}
    for phrase in sorted(phrases, key=lambda words: -len(words.split())):
        words = [keys.get(word, word) for word in phrase.split()]
        table.setdefault(words[0], []).append((words, phrases[phrase]))
    return table
