"""What the desk shows of a reading, as the plain values its panels take."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.days import day_words
from ui.models.evidence import EvidenceRow
from ui.panels.publication import Publication
from ui.panels.verdict_keys import Choice
from ui.reading import Reading
from ui.theme.badges import verdict_badge
from workbench.store.captures import CaptureRecord
from workbench.store.records import EvidenceRecord


def publication_of(reading: Reading, who: str | None) -> Publication:
    """Return what the publication bar says of an article; *who* is the id of who is working."""
    anchor = reading.anchor
    rejected = next(
        (
            item
            for place, item in enumerate(reading.dating.candidates)
            if place != reading.dating.chosen
            and item.role in {"clock", "crawl", "saved"}
            and item.value != anchor.value
        ),
        None,
    )
    told, short = "", ""
    if rejected is not None:
        day = day_words(rejected.value.partition("T")[0], weekday=False)
        told = _tr(str(_REJECTED[rejected.role])).format(day=day)
        short = _tr("clock {day} rejected").format(day=day)
    if anchor.value is None:
        return Publication(rejected=told, short_rejected=short)
    if anchor.chosen_by == "reviewer":
        name = anchor.signed.name if anchor.signed else ""
        mine = anchor.signed is None or anchor.signed.reviewer == who
        by = _tr("set by you") if mine or not name else _tr("set by {name}").format(name=name)
    else:
        by = _tr("as the article says")
    return Publication(
        day_words(anchor.value),
        day_words(anchor.value, weekday=False),
        by,
        told,
        short,
        _moved_words(len(reading.moved)),
    )


def _moved_words(count: int) -> str:
    if count == 0:
        return ""
    words = _tr("1 date moved with it") if count == 1 else _tr("{n} dates moved with it")
    return words.format(n=count)


def evidence_row(
    item: EvidenceRecord, copy: CaptureRecord | None = None, *, misquoted: bool = False
) -> EvidenceRow:
    """Return a piece of evidence as a row, with the copy it rests on."""
    seen = item.accessed_at or ""
    kind = _tr("primary") if item.primary_source else _tr("secondary")
    source = f"{kind} · {item.publisher}" if item.publisher else kind
    return EvidenceRow(
        item.id,
        item.stance,
        _tr(str(_STANCES.get(item.stance, "Context"))),
        item.title or item.citation,
        item.address,
        source,
        _tr("seen {day}").format(day=day_words(seen[:10], weekday=False)) if seen else "",
        item.quote,
        item.note,
        item.primary_source,
        f"{copy.digest[:4]}…{copy.digest[-2:]}" if copy else "",
        bool(copy and copy.archived_address),
        item.source.confidential,
        misquoted,
    )


_STANCES = {
    "supports": QT_TRANSLATE_NOOP("desk", "Supports"),
    "contradicts": QT_TRANSLATE_NOOP("desk", "Contradicts"),
    "context": QT_TRANSLATE_NOOP("desk", "Context"),
    "mixed": QT_TRANSLATE_NOOP("desk", "Mixed"),
}
_REJECTED = {
    "clock": QT_TRANSLATE_NOOP("desk", "page clock {day} rejected"),
    "crawl": QT_TRANSLATE_NOOP("desk", "crawl time {day} rejected"),
    "saved": QT_TRANSLATE_NOOP("desk", "file date {day} rejected"),
}


def choices_of(reading: Reading) -> tuple[Choice, ...]:
    """Return the labels a verdict on the article can have, as the verdict keys show them."""
    return tuple(
        Choice(label.code, label.words, label.definition, verdict_badge(label.sign, label.tone))
        for label in reading.scale.labels
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("desk", words)
