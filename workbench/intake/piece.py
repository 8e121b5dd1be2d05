"""A stretch of the page before anybody knows what it is: one line, paragraph, heading or cell."""

from dataclasses import dataclass

from workbench.text.span import Span

FRONT_MATTER = "front-matter"
"""The tag of the lines of fields above a Markdown text."""


@dataclass(frozen=True, slots=True)
class Markup:
    """What the page's own mark-up says of a piece.

    ``tag`` is the element that holds it.  ``own`` and ``around`` are hints (see
    :mod:`workbench.intake.hints`) from its own element and from those it stands in; ``linked``
    and ``witnessed`` are the shares, 0 to 1, of its words inside links and in what the witness
    took for the main text (None: not heard).  ``core`` tells whether it stands in the smallest
    element that holds most of the page's prose (None: there is hardly any).
    """

    tag: str
    own: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    linked: float = 0.0
    witnessed: float | None = None
    core: bool | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of the text of record.

    ``gap`` is the number of blank lines above it (at most 2), ``indent`` how far it is set in.
    """

    span: Span
    words: str
    gap: int = 0
    indent: int = 0
    markup: Markup | None = None
