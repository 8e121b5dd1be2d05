"""A block that is something else: findings come and go, a reviewer's work stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.desk import TEXT, analysis, source
from workbench.analysis import analyse
from workbench.errors import InvalidError, NotFoundError
from workbench.review.articles import add_article, article_id
from workbench.review.blocks import set_block_kind, source_with_kind, take_analysis
from workbench.review.claims import add_claim, dismiss_claim
from workbench.review.comments import add_comment
from workbench.review.corrections import report_error
from workbench.review.dates import correct_date
from workbench.review.questions import ask_question
from workbench.review.reconcile import likeness, reconcile
from workbench.review.reviewers import name_reviewer
from workbench.review.rules import waive_rule
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_view
from workbench.review.work import give_claim, log_contact, set_central
from workbench.text.span import Span


@pytest.fixture
def read(blank):
    """A review of the article as the program itself analyses it."""
    add_article(blank, analyse(source()))
    return blank


@pytest.fixture
def view(read):
    """Ask for the article as it stands now."""
    return lambda: article_view(read, article_id(TEXT))


def block_with(view, words):
    return next(block for block in view.blocks if words in block.span.of(TEXT))


def places(view):
    found = [claim.claim.span for claim in view.claims]
    return found + [date.mention.expression.span for date in view.dates]


def test_what_stands_in_furniture_goes_and_comes_back(read, view):
    before = view()
    last = block_with(before, "Nobody")
    assert any(last.span.holds(place) for place in places(before))
    set_block_kind(read, last.id, "related")
    now = view()
    assert not any(last.span.holds(place) for place in places(now))
    assert block_with(now, "Nobody").kind == "related"
    assert now.source.blocks[-1].why[0].code == "set_by_reviewer"
    set_block_kind(read, last.id, "body")
    assert view().claims == before.claims
    assert view().blocks == before.blocks


def test_what_stood_in_furniture_appears(read, view):
    clock = block_with(view(), "4 June 2019")
    set_block_kind(read, clock.id, "body")
    assert "4 June 2019" in [date.mention.words for date in view().dates]
    read.history.undo()
    assert "4 June 2019" not in [date.mention.words for date in view().dates]


def test_what_a_reviewer_worked_on_stays_and_is_marked(read, view):
    last = block_with(view(), "Nobody")
    judged = next(c.claim.id for c in view().claims if last.span.holds(c.claim.span))
    monday = next(d.mention.id for d in view().dates if d.mention.words == "Monday")
    set_verdict(read, judged, "true")
    correct_date(read, monday, "3 June 2019")
    (added,) = add_claim(read, article_id(TEXT), Span(last.span.start, last.span.start + 15)).ids(
        "claim"
    )
    set_block_kind(read, last.id, "related")
    now = view()
    assert not now.claim(judged).claim.found
    assert now.claim(judged).shown_verdict.label == "true"
    assert now.claim(added).claim.found, "nobody ever found it, so it cannot be lost"
    (date,) = [d for d in now.dates if d.mention.id == monday]
    assert (date.mention.found, date.value, date.computed.flag) == (
        False,
        "2019-06-03",
        "unresolved",
    )
    set_block_kind(read, last.id, "body")
    assert view().claim(judged).claim.found


@pytest.mark.parametrize(
    "speak",
    [
        lambda file, claim: add_comment(file, claim, "Ask the dam keeper."),
        lambda file, claim: set_central(file, claim, central=True),
        lambda file, claim: give_claim(file, claim, "Bo Lind"),
        lambda file, claim: ask_question(file, claim, "Who counted?", "The mayor"),
        lambda file, claim: log_contact(file, claim, "The mayor", state="asked"),
        lambda file, claim: report_error(file, claim, "It was Tuesday."),
        lambda file, claim: waive_rule(file, claim, "sources", "Plain to see."),
    ],
)
def test_whatever_was_said_about_a_claim_holds_it(read, view, speak):
    name_reviewer(read, "Jo Okafor")
    last = block_with(view(), "Nobody")
    spoken = next(c.claim.id for c in view().claims if last.span.holds(c.claim.span))
    assert speak(read, spoken).touched
    before = view()
    set_block_kind(read, last.id, "related")
    assert not view().claim(spoken).claim.found
    read.history.undo()
    assert view() == before


def test_an_analysis_worked_out_elsewhere_is_taken(read, view):
    last = block_with(view(), "Nobody")
    found = analyse(source_with_kind(read, last.id, "related"))
    set_block_kind(read, last.id, "related", found)
    here = view().claims
    read.history.undo()
    set_block_kind(read, last.id, "related")
    assert view().claims == here


def test_a_newer_analysis_replaces_findings_and_keeps_decisions(file, article, claims):
    dismiss_claim(file, claims[0])
    set_verdict(file, claims[2], "false")
    take_analysis(file, article, analyse(source()))
    found = article_view(file, article)
    assert found.claim(claims[0]).claim.state == "dismissed"
    assert found.claim(claims[2]).shown_verdict.label == "false"
    take_analysis(file, article, analysis())
    assert {claim.claim.id for claim in article_view(file, article).claims} >= set(claims)


def test_what_makes_no_sense_is_refused(read, view):
    block = view().blocks[0].id
    with pytest.raises(InvalidError, match="no kind of block"):
        set_block_kind(read, block, "poem")
    with pytest.raises(NotFoundError, match="That block"):
        set_block_kind(read, "gone", "body")
    with pytest.raises(InvalidError, match="another text"):
        take_analysis(read, article_id(TEXT), analyse(source(TEXT.replace("40", "41"))))
    assert not set_block_kind(read, block, "title").touched


def row(name, start, end, **more):
    return {"id": name, "start": start, "end": end, "found": 1, "origin": "program", **more}


def test_a_finding_in_nearly_the_same_words_is_taken_for_the_one_worked_on():
    plan = reconcile([row("old", 0, 20)], [row("new", 0, 25)], frozenset({"old"}))
    assert (plan.keep, plan.add, plan.lose, plan.drop) == (("old",), (), (), ())


def test_a_finding_in_other_words_is_new_and_the_one_worked_on_is_lost():
    fresh = row("new", 15, 40)
    plan = reconcile([row("old", 0, 20)], [fresh], frozenset({"old"}))
    assert (plan.keep, plan.add, plan.lose) == ((), (fresh,), ("old",))


def test_likeness_counts_the_words_and_not_the_gaps():
    first = row("a", 0, 30, ranges="[[0,10],[20,30]]")
    second = row("b", 0, 30, ranges="[[10,20]]")
    assert likeness(first, second) == 0
    assert likeness(first, first) == 1


findings = st.dictionaries(
    st.sampled_from("abcdefgh"), st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=6
).map(lambda found: [row(name, at, at + long) for name, (at, long) in found.items()])


@given(old=findings, new=findings, touched=st.frozensets(st.sampled_from("abcdefgh")))
def test_every_finding_has_one_fate_and_nothing_worked_on_goes(old, new, touched):
    plan = reconcile(old, new, touched)
    olds, news = {r["id"] for r in old}, {r["id"] for r in new}
    fates = [*plan.drop, *plan.keep, *plan.lose]
    assert len(fates) == len(set(fates))
    assert set(fates) == olds - news
    assert not set(plan.drop) & touched
    assert set(plan.keep) | set(plan.lose) <= touched
    assert len(plan.add) + len(plan.keep) == len(news - olds)
