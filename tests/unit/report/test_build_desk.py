"""What reviewers do besides giving verdicts comes out of the review file into the report."""

from datetime import UTC, datetime

import pytest

from tests.unit.report.orvo import reviewed
from workbench.report.build import build_report
from workbench.report.to_json import from_json, to_json
from workbench.review.captures import Taken, add_capture, note_archived
from workbench.review.comments import add_comment
from workbench.review.corrections import publish_correction, report_error, settle_correction
from workbench.review.questions import answer_question, ask_question
from workbench.review.rules import waive_rule
from workbench.review.signoff import sign_off
from workbench.review.suggestions import answer_suggestion, suggest_wording
from workbench.review.work import assign_claim, log_contact, set_central
from workbench.store.captures import all_captures
from workbench.store.desk import corrections_of, queries_of, suggestions_of
from workbench.store.evidence_queries import evidence_in
from workbench.store.ledger import head_of
from workbench.store.queries import article_records


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    with reviewed(tmp_path_factory.mktemp("review") / "orvo.factcheck") as file:
        (article,) = article_records(file.db)
        (piece, *_) = evidence_in(file.db, article.id)
        claim, who = piece.claim, file.history.who
        sign_off(file, article.id, "checker", "Done.")
        waive_rule(file, claim, "independent", "One gauge only.")
        log_contact(file, claim, "Mara Veld", means="telephone", state="answered")
        add_comment(file, claim, "Ask Mara.")
        ask_question(file, claim, "Who read it?", "the author")
        (query,) = queries_of(file.db, claim)
        answer_question(file, query.id, "Nobody.")
        report_error(file, claim, "The gauge was moved.", "A neighbour")
        (error,) = corrections_of(file.db, claim)
        settle_correction(file, error.id, "upheld", "It was.")
        publish_correction(file, error.id, "The gauge was moved in May.", "2026-11-20")
        suggest_wording(file, claim, "No word of it.", "It is wrong.")
        (suggestion,) = suggestions_of(file.db, claim)
        answer_suggestion(file, suggestion.id, "taken", "Do.")
        set_central(file, claim)
        assign_claim(file, claim, who, due="2026-11-30")
        taken = Taken(b"<p>log</p>", "2026-11-12T14:32+00:00", "fetched", "text/html", status=200)
        add_capture(file, piece.source.id, taken, evidence=piece.id)
        (capture,) = all_captures(file.db)
        note_archived(file, capture.id, "https://archive.example/log")
        report = build_report(file, article.id, lambda: datetime(2026, 11, 13, tzinfo=UTC))
        yield report, claim, head_of(file.db)


def test_what_was_done_about_a_claim_stands_with_it(made):
    report, claim, _ = made
    entry = next(each for each in report.claims if each.id == claim)
    assert (entry.work.central, entry.work.due) == (True, "2026-11-30")
    assert entry.work.assigned in report.making.reviewers
    assert [one.reason for one in entry.waivers] == ["One gauge only."]
    assert [(one.who, one.state) for one in entry.contacts] == [("Mara Veld", "answered")]
    assert [one.text for one in entry.comments] == ["Ask Mara."]
    assert [(one.question, one.answer) for one in entry.questions] == [("Who read it?", "Nobody.")]
    (wording,) = entry.suggestions
    assert (wording.wording, wording.reason) == ("No word of it.", "It is wrong.")
    assert (wording.state, wording.answer) == ("taken", "Do.")
    assert wording.answered_by == wording.by == entry.work.assigned
    assert report.article.text[wording.start : wording.end] == wording.words
    assert [one.text for one in entry.corrections] == ["The gauge was moved in May."]


def test_a_copy_of_a_source_stands_with_the_evidence_that_rests_on_it(made):
    report, claim, _ = made
    entry = next(each for each in report.claims if each.id == claim)
    held = next(each for each in entry.evidence if each.capture)
    (capture,) = report.sources[held.source - 1].captures
    assert (capture.id, capture.status, capture.size) == (held.capture, 200, 10)
    assert capture.archived == "https://archive.example/log"


def test_a_sign_off_tells_that_work_went_on_after_it(made):
    report, _, _ = made
    (signed,) = report.sign_offs
    assert (signed.role, signed.note) == ("checker", "Done.")
    assert signed.edits_since > 0


def test_the_head_of_the_ledger_is_printed(made):
    report, _, head = made
    assert report.making.ledger == str(head)


def test_all_of_it_comes_back_from_json(made):
    report, _, _ = made
    assert from_json(to_json(report)) == report
