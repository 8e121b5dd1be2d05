"""How verdicts and stances are shown: sign, colours and how they count in the progress bar.

The words of a label belong to its scale, in the review file; here stands only what the eye sees.
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


VERDICTS = {
    "true": Badge("true", "v_true", "t_true", "full"),
    "mostly_true": Badge("mostly_true", "v_true", "t_true", "full"),
    "half_true": Badge("half_true", "v_part", "t_part", "half"),
    "misleading": Badge("misleading", "v_part", "t_part", "half"),
    "false": Badge("false", "v_false", "t_false", "double"),
    "unproven": Badge("unproven", "v_open", "t_open", "outline"),
    "not_checkable": Badge("not_checkable", "v_open", "t_open", "outline"),
}

TO_CHECK = Badge("todo", "muted", "t_todo", "thin")
OTHER = Badge("unproven", "v_open", "t_open", "outline")

STANCES = {
    "supports": Badge("supports", "v_true", "t_true", "full"),
    "contradicts": Badge("contradicts", "v_false", "t_false", "double"),
    "context": Badge("context", "v_open", "t_open", "outline"),
    "mixed": Badge("mixed", "v_part", "t_part", "half"),
}


def verdict_badge(code: str | None) -> Badge:
    """Return how the verdict *code* is shown; None is a claim still to check."""
    if code is None:
        return TO_CHECK
    return VERDICTS.get(code, OTHER)
