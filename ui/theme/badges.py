"""How verdicts and stances are shown: sign, colours and their part of the progress bar.

A label of a scale names its sign and its tone; what the eye then sees stands here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Badge:
    """A sign, the token of its ink, the token of its tint, and its part of the progress bar.

    ``part`` is ``full`` (holds), ``half`` (partly), ``double`` (does not hold), ``outline``
    (open) or ``thin`` (to check).
    """

    sign: str
    ink: str
    tint: str
    part: str


_TONES = {
    "true": ("v_true", "t_true", "full"),
    "part": ("v_part", "t_part", "half"),
    "false": ("v_false", "t_false", "double"),
    "open": ("v_open", "t_open", "outline"),
}
VERDICT_SIGNS = (
    "true",
    "mostly_true",
    "half_true",
    "misleading",
    "false",
    "unproven",
    "not_checkable",
)

TO_CHECK = Badge("todo", "muted", "t_todo", "thin")

STANCES = {
    "supports": Badge("supports", "v_true", "t_true", "full"),
    "contradicts": Badge("contradicts", "v_false", "t_false", "double"),
    "context": Badge("context", "v_open", "t_open", "outline"),
    "mixed": Badge("mixed", "v_part", "t_part", "half"),
}


def verdict_badge(sign: str, tone: str) -> Badge:
    """Return how a label with this sign and tone is shown; what is unknown is shown as open."""
    known = sign if sign in VERDICT_SIGNS else "unproven"
    return Badge(known, *_TONES.get(tone, _TONES["open"]))
