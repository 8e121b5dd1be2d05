"""How a stated result is held against what was worked out.

Every figure stands for a range: as far as it may be rounded, or as "about" lets it be.  A stated
result disagrees only where its range and the one worked out have nothing in common.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.claims.figures import CURRENCIES, PERCENT, POINTS, Figure
from workbench.claims.findings import Calculation
from workbench.reason import because
from workbench.text.tagging import Words


@dataclass(frozen=True, slots=True)
class Range:
    """All values between two, both included."""

    low: float
    high: float

    def meets(self, other: "Range") -> bool:
        """Tell whether the two have a value in common."""
        tiny = 1e-9 * max(1.0, abs(self.high), abs(other.high))
        return self.low <= other.high + tiny and other.low <= self.high + tiny


def range_of(figure: Figure) -> Range:
    """Return what a figure may mean."""
    return Range(figure.value - figure.slack, figure.value + figure.slack)


def difference(later: Range, earlier: Range) -> Range:
    """Return how far two values lie apart, whichever is larger."""
    low, high = later.low - earlier.high, later.high - earlier.low
    if low < 0 < high:
        return Range(0.0, max(-low, high))
    return Range(min(abs(low), abs(high)), max(abs(low), abs(high)))


def percentage(part: Range, whole: Range) -> Range | None:
    """Return how many percent of *whole* a *part* is, or None where that cannot be said."""
    if whole.low <= 0:
        return None
    return Range(100 * part.low / whole.high, 100 * part.high / whole.low)


def judged(
    kind: str, words: Words, parts: Sequence[Figure], stated: Figure, result: Range
) -> Calculation:
    """Return *stated* held against *result*, which was worked out of *parts*.

    The code of the reason is that of the kind where the two agree, with ``_wrong`` behind it
    where they do not.
    """
    agrees = range_of(stated).meets(result)
    middle = (result.low + result.high) / 2
    code = kind if agrees else kind + "_wrong"
    return Calculation(
        kind=kind,
        parts=tuple(one.span(words) for one in (*parts, stated)),
        agrees=agrees,
        why=because(
            code, stated=shown(stated.value, stated.unit), result=shown(middle, stated.unit)
        ),
    )


def shown(value: float, unit: str) -> str:
    """Return a value with its unit as the reason shows it."""
    if unit in CURRENCIES:
        return unit + number(value)
    behind = {PERCENT: " %", POINTS: " points"}.get(unit, "")
    return number(value) + behind


def number(value: float) -> str:
    """Return a number short enough to read: two decimals below ten, one below a thousand."""
    digits = 2 if abs(value) < 10 else 1 if abs(value) < 1000 else 0
    text = f"{value:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
