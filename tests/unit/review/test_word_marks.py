"""Words accounted for by hand: ticked, or no fact."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.desk import TEXT, analysis, source, span
from workbench.analysis import analyse
from workbench.errors import InvalidError, NotFoundError
from workbench.review.articles import add_article, article_id
from workbench.review.coverage import words_of
from workbench.review.encoding import take_reading
from workbench.review.word_marks import mark_words
from workbench.store.file import ReviewFile
from workbench.store.word_marks import word_marks_of
from workbench.text.span import Span

ARTICLE = article_id(TEXT)
MISREAD = TEXT.replace("Orlen", "Ørlen")
MUCH = span("40 people left their homes")


@pytest.fixture
def file(tmp_path):
    with ReviewFile.create(tmp_path / "marks.factcheck") as file:
        add_article(file, analysis(), TEXT.encode())
        yield file


def marked(file, article=ARTICLE):
    return [(mark.span.of(TEXT), mark.kind) for mark in word_marks_of(file.db, article)]


def test_words_are_ticked_and_untick_with_the_same_verb(file):
    mark_words(file, ARTICLE, MUCH)
    assert marked(file) == [("40 people left their homes", "ticked")]
    mark_words(file, ARTICLE, MUCH)
    assert marked(file) == []


def test_undo_takes_a_mark_back_and_redo_sets_it_again(file):
    change = mark_words(file, ARTICLE, MUCH, "no_fact")
    assert change.about("article") == {ARTICLE}
    file.history.undo()
    assert marked(file) == []
    file.history.redo()
    assert marked(file) == [("40 people left their homes", "no_fact")]


def test_a_mark_inside_another_cuts_it_in_two(file):
    mark_words(file, ARTICLE, MUCH)
    mark_words(file, ARTICLE, span("left their"), "no_fact")
    assert marked(file) == [("40 people", "ticked"), ("left their", "no_fact"), ("homes", "ticked")]


def test_the_same_words_get_the_other_mark(file):
    mark_words(file, ARTICLE, MUCH)
    mark_words(file, ARTICLE, MUCH, "no_fact")
    assert marked(file) == [("40 people left their homes", "no_fact")]
    file.history.undo()
    assert marked(file) == [("40 people left their homes", "ticked")]


def test_blanks_at_the_ends_of_a_selection_do_not_count(file):
    mark_words(file, ARTICLE, Span(MUCH.start - 1, MUCH.end))
    assert marked(file) == [("40 people left their homes", "ticked")]


def test_what_cannot_be_marked_is_refused_in_words(file):
    with pytest.raises(InvalidError, match="no words"):
        mark_words(file, ARTICLE, Span(len(TEXT) - 1, len(TEXT) + 40))
    with pytest.raises(InvalidError, match="no mark"):
        mark_words(file, ARTICLE, MUCH, "opinion")
    with pytest.raises(NotFoundError):
        mark_words(file, "gone", MUCH)


def test_marks_go_along_to_another_reading_where_the_same_words_stand(file):
    mark_words(file, ARTICLE, MUCH)
    take_reading(file, ARTICLE, analyse(source(MISREAD)))
    assert marked(file, article_id(MISREAD)) == [("40 people left their homes", "ticked")]


spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(
    lambda ends: Span(min(ends), max(ends))
)


@given(st.lists(st.tuples(spans, st.sampled_from(["ticked", "no_fact"])), max_size=5))
def test_marks_never_overlap_and_the_last_one_holds(tmp_path_factory, steps):
    path = tmp_path_factory.mktemp("marks") / "marks.factcheck"
    with ReviewFile.create(path) as file:
        add_article(file, analysis(), TEXT.encode())
        for chosen, kind in steps:
            words = words_of(TEXT, [chosen.trimmed(TEXT)])
            if not words:
                continue
            before = {m.span: m.kind for m in word_marks_of(file.db, ARTICLE)}
            mark_words(file, ARTICLE, chosen, kind)
            marks = word_marks_of(file.db, ARTICLE)
            assert all(a.span.end <= b.span.start for a, b in pairwise(marks))
            over = {m.kind for m in marks if any(m.span.overlaps(word) for word in words)}
            assert over <= {kind}
            assert bool(over) or set(before.values()) >= {kind}
