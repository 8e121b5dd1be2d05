"""What a reviewer concludes about a claim.

A verdict is never overwritten: each is a row of its own that names the one it supersedes, and
the current verdict of a role is the one that nothing supersedes.  Taking a verdict off a claim
is a row without a label.  Undoing a verdict removes its row again; the history keeps who had
given it and when, with the row as it was.

Reasons belong to a verdict.  They are saved while they are typed: the first save of a burst makes
a row with the label that stood, and the rest of the burst fills in that row.
"""

from workbench.errors import InvalidError
from workbench.ids import random_id
from workbench.reason import Reason, because
from workbench.review.lookup import open_claim
from workbench.review.rules import refuse_unmet
from workbench.review.scales import scale_in_use
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.images import Row, read_row

ROLES = ("first", "second", "final")

LONGEST_REASONS = 100_000
"""Characters of reasons on one claim; more is a paste gone wrong."""

_NOTHING: Row = {
    **dict.fromkeys(("id", "scale", "label", "label_words", "reviewer")),
    "rationale": "",
}


def set_verdict(
    file: ReviewFile,
    claim: str,
    label: str,
    rationale: str | None = None,
    *,
    role: str = "first",
) -> Change:
    """Record the verdict on a claim; an earlier one of the same role is superseded.

    Args:
        file: The review.
        claim: The claim's id.
        label: Code or words of a label of the scale in use.
        rationale: The reasons; None keeps those that stand.
        role: One of :data:`ROLES`.

    Raises:
        NotFoundError: The claim is no longer in the review.
        InvalidError: The scale has no such label, the claim was dismissed or replaced, or a final
            verdict would break a house rule.
    """
    found = open_claim(file, claim)
    scale = scale_in_use(file)
    chosen = scale.label(label)
    what = because("set_verdict", number=found.number, words=found.excerpt, label=chosen.words)
    values = {"scale": scale.id, "label": chosen.code, "label_words": chosen.words}
    if rationale is not None:
        values["rationale"] = _checked(rationale)
    if role == "final":
        stands = str(_current(file, claim, role)["rationale"])
        refuse_unmet(file, claim, stands if rationale is None else rationale)
    return _append(file, what, claim, role, values)


def clear_verdict(file: ReviewFile, claim: str, *, role: str = "first") -> Change:
    """Take the verdict off a claim; its reasons stay.

    Raises:
        NotFoundError: The claim is no longer in the review.
        InvalidError: The claim was dismissed or replaced.
    """
    found = open_claim(file, claim)
    what = because("clear_verdict", number=found.number, words=found.excerpt)
    return _append(file, what, claim, role, {"scale": None, "label": None, "label_words": None})


def note_rationale(file: ReviewFile, claim: str, rationale: str, *, role: str = "first") -> Change:
    """Save the reasons as they are typed; one burst of typing is one undo.

    Raises:
        NotFoundError: The claim is no longer in the review.
        InvalidError: The reasons are too long, or the claim was dismissed or replaced.
    """
    found = open_claim(file, claim)
    what = because("note_rationale", number=found.number, words=found.excerpt)
    values = {"rationale": _checked(rationale)}
    return _append(file, what, claim, role, values, burst=f"rationale:{claim}:{role}")


def _append(
    file: ReviewFile, what: Reason, claim: str, role: str, values: Row, *, burst: str = ""
) -> Change:
    """Add a verdict that differs from the current one in *values*, unless it would not differ."""
    if role not in ROLES:
        raise InvalidError(f"There is no role “{role}”.", hint=f"Roles: {', '.join(ROLES)}.")
    with file.history.edit(what, burst=burst) as edit:
        before = _current(file, claim, role)
        if edit.continues:
            edit.put("verdict", str(before["id"]), at=edit.at, **values)
        elif _differs(before, values, edit.by):
            row = {name: before[name] for name in _NOTHING} | values
            row |= {"claim": claim, "role": role, "reviewer": edit.by, "at": edit.at}
            edit.add_all("verdict", [row | {"id": random_id(), "supersedes": before["id"]}])
    return edit.change


def _differs(before: Row, values: Row, by: str | None) -> bool:
    """Tell whether a verdict with *values* says anything new; who says so counts for a label."""
    signs_again = bool(values.get("label")) and before["reviewer"] != by
    return signs_again or any(before[name] != value for name, value in values.items())


def _current(file: ReviewFile, claim: str, role: str) -> Row:
    """Return the newest verdict of *role* that nothing supersedes, or an empty one."""
    found = file.db.execute(
        "select id from current_verdict where claim = ? and role = ?"
        " order by at desc, id desc limit 1",
        [claim, role],
    ).fetchone()
    return (found and read_row(file.db, "verdict", found[0])) or _NOTHING


def _checked(rationale: str) -> str:
    if len(rationale) > LONGEST_REASONS:
        raise InvalidError(
            "These reasons are too long to be kept.",
            hint=f"Keep them under {LONGEST_REASONS:,} characters; attach the rest as evidence.",
        )
    return rationale
