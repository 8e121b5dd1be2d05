"""What language an article is in, and what the engines cannot do for it."""

from dataclasses import replace

from workbench.dates.lexicon.language import SPOKEN
from workbench.reason import Reason, because
from workbench.text.language import LOOK_AT, detect_language
from workbench.text.source import SourceText
from workbench.text.tags import TAGGED

SAME = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "fil": "tl", "sh": "hr", "bs": "hr"}
"""Codes of the same language, or of one that its small words do not tell from another."""


def say_language(source: SourceText) -> SourceText:
    """Return *source* with the language its text is in, over what its mark-up declares.

    Pages declare the language of the program they were made with: among those whose words tell,
    every one that differed from its declaration was declared wrongly.
    """
    about = source.about
    found = detect_language(_story(source))
    agreed = not found or _primary(about.language) == _primary(found)
    language = about.language if agreed else found
    notes = [because("language_declared", declared=about.language, language=found)]
    notes = [] if agreed or not about.language else notes
    notes += _not_done(language)
    return replace(
        source, about=replace(about, language=language, notes=about.notes + tuple(notes))
    )


def _primary(tag: str) -> str:
    primary = tag.replace("_", "-").partition("-")[0].lower()
    return SAME.get(primary, primary)


def _story(source: SourceText) -> str:
    """Return the beginning of the article, or of the whole page where no article is found."""
    words, length = [], 0
    for block in source.blocks_of("body") or source.blocks:
        words.append(
            source.text[block.span.start : min(block.span.end, block.span.start + LOOK_AT)]
        )
        length += len(words[-1])
        if length > LOOK_AT:
            break
    return "\n".join(words)


def _not_done(language: str) -> list[Reason]:
    primary = _primary(language)
    notes = []
    if primary and primary not in SPOKEN:
        notes.append(because("dates_unread", language=language))
    if primary and primary not in TAGGED:
        notes.append(because("claims_unread", language=language))
    return notes
