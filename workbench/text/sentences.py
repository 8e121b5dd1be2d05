"""Sentences: where they begin and end."""

from dataclasses import dataclass

from workbench.text.span import Span

VOICES = ("own", "reported", "quoted")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and whose word it is.

    ``voice`` is ``own`` (the article's own), ``reported`` or ``quoted``.  ``source`` covers the
    words that name whoever is quoted or paraphrased; ``cue`` the words that say so ("said").
    """

    span: Span
    voice: str = "own"
    source: Span | None = None
    cue: Span | None = None
