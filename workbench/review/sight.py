"""What whoever is working may see of an article's verdicts: windows, reports and lists look here.

A second check is worth something because it is blind, so everything that shows verdicts leaves
out those that the reader must not know yet: their labels, their reasons, and their names in the
log.  That one is in may be told.  Whoever owns the file can still read it by other means.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workbench.review.rules import rules_of
from workbench.review.second_check import compare
from workbench.review.second_reader import acts_on, seen_by, shown_to
from workbench.store.desk import WaiverRecord, WorkRecord, about_in, waived_among, work_in
from workbench.store.file import ReviewFile
from workbench.store.queries import current_verdicts, verdicts_in
from workbench.store.records import VerdictRecord
from workbench.store.search import assigned_of


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose eyes look at the claims of one article, and what decides what they may see.

    ``work`` tells for claims whom they were given to, among other things; ``ruled`` that house
    rules ask for two checks, ``waived`` for which claims that was waived.
    """

    reviewer: str | None
    work: Mapping[str, WorkRecord] = field(default_factory=dict)
    ruled: bool = False
    waived: frozenset[str] = frozenset()

    def seen(self, verdicts: Sequence[VerdictRecord]) -> tuple[VerdictRecord, ...]:
        """Return those of the *verdicts* on one claim, oldest first, that may be seen."""
        if not verdicts:
            return ()
        assigned, ruled = self._about(verdicts[0].claim)
        return seen_by(self.reviewer, verdicts, assigned, ruled=ruled)

    def shown(self, verdicts: Sequence[VerdictRecord]) -> VerdictRecord | None:
        """Return that of the *verdicts* on one claim, oldest first, that holds for these eyes."""
        if not verdicts:
            return None
        assigned, ruled = self._about(verdicts[0].claim)
        return shown_to(self.reviewer, verdicts, assigned, ruled=ruled)

    def acts_on(self, verdicts: Sequence[VerdictRecord]) -> str:
        """Return the role in which these eyes give a verdict on a claim with those *verdicts*."""
        if not verdicts:
            return "first"
        assigned, ruled = self._about(verdicts[0].claim)
        return acts_on(self.reviewer, verdicts, assigned, ruled=ruled)

    def _about(self, claim: str) -> tuple[str | None, bool]:
        ruled = self.ruled and claim not in self.waived
        return self.work.get(claim, WorkRecord(claim)).assigned, ruled

    def withheld(self, verdicts: Sequence[VerdictRecord]) -> tuple[str, ...]:
        """Return the roles in which a verdict on the claim stands that may not be seen yet."""
        there, told = compare(verdicts), compare(self.seen(verdicts))
        return tuple(
            role
            for role in ("first", "second")
            if getattr(there, role) is not None and getattr(told, role) is None
        )


def sight_of(file: ReviewFile, article: str) -> Sight:
    """Return what whoever is working may see of an article."""
    ruled = rules_of(file).second_check
    return Sight(
        viewer_of(file),
        work_in(file.db, article),
        ruled,
        _excused(file, article) if ruled else frozenset(),
    )


def sight_on(file: ReviewFile, claims: Sequence[str]) -> Sight:
    """Return what whoever is working may see of *claims*, whatever articles they stand in."""
    given = assigned_of(file.db, claims)
    work = {claim: WorkRecord(claim, assigned=one) for claim, one in given.items()}
    ruled = bool(claims) and rules_of(file).second_check
    waived = waived_among(file.db, claims, "second_check") if ruled else frozenset()
    return Sight(viewer_of(file), work, ruled, waived)


def _excused(file: ReviewFile, article: str) -> frozenset[str]:
    """Return the claims of an article that need no second check."""
    found = about_in(file.db, "waiver", article).values()
    return frozenset(
        one.claim
        for those in found
        for one in those
        if isinstance(one, WaiverRecord) and one.rule == "second_check"
    )


def viewer_of(file: ReviewFile) -> str | None:
    """Return the id of who looks: who is working, else the only person the file knows."""
    if file.history.who is not None:
        return file.history.who
    known = file.db.execute("select id from reviewer limit 2").fetchall()
    return str(known[0][0]) if len(known) == 1 else None


def veiled_claims(file: ReviewFile, article: str) -> frozenset[str]:
    """Return the claims of an article on which a verdict may not be seen by whoever is working."""
    sight, given = sight_of(file, article), _by_claim(verdicts_in(file.db, article))
    return frozenset(c for c, those in given.items() if len(sight.seen(those)) < len(those))


def seen_verdicts(file: ReviewFile, article: str) -> tuple[VerdictRecord, ...]:
    """Return all verdicts ever given on an article's claims that may be seen, oldest first."""
    sight, given = sight_of(file, article), verdicts_in(file.db, article)
    kept = {one.id for those in _by_claim(given).values() for one in sight.seen(those)}
    return tuple(verdict for verdict in given if verdict.id in kept)


def labels_shown(file: ReviewFile, article: str) -> dict[str, str]:
    """Return the verdicts on an article's claims that may be told, by claim, in words."""
    sight, given = sight_of(file, article), _by_claim(current_verdicts(file.db, article))
    shown = {claim: sight.shown(those) for claim, those in given.items()}
    return {
        c: verdict.label_words for c, verdict in shown.items() if verdict and verdict.label_words
    }


def _by_claim(verdicts: Sequence[VerdictRecord]) -> dict[str, list[VerdictRecord]]:
    given: dict[str, list[VerdictRecord]] = {}
    for verdict in verdicts:
        given.setdefault(verdict.claim, []).append(verdict)
    return given
