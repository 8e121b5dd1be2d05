"""Comments, questions and corrections: what is said about a claim besides its verdict."""

import pytest

from workbench.errors import InvalidError, NotFoundError
from workbench.review.comments import add_comment, edit_comment, remove_comment
from workbench.review.corrections import publish_correction, report_error, settle_correction
from workbench.review.questions import (
    answer_question,
    ask_question,
    drop_question,
    letter_of,
    open_questions,
)
from workbench.store.desk import comments_of, corrections_of, queries_of


def test_a_comment_is_signed_edited_and_taken_back(file, claims):
    assert add_comment(file, claims[0], " Ask the board. ").about("claim") == {claims[0]}
    (comment,) = comments_of(file.db, claims[0])
    assert (comment.text, comment.signed.name) == ("Ask the board.", "Jo Okafor")
    edit_comment(file, comment.id, "Ask the river board.")
    assert comments_of(file.db, claims[0])[0].text == "Ask the river board."
    remove_comment(file, comment.id)
    assert comments_of(file.db, claims[0]) == ()
    file.history.undo()
    assert len(comments_of(file.db, claims[0])) == 1


def test_empty_words_and_what_is_gone_are_refused(file, claims):
    for verb in (add_comment, report_error, ask_question):
        with pytest.raises(InvalidError, match="is empty"):
            verb(file, claims[0], "  ")
        with pytest.raises(NotFoundError):
            verb(file, "gone", "Words.")
    with pytest.raises(NotFoundError, match="That comment"):
        edit_comment(file, "gone", "x")
    with pytest.raises(NotFoundError, match="That question"):
        answer_question(file, "gone", "x")
    with pytest.raises(NotFoundError, match="That correction"):
        settle_correction(file, "gone", "upheld", "x")


def test_a_question_is_asked_answered_or_left(file, claims):
    ask_question(file, claims[0], "When did it spill?", "The  mayor")
    ask_question(file, claims[1], "Who counted?")
    ask_question(file, claims[1], "How many beds?", "The mayor")
    assert {who: len(asked) for who, asked in open_questions(file).items()} == {
        "": 1,
        "The mayor": 2,
    }
    first = queries_of(file.db, claims[0])[0]
    with pytest.raises(InvalidError, match="kind of answer"):
        answer_question(file, first.id, "On 3 June.", "shrug")
    with pytest.raises(InvalidError, match="answer is empty"):
        answer_question(file, first.id, " ")
    answer_question(file, first.id, "On 3 June.", "extractive")
    (answered,) = queries_of(file.db, claims[0])
    assert (answered.state, answered.answer_kind) == ("answered", "extractive")
    assert answered.answered_at.startswith("2026-03-02")
    with pytest.raises(InvalidError, match="was answered"):
        drop_question(file, first.id)
    one, two = queries_of(file.db, claims[1])
    drop_question(file, one.id)
    answer_question(file, two.id, "", "unanswerable")
    assert open_questions(file) == {}


def test_a_letter_gives_no_word_of_the_article_away_unless_asked(file, claims):
    ask_question(file, claims[0], "When was it?", "The mayor")
    asked = open_questions(file)["The mayor"]
    assert letter_of(asked) == "1. When was it?"
    assert "The dam at Orlen" in letter_of(asked, with_claims=True)


def test_a_correction_goes_from_complaint_to_what_readers_saw(file, claims):
    report_error(file, claims[0], "It was three days ago.", "A reader")
    (found,) = corrections_of(file.db, claims[0])
    assert (found.state, found.reported_by) == ("open", "A reader")
    with pytest.raises(InvalidError, match="found to be wrong"):
        publish_correction(file, found.id, "Corrected.", "2026-03-05")
    with pytest.raises(InvalidError, match="no outcome"):
        settle_correction(file, found.id, "lost", "x")
    settle_correction(file, found.id, "upheld", "The log says 2 June.")
    publish_correction(file, found.id, "An earlier version gave another day.", "2026-03-05")
    (found,) = corrections_of(file.db, claims[0])
    assert (found.state, found.published) == ("upheld", "2026-03-05")
    assert found.finding == "The log says 2 June."
    with pytest.raises(InvalidError, match="not a date"):
        publish_correction(file, found.id, "Text.", "one day")
