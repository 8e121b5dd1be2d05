"""The ledger to read: all that touches a claim, and what its second checker is not told yet."""

import ast
from pathlib import Path

import pytest

import workbench
from workbench.errors import NotFoundError
from workbench.reason import because
from workbench.report.build import build_report
from workbench.review.captures import Taken, add_capture
from workbench.review.comments import add_comment
from workbench.review.dates import correct_date, dates_of
from workbench.review.evidence import add_evidence, remove_evidence
from workbench.review.log import claim_log, whole_log
from workbench.review.reviewers import greet, name_reviewer
from workbench.review.rules import Rules, set_rules
from workbench.review.second_reader import ask_second_check
from workbench.review.several import set_verdicts
from workbench.review.sources import edit_source
from workbench.review.verdicts import set_verdict
from workbench.store.evidence_queries import evidence_of
from workbench.store.queries import article_records
from workbench.wording import catalogue, in_english


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


def test_the_log_of_a_claim_tells_only_the_changes_about_it(file, claims):
    with file.history.together(because("merge_review", name="ana.factcheck")):
        add_comment(file, claims[0], "Here.")
        add_comment(file, claims[1], "Elsewhere.")
    birth, *_, merge = claim_log(file, claims[0])
    assert {(change.table, change.row) for change in birth.changes} == {("claim", claims[0])}
    assert [change.after for change in merge.changes] == ["Here."]


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


def test_only_the_hidden_verdict_is_left_out_of_an_edit_about_more_than_it(file, claims, clock):
    greet(file, "Jo Okafor")
    with file.history.together(because("merge_review", name="ana.factcheck")):
        set_verdict(file, claims[0], "false", "Secret.")
        add_comment(file, claims[1], "Elsewhere.")
    set_verdicts(file, [claims[0], claims[1]], "true")
    file.history.undo()
    set_rules(file, Rules(second_check=True))
    name_reviewer(file, "Ana Perez")
    merge = next(line for line in whole_log(file) if line.what.code == "merge_review")
    assert (merge.sealed, {change.table for change in merge.changes}) == (True, {"comment"})
    told = [in_english(line.what) for line in whole_log(file)]
    assert told.count("Work on 2 claims, told when both checks of them are in") == 2
    (article,) = article_records(file.db)
    log = build_report(file, article.id, clock).log
    assert [entry.what.words for entry in reversed(log)][:4] == [
        told[2],
        told[3],
        "Merge “ana.factcheck”",
        told[5],
    ]
    assert not any("claim 0" in words or "Secret" in words for words in told)


def test_every_name_an_edit_can_have_is_worded_in_the_log_of_a_report(file, article, claims, clock):
    spoken = set()
    for room in ("library", "review", "store"):
        for path in (Path(workbench.__file__).parent / room).rglob("*.py"):
            spoken |= labels_in(ast.parse(path.read_text(encoding="utf-8")))
    assert {"add_fact", "set_verdict", "merge_review", "save_search"} <= spoken
    assert spoken <= set(catalogue())
    for code in sorted(spoken):
        with file.history.together(because(code)):
            add_comment(file, claims[0], code)
    told = [entry.what for entry in build_report(file, article, clock).log]
    assert spoken <= {what.code for what in told}
    assert all(what.words != what.code for what in told)


def labels_in(tree):
    """Return the codes that are written out in ``because(…)`` or ``_label(…, …)`` within *tree*."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    first = [
        argument
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in {"because", "_label"}
        for argument in call.args[:2]
    ]
    ways = [w for a in first for w in ((a.body, a.orelse) if isinstance(a, ast.IfExp) else (a,))]
    codes = {way.value for way in ways if isinstance(way, ast.Constant)}
    return {code for code in codes if code == code.strip("_")}  # halves of codes are put together


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
