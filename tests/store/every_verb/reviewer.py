"""A reviewer who does anything at all, and keeps account of what undo must bring back."""

import contextlib
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.desk import TEXT, Ticking, analysis
from workbench.errors import UndoStopsError, WorkbenchError
from workbench.reason import because
from workbench.review import (
    articles,
    reviewers,
)
from workbench.review.view import article_lines, article_view
from workbench.review.wording import SENTENCES
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.library_step import UNTOLD
from workbench.store.locker import locker_folder
from workbench.store.schema import VAULT
from workbench.store.verify import verify

OUTSIDE_THE_HISTORY = {"history", "history_row", "_sqlite_migrations", *VAULT, *UNTOLD}

picks = st.integers(0, 11)
words = st.sampled_from(["", "x", "Because the register says so.", "…“quoted”…"])
days = st.sampled_from(["2019-06-05", "2019-06", "2019-06-12T10:00+03:00", "2019", "no day", None])
labels = st.sampled_from(["true", "Mostly true", "false", "unproven", "refuted", "no label"])
roles = st.sampled_from(["first", "second", "final"])


class AnyReviewer(RuleBasedStateMachine):
    """A file, its states so far, and doing one thing to it; also undo, restart and a crash."""

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
