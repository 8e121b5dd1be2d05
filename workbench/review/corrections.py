"""Complaints about a claim after publication, what came of them, and what readers were told."""

from datetime import date

from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError
from workbench.reason import Reason, because
from workbench.review.about_claims import about_at, add_about, change_about, said
from workbench.review.sources import refuse_ahead
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

OUTCOMES = ("upheld", "rejected")


def report_error(file: ReviewFile, claim: str, reported: str, by: str = "") -> Change:
    """Note that somebody says the published check of a claim is wrong.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: Nothing was reported, or too much.
    """
    values = said(reported=reported, reported_by=by) | {"state": "open"}
    return add_about(file, "correction", claim, "report_error", values)


def settle_correction(file: ReviewFile, correction: str, outcome: str, finding: str) -> Change:
    """Say what the second look came to: ``upheld`` (the complaint is right) or ``rejected``.

    Raises:
        NotFoundError: The complaint is not in the review.
        InvalidError: There is no such outcome, or no finding.
    """
    if outcome not in OUTCOMES:
        raise InvalidError(
            f"“{outcome[:40]}” is no outcome.", hint=f"Choose one of: {', '.join(OUTCOMES)}."
        )
    values = said(finding=finding) | {"state": outcome}
    return change_about(file, "correction", correction, "settle_correction", values)


def publish_correction(file: ReviewFile, correction: str, text: str, published: str) -> Change:
    """Note the correction as readers saw it, and when.

    Raises:
        NotFoundError: The complaint is not in the review.
        InvalidError: The complaint was not upheld, there is no text, or no day, or one ahead.
    """
    if about_at(file, "correction", correction)["state"] != "upheld":
        raise InvalidError(
            "Only what was found to be wrong is corrected.", hint="Settle the complaint first."
        )
    values = said(text=text) | {"published": str(parse_moment(published))}
    refuse_ahead(file, {"corrected": values["published"]})
    return change_about(file, "correction", correction, "publish_correction", values)


def correction_doubts(file: ReviewFile, correction: str, published: str) -> tuple[Reason, ...]:
    """Return what speaks against *published* as the day of a correction; nothing is refused.

    A complaint may be noted after the day on which it came in.

    Raises:
        NotFoundError: The complaint is not in the review.
        InvalidError: *published* is no day.
    """
    noted = str(about_at(file, "correction", correction)["at"]).partition("T")[0]
    day = parse_moment(published)
    if day.last_day() < date.fromisoformat(noted):
        return (because("correction_before_complaint", day=published, noted=noted),)
    if day.first_day() > file.clock().date():
        return (because("correction_ahead", day=published),)
    return ()
