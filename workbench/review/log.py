"""The ledger to read: who did what and when, for one claim or for all of the file.

To a claim belong its verdicts, its evidence with the sources and captures that stands on, the
dates in its sentence, and all that was said and done about it.  What its second checker may not
know yet is told without its words (:mod:`workbench.review.sight`).
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workbench.reason import Reason, because
from workbench.review.columns import told_columns
from workbench.review.lookup import claim_at
from workbench.review.reviewers import reviewer_names
from workbench.review.second_check import BLIND
from workbench.review.sight import sight_of, veiled_claims, viewer_of
from workbench.review.view import dates_in
from workbench.store.boundaries import OVER
from workbench.store.entries import Entry, entries_about, newest_entries
from workbench.store.file import ReviewFile
from workbench.store.images import Image, read_images
from workbench.store.queries import article_records, mention_records, verdicts_of

_TELLING = frozenset(
    ("set_verdict", "clear_verdict", "note_rationale", "set_verdicts", "clear_verdicts")
)
"""Edits whose very name says what somebody made of a claim."""

_OF_CLAIM = """
select entry from history_row where claim = :claim
union
select entry from history_row
 where table_name = 'date_override' and row_id in (select value from json_each(:dates))
union
select entry from history_row
 where table_name = 'source' and row_id in (select value from json_each(:sources))
union
select entry from history_row
 where table_name = 'capture'
   and json_extract(coalesce(after, before), '$.source') in (select value from json_each(:sources))
"""

_SOURCES = """
select distinct json_extract(coalesce(after, before), '$.source') from history_row
 where table_name = 'evidence' and claim = ?
"""


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """One value an edit changed, in words; None where there was none before, or is none after."""

    table: str
    row: str
    column: str
    before: str | int | float | None
    after: str | int | float | None


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry of the ledger as whoever is working may read it.

    ``what`` names the edit that was made, undone or redone; ``stands`` is False for an edit that
    does not hold any more.  ``over`` names whose work an undo took back by force.  ``changes`` are
    in the order of writing, and those of an undo the other way round.  Where ``sealed``, those
    of the other checker's verdict are left out: they are shown once both checks are in.
    """

    entry: Entry
    what: Reason
    stands: bool
    over: str = ""
    changes: tuple[ColumnChange, ...] = ()
    sealed: bool = False


def claim_log(file: ReviewFile, claim: str) -> tuple[LogLine, ...]:
    """Return all entries that touch a claim, oldest first.

    Raises:
        NotFoundError: The claim is not in the review.
    """
    found = claim_at(file, claim)
    dates = dates_in(found, mention_records(file.db, found.article), lambda m: m.expression.span)
    sources = [row[0] for row in file.db.execute(_SOURCES, [claim]).fetchall() if row[0]]
    wanted = {
        "claim": claim,
        "dates": json.dumps([date.id for date in dates]),
        "sources": json.dumps(sources),
    }
    numbers = [number for (number,) in file.db.execute(_OF_CLAIM, wanted).fetchall()]
    given = verdicts_of(file.db, claim)
    is_veiled = len(sight_of(file, found.article).seen(given)) < len(given)
    own = _Own(claim, frozenset(date.id for date in dates), frozenset(sources))
    veiled = frozenset({claim} if is_veiled else ())
    return _lines(file, entries_about(file.db, numbers), veiled, own)


@dataclass(frozen=True, slots=True)
class _Own:
    """What rows are about one claim: its own, and those of its dates and sources, by id."""

    claim: str
    dates: frozenset[str]
    sources: frozenset[str]

    def has(self, image: Image) -> bool:
        """Tell whether *image* is about the claim; an entry can hold much besides."""
        if image.table == "date_override":
            return image.row_id in self.dates
        if image.table == "source":
            return image.row_id in self.sources
        if image.table == "capture":
            return ((image.before or {}) | (image.after or {})).get("source") in self.sources
        return image.claim == self.claim


def whole_log(
    file: ReviewFile, *, before: int | None = None, limit: int = 100
) -> tuple[LogLine, ...]:
    """Return up to *limit* entries of the file, newest first, only those older than *before*."""
    veiled: set[str] = set()
    for article in article_records(file.db):
        veiled |= veiled_claims(file, article.id)
    return _lines(file, newest_entries(file.db, before=before, limit=limit), frozenset(veiled))


def _lines(
    file: ReviewFile,
    entries: Iterable[Entry],
    veiled: frozenset[str],
    own: _Own | None = None,
) -> tuple[LogLine, ...]:
    entries = tuple(entries)
    undone, viewer = _undone(file, entries), viewer_of(file)
    names = reviewer_names(file)
    lines = []
    for entry in entries:
        images = read_images(file.db, entry.id if entry.of is None else entry.of)
        shown = images
        if _maker(file, entry) != viewer:
            shown = [image for image in images if not _is_blind(image, veiled)]
        is_sealed = len(shown) < len(images)
        if own is not None:
            shown = [image for image in shown if own.has(image)]
        if entry.kind == "undo":
            shown = [image.backwards() for image in reversed(shown)]
        lines.append(
            LogLine(
                entry,
                sealed_label(entry.label) if is_sealed else entry.label,
                entry.id not in undone,
                str(dict(entry.label.values).get(OVER, "")),
                tuple(_changes(shown, names)),
                is_sealed,
            )
        )
    return tuple(lines)


def _undone(file: ReviewFile, entries: tuple[Entry, ...]) -> frozenset[int]:
    """Return which of *entries* are edits that were undone last and not done again."""
    edits = json.dumps([entry.id for entry in entries if entry.kind == "edit"])
    rows = file.db.execute(
        "select of, kind from history where of in (select value from json_each(?)) order by id",
        [edits],
    )
    last: dict[int, str] = defaultdict(str)
    last.update(rows.fetchall())
    return frozenset(of for of, kind in last.items() if kind == "undo")


def _maker(file: ReviewFile, entry: Entry) -> str | None:
    """Return who made the edit that *entry* is, undoes or redoes."""
    if entry.of is None:
        return entry.reviewer
    found = file.db.execute("select reviewer from history where id = ?", [entry.of]).fetchone()
    return found[0] if found else None


def _is_blind(image: Image, veiled: frozenset[str]) -> bool:
    """Tell whether *image* is, or may be, a verdict of one of two checks that is hidden."""
    whole = (image.before or {}) | (image.after or {})
    is_hidden = image.table == "verdict" and image.claim in veiled
    return is_hidden and whole.get("role") in {None, *BLIND}


def sealed_label(label: Reason) -> Reason:
    """Return what an edit with a hidden verdict in it is called: *label*, unless it gives it away.

    A merge or a new version of the text is no secret; which label a verdict has is.
    """
    values = dict(label.values)
    if label.code not in _TELLING:
        return label
    if "number" in values:
        return because("sealed_verdict", number=values["number"])
    return because("sealed_verdicts", count=values.get("count", 0))


def _changes(images: Iterable[Image], names: Mapping[str, str]) -> Iterator[ColumnChange]:
    for image in images:
        told = told_columns(image.table, image.before or {}, image.after or {}, names)
        for column, old, new in told:
            yield ColumnChange(image.table, image.row_id, column, old, new)
