"""The ledger to read: all that touches a claim, and what its second checker is not told yet."""

import pytest

from workbench.errors import NotFoundError
from workbench.review.captures import Taken, add_capture
from workbench.review.comments import add_comment
from workbench.review.dates import correct_date, dates_of
from workbench.review.evidence import add_evidence, remove_evidence
from workbench.review.log import claim_log, whole_log
from workbench.review.reviewers import greet, name_reviewer
from workbench.review.second_reader import ask_second_check
from workbench.review.sources import edit_source
from workbench.review.verdicts import set_verdict
from workbench.store.evidence_queries import evidence_of


def codes(lines):
    return [line.what.code for line in lines]


def test_to_a_claim_belongs_all_that_was_done_about_it(file, article, claims):
    (date,) = [d for d in dates_of(file, article) if d.mention.words == "two days ago"]
    correct_date(file, date.mention.id, "2 June 2019")
    set_verdict(file, claims[0], "false")
    add_evidence(file, claims[0], "supports", address="https://example.org/log")
    (piece,) = evidence_of(file.db, claims[0])
    edit_source(file, piece.source.id, title="The log")
    add_capture(file, piece.source.id, Taken(b"x", "2026-03-02T09:00Z", "file"))
    add_comment(file, claims[0], "Ask again.")
    remove_evidence(file, piece.id)
    edit_source(file, piece.source.id, title="The log of the dam")
    add_comment(file, claims[1], "Elsewhere.")
    assert codes(claim_log(file, claims[0])) == [
        "add_article",
        "corrected_date",
        "set_verdict",
        "add_evidence",
        "edit_source",
        "add_capture",
        "add_comment",
        "remove_evidence",
        "edit_source",
    ]
    with pytest.raises(NotFoundError):
        claim_log(file, "gone")


def test_undo_shows_values_the_other_way_round_and_the_edit_as_undone(file, claims):
    set_verdict(file, claims[0], "false", "No.")
    file.history.undo()
    *_, edit, undo = claim_log(file, claims[0])
    assert (edit.stands, undo.stands) == (False, True)
    values = [(c.column, c.before, c.after) for c in edit.changes]
    assert ("rationale", None, "No.") in values
    assert {(c.column, c.after, c.before) for c in undo.changes} == set(values)
    file.history.redo()
    assert [line.stands for line in claim_log(file, claims[0])[-3:]] == [True] * 3


def test_the_whole_log_is_newest_first_and_comes_page_by_page(file, claims):
    for claim in claims:
        set_verdict(file, claim, "true")
    first = whole_log(file, limit=2)
    rest = whole_log(file, before=first[-1].entry.id)
    numbers = [line.entry.id for line in (*first, *rest)]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] == 1


def test_work_taken_back_by_force_is_told_with_whose_it_was(file, claims):
    name_reviewer(file, "Ana Perez")
    set_verdict(file, claims[0], "true")
    greet(file, "Jo Okafor")
    file.history.undo(force=True)
    assert whole_log(file)[0].over == "Ana Perez"


def test_a_blind_checker_reads_that_work_was_done_and_not_what(file, claims):
    set_verdict(file, claims[0], "false", "Secret.")
    ask_second_check(file, claims[0], "Ana Perez")
    file.history.undo()
    file.history.redo()
    greet(file, "Ana Perez")
    for lines in (claim_log(file, claims[0]), whole_log(file)):
        assert "set_verdict" not in codes(lines)
        (sealed,) = [line for line in lines if line.sealed]
        assert (sealed.entry.reviewer_name, sealed.changes) == ("Jo Okafor", ())
        assert "Secret." not in str([line.changes for line in lines])
    set_verdict(file, claims[0], "true", role="second")
    assert codes(claim_log(file, claims[0])).count("set_verdict") == 2
