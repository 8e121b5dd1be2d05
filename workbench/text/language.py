"""Which language a text is in, by its script and its commonest small words.

No model and no library: a script that one language writes tells it at once, and among languages
that share a script a dozen small words do, on anything as long as a paragraph.  A text too short
or too mixed to tell is left without a language, because the words of a wrong one do harm.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from unicodedata import name

from workbench.text.language_words import COMMON, SCRIPTS, WORDS

LOOK_AT = 6000
"""Characters that are looked at."""

FEWEST_LETTERS = 12
ENOUGH = 0.08
"""Share of the words that must be small words of the language."""

AHEAD = 1.08
"""How many times the score of the second language the first must have."""

OFTEN = {"zh": 4.0, "ko": 4.0, "ja": 1.2}
"""How many times as many signs as the commonest alone a text of such a language has."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def detect_language(text: str) -> str:
    """Return the BCP 47 code of the language *text* is in, or nothing where none is certain."""
    return language_share(text)[0]


def language_share(text: str) -> tuple[str, float]:
    """Return the language *text* is in, and which share of its words or letters tells so."""
    head = text[:LOOK_AT]
    scripts = _scripts_of(head)
    letters = sum(scripts.values())
    if letters < FEWEST_LETTERS:
        return "", 0.0
    # Japanese mixes three scripts; its own are enough to know it from Chinese.
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    script = "HIRAGANA" if kana * 8 > letters else scripts.most_common(1)[0][0]
    if script not in SCRIPTS:
        return _by_words(head, script)
    language = SCRIPTS[script]
    if language in COMMON:  # any bytes make some Chinese signs, but rare ones
        common = sum(head.count(char) for char in COMMON[language]) / letters
        return language, min(1.0, OFTEN[language] * common)
    if script in WORDS:
        return language, _by_words(head, script)[1]
    return language, scripts[script] / letters


def _scripts_of(text: str) -> Counter[str]:
    """Count the letters of *text* by the first word of their names in Unicode."""
    counts: Counter[str] = Counter()
    for char, count in Counter(text).items():
        if char.isalpha():
            counts[name(char, "").partition(" ")[0]] += count
    return counts


def _by_words(text: str, script: str) -> tuple[str, float]:
    table = _weights(script)
    words = Counter(word.replace("’", "'") for word in _WORD.findall(text.lower()))
    total = sum(words.values())
    scores: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for word, count in words.items():
        for language, weight in table.get(word, {}).items():
            scores[language] += weight * count  # type: ignore[assignment]
            hits[language] += count
    ranked = scores.most_common(2)
    if not ranked or hits[ranked[0][0]] < max(2, ENOUGH * total):
        return "", 0.0
    sure = len(ranked) == 1 or ranked[0][1] >= AHEAD * ranked[1][1]
    return (ranked[0][0], hits[ranked[0][0]] / total) if sure else ("", 0.0)


@cache
def _weights(script: str) -> Mapping[str, Mapping[str, float]]:
    """Return for each small word of a script its languages, each with the weight of the word."""
    languages: dict[str, set[str]] = {}
    for language, words in WORDS.get(script, {}).items():
        for word in words.split():
            languages.setdefault(word, set()).add(language)
    return {
        word: dict.fromkeys(sorted(spoken), 1 / len(spoken)) for word, spoken in languages.items()
    }
