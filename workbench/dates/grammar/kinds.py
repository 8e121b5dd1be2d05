"""Which TIMEX3 type a meaning has."""

from workbench.dates.meaning import Meaning

_KINDS = {"length": "DURATION", "every": "SET", "clock": "TIME", "part": "TIME"}


def kind_of(node: Meaning) -> str:
    """Return DATE, TIME, DURATION or SET for a meaning."""
    return _KINDS.get(node["is"], "DATE")
