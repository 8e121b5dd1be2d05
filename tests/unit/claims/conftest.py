"""Ways to ask the claims engine about a few paragraphs."""

import pytest

from workbench.analysis import analyse
from workbench.text.source import Block, SourceText
from workbench.text.span import Span


def _story(*paragraphs, title=""):
    blocks, parts, start = [], [], 0
    for place, words in enumerate((*([title] if title else []), *paragraphs)):
        kind = "title" if title and not place else "body"
        blocks.append(Block(Span(start, start + len(words)), kind))
        parts.append(words)
        start += len(words) + 2
    return SourceText("\n\n".join(parts), tuple(blocks))


@pytest.fixture
def story():
    """Make a source text of paragraphs, with a title if one is given."""
    return _story


@pytest.fixture
def analysed():
    """Analyse paragraphs as an article."""
    return lambda *paragraphs, title="": analyse(_story(*paragraphs, title=title))
