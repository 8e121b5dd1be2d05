"""What speaks for a claim and what against it, in an order the reviewer chooses."""

from typing import Any

from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError
from workbench.ids import random_id
from workbench.reason import Reason, because
from workbench.review.links import checked_link
from workbench.review.lookup import claim_at, evidence_at, open_claim
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.queries import evidence_of

STANCES = ("supports", "contradicts", "mixed", "context")

NAMING = ("address", "citation", "title")
"""What can say where evidence is to be found; at least one of these is needed."""

WORDS = (*NAMING, "publisher", "quote", "locator", "note")
"""What is kept of a source in words."""

LONGEST = 20_000
"""Characters in one field; a longer quotation is a document to attach."""


def add_evidence(file: ReviewFile, claim: str, stance: str, **what: Any) -> Change:  # noqa: ANN401
    """Attach evidence to a claim, after what is there.

    Args:
        file: The review.
        claim: The claim's id.
        stance: One of :data:`STANCES`.
        **what: Any of :data:`WORDS`, ``accessed_at`` (ISO) and ``primary_source`` (yes or no).

    Raises:
        NotFoundError: The claim is no longer in the review.
        InvalidError: The address is no link, nothing names the source, or a field is too long.
    """
    found = open_claim(file, claim)
    values = _checked({"stance": stance, **what})
    _refuse_nameless(values)
    label = because("add_evidence", number=found.number, words=found.excerpt)
    with file.history.edit(label) as edit:
        signed = {"claim": claim, "reviewer": edit.by, "at": edit.at}
        place = len(evidence_of(file.db, claim)) + 1
        edit.put("evidence", random_id(), position=place, **values, **signed)
    return edit.change


def edit_evidence(
    file: ReviewFile,
    evidence: str,
    *,
    burst: str = "",
    **what: Any,  # noqa: ANN401
) -> Change:
    """Change what is said about a piece of evidence; fields that are not given stay.

    Raises:
        NotFoundError: It is no longer in the review.
        InvalidError: As for :func:`add_evidence`.
    """
    found = evidence_at(file, evidence)
    values = _checked(what)
    _refuse_nameless({name: values.get(name, getattr(found, name)) for name in NAMING})
    with file.history.edit(_label(file, "edit_evidence", found.claim), burst=burst) as edit:
        edit.put("evidence", evidence, **values)
    return edit.change


def move_evidence(file: ReviewFile, evidence: str, place: int) -> Change:
    """Put a piece of evidence at *place* among that of its claim, counted from 1.

    Raises:
        NotFoundError: It is no longer in the review.
    """
    found = evidence_at(file, evidence)
    with file.history.edit(_label(file, "move_evidence", found.claim)) as edit:
        others = [item.id for item in evidence_of(file.db, found.claim) if item.id != evidence]
        others.insert(max(place, 1) - 1, evidence)
        _number(edit, others)
    return edit.change


def remove_evidence(file: ReviewFile, evidence: str) -> Change:
    """Take a piece of evidence off its claim.

    Raises:
        NotFoundError: It is no longer in the review.
    """
    found = evidence_at(file, evidence)
    with file.history.edit(_label(file, "remove_evidence", found.claim)) as edit:
        edit.drop("evidence", evidence)
        _number(edit, [item.id for item in evidence_of(file.db, found.claim)])
    return edit.change


def copy_evidence(file: ReviewFile, edit: Edit, sources: list[str], claim: str) -> None:
    """Give *claim* what was attached to the claims *sources*, as part of *edit*."""
    place = len(evidence_of(file.db, claim))
    for row in [
        dict(row)
        for source in sources
        for row in file.db.query(
            "select * from evidence where claim = ? order by position", [source]
        )
    ]:
        place += 1
        edit.add_all("evidence", [row | {"id": random_id(), "claim": claim, "position": place}])


def _number(edit: Edit, order: list[str]) -> None:
    for place, evidence in enumerate(order, start=1):
        edit.put("evidence", evidence, position=place)


def _label(file: ReviewFile, code: str, claim: str) -> Reason:
    found = claim_at(file, claim)
    return because(code, number=found.number, words=found.excerpt)


def _checked(what: Row) -> Row:
    """Return *what* with its words trimmed and its address clean, or raise InvalidError."""
    if unknown := set(what) - {*WORDS, "stance", "accessed_at", "primary_source"}:
        raise TypeError(f"evidence has no {', '.join(sorted(unknown))}")
    values = {name: what[name].strip() for name in WORDS if name in what}
    if long := [name for name, words in values.items() if len(words) > LONGEST]:
        raise InvalidError(
            f"The {long[0]} is too long to be kept.", hint=f"Keep it under {LONGEST:,} characters."
        )
    if values.get("address"):
        values["address"] = checked_link(values["address"])
    if "stance" in what:
        values["stance"] = _stance(what["stance"])
    if "primary_source" in what:
        values["primary_source"] = int(bool(what["primary_source"]))
    if "accessed_at" in what:
        accessed = what["accessed_at"]
        values["accessed_at"] = str(parse_moment(accessed)) if accessed else None
    return values


def _stance(stance: str) -> str:
    if stance not in STANCES:
        raise InvalidError(
            f"“{stance[:40]}” is no stance.", hint=f"Choose one of: {', '.join(STANCES)}."
        )
    return stance


def _refuse_nameless(values: Row) -> None:
    if not any(values.get(name) for name in NAMING):
        raise InvalidError(
            "Nothing says where this evidence is to be found.",
            hint="Give an address, a citation or a title.",
        )
