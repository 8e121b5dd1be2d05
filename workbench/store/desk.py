"""Read what is done about claims besides their verdicts: rules waived, contacts, talk, work."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlite_utils import Database

from workbench.store.images import Row
from workbench.store.records import Signature
from workbench.store.rows import pack
from workbench.text.span import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WorkRecord:
    """How far the work on a claim is: ``state`` is empty, ``in_progress`` or ``withdrawn``.

    ``assigned`` is the id of a reviewer, ``due`` an ISO day; both None if nobody has said.
    ``central`` marks the claims that an article stands or falls with.
    """

    claim: str
    state: str = ""
    assigned: str | None = None
    due: str | None = None
    central: bool = False


@dataclass(frozen=True, slots=True)
class WaiverRecord:
    """A house rule that a claim may do without, why, and who says so."""

    id: str
    claim: str
    rule: str
    reason: str
    signed: Signature


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """Somebody who was asked about a claim: as what, how, when, and what came of it."""

    id: str
    claim: str
    who: str
    role: str
    means: str
    state: str
    contacted_at: str
    note: str
    signed: Signature


@dataclass(frozen=True, slots=True)
class CommentRecord:
    """What a reviewer said to colleagues about a claim; never part of anything public."""

    id: str
    claim: str
    text: str
    signed: Signature


@dataclass(frozen=True, slots=True)
class QueryRecord:
    """A question to the author or a source: ``open``, ``answered`` or ``dropped``."""

    id: str
    claim: str
    addressee: str
    question: str
    state: str
    answer: str
    answer_kind: str
    answered_at: str
    signed: Signature


@dataclass(frozen=True, slots=True)
class CorrectionRecord:
    """A complaint after publication and what came of it: ``open``, ``upheld`` or ``rejected``.

    ``published`` is when ``text``, the correction as readers saw it, went out; ISO or empty.
    """

    id: str
    claim: str
    reported: str
    reported_by: str
    finding: str
    text: str
    published: str
    state: str
    signed: Signature


@dataclass(frozen=True, slots=True)
class SuggestionRecord:
    """Other ``wording`` suggested for ``words`` of the article; empty to leave them out.

    ``state`` is ``open``, ``taken`` or ``rejected`` as the editor says, ``taken_up`` where a new
    version of the article has the wording, ``overtaken`` where it has neither.  ``start`` and
    ``end`` are None once the words stand in the text no more.  ``answered_by`` is a reviewer's id.
    """

    id: str
    claim: str
    start: int | None
    end: int | None
    words: str
    wording: str
    reason: str
    state: str
    answer: str
    answered_by: str | None
    answered_at: str
    signed: Signature

    @property
    def span(self) -> Span | None:
        """Return where the words stand, if they still do."""
        return None if self.start is None or self.end is None else Span(self.start, self.end)

    @property
    def is_asked(self) -> bool:
        """Tell whether it asks for something yet: an answer, or that it is taken up."""
        return self.state in {"open", "taken", "overtaken"}


About = (
    WaiverRecord | ContactRecord | CommentRecord | QueryRecord | CorrectionRecord | SuggestionRecord
)

ABOUT: Mapping[str, Callable[..., About]] = {
    "waiver": WaiverRecord,
    "contact": ContactRecord,
    "comment": CommentRecord,
    "query": QueryRecord,
    "correction": CorrectionRecord,
    "suggestion": SuggestionRecord,
}
"""The tables of what is said and done about claims, and what their rows are."""


def work_of(db: Database, claim: str) -> WorkRecord:
    """Return how far the work on a claim is."""
    rows = list(db.query("select * from claim_work where id = ?", [claim]))
    return next((_work(row) for row in rows), WorkRecord(claim))


def work_in(db: Database, article: str) -> dict[str, WorkRecord]:
    """Return how far the work on the claims of an article is, where anybody has said."""
    where = "select * from claim_work where id in (select id from claim where article = ?)"
    return {row["id"]: _work(row) for row in db.query(where, [article])}


def waivers_of(db: Database, claim: str) -> tuple[WaiverRecord, ...]:
    """Return the house rules that a claim may do without."""
    return _about(db, "waiver", claim, WaiverRecord)


def waived_among(db: Database, claims: Sequence[str], rule: str) -> frozenset[str]:
    """Return those of *claims* that may do without a house rule."""
    rows = db.execute(
        "select distinct claim from waiver"
        " where rule = ? and claim in (select value from json_each(?))",
        [rule, pack(list(claims))],
    )
    return frozenset(claim for (claim,) in rows.fetchall())


def contacts_of(db: Database, claim: str) -> tuple[ContactRecord, ...]:
    """Return who was asked about a claim, in the order in which it was noted."""
    return _about(db, "contact", claim, ContactRecord)


def comments_of(db: Database, claim: str) -> tuple[CommentRecord, ...]:
    """Return what reviewers said to each other about a claim, oldest first."""
    return _about(db, "comment", claim, CommentRecord)


def queries_of(db: Database, claim: str) -> tuple[QueryRecord, ...]:
    """Return the questions asked about a claim, oldest first."""
    return _about(db, "query", claim, QueryRecord)


def corrections_of(db: Database, claim: str) -> tuple[CorrectionRecord, ...]:
    """Return the complaints about a claim after publication, oldest first."""
    return _about(db, "correction", claim, CorrectionRecord)


def suggestions_of(db: Database, claim: str) -> tuple[SuggestionRecord, ...]:
    """Return the other wording suggested for a claim's words, oldest first."""
    return _about(db, "suggestion", claim, SuggestionRecord)


def about_in(db: Database, table: str, article: str) -> dict[str, tuple[About, ...]]:
    """Return the rows of one of :data:`ABOUT` by the claims of an article they are about."""
    where = "claim in (select id from claim where article = ?)"
    found: dict[str, tuple[About, ...]] = {}
    for record in _select(db, table, where, article, ABOUT[table]):
        found[record.claim] = (*found.get(record.claim, ()), record)
    return found


def about_of(db: Database, table: str, claim: str) -> tuple[About, ...]:
    """Return the rows of one of :data:`ABOUT` about one claim."""
    return _about(db, table, claim, ABOUT[table])


def row_of(db: Database, table: str, row_id: str) -> Row | None:
    """Return one row about a claim, as it stands, or None."""
    rows = list(db.query(f'select * from "{table}" where id = ?', [row_id]))
    return dict(rows[0]) if rows else None


def _about(db: Database, table: str, claim: str, record: Callable[..., T]) -> tuple[T, ...]:
    """Return the rows of *table* about *claim*; a record names its columns as the table does."""
    return _select(db, table, "claim = ?", claim, record)


def _select(
    db: Database, table: str, where: str, given: str, record: Callable[..., T]
) -> tuple[T, ...]:
    rows = db.query(
        f'select "{table}".*, coalesce(reviewer.name, \'\') as by_name from "{table}"'
        f' left join reviewer on reviewer.id = "{table}".reviewer'
        f' where {where} order by "{table}".rowid',
        [given],
    )
    return tuple(record(**_signed(row)) for row in rows)


def _signed(row: Mapping[str, Any]) -> Row:
    columns = dict(row)
    signed = Signature(columns.pop("reviewer"), columns.pop("by_name"), columns.pop("at"))
    return columns | {"signed": signed}


def _work(row: Mapping[str, Any]) -> WorkRecord:
    return WorkRecord(row["id"], row["state"], row["assigned"], row["due"], bool(row["central"]))
