"""Findings as rows of the review file, and rows as findings again.

Spans are pairs of offsets, reasons a code with its values; both are kept as JSON that a person
can read.  Reading is forgiving where the file could have been touched by hand: what makes no
sense is left out rather than stopping the program.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from workbench.analysis import Analysis
from workbench.claims.claim import Claim
from workbench.dates.expression import TimeExpression
from workbench.dates.timestamps import TimestampCandidate
from workbench.ids import ContentIds, bytes_digest
from workbench.reason import Reason, because
from workbench.store.images import Row
from workbench.text.source import About, Block, Clue
from workbench.text.span import Span

FINDINGS = ("block", "timestamp_candidate", "date_mention", "claim")
"""The tables that analysis fills, in the order in which rows may refer to each other."""


def pack(value: object) -> str:
    """Return *value*, made of lists, words and numbers, as JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def unpack(text: str | None) -> Any:  # noqa: ANN401
    """Return what :func:`pack` packed, or None where there is nothing or nonsense."""
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None


def pack_reasons(reasons: Iterable[Reason]) -> str:
    """Return *reasons* as JSON: ``[[code, {name: value}], …]``."""
    return pack([[reason.code, dict(reason.values)] for reason in reasons])


def unpack_reasons(text: str | None) -> tuple[Reason, ...]:
    """Return the reasons that :func:`pack_reasons` packed."""
    found = unpack(text)
    if not isinstance(found, list):
        return ()
    return tuple(
        because(str(item[0]), **item[1])
        for item in found
        if isinstance(item, list) and len(item) == 2 and isinstance(item[1], dict)
    )


def pack_spans(spans: Iterable[Span]) -> str:
    """Return *spans* as JSON: ``[[start, end], …]``."""
    return pack([[span.start, span.end] for span in spans])


def unpack_spans(text: str | None) -> tuple[Span, ...]:
    """Return the spans that :func:`pack_spans` packed."""
    found = unpack(text)
    return tuple(Span(start, end) for start, end in found) if isinstance(found, list) else ()


def article_columns(about: About) -> Row:
    """Return the columns of ``article`` that tell what the input said of itself."""
    return {
        "title": about.title,
        "byline": about.byline,
        "outlet": about.outlet,
        "address": about.address,
        "language": about.language,
        "media_type": about.media_type,
        "encoding": about.encoding,
        "clues": pack([[clue.where, clue.value] for clue in about.clues]),
        "notes": pack_reasons(about.notes),
    }


def about_of(row: Mapping[str, Any]) -> About:
    """Return what the input said of itself, from a row of ``article``."""
    return About(
        title=row["title"],
        byline=row["byline"],
        outlet=row["outlet"],
        address=row["address"],
        language=row["language"],
        media_type=row["media_type"],
        encoding=row["encoding"],
        clues=tuple(Clue(*clue) for clue in unpack(row["clues"]) or ()),
        notes=unpack_reasons(row["notes"]),
    )


def finding_rows(article: str, analysis: Analysis) -> dict[str, list[Row]]:
    """Return the rows of every table in :data:`FINDINGS` for what *analysis* found."""
    text = analysis.source.text
    ids = ContentIds(text)
    trusted = analysis.dating.chosen
    rows = {
        "block": [block_row(article, ids, block) for block in analysis.source.blocks],
        "timestamp_candidate": [
            _candidate_row(article, place, candidate, trusted=place == trusted)
            for place, candidate in enumerate(analysis.dating.candidates)
        ],
        "date_mention": [_mention_row(article, ids, text, e) for e in analysis.expressions],
        "claim": [claim_row(article, text, claim) for claim in analysis.claims],
    }
    return {table: list({row["id"]: row for row in rows[table]}.values()) for table in FINDINGS}


def block_row(article: str, ids: ContentIds, block: Block) -> Row:
    """Return the row of one block as the program sees it."""
    return {
        "id": ids.of("block", block.span),
        "article": article,
        "start": block.span.start,
        "end": block.span.end,
        "kind": block.kind,
        "why": pack_reasons(block.why),
    }


def claim_row(article: str, text: str, claim: Claim, origin: str = "program") -> Row:
    """Return the row of one claim; *origin* is ``program`` or ``reviewer``."""
    speaker = claim.speaker
    return {
        "id": claim.id,
        "article": article,
        "start": claim.span.start,
        "end": claim.span.end,
        "ranges": pack_spans(claim.ranges),
        "words": words_of(text, claim.ranges),
        "statement": claim.statement,
        "kinds": " ".join(claim.kinds),
        "score": claim.score if origin == "program" else None,
        "sentence_start": claim.sentence.start,
        "sentence_end": claim.sentence.end,
        "speaker_start": speaker and speaker.start,
        "speaker_end": speaker and speaker.end,
        "speaker": speaker.of(text) if speaker else "",
        "why": pack_reasons(claim.why),
        "origin": origin,
        "made_from": "",
        "found": 1,
    }


def words_of(text: str, ranges: Iterable[Span]) -> str:
    """Return the words in *ranges* as one line, with … for words left out between them."""
    said, at = "", None
    for span in ranges:
        if at is not None:
            gap = text[at : span.start]
            said += " … " if any(char.isalnum() for char in gap) else gap
        said += span.of(text)
        at = span.end
    return " ".join(said.split())


def _mention_row(article: str, ids: ContentIds, text: str, expression: TimeExpression) -> Row:
    span = expression.span
    return {
        "id": ids.of("date", span),
        "article": article,
        "start": span.start,
        "end": span.end,
        "words": " ".join(span.of(text).split()),
        "kind": expression.kind,
        "meaning": pack(expression.meaning),
        "found": 1,
    }


def _candidate_row(article: str, place: int, item: TimestampCandidate, *, trusted: bool) -> Row:
    return {
        "id": bytes_digest(f"{article}/timestamp/{place}".encode())[:16],
        "article": article,
        "position": place,
        "value": item.value,
        "role": item.role,
        "place": item.where,
        "confidence": item.confidence,
        "trusted": int(trusted),
        "start": item.span and item.span.start,
        "end": item.span and item.span.end,
        "why": pack_reasons(item.why),
        "conflicts": pack_reasons(item.conflicts),
    }
