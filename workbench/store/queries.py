"""Read a review file: each query returns values, and their number never grows with the file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from workbench.dates.expression import TimeExpression
from workbench.dates.timestamps import Bounds, Dating, TimestampCandidate
from workbench.reason import because
from workbench.store.images import Row
from workbench.store.records import (
    AnchorRecord,
    ArticleRecord,
    BlockRecord,
    ClaimRecord,
    DateOverride,
    MentionRecord,
    Signature,
    StoredFindings,
    VerdictRecord,
)
from workbench.store.rows import about_of, pack, unpack, unpack_reasons, unpack_spans
from workbench.text.source import Block, SourceText
from workbench.text.span import Span

_ABOUT = ("title", "byline", "outlet", "address", "language")

_SIGNED = "{0}.reviewer as by_id, coalesce(reviewer.name, '') as by_name, {0}.at as by_at"

_ARTICLES = f"""
select article.*, coalesce(reviewer.name, '') as by_name,
       {", ".join(f"article_about.{name} as given_{name}" for name in _ABOUT)}
  from article
  left join article_about on article_about.id = article.id
  left join reviewer on reviewer.id = article.added_by
"""

_CLAIMS = f"""
select claim.*, decision.id as decision, decision.state, decision.note,
       decision.ranges as given_ranges, decision.words as given_words,
       decision.statement as given_statement, {_SIGNED.format("decision")}
  from claim
  left join claim_decision as decision on decision.id = claim.id
  left join reviewer on reviewer.id = decision.reviewer
"""

_MENTIONS = f"""
select date_mention.*, override.id as override, override.state, override.value,
       override.earliest, override.latest, override.anchor_then, override.note,
       {_SIGNED.format("override")}
  from date_mention
  left join date_override as override on override.id = date_mention.id
  left join reviewer on reviewer.id = override.reviewer
"""

_SPEAK_OF = """
select known.name, reference."from"
  from sqlite_master as known, pragma_foreign_key_list(known.name) as reference
 where known.type = 'table' and reference."table" = ?
"""

_MADE = {"date_mention": "0", "claim": "origin = 'reviewer'"}
"""Which findings a reviewer made."""

_OPEN_BEFORE = """
select count(*) from claim
  left join claim_decision as decision on decision.id = claim.id
 where claim.article = :article and coalesce(decision.state, 'open') = 'open'
   and (coalesce(decision.start, claim.start), coalesce(decision."end", claim."end"), claim.id)
       <= (:start, :end, :id)
"""


def article_records(db: Database) -> tuple[ArticleRecord, ...]:
    """Return the articles of the file in the order in which they were added.

    Versions that a newer one has replaced are not among them.
    """
    return tuple(
        _article(row)
        for row in db.query(
            f"{_ARTICLES} where article.id not in"
            " (select replaces from article where replaces is not null)"
            " order by article.position"
        )
    )


def article_record(db: Database, article: str) -> ArticleRecord | None:
    """Return one article by its id, or None."""
    rows = db.query(f"{_ARTICLES} where article.id = ?", [article])
    return next((_article(row) for row in list(rows)), None)


def text_of(db: Database, article: str) -> str:
    """Return the text of an article; all offsets count in it."""
    found = db.execute(
        "select text from article_text"
        " join article on article.text_digest = article_text.digest where article.id = ?",
        [article],
    ).fetchone()
    return str(found[0]) if found else ""


def original_of(db: Database, article: str) -> bytes | None:
    """Return the bytes an article came as, or None if they were not kept."""
    found = db.execute(
        "select bytes from original"
        " join article on article.original_digest = original.digest where article.id = ?",
        [article],
    ).fetchone()
    return bytes(found[0]) if found else None


def block_records(db: Database, article: str) -> tuple[BlockRecord, ...]:
    """Return the blocks of an article in reading order."""
    rows = db.query(
        f"select block.*, block_kind.kind as given, {_SIGNED.format('block_kind')} from block"
        " left join block_kind on block_kind.id = block.id"
        " left join reviewer on reviewer.id = block_kind.reviewer"
        " where block.article = ? order by block.start",
        [article],
    )
    return tuple(_block(row) for row in rows)


def dating_of(db: Database, article: ArticleRecord) -> Dating:
    """Return the candidates for the publication time as the program ranked them."""
    rows = list(
        db.query(
            "select * from timestamp_candidate where article = ? order by position", [article.id]
        )
    )
    chosen = next((place for place, row in enumerate(rows) if row["trusted"]), None)
    return Dating(tuple(_candidate(row) for row in rows), chosen, article.bounds)


def anchor_of(db: Database, article: str) -> AnchorRecord:
    """Return the publication time that holds: the reviewer's word, else the program's."""
    rows = list(
        db.query(
            f"select anchor.*, {_SIGNED.format('anchor')} from anchor"
            " left join reviewer on reviewer.id = anchor.reviewer where anchor.id = ?",
            [article],
        )
    )
    for row in rows:
        return AnchorRecord(row["value"], "reviewer", row["reason"] or "", _signature(row))
    found = db.execute(
        "select value from timestamp_candidate where article = ? and trusted = 1", [article]
    ).fetchone()
    return AnchorRecord(found[0], "program") if found else AnchorRecord()


def mention_records(db: Database, article: str) -> tuple[MentionRecord, ...]:
    """Return the time expressions of an article in reading order, with their overrides."""
    rows = db.query(
        f"{_MENTIONS} where date_mention.article = ? order by date_mention.start", [article]
    )
    return tuple(_mention(row) for row in rows)


def mention_record(db: Database, mention: str) -> MentionRecord | None:
    """Return one time expression by its id, or None."""
    rows = list(db.query(f"{_MENTIONS} where date_mention.id = ?", [mention]))
    return next((_mention(row) for row in rows), None)


def claim_records(db: Database, article: str) -> tuple[ClaimRecord, ...]:
    """Return all claims of an article in reading order, the open ones numbered."""
    rows = db.query(f"{_CLAIMS} where claim.article = ?", [article])
    claims = sorted((_claim(row) for row in rows), key=lambda claim: (claim.span, claim.id))
    numbered, number = [], 0
    for claim in claims:
        number += claim.is_open
        numbered.append(replace(claim, number=number) if claim.is_open else claim)
    return tuple(numbered)


def claim_record(db: Database, claim: str) -> ClaimRecord | None:
    """Return one claim by its id, with its number, or None."""
    found = next(
        (_claim(row) for row in list(db.query(f"{_CLAIMS} where claim.id = ?", [claim]))), None
    )
    if found is None or not found.is_open:
        return found
    start, end = found.span.start, found.span.end
    place = {"article": found.article, "start": start, "end": end, "id": found.id}
    (number,) = db.execute(_OPEN_BEFORE, place).fetchone()
    return replace(found, number=number)


def current_verdicts(db: Database, article: str) -> tuple[VerdictRecord, ...]:
    """Return the verdicts of an article's claims that nothing supersedes, of every role."""
    return _verdicts(
        db,
        "claim in (select id from claim where article = ?)"
        " and not exists (select 1 from verdict as later where later.supersedes = verdict.id)",
        article,
    )


def current_verdicts_on(db: Database, claims: Sequence[str]) -> dict[str, list[VerdictRecord]]:
    """Return the verdicts on each of *claims* that nothing supersedes, of every role."""
    found: dict[str, list[VerdictRecord]] = {claim: [] for claim in claims}
    where = (
        "claim in (select value from json_each(?))"
        " and not exists (select 1 from verdict as later where later.supersedes = verdict.id)"
    )
    for verdict in _verdicts(db, where, pack(list(claims))):
        found[verdict.claim].append(verdict)
    return found


def verdicts_of(db: Database, claim: str) -> tuple[VerdictRecord, ...]:
    """Return all verdicts ever given on a claim and not undone, oldest first."""
    return _verdicts(db, "claim = ?", claim)


def verdicts_in(db: Database, article: str) -> tuple[VerdictRecord, ...]:
    """Return all verdicts ever given on an article's claims and not undone, oldest first."""
    return _verdicts(db, "claim in (select id from claim where article = ?)", article)


def found_rows(db: Database, table: str, article: str) -> list[Row]:
    """Return the rows of one table of findings that belong to an article."""
    return [dict(row) for row in db.query(f'select * from "{table}" where article = ?', [article])]


def worked_on(db: Database, table: str, article: str) -> frozenset[str]:
    """Return the ids of an article's findings that a reviewer made or that anything speaks of.

    The references of the schema tell what may speak of them, so that a table added later counts.
    """
    spoken = [
        f'id in (select "{column}" from "{other}")'
        for other, column in db.execute(_SPEAK_OF, [table]).fetchall()
    ]
    worked = " or ".join([_MADE[table], *spoken])
    query = f"select id from {table} where article = ? and ({worked})"
    return frozenset(str(row_id) for (row_id,) in db.execute(query, [article]))


def findings_of(db: Database, article: str) -> StoredFindings | None:
    """Return everything analysis and reviewers left on an article, or None if it is not there."""
    record = article_record(db, article)
    if record is None:
        return None
    blocks = block_records(db, article)
    source = SourceText(
        text_of(db, article), tuple(_source_block(block) for block in blocks), record.about
    )
    return StoredFindings(
        record,
        source,
        blocks,
        dating_of(db, record),
        anchor_of(db, article),
        mention_records(db, article),
        claim_records(db, article),
    )


def _source_block(block: BlockRecord) -> Block:
    if block.changed is None:
        return Block(block.span, block.kind, block.why)
    return Block(block.span, block.kind, (because("set_by_reviewer", name=block.changed.name),))


def _signature(row: Mapping[str, Any]) -> Signature:
    return Signature(row["by_id"], row["by_name"], row["by_at"] or "")


def _article(row: Mapping[str, Any]) -> ArticleRecord:
    given = {name: row[f"given_{name}"] for name in _ABOUT if row[f"given_{name}"] is not None}
    return ArticleRecord(
        row["id"],
        row["position"],
        replace(about_of(row), **given),
        row["kind"],
        row["file_name"],
        row["text_digest"],
        row["original_digest"],
        Bounds(row["earliest"], row["latest"]),
        row["analysis_version"],
        Signature(row["added_by"], row["by_name"], row["added_at"]),
    )


def _block(row: Mapping[str, Any]) -> BlockRecord:
    given = row["given"]
    return BlockRecord(
        row["id"],
        Span(row["start"], row["end"]),
        given or row["kind"],
        row["kind"],
        unpack_reasons(row["why"]),
        _signature(row) if given else None,
    )


def _candidate(row: Mapping[str, Any]) -> TimestampCandidate:
    return TimestampCandidate(
        row["value"],
        row["role"],
        row["place"],
        row["confidence"],
        _span(row["start"], row["end"]),
        unpack_reasons(row["why"]),
        unpack_reasons(row["conflicts"]),
    )


def _mention(row: Mapping[str, Any]) -> MentionRecord:
    override = None
    if row["override"] is not None:
        override = DateOverride(
            row["state"],
            row["value"],
            row["earliest"],
            row["latest"],
            row["anchor_then"],
            row["note"],
            _signature(row),
        )
    span = Span(row["start"], row["end"])
    expression = TimeExpression(span, row["kind"], unpack(row["meaning"]))
    return MentionRecord(
        row["id"], row["article"], expression, row["words"], bool(row["found"]), override
    )


def _claim(row: Mapping[str, Any]) -> ClaimRecord:
    found = unpack_spans(row["ranges"]) or (Span(row["start"], row["end"]),)
    given = row["given_statement"]
    return ClaimRecord(
        id=row["id"],
        article=row["article"],
        number=0,
        ranges=unpack_spans(row["given_ranges"]) or found,
        found_ranges=found,
        words=row["given_words"] or row["words"],
        statement=row["statement"] if given is None else given,
        kinds=tuple(row["kinds"].split()),
        score=row["score"],
        sentence=_span(row["sentence_start"], row["sentence_end"]),
        speaker=_span(row["speaker_start"], row["speaker_end"]),
        speaker_words=row["speaker"],
        why=unpack_reasons(row["why"]),
        origin=row["origin"],
        made_from=tuple(row["made_from"].split()),
        found=bool(row["found"]),
        state=row["state"] or "open",
        note=row["note"] or "",
        decided=None if row["decision"] is None else _signature(row),
    )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def _verdicts(db: Database, where: str, given: str) -> tuple[VerdictRecord, ...]:
    rows = db.query(
        f"select verdict.*, {_SIGNED.format('verdict')} from verdict"
        f" left join reviewer on reviewer.id = verdict.reviewer where {where}"
        " order by verdict.rowid",
        [given],
    )
    return tuple(
        VerdictRecord(
            row["id"],
            row["claim"],
            row["role"],
            row["scale"],
            row["label"],
            row["label_words"],
            row["rationale"],
            _signature(row),
            row["supersedes"],
        )
        for row in rows
    )
