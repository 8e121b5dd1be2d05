"""What was decided about one article's claims, as whoever is working may see it.

Read whole once, in a fixed number of queries, then table by table and claim by claim as edits
touch them: looking around asks nothing of the file.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ui.case import Case, Given, Talk, asks_twice, case_from
from workbench.review.corrections import asks_for_a_look
from workbench.review.presets import Scale
from workbench.review.rules import Rules, rules_of
from workbench.review.second_check import compare
from workbench.review.second_reader import shown_to
from workbench.review.sight import viewer_of
from workbench.review.unquoted import missing_quotes
from workbench.review.verdict_shown import shown_among
from workbench.store.captures import CaptureRecord, all_captures
from workbench.store.desk import ABOUT, About, WorkRecord, about_in, about_of, work_in, work_of
from workbench.store.evidence_queries import evidence_in, evidence_of
from workbench.store.file import ReviewFile
from workbench.store.queries import current_verdicts, verdicts_of
from workbench.store.records import EvidenceRecord, VerdictRecord

TABLES = frozenset(
    {"verdict", "evidence", "source", "claim_work", "house_rules", "reviewer", "capture"}
)
TABLES |= set(ABOUT)
"""Tables that hold decisions."""

_SHOWN_IN_ROWS = frozenset({"verdict", "evidence", "source", "claim_work", "correction"})


class Decisions:
    """What was decided on the claims of an article."""

    def __init__(self, file: ReviewFile, article: str) -> None:
        self._verdicts: dict[str, tuple[VerdictRecord, ...]] = {}
        self._evidence: dict[str, tuple[EvidenceRecord, ...]] = {}
        self._work: dict[str, WorkRecord] = {}
        self._about: dict[str, dict[str, tuple[About, ...]]] = {}
        self._rules: Rules = rules_of(file)
        self._names: dict[str, str] = {}
        self._captures: tuple[CaptureRecord, ...] = ()
        self._misquoted: frozenset[str] = frozenset()
        self.who: str | None = None
        self.read_all(file, article)

    def read_all(self, file: ReviewFile, article: str) -> None:
        """Read everything, for whoever is working now."""
        db = file.db
        self.who = viewer_of(file)
        self._verdicts = _grouped(current_verdicts(db, article))
        self._evidence = _grouped(evidence_in(db, article))
        self._work = work_in(db, article)
        self._about = {table: about_in(db, table, article) for table in ABOUT}
        self._captures = all_captures(db)
        given = [item for items in self._evidence.values() for item in items]
        self._misquoted = missing_quotes(file, given) if self._captures else frozenset()
        self._read_desk(file)

    def follow(self, file: ReviewFile, tables: Iterable[str], claims: Iterable[str]) -> set[str]:
        """Read anew what an edit touched; return which parts of the picture are new."""
        touched = TABLES & set(tables)
        self.who = viewer_of(file)
        if touched & {"house_rules", "reviewer"}:
            self._read_desk(file)
        if "capture" in touched:
            self._captures = all_captures(file.db)
        for claim in claims:
            self._read(file, touched, claim)
            if self._captures and touched & {"evidence", "source", "capture"}:
                now = self.evidence(claim)
                self._misquoted -= {item.id for item in now}
                self._misquoted |= missing_quotes(file, now)
        return ({"rows"} if touched & _SHOWN_IN_ROWS else set()) | ({"case"} if touched else set())

    def verdict(self, claim: str) -> VerdictRecord | None:
        """Return the verdict to show, if there is one for these eyes."""
        work = self._work.get(claim)
        given = self._verdicts.get(claim, ())
        waivers: Any = self._about["waiver"].get(claim, ())
        ruled = asks_twice(self._rules, waivers)
        return shown_to(self.who, given, work.assigned if work else None, ruled=ruled)

    def evidence(self, claim: str) -> tuple[EvidenceRecord, ...]:
        """Return the evidence in the reviewer's order."""
        return self._evidence.get(claim, ())

    def is_complained_about(self, claim: str) -> bool:
        """Tell whether an upheld complaint asks for another look at a claim."""
        complaints: Any = self._about["correction"].get(claim, ())
        shown = shown_among(self._verdicts.get(claim, ()))
        decided = shown.signed.at if shown else ""
        return any(
            asks_for_a_look(one.state, one.published, one.signed.at, decided) for one in complaints
        )

    @property
    def waiting(self) -> int:
        """Return how many claims were given to a second reader who has not answered yet."""
        given = (self._verdicts.get(claim, ()) for claim in self._asked())
        return sum(compare(verdicts).state == "waiting" for verdicts in given)

    def _asked(self) -> Iterable[str]:
        for claim, work in self._work.items():
            first = compare(self._verdicts.get(claim, ())).first
            if work.assigned and first is not None and first.signed.reviewer != work.assigned:
                yield claim

    def case(self, claim: str, scale: Scale) -> Case:
        """Return what stands around the verdict on a claim."""
        work = self._work.get(claim, WorkRecord(claim))
        about: dict[str, Any] = {t: self._about[t].get(claim, ()) for t in ABOUT}
        given = Given(
            self.who,
            self._verdicts.get(claim, ()),
            self.evidence(claim),
            self._names.get(work.assigned or "", ""),
            self._rules,
            about["waiver"],
        )
        talk = Talk(about["comment"], about["query"], about["contact"], about["correction"])
        case = case_from(given, work, scale, talk)
        return replace(case, copies=self._copies(claim), misquoted=self._misquoted)

    def _copies(self, claim: str) -> tuple[tuple[str, CaptureRecord], ...]:
        """Return the copies that the evidence of a claim rests on: its own, else the newest."""
        if not self._captures:
            return ()
        newest = {capture.source: capture for capture in self._captures}
        by_id = {capture.id: capture for capture in self._captures}
        found = (
            (item.id, by_id.get(item.capture or "") or newest.get(item.source.id))
            for item in self.evidence(claim)
        )
        return tuple((piece, capture) for piece, capture in found if capture is not None)

    def _read_desk(self, file: ReviewFile) -> None:
        self._rules = rules_of(file)
        self._names = dict(file.db.execute("select id, name from reviewer").fetchall())

    def _read(self, file: ReviewFile, touched: frozenset[str], claim: str) -> None:
        db = file.db
        if "verdict" in touched:
            given = verdicts_of(db, claim)
            over = {verdict.supersedes for verdict in given}
            self._verdicts[claim] = tuple(one for one in given if one.id not in over)
        if touched & {"evidence", "source"}:
            self._evidence[claim] = evidence_of(db, claim)
        if "claim_work" in touched:
            self._work[claim] = work_of(db, claim)
        for table in touched & set(ABOUT):
            self._about[table][claim] = about_of(db, table, claim)


def _grouped(items: Iterable[Any]) -> dict[str, Any]:
    found: dict[str, list[Any]] = {}
    for item in items:
        found.setdefault(item.claim, []).append(item)
    return {claim: tuple(those) for claim, those in found.items()}
