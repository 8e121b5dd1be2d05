"""A narrowed report shows what its reader is to have, and says what it does not show."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.report.reports import JO, LISA, REPORT, verdict
from workbench.errors import InvalidError
from workbench.report.checks import find_gaps
from workbench.report.codec import to_plain
from workbench.report.desk_entries import Comment
from workbench.report.phrases import extent_phrase, scope_phrase
from workbench.report.report import Scope, Why
from workbench.report.scope import is_settled, narrow
from workbench.report.to_html import to_html
from workbench.report.to_json import from_json, to_json
from workbench.report.to_markdown import to_markdown

PUBLIC = Scope("public")
WITH_SECRET = replace(
    REPORT,
    sources=(replace(REPORT.sources[0], confidential=True, title="Deep Gauge"), REPORT.sources[1]),
)


def every_text(plain):
    if isinstance(plain, dict):
        return [text for value in plain.values() for text in every_text(value)]
    if isinstance(plain, list):
        return [text for value in plain for text in every_text(value)]
    return [plain] if isinstance(plain, str) else []


def test_an_internal_report_of_all_claims_is_the_review_itself():
    assert narrow(REPORT, Scope()) == REPORT
    assert scope_phrase(REPORT) == ""


@pytest.mark.parametrize("write", [to_html, to_markdown, to_json])
def test_a_public_copy_holds_no_comment_log_or_confidential_source(write):
    words = write(narrow(WITH_SECRET, PUBLIC))
    for secret in (
        "Deep Gauge",
        "river.example",
        "Gap closed 18 May",
        "Asked by telephone",
        "Beside the point",
        "Agrees with the gauge",
        "Only the log was at hand",
        "orvo.factcheck",
        "2021-05-20",
    ):
        assert secret not in words
    assert "two districts" in words


def test_comments_are_counted_apart_from_notes_and_earlier_reasons():
    claim = replace(WITH_SECRET.claims[0], comments=(Comment("c1", "Ask Mara.", by=JO),))
    commented = replace(WITH_SECRET, claims=(claim, *WITH_SECRET.claims[1:]))
    told = scope_phrase(narrow(commented, PUBLIC))
    assert told.startswith("Public copy. Left out: 1 comment, 3 notes, the reasons of 1 earlier")


def test_a_public_copy_says_what_it_leaves_out():
    made = narrow(WITH_SECRET, PUBLIC)
    assert dict(made.scope.left_out) == {"notes": 3, "reasons": 1, "sources": 1, "log": 3}
    assert scope_phrase(made) == (
        "Public copy. Left out: 3 notes, the reasons of 1 earlier verdict, 1 confidential source,"
        " the log (3 entries)."
    )
    assert scope_phrase(made) in to_html(made)
    assert "1 confidential source" in to_markdown(made)


def test_sources_that_are_left_are_counted_anew_and_evidence_follows():
    made = narrow(WITH_SECRET, PUBLIC)
    (source,) = made.sources
    assert (source.number, source.title, source.claims) == (1, "After the flood", (1, 2))
    assert {item.source for claim in made.claims for item in claim.evidence} == {1}


def test_without_names_reviewers_are_told_apart_and_nowhere_named():
    made = narrow(REPORT, replace(PUBLIC, names=False))
    texts = every_text(to_plain(made))
    assert not [text for text in texts if LISA in text or JO in text]
    first, second = made.claims[0].history
    assert (first.by, second.by) == ("Reviewer 1", "Reviewer 2")
    assert made.making.reviewers == ("Reviewer 1", "Reviewer 2")


def test_chosen_claims_come_with_their_own_dates_and_sources_only():
    made = narrow(REPORT, Scope(claims="chosen", numbers=(2,)))
    assert [claim.number for claim in made.claims] == [2]
    assert [source.title for source in made.sources] == ["After the flood"]
    assert made.sources[0].claims == (2,)
    assert made.dates == ()
    assert extent_phrase(made) == "1 of 4 claims shown"
    assert scope_phrase(made).startswith("Internal report of some claims. Left out: 3 claims")


def test_claims_keep_the_numbers_they_have_in_the_review():
    made = narrow(REPORT, Scope(claims="chosen", numbers=(5, 2)))
    assert [claim.number for claim in made.claims] == [2, 5]
    assert extent_phrase(made) == "2 of 4 claims shown, 1 of them not checked"


def test_final_only_leaves_open_claims_and_disputed_ones():
    made = narrow(REPORT, Scope(claims="final"))
    assert [claim.number for claim in made.claims] == [1, 2]
    first = REPORT.claims[0]
    disputed = replace(first, history=(first.history[0], replace(first.history[1], role="second")))
    settled = replace(
        disputed, history=(*disputed.history, replace(verdict(9, "true", ""), role="final"))
    )
    assert not is_settled(disputed)
    assert is_settled(settled)


def test_a_claim_that_lacks_what_the_house_rules_ask_is_not_final():
    lacking = replace(REPORT.claims[0], lacks=(Why("One more source is needed.", "rule.x"),))
    made = replace(REPORT, claims=(lacking, *REPORT.claims[1:]))
    assert [claim.number for claim in narrow(made, Scope(claims="final")).claims] == [2]
    assert "gap.rules_unmet" in {gap.reason.code for gap in find_gaps(made)}


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (Scope(claims="chosen", numbers=(2, 77)), "no claim 77"),
        (Scope(claims="chosen", numbers=(4,)), "no claim 4"),  # it was dismissed
        (Scope(claims="chosen"), "No claim was chosen"),
        (Scope(names=False), "internal report names"),
        (Scope("everybody"), "everybody"),
    ],
)
def test_a_scope_that_cannot_be_is_refused(asked, words):
    with pytest.raises(InvalidError, match=words):
        narrow(REPORT, asked)


@given(
    st.sampled_from(["internal", "public"]),
    st.sampled_from([("all", ()), ("final", ()), ("chosen", (1,)), ("chosen", (2, 3))]),
)
def test_narrowing_twice_changes_nothing_more_and_json_brings_it_back(audience, claims):
    asked = Scope(audience, *claims)
    made = narrow(REPORT, asked)
    again = narrow(made, asked)
    assert replace(again, scope=made.scope) == made
    assert from_json(to_json(made)) == made
