"""How much work one article may cost before it is stopped."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for reading and analysing one input: seconds, and bytes of memory and of input."""

    seconds: float = 8.0
    memory: int = 1 << 30
    size: int = 50_000_000


DEFAULT_LIMITS = Limits()
