"""The dates of an article with what they come to, and who says so."""

import json
from collections.abc import Iterable
from dataclasses import replace

from workbench.dates.expression import DateRange, DateReading
from workbench.dates.wording import SENTENCES
from workbench.report.gather.places import Places, worded
from workbench.report.report import DateEntry, Reading
from workbench.review.dates import EffectiveDate
from workbench.store.records import DateOverride
from workbench.text.span import Span


def date_entries(dates: Iterable[EffectiveDate], places: Places) -> tuple[DateEntry, ...]:
    """Return *dates* as entries, a person's word above the program's."""
    return tuple(_entry(date, places) for date in dates)


def _entry(date: EffectiveDate, places: Places) -> DateEntry:
    mention, found = date.mention, date.computed
    entry = DateEntry(
        id=mention.id,
        passage=places.passage(found.span),
        kind=found.kind,
        value=found.value,
        earliest=found.earliest,
        latest=found.latest,
        mod=found.mod,
        flag=found.flag,
        leans_on=_leaning(found, places),
        why=worded(found.why, SENTENCES),
        alternatives=tuple(_reading(other) for other in found.alternatives),
        needs_a_look=date.needs_a_look,
        meaning=json.dumps(mention.expression.meaning, ensure_ascii=False),
        found=mention.found,
    )
    return entry if mention.override is None else _decided(entry, mention.override)


def _decided(entry: DateEntry, override: DateOverride) -> DateEntry:
    """Return *entry* as a person decided it; the program's own reading stays beside it."""
    stated = (override.value, override.earliest, override.latest)
    agrees = stated == (entry.value, entry.earliest, entry.latest)
    own = Reading(entry.value or "", entry.earliest, entry.latest, entry.why)
    return replace(
        entry,
        value=override.value,
        earliest=override.earliest,
        latest=override.latest,
        flag=None,
        why=entry.why if agrees else (),
        alternatives=(),
        standing=override.state,
        by=override.signed.name,
        at=override.signed.at,
        note=override.note,
        anchor_then=override.anchor_then,
        computed=None if agrees else own,
    )


def _reading(other: DateReading) -> Reading:
    return Reading(other.value, other.earliest, other.latest, worded(other.why, SENTENCES))


def _leaning(found: DateRange, places: Places) -> str:
    if isinstance(found.anchor, Span):
        return places.passage(found.anchor).words
    return found.anchor or ""
