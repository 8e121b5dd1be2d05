"""What speaks for a claim and what against it, in an order the reviewer chooses."""

from typing import Any

from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError
from workbench.ids import random_id
from workbench.reason import Reason, because
from workbench.review.lookup import claim_at, evidence_at, open_claim
from workbench.review.sources import (
    DESCRIBED,
    checked_source,
    place_source,
    refuse_ahead,
    refuse_nameless,
    release_source,
    said_of,
    source_at,
    trimmed,
)
from workbench.store.edits import Change, Edit
from workbench.store.evidence_queries import evidence_from, evidence_of
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.records import EvidenceRecord

STANCES = ("supports", "contradicts", "mixed", "context")

WORDS = ("quote", "locator", "note")
"""What is kept in words of what the source says about the claim."""


def add_evidence(
    file: ReviewFile,
    claim: str,
    stance: str,
    *,
    source: str = "",
    **what: Any,  # noqa: ANN401
) -> Change:
    """Attach evidence to a claim, after what is there.

    Args:
        file: The review.
        claim: The claim's id.
        stance: One of :data:`STANCES`.
        source: The id of a source that is in the review already.
        **what: Any of :data:`WORDS` and ``accessed_at`` (ISO); without *source* also what
            :data:`workbench.review.sources.DESCRIBED` lists.  A source that is in the review
            already and of which the same is said is shared.

    Raises:
        NotFoundError: The claim, or the source, is no longer in the review.
        InvalidError: The address is no link, nothing names the source, or a field is too long.
    """
    found = open_claim(file, claim)
    own, about = _checked({"stance": stance, **what})
    if source:
        source_at(file, source)
    else:
        refuse_nameless(about)
    label = because("add_evidence", number=found.number, words=found.excerpt)
    with file.history.edit(label) as edit:
        refuse_ahead(edit.at, own | about)
        own |= {"source": source or place_source(file, edit, about)}
        own |= {"claim": claim, "reviewer": edit.by, "at": edit.at}
        (count,) = file.db.execute(
            "select count(*) from evidence where claim = ?", [claim]
        ).fetchone()
        edit.put("evidence", random_id(), position=count + 1, **own)
    return edit.change


def edit_evidence(
    file: ReviewFile,
    evidence: str,
    *,
    burst: str = "",
    **what: Any,  # noqa: ANN401
) -> Change:
    """Change what is said about a piece of evidence; fields that are not given stay.

    What is said of its source changes for all claims that the source serves.  With another
    address it is another source: the other claims keep theirs.

    Raises:
        NotFoundError: It is no longer in the review.
        InvalidError: As for :func:`add_evidence`.
    """
    found = evidence_at(file, evidence)
    own, about = _checked(what)
    refuse_nameless(said_of(found.source) | about)
    with file.history.edit(_label(file, "edit_evidence", found.claim), burst=burst) as edit:
        refuse_ahead(edit.at, own | about)
        if about.get("address", found.address) != found.address:
            own |= {"source": _move_to(file, edit, found, about), "capture": None}
        elif about:
            edit.put("source", found.source.id, **about)
        edit.put("evidence", evidence, **own)
        if "source" in own:
            release_source(file, edit, found.source.id)
    return edit.change


def _move_to(file: ReviewFile, edit: Edit, found: EvidenceRecord, about: Row) -> str:
    """Return the source at another address, described as the old one was but for *about*."""
    values = said_of(found.source) | about
    if len(evidence_from(file.db, found.source.id)) > 1:
        return place_source(file, edit, values)
    edit.put("source", found.source.id, **about)
    return found.source.id


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
    """Take a piece of evidence off its claim; a source that serves no other claim goes with it.

    Raises:
        NotFoundError: It is no longer in the review.
    """
    found = evidence_at(file, evidence)
    with file.history.edit(_label(file, "remove_evidence", found.claim)) as edit:
        edit.drop("evidence", evidence)
        release_source(file, edit, found.source.id)
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


def _checked(what: Row) -> tuple[Row, Row]:
    """Return the columns of the evidence and those of its source, or raise InvalidError."""
    about = checked_source({name: what.pop(name) for name in DESCRIBED if name in what})
    if unknown := set(what) - {*WORDS, "stance", "accessed_at"}:
        raise TypeError(f"evidence has no {', '.join(sorted(unknown))}")
    values = trimmed({name: what[name] for name in WORDS if name in what})
    if "stance" in what:
        values["stance"] = _stance(what["stance"])
    if "accessed_at" in what:
        accessed = what["accessed_at"]
        values["accessed_at"] = str(parse_moment(accessed)) if accessed else None
    return values, about


def _stance(stance: str) -> str:
    if stance not in STANCES:
        raise InvalidError(
            f"“{stance[:40]}” is no stance.", hint=f"Choose one of: {', '.join(STANCES)}."
        )
    return stance
