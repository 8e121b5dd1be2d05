"""Names of time zones as news writes them: data, no logic."""

from typing import Final

ZONES: Final[dict[str, int]] = {
    "gmt": 0,
    "utc": 0,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "bst": 60,
    "cet": 60,
    "cest": 120,
    "eet": 120,
    "eest": 180,
    "wet": 0,
    "west": 60,
    "msk": 180,
    "jst": 540,
    "kst": 540,
    "sgt": 480,
    "hkt": 480,
    "aest": 600,
    "aedt": 660,
    "acst": 570,
    "awst": 480,
    "nzst": 720,
    "nzdt": 780,
    "eat": 180,
    "sast": 120,
    "wat": 60,
    "cat": 120,
    "pkt": 300,
    "akst": -540,
    "akdt": -480,
    "hst": -600,
    "ast": -240,
    "adt": -180,
    "brt": -180,
    "nst": -210,
    "ndt": -150,
}

ZONE_PLACES: Final[dict[str, str]] = {
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
}

SEVERAL_ZONES: Final = frozenset({"ist"})
"""Zone names of more than one zone (India, Ireland, Israel): read, and not converted."""

DOUBTFUL_ZONES: Final = frozenset(
    ["et", "ct", "mt", "pt", "west", "cat", "eat", "ast", "est", "eastern", "central"]
)
"""Zone names that are words or initials too: they count only in capitals after a clock time."""
