"""From the labels of one scale to those of another, as far as they mean the same.

What has no counterpart stays without one and is named: two scales seldom say the same, and a
label that was made up in passing would be a verdict nobody gave.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.review.presets import Label, Scale

_NONE: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """Pairs of label codes, and the codes of the old scale that have no counterpart."""

    old: Scale
    new: Scale
    pairs: tuple[tuple[str, str], ...]

    @property
    def unmapped(self) -> tuple[Label, ...]:
        """Return the labels of the old scale that have no counterpart."""
        mapped = {code for code, _ in self.pairs}
        return tuple(label for label in self.old.labels if label.code not in mapped)

    def of(self, label: str) -> Label | None:
        """Return the counterpart of the old label with this code, or None if it has none."""
        code = dict(self.pairs).get(label)
        return self.new.label(code) if code else None


def crosswalk(old: Scale, new: Scale, chosen: Mapping[str, str] = _NONE) -> Crosswalk:
    """Return the way from *old* to *new*: what a person has *chosen*, and labels of one name.

    Args:
        old: The scale verdicts were given on.
        new: The scale to read them on.
        chosen: Labels of *new* by labels of *old*; an empty word leaves one without counterpart.

    Raises:
        InvalidError: A chosen label is in neither scale.
    """
    picked = {
        old.label(one).code: new.label(other).code if other else "" for one, other in chosen.items()
    }
    known = {label.code: label for label in new.labels}
    pairs = []
    for label in old.labels:
        same = known.get(label.code)
        alike = same.code if same is not None and same.standing == label.standing else ""
        if code := picked.get(label.code, alike):
            pairs.append((label.code, code))
    return Crosswalk(old, new, tuple(pairs))
