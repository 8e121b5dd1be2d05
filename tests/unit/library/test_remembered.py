"""Facts that stand until somebody looks again, and searches kept by name."""

import pytest

from workbench.errors import InvalidError, NotFoundError
from workbench.library.facts import add_fact, facts_due, recheck_fact, remove_fact, word_fact
from workbench.library.saved import Sought, forget_search, save_search, sought_by
from workbench.library.search import search
from workbench.library.seen import seen_before
from workbench.review.verdicts import set_verdict
from workbench.store.remembered import fact_records, saved_searches
from workbench.store.verify import verify

FACT = "The dam at Orlen holds 40 million cubic metres of water."


def test_a_claim_that_repeats_a_fact_is_told_so_until_the_fact_is_removed(file):
    add_fact(file, FACT, "5 June 2018", check_again_on="2030-01-01", basis="the register")
    (match,) = seen_before([file], "Orlen's dam holds 45 million cubic metres of water")
    assert (match.kind, match.is_alike) == ("fact", True)
    assert (match.fact.valid_as_of, match.fact.check_again_on) == ("2018-06-05", "2030-01-01")
    assert [reason.code for reason in match.differs] == ["differs_number"]
    assert search([file], "cubic").hits[0].kind == "fact"
    (fact,) = fact_records(file.db)
    assert (fact.valid_as_of, fact.basis) == ("2018-06-05", "the register")
    remove_fact(file, fact.id)
    assert seen_before([file], FACT) == ()
    file.history.undo()
    assert len(seen_before([file], FACT)) == 1
    assert verify(file.db).faults == ()


def test_a_fact_is_due_from_its_day_on_until_it_is_checked_again(file, clock):
    today = clock.now.date().isoformat()
    add_fact(file, FACT, "2018-06-05", check_again_on=today)
    add_fact(file, "Water is wet.", "2018-06-05")
    (due,) = facts_due(file)
    assert due.words == FACT
    recheck_fact(file, due.id, today, "2099-01-01")
    assert facts_due(file) == ()
    word_fact(file, due.id, "The dam holds 41.", "two registers")
    assert {fact.words for fact in fact_records(file.db)} == {"Water is wet.", "The dam holds 41."}


def test_a_fact_may_be_what_a_claim_says(file, claims):
    set_verdict(file, claims[0], "true", "The register says so.")
    add_fact(file, "", "2018-06-05", claim=claims[0])
    (fact,) = fact_records(file.db)
    assert fact.claim == claims[0]
    assert fact.words


@pytest.mark.parametrize("label", [None, "false", "half true", "unproven"])
def test_only_a_claim_that_was_found_true_is_kept_as_a_fact(file, claims, label):
    if label:
        set_verdict(file, claims[0], label, "The log.")
    with pytest.raises(InvalidError, match="no fact" if label else "no verdict yet"):
        add_fact(file, "", "2018-06-05", claim=claims[0])
    assert fact_records(file.db) == ()


def test_a_claim_on_which_two_checkers_differ_is_no_fact(file, claims):
    set_verdict(file, claims[0], "true", "The log.")
    set_verdict(file, claims[0], "false", "The list.", role="second")
    with pytest.raises(InvalidError, match="differ"):
        add_fact(file, "", "2018-06-05", claim=claims[0])


@pytest.mark.parametrize(
    ("words", "since", "again"),
    [
        ("", "2018-06-05", ""),
        ("x", "2018", ""),
        ("x", "someday", ""),
        ("x", "2018-06-05", "2017-01-01"),
    ],
)
def test_a_fact_without_words_or_whole_days_is_refused(file, words, since, again):
    with pytest.raises(InvalidError) as refused:
        add_fact(file, words, since, check_again_on=again)
    assert refused.value.hint
    assert fact_records(file.db) == ()


def test_what_is_not_there_cannot_be_changed(file):
    with pytest.raises(NotFoundError):
        remove_fact(file, "none")
    with pytest.raises(NotFoundError):
        forget_search(file, "none")


def test_a_search_is_kept_by_name(file):
    sought = Sought("tanf", verdict="False", place="in_work")
    save_search(file, " Tanf,  false ", sought)
    (saved,) = saved_searches(file.db)
    assert (saved.name, sought_by(saved)) == ("Tanf, false", sought)
    save_search(file, "Tanf, false", Sought("other"))
    (saved,) = saved_searches(file.db)
    assert sought_by(saved) == Sought("other")
    forget_search(file, saved.id)
    assert saved_searches(file.db) == ()
    file.history.undo()
    assert len(saved_searches(file.db)) == 1
    with pytest.raises(InvalidError):
        save_search(file, "", sought)
    with pytest.raises(InvalidError):
        save_search(file, "x", Sought())
