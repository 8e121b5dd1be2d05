"""A passing database with two versions of an article as a merge would leave them.

What becomes of claims in a newer version is worked out from a review file; here the file does not
exist yet, so its rows about the two versions are laid out in memory.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from sqlite3 import connect

from sqlite_utils import Database

from workbench.review.carry_over.decisions import FOUND, references
from workbench.review.carry_over.follow import Step
from workbench.review.carry_over.plan import DraftPlan, plan_draft
from workbench.review.merge.plan import Merged
from workbench.store.blank import make_blank
from workbench.store.images import Row
from workbench.store.queries import claim_records, findings_of, found_rows
from workbench.store.records import ClaimRecord
from workbench.store.rows import FINDINGS
from workbench.text.source import SourceText
from workbench.text.span import Span


@dataclass(frozen=True, slots=True)
class Known:
    """A claim that the newer version holds."""

    id: str
    ranges: tuple[Span, ...]
    speaker: Span | None


@dataclass(frozen=True, slots=True)
class KnownDraft:
    """The newer version, as it stands in a file."""

    source: SourceText
    claims: tuple[Known, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """Both versions side by side, and what becomes of the claims of the old one."""

    db: Database
    draft: DraftPlan
    about: dict[tuple[str, str], frozenset[str]]

    @property
    def rows(self) -> set[tuple[str, str]]:
        """Return the decisions on the old version, and its claims, by table and id."""
        return set(self.about)

    def claims_of(self, table: str, row_id: str) -> frozenset[str]:
        """Return the claims of the old version that a row is about."""
        return self.about.get((table, row_id), frozenset())

    def found(self, table: str, article: str) -> list[Row]:
        """Return what was found in a version."""
        return found_rows(self.db, table, article)


@contextmanager
def staged(
    merged: Merged, old: str, new: str, texts: Callable[[str], str | None]
) -> Iterator[Stage]:
    """Lay out the versions *old* and *new* of an article as they would be *merged*.

    Raises:
        InvalidError: They have too little in common for one to be a version of the other.
    """
    with closing(Database(connect(":memory:"), execute_plugins=False)) as db:
        make_blank(db)
        for (trigger,) in db.execute("select name from sqlite_master where type = 'trigger'"):
            db.execute(f'drop trigger "{trigger}"')
        about = _Filling(db, merged, (old, new), texts).fill()
        before, after = findings_of(db, old), findings_of(db, new)
        if before is None or after is None:
            raise LookupError(old)
        known = claim_records(db, new)
        claims = tuple(Known(one.id, one.found_ranges, one.speaker) for one in known)
        draft = plan_draft(before, KnownDraft(after.source, claims))
        ways = {
            row["before"]: row
            for row in merged.rows("carried").values()
            if row["article"] == new and row["claim"]
        }
        steps = tuple(_as_carried(draft.steps, ways, {one.id: one for one in known}))
        yield Stage(db, replace(draft, steps=steps), about)


def _as_carried(
    steps: Iterable[Step], ways: dict[str, Row], known: dict[str, ClaimRecord]
) -> Iterator[Step]:
    """Yield *steps*, those as they were taken that were taken before; no other goes there too."""
    taken = {str(row["claim"]) for row in ways.values()}
    for step in steps:
        way = ways.get(step.claim.id)
        if way is not None and way["claim"] in known:
            ranges = known[way["claim"]].found_ranges
            yield Step(step.claim, way["outcome"], way["cause"], way["claim"], ranges, step.trimmed)
        elif step.to in taken:
            yield Step(step.claim, "gone", "taken")
        else:
            yield step


class _Filling:
    """Puts rows about two versions into an empty database."""

    def __init__(
        self,
        db: Database,
        merged: Merged,
        versions: tuple[str, str],
        texts: Callable[[str], str | None],
    ) -> None:
        self._db = db
        self._merged = merged
        self._versions = versions
        self._texts = texts

    def fill(self) -> dict[tuple[str, str], frozenset[str]]:
        """Put in what there is; return the decisions on the old version with their claims."""
        self._put("reviewer", self._merged.rows("reviewer").values())
        for version in self._versions:
            row = self._merged.rows("article")[version]
            self._put("article", [row])
            self._db.execute(
                "insert or ignore into article_text (digest, text) values (?, ?)",
                [row["text_digest"], self._texts(version) or ""],
            )
        found = {version: self._findings(version) for version in self._versions}
        return self._decisions(*(found[version] for version in self._versions))

    def _findings(self, version: str) -> dict[str, set[str]]:
        ids = {"article": {version}}
        for table in FINDINGS:
            rows = [r for r in self._merged.rows(table).values() if r["article"] == version]
            self._put(table, rows)
            ids[table] = {row["id"] for row in rows}
        return ids

    def _decisions(
        self, old: dict[str, set[str]], new: dict[str, set[str]]
    ) -> dict[tuple[str, str], frozenset[str]]:
        about = {("claim", claim): frozenset({claim}) for claim in old["claim"]}
        tables: dict[str, list[tuple[str, str]]] = {}
        for reference in references(self._db):
            if reference.other in FOUND and self._merged.has(reference.table):
                columns = tables.setdefault(reference.table, [])
                columns.append((reference.column, reference.other))
        for table, columns in tables.items():
            rows = self._merged.rows(table)
            self._put(
                table,
                [
                    row
                    for row in rows.values()
                    if any(row[c] in old[o] or row[c] in new[o] for c, o in columns)
                ],
            )
            for row_id, row in rows.items():
                if any(row[column] in old[other] for column, other in columns):
                    claims = {row[c] for c, o in columns if o == "claim" and row[c] in old[o]}
                    about[table, row_id] = frozenset(claims)
        return about

    def _put(self, table: str, rows: Iterable[Row]) -> None:
        made = [dict(row) for row in rows]
        if made:
            names = ", ".join(f'"{name}"' for name in made[0])
            places = ", ".join(f":{name}" for name in made[0])
            self._db.conn.executemany(
                f'insert or ignore into "{table}" ({names}) values ({places})',  # noqa: S608  names of the schema
                made,
            )
