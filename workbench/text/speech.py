"""Who says what: quotations and reported speech."""

from workbench.text.sentences import Sentence, split_sentences
from workbench.text.source import STORY_KINDS, SourceText


def find_sentences(source: SourceText) -> tuple[Sentence, ...]:
    """Return the sentences of the story (body, title, captions), in order, with their sources."""
    return tuple(
        Sentence(span, block=block.kind)
        for block in source.blocks_of(*STORY_KINDS)
        for span in split_sentences(source.text, [block.span])
    )
