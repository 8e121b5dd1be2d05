"""What the article's own figures and names are found to say when held against each other.

Values only, without the engines that make them, so that a window may hold them and start fast.
"""

from dataclasses import dataclass

from workbench.reason import Reason
from workbench.text.span import Span, hull

STANCES = ("opinion", "question", "forecast", "direction", "sourcing", "caption")
"""What a statement may be that is not proposed: no statement of fact, or the words of a caption."""

CALCULATIONS = ("change", "share", "sum", "ratio", "rate", "years")
REPEATS = ("figure", "name", "date")


@dataclass(frozen=True, slots=True)
class SetAside:
    """Words that state something and are not proposed as a claim, with the reason.

    ``stance`` is one of :data:`STANCES`.
    """

    ranges: tuple[Span, ...]
    stance: str
    why: Reason

    @property
    def span(self) -> Span:
        """Return the stretch from the first word to the last."""
        return hull(self.ranges)


@dataclass(frozen=True, slots=True)
class Calculation:
    """What was recomputed: the figures it took, the stated result last, and what came out.

    ``kind`` is one of :data:`CALCULATIONS`.
    """

    kind: str
    parts: tuple[Span, ...]
    agrees: bool
    why: Reason

    @property
    def span(self) -> Span:
        """Return the stretch from the first figure to the last."""
        return hull(self.parts)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a fact is named; ``value`` is how it is given there."""

    span: Span
    block: str
    value: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """A fact that comes up more than once; ``agrees`` is False where its mentions differ.

    ``kind`` is one of :data:`REPEATS`.
    """

    kind: str
    mentions: tuple[Mention, ...]
    agrees: bool
    why: Reason
