"""What a desk did about the claims of an article besides its verdicts, and who signed it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from workbench.report import desk_entries as entries
from workbench.store.captures import CaptureRecord, all_captures
from workbench.store.desk import (
    CommentRecord,
    ContactRecord,
    CorrectionRecord,
    QueryRecord,
    SuggestionRecord,
    WaiverRecord,
    about_in,
    work_in,
)
from workbench.store.file import ReviewFile
from workbench.store.records import Signature
from workbench.store.signoffs import sign_offs_of

Row = dict[str, Any]


class Desk:
    """The rows of one article that are about its claims, read once."""

    def __init__(self, file: ReviewFile, article: str) -> None:
        self._work = work_in(file.db, article)
        self._about = {table: about_in(file.db, table, article) for table in _MAKERS}
        self._suggestions = about_in(file.db, "suggestion", article)
        rows = file.db.execute("select id, name from reviewer").fetchall()
        self._names: dict[str, str] = dict(rows)

    def of(self, claim: str) -> Row:
        """Return the fields of a claim's entry that hold what was done about it."""
        made: Row = {
            field: tuple(make(record) for record in self._about[table].get(claim, ()))
            for table, (field, make) in _MAKERS.items()
        }
        made["suggestions"] = tuple(
            _suggestion(record, self._names)
            for record in self._suggestions.get(claim, ())
            if isinstance(record, SuggestionRecord)
        )
        work = self._work.get(claim)
        if work is not None:
            made["work"] = entries.Work(
                work.state, self._names.get(work.assigned or "", ""), work.due or "", work.central
            )
        return made


def sign_offs(file: ReviewFile, article: str) -> tuple[entries.SignOff, ...]:
    """Return who signed the check of an article, in the order of signing."""
    return tuple(
        entries.SignOff(
            one.id,
            one.role,
            one.note,
            one.head.entries,
            one.head.hash,
            one.edits_since,
            **_signed(one.signed),
        )
        for one in sign_offs_of(file.db, article)
    )


def captures_by_source(file: ReviewFile) -> dict[str, tuple[entries.Capture, ...]]:
    """Return what was kept of each source, oldest first."""
    found: dict[str, list[entries.Capture]] = defaultdict(list)
    for record in all_captures(file.db):
        found[record.source].append(_capture(record))
    return {source: tuple(captures) for source, captures in found.items()}


def signers(signed: Iterable[Any]) -> list[tuple[str, str]]:
    """Return when and by whom each entry in *signed* was made."""
    return [(entry.at, entry.by) for entry in signed]


def _capture(record: CaptureRecord) -> entries.Capture:
    return entries.Capture(
        record.id,
        record.digest,
        record.size,
        record.media_type,
        record.accessed_at,
        record.how,
        record.asked,
        record.address,
        record.status,
        record.file_name,
        record.archived_address,
        record.text_digest or "",
        **_signed(record.added),
    )


def _signed(signature: Signature) -> dict[str, str]:
    return {"by": signature.name, "at": signature.at}


def _waiver(found: WaiverRecord) -> entries.Waiver:
    return entries.Waiver(found.id, found.rule, found.reason, **_signed(found.signed))


def _contact(found: ContactRecord) -> entries.Contact:
    return entries.Contact(
        found.id,
        found.who,
        found.role,
        found.means,
        found.state,
        found.contacted_at or "",
        found.note,
        **_signed(found.signed),
    )


def _comment(found: CommentRecord) -> entries.Comment:
    return entries.Comment(found.id, found.text, **_signed(found.signed))


def _question(found: QueryRecord) -> entries.Question:
    return entries.Question(
        found.id,
        found.question,
        found.addressee,
        found.state,
        found.answer or "",
        found.answer_kind or "",
        found.answered_at or "",
        **_signed(found.signed),
    )


def _correction(found: CorrectionRecord) -> entries.Correction:
    return entries.Correction(
        found.id,
        found.reported,
        found.reported_by,
        found.state,
        found.finding or "",
        found.text or "",
        found.published or "",
        **_signed(found.signed),
    )


def _suggestion(found: SuggestionRecord, names: Mapping[str, str]) -> entries.Suggestion:
    return entries.Suggestion(
        found.id,
        found.words,
        found.wording,
        found.reason,
        found.state,
        found.start,
        found.end,
        found.answer,
        names.get(found.answered_by or "", ""),
        found.answered_at,
        **_signed(found.signed),
    )


_MAKERS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "waiver": ("waivers", _waiver),
    "contact": ("contacts", _contact),
    "comment": ("comments", _comment),
    "query": ("questions", _question),
    "correction": ("corrections", _correction),
}
"""For each table the field of a claim's entry it fills, and what makes a row an entry."""
