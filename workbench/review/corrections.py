"""Complaints about a claim after publication, what came of them, and what readers were told."""

from datetime import date

from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError
from workbench.reason import Reason, because
from workbench.review.about_claims import about_at, add_about, change_about, said
from workbench.review.sources import refuse_ahead
from workbench.review.verdict_shown import shown_among
from workbench.store.desk import CorrectionRecord, about_in
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import current_verdicts

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
    refuse_ahead(file.clock().isoformat(), {"corrected": values["published"]})
    return change_about(file, "correction", correction, "publish_correction", values)


def asks_for_a_look(state: str, published: str, noted_at: str, decided_at: str) -> bool:
    """Tell whether a complaint asks for another look at its claim.

    One that was upheld does until readers were told of the correction, or the verdict is newer
    than the complaint.

    Args:
        state: ``open``, ``upheld`` or ``rejected``.
        published: When the correction went out, or nothing.
        noted_at: When the complaint was noted, ISO.
        decided_at: When the verdict that holds was given, ISO, or nothing.
    """
    return state == "upheld" and not published and decided_at <= noted_at


def complained_about(file: ReviewFile, article: str) -> frozenset[str]:
    """Return the claims of an article that an upheld complaint asks to be looked at again."""
    verdicts = current_verdicts(file.db, article)
    found = set()
    for claim, complaints in about_in(file.db, "correction", article).items():
        shown = shown_among(one for one in verdicts if one.claim == claim)
        if any(
            asks_for_a_look(
                one.state, one.published, one.signed.at, shown.signed.at if shown else ""
            )
            for one in complaints
            if isinstance(one, CorrectionRecord)
        ):
            found.add(claim)
    return frozenset(found)


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
