"""A report as flat tables: claims, dates, evidence and the log, one row each.

Cells are typed: numbers are numbers and times are times, so that a spreadsheet can count with
them.  Both spreadsheet writers start from here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from workbench.report import phrases, wording
from workbench.report.codec import map_texts
from workbench.report.inert import inert, one_line
from workbench.report.records import CLAIM, records
from workbench.report.report import ClaimEntry, DateEntry, EvidenceEntry, LogEntry, Report

Cell = str | int | float | bool | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and its width in characters where there is room to set it."""

    name: str
    width: int = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a report."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(report: Report) -> tuple[Sheet, ...]:
    """Return the tables of *report*, every text in them inert; the claims come first."""
    made = (
        Sheet("claims", CLAIMS, tuple(_claim(report, claim) for claim in report.claims)),
        Sheet("dates", DATES, tuple(_date(report, date) for date in report.dates)),
        Sheet("evidence", EVIDENCE, tuple(_all_evidence(report))),
        Sheet("log", LOG, tuple(_entry(entry) for entry in report.log)),
        *_records(report),
    )
    return map_texts(made, inert)


def names(report: Report) -> tuple[str, ...]:
    """Return the names of the tables of *report*, without making them."""
    return ("claims", "dates", "evidence", "log", *(made.name for made in records(report)))


CLAIMS = (
    Column("Claim", 7),
    Column("Place", 14),
    Column("Quotation", 60),
    Column("Statement", 60),
    Column("Speaker", 24),
    Column("Kinds", 16),
    Column("State", 11),
    Column("Verdict", 16),
    Column("Verdict number", 10),
    Column("Reasons", 60),
    Column("Decided by", 18),
    Column("Decided at", 19),
    Column("Dates", 30),
    Column("Supports", 9),
    Column("Contradicts", 11),
    Column("Context", 9),
    Column("Mixed", 9),
    Column("Score", 8),
    Column("Begins at", 9),
    Column("Ends at", 9),
    Column("Note", 30),
    Column("Id", 18),
)
DATES = (
    Column("Words", 24),
    Column("Place", 14),
    Column("TIMEX3 type", 10),
    Column("TIMEX3 value", 18),
    Column("Earliest", 18),
    Column("Latest", 18),
    Column("In words", 24),
    Column("Who says so", 20),
    Column("Flag", 20),
    Column("Why", 60),
    Column("Claims", 10),
    Column("By", 18),
    Column("At", 19),
    Column("Needs a look", 10),
    Column("Note", 30),
    Column("Begins at", 9),
    Column("Ends at", 9),
    Column("Id", 18),
)
EVIDENCE = (
    Column("Claim", 7),
    Column("Stance", 12),
    Column("Source", 7),
    Column("Title", 40),
    Column("Publisher", 24),
    Column("Address", 50),
    Column("Citation", 40),
    Column("Primary", 8),
    Column("Confidential", 11),
    Column("Quote", 60),
    Column("Locator", 14),
    Column("Seen at", 19),
    Column("By", 18),
    Column("At", 19),
    Column("Note", 30),
    Column("Id", 18),
)
LOG = (
    Column("No.", 6),
    Column("At", 19),
    Column("By", 18),
    Column("What", 60),
    Column("Stands", 8),
)


def _records(report: Report) -> Iterator[Sheet]:
    """Yield what the desk did besides giving verdicts, a sheet for each table that holds a row."""
    for record in records(report):
        columns = tuple(Column(words, 9 if words == CLAIM else 30) for words in record.header)
        rows = tuple(tuple(_number(cell) for cell in row) for row in record.rows)
        yield Sheet(record.name, columns, rows)


def _number(cell: str) -> Cell:
    return int(cell) if cell.isascii() and cell.isdecimal() and len(cell) < 7 else cell


def _claim(report: Report, claim: ClaimEntry) -> tuple[Cell, ...]:
    verdict, label = claim.verdict, claim.told
    stances = [item.stance for item in claim.evidence]
    counts = (stances.count(s) for s in ("supports", "contradicts", "context", "mixed"))
    dates = report.dates_of(claim)
    return (
        claim.number or None,
        claim.quotation.place,
        one_line(phrases.claim_words(claim)),
        one_line(claim.statement),
        one_line(claim.speaker),
        ", ".join(claim.kinds),
        claim.state,
        one_line(label.word) if label else "",
        label.number if label else None,
        inert(verdict.reasons) if verdict else "",
        one_line(verdict.by) if verdict else "",
        _time(verdict.at) if verdict and claim.label else None,
        one_line("; ".join(f"{d.passage.words}: {phrases.date_phrase(d)}" for d in dates)),
        *counts,
        claim.score,
        claim.quotation.start,
        claim.quotation.end,
        inert(claim.note),
        claim.id,
    )


def _date(report: Report, date: DateEntry) -> tuple[Cell, ...]:
    claims = ", ".join(str(c.number) for c in report.kept_claims if date.id in c.dates)
    return (
        one_line(date.passage.words),
        date.passage.place,
        date.kind,
        one_line(date.value or ""),
        one_line(date.earliest or ""),
        one_line(date.latest or ""),
        one_line(phrases.date_phrase(date)),
        wording.STANDINGS.get(date.standing, date.standing),
        phrases.flag_phrase(date.flag),
        one_line(phrases.reasoning(date.why)),
        claims,
        one_line(date.by),
        _time(date.at),
        date.needs_a_look,
        inert(date.note),
        date.passage.start,
        date.passage.end,
        date.id,
    )


def _all_evidence(report: Report) -> Iterator[tuple[Cell, ...]]:
    for claim in report.claims:
        for item in claim.evidence:
            yield _evidence(report, claim, item)


def _evidence(report: Report, claim: ClaimEntry, item: EvidenceEntry) -> tuple[Cell, ...]:
    source = report.sources[item.source - 1]
    return (
        claim.number or None,
        wording.STANCES.get(item.stance, one_line(item.stance)),
        item.source,
        one_line(source.title),
        one_line(source.publisher),
        one_line(source.address),
        one_line(source.citation),
        source.primary,
        source.confidential,
        inert(item.quote),
        one_line(item.locator),
        _time(item.accessed),
        one_line(item.by),
        _time(item.at),
        inert(item.note),
        item.id,
    )


def _entry(entry: LogEntry) -> tuple[Cell, ...]:
    words = one_line(phrases.log_words(entry))
    return (entry.seq, _time(entry.at), one_line(entry.by), words, not entry.undone)


def _time(stamp: str) -> Cell:
    """Return an ISO time as a time in UTC; what is none, or has no clock, stays words."""
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return one_line(stamp)
    if moment.tzinfo is None:
        return one_line(stamp)
    return moment.astimezone(UTC)
