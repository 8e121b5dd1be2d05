"""Laws of merging: once is enough, the order does not matter, and it is all or nothing."""

import os
import shutil
import tempfile
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.desk import TEXT, analysis
from tests.store.killing import WRITING, killed
from tests.unit.review.merge.apart import ARTICLE, each_begins, merge_closed, plan_closed, went_on
from workbench.review import claims, comments, dates, evidence, suggestions, verdicts, work
from workbench.review.merge.take import merge_review, open_to_merge
from workbench.review.view import article_view
from workbench.store.desk import comments_of, suggestions_of, work_of
from workbench.store.file import ReviewFile
from workbench.store.verify import verify

picks = st.integers(0, 4)
acts = st.one_of(
    st.tuples(st.just("verdict"), picks, st.sampled_from(["true", "false", "unproven"])),
    st.tuples(st.just("second"), picks, st.sampled_from(["true", "false"])),
    st.tuples(st.just("clear"), picks, st.none()),
    st.tuples(st.just("dismiss"), picks, st.sampled_from(["", "Plain."])),
    st.tuples(st.just("restore"), picks, st.none()),
    st.tuples(st.just("split"), picks, st.integers(8, 20)),
    st.tuples(st.just("word"), picks, st.sampled_from(["", "It spilled."])),
    st.tuples(st.just("evidence"), picks, st.sampled_from(["a", "b"])),
    st.tuples(st.just("comment"), picks, st.sampled_from(["Which?", "When?"])),
    st.tuples(st.just("suggest"), picks, st.sampled_from(["", "75 people."])),
    st.tuples(st.just("settle"), picks, st.sampled_from(["taken", "rejected"])),
    st.tuples(st.just("central"), picks, st.booleans()),
    st.tuples(st.just("day"), picks, st.sampled_from(["2019-06-05", "2019-06-06"])),
    st.tuples(st.just("undo"), picks, st.none()),
)
work_lists = st.lists(acts, max_size=7)


def split(file, claim, at):
    return claims.split_claim(file, claim.id, claim.span.start + at)


def attach(file, claim, page):
    return evidence.add_evidence(file, claim.id, "supports", address=f"https://example.org/{page}")


def settle(file, claim, answer):
    for one in suggestions_of(file.db, claim.id):
        suggestions.answer_suggestion(file, one.id, answer)


def take_back(file, *_):
    if file.history.next_undo.label.code not in {"add_article", "name_reviewer"}:
        file.history.undo()


ACTS = {
    "verdict": lambda f, c, what: verdicts.set_verdict(f, c.id, what, "Because."),
    "second": lambda f, c, what: verdicts.set_verdict(f, c.id, what, role="second"),
    "clear": lambda f, c, _: verdicts.clear_verdict(f, c.id),
    "dismiss": lambda f, c, what: claims.dismiss_claim(f, c.id, what),
    "restore": lambda f, c, _: claims.restore_claim(f, c.id),
    "split": split,
    "word": lambda f, c, what: claims.word_claim(f, c.id, what),
    "evidence": attach,
    "comment": lambda f, c, what: comments.add_comment(f, c.id, what),
    "suggest": lambda f, c, what: suggestions.suggest_wording(f, c.id, what),
    "settle": settle,
    "central": lambda f, c, what: work.set_central(f, c.id, central=what),
    "day": lambda f, _, what: dates.set_timestamp(f, ARTICLE, what),
    "undo": take_back,
}


def act_on(one, file):
    """Do one thing on some claim."""
    doing, which, what = one
    found = article_view(file, ARTICLE).claims
    ACTS[doing](file, found[which % len(found)].claim, what)


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    return each_begins(tmp_path_factory.mktemp("begun"), analysis(), TEXT)


def worked(begun, folder, who, done, *, together):
    """Return a closed file in which *who* did what is in *done*."""
    return went_on(begun, folder, who, (partial(act_on, one) for one in done), together=together)


def told(path):
    """Return what a file says, without ids that people's work was given by chance."""
    with ReviewFile.open(path, read_only=True) as file:
        view = article_view(file, ARTICLE)
        return view.anchor.value, {
            one.claim.id: (
                one.claim.state,
                one.claim.words,
                one.claim.statement,
                {
                    role: (given.label, given.rationale, given.signed.name)
                    for role in ("first", "second")
                    if (given := one.verdict(role))
                },
                sorted({item.address for item in one.evidence}),
                sorted(said.text for said in comments_of(file.db, one.claim.id)),
                sorted(
                    {(said.wording, said.state) for said in suggestions_of(file.db, one.claim.id)}
                ),
                work_of(file.db, one.claim.id).central,
            )
            for one in view.claims
        }


def whole(path):
    with ReviewFile.open(path, read_only=True) as file:
        return verify(file.db).faults == ()


def conflicts(path, other):
    return {conflict.key for conflict in plan_closed(path, other).conflicts}


@given(work_lists, work_lists, st.booleans(), st.sampled_from(["mine", "theirs", "both"]))
@settings(max_examples=6)
def test_merging_twice_changes_nothing(begun, one, other, together, prefer):
    with tempfile.TemporaryDirectory() as folder:
        mine = worked(begun, Path(folder), "Jo Okafor", one, together=together)
        theirs = worked(begun, Path(folder), "Ana Ruiz", other, together=together)
        merge_closed(mine, theirs, prefer=prefer)
        once = told(mine)
        assert conflicts(mine, theirs) == set()
        assert not merge_closed(mine, theirs, prefer="theirs").touched
        assert told(mine) == once
        assert whole(mine)


@given(work_lists, work_lists, st.booleans())
@example([("verdict", 2, "true")], [("split", 2, 8)], False)
@example([("verdict", 2, "true")], [("split", 2, 8), ("comment", 2, "Which?")], False)
@example([("split", 2, 12)], [("split", 2, 8), ("evidence", 3, "a")], True)
@settings(max_examples=8)
def test_the_order_does_not_matter_but_for_how_conflicts_are_answered(begun, one, other, together):
    with tempfile.TemporaryDirectory() as folder:
        mine = worked(begun, Path(folder), "Jo Okafor", one, together=together)
        theirs = worked(begun, Path(folder), "Ana Ruiz", other, together=together)
        assert conflicts(mine, theirs) == conflicts(theirs, mine)
        there = Path(shutil.copy(theirs, Path(folder) / "there.factcheck"))
        merge_closed(there, mine, prefer="theirs")
        merge_closed(mine, theirs, prefer="mine")
        assert told(mine) == told(there)
        assert whole(there)


def test_a_merge_that_is_killed_has_not_begun(begun, tmp_path):
    done = [("verdict", 0, "true"), ("evidence", 1, "a"), ("comment", 2, "Which?"),
            ("split", 1, 10), ("central", 0, True)]  # fmt: skip
    theirs = worked(begun, tmp_path, "Ana Ruiz", done, together=False)
    mine = worked(begun, tmp_path, "Jo Okafor", [("verdict", 2, "false")], together=False)
    before = told(mine)
    died = 0
    for number in (0, 1, 2, 5, 11, 23, 47, 95, 191, 383):

        def work_and_die(number=number):
            file = ReviewFile.open(mine)
            countdown = iter(range(number, -1, -1))

            def count(sql):
                if sql.lower().startswith(WRITING) and not next(countdown, 1):
                    os._exit(9)

            with open_to_merge(file, theirs) as other:
                file.db.conn.set_trace_callback(count)
                merge_review(file, other)

        died += killed(work_and_die)
        after = told(mine)
        assert whole(mine)
        if after != before:
            break
    assert died >= 4
    assert after != before
    assert not merge_closed(mine, theirs).touched
