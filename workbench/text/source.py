"""The text of one article as it came in, and what came with it.

A text is tidied once on the way in and never changes afterwards; a corrected draft is another
source.  All visible text is kept: what is page furniture is said block by block, not cut away.
"""

from dataclasses import dataclass, field

from workbench.reason import Reason
from workbench.text.span import Span

BLOCK_KINDS = (
    "body",
    "title",
    "byline",
    "dateline",
    "heading",
    "caption",
    "credit",
    "clock",
    "navigation",
    "related",
    "share",
    "tags",
    "comment",
    "boilerplate",
)

STORY_KINDS = frozenset({"body", "title", "dateline", "caption"})
"""The kinds whose words the article itself answers for: dates are looked for in these."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or line of the page, what it is, and why it is taken for that."""

    span: Span
    kind: str
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Clue:
    """A field outside the text that may say when the article was written.

    ``where`` names the field (``json-ld datePublished``, ``meta article:published_time``,
    ``address``, ``file modified``); ``value`` is what stands there, unread.
    """

    where: str
    value: str


OPENED = "opened"
"""The field for the day on which the article was opened: no date in it can be later."""


@dataclass(frozen=True, slots=True)
class About:
    """What the input says of itself besides its text; empty where it says nothing."""

    title: str = ""
    byline: str = ""
    outlet: str = ""
    address: str = ""
    language: str = ""
    media_type: str = "text/plain"
    encoding: str = ""
    clues: tuple[Clue, ...] = ()
    notes: tuple[Reason, ...] = ()
    """What happened on the way in that a reviewer should know, such as a fallback."""


NOTHING_KNOWN = About()


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text that never changes; ``blocks`` cover every character that is not white space."""

    text: str
    blocks: tuple[Block, ...]
    about: About = field(default_factory=About)

    def blocks_of(self, *kinds: str) -> tuple[Block, ...]:
        """Return the blocks of these kinds, in reading order."""
        return tuple(block for block in self.blocks if block.kind in kinds)
