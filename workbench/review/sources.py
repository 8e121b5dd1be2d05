"""Where evidence comes from: each source stands once in a review, whatever it is used for.

What a source says of a claim is evidence (:mod:`workbench.review.evidence`); what it is, who made
it and how near it is to the facts is said here, once, for all the claims it serves.
"""

from dataclasses import fields
from datetime import date, timedelta

from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import because
from workbench.review.links import checked_link, without_tracking
from workbench.store.captures import captures_of
from workbench.store.edits import Change, Edit
from workbench.store.evidence_queries import (
    evidence_from,
    source_record,
    sources_like,
)
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.records import SourceRecord, excerpt
from workbench.wording import english_day

MEDIA = ("web", "document", "book", "data", "interview", "picture", "sound", "video", "file")
"""What a source can be; empty where nobody has said."""

NAMING = ("address", "citation", "title")
"""What can say where a source is to be found; at least one of these is needed."""

WORDS = (*NAMING, "publisher", "author", "medium", "independent_of", "notes")
MARKS = ("primary_source", "confidential")
DESCRIBED = (*WORDS, *MARKS, "published")
"""All that is said of a source."""

LONGEST = 20_000
"""Characters in one field; a longer quotation is a document to attach."""

DAYS_AHEAD = 366
"""Days that a date may lie ahead: a magazine is dated after the day it is sold."""


def edit_source(file: ReviewFile, source: str, *, burst: str = "", **what: object) -> Change:
    """Change what is said of a source, for all claims it serves; fields not given stay.

    Args:
        file: The review.
        source: The source's id.
        burst: Typing that follows under the same word is one undo.
        **what: Any of :data:`DESCRIBED`; ``published`` is ISO text of any precision or None.

    Raises:
        NotFoundError: It is no longer in the review.
        InvalidError: Nothing would say where it is, or a field makes no sense.
    """
    found = source_at(file, source)
    values = checked_source(what)
    refuse_nameless(said_of(found) | values)
    with file.history.edit(because("edit_source", title=_name(found)), burst=burst) as edit:
        refuse_ahead(edit.at, values)
        edit.put("source", source, **values)
    return edit.change


def merge_sources(file: ReviewFile, kept: str, other: str) -> Change:
    """Let *kept* stand for *other* too: its evidence moves, and what *kept* lacks is filled in.

    Raises:
        NotFoundError: One of them is no longer in the review.
        InvalidError: They are one source already.
    """
    found, gone = source_at(file, kept), source_at(file, other)
    if kept == other:
        raise InvalidError("This is one source already.", hint="Choose another to join it with.")
    with file.history.edit(because("merge_sources", title=_name(found))) as edit:
        edit.put("source", kept, **_filled(found, said_of(gone)))
        for item in evidence_from(file.db, other):
            edit.put("evidence", item.id, source=kept)
        for capture in captures_of(file.db, other):
            edit.put("capture", capture.id, source=kept)
        edit.drop("source", other)
    return edit.change


def source_at(file: ReviewFile, source: str) -> SourceRecord:
    """Return the source with this id.

    Raises:
        NotFoundError: It is not in the review.
    """
    if (found := source_record(file.db, source)) is None:
        raise NotFoundError("That source is not in this review.", hint="It may have been removed.")
    return found


def place_source(file: ReviewFile, edit: Edit, values: Row) -> str:
    """Return the id of the source that *values* describe, as part of *edit*.

    One that is there already is shared if nothing said of it contradicts *values*; what it lacks
    is filled in.  Otherwise a new one is made.
    """
    alike = sources_like(
        file.db, *(str(values.get(name) or "") for name in ("address", "citation", "title"))
    )
    known = next((found for found in alike if _agrees(found, values)), None)
    if known is not None:
        edit.put("source", known.id, **_filled(known, values))
        return known.id
    made = random_id()
    edit.put("source", made, **values, reviewer=edit.by, at=edit.at)
    return made


def release_source(file: ReviewFile, edit: Edit, source: str) -> None:
    """Let go of a source that no evidence comes from any more, as part of *edit*.

    One that was captured stays: what was kept of it may be needed again.
    """
    if not evidence_from(file.db, source) and not captures_of(file.db, source):
        edit.drop("source", source)


def checked_source(what: Row) -> Row:
    """Return *what* as columns: words trimmed, the address clean; or raise InvalidError."""
    if unknown := set(what) - set(DESCRIBED):
        raise TypeError(f"a source has no {', '.join(sorted(unknown))}")
    values: Row = trimmed({name: what[name] for name in WORDS if name in what})
    if "address" in values:
        values |= _addresses(values["address"])
    if values.get("medium") not in {None, "", *MEDIA}:
        raise InvalidError(
            f"“{values['medium'][:40]}” is no medium.", hint=f"Choose one of: {', '.join(MEDIA)}."
        )
    values |= {name: int(bool(what[name])) for name in MARKS if name in what}
    if "published" in what:
        published = what["published"]
        values["published"] = str(parse_moment(str(published))) if published else None
    return values


def refuse_ahead(now: str, values: Row) -> None:
    """Raise InvalidError if *values* hold a day too far after *now*, ISO, to be no slip.

    A paper may bear a date some months ahead, and clocks are wrong.
    """
    latest = date.fromisoformat(now[:10]) + timedelta(days=DAYS_AHEAD)
    for name, column in (
        ("The date of the source", "published"),
        ("The day it was looked at", "accessed_at"),
        ("The day of the correction", "corrected"),
    ):
        given = values.get(column)
        if given and parse_moment(str(given)).first_day() > latest:
            raise InvalidError(
                f"{name} lies ahead: {english_day(str(given))}.", hint="Look at the year."
            )


def trimmed(words: Row) -> Row:
    """Return *words* without white space at their ends; raise InvalidError if they are too long."""
    values = {name: str(text).strip() for name, text in words.items()}
    if long := [name for name, text in values.items() if len(text) > LONGEST]:
        raise InvalidError(
            f"The {long[0].replace('_', ' ')} is too long to be kept.",
            hint=f"Keep it under {LONGEST:,} characters.",
        )
    return values


def said_of(source: SourceRecord) -> Row:
    """Return all that is said of *source*, as columns."""
    values = {field.name: getattr(source, field.name) for field in fields(source)}
    return {name: values[name] for name in (*DESCRIBED, "address_given")}


def refuse_nameless(values: Row) -> None:
    """Raise InvalidError if *values* do not say where the source is to be found."""
    if not any(values.get(name) for name in NAMING):
        raise InvalidError(
            "Nothing says where this evidence is to be found.",
            hint="Give an address, a citation or a title.",
        )


def _addresses(address: str) -> Row:
    if not address:
        return {"address": "", "address_given": ""}
    given = checked_link(address)
    clean = without_tracking(given)
    return {"address": clean, "address_given": "" if clean == given else given}


def _agrees(found: SourceRecord, values: Row) -> bool:
    """Tell whether *values* say nothing of *found* that contradicts what is said already."""
    said = said_of(found)
    told = ((name, values.get(name)) for name in (*WORDS, "published"))
    return all(not value or said[name] in {None, "", value} for name, value in told)


def _filled(found: SourceRecord, values: Row) -> Row:
    """Return what *values* add to *found*."""
    said = said_of(found)
    return {name: value for name, value in values.items() if value and not said[name]}


def _name(source: SourceRecord) -> str:
    return excerpt(source.title or source.citation or source.address)
