"""Every verb of a review, in any order, undone, redone, killed and reopened.

Whatever the reviewer does, undo walks back through exactly the states there were, a refusal
changes nothing, and a file opened again holds what it held.
"""

import contextlib
import importlib
import inspect
import pkgutil
import re
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

import workbench.review
from tests.desk import TEXT, Ticking, analysis, source
from workbench.analysis import analyse
from workbench.errors import UndoStopsError, WorkbenchError
from workbench.reason import because
from workbench.review import (
    articles,
    blocks,
    captures,
    claims,
    comments,
    corrections,
    dates,
    deadline,
    encoding,
    evidence,
    own_scales,
    purge,
    questions,
    removal,
    reviewers,
    rules,
    scales,
    second_check,
    second_reader,
    several,
    signoff,
    sources,
    suggestions,
    verdicts,
    word_marks,
    work,
)
from workbench.review.carry_over.take import take_draft
from workbench.review.merge.take import merge_review, open_to_merge
from workbench.review.presets import PRESETS
from workbench.review.view import article_lines, article_view
from workbench.review.wording import SENTENCES
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.library_step import UNTOLD
from workbench.store.locker import locker_folder
from workbench.store.schema import VAULT
from workbench.store.verify import verify
from workbench.text.source import BLOCK_KINDS, SourceText
from workbench.text.span import Span

SECOND = TEXT.replace("Orlen", "Tarn").replace("40", "75")
MISREAD = (TEXT.replace("Orlen", "Ørlen"), TEXT.replace("Orlen", "Řrlen"))
"""The article as it reads in two encodings."""
REDRAFTED = TEXT.replace("Nobody was hurt on Monday", "Two were hurt").replace("1962", "1963")
OUTSIDE_THE_HISTORY = {"history", "history_row", "_sqlite_migrations", *VAULT, *UNTOLD}

VERBS = {
    value
    for module in pkgutil.walk_packages(workbench.review.__path__, "workbench.review.")
    for value in vars(importlib.import_module(module.name)).values()
    if inspect.isfunction(value)
    and value.__module__.startswith("workbench.review")
    and value.__module__ != "workbench.review.about_claims"  # what verbs are made of
    and not value.__name__.startswith("_")
    and inspect.signature(value).return_annotation in {Change, "Change"}
}

picks = st.integers(0, 11)
words = st.sampled_from(["", "x", "Because the register says so.", "…“quoted”…"])
days = st.sampled_from(["2019-06-05", "2019-06", "2019-06-12T10:00+03:00", "2019", "no day", None])
labels = st.sampled_from(["true", "Mostly true", "false", "unproven", "refuted", "no label"])
roles = st.sampled_from(["first", "second", "final"])


class Desk(RuleBasedStateMachine):
    """A reviewer who does anything at all."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Ticking()
        self.file = ReviewFile.create(self.folder / "any.factcheck", clock=self.clock)
        self.colleague = self.folder / "colleague.factcheck"
        with ReviewFile.create(self.colleague, clock=self.clock) as file:
            reviewers.name_reviewer(file, "Ana Ruiz")
            articles.add_article(file, analysis(), TEXT.encode())
        self.past, self.at = [self.state()], 0
        self.do(reviewers.name_reviewer, "Jo Okafor")
        self.do(articles.add_article, analysis(), TEXT.encode())

    def teardown(self):
        assert verify(self.file.db, beside=locker_folder(self.file.path)).faults == ()
        self.file.close()
        shutil.rmtree(self.folder)

    def state(self, file=None):
        db = (file or self.file).db
        tables = set(db.table_names()) - OUTSIDE_THE_HISTORY
        return {table: {row["id"]: dict(row) for row in db[table].rows} for table in tables}

    def do(self, verb, *args, **what):
        """Do one thing and keep account of the states that undo must bring back."""
        last = self.file.history.last
        try:
            change = verb(self.file, *args, **what)
        except WorkbenchError:
            change = Change()
        if not change.touched:
            assert self.state() == self.past[self.at]
        elif last is not None and self.file.history.last == last:  # typing went on
            self.past = [*self.past[: self.at], self.state()]
        else:
            self.past = [*self.past[: self.at + 1], self.state()]
            self.at += 1

    def pick(self, table, number):
        """Return the id of some row of *table*, or one that is not there."""
        ids = [row for (row,) in self.file.db.execute(f"select id from {table} order by rowid")]
        return ids[number % len(ids)] if ids else "gone"

    @rule(text=st.sampled_from([TEXT, SECOND, MISREAD[0], " \n"]))
    def add_article(self, text):
        found = analyse(source(text) if text.strip() else SourceText(text, ()))
        self.do(articles.add_article, found, text.encode(), file_name="a.txt")

    @rule(which=picks, title=st.sampled_from(["New title", "", None]), outlet=words)
    def describe(self, which, title, outlet):
        article = self.pick("article", which)
        self.do(articles.describe_article, article, title=title, outlet=outlet or None)

    @rule(which=picks, kind=st.sampled_from([*BLOCK_KINDS, "poem"]))
    def say_kind(self, which, kind):
        self.do(blocks.set_block_kind, self.pick("block", which), kind)

    @rule(which=picks, by_hand=st.booleans())
    def analyse_afresh(self, which, by_hand):
        article = self.pick("article", which)
        if article == "gone":
            return
        found = article_view(self.file, article).source
        self.do(blocks.take_analysis, article, analysis() if by_hand else analyse(found))

    @rule(which=picks, text=st.sampled_from([TEXT, *MISREAD]))
    def read_again(self, which, text):
        self.do(encoding.take_reading, self.pick("article", which), analyse(source(text)))

    @rule(which=picks, text=st.sampled_from([TEXT, SECOND, REDRAFTED, *MISREAD]))
    def take_a_draft(self, which, text):
        self.do(take_draft, self.pick("article", which), analyse(source(text)))

    @rule(which=picks)
    def remove_article(self, which):
        self.do(removal.remove_article, self.pick("article", which))

    @rule(which=picks, sure=st.booleans())
    def erase_article(self, which, sure):
        """What was erased is no state that undo could bring back."""
        self.do(purge.purge_article, self.pick("article", which), confirmed="erase" if sure else "")
        if self.file.history.next_undo is None and self.file.history.next_redo is None:
            self.past, self.at = [self.state()], 0

    @rule(prefer=st.sampled_from(["mine", "theirs", "both", "neither"]))
    def bring_in(self, prefer):
        with open_to_merge(self.file, self.colleague) as other:
            self.do(merge_review, other, prefer=prefer)

    @rule(label=labels, which=picks)
    def colleague_works(self, label, which):
        with ReviewFile.open(self.colleague, clock=self.clock) as file:
            found = [row for (row,) in file.db.execute("select id from claim order by rowid")]
            with contextlib.suppress(WorkbenchError):
                verdicts.set_verdict(file, found[which % len(found)], label)

    @rule(which=picks, value=days, reason=words)
    def set_day(self, which, value, reason):
        self.do(dates.set_timestamp, self.pick("article", which), value, reason)

    @rule(which=picks)
    def clear_day(self, which):
        self.do(dates.clear_timestamp, self.pick("article", which))

    @rule(which=picks, note=words)
    def confirm(self, which, note):
        self.do(dates.confirm_date, self.pick("date_mention", which), note)

    @rule(which=picks, value=st.sampled_from(["15 May 2017", "2017-W20", "last Monday", "soon"]))
    def correct(self, which, value):
        self.do(dates.correct_date, self.pick("date_mention", which), value)

    @rule(which=picks, place=st.integers(0, 1))
    def choose_reading(self, which, place):
        self.do(dates.choose_reading, self.pick("date_mention", which), place)

    @rule(which=picks)
    def clear_date(self, which):
        self.do(dates.clear_date, self.pick("date_mention", which))

    @rule(which=picks, start=st.integers(0, 300), length=st.integers(0, 60), more=st.booleans())
    def add_or_trim(self, which, start, length, more):
        ranges = [Span(start, start + length)] + ([Span(start + 70, start + 90)] if more else [])
        self.do(claims.add_claim, self.pick("article", which), *ranges)
        self.do(claims.trim_claim, self.pick("claim", which + 1), *ranges)

    @rule(which=picks, at=st.integers(40, 240))
    def split(self, which, at):
        self.do(claims.split_claim, self.pick("claim", which), at)

    @rule(which=picks, other=picks)
    def join(self, which, other):
        self.do(claims.join_claims, self.pick("claim", which), self.pick("claim", other))

    @rule(which=picks, note=words, back=st.booleans())
    def dismiss(self, which, note, back):
        self.do(claims.dismiss_claim, self.pick("claim", which), note)
        if back:
            self.do(claims.restore_claim, self.pick("claim", which))

    @rule(which=picks, statement=words)
    def word(self, which, statement):
        self.do(claims.word_claim, self.pick("claim", which), statement)

    @rule(which=picks, label=labels, reasons=st.one_of(st.none(), words), role=roles)
    def decide(self, which, label, reasons, role):
        self.do(verdicts.set_verdict, self.pick("claim", which), label, reasons, role=role)

    @rule(which=picks, role=roles)
    def take_off(self, which, role):
        self.do(verdicts.clear_verdict, self.pick("claim", which), role=role)

    @rule(which=picks, other=picks, label=labels, role=roles)
    def decide_several(self, which, other, label, role):
        chosen = [self.pick("claim", which), self.pick("claim", other)]
        self.do(several.set_verdicts, chosen, label, role=role)
        self.do(several.clear_verdicts, chosen[:1], role=role)

    @rule(which=picks, other=picks, note=words)
    def dismiss_several(self, which, other, note):
        chosen = [self.pick("claim", which), self.pick("claim", other)]
        self.do(several.dismiss_claims, chosen, note)
        days = [self.pick("date_mention", which), self.pick("date_mention", other)]
        self.do(several.confirm_dates, days)

    @rule(which=picks, reasons=words, role=roles)
    def reason(self, which, reasons, role):
        self.do(verdicts.note_rationale, self.pick("claim", which), reasons, role=role)

    @rule(
        which=picks,
        address=st.sampled_from(["https://example.org/a", "", "ftp://example.org"]),
        stance=st.sampled_from(["supports", "contradicts", "nothing"]),
        title=words,
    )
    def attach(self, which, address, stance, title):
        claim = self.pick("claim", which)
        self.do(evidence.add_evidence, claim, stance, address=address, title=title)

    @rule(which=picks, quote=words, typing=st.booleans())
    def edit_source(self, which, quote, typing):
        found = self.pick("evidence", which)
        burst = f"quote:{found}" if typing else ""
        self.do(evidence.edit_evidence, found, burst=burst, quote=quote, primary_source=typing)

    @rule(which=picks, place=st.integers(0, 4))
    def move_source(self, which, place):
        self.do(evidence.move_evidence, self.pick("evidence", which), place)

    @rule(which=picks)
    def remove_source(self, which):
        self.do(evidence.remove_evidence, self.pick("evidence", which))

    @rule(which=picks, title=words, secret=st.booleans(), typing=st.booleans())
    def describe_source(self, which, title, secret, typing):
        found = self.pick("source", which)
        burst = f"title:{found}" if typing else ""
        self.do(sources.edit_source, found, burst=burst, title=title, confidential=secret)

    @rule(which=picks, other=picks)
    def join_sources(self, which, other):
        kept, gone = self.pick("source", which), self.pick("source", other)
        self.do(sources.merge_sources, kept, gone)

    @rule(which=picks, to=st.sampled_from(["https://example.org/b?utm_source=x", "https://a.b/"]))
    def point_elsewhere(self, which, to):
        self.do(evidence.edit_evidence, self.pick("evidence", which), address=to)

    @rule(which=picks, content=st.sampled_from([b"", b"page", b"a film" * 9]), link=st.booleans())
    def take(self, which, content, link):
        source = self.pick("source", which)
        rests = [row for (row,) in self.file.db.execute("select id from evidence")] if link else []
        taken = captures.Taken(content, "2026-03-02T09:00Z", "file", text=str(content))
        self.do(captures.add_capture, source, taken, evidence=rests[0] if rests else "")
        self.do(captures.note_archived, self.pick("capture", which), "https://web.archive.org/x")

    @rule(strict=st.booleans(), which=picks, name=st.sampled_from([*rules.RULES, "coffee"]))
    def rule_the_house(self, strict, which, name):
        self.do(rules.set_rules, rules.IFCN_LIKE if strict else rules.NO_RULES)
        self.do(rules.waive_rule, self.pick("claim", which), name, "Because.")

    @rule(which=picks)
    def ask_again(self, which):
        self.do(rules.withdraw_waiver, self.pick("waiver", which))

    @rule(which=picks, state=st.sampled_from([*work.STATES, "asleep"]), central=st.booleans())
    def mark(self, which, state, central):
        claim = self.pick("claim", which)
        self.do(work.set_central, claim, central=central)
        self.do(work.set_state, claim, state)
        self.do(work.assign_claim, claim, self.pick("reviewer", which), due="2026-03-05")
        self.do(work.give_claim, claim, "Bo Lind" if central else " ", due="2026-03-06")

    @rule(which=picks, state=st.sampled_from([*work.CONTACT_STATES, "cross"]))
    def ask_somebody(self, which, state):
        self.do(work.log_contact, self.pick("claim", which), "The mayor", state=state)
        self.do(work.edit_contact, self.pick("contact", which), state=state, note="Called back.")

    @rule(which=picks, label=labels, reasons=words)
    def settle(self, which, label, reasons):
        self.do(second_check.adjudicate, self.pick("claim", which), label, reasons)

    @rule(which=picks, name=st.sampled_from(["Ana Ruiz", "Jo Okafor", ""]))
    def ask_for_a_second_check(self, which, name):
        claim = self.pick("claim", which)
        if name:
            self.do(second_reader.ask_second_check, claim, name)
        else:
            self.do(second_reader.withdraw_second_check, claim)

    @rule(which=picks, text=words)
    def talk(self, which, text):
        self.do(comments.add_comment, self.pick("claim", which), text)
        self.do(comments.edit_comment, self.pick("comment", which), text)

    @rule(
        which=picks, ends=st.tuples(picks, picks), kind=st.sampled_from(["ticked", "no_fact", "x"])
    )
    def mark_some_words(self, which, ends, kind):
        span = Span(min(ends) * 20, max(ends) * 20)
        self.do(word_marks.mark_words, self.pick("article", which), span, kind)

    @rule(which=picks)
    def hush(self, which):
        self.do(comments.remove_comment, self.pick("comment", which))

    @rule(
        which=picks,
        text=st.sampled_from(["", "75 people", "Two were hurt", "Nobody was hurt on Monday"]),
        place=st.sampled_from([None, Span(50, 60), Span(60, 60), Span(180, 400)]),
        said=st.sampled_from([*suggestions.ANSWERS, "shrug"]),
    )
    def suggest(self, which, text, place, said):
        self.do(suggestions.suggest_wording, self.pick("claim", which), text, "Because.", place)
        self.do(suggestions.edit_suggestion, self.pick("suggestion", which), text)
        self.do(suggestions.answer_suggestion, self.pick("suggestion", which), said, text)

    @rule(which=picks)
    def let_stand(self, which):
        self.do(suggestions.withdraw_suggestion, self.pick("suggestion", which))

    @rule(which=picks, text=words, kind=st.sampled_from([*questions.ANSWER_KINDS, "shrug"]))
    def ask(self, which, text, kind):
        self.do(questions.ask_question, self.pick("claim", which), text, "The mayor")
        self.do(questions.answer_question, self.pick("query", which), text, kind)
        self.do(questions.drop_question, self.pick("query", which))

    @rule(which=picks, text=words, outcome=st.sampled_from(["upheld", "rejected", "lost"]))
    def complain(self, which, text, outcome):
        self.do(corrections.report_error, self.pick("claim", which), text)
        self.do(corrections.settle_correction, self.pick("correction", which), outcome, text)
        self.do(corrections.publish_correction, self.pick("correction", which), text, "2026-03")

    @rule(which=picks, role=st.sampled_from([*signoff.SIGNING_ROLES, "cat"]))
    def sign(self, which, role):
        self.do(signoff.sign_off, self.pick("article", which), role)

    @rule(which=picks)
    def take_name_back(self, which):
        self.do(signoff.withdraw_sign_off, self.pick("sign_off", which))

    @rule(best=st.sampled_from(["Fine", "Solid", ""]), tone=st.sampled_from(["true", "pink"]))
    def make_scale(self, best, tone):
        labels = [{"words": best, "tone": tone}, {"words": "Wrong"}]
        self.do(own_scales.define_scale, "Ours", labels)

    @rule(size=st.sampled_from([-1, 10, 1000]))
    def keep_beside(self, size):
        self.do(captures.keep_beside_above, size)

    @rule(at=st.sampled_from([None, datetime(2026, 11, 27, 14, 30, tzinfo=UTC)]))
    def end_it(self, at):
        self.do(deadline.set_deadline, at)

    @rule(name=st.sampled_from(["Jo Okafor", "Ana Ruiz", " "]))
    def name(self, name):
        self.do(reviewers.name_reviewer, name)

    @rule(name=st.sampled_from(sorted(PRESETS)))
    def scale(self, name):
        self.do(scales.set_scale, PRESETS[name])

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self):
        history = self.file.history
        planned = history.plan_undo()
        if planned.stop is not None:
            self.stopped(planned, history.undo)
        assert history.undo(force=planned.stop is not None).kind == "undo"
        self.at -= 1

    def stopped(self, planned, step):
        """See that the step stops before another's work and changes nothing, then find a name."""
        with contextlib.suppress(UndoStopsError):
            pytest.fail(f"{step().label} went past {planned.stop}")
        assert self.state() == self.past[self.at]
        if planned.stop.code.endswith("nobody"):
            reviewers.greet(self.file, planned.stop["name"])

    @precondition(lambda self: self.at < len(self.past) - 1)
    @rule()
    def redo(self):
        history = self.file.history
        planned = history.plan_redo()
        if planned.stop is not None:
            self.stopped(planned, history.redo)
        assert history.redo(force=planned.stop is not None).kind == "redo"
        self.at += 1

    @rule()
    def restart(self):
        path, who = self.file.path, self.file.history.who
        self.file.close()
        self.file = ReviewFile.open(path, clock=self.clock)
        assert verify(self.file.db, beside=locker_folder(self.file.path)).faults == ()
        self.file.history.who = who

    @rule(which=picks)
    def crash(self, which):
        """What is on disk in the middle of an edit opens as if the edit had never begun."""
        image = Path(tempfile.mkdtemp(dir=self.folder))
        with contextlib.suppress(KeyError), self.file.history.edit(because("cut short")) as edit:
            edit.drop("evidence", self.pick("evidence", which))
            edit.put("reviewer", "new", name="Nobody")
            for part in self.folder.glob("any.factcheck*"):
                shutil.copy(part, image)
            {}["the plug is pulled"]
        (image / "any.factcheck.lock").unlink()
        with ReviewFile.open(image / "any.factcheck") as found:
            assert self.state(found) == self.past[self.at]
            assert verify(found.db, beside=locker_folder(self.file.path)).faults == ()
        shutil.rmtree(image)

    @invariant()
    def shows_the_state_expected(self):
        assert self.state() == self.past[self.at]

    @invariant()
    def whatever_is_there_can_be_searched_and_nothing_else(self):
        db = self.file.db
        columns = "kind, ref, article, claim, title, words, speaker"
        wanted = " union all ".join(
            f"select '{kind}' as {columns} from searched_{kind}"
            for kind in ("article", "claim", "reasons", "evidence", "fact")
        )
        assert sorted(
            db.execute(f"select {columns} from searchable").fetchall(), key=str
        ) == sorted(db.execute(wanted).fetchall(), key=str)
        assert db.execute("select count(*) from search_due").fetchone() == (0,)
        db.execute("insert into search_index (search_index, rank) values ('integrity-check', 1)")

    @invariant()
    def can_be_shown_and_told(self):
        for line in article_lines(self.file):
            view = article_view(self.file, line.article.id)
            assert [c.claim.number for c in view.open_claims] == [*range(1, line.claims + 1)]
            assert sum(c.is_decided for c in view.open_claims) == line.decided
        last = self.file.history.last
        assert last is None or last.label.code in SENTENCES


TestAnyOrderOfVerbs = Desk.TestCase
TestAnyOrderOfVerbs.settings = settings(max_examples=10, stateful_step_count=30, deadline=None)
del Desk


def test_every_verb_takes_part():
    desk = Path(__file__).read_text(encoding="utf-8")
    assert len(VERBS) >= 26
    called = set(re.findall(r"[.(](\w+), ", desk))
    assert sorted({verb.__name__ for verb in VERBS} - called) == []
