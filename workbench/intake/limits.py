"""How much work one article may cost before it is stopped."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one input: seconds to fetch, read and analyse it, bytes of memory and of input."""

    seconds: float = 8.0
    analysis_seconds: float = 60.0
    memory: int = 1 << 30
    size: int = 50_000_000
    fetch_seconds: float = 30.0


DEFAULT_LIMITS = Limits()
