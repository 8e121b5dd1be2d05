"""Use a check that was made before as evidence for a claim of today."""

from workbench.library.seen import Match
from workbench.review.evidence import add_evidence
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.wording import in_english

LONGEST = 4000


def use_as_evidence(file: ReviewFile, claim: str, match: Match) -> Change:
    """Attach an earlier check to a claim, as context: what it was called, by whom, and why.

    Its own sources stay where they are; whoever relies on them looks at them again.

    Raises:
        NotFoundError: The claim is no longer in the review.
        InvalidError: The earlier check has an address that is no link.
    """
    what = _imported(match) if match.earlier is not None else _own(match)
    label = match.label or "standing fact"
    title = f"Earlier check: {match.claim[:200]}"
    note = "; ".join((f"Verdict then: {label}", *(_said(match))))
    kept = {name: value[:LONGEST] for name, value in what.items() if value}
    return add_evidence(file, claim, "context", title=title, note=note[:LONGEST], **kept)


def _said(match: Match) -> tuple[str, ...]:
    return tuple(in_english(reason) for reason in match.differs)


def _imported(match: Match) -> dict[str, str]:
    earlier = match.earlier
    if earlier is None:
        return {}
    address = earlier.address if earlier.address.startswith(("http://", "https://")) else ""
    return {"address": address, "publisher": earlier.outlet, "quote": earlier.reasons}


def _own(match: Match) -> dict[str, str]:
    verdict = match.verdict
    if verdict is None:
        return {"quote": match.claim}
    return {"publisher": verdict.signed.name, "quote": verdict.rationale}
