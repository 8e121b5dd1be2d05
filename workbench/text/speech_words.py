"""Words that tell who speaks and whether anybody does, by language."""

import re
from dataclasses import dataclass

from workbench.text import reporting, spanish_words


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """What one language says of speakers.

    ``hearsay`` finds words that pass something on without a source; ``nameless`` matches speakers
    that are only pointed at ("she", "the official", "his lawyer"); ``named`` finds a name in the
    words of a speaker; ``speaking`` are those a headline puts before a colon.
    """

    hearsay: re.Pattern[str]
    nameless: re.Pattern[str]
    named: re.Pattern[str]
    speaking: frozenset[str]


_ENGLISH = SpeechWords(
    re.compile(r"\b(?:reportedly|allegedly|purportedly|said to|rumou?red|alleged)\b"),
    re.compile(r"(?i:he|she|it|they|(?:the|this|that) [a-z-]+)"),
    re.compile(r"(?<!^)[A-Z]\w+|^(?!The |A |An )[A-Z]\w+"),
    reporting.SPEAKING,
)
_SPANISH = SpeechWords(
    re.compile(r"\b(?:presuntamente|supuestamente|al parecer|presunt[oa]s?|se rumorea)\b"),
    re.compile(r"(?i:él|ella|ell[oa]s|(?:el|la|los|las|este|esta|ese|esa|su|sus) [a-zñáéíóúü-]+)"),
    re.compile(
        r"(?<!^)(?<![.] )[A-ZÁÉÍÓÚÑ]\w+|^(?!(?:El|La|Los|Las|Un|Una|Su|Sus) )[A-ZÁÉÍÓÚÑ]\w+"
    ),
    spanish_words.SPEAKING,
)
_BY_LANGUAGE = {"es": _SPANISH}


def speech_words(language: str) -> SpeechWords:
    """Return the words of a language, given as its ISO 639 code; English for any other."""
    return _BY_LANGUAGE.get(language[:2].lower(), _ENGLISH)
