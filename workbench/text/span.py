"""Places in a text.

Every finding in the workbench (a sentence, a claim, a date) is a place in one source text that
never changes.  Offsets count Unicode code points, the first is 0, and ``end`` is one past the
last.
"""

from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """A half-open stretch ``[start, end)`` of a source text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words this span covers in *text*."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Tell whether *other* lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def trimmed(self, text: str) -> "Span":
        """Return the same span without white space at either end."""
        words = self.of(text)
        left = len(words) - len(words.lstrip())
        kept = words.strip()
        return Span(self.start + left, self.start + left + len(kept))


def hull(spans: tuple[Span, ...]) -> Span:
    """Return the smallest span that holds all of *spans*, of which there is at least one."""
    return Span(min(s.start for s in spans), max(s.end for s in spans))
