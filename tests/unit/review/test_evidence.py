"""Evidence: attached, edited, put in order, removed; and addresses that can be followed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import InvalidError, NotFoundError
from workbench.review.evidence import (
    add_evidence,
    edit_evidence,
    move_evidence,
    remove_evidence,
)
from workbench.review.links import LONGEST_LINK, checked_link, clean_link, link_problem
from workbench.review.sources import LONGEST
from workbench.store.evidence_queries import evidence_of


@pytest.fixture
def titles(file, claims):
    """Ask for the titles of the first claim's evidence in their order."""
    return lambda: [item.title for item in evidence_of(file.db, claims[0])]


@pytest.fixture
def three(file, claims):
    """Three pieces of evidence on the first claim, by their ids."""
    for title in ("Register", "Gauge", "Letter"):
        add_evidence(file, claims[0], "supports", title=title)
    return [item.id for item in evidence_of(file.db, claims[0])]


def test_everything_about_a_source_is_kept(file, claims):
    add_evidence(
        file,
        claims[0],
        "contradicts",
        address="  https://example.org/gauge?d=3#top ",
        title=" Gauge readings ",
        publisher="River board",
        quote="3.2 m at noon",
        locator="p. 3",
        note="Ask for the night readings.",
        accessed_at="2026-03-01T10:30+01:00",
        primary_source=True,
    )
    (item,) = evidence_of(file.db, claims[0])
    assert (item.address, item.title) == ("https://example.org/gauge?d=3#top", "Gauge readings")
    assert (item.publisher, item.quote, item.locator) == ("River board", "3.2 m at noon", "p. 3")
    assert (item.stance, item.primary_source) == ("contradicts", True)
    assert item.accessed_at == "2026-03-01T10:30+01:00"
    assert item.added.name == "Jo Okafor"


def test_editing_changes_what_is_given_and_leaves_the_rest(file, claims, three):
    edit_evidence(file, three[0], stance="mixed", quote="40 people")
    first = evidence_of(file.db, claims[0])[0]
    assert (first.title, first.stance, first.quote) == ("Register", "mixed", "40 people")
    file.history.undo()
    assert evidence_of(file.db, claims[0])[0].stance == "supports"


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (1, ["Letter", "Register", "Gauge"]),
        (2, ["Register", "Letter", "Gauge"]),
        (3, ["Register", "Gauge", "Letter"]),
        (-5, ["Letter", "Register", "Gauge"]),
        (99, ["Register", "Gauge", "Letter"]),
    ],
)
def test_evidence_is_put_in_order(file, three, titles, place, order):
    move_evidence(file, three[2], place)
    assert titles() == order


def test_removing_closes_the_gap_and_undo_opens_it_again(file, claims, three, titles):
    remove_evidence(file, three[1])
    assert titles() == ["Register", "Letter"]
    assert [item.position for item in evidence_of(file.db, claims[0])] == [1, 2]
    file.history.undo()
    assert titles() == ["Register", "Gauge", "Letter"]


@pytest.mark.parametrize(
    ("what", "match"),
    [
        ({}, "Nothing says where"),
        ({"quote": "Only a quote"}, "Nothing says where"),
        ({"title": "  "}, "Nothing says where"),
        ({"address": "ftp://example.org"}, "https://"),
        ({"title": "x", "stance": "maybe"}, "no stance"),
        ({"title": "x", "quote": "x" * (LONGEST + 1)}, "quote is too long"),
        ({"title": "x", "accessed_at": "yesterday"}, "not a date"),
    ],
)
def test_evidence_that_could_not_be_followed_is_refused(file, claims, what, match):
    what = {"stance": "supports", **what}
    with pytest.raises(InvalidError, match=match):
        add_evidence(file, claims[0], what.pop("stance"), **what)
    assert evidence_of(file.db, claims[0]) == ()


def test_the_last_thing_that_names_a_source_cannot_be_taken_away(file, three):
    with pytest.raises(InvalidError, match="where this evidence"):
        edit_evidence(file, three[0], title="")
    edit_evidence(file, three[0], title="", citation="Town register, 1962, p. 4")


def test_evidence_that_is_gone_is_said_to_be(file, claims):
    for verb in (remove_evidence, edit_evidence, lambda f, e: move_evidence(f, e, 1)):
        with pytest.raises(NotFoundError, match="That evidence"):
            verb(file, "gone")
    with pytest.raises(NotFoundError, match="That claim"):
        add_evidence(file, "gone", "supports", title="x")
    with pytest.raises(TypeError):
        add_evidence(file, claims[0], "supports", colour="red")


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org",
        "http://example.org/a/b?c=d#e",
        "https://münchen.example/straße",
        "https://[2001:db8::1]:8080/",
        "HTTPS://EXAMPLE.ORG/",
        "\u200bhttps://example.org/\ufeff \n",
    ],
)
def test_a_link_that_can_be_followed(link):
    assert link_problem(link) == ""
    assert checked_link(link).lower().startswith("http")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "Paste the address"),
        (" \u200b ", "Paste the address"),
        ("example.org", "should start with"),
        ("ftp://example.org", "should start with"),
        ("javascript:alert(1)", "should start with"),
        ("file:///etc/passwd", "should start with"),
        ("data:text/html,x", "should start with"),
        ("https://", "no host name"),
        ("https:///path", "no host name"),
        ("https://exa mple.org", "has a space"),
        ("https://example.org/\nHost:", "has a space"),
        ("https://example.org/\x00", "invisible sign"),
        ("https://example.org/\u202egpj", "invisible sign"),
        ("https://ana:secret@example.org", "user name"),
        ("https://ana@example.org", "user name"),
        ("https://[::1", "malformed"),
        ("https://example.org:99999", "malformed"),
        ("https://example.org/" + "x" * LONGEST_LINK, "longer than"),
    ],
)
def test_a_link_that_cannot_says_why(text, problem):
    assert problem in link_problem(text)
    with pytest.raises(InvalidError, match=problem):
        checked_link(text)


@given(st.text())
def test_any_text_is_answered_and_cleaning_is_done_once(text):
    assert isinstance(link_problem(text), str)
    assert clean_link(clean_link(text)) == clean_link(text)
