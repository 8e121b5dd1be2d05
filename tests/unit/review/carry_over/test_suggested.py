"""What a new version of an article made of the wording that was suggested for it."""

import pytest

from tests.unit.review.carry_over.test_take_draft import ARTICLE, OLD, STORY, claim, read, taken
from workbench.review.articles import add_article
from workbench.review.carry_over.take import take_draft
from workbench.review.reviewers import name_reviewer
from workbench.review.suggestions import answer_suggestion, suggest_wording
from workbench.store.desk import about_in, suggestions_of
from workbench.store.queries import article_records, text_of
from workbench.store.verify import verify
from workbench.text.span import Span


@pytest.fixture
def checked(blank):
    """A review of the story by somebody with a name."""
    name_reviewer(blank, "Jo Okafor")
    add_article(blank, OLD, STORY.encode(), file_name="flood.txt")
    return blank


def suggest(file, about, words, wording):
    start = STORY.index(words)
    about = claim(file, about).claim.id
    suggest_wording(file, about, wording, span=Span(start, start + len(words)))
    return suggestions_of(file.db, about)[-1].id


def arrived(file):
    """Return the only suggestion on the new version, and its words there by their place."""
    (record,) = article_records(file.db)
    assert record.id != ARTICLE
    ((one,),) = about_in(file.db, "suggestion", record.id).values()
    assert verify(file.db).faults == ()
    return one, one.span and one.span.of(text_of(file.db, record.id))


def test_it_moves_with_its_words(checked):
    suggest(checked, "built in 1962", "in 1962", "in 1961")
    taken(checked, ("Flood in Orlen\n", "Flood in Orlen, again\n"), ("40 people", "75 people"))
    one, there = arrived(checked)
    assert (one.state, there, one.wording) == ("open", "in 1962", "in 1961")
    assert (one.signed.name, one.words) == ("Jo Okafor", "in 1962")


@pytest.mark.parametrize(
    ("words", "wording", "draft"),
    [
        ("1962", "1961", "The wall was built in 1961."),
        ("1962", "about 1961", "The wall was built in about 1961."),
        ("1962", "or before 1962", "The wall was built in or before 1962."),
        ("built in 1962", "raised in 1961", "The wall was raised in 1961."),
        ("in 1962", "", "The wall was built."),
        ("The wall was built in 1962", "It was made in 1961", "It was made in 1961."),
        ("was built", "was, they say, built", "The wall was, they say, built in 1962."),
        ("built in 1962", "Built in 1962", "The wall was Built in 1962."),
        ("was built", "was built,", "The wall was built, in 1962."),
        ("1962", "1961", "The wall was built of stone in 1961, by hand."),
    ],
)
def test_where_the_new_version_has_the_words_it_was_taken_up(checked, words, wording, draft):
    suggest(checked, "built in 1962", words, wording)
    taken(checked, ("The wall was built in 1962.", draft))
    one, there = arrived(checked)
    assert (one.state, there, one.words) == ("taken_up", None, words)


@pytest.mark.parametrize(
    ("words", "wording", "old", "draft"),
    [
        ("1962", "1961", "built in 1962", "built in 1960"),
        ("in 1962", "", "built in 1962", "built long ago"),
        ("built in 1962", "raised in 1961", "built in 1962", "built in 1961"),
    ],
)
def test_where_it_has_neither_it_was_overtaken(checked, words, wording, old, draft):
    suggestion = suggest(checked, "built in 1962", words, wording)
    answer_suggestion(checked, suggestion, "taken")
    taken(checked, (old, draft))
    one, there = arrived(checked)
    assert (one.state, there) == ("overtaken", None)


def test_words_around_it_may_change(checked):
    suggest(checked, "40 people", "40 people", "75 people")
    taken(checked, ("The water drove 40 people", "A wave drove 40 people"))
    one, there = arrived(checked)
    assert (one.state, there) == ("open", "40 people")


def test_words_that_may_go_are_not_gone_while_they_stand(checked):
    """What is left of them stands in the text as well: that alone proves nothing."""
    suggest(checked, "treated 12 people", "12 people for shock", "12 people")
    taken(checked, ("40 people", "75 people"))
    one, there = arrived(checked)
    assert (one.state, there) == ("open", "12 people for shock")


def test_an_answer_stays_and_a_rejected_one_is_not_asked_again(checked):
    suggestion = suggest(checked, "built in 1962", "1962", "1961")
    answer_suggestion(checked, suggestion, "rejected", "The plate says so.")
    taken(checked, ("built in 1962", "built in 1960"))
    one, _ = arrived(checked)
    assert (one.state, one.answer, one.span) == ("rejected", "The plate says so.", None)


def test_a_third_version_finds_what_the_second_left(checked):
    suggest(checked, "built in 1962", "1962", "1961")
    taken(checked, ("40 people", "75 people"))
    second = article_records(checked.db)[0].id
    text = text_of(checked.db, second).replace("built in 1962", "built in 1961")
    take_draft(checked, second, read(text))
    one, _ = arrived(checked)
    assert one.state == "taken_up"
