"""ClaimReview: what is published is right by the rules, and what is open or private stays in."""

import json
import re
from dataclasses import replace

import pytest
from lxml import html

from tests.unit.report.reports import LABELS, REPORT
from tests.unit.report.test_attacks import ATTACKS
from workbench.errors import InvalidError
from workbench.report.outcome import Wishes
from workbench.report.report import Scope
from workbench.report.scope import narrow
from workbench.report.to_claimreview import claim_reviews, reduced, to_claimreview
from workbench.report.to_html import to_html

WISHES = Wishes(page="https://desk.example/checks/orvo", publisher="Example Desk")
ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?")


def reviews(report=REPORT, wishes=WISHES):
    return claim_reviews(report, wishes)


def with_first(**changes):
    """Return the example with its first claim changed."""
    first, *others = REPORT.claims
    return replace(REPORT, claims=(replace(first, **changes), *others))


def labelled(**changes):
    verdict = REPORT.claims[0].verdict
    given = replace(verdict, label=replace(verdict.label, **changes))
    return with_first(verdict=given, history=(given,))


def test_only_settled_verdicts_go_out():
    assert list(reviews()) == [1, 2]


def test_a_review_says_who_checked_what_whose_claim_with_which_result():
    review = reviews()[1]
    assert review["url"] == "https://desk.example/checks/orvo#claim-1"
    assert review["claimReviewed"] == "Engineers closed the gap on Monday"
    assert review["datePublished"] == "2026-11-13"
    assert review["author"] == {"@type": "Organization", "name": "Example Desk"}
    assert review["itemReviewed"]["author"] == {"@type": "Person", "name": "a spokesman"}
    assert review["itemReviewed"]["datePublished"] == "2020-05-20"
    assert review["itemReviewed"]["appearance"]["url"] == REPORT.article.address
    rating = review["reviewRating"]
    assert rating["alternateName"] == "True"
    assert rating["ratingExplanation"] == "The authority’s log has it. Two photographs agree."


def test_the_articles_own_words_are_its_outlets_and_first_appear_there():
    item = reviews()[2]["itemReviewed"]
    assert item["author"] == {"@type": "Organization", "name": "Meridian Wire"}
    assert item["firstAppearance"]["url"] == REPORT.article.address


@pytest.mark.parametrize(
    ("speaker", "kind"),
    [
        ("The interior ministry", "Organization"),
        ("The Ministry of Defence", "Organization"),
        ("the newspaper Orvo Courier", "Organization"),
        ("a spokesman for the river authority", "Person"),
        ("police chief Anna Berg", "Person"),
        ("Anders Kehl, of the authority", "Person"),
        ("The", "Person"),
    ],
)
def test_a_speaker_is_an_organisation_if_the_head_of_its_name_is(speaker, kind):
    author = reviews(with_first(speaker=speaker))[1]["itemReviewed"]["author"]
    assert author["@type"] == kind


def numbered():
    labels = tuple(
        replace(label, number=float(5 - place)) if label.standing == "ordered" else label
        for place, label in enumerate(LABELS)
    )
    return replace(labelled(number=5.0), scale=replace(REPORT.scale, labels=labels))


def test_ordered_labels_have_a_number_on_their_scale_and_others_only_their_word():
    rating = reviews(numbered())[1]["reviewRating"]
    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (5, 5, 2)
    beside = reviews(labelled(code="unproven", word="Unproven", number=None))[1]["reviewRating"]
    assert beside["alternateName"] == "Unproven"
    assert "ratingValue" not in beside


def test_a_verdict_of_another_scale_keeps_its_word_and_borrows_no_number():
    made = numbered()
    verdict = replace(made.claims[0].verdict, scale="house.3")
    made = replace(made, claims=(replace(made.claims[0], verdict=verdict, history=(verdict,)),))
    assert "ratingValue" not in reviews(made)[1]["reviewRating"]


@pytest.mark.parametrize(
    "made",
    [
        labelled(code="not_checkable"),
        labelled(code="author_to_supply_source"),
        with_first(kinds=("opinion",)),
        with_first(state="dismissed"),
        with_first(verdict=None, history=()),
    ],
    ids=["not checkable", "waits for the author", "opinion", "dismissed", "open"],
)
def test_what_is_no_finding_never_goes_out(made):
    assert 1 not in reviews(made)


def test_a_draft_or_a_desks_own_scale_never_goes_out():
    draft = replace(REPORT, article=replace(REPORT.article, kind="draft"))
    assert reviews(draft) == {}
    given = replace(REPORT.claims[0].verdict, scale="before_publication.1")
    assert 1 not in reviews(with_first(verdict=given, history=(given,)))
    with pytest.raises(InvalidError, match="No claim"):
        to_claimreview(draft, WISHES)


@pytest.mark.parametrize("page", ["", "desk.example", "javascript:alert(1)", "https://desk"])
def test_without_the_page_it_stands_on_nothing_is_written(page):
    with pytest.raises(InvalidError, match="address of the page"):
        to_claimreview(REPORT, Wishes(page=page))


def test_a_long_claim_is_shortened_at_a_word_and_kept_whole_beside():
    long = "The water forced " + "very " * 30 + "many people out"
    review = reviews(with_first(statement=long))[1]
    assert len(review["claimReviewed"]) <= 75
    assert review["claimReviewed"].endswith("very…")
    assert review["itemReviewed"]["text"] == long


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("2020", "2020"),
        ("2020-05", "2020-05"),
        ("2020-05-18", "2020-05-18"),
        ("2020-05-18T09:12Z", "2020-05-18T09:12Z"),
        ("2020-05-18T09:12", "2020-05-18"),
        ("2020-W20", ""),
        ("2020-SU", ""),
        ("XXXX-05-18", ""),
        ("", ""),
    ],
)
def test_a_date_keeps_its_precision_and_gets_none_it_has_not(value, kept):
    assert reduced(value) == kept


def test_files_are_one_for_each_claim_a_snippet_and_first_a_bundle_marked_so():
    outcome = to_claimreview(REPORT, WISHES)
    names = [f"{piece.name}{piece.ending}" for piece in outcome.pieces]
    assert names == [
        "",
        "-snippet.html",
        "-claim-1.jsonld",
        "-claim-2.jsonld",
    ]
    bundle, _, *each = (piece.content for piece in outcome.pieces)
    feed = {"@type": "DataFeed", "name": "Bundle of 2 ClaimReviews"}
    assert json.loads(bundle) == [json.loads(one) | {"isPartOf": feed} for one in each]
    assert [note.code for note in outcome.notes] == ["claimreview.bundle"]
    assert to_claimreview(REPORT, WISHES) == outcome


def test_of_one_claim_the_file_asked_for_is_its_review():
    made = narrow(REPORT, Scope(claims="chosen", numbers=(1,)))
    outcome = to_claimreview(made, WISHES)
    assert [f"{piece.name}{piece.ending}" for piece in outcome.pieces] == ["", "-snippet.html"]
    assert json.loads(outcome.text) == reviews(made)[1]
    assert outcome.notes == ()


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_a_reader_of_the_page_gets_the_same_reviews_back(attack):
    made = narrow(with_first(statement=f"Said {attack} then"), Scope("public"))
    page = html.fromstring(to_html(made, WISHES).encode())
    scripts = page.xpath("//script")
    assert {script.get("type") for script in scripts} == {"application/ld+json"}
    assert [json.loads(script.text) for script in scripts] == list(reviews(made).values())


def test_an_internal_report_or_one_without_a_page_carries_none():
    assert "<script" not in to_html(REPORT, WISHES)
    assert "<script" not in to_html(narrow(REPORT, Scope("public")))


def test_names_left_out_of_the_copy_are_left_out_here():
    made = narrow(REPORT, Scope("public", names=False))
    assert "author" not in reviews(made, Wishes(page=WISHES.page))[1]
    assert reviews(REPORT, Wishes(page=WISHES.page))[1]["author"]["name"] == "Jo Okafor"
