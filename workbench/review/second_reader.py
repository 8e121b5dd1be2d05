"""Whom a claim is given to for a second look, and what that reader may see of it.

A claim is given to somebody to check; once somebody else has given the first verdict on it, that
check is the second one.  Until it is in, the first verdict is hidden from its reader.
"""

from collections.abc import Sequence

from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import because
from workbench.review.lookup import open_claim
from workbench.review.reviewers import LONGEST_NAME, initials_of
from workbench.review.second_check import compare, visible_to
from workbench.store.desk import work_of
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import verdicts_of
from workbench.store.records import VerdictRecord


def ask_second_check(file: ReviewFile, claim: str, name: str) -> Change:
    """Ask the reviewer called *name* to check a claim again, blind; a new name is added.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: Nobody has given a first verdict, or *name* is empty, too long or whoever
            gave it.
    """
    found = open_claim(file, claim)
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise InvalidError("Nobody is named.", hint="Say who is to look at it.")
    first = compare(verdicts_of(file.db, claim)).first
    if first is None:
        raise InvalidError(
            "There is no verdict that could be checked.", hint="Give the first verdict."
        )
    known = file.db.execute(
        "select id from reviewer where name = ? collate nocase", [name]
    ).fetchone()
    reader = known[0] if known else random_id()
    if reader == first.signed.reviewer:
        raise InvalidError(
            f"{name} gave the first verdict.", hint="A second check needs somebody else."
        )
    what = because("ask_second_check", number=found.number, name=name)
    with file.history.edit(what) as edit:
        if not known:
            edit.put("reviewer", reader, name=name, initials=initials_of(name))
        if work_of(file.db, claim).assigned != reader:
            edit.put("claim_work", claim, assigned=reader, reviewer=edit.by, at=edit.at)
    return edit.change


def withdraw_second_check(file: ReviewFile, claim: str) -> Change:
    """Ask nobody any more to check a claim again; a verdict that was given stays.

    Raises:
        NotFoundError: The claim is not in the review, or nobody was asked.
    """
    found = open_claim(file, claim)
    if work_of(file.db, claim).assigned is None:
        raise NotFoundError("Nobody was asked to check this claim.", hint="Nothing to do.")
    with file.history.edit(because("withdraw_second_check", number=found.number)) as edit:
        edit.put("claim_work", claim, assigned=None, reviewer=edit.by, at=edit.at)
    return edit.change


def role_of(
    reviewer: str | None,
    verdicts: Sequence[VerdictRecord],
    assigned: str | None,
    *,
    ruled: bool = False,
) -> str:
    """Return in which role *reviewer* gives a verdict on a claim: ``first`` or ``second``.

    Args:
        reviewer: The id of who is working, if anybody has said.
        verdicts: Those given on the claim, oldest first.
        assigned: The id of whom the claim was given to.
        ruled: Whether house rules ask for two checks of it; then whoever comes after the first
            checker is the second.
    """
    told = {verdict.role: verdict.signed.reviewer for verdict in verdicts if verdict.label}
    if reviewer is None or "first" not in told or told["first"] == reviewer:
        return "first"
    is_next = ruled and told.get("second", reviewer) == reviewer
    return "second" if reviewer == assigned or is_next else "first"


def acts_on(
    reviewer: str | None,
    verdicts: Sequence[VerdictRecord],
    assigned: str | None,
    *,
    ruled: bool = False,
) -> str:
    """Return the role of the verdict that *reviewer* changes by giving one: their own, or final.

    The arguments are those of :func:`role_of`.
    """
    found = compare(verdicts)
    role = role_of(reviewer, verdicts, assigned, ruled=ruled)
    if role == "second" and found.state != "settled":
        return role
    return "final" if found.final is not None else "first"


def seen_by(
    reviewer: str | None,
    verdicts: Sequence[VerdictRecord],
    assigned: str | None,
    *,
    ruled: bool = False,
) -> tuple[VerdictRecord, ...]:
    """Return those of the *verdicts* on a claim that *reviewer* may see, superseded ones too.

    While one of two checks is not in, its reader sees only their own: whoever the claim was given
    to and, where house rules ask for two checks of it (*ruled*), everybody but the first checker.
    Somebody who has not said who they are may be that reader.  The other arguments are those of
    :func:`role_of`.
    """
    found = compare(verdicts)
    if found.state != "waiting":
        return tuple(verdicts)
    if found.first is None:
        is_blind = ruled or found.second is not None
    else:
        is_asked = assigned not in {None, found.first.signed.reviewer}
        is_blind = ruled or (is_asked and reviewer in {None, assigned})
    return visible_to(reviewer, verdicts) if is_blind else tuple(verdicts)


def shown_to(
    reviewer: str | None,
    verdicts: Sequence[VerdictRecord],
    assigned: str | None,
    *,
    ruled: bool = False,
) -> VerdictRecord | None:
    """Return the verdict on a claim that *reviewer* is shown: the one that holds.

    A second reader is shown only their own until both are in; then, as everybody, the final
    verdict, else the first one.  The arguments are those of :func:`seen_by`.
    """
    latest = {verdict.role: verdict for verdict in verdicts}
    final = latest.get("final")
    role = role_of(reviewer, verdicts, assigned, ruled=ruled)
    if role == "second" and compare(verdicts).state == "waiting":
        return latest.get("second")
    if final is not None and final.label is not None:
        return final
    seen = seen_by(reviewer, verdicts, assigned, ruled=ruled)
    return {verdict.role: verdict for verdict in seen}.get("first")
