"""How far the work on a claim is, and who was asked about it."""

from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import because
from workbench.review.lookup import open_claim
from workbench.review.reviewers import checked_name, initials_of, known_reviewer
from workbench.review.sources import trimmed
from workbench.store.desk import row_of, work_of
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.images import Row

STATES = ("", "in_progress", "withdrawn")
"""States of a claim that are no verdicts; empty is neither."""

CONTACT_ROLES = ("claimant", "author", "source", "expert", "other")
CONTACT_STATES = ("asked", "answered", "declined", "no_answer", "unreachable")


def set_central(file: ReviewFile, claim: str, *, central: bool = True) -> Change:
    """Mark a claim as one that the article stands or falls with, or take the mark off.

    Raises:
        NotFoundError, InvalidError: The claim is not there, or not open.
    """
    return _set(file, claim, "set_central" if central else "clear_central", central=int(central))


def set_state(file: ReviewFile, claim: str, state: str) -> Change:
    """Say that a claim is in progress or withdrawn, or (with an empty word) neither.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: There is no such state, or the claim is not open.
    """
    if state not in STATES:
        raise InvalidError(
            f"There is no state “{state[:40]}”.", hint="States: in_progress, withdrawn."
        )
    return _set(file, claim, f"set_state_{state}" if state else "clear_state", state=state)


def assign_claim(
    file: ReviewFile, claim: str, reviewer: str | None, *, due: str | None = None
) -> Change:
    """Give a claim to a reviewer to check, until a day if there is one; None takes it back.

    Raises:
        NotFoundError: The claim or the reviewer is not in the review.
        InvalidError: *due* is no day, or the claim is not open.
    """
    if reviewer is not None and row_of(file.db, "reviewer", reviewer) is None:
        raise NotFoundError("This review knows no such reviewer.", hint="Name the reviewer first.")
    day = str(parse_moment(due)) if due else None
    return _set(file, claim, "assign_claim", assigned=reviewer, due=day)


def give_claim(file: ReviewFile, claim: str, name: str, *, due: str | None = None) -> Change:
    """Give a claim to the reviewer called *name*, who is added if new, until a day if there is one.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: The name is empty or too long, *due* is no day, or the claim is not open.
    """
    found = open_claim(file, claim)
    name, day = checked_name(name), str(parse_moment(due)) if due else None
    known = known_reviewer(file, name)
    wanted = known or random_id()
    now = work_of(file.db, claim)
    with file.history.edit(because("assign_claim", number=found.number)) as edit:
        if known is None:
            edit.put("reviewer", wanted, name=name, initials=initials_of(name))
        if (now.assigned, now.due) != (wanted, day):
            edit.put("claim_work", claim, assigned=wanted, due=day, reviewer=edit.by, at=edit.at)
    return edit.change


def log_contact(file: ReviewFile, claim: str, who: str, **what: str) -> Change:
    """Note that somebody was asked about a claim.

    Args:
        file: The review.
        claim: The claim's id.
        who: Whose name to note.
        **what: ``role`` of :data:`CONTACT_ROLES`, ``state`` of :data:`CONTACT_STATES`, ``means``
            (telephone, mail, …), ``contacted_at`` (ISO), ``note``.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: Nobody is named, or a role, state or time makes no sense.
    """
    found = open_claim(file, claim)
    values: Row = {"role": "claimant", "state": "asked"} | _checked_contact({"who": who, **what})
    with file.history.edit(because("log_contact", number=found.number)) as edit:
        signed = {"reviewer": edit.by, "at": edit.at}
        edit.put("contact", random_id(), claim=claim, **values, **signed)
    return edit.change


def edit_contact(file: ReviewFile, contact: str, **what: str) -> Change:
    """Change what was noted of a contact, such as what came of it; fields not given stay.

    Raises:
        NotFoundError: The contact is not in the review.
        InvalidError: As for :func:`log_contact`.
    """
    if row_of(file.db, "contact", contact) is None:
        raise NotFoundError("That contact is not in this review.", hint="It may have been undone.")
    values = _checked_contact(what)
    with file.history.edit(because("edit_contact")) as edit:
        edit.put("contact", contact, **values)
    return edit.change


def _set(file: ReviewFile, claim: str, code: str, **values: object) -> Change:
    found = open_claim(file, claim)
    now = work_of(file.db, claim)
    with file.history.edit(because(code, number=found.number)) as edit:
        if any(getattr(now, name) != value for name, value in values.items()):
            edit.put("claim_work", claim, **values, reviewer=edit.by, at=edit.at)
    return edit.change


def _checked_contact(what: dict[str, str]) -> Row:
    if unknown := set(what) - {"who", "role", "means", "state", "contacted_at", "note"}:
        raise TypeError(f"a contact has no {', '.join(sorted(unknown))}")
    values = trimmed(what)
    if values.get("who") == "":
        raise InvalidError("Nothing says who was asked.", hint="Give a name or an office.")
    for name, known in (("role", CONTACT_ROLES), ("state", CONTACT_STATES)):
        if values.get(name, known[0]) not in known:
            raise InvalidError(
                f"“{values[name][:40]}” is no {name} of a contact.",
                hint=f"Choose one of: {', '.join(known)}.",
            )
    if values.get("contacted_at"):
        values["contacted_at"] = str(parse_moment(values["contacted_at"]))
    return values
