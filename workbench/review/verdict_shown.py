"""Which of the verdicts on a claim is shown for it."""

from collections.abc import Iterable

from workbench.store.records import VerdictRecord


def latest_of(verdicts: Iterable[VerdictRecord], role: str) -> VerdictRecord | None:
    """Return the verdict of *role* on one claim, if one was given and not taken off."""
    given = [v for v in verdicts if v.role == role and v.label is not None]
    return max(given, key=lambda v: (v.signed.at, v.id), default=None)


def shown_among(verdicts: Iterable[VerdictRecord]) -> VerdictRecord | None:
    """Return which of the current *verdicts* on one claim to show: the final one, else the first.

    The overview of claims in the file itself chooses in the same way.
    """
    given = tuple(verdicts)
    return latest_of(given, "final") or latest_of(given, "first")
