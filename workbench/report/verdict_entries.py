"""The scale of a review and the verdicts that were given, as a report holds them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A verdict a scale offers; ``tone`` and ``sign`` say how it is drawn.

    ``standing`` is ``ordered``, ``beside`` the order or ``flag``; those in order have a
    ``number``, the higher the better.
    """

    code: str
    word: str
    definition: str = ""
    tone: str = "open"
    sign: str = "dots"
    standing: str = "ordered"
    number: float | None = None


WITHHELD = Label(
    "withheld",
    "Waits for a second check",
    "A verdict is in, which is not told before both checks are",
    standing="beside",
)
"""What stands in the place of a verdict that the reader of a report may not know yet."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The verdicts this review may give, best first, then those beside the order."""

    id: str
    name: str
    version: str
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class VerdictEntry:
    """A verdict as it was given; ``label`` is None where there are only reasons so far.

    ``role`` is ``first``, ``second`` or ``final``; ``scale`` and ``supersedes`` are ids.
    """

    id: str
    label: Label | None
    reasons: str
    by: str
    at: str
    role: str = "first"
    scale: str = ""
    supersedes: str = ""
