from datetime import datetime, timedelta, timezone

import pytest

from tests.unit.report.orvo import SAMPLE, found_by_hand, reviewed
from workbench.errors import NotFoundError
from workbench.ids import bytes_digest
from workbench.report.build import build_report
from workbench.report.checks import find_gaps
from workbench.report.report import Why
from workbench.report.signs import SIGNS
from workbench.report.to_json import from_json, to_json
from workbench.report.to_markdown import to_markdown
from workbench.report.verdict_entries import Label
from workbench.review.articles import add_article
from workbench.review.dates import correct_date, set_timestamp
from workbench.review.presets import PRESETS
from workbench.review.scales import set_scale
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records


def noon():
    return datetime(2026, 11, 13, 12, 0, 30, tzinfo=timezone(timedelta(hours=1)))


def report_on(file):
    (article,) = article_records(file.db)
    return build_report(file, article.id, noon)


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    with reviewed(tmp_path_factory.mktemp("review") / "orvo.factcheck") as file:
        return report_on(file)


@pytest.fixture
def untouched(tmp_path):
    with ReviewFile.create(tmp_path / "new.factcheck") as file:
        add_article(file, found_by_hand())
        yield file


def claim_about(report, words):
    return next(claim for claim in report.claims if words in claim.quotation.words)


def test_the_report_is_dated_by_the_clock_it_is_given(report):
    assert report.making.at == "2026-11-13T11:00:30+00:00"
    assert report.making.review_name == "orvo.factcheck"


def test_reviewers_are_those_who_decided_something_in_order(report):
    assert report.making.reviewers == ("Lisa Brandt", "Jo Okafor")


def test_the_article_stands_in_it_whole(report):
    article = report.article
    assert article.text == SAMPLE.read_text(encoding="utf-8")
    assert article.text_digest == bytes_digest(article.text.encode())
    assert article.original_digest == bytes_digest(SAMPLE.read_bytes())
    assert (article.number, article.language, article.added_by) == (1, "en", "Lisa Brandt")
    assert article.parts[0].passage.words == "09:12 GMT14 June 2022"
    assert article.clues == (("file modified", "2022-06-14T11:20:05Z"),)


def test_the_publication_date_tells_how_it_was_established(report):
    publication = report.publication
    assert (publication.value, publication.chosen_by) == ("2020-05-21", "reviewer")
    assert (publication.by, publication.earliest) == ("Lisa Brandt", "2019-10-03")
    assert "archive" in publication.note
    (clock,) = publication.candidates
    assert (clock.used, clock.trusted, clock.passage.place) == (False, False, "page clock")


def test_a_claim_names_its_paragraph_speaker_and_offsets(report):
    claim = claim_about(report, "inspectors")
    assert claim.quotation.place == "paragraph 10"
    assert claim.quotation.words == report.article.text[claim.quotation.start : claim.quotation.end]
    assert claim.speaker == "the newspaper Orvo Courier"
    assert claim.number == 2


def test_the_verdict_that_holds_is_the_latest_and_the_history_keeps_the_others(report):
    claim = claim_about(report, "inspectors")
    assert (claim.label.word, claim.verdict.by) == ("True", "Jo Okafor")
    assert [(v.label.word, v.by) for v in claim.history] == [
        ("Half true", "Lisa Brandt"),
        ("True", "Jo Okafor"),
    ]
    assert claim.verdict.reasons == "The <Courier> of 18 May names the day: *Thursday*."


def test_evidence_leads_to_a_numbered_source_that_names_its_claims(report):
    (evidence,) = claim_about(report, "1,840").evidence
    source = report.sources[evidence.source - 1]
    assert (source.citation[:16], source.primary, source.claims) == ("District of Orvo", True, (1,))
    assert (evidence.stance, evidence.locator) == ("contradicts", "page 2")
    assert [s.number for s in report.sources] == [1, 2]


def test_dismissed_claims_stay_in_the_report_without_a_number(report):
    dismissed = claim_about(report, "temporary bridge")
    assert (dismissed.state, dismissed.number, dismissed.note) == (
        "dismissed",
        0,
        "Nobody doubts it.",
    )
    assert (dismissed.by, [c.number for c in report.kept_claims]) == ("Jo Okafor", [1, 2, 3, 4])


def test_a_claim_added_by_hand_says_so(report):
    assert claim_about(report, "three drivers").origin == "reviewer"


def test_dates_stand_with_their_claims_and_say_who_settled_them(report):
    surge = claim_about(report, "storm surge")
    (date,) = report.dates_of(surge)
    assert (date.value, date.standing, date.by) == ("2019-10-03", "confirmed", "Lisa Brandt")
    monday = next(date for date in report.dates if "Monday" in date.passage.words)
    assert (monday.value, monday.standing, monday.by) == ("2020-05-18", "computed", "")
    assert monday.why
    assert not monday.needs_a_look


def test_the_log_tells_every_edit_of_the_article_and_what_was_taken_back(report):
    kinds = [entry.kind for entry in report.log]
    assert kinds.count("undo") == 1
    undo = next(entry for entry in report.log if entry.kind == "undo")
    undone = next(entry for entry in report.log if entry.seq == undo.of)
    assert undone.undone
    assert undone.what == undo.what
    assert undone.rows[0].table == "evidence"
    assert {"anchor", "date_override", "claim_decision", "verdict", "article"} <= {
        row.table for entry in report.log for row in entry.rows
    }
    assert all(isinstance(e.what, Why) and e.what.words != e.what.code for e in report.log)


def test_a_corrected_date_keeps_the_programs_reading_beside_it(tmp_path):
    with reviewed(tmp_path / "orvo.factcheck") as file:
        monday = next(d for d in report_on(file).dates if "Monday" in d.passage.words)
        correct_date(file, monday.id, "11 May 2020", "The Courier’s own date.")
        corrected = next(d for d in report_on(file).dates if d.id == monday.id)
        assert (corrected.value, corrected.standing, corrected.note) == (
            "2020-05-11",
            "corrected",
            "The Courier’s own date.",
        )
        assert corrected.computed.value == "2020-05-18"
        assert corrected.flag is None
        (article,) = article_records(file.db)
        set_timestamp(file, article.id, "2020-06-04")
        assert next(d for d in report_on(file).dates if d.id == monday.id).needs_a_look


def test_an_article_nobody_touched_makes_a_report_full_of_gaps(untouched):
    report = report_on(untouched)
    assert report.publication.value is None
    assert {gap.reason.code for gap in find_gaps(report)} >= {
        "gap.no_publication_date",
        "gap.no_reviewer",
        "gap.open_claims",
        "gap.unresolved_dates",
    }


def test_a_text_that_another_program_changed_is_noticed(untouched):
    assert report_on(untouched).article.intact
    untouched.db.execute("update article_text set text = replace(text, '1,840', '1,480')")
    altered = report_on(untouched)
    assert not altered.article.intact
    assert find_gaps(altered)[0].reason.code == "gap.not_what_was_read_in"


def test_an_original_that_another_program_changed_is_noticed(tmp_path):
    with reviewed(tmp_path / "orvo.factcheck") as file:
        assert report_on(file).article.intact
        file.db.execute("update original set bytes = x'00'")
        assert not report_on(file).article.intact


def test_the_json_report_brings_everything_back(report):
    assert from_json(to_json(report)) == report


def test_an_article_that_is_not_there_is_named(untouched):
    with pytest.raises(NotFoundError):
        build_report(untouched, "gone", noon)


def test_every_sign_a_scale_asks_for_is_drawn():
    assert {label.sign for scale in PRESETS.values() for label in scale.labels} <= set(SIGNS)


def test_a_verdict_keeps_the_words_and_the_definition_of_the_scale_it_was_given_on(tmp_path):
    with reviewed(tmp_path / "orvo.factcheck") as file:
        set_scale(file, PRESETS["averitec"])
        report = report_on(file)
        label = claim_about(report, "inspectors").label
        assert (label.word, label.definition) == ("True", "The facts are as the claim states them.")
        assert [known.word for known in report.scale.labels][:2] == ["Supported", "Refuted"]
        assert f"● **{label.word}**" in to_markdown(report)


def test_a_verdict_outlives_its_scale(tmp_path):
    with reviewed(tmp_path / "orvo.factcheck") as file:
        set_scale(file, PRESETS["averitec"])
        file.db.execute("pragma foreign_keys = off")
        file.db.execute("delete from scale_label where scale like 'desk%'")
        file.db.execute("delete from scale where id like 'desk%'")
        assert claim_about(report_on(file), "inspectors").label == Label("true", "True")
