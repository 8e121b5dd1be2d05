"""How much a sentence deserves checking, and why."""

import re

from workbench.reason import Reason, because

_SIGNS = (
    (
        "casualties",
        0.35,
        re.compile(r"\b(?:kill|wound|injur|dead|died|death|casualt|shot)\w*", re.IGNORECASE),
    ),
    ("number", 0.2, re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?)\b")),
    ("accuses", 0.2, re.compile(r"\b(?:accus|blam|alleg|charg|denie)\w*", re.IGNORECASE)),
    (
        "first_time",
        0.1,
        re.compile(r"\b(?:first|never|only|largest|biggest|worst)\b", re.IGNORECASE),
    ),
)

PLAIN = 0.3
"""What a sentence scores that shows none of the signs."""


def score_sentence(text: str) -> tuple[float, tuple[Reason, ...]]:
    """Return how much *text*, one sentence, deserves checking (0 to 1), and why."""
    shown = [(code, weight) for code, weight, pattern in _SIGNS if pattern.search(text)]
    score = min(1.0, PLAIN + sum(weight for _, weight in shown))
    return score, tuple(because(code) for code, _ in shown)
