"""The second pair of eyes: who sees which verdict, where two people differ, how it is settled.

The second checker works blind: until both have given a verdict, each sees only their own.  That
keeps the window and the reports honest; whoever owns the file can still read it with other means.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.errors import InvalidError
from workbench.review.agreement import cohens_kappa, krippendorffs_alpha, percent_agreement
from workbench.review.lookup import open_claim
from workbench.review.scales import scale_in_use
from workbench.review.verdicts import set_verdict
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records, current_verdicts, verdicts_of
from workbench.store.records import VerdictRecord

BLIND = ("first", "second")


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdicts of both checkers on one claim, and the one that settled it, if any."""

    claim: str
    first: VerdictRecord | None = None
    second: VerdictRecord | None = None
    final: VerdictRecord | None = None

    @property
    def state(self) -> str:
        """Return ``waiting``, ``agreed``, ``differs``, or ``settled`` once a final one is in."""
        if self.first is None or self.second is None:
            return "waiting"
        if self.first.label == self.second.label:
            return "agreed"
        return "differs" if self.final is None else "settled"


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far first and second check agree; a figure is None where it cannot be said.

    ``alpha`` takes the order of the scale into account where all labels given stand in it.
    """

    claims: int
    percent: float | None
    kappa: float | None
    alpha: float | None


def compare(verdicts: Iterable[VerdictRecord]) -> Comparison:
    """Return how the verdicts given on one claim, oldest first, stand to each other."""
    latest = {verdict.role: verdict for verdict in verdicts}
    given = {role: verdict for role, verdict in latest.items() if verdict.label is not None}
    claim = next((verdict.claim for verdict in latest.values()), "")
    return Comparison(claim, given.get("first"), given.get("second"), given.get("final"))


def visible_to(
    reviewer: str | None, verdicts: Sequence[VerdictRecord]
) -> tuple[VerdictRecord, ...]:
    """Return those *verdicts* on one claim, oldest first, that *reviewer* may see.

    Until both checks are in, of first and second verdicts only the reviewer's own.
    """
    if compare(verdicts).state != "waiting":
        return tuple(verdicts)
    return tuple(
        verdict
        for verdict in verdicts
        if verdict.role not in BLIND or verdict.signed.reviewer == reviewer
    )


def differences(file: ReviewFile) -> tuple[Comparison, ...]:
    """Return the claims on which the two checks differ and nobody has settled it."""
    return tuple(found for found in _comparisons(file) if found.state == "differs")


def adjudicate(file: ReviewFile, claim: str, label: str, reasons: str) -> Change:
    """Settle a claim on which two checks differ; the verdict is final and says why.

    Raises:
        NotFoundError: The claim is no longer in the review.
        InvalidError: Nothing differs, no reason is given, nobody is named, or a house rule is
            not met.
    """
    open_claim(file, claim)
    if compare(verdicts_of(file.db, claim)).state not in {"differs", "settled"}:
        raise InvalidError(
            "There is nothing to settle: the two checks do not differ.",
            hint="Both must be in, with different labels.",
        )
    if not reasons.strip():
        raise InvalidError("Settling a difference needs reasons.", hint="Say what decided it.")
    if file.history.who is None:
        raise InvalidError("Settling a difference needs a name.", hint="Say who is working.")
    return set_verdict(file, claim, label, reasons, role="final")


def agreement_in(file: ReviewFile) -> Agreement:
    """Return how far the two checks agree, over all claims that have both."""
    both = [
        (found.first.label or "", found.second.label or "")
        for found in _comparisons(file)
        if found.first and found.second
    ]
    order = [item.code for item in scale_in_use(file).labels if item.standing == "ordered"]
    used = {label for pair in both for label in pair}
    return Agreement(
        len(both),
        percent_agreement(both),
        cohens_kappa(both),
        krippendorffs_alpha(both, order if used <= set(order) else ()),
    )


def _comparisons(file: ReviewFile) -> list[Comparison]:
    found = []
    for article in article_records(file.db):
        given: dict[str, list[VerdictRecord]] = {}
        for verdict in current_verdicts(file.db, article.id):
            given.setdefault(verdict.claim, []).append(verdict)
        found += [
            compare(given[claim.id])
            for claim in claim_records(file.db, article.id)
            if claim.is_open and claim.id in given
        ]
    return found
