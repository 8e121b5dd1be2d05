"""Ask the full-text indexes of one review file: candidates, newest first and bounded in number.

Ranking common words by their weight would go through every place they stand in.  So at most
:data:`MOST` places are taken, the newest first, which the index yields without looking at the
others; whoever asks puts those in order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from workbench.store.records import Signature, VerdictRecord
from workbench.store.rows import pack

MOST = 600
"""Places that are looked at for one search in one table."""

KINDS = ("article", "claim", "reasons", "evidence", "fact")
"""What the review itself holds that can be searched; earlier claims come beside it."""

STATES = ("open", "decided")
"""Whether a claim has a verdict."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place that holds the words: what kind it is, its row, and what it says."""

    kind: str
    ref: str
    article: str | None
    claim: str | None
    title: str
    words: str
    speaker: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a place must be besides holding the words; None where it does not matter.

    ``labels`` are verdicts in words, compared without case; ``since`` and ``until`` ISO days that
    an earlier claim was said on, or a claim's article was published, or ``by_check`` the days
    that a verdict was given; ``state`` is ``open`` or ``decided``; ``confidential`` tells whether
    evidence from confidential sources may be shown.
    """

    kinds: frozenset[str] | None = None
    labels: tuple[str, ...] | None = None
    speaker: str = ""
    since: str = ""
    until: str = ""
    articles: tuple[str, ...] | None = None
    confidential: bool = True
    claims: tuple[str, ...] | None = None
    by_check: bool = False
    state: str = ""

    @property
    def picks_claims(self) -> bool:
        """Tell whether it says which claims are meant, so that no words are needed."""
        return bool(self.labels or self.speaker or self.since or self.until or self.state)


EVERYTHING = Narrowing()

_CONFIDENTIAL = (
    "not (searchable.kind = 'evidence' and exists (select 1 from evidence"
    " join source on source.id = evidence.source"
    " where evidence.id = searchable.ref and source.confidential))"
)
_PUBLISHED = (
    "coalesce((select value from anchor where anchor.id = searchable.article), (select value"
    " from timestamp_candidate where article = searchable.article and trusted limit 1))"
)
_DECIDED = "select claim from current_verdict where label is not null"
_CHECKED = (
    "(select max(at) from current_verdict where claim = searchable.claim and label is not null)"
)
_STANDS = (
    "(searchable.kind = 'fact' or coalesce(searchable.article, '') not in"
    " (select replaces from article where replaces is not null))"
)
"""Versions that a newer one has replaced are kept, and are not shown."""


def places_with(
    db: Database, match: str, narrowing: Narrowing = EVERYTHING, most: int = MOST
) -> list[Place]:
    """Return places in the review itself that *match*, a query for FTS5, newest first.

    Without one, all claims that fit.
    """
    where, given = _of_review(narrowing)
    index = "search_index cross join searchable on searchable.number = search_index.rowid"
    which = "search_index match ?" if match else "searchable.kind = 'claim'"
    rows = db.execute(
        "select searchable.kind, searchable.ref, searchable.article, searchable.claim,"
        " searchable.title, searchable.words, searchable.speaker, searchable.number"
        f" from {index if match else 'searchable'} where {which} and {_STANDS} {where}"
        f" order by {'search_index.rowid' if match else 'searchable.number'} desc limit ?",
        [*([match] if match else []), *given, most],
    )
    return [Place(*row) for row in rows.fetchall()]


def earlier_with(
    db: Database, match: str, narrowing: Narrowing = EVERYTHING, most: int = MOST
) -> list[int]:
    """Return the numbers of earlier claims that *match*, those that came in last first.

    Without a query, all that fit.
    """
    where, given = _of_earlier(narrowing)
    index = "earlier_index cross join earlier_claim on earlier_claim.number = earlier_index.rowid"
    which = "earlier_index match ? and " if match else ""
    rows = db.execute(
        f"select earlier_claim.number from {index if match else 'earlier_claim'}"
        f" where {which}{_COUNTS} {where}"
        f" order by {'earlier_index.rowid' if match else 'earlier_claim.number'} desc limit ?",
        [*([match] if match else []), *given, most],
    )
    return [number for (number,) in rows.fetchall()]


_COUNTS = "earlier_claim.batch in (select id from import_batch)"


def count_of(db: Database, index: str) -> int:
    """Return how many rows an index holds."""
    return int(db.execute(f"select count(*) from {index}_docsize").fetchone()[0])


def spread(db: Database, index: str, stems: Sequence[str]) -> dict[str, int]:
    """Return in how many rows of *index* each of *stems* stands, for those that do.

    The table that tells is a passing one: nothing is written to the file.
    """
    db.execute(
        f"create virtual table if not exists temp.{index}_terms using fts5vocab(main, {index}, row)"
    )
    rows = db.execute(
        f"select term, doc from json_each(?) as wanted"
        f" cross join {index}_terms on term = wanted.value",
        [pack(list(stems))],
    )
    return dict(rows.fetchall())


def best_of(db: Database, index: str, match: str, weights: Sequence[float], most: int) -> list[int]:
    """Return the numbers of the rows of *index* that fit *match* best, by BM25, best first."""
    rank = f"bm25({index}, {', '.join(str(weight) for weight in weights)})"
    rows = db.execute(
        f"select rowid from {index} where {index} match ? order by {rank} limit ?", [match, most]
    )
    return [number for (number,) in rows.fetchall()]


def numbered_places(db: Database, numbers: Sequence[int]) -> dict[int, Place]:
    """Return places of the review by their numbers, but for those in replaced versions."""
    rows = db.execute(
        "select kind, ref, article, claim, title, words, speaker, number from searchable"
        f" where number in (select value from json_each(?)) and {_STANDS}",
        [pack(list(numbers))],
    )
    return {row[-1]: Place(*row) for row in rows.fetchall()}


def _of_review(narrowing: Narrowing) -> tuple[str, list[Any]]:
    parts: list[str] = []
    given: list[Any] = []
    if narrowing.kinds is not None:
        parts.append("searchable.kind in (select value from json_each(?))")
        given.append(pack(sorted(narrowing.kinds)))
    if narrowing.articles is not None:
        parts.append("searchable.article in (select value from json_each(?))")
        given.append(pack(list(narrowing.articles)))
    if narrowing.claims is not None:
        parts.append("searchable.claim in (select value from json_each(?))")
        given.append(pack(list(narrowing.claims)))
    if narrowing.speaker:
        parts.append("searchable.claim in (select id from claim where instr(lower(speaker), ?))")
        given.append(narrowing.speaker.lower())
    if narrowing.state:
        sign = "in" if narrowing.state == "decided" else "not in"
        parts.append(f"searchable.claim {sign} ({_DECIDED})")
    for sign, day in ((">=", narrowing.since), ("<=", narrowing.until)):
        if day:
            on = _CHECKED if narrowing.by_check else _PUBLISHED
            parts.append(f"substr({on}, 1, ?) {sign} ?")
            given += [len(day), day]
    if not narrowing.confidential:
        parts.append(_CONFIDENTIAL)
    return "".join(f" and {part}" for part in parts), given


def _of_earlier(narrowing: Narrowing) -> tuple[str, list[Any]]:
    parts: list[str] = []
    given: list[Any] = []
    if narrowing.labels is not None:
        parts.append("lower(earlier_claim.label) in (select lower(value) from json_each(?))")
        given.append(pack(list(narrowing.labels)))
    if narrowing.speaker:
        parts.append("instr(lower(earlier_claim.speaker), ?)")
        given.append(narrowing.speaker.lower())
    if narrowing.state:
        parts.append(f"earlier_claim.label {'<>' if narrowing.state == 'decided' else '='} ''")
    for sign, day in ((">=", narrowing.since), ("<=", narrowing.until)):
        if day:
            on = "checked_on" if narrowing.by_check else "said_on"
            parts.append(f"earlier_claim.{on} <> '' and substr({on}, 1, ?) {sign} ?")
            given += [len(day), day]
    return "".join(f" and {part}" for part in parts), given


def verdicts_on(db: Database, claims: Sequence[str]) -> dict[str, list[VerdictRecord]]:
    """Return the current verdicts on *claims*, by claim, oldest first."""
    rows = db.execute(
        "select verdict.id, verdict.claim, verdict.role, verdict.scale, verdict.label,"
        " verdict.label_words, verdict.rationale, verdict.reviewer,"
        " coalesce(reviewer.name, ''), verdict.at, verdict.supersedes from json_each(?) as wanted"
        " join current_verdict as verdict on verdict.claim = wanted.value"
        " left join reviewer on reviewer.id = verdict.reviewer order by verdict.at, verdict.id",
        [pack(list(claims))],
    )
    found: dict[str, list[VerdictRecord]] = {}
    for row in rows.fetchall():
        signed = Signature(row[7], row[8], row[9])
        record = VerdictRecord(
            row[0], row[1], row[2], row[3], row[4], row[5], row[6], signed, row[10]
        )
        found.setdefault(record.claim, []).append(record)
    return found


def claims_labelled(db: Database, labels: Sequence[str]) -> tuple[str, ...]:
    """Return the claims with a current verdict worded as one of *labels*, whatever its case."""
    rows = db.execute(
        "select distinct claim from current_verdict"
        " where lower(label_words) in (select lower(value) from json_each(?))",
        [pack(list(labels))],
    )
    return tuple(claim for (claim,) in rows.fetchall())


def assigned_of(db: Database, claims: Sequence[str]) -> dict[str, str]:
    """Return to whom each of *claims* was given, for those that were."""
    rows = db.execute(
        "select id, assigned from claim_work where assigned is not null"
        " and id in (select value from json_each(?))",
        [pack(list(claims))],
    )
    return dict(rows.fetchall())
