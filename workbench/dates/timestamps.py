"""Where an article may say when it was written, ranked, with reasons and contradictions."""

from dataclasses import dataclass

from workbench.reason import Reason
from workbench.text.span import Span

ROLES = ("published", "updated", "clock", "crawl", "saved", "copyright", "mentioned")


@dataclass(frozen=True, slots=True)
class TimestampCandidate:
    """One place that gives a time: the ISO ``value`` as precise as it stands there.

    ``where`` names the place (a metadata field, or ``text``); ``confidence`` is between 0 and 1.
    """

    value: str
    role: str
    where: str
    confidence: float
    span: Span | None = None
    why: tuple[Reason, ...] = ()
    conflicts: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the input proves about its date even when nobody knows it: ISO days, or None."""

    earliest: str | None = None
    latest: str | None = None


@dataclass(frozen=True, slots=True)
class Dating:
    """All that the input says about when it was written.

    ``chosen`` is the place of the trusted candidate in ``candidates``, best first, or None when
    nothing deserves trust.
    """

    candidates: tuple[TimestampCandidate, ...] = ()
    chosen: int | None = None
    bounds: Bounds = Bounds()

    @property
    def timestamp(self) -> TimestampCandidate | None:
        """Return the candidate that deserves trust, if any."""
        return None if self.chosen is None else self.candidates[self.chosen]
