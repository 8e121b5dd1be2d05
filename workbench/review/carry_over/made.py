"""Where each claim of an old version comes to in the new one, with rows for those to be made."""

from collections.abc import Iterator, Mapping

from sqlite_utils import Database

from workbench.ids import ContentIds, bytes_digest
from workbench.review.articles import article_id
from workbench.review.carry_over.align import Alignment
from workbench.review.carry_over.follow import Step, exact, place_of
from workbench.review.carry_over.plan import DraftPlan
from workbench.store.images import Row
from workbench.store.queries import found_rows, worked_on
from workbench.store.rows import pack_reasons, pack_spans, words_of
from workbench.text.span import Span, hull

Kept = dict[tuple[str, str], str]
"""New ids of rows by their table and old id."""


def moved(found: Alignment, span: Span) -> Span | None:
    """Return where the words of *span* stand now, if they stand there all and in order."""
    places = exact(found, (span,))
    return None if places is None else place_of(found, span, places[0])


class MadeClaims:
    """Where each claim comes to, with rows for those that the program no longer finds."""

    def __init__(self, db: Database, plan: DraftPlan, found: list[Row]) -> None:
        """Make rows for what *plan* keeps, where *found* are the claims the new version has."""
        self._plan = plan
        self._old = {row["id"]: row for row in found_rows(db, "claim", plan.old.article.id)}
        self._article = article_id(plan.analysis.source.text)
        self._known = {row["id"] for row in found}
        self.rows: list[Row] = []
        self.to: dict[str, str] = {}
        """New ids by old ones."""
        held = worked_on(db, "claim", plan.old.article.id)
        for step in plan.steps:
            if step.to:
                self.to[step.claim.id] = step.to
            elif step.ranges and (step.is_kept or step.claim.id in held):
                self.to[step.claim.id] = self._make(step)
        self.rows = [row | {"made_from": self._made_from(row)} for row in self.rows]

    def told(self) -> Iterator[Row]:
        """Yield what became of each claim, but for those that others replaced."""
        for step in self._plan.steps:
            if step.stands:
                yield {
                    "id": bytes_digest(f"carried/{step.claim.id}/{self._article}".encode())[:16],
                    "article": self._article,
                    "before": step.claim.id,
                    "claim": self.to.get(step.claim.id),
                    "outcome": step.outcome,
                    "cause": step.cause,
                }

    def places(self, rows: Mapping[str, list[Row]]) -> Kept:
        """Return the new ids of all findings that came along."""
        plan = self._plan
        kept: Kept = {("article", plan.old.article.id): self._article}
        kept |= {("claim", old): new for old, new in self.to.items()}
        for table, pairs in (("date_mention", plan.dates), ("block", plan.blocks)):
            at = {Span(row["start"], row["end"]): row["id"] for row in rows[table]}
            kept |= {(table, old): at[place] for old, place in pairs if place in at}
        return kept

    def _make(self, step: Step) -> str:
        """Make a row for a claim that the program does not find in the new version."""
        found, text = self._plan.alignment, self._plan.analysis.source.text
        old = self._old[step.claim.id]
        claim = ContentIds(text).of("claim", *step.ranges)
        if claim in self._known:
            return claim
        self._known.add(claim)
        whole = hull(step.ranges)
        words = found.new.within(whole)
        sentences = [found.new.sentences[found.new.sentence_of[word]] for word in words]
        spoken = step.claim.speaker and moved(found, step.claim.speaker)
        said = words_of(text, step.ranges)
        self.rows.append(
            old
            | {
                "id": claim,
                "article": self._article,
                "start": whole.start,
                "end": whole.end,
                "ranges": pack_spans(step.ranges),
                "words": said,
                "statement": old["statement"]
                if step.is_kept and not self._narrowed(step)
                else said,
                "sentence_start": min(found.new.spans[s.start].start for s in sentences),
                "sentence_end": max(found.new.spans[s.stop - 1].end for s in sentences),
                "speaker_start": spoken and spoken.start,
                "speaker_end": spoken and spoken.end,
                "speaker": spoken.of(text) if spoken else "",
                "why": old["why"] if step.is_kept else pack_reasons(()),
                "found": int(old["origin"] == "reviewer"),
            }
        )
        return claim

    @staticmethod
    def _narrowed(step: Step) -> bool:
        return step.claim.ranges != step.claim.found_ranges

    def _made_from(self, row: Row) -> str:
        return " ".join(self.to.get(old, old) for old in row["made_from"].split())
