"""Find the words of a text that speak of time."""

from collections.abc import Iterable, Iterator

from workbench.dates.expression import TimeExpression
from workbench.dates.grammar.frames import frame_quotations
from workbench.dates.grammar.kinds import kind_of
from workbench.dates.grammar.walk import pieces_of
from workbench.dates.grammar.whereabouts import add_lands
from workbench.dates.grammar.words import Words
from workbench.dates.lexicon.language import language_of
from workbench.text.sentences import Sentence
from workbench.text.source import STORY_KINDS, SourceText
from workbench.text.span import Span

_STRETCH = 20_000
"""Longer places are read in stretches of about so many characters, to bound memory."""


def find_times(source: SourceText, sentences: tuple[Sentence, ...]) -> tuple[TimeExpression, ...]:
    """Return the time expressions of the story (body, title, dateline, captions), in order."""
    del sentences
    places = [block.span for block in source.blocks_of(*STORY_KINDS)]
    return find_in(source.text, places, source.about.language)


def find_in(text: str, places: Iterable[Span], language: str = "") -> tuple[TimeExpression, ...]:
    """Return the time expressions that stand in *places* of *text*, in order, none overlapping.

    *language* is an ISO 639 code, with or without a country; English where it is none of ours.
    """
    spoken = language_of(language)
    found: list[TimeExpression] = []
    places = sorted(places)
    for place in places:
        for start, end in _stretches(text, place):
            words = Words(text, start, end, spoken)
            for first, last, node in pieces_of(words):
                span = Span(words.starts[first], _end(words, first, last))
                if not found or found[-1].span.end <= span.start:
                    found.append(TimeExpression(span, kind_of(node), node))
    frame_quotations(text, places, found, spoken)
    add_lands(text, places, found)
    return tuple(found)


def _end(words: Words, first: int, last: int) -> int:
    """Return where the phrase ends: with the dot of ``p.m.`` and the bracket of ``(UTC)``."""
    end = words.ends[last - 1]
    if words.after(last - 1) == ")" and "(" in words.text[words.starts[first] : end]:
        return end + 1
    dots = (".", ". ") if words.low[last - 1] == "c" else (".",)
    initials = words.low[last - 1] in ("m", "c") and last > 1 and words.gap(last - 1) in dots
    return end + 1 if initials and words.after(last - 1) == "." else end


def _stretches(text: str, place: Span) -> Iterator[tuple[int, int]]:
    start = place.start
    while place.end - start > _STRETCH:
        cut = max(
            text.rfind("\n", start + _STRETCH // 2, start + _STRETCH),
            text.rfind(". ", start + _STRETCH // 2, start + _STRETCH),
        )
        if cut < 0:
            cut = text.rfind(" ", start + _STRETCH // 2, start + _STRETCH)
        end = cut + 1 if cut > 0 else start + _STRETCH
        yield start, end
        start = end
    yield start, place.end
