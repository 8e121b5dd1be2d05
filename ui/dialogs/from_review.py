"""What stands in the review file, in the words the dialogs show."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.days import chip_words, day_words, span_words
from ui.dialogs.candidates import Candidate
from ui.dialogs.correct import Current, Reading
from ui.dialogs.effect import Effect, Outcome
from ui.dialogs.evidence_values import Evidence
from ui.languages.core import sentence
from workbench.dates.timestamps import Bounds, Dating, TimestampCandidate
from workbench.dates.typed_stretch import TypedDate
from workbench.reason import Reason
from workbench.review.dates import AnchorPreview, EffectiveDate
from workbench.store.records import AnchorRecord, EvidenceRecord, SourceRecord

_ROLES = {
    "published": QT_TRANSLATE_NOOP("dates", "publication date"),
    "updated": QT_TRANSLATE_NOOP("dates", "date of an update"),
    "clock": QT_TRANSLATE_NOOP("dates", "page clock"),
    "crawl": QT_TRANSLATE_NOOP("dates", "time the page was copied"),
    "saved": QT_TRANSLATE_NOOP("dates", "time the file was saved"),
    "copyright": QT_TRANSLATE_NOOP("dates", "year of a copyright"),
    "mentioned": QT_TRANSLATE_NOOP("dates", "named in the text"),
}
_MAY_BE_IT = frozenset({"published", "updated"})
_PROVEN = 0.4
"""How far the bounds are to be trusted as an answer: better than a page clock, not by much."""


def candidates_of(dating: Dating, anchor: AnchorRecord) -> tuple[Candidate, ...]:
    """Return the rows to choose from: what a reviewer set, what was found, what is proven."""
    rows = [_candidate(found) for found in dating.candidates]
    place = next(
        (n for n, row in enumerate(rows) if row.rejected or (row.confidence or 0) < _PROVEN),
        len(rows),
    )
    rows.insert(place, _left_open(dating.bounds))
    if anchor.chosen_by == "reviewer" and anchor.value is not None:
        rows.insert(0, _set_by_hand(anchor, anchor.value))
    return tuple(rows)


def effect_of(preview: AnchorPreview, value: str | None) -> Effect:
    """Return what *value* as publication date, None for none, would do."""
    moved = tuple(_outcome(before, after) for before, after in preview.moves)
    nowhere = tuple(_outcome(date, date) for date in preview.same if _has_no_place(date))
    written = (
        date
        for date in preview.same
        if date.computed.anchor is None and _words(date) and not _has_no_place(date)
    )
    return Effect(
        moved,
        tuple(_outcome(date, date) for date in preview.stays),
        tuple(_outcome(date, date) for date in written),
        nowhere if value is None else (),
        () if value is None else nowhere,
    )


def doubts_in_words(doubts: tuple[Reason, ...]) -> tuple[str, ...]:
    """Return what speaks against a publication date as sentences."""
    return tuple(sentence(doubt) for doubt in doubts)


def readings_of(date: EffectiveDate) -> tuple[Reading, ...]:
    """Return the program's reading of a date and its other readings, those that name a time."""
    found = date.computed
    own = Reading(
        TypedDate(found.value or "", found.earliest, found.latest),
        _say("as the program reads it"),
        _reasons(found.why),
    )
    others = (
        Reading(
            TypedDate(other.value, other.earliest, other.latest),
            _say("another reading"),
            _reasons(other.why),
            place,
        )
        for place, other in enumerate(found.alternatives)
    )
    return tuple(one for one in (own, *others) if one.date.earliest or one.date.latest)


def current_of(date: EffectiveDate) -> Current | None:
    """Return what a person has set for a date, if anybody has."""
    override = date.mention.override
    if override is None:
        return None
    typed = TypedDate(override.value, override.earliest, override.latest)
    return Current(typed, override.note)


def evidence_of(record: EvidenceRecord) -> Evidence:
    """Return a piece of evidence as the dialog shows it."""
    return Evidence(
        record.stance,
        record.address,
        record.citation,
        record.title,
        record.publisher,
        record.quote,
        record.locator,
        record.note,
        record.accessed_at or "",
        record.primary_source,
        record.source.author,
        record.source.published or "",
        record.source.medium,
        record.source.independent_of,
        record.source.confidential,
    )


def source_said(source: SourceRecord) -> Evidence:
    """Return what is said of a source of the review, as the dialog shows it."""
    return Evidence(
        address=source.address,
        citation=source.citation,
        title=source.title,
        publisher=source.publisher,
        primary_source=source.primary_source,
        author=source.author,
        published=source.published or "",
        medium=source.medium,
        independent_of=source.independent_of,
        confidential=source.confidential,
    )


def _candidate(found: TimestampCandidate) -> Candidate:
    role = _say(_ROLES.get(found.role, found.role))
    place = role if found.where == "text" else f"{role}, {found.where}"
    rejected = found.role not in _MAY_BE_IT  # why it is a page clock speaks against it
    return Candidate(
        found.value,
        day_words(found.value),
        place,
        found.confidence,
        () if rejected else _reasons(found.why),
        _reasons((*found.why, *found.conflicts) if rejected else found.conflicts),
        rejected=rejected,
    )


def _left_open(bounds: Bounds) -> Candidate:
    proven = span_words(bounds.earliest, bounds.latest)
    if not proven:
        return Candidate(None, _say("Not known"), "", None, (), (_say(_UNRESOLVED),))
    return Candidate(None, proven, _say("proven by the text"), _PROVEN, (), (_say(_TOO_WIDE),))


_UNRESOLVED = QT_TRANSLATE_NOOP("dates", "Dates that hang on it stay without a day")
_TOO_WIDE = QT_TRANSLATE_NOOP("dates", "Too wide to read “on Monday” from; such dates stay open")


def _set_by_hand(anchor: AnchorRecord, value: str) -> Candidate:
    by = anchor.signed.name if anchor.signed and anchor.signed.name else _say("a reviewer")
    place = _say("set by {name}").format(name=by)
    reasons = (anchor.reason,) if anchor.reason else ()
    return Candidate(value, day_words(value), place, 1.0, reasons)


def _outcome(before: EffectiveDate, after: EffectiveDate) -> Outcome:
    nothing = _say("not known")
    return Outcome(
        after.mention.words, _words(before) or nothing, _words(after) or nothing, _state(after)
    )


def _has_no_place(date: EffectiveDate) -> bool:
    """Tell whether a date, not a length of time, lies nowhere in time yet."""
    known = date.earliest is not None or date.latest is not None
    return not known and date.computed.kind in {"DATE", "TIME"}


def _words(date: EffectiveDate) -> str:
    return chip_words(date.value, date.computed.kind, date.earliest, date.latest)


def _state(date: EffectiveDate) -> str:
    if date.by_reviewer:
        return "look" if date.needs_a_look else "confirmed"
    return date.computed.flag or "computed"


def _reasons(why: tuple[Reason, ...]) -> tuple[str, ...]:
    sentences = (sentence(reason) for reason in why)
    return tuple(words[:1].upper() + words[1:] for words in sentences)


def _say(words: object) -> str:
    return QCoreApplication.translate("dates", str(words))
