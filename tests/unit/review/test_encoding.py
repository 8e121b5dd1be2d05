"""An article that was misread is read again, and what people decided goes along."""

import pytest

from workbench.analysis import analyse
from workbench.errors import InvalidError, NotFoundError
from workbench.intake.load import read_bytes
from workbench.review.articles import add_article, article_id, describe_article
from workbench.review.blocks import set_block_kind
from workbench.review.claims import dismiss_claim, trim_claim
from workbench.review.dates import correct_date, set_timestamp
from workbench.review.encoding import original_for_reading, take_reading
from workbench.review.evidence import add_evidence
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_view
from workbench.store.queries import article_records
from workbench.store.verify import verify
from workbench.text.span import Span

ORIGINAL = """Mayor of Łódź counts the cost of the flood

The city of Łódź spent 4,200 euros on sandbags on 3 May 2019, said its treasurer. Nobody was hurt.

Mayor Żółć said that the bridge was closed for two days and that 40 people had lost their homes.
""".encode("iso-8859-2")


def reading(encoding):
    return analyse(read_bytes(ORIGINAL, name="flood.txt", encoding=encoding))


WRONG, RIGHT = reading("windows-1252"), reading("iso-8859-2")
OLD, NEW = article_id(WRONG.source.text), article_id(RIGHT.source.text)


@pytest.fixture
def misread(blank):
    add_article(blank, WRONG, ORIGINAL, file_name="flood.txt")
    return blank


def claim_of(view, words):
    return next(one.claim for one in view.claims if words in one.claim.words)


def test_the_original_is_handed_out_for_reading(misread):
    original = original_for_reading(misread, OLD)
    assert (original.content, original.name) == (ORIGINAL, "flood.txt")


def test_the_new_reading_takes_the_place_of_the_old_one(misread):
    change = take_reading(misread, OLD, RIGHT)
    (record,) = article_records(misread.db)
    assert record.id == NEW
    assert record.about.encoding == "iso8859-2"
    assert record.title == "Mayor of Łódź counts the cost of the flood"
    assert {OLD, NEW} <= change.about("article")
    assert original_for_reading(misread, NEW).content == ORIGINAL


def test_what_was_decided_goes_along(misread):
    view = article_view(misread, OLD)
    set_timestamp(misread, OLD, "2019-05-04", "the masthead")
    describe_article(misread, OLD, outlet="Flood Times")
    set_block_kind(misread, view.blocks[-1].id, "caption")
    set_block_kind(misread, view.blocks[-1].id, "body")
    set_block_kind(misread, view.blocks[0].id, "heading")
    date = next(one.mention for one in view.dates if "3 May" in one.mention.words)
    correct_date(misread, date.id, "2019-05-02")
    claim = claim_of(view, "sandbags")
    set_verdict(misread, claim.id, "true", "The invoice says so.")
    set_verdict(misread, claim.id, "mostly true")
    add_evidence(misread, claim.id, "supports", address="https://example.org/invoice")
    dismiss_claim(misread, claim_of(view, "bridge was closed").id)
    take_reading(misread, OLD, RIGHT)
    now = article_view(misread, NEW)
    assert now.anchor.value == "2019-05-04"
    assert now.article.about.outlet == "Flood Times"
    assert now.blocks[0].kind == "heading"
    moved = next(one for one in now.claims if "sandbags" in one.claim.words)
    assert moved.shown_verdict.label_words.lower() == "mostly true"
    assert moved.shown_verdict.rationale == "The invoice says so."
    assert len(moved.evidence) == 1
    assert claim_of(now, "bridge was closed").state == "dismissed"
    assert next(one for one in now.dates if "3 May" in one.mention.words).value == "2019-05-02"


def test_undo_brings_the_old_reading_back_with_all_that_was_decided(misread):
    claim = claim_of(article_view(misread, OLD), "sandbags")
    set_verdict(misread, claim.id, "true", "The invoice says so.")
    before = article_view(misread, OLD)
    take_reading(misread, OLD, RIGHT)
    misread.history.undo()
    assert article_view(misread, OLD) == before
    misread.history.redo()
    assert [record.id for record in article_records(misread.db)] == [NEW]
    assert verify(misread.db).faults == ()


def test_a_reading_that_would_lose_a_decision_is_refused(misread):
    claim = claim_of(article_view(misread, OLD), "sandbags")
    set_verdict(misread, claim.id, "true")
    other = analyse(
        read_bytes(b"Something else was said. Nobody read it on 3 May 2019.", name="x.txt")
    )
    with pytest.raises(InvalidError, match="other words in this reading"):
        take_reading(misread, OLD, other)
    assert [record.id for record in article_records(misread.db)] == [OLD]


def test_a_claim_trimmed_by_hand_is_not_risked(misread):
    claim = claim_of(article_view(misread, OLD), "sandbags")
    trim_claim(misread, claim.id, Span(claim.span.start + 4, claim.span.end))
    with pytest.raises(InvalidError, match="somebody decided"):
        take_reading(misread, OLD, RIGHT)


def test_the_same_reading_changes_nothing(misread):
    assert not take_reading(misread, OLD, WRONG).touched


def test_a_reading_that_is_there_already_is_refused(misread):
    add_article(misread, RIGHT, ORIGINAL)
    with pytest.raises(InvalidError, match="already"):
        take_reading(misread, OLD, RIGHT)


def test_without_the_bytes_nothing_can_be_read_again(blank):
    add_article(blank, WRONG)
    with pytest.raises(NotFoundError, match="were not kept"):
        original_for_reading(blank, OLD)
