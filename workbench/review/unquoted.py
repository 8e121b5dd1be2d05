"""Which quotes do not stand in the copy that was kept of their source."""

from collections.abc import Iterable

from workbench.review.quoting import find_quote
from workbench.store.captures import CaptureRecord, all_captures, capture_text
from workbench.store.file import ReviewFile
from workbench.store.records import EvidenceRecord

MOST = 3_000_000
"""Characters that are read once more for quotes that do not stand there to the letter; what lies
beyond is not judged, so that a review with huge copies opens as fast as any."""


def missing_quotes(file: ReviewFile, evidence: Iterable[EvidenceRecord]) -> frozenset[str]:
    """Return those of *evidence*, by id, whose quote is not in the copy it rests on.

    The copy is its own, else the newest of its source.  Where no copy is kept, or none that holds
    text, nothing is said.
    """
    quoted = [item for item in evidence if item.quote.strip()]
    captures = all_captures(file.db) if quoted else ()
    newest = {capture.source: capture for capture in captures}
    by_id = {capture.id: capture for capture in captures}
    texts: dict[str, list[EvidenceRecord]] = {}
    copies: dict[str, CaptureRecord] = {}
    for item in quoted:
        copy = by_id.get(item.capture or "") or newest.get(item.source.id)
        if copy is not None and copy.text_digest:
            texts.setdefault(copy.text_digest, []).append(item)
            copies[copy.text_digest] = copy
    missing, left = set[str](), MOST
    for digest, items in texts.items():
        text = capture_text(file.db, copies[digest]) or ""
        for item in items if text.strip() else ():
            if item.quote.strip() in text:
                continue
            left -= len(text)
            if left >= 0 and find_quote(text, item.quote).span is None:
                missing.add(item.id)
    return frozenset(missing)
