"""A claim: one proposition that can be checked by itself."""

from dataclasses import dataclass

from workbench.reason import Reason
from workbench.text.span import Span, hull

KINDS = (
    "number",
    "date",
    "place",
    "identity",
    "quotation",
    "cause",
    "comparison",
    "superlative",
    "legal",
    "science",
    "event",
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable proposition as the program proposes it.

    ``ranges`` are the words that state it (its subject, its own predicate, its figures, place
    and time), in order, the predicates of its siblings left out.  ``sentence`` is the sentence it
    stands in.  ``score`` is between 0 and 1 and says how much it deserves checking.
    ``kinds`` is at least one of :data:`KINDS`, the leading one first.
    """

    id: str
    ranges: tuple[Span, ...]
    sentence: Span
    statement: str
    kinds: tuple[str, ...]
    score: float
    speaker: Span | None = None
    why: tuple[Reason, ...] = ()

    @property
    def span(self) -> Span:
        """Return the stretch from the claim's first word to its last."""
        return hull(self.ranges)
