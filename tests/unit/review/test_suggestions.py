"""Other wording for words of the article: suggested, changed, answered, taken back."""

import pytest

from tests.desk import TEXT, span
from workbench.errors import InvalidError, NotFoundError
from workbench.review.claims import dismiss_claim, join_claims, split_claim
from workbench.review.log import claim_log
from workbench.review.removal import remove_article
from workbench.review.reviewers import name_reviewer
from workbench.review.suggestions import (
    answer_suggestion,
    edit_suggestion,
    suggest_wording,
    withdraw_suggestion,
)
from workbench.store.desk import suggestions_of
from workbench.store.queries import article_records, claim_record
from workbench.store.verify import verify
from workbench.text.span import Span
from workbench.wording import in_english


def only(file, claim):
    (found,) = suggestions_of(file.db, claim)
    return found


def test_other_wording_for_some_words_is_signed_changed_and_taken_back(file, claims):
    change = suggest_wording(file, claims[1], " 75  people ", "The register.", span("40 people"))
    assert change.about("claim") == {claims[1]}
    made = only(file, claims[1])
    assert (made.words, made.wording, made.reason) == ("40 people", "75 people", "The register.")
    assert (made.state, made.span, made.signed.name) == ("open", span("40 people"), "Jo Okafor")
    edit_suggestion(file, made.id, "76 people")
    assert (only(file, claims[1]).wording, only(file, claims[1]).reason) == ("76 people", "")
    withdraw_suggestion(file, made.id)
    assert suggestions_of(file.db, claims[1]) == ()
    file.history.undo()
    assert only(file, claims[1]).wording == "76 people"
    file.history.undo()
    assert only(file, claims[1]) == made
    assert verify(file.db).faults == ()


def test_without_a_place_all_words_of_the_claim_are_meant(file, claims):
    suggest_wording(file, claims[1], "")
    made = only(file, claims[1])
    assert (made.words, made.wording) == ("40 people left their homes", "")


def test_the_editor_answers_with_a_name_and_may_think_again(file, claims):
    suggest_wording(file, claims[1], "75 people", span=span("40 people"))
    made = only(file, claims[1])
    name_reviewer(file, "Ana Ruiz")
    answer_suggestion(file, made.id, "rejected", "The register is a draft.")
    answered = only(file, claims[1])
    assert (answered.state, answered.answer) == ("rejected", "The register is a draft.")
    assert (answered.answered_by, answered.answered_at != "") == (file.history.who, True)
    assert answered.signed == made.signed
    with pytest.raises(InvalidError, match="not open any more"):
        edit_suggestion(file, made.id, "76 people")
    assert not answer_suggestion(file, made.id, "rejected", "The register is a draft.").touched
    answer_suggestion(file, made.id, "open")
    assert only(file, claims[1]) == made
    answer_suggestion(file, made.id, "taken")
    assert only(file, claims[1]).state == "taken"


def test_what_cannot_be_suggested_is_refused_and_changes_nothing(file, claims):
    head = file.history.last
    refused = [
        ("40 people left  their homes", None, "words that stand there"),
        ("x", Span(3, 3), "no words there"),
        ("x", span("Nobody was hurt"), "claim's paragraph"),
        ("x", Span(10**9, 10**9 + 4), "no words there"),
        ("x" * 20_001, None, "too long"),
        ("x", Span(0, len(TEXT)), "claim's paragraph"),
    ]
    for wording, place, why in refused:
        with pytest.raises(InvalidError, match=why):
            suggest_wording(file, claims[1], wording, span=place)
    with pytest.raises(NotFoundError):
        suggest_wording(file, "gone", "x")
    for verb in (edit_suggestion, answer_suggestion):
        with pytest.raises(NotFoundError, match="That suggestion"):
            verb(file, "gone", "taken")
    with pytest.raises(NotFoundError, match="That suggestion"):
        withdraw_suggestion(file, "gone")
    assert file.history.last == head
    suggest_wording(file, claims[1], "x")
    with pytest.raises(InvalidError, match="is no answer"):
        answer_suggestion(file, only(file, claims[1]).id, "shrug")
    dismiss_claim(file, claims[0])
    with pytest.raises(InvalidError, match="dismissed"):
        suggest_wording(file, claims[0], "x")


def test_wording_goes_with_its_words_when_a_claim_is_split_or_joined(file, claims):
    suggest_wording(file, claims[1], "75 people", span=span("40 people"))
    suggest_wording(file, claims[1], "their houses", span=span("their homes"))
    cut = span("left their homes").start
    made = split_claim(file, claims[1], cut).about("claim") - {claims[1]}
    first, second = sorted(made, key=lambda claim: claim_record(file.db, claim).span)
    assert [only(file, claim).wording for claim in (first, second)] == ["75 people", "their houses"]
    (joined,) = join_claims(file, first, second).about("claim") - made
    said = {one.wording for one in suggestions_of(file.db, joined)}
    assert said == {"75 people", "their houses"}


def test_the_ledger_tells_it_in_words(file, claims):
    suggest_wording(file, claims[1], "75 people", "The register.", span("40 people"))
    answer_suggestion(file, only(file, claims[1]).id, "taken")
    made, taken = claim_log(file, claims[1])[-2:]
    assert in_english(made.what) == "Suggest other wording for “40 people left their homes”"
    told = {change.column: change.after for change in made.changes}
    assert told["wording"] == "75 people"
    assert told["reason"] == "The register."
    assert in_english(taken.what) == "Take the wording suggested for “40 people left their homes”"
    changed = {change.column: (change.before, change.after) for change in taken.changes}
    assert changed["state"] == ("open", "taken")
    assert changed["answered_by"] == (None, "Jo Okafor")


def test_a_suggestion_changed_behind_the_programs_back_is_found(file, claims):
    suggest_wording(file, claims[1], "75 people", span=span("40 people"))
    file.db.execute("update suggestion set wording = '76 people'")
    file.db.conn.commit()
    (fault,) = verify(file.db).faults
    assert (fault["table"], fault["column"]) == ("suggestion", "wording")


def test_suggestions_go_with_their_article_and_come_back(file, claims):
    suggest_wording(file, claims[1], "75 people", span=span("40 people"))
    remove_article(file, article_records(file.db)[0].id)
    assert file.db.table("suggestion").count == 0
    file.history.undo()
    assert only(file, claims[1]).wording == "75 people"
    assert verify(file.db).faults == ()
