"""Claims added, trimmed, reworded, split, joined and dismissed by a reviewer."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.desk import TEXT, span
from workbench.errors import InvalidError, NotFoundError, WorkbenchError
from workbench.review.claims import (
    LONGEST_CLAIM,
    add_claim,
    dismiss_claim,
    join_claims,
    restore_claim,
    split_claim,
    trim_claim,
    word_claim,
)
from workbench.review.evidence import add_evidence
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_view
from workbench.text.span import Span


@pytest.fixture
def listed(file, article):
    """Ask for the open claims as (number, words), or for one claim by its id."""

    def ask(claim=None):
        view = article_view(file, article)
        if claim is not None:
            return view.claim(claim).claim
        return [(c.claim.number, c.claim.words) for c in view.open_claims]

    return ask


def test_words_become_a_claim_in_its_place_and_the_numbers_follow(file, article, listed):
    change = add_claim(file, article, span("\nNobody was hurt on Monday,"))
    assert listed()[-1] == (4, "Nobody was hurt on Monday,")
    (claim,) = change.ids("claim")
    found = listed(claim)
    assert (found.origin, found.score) == ("reviewer", None)
    assert found.sentence.of(TEXT) == "Nobody was hurt on Monday, the hospital said."


def test_two_reviewers_who_add_the_same_words_make_the_same_claim(file, article):
    words = span("Nobody was hurt")
    (first,) = add_claim(file, article, words).ids("claim")
    file.history.undo()
    wider = Span(words.start - 1, words.end + 1)
    (second,) = add_claim(file, article, wider).ids("claim")
    assert first == second


def test_a_claim_may_leave_words_out(file, article, listed):
    add_claim(file, article, span("The mayor said"), span("repaired last year"))
    assert (3, "The mayor said … repaired last year") in listed()


def test_ranges_that_touch_are_one(file, article, listed):
    (claim,) = add_claim(file, article, span("Nobody was"), span("was hurt")).ids("claim")
    assert listed(claim).ranges == (span("Nobody was hurt"),)


def test_a_claim_that_is_there_is_not_added_again(file, article, claims):
    with pytest.raises(InvalidError, match="a claim already") as told:
        add_claim(file, article, span("40 people left their homes"))
    assert told.value.hint == "It is claim 2."


def test_adding_the_words_of_a_dismissed_claim_brings_it_back(file, article, claims, listed):
    set_verdict(file, claims[1], "true")
    dismiss_claim(file, claims[1], "trivial")
    add_claim(file, article, span("40 people left their homes"))
    assert listed(claims[1]).is_open
    assert listed(claims[1]).note == ""


def test_the_words_that_a_trimmed_claim_gave_up_may_become_another(file, article, claims, listed):
    trim_claim(file, claims[1], span("40 people"))
    add_claim(file, article, span("40 people left their homes"))
    assert [words for _, words in listed()][1:3] == ["40 people", "40 people left their homes"]


def test_a_trimmed_claim_keeps_its_verdict_and_what_was_found(file, article, claims, listed):
    set_verdict(file, claims[0], "true")
    trim_claim(file, claims[0], span("The dam at Orlen spilled"))
    found = listed(claims[0])
    assert found.words == "The dam at Orlen spilled"
    assert found.found_ranges == (span("The dam at Orlen spilled two days ago"),)
    assert article_view(file, article).claim(claims[0]).shown_verdict.label == "true"


def test_trimming_back_to_what_was_found_leaves_no_decision(file, claims, listed):
    trim_claim(file, claims[0], span("The dam"))
    trim_claim(file, claims[0], span("The dam at Orlen spilled two days ago"))
    assert listed(claims[0]).decided is None


def test_a_claim_may_be_stated_in_other_words_as_they_are_typed(file, claims, listed):
    word_claim(file, claims[0], "The Orlen dam sp")
    word_claim(file, claims[0], "The Orlen dam spilled on 3 June.")
    assert listed(claims[0]).statement == "The Orlen dam spilled on 3 June."
    file.history.undo()
    assert listed(claims[0]).statement == "The dam at Orlen spilled two days ago."


def test_words_typed_and_rubbed_out_leave_nothing_and_can_be_undone(file, claims, listed):
    word_claim(file, claims[0], "The")
    word_claim(file, claims[0], "")
    assert listed(claims[0]).decided is None
    file.history.undo()
    file.history.redo()
    assert listed(claims[0]).statement == "The dam at Orlen spilled two days ago."


def test_a_split_makes_two_open_claims_with_the_evidence_of_the_one(file, article, claims, listed):
    set_verdict(file, claims[0], "true")
    add_evidence(file, claims[0], "supports", title="Gauge readings")
    split_claim(file, claims[0], TEXT.index("two days ago"))
    assert listed()[:2] == [(1, "The dam at Orlen spilled"), (2, "two days ago")]
    assert listed(claims[0]).state == "split"
    parts = article_view(file, article).open_claims[:2]
    assert [part.shown_verdict for part in parts] == [None, None]
    assert [[item.title for item in part.evidence] for part in parts] == [["Gauge readings"]] * 2
    assert all(part.claim.made_from == (claims[0],) for part in parts)


def test_a_split_needs_words_on_both_sides(file, claims):
    for place in (0, TEXT.index("The dam"), len(TEXT)):
        with pytest.raises(InvalidError, match="no words"):
            split_claim(file, claims[0], place)


def test_claims_are_joined_with_all_their_evidence(file, article, claims, listed):
    add_evidence(file, claims[0], "supports", title="Gauge readings")
    add_evidence(file, claims[1], "contradicts", title="Town register")
    join_claims(file, claims[1], claims[0])
    joined = article_view(file, article).open_claims[0]
    assert joined.claim.words == (
        "The dam at Orlen spilled two days ago … 40 people left their homes"
    )
    assert {item.title for item in joined.evidence} == {"Gauge readings", "Town register"}
    assert [listed(claim).state for claim in claims[:2]] == ["joined", "joined"]


def test_splitting_and_joining_again_gives_the_claim_that_was_there(file, claims, listed):
    before = listed()
    split_claim(file, claims[0], TEXT.index("two days ago"))
    view = [claim.claim.id for claim in article_view(file, listed(claims[0]).article).open_claims]
    join_claims(file, *view[:2])
    assert listed() == before
    assert listed(claims[0]).is_open


def test_only_claims_of_one_article_are_joined(file, claims):
    with pytest.raises(InvalidError, match="one article"):
        join_claims(file, claims[0], claims[0])


def test_a_dismissed_claim_goes_with_a_note_and_comes_back(file, claims, listed):
    dismiss_claim(file, claims[1], "Everybody knows.")
    assert [number for number, _ in listed()] == [1, 2]
    assert (listed(claims[1]).state, listed(claims[1]).note) == ("dismissed", "Everybody knows.")
    restore_claim(file, claims[1])
    assert listed(claims[1]).decided is None
    with pytest.raises(InvalidError, match="not dismissed"):
        restore_claim(file, claims[1])


@pytest.mark.parametrize(
    ("ranges", "match"),
    [
        ([], "no words"),
        ([Span(3, 3)], "no words"),
        ([Span(len(TEXT) - 1, len(TEXT))], "no words"),
        ([Span(0, len(TEXT) + 1)], "no words"),
    ],
)
def test_a_claim_needs_words_of_the_text(file, article, claims, ranges, match):
    for verb in (
        lambda: add_claim(file, article, *ranges),
        lambda: trim_claim(file, claims[0], *ranges),
    ):
        with pytest.raises(InvalidError, match=match) as told:
            verb()
        assert told.value.hint


def test_what_is_too_long_or_not_there_is_refused(file, article, claims):
    with pytest.raises(InvalidError, match="too long"):
        word_claim(file, claims[0], "x" * (LONGEST_CLAIM + 1))
    with pytest.raises(NotFoundError, match="That article"):
        add_claim(file, "gone", Span(0, 5))
    for verb in (dismiss_claim, restore_claim):
        with pytest.raises(NotFoundError, match="That claim"):
            verb(file, "gone")


spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, 40)).map(
    lambda place: Span(place[0], min(place[0] + place[1], len(TEXT)))
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(ranges=st.lists(spans, max_size=4), at=st.integers(0, len(TEXT)))
def test_claims_always_stand_in_the_text_in_order_and_trimmed(file, article, ranges, at):
    try:
        (claim,) = add_claim(file, article, *ranges).ids("claim") or {None}
        split_claim(file, claim, at)
    except WorkbenchError:
        pass
    for view in article_view(file, article).claims:
        found = view.claim.ranges
        assert list(found) == sorted(found)
        assert all(a.end < b.start for a, b in pairwise(found))
        assert all(len(r) and r.trimmed(TEXT) == r for r in found)
