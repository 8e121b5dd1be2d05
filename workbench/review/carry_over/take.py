"""A new version of an article takes the place of the old one, and work is carried over to it.

The old version stays in the file with all that was decided on it, named by ``replaces`` and shown
no more in lists.  The new one gets copies, whose ids are made from those of what they are copies
of: two reviewers who carry the same work to the same version make the same rows.
"""

from collections.abc import Mapping
from typing import Any

from workbench.analysis import Analysis
from workbench.errors import InvalidError, NotFoundError
from workbench.ids import ContentIds, bytes_digest, text_digest
from workbench.reason import because
from workbench.review.articles import DESCRIBED, article_id, holds_article, put_article
from workbench.review.carry_over.align import Alignment
from workbench.review.carry_over.decisions import FOUND, Reference, decided, references
from workbench.review.carry_over.follow import Step, exact, place_of
from workbench.review.carry_over.plan import DraftPlan, plan_draft, with_known_kinds
from workbench.review.carry_over.suggested import NO_PLACE, followed, taken_up
from workbench.review.lookup import article_at
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.queries import findings_of, found_rows, worked_on
from workbench.store.records import StoredFindings
from workbench.store.rows import article_columns, finding_rows, pack_reasons, pack_spans, words_of
from workbench.text.source import SourceText
from workbench.text.span import Span, hull

FALLS = frozenset({"claim_decision", "waiver"})
"""Decisions about the very words of a claim: they do not follow it to other words."""

Kept = dict[tuple[str, str], str]
"""New ids of rows by their table and old id."""


def source_for_draft(file: ReviewFile, article: str, source: SourceText) -> SourceText:
    """Return a new version of *article* as it is to be analysed.

    Blocks that are still there have the kinds that a reviewer gave them.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: The version cannot take the article's place.
    """
    return with_known_kinds(_findings(file, article), source)


def draft_plan(file: ReviewFile, article: str, analysis: Analysis) -> DraftPlan:
    """Work out what becomes of all claims of *article* in the version that *analysis* is of.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: The version has no words, is here already, or is another article.
    """
    text = analysis.source.text
    old = _findings(file, article)
    if text_digest(text) == text_digest(old.source.text):
        raise InvalidError("This is the version that is here.", hint="There is nothing to do.")
    if text.strip() and holds_article(file, article_id(text)):
        raise InvalidError(
            "This review holds that version already.", hint="Nothing was changed. Try undo."
        )
    return plan_draft(old, analysis)


def take_draft(
    file: ReviewFile,
    article: str,
    analysis: Analysis,
    original: bytes = b"",
    *,
    file_name: str = "",
) -> Change:
    """Put a new version in the place of an article, and carry over what was done on the old one.

    Args:
        file: The review.
        article: The version that is replaced.
        analysis: Of the new version, best of what :func:`source_for_draft` returns.
        original: The bytes the new version came as.
        file_name: What the file was called that it came in.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: The version has no words, is here already, or is another article.
    """
    before = article_at(file, article)
    plan = draft_plan(file, article, analysis)
    new = article_id(analysis.source.text)
    with file.history.edit(because("take_draft", title=before.title)) as edit:
        put_article(
            edit,
            analysis,
            original,
            title=analysis.source.about.title or before.title,
            file_name=file_name,
            position=before.position,
            kind=before.kind,
            replaces=article,
        )
        rows = finding_rows(new, analysis)
        made = _Claims(file, plan, rows["claim"])
        rows["claim"] += made.rows
        for table, found in rows.items():
            edit.add_all(table, found)
        _Copies(file, edit, plan, new, made.places(rows)).make()
        _tell(edit, plan, new, made)
    return edit.change


def _findings(file: ReviewFile, article: str) -> StoredFindings:
    found = findings_of(file.db, article)
    if found is None:
        raise NotFoundError("That article is not in this review.")
    return found


class _Claims:
    """Where each claim comes to, with rows for those that the program no longer finds."""

    def __init__(self, file: ReviewFile, plan: DraftPlan, found: list[Row]) -> None:
        self._plan = plan
        self._old = {row["id"]: row for row in found_rows(file.db, "claim", plan.old.article.id)}
        self._article = article_id(plan.analysis.source.text)
        self._known = {row["id"] for row in found}
        self.rows: list[Row] = []
        self.to: dict[str, str] = {}
        """New ids by old ones."""
        held = worked_on(file.db, "claim", plan.old.article.id)
        for step in plan.steps:
            if step.to:
                self.to[step.claim.id] = step.to
            elif step.ranges and (step.is_kept or step.claim.id in held):
                self.to[step.claim.id] = self._make(step)
        self.rows = [row | {"made_from": self._made_from(row)} for row in self.rows]

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
        spoken = step.claim.speaker and _moved(found, step.claim.speaker)
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


class _Copies:
    """Copies of what people decided, made to speak of the new version."""

    def __init__(self, file: ReviewFile, edit: Edit, plan: DraftPlan, new: str, kept: Kept) -> None:
        self._db = file.db
        self._edit = edit
        self._plan = plan
        self._new = new
        self._kept = kept
        self._steps = {step.claim.id: step for step in plan.steps}
        self._references = references(self._db)
        self._superseded = {
            old for (old,) in self._db.execute("select supersedes from verdict").fetchall()
        }

    def make(self) -> None:
        """Copy every row that speaks of something that came along."""
        copies = [
            (reference.table, row["id"], copy)
            for reference in self._references
            if reference.other in FOUND
            for row in decided(self._db, reference, self._plan.old.article.id)
            for copy in self._copies(reference, row)
        ]
        for table, old, copy in copies:
            self._kept[table, old] = copy["id"]
        for table, _, copy in copies:
            values = self._pointed(table, copy)
            self._edit.put(table, values.pop("id"), **values)

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
            claim.id
            for claim in self._plan.analysis.claims
            if place.start < claim.span.end and claim.span.start < place.end
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
        return copy | bare | {"reviewer": self._edit.by, "at": self._edit.at}

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
        moved = _moved(self._plan.alignment, Span(copy["start"], copy["end"]))
        return None if moved is None else copy | {"start": moved.start, "end": moved.end}

    def _pointed(self, table: str, copy: Row) -> dict[str, Any]:
        """Return *copy* with what it says of other copied rows turned to their copies."""
        for reference in self._references:
            if reference.table == table and reference.other not in FOUND:
                old = copy[reference.column]
                copy[reference.column] = self._kept.get((reference.other, old), old)
        return copy

    def _derived(self, table: str, old: str) -> str:
        return bytes_digest(f"carried/{table}/{old}/{self._new}".encode())[:16]


def _moved(found: Alignment, span: Span) -> Span | None:
    """Return where the words of *span* stand now, if they stand there all and in order."""
    places = exact(found, (span,))
    return None if places is None else place_of(found, span, places[0])


def _tell(edit: Edit, plan: DraftPlan, new: str, made: _Claims) -> None:
    """Write down what became of each claim, but for those that others replaced."""
    for step in plan.steps:
        if step.stands:
            edit.put(
                "carried",
                bytes_digest(f"carried/{step.claim.id}/{new}".encode())[:16],
                article=new,
                before=step.claim.id,
                claim=made.to.get(step.claim.id),
                outcome=step.outcome,
                cause=step.cause,
            )
