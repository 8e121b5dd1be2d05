"""Scales that a desk makes for itself: words, definitions, order, signs, tones and numbers.

A scale that verdicts were given on is never changed: the same name with other labels is a new
version of it, and both stay in the file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from workbench.errors import InvalidError
from workbench.review.presets import PRESETS, STANDINGS, Label, Scale, label_code
from workbench.review.scales import scale_of, set_scale
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

SIGNS = tuple(dict.fromkeys(label.sign for scale in PRESETS.values() for label in scale.labels))
TONES = tuple(dict.fromkeys(label.tone for scale in PRESETS.values() for label in scale.labels))
"""Signs and groups of colours that there is a drawing, and a colour of enough contrast, for."""

MOST_LABELS = 30
LONGEST = 500


def define_scale(file: ReviewFile, name: str, labels: Sequence[Mapping[str, Any]]) -> Change:
    """Make a scale of the desk's own, or a new version of it, and use it from now on.

    Args:
        file: The review.
        name: What people call the scale.
        labels: From best to worst: ``words`` and, as wanted, ``definition``, ``standing`` of
            :data:`workbench.review.presets.STANDINGS`, ``sign`` of :data:`SIGNS`, ``tone`` of
            :data:`TONES` and ``number``.

    Raises:
        InvalidError: The name or a label makes no sense, or two labels are the same.
    """
    code, title = label_code(name), " ".join(name.split())
    if not code or len(title) > LONGEST or code in PRESETS:
        raise InvalidError(
            "A scale of your own needs a name of its own.", hint="Choose one no preset has."
        )
    made = Scale(code, 1, title, _numbered([_label(given) for given in labels]))
    if len({label.code for label in made.labels}) < len(made.labels):
        raise InvalidError("Two labels of this scale are the same.", hint="Give them other words.")
    return set_scale(file, _version(file, made))


def _version(file: ReviewFile, made: Scale) -> Scale:
    """Return *made* with the version it is, if the file knows it, or the next one."""
    rows = file.db.execute(
        "select id, version from scale where preset = ? order by version desc", [made.preset]
    ).fetchall()
    for known, version in rows:
        if scale_of(file, known).labels == made.labels:
            return replace(made, version=version)
    return replace(made, version=rows[0][1] + 1) if rows else made


def _label(given: Mapping[str, Any]) -> Label:
    if strange := set(given) - {"words", "definition", "standing", "sign", "tone", "number"}:
        raise InvalidError(f"A label has no “{min(strange)[:40]}”.", hint="Leave it out.")
    words = " ".join(str(given.get("words", "")).split())
    definition = " ".join(str(given.get("definition", "")).split())
    code = label_code(words)
    if not code or max(len(words), len(definition)) > LONGEST:
        raise InvalidError("A label needs words.", hint=f"Up to {LONGEST} characters.")
    standing = _one_of(STANDINGS, given, "standing", "ordered")
    sign = _one_of(SIGNS, given, "sign", "unproven")
    tone = _one_of(TONES, given, "tone", "open")
    return Label(code, words, definition, standing, sign, tone, _number(given.get("number")))


def _one_of(known: Sequence[str], given: Mapping[str, Any], name: str, usual: str) -> str:
    value = str(given.get(name, usual))
    if value not in known:
        raise InvalidError(
            f"“{value[:40]}” is no {name} of a label.", hint=f"Choose one of: {', '.join(known)}."
        )
    return value


def _number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e6 < value < 1e6:
        raise InvalidError("The number of a label is no number.", hint="Give one such as 3.")
    return float(value)


def _numbered(labels: list[Label]) -> tuple[Label, ...]:
    """Return *labels* with numbers: if none has one, the ordered count from 1, the worst, up."""
    if not 0 < len(labels) <= MOST_LABELS:
        raise InvalidError("A scale has labels.", hint=f"Give from 1 to {MOST_LABELS} of them.")
    ordered = [label for label in labels if label.standing == "ordered"]
    if any(label.number is not None for label in labels):
        falls = pairwise(ordered)
        if not all((a.number or 0) > (b.number or 0) for a, b in falls):
            raise InvalidError(
                "The numbers of the ordered labels do not fall from best to worst.",
                hint="Give every ordered label a number, or none.",
            )
        return tuple(labels)
    numbers = {label.code: float(len(ordered) - place) for place, label in enumerate(ordered)}
    return tuple(replace(label, number=numbers.get(label.code)) for label in labels)
