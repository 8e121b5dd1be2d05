"""Copies of what people decided on an old version, made to speak of the new one.

Their ids are made from those of what they are copies of and of the new version: whoever carries
the same work to the same version makes the same rows.
"""

from typing import Any

from sqlite_utils import Database

from workbench.ids import bytes_digest
from workbench.review.articles import DESCRIBED
from workbench.review.carry_over.decisions import FOUND, Reference, decided, references
from workbench.review.carry_over.follow import Step, exact
from workbench.review.carry_over.made import Kept, moved
from workbench.review.carry_over.plan import DraftPlan
from workbench.review.carry_over.suggested import NO_PLACE, followed, taken_up
from workbench.store.images import Row
from workbench.store.rows import article_columns, pack_spans, words_of
from workbench.text.span import Span, hull

FALLS = frozenset({"claim_decision", "waiver"})
"""Decisions about the very words of a claim: they do not follow it to other words."""


class Copies:
    """Copies of what people decided, made to speak of the new version."""

    def __init__(
        self, db: Database, plan: DraftPlan, new: str, kept: Kept, signed: Row | None = None
    ) -> None:
        """Make copies for the version *new*, where *kept* are the new ids of what was found.

        *signed* says by whom and when reasons are kept without their verdict; without it they
        stay those of who wrote them.
        """
        self._db = db
        self._signed = signed or {}
        self._plan = plan
        self._new = new
        self._kept = kept
        self._steps = {step.claim.id: step for step in plan.steps}
        self._references = references(self._db)
        self._superseded = {
            old for (old,) in self._db.execute("select supersedes from verdict").fetchall()
        }

    def make(self) -> list[tuple[str, str, Row]]:
        """Return table, old id and copy of every row that speaks of something that came along."""
        copies = [
            (reference.table, row["id"], copy)
            for reference in self._references
            if reference.other in FOUND
            for row in decided(self._db, reference, self._plan.old.article.id)
            for copy in self._copies(reference, row)
        ]
        for table, old, copy in copies:
            self._kept[table, old] = copy["id"]
        return [(table, old, self._pointed(table, copy)) for table, old, copy in copies]

    def _copies(self, reference: Reference, row: Row) -> list[Row]:
        """Return what *row* becomes: one row, none, or one for each stretch of it that stands."""
        copy = self._copy(reference, row)
        if copy is not None:
            return [copy]
        if (reference.table, reference.other) == ("suggestion", "claim"):
            return self._taken_up(row)
        placed = reference.other == "article" and row.get("start") is not None
        return self._stretches(reference, row) if placed else []

    def _taken_up(self, row: Row) -> list[Row]:
        """Return a suggestion that put another claim in the place of its own, with that claim."""
        place = taken_up(self._plan.alignment, row)
        if place is None or ("suggestion", row["id"]) in self._kept:
            return []
        fitting = [
            claim.id for claim in self._plan.analysis.claims if place.overlaps(hull(claim.ranges))
        ]
        fate = NO_PLACE | {"id": self._derived("suggestion", row["id"]), "state": "taken_up"}
        return [row | fate | {"claim": claim} for claim in fitting[:1]]

    def _stretches(self, reference: Reference, row: Row) -> list[Row]:
        """Return a row for each stretch of words of *row* that stand together as they stood."""
        found = self._plan.alignment
        runs: list[list[int]] = []
        for word in found.old.within(Span(row["start"], row["end"])):
            if exact(found, (found.old.spans[word],)) is None:
                continue
            if runs and found.to[word] == found.to[runs[-1][-1]] + 1 and word == runs[-1][-1] + 1:
                runs[-1].append(word)
            else:
                runs.append([word])
        return [
            row
            | {
                "id": self._derived(reference.table, f"{row['id']}/{number}"),
                reference.column: self._new,
                "start": found.new.spans[found.to[run[0]]].start,
                "end": found.new.spans[found.to[run[-1]]].end,
            }
            for number, run in enumerate(runs)
        ]

    def _copy(self, reference: Reference, row: Row) -> Row | None:
        """Return a copy of *row* for the new version, or None if it stays with the old one."""
        about = self._kept.get((reference.other, row[reference.column]))
        if about is None or (reference.table, row["id"]) in self._kept:
            return None
        own = reference.column == "id"
        copy = row | {"id": about if own else self._derived(reference.table, row["id"])}
        copy[reference.column] = about
        if reference.other == "claim":
            step = self._steps[row[reference.column]]
            return self._about_claim(reference.table, copy, step, row["id"])
        if reference.table == "sign_off" and not self._plan.changes_nothing_checked:
            return None
        if reference.table == "article_about":
            return self._described(copy)
        return self._placed(copy)

    def _about_claim(self, table: str, copy: Row, step: Step, old: str) -> Row | None:
        if table == "suggestion":
            return followed(self._plan.alignment, copy)
        if table == "claim_decision" and (step.is_kept or self._is_replaced(step)):
            return self._redecided(copy, step)
        if step.is_kept:
            return copy
        if table == "verdict":
            return self._reasons_only(copy, old)
        return None if table in FALLS else copy

    def _redecided(self, copy: Row, step: Step) -> Row | None:
        """Return a decision on a claim with its place in the new text."""
        place: Row = dict.fromkeys(("ranges", "start", "end", "words"))
        if step.trimmed:
            whole = hull(step.ranges)
            text = self._plan.analysis.source.text
            place = {
                "ranges": pack_spans(step.ranges),
                "start": whole.start,
                "end": whole.end,
                "words": words_of(text, step.ranges),
            }
        copy |= place
        says = copy["state"] != "open" or copy["note"] or copy["ranges"] or copy["statement"]
        return copy if says else None

    def _is_replaced(self, step: Step) -> bool:
        """Tell whether a claim was split or joined into others that all came along."""
        made = [one for one in self._plan.steps if step.claim.id in one.claim.made_from]
        replaced = step.claim.state in {"split", "joined"}
        return replaced and bool(made) and all(one.outcome != "gone" for one in made)

    def _reasons_only(self, copy: Row, verdict: str) -> Row | None:
        """Return the reasons of a verdict without its label: nobody has judged the new words."""
        if verdict in self._superseded or not copy["rationale"]:
            return None
        bare = dict.fromkeys(("scale", "label", "label_words", "supersedes"))
        return copy | bare | self._signed

    def _described(self, copy: Row) -> Row | None:
        """Return what a reviewer corrected, where both versions say the same of themselves."""
        now = article_columns(self._plan.analysis.source.about)
        (then,) = self._db.query("select * from article where id = ?", [self._plan.old.article.id])
        for name in DESCRIBED:
            if now[name] and now[name] != then[name]:
                copy[name] = None
        return copy if any(copy[name] is not None for name in DESCRIBED) else None

    def _placed(self, copy: Row) -> Row | None:
        """Return *copy* with its own place in the text, if it has one, moved along."""
        if copy.get("start") is None or copy.get("end") is None:
            return copy
        now = moved(self._plan.alignment, Span(copy["start"], copy["end"]))
        return None if now is None else copy | {"start": now.start, "end": now.end}

    def _pointed(self, table: str, copy: Row) -> dict[str, Any]:
        """Return *copy* with what it says of other copied rows turned to their copies."""
        for reference in self._references:
            if reference.table == table and reference.other not in FOUND:
                old = copy[reference.column]
                copy[reference.column] = self._kept.get((reference.other, old), old)
        return copy

    def _derived(self, table: str, old: str) -> str:
        return bytes_digest(f"carried/{table}/{old}/{self._new}".encode())[:16]
