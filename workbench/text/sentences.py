"""Sentences: where they begin and end.

First the line ends that break the text are settled (:mod:`workbench.text.lines`), then every
stop inside a paragraph is asked whether it ends a sentence (:mod:`workbench.text.stops`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.text.lines import paragraphs
from workbench.text.overlong import cut
from workbench.text.span import Span
from workbench.text.stops import sentence_ends

VOICES = ("own", "reported", "quoted")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, where it stands and whose word it is.

    ``block`` is the kind of the block it stands in.  ``voice`` is ``own`` (the article's own),
    ``reported`` or ``quoted``.  ``source`` covers the words of this very sentence that name
    whoever is quoted or paraphrased; ``cue`` the words that say so ("said").  ``speaker`` is the
    same as ``source``, or words further up or down where a quotation runs over several sentences.
    ``likely`` is, where the speaker is only "she" or "the official", who that most likely is:
    the last source before that has a name.  ``chain`` are the outer sources where one reports what
    another says, the outermost first.
    """

    span: Span
    voice: str = "own"
    source: Span | None = None
    cue: Span | None = None
    speaker: Span | None = None
    block: str = "body"
    chain: tuple[Span, ...] = ()
    likely: Span | None = None


def split_sentences(text: str, places: Iterable[Span] | None = None) -> tuple[Span, ...]:
    """Return the sentences, headlines and list items of *text*, in order and trimmed.

    With *places*, only there, and no sentence crosses from one place to the next.  Every
    character of the places that is not white space lies in exactly one of the spans.
    """
    whole = (Span(0, len(text)),)
    return tuple(
        sentence
        for place in (whole if places is None else places)
        for paragraph in paragraphs(text, place)
        for sentence in _split(text, paragraph)
    )


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for end in (*sentence_ends(text, paragraph), paragraph.end):
        sentence = Span(start, end).trimmed(text)
        if len(sentence):
            yield from cut(text, sentence)
        start = end
