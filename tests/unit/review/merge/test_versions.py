"""One took a new draft in, the other went on with the old: their work comes to the new draft."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk import Ticking
from tests.unit.review.merge.apart import each_begins, merge_closed, plan_closed, went_on
from workbench.analysis import analyse
from workbench.intake.load import read_bytes
from workbench.review.articles import article_id
from workbench.review.carry_over.take import source_for_draft, take_draft
from workbench.review.claims import dismiss_claim
from workbench.review.comments import add_comment
from workbench.review.dates import confirm_date
from workbench.review.evidence import add_evidence
from workbench.review.reviewers import name_reviewer
from workbench.review.verdicts import clear_verdict, set_verdict
from workbench.review.view import article_view
from workbench.review.work import set_central
from workbench.store.carried import carried_to
from workbench.store.desk import comments_of, work_of
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records
from workbench.store.verify import verify
from workbench.wording import in_english

STORY = """The flood at Orlen

Published 12 March 2019

The dam at Orlen was built in 1962, the museum says. It is 40 metres high.

Two days ago the mayor drove 40 people out of the valley. Eleven houses were lost then.

The river authority closed the road on Friday. Nobody was hurt.
"""
EDITS = (
    ("drove 40 people", "drove 75 people"),
    (" Eleven houses were lost then.", ""),
    ("\nThe river authority closed", "\nA bridge fell too. The river authority closed"),
)
OLD = article_id(STORY)


def read(text):
    return analyse(read_bytes(text.encode(), name="flood.txt"))


FIRST = read(STORY)


def second_draft(text=STORY):
    for old, new in EDITS:
        assert old in text
        text = text.replace(old, new)
    return text


NEW = article_id(second_draft())
DRAFT = read(second_draft())


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    return each_begins(tmp_path_factory.mktemp("begun"), FIRST, STORY)


def worked(begun, folder, who, *deeds, together=False):
    """Return a closed file in which *who* did the *deeds*."""
    return went_on(begun, folder, who, deeds, together=together)


def draft(file):
    analysis = analyse(source_for_draft(file, OLD, DRAFT.source))
    take_draft(file, OLD, analysis, second_draft().encode())


def newest(file):
    (record,) = article_records(file.db)
    return record.id


def on(words, deed, *given):
    """Return a deed on the claim that says *words*, in whatever version is the newest."""

    def do(file):
        found = claim_records(file.db, newest(file))
        claim = next((one for one in found if words in one.words), None)
        if claim is not None:
            deed(file, claim.id, *given)

    return do


def judged(words, label, why="Because."):
    return on(words, set_verdict, label, why)


def sourced(words, page):
    def attach(file, claim):
        add_evidence(file, claim, "supports", address=f"https://example.org/{page}")

    return on(words, attach)


def confirm(file):
    dates = article_view(file, newest(file)).dates
    confirm_date(file, next(d.mention.id for d in dates if "days ago" in d.mention.words))


def notes(path, other):
    return [in_english(note) for note in plan_closed(path, other).notes]


def told(path):
    """Return what a file says of its newest version, without ids given by chance."""
    with ReviewFile.open(path, read_only=True) as file:
        article = newest(file)
        view = article_view(file, article)
        assert verify(file.db).faults == ()
        return (
            article,
            [d.mention.override and d.mention.override.state for d in view.dates],
            {
                one.claim.id: (
                    one.claim.state,
                    {
                        role: (given.label, given.rationale, given.signed.name)
                        for role in ("first", "second")
                        if (given := one.verdict(role))
                    },
                    sorted({item.address for item in one.evidence}),
                    sorted(said.text for said in comments_of(file.db, one.claim.id)),
                    work_of(file.db, one.claim.id).central,
                )
                for one in view.claims
            },
            {
                (way.words, way.claim, way.outcome, way.needs_a_look)
                for way in carried_to(file.db, article)
                if way.claim or way.label_words
            },
        )


def claim_in(path, words):
    with ReviewFile.open(path, read_only=True) as file:
        return next(
            one for one in article_view(file, newest(file)).claims if words in one.claim.words
        )


def the_others_work():
    return (
        judged("built in 1962", "true", "The plate."),
        sourced("built in 1962", "plate"),
        on("built in 1962", add_comment, "Ask the museum."),
        on("built in 1962", set_central),
        judged("40 people", "false", "The list says 75."),
        sourced("40 people", "list"),
        judged("Eleven houses", "true", "Counted."),
        confirm,
    )


@pytest.mark.parametrize("taker", ["Jo Okafor", "Ana Ruiz"])
def test_work_on_the_old_draft_comes_to_the_new_one_with_honest_fates(begun, tmp_path, taker):
    other = {"Jo Okafor": "Ana Ruiz", "Ana Ruiz": "Jo Okafor"}[taker]
    new = worked(begun, tmp_path, taker, draft)
    old = worked(begun, tmp_path, other, *the_others_work())
    mine, theirs = sorted((new, old))[::-1]
    (note,) = (one for one in notes(mine, theirs) if "goes on" in one)
    assert "stand: 1, changed and to be judged again: 1, gone: 1" in note
    before = told(mine)
    merge_closed(mine, theirs)
    kept = claim_in(mine, "built in 1962")
    assert kept.shown_verdict.label_words == "True"
    assert [one.address for one in kept.evidence] == ["https://example.org/plate"]
    changed = claim_in(mine, "75 people")
    assert (changed.shown_verdict, changed.rationale) == (None, "The list says 75.")
    assert [one.address for one in changed.evidence] == ["https://example.org/list"]
    article, dates, claims, ways = told(mine)
    assert article == NEW
    assert "confirmed" in dates
    assert claims[kept.claim.id][3:] == (["Ask the museum."], True)
    assert {(w, o, look) for w, _, o, look in ways if "40 people" in w or "Eleven" in w} == {
        (next(w for w, *_ in ways if "40 people" in w), "changed", True),
        (next(w for w, *_ in ways if "Eleven" in w), "gone", False),
    }
    with ReviewFile.open(mine, clock=Ticking()) as file:
        name_reviewer(file, "Mei Lind")
        file.history.undo()
    assert told(mine) == before


def test_a_claim_judged_on_the_new_draft_keeps_its_verdict_and_the_plan_says_so(begun, tmp_path):
    mine = worked(begun, tmp_path, "Jo Okafor", draft, judged("built in 1962", "false"))
    theirs = worked(begun, tmp_path, "Ana Ruiz", judged("built in 1962", "true"))
    assert any("stay with it" in note for note in notes(mine, theirs))
    merge_closed(mine, theirs)
    assert claim_in(mine, "built in 1962").shown_verdict.label_words == "False"


@pytest.mark.parametrize(("prefer", "label"), [("mine", "False"), ("theirs", "True")])
def test_a_conflict_on_the_old_draft_is_settled_for_the_new_one_too(begun, tmp_path, prefer, label):
    mine = worked(begun, tmp_path, "Jo Okafor", judged("built in 1962", "false"), draft)
    theirs = worked(begun, tmp_path, "Ana Ruiz", judged("built in 1962", "true"))
    merge_closed(mine, theirs, prefer=prefer)
    kept = claim_in(mine, "built in 1962")
    assert kept.verdict("first").label_words == label
    assert kept.verdict("second") is None


def test_work_goes_through_two_drafts_at_once(begun, tmp_path):
    def third(file):
        text = second_draft().replace("40 metres", "41 metres")
        analysis = analyse(source_for_draft(file, NEW, read(text).source))
        take_draft(file, NEW, analysis, text.encode())

    mine = worked(begun, tmp_path, "Jo Okafor", draft, third)
    theirs = worked(
        begun, tmp_path, "Ana Ruiz", judged("built in 1962", "true"), judged("40 metres", "true")
    )
    merge_closed(mine, theirs)
    assert claim_in(mine, "built in 1962").shown_verdict.label_words == "True"
    assert claim_in(mine, "41 metres").shown_verdict is None
    assert claim_in(mine, "41 metres").rationale == "Because."


WORDS = ("built in 1962", "40 metres", "people", "Eleven", "closed the road")
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("judge"), st.sampled_from(WORDS), st.sampled_from(["true", "false"])),
        st.tuples(st.just("clear"), st.sampled_from(WORDS), st.none()),
        st.tuples(st.just("source"), st.sampled_from(WORDS), st.sampled_from(["a", "b"])),
        st.tuples(st.just("comment"), st.sampled_from(WORDS), st.sampled_from(["Which?", "Why?"])),
        st.tuples(st.just("dismiss"), st.sampled_from(WORDS), st.none()),
        st.tuples(st.just("central"), st.sampled_from(WORDS), st.none()),
        st.tuples(st.just("confirm"), st.none(), st.none()),
    ),
    max_size=5,
)


def as_deed(kind, words, what):
    return {
        "judge": lambda: judged(words, what),
        "clear": lambda: on(words, clear_verdict),
        "source": lambda: sourced(words, what),
        "comment": lambda: on(words, add_comment, what),
        "dismiss": lambda: on(words, dismiss_claim),
        "central": lambda: on(words, set_central),
        "confirm": lambda: confirm,
    }[kind]()


@given(deeds, deeds, deeds, st.booleans())
@settings(max_examples=8)
def test_it_does_not_matter_who_merges_and_twice_changes_nothing(begun, before, after, old, both):
    with tempfile.TemporaryDirectory() as folder:
        first = [as_deed(*one) for one in before]
        then = [as_deed(*one) for one in after]
        theirs = [as_deed(*one) for one in old]
        new = worked(begun, Path(folder), "Jo Okafor", *first, draft, *then, together=both)
        other = worked(begun, Path(folder), "Ana Ruiz", *theirs, together=both)
        there = Path(shutil.copy(other, Path(folder) / "there.factcheck"))
        merge_closed(there, new, prefer="theirs")
        merge_closed(new, other, prefer="mine")
        once = told(new)
        assert once == told(there)
        assert not merge_closed(new, other, prefer="theirs").touched
        assert told(new) == once
