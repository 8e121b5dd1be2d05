"""Places in an article the way a report names them: by paragraph, and by offsets.

Only paragraphs of the body are counted, as the margin of the article does; the headline, a
caption and page furniture go by what they are.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from workbench.reason import Reason
from workbench.report.report import Passage, Why
from workbench.report.wording import PARTS
from workbench.text.source import Block
from workbench.text.span import Span
from workbench.wording import say


class Places:
    """Names the places of one article."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self._text = text
        self._starts = [block.span.start for block in blocks]
        self._ends = [block.span.end for block in blocks]
        self._names = list(_names(blocks))

    def passage(self, span: Span) -> Passage:
        """Return the words of *span* with the name of the block they begin in."""
        return Passage(span.start, span.end, span.of(self._text), self._name(span.start))

    def passage_at(self, span: Span | None) -> Passage | None:
        """Return the words of *span*, or None where there is no span."""
        return None if span is None else self.passage(span)

    def passages(self, spans: Iterable[Span]) -> tuple[Passage, ...]:
        """Return the words of each of *spans*."""
        return tuple(self.passage(span) for span in spans)

    def _name(self, offset: int) -> str:
        place = bisect_right(self._starts, offset) - 1
        return self._names[place] if place >= 0 and offset < self._ends[place] else ""


def worded(reasons: Iterable[Reason], sentences: Mapping[str, str]) -> tuple[Why, ...]:
    """Return *reasons* with their sentences, codes and values."""
    return tuple(Why(say(reason, sentences), reason.code, reason.values) for reason in reasons)


def _names(blocks: Sequence[Block]) -> Iterable[str]:
    paragraph = 0
    for block in blocks:
        if block.kind == "body":
            paragraph += 1
            yield f"paragraph {paragraph}"
        else:
            yield PARTS.get(block.kind, block.kind)
