"""Sources: one serves many claims, is described once, and is let go when nothing needs it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import InvalidError, NotFoundError
from workbench.review.evidence import add_evidence, edit_evidence, remove_evidence
from workbench.review.links import without_tracking
from workbench.review.sources import edit_source, merge_sources
from workbench.store.evidence_queries import evidence_from, evidence_of, source_records

LOG = "https://example.org/log?day=3"


@pytest.fixture
def shared(file, claims):
    """A source that serves two claims."""
    add_evidence(file, claims[0], "supports", address=LOG, title="Gate log", quote="3 June")
    add_evidence(file, claims[1], "context", address=LOG, publisher="River board")
    (source,) = source_records(file.db)
    return source


def titles(file):
    return [source.title for source in source_records(file.db)]


def test_a_source_named_twice_is_one_source_and_what_it_lacked_is_filled_in(file, shared):
    assert (shared.title, shared.publisher) == ("Gate log", "River board")
    assert [item.quote for item in evidence_from(file.db, shared.id)] == ["3 June", ""]


def test_a_source_of_which_something_else_is_said_is_another(file, claims, shared):
    add_evidence(file, claims[2], "supports", address=LOG, title="Pump log")
    assert titles(file) == ["Gate log", "Pump log"]


def test_a_source_without_an_address_is_shared_by_citation_and_title(file, claims):
    for claim in claims:
        add_evidence(file, claim, "context", citation="Annals, 1962", title="Annals")
    add_evidence(file, claims[0], "context", citation="Annals, 1963", title="Annals")
    assert [source.citation for source in source_records(file.db)] == [
        "Annals, 1962",
        "Annals, 1963",
    ]


def test_a_known_source_is_attached_by_its_id(file, claims, shared):
    add_evidence(file, claims[2], "contradicts", source=shared.id, quote="No spill.")
    assert len(evidence_from(file.db, shared.id)) == 3
    with pytest.raises(NotFoundError, match="That source"):
        add_evidence(file, claims[2], "contradicts", source="gone")


def test_what_is_said_of_a_source_changes_for_all_claims_it_serves(file, claims, shared):
    change = edit_source(
        file,
        shared.id,
        author="Ana Ruiz",
        published="2019-06",
        medium="data",
        independent_of="the mayor",
        confidential=True,
        primary_source=True,
    )
    assert change.about("claim") == set(claims[:2])
    for claim in claims[:2]:
        source = evidence_of(file.db, claim)[0].source
        assert (source.author, source.published, source.medium) == ("Ana Ruiz", "2019-06", "data")
        assert source.confidential
        assert source.primary_source
    assert file.history.undo().about("claim") == set(claims[:2])
    assert source_records(file.db) == (shared,)


def test_editing_evidence_describes_its_source_for_all(file, claims, shared):
    edit_evidence(file, evidence_of(file.db, claims[0])[0].id, title="Log of the gates")
    assert evidence_of(file.db, claims[1])[0].title == "Log of the gates"


def test_evidence_sent_to_another_address_leaves_the_other_claims_theirs(file, claims, shared):
    edit_evidence(file, evidence_of(file.db, claims[0])[0].id, address="https://example.org/b")
    assert evidence_of(file.db, claims[1])[0].source == shared
    assert evidence_of(file.db, claims[0])[0].address == "https://example.org/b"
    edit_evidence(file, evidence_of(file.db, claims[0])[0].id, address=LOG)
    assert len(source_records(file.db)) == 2  # alone on its address, it is mended in place


def test_a_source_that_serves_nothing_goes_and_comes_back_with_undo(file, claims, shared):
    for claim in claims[:2]:
        remove_evidence(file, evidence_of(file.db, claim)[0].id)
    assert source_records(file.db) == ()
    file.history.undo()
    assert source_records(file.db) == (shared,)


def test_two_sources_become_one(file, claims, shared):
    add_evidence(file, claims[2], "mixed", title="Gates", author="Ana Ruiz")
    other = source_records(file.db)[1].id
    merge_sources(file, shared.id, other)
    (source,) = source_records(file.db)
    assert (source.title, source.author) == ("Gate log", "Ana Ruiz")
    assert evidence_of(file.db, claims[2])[0].source == source
    with pytest.raises(InvalidError, match="one source"):
        merge_sources(file, shared.id, shared.id)
    with pytest.raises(NotFoundError):
        merge_sources(file, shared.id, other)


@pytest.mark.parametrize(
    ("what", "match"),
    [
        ({"title": "", "address": ""}, "Nothing says where"),
        ({"medium": "smoke"}, "no medium"),
        ({"published": "some day"}, "not a date"),
        ({"address": "file:///etc/passwd"}, "https://"),
        ({"independent_of": "x" * 30_000}, "independent of is too long"),
    ],
)
def test_a_description_that_makes_no_sense_is_refused(file, shared, what, match):
    with pytest.raises(InvalidError, match=match):
        edit_source(file, shared.id, **what)
    with pytest.raises(TypeError):
        edit_source(file, shared.id, colour="red")
    assert source_records(file.db) == (shared,)


@pytest.mark.parametrize(
    ("given_link", "clean"),
    [
        ("https://a.org/x?utm_source=mail&id=7&UTM_Medium=b#p2", "https://a.org/x?id=7#p2"),
        ("https://a.org/x?fbclid=1", "https://a.org/x"),
        ("https://a.org/x?b=2&a=1&b=%20", "https://a.org/x?b=2&a=1&b=%20"),
        ("https://a.org/x?utm", "https://a.org/x?utm"),
        ("https://a.org/?q=utm_source=1", "https://a.org/?q=utm_source=1"),
        ("https://youtu.be/abc?si=xyz&t=40", "https://youtu.be/abc?t=40"),
        ("https://a.org/abc?si=xyz", "https://a.org/abc?si=xyz"),
        ("https://a.org/x?", "https://a.org/x"),
        ("https://a.org/x#?utm_source=1", "https://a.org/x#?utm_source=1"),
    ],
)
def test_an_address_loses_what_only_follows_readers_about(given_link, clean):
    assert without_tracking(given_link) == clean


@given(st.text(alphabet="ab=&?#/utm_sourcefbclid"))
def test_cleaning_an_address_once_is_enough_and_only_takes_away(tail):
    clean = without_tracking(f"https://a.org/{tail}")
    assert without_tracking(clean) == clean
    rest = iter(f"https://a.org/{tail}")
    assert all(char in rest for char in clean)


def test_the_address_as_it_was_given_is_kept(file, claims):
    add_evidence(file, claims[0], "supports", address="https://a.org/x?gclid=1&id=2")
    (source,) = source_records(file.db)
    assert (source.address, source.address_given) == (
        "https://a.org/x?id=2",
        "https://a.org/x?gclid=1&id=2",
    )
    add_evidence(file, claims[1], "supports", address="https://a.org/x?id=2&fbclid=3")
    assert len(source_records(file.db)) == 1
