import shutil

from workbench.claims.bands import bands_of
from workbench.clock import system_clock
from workbench.report.build import build_report
from workbench.report.summary import summarise
from workbench.review.word_marks import mark_words
from workbench.store.file import ReviewFile
from workbench.text.span import Span


def labels(reviewer):
    return [claim.label for claim in reviewer.claims]


def test_every_claim_is_decided_with_digits_and_enter(wire):
    total = len(wire.claims)
    assert total > 3
    for step in range(total):
        wire.press(str(step % 7 + 1), "Return")
    assert None not in labels(wire)
    assert wire.message == f"All {total} claims decided."


def test_the_claim_stays_current_after_its_verdict(wire):
    wire.press("J", "4")
    assert wire.here.claim.record.number == 2
    assert wire.message == "Claim 2 set to Misleading."


def test_undo_and_redo_by_key_tell_what_they_did(wire):
    wire.press("1", "Ctrl+Z")
    assert labels(wire)[0] is None
    assert wire.message == "Undone: Set verdict on claim 1 to True."
    wire.press("Ctrl+Shift+Z")
    assert labels(wire)[0] == "true"


def test_after_undo_the_message_bar_offers_redo(wire):
    wire.press("1", "Ctrl+Z")
    assert wire.window.messages.button.text() == "Redo"
    wire.window.messages.button.click()
    assert labels(wire)[0] == "true"


def test_no_verdict_without_a_name_and_it_is_said_that_nothing_was_recorded(
    open_window, wire_file, tmp_path
):
    reviewer = open_window(shutil.copy(wire_file, tmp_path / "wire.factcheck"))
    reviewer.press("1", "Esc")
    assert labels(reviewer)[0] is None
    assert reviewer.message.startswith("Nothing was recorded")


def test_the_meter_counts_the_words_that_the_report_counts(wire):
    file, article = wire.window.bench.file, wire.here.reading.id
    wire.press("1")
    text = wire.here.reading.text
    for words, kind in (("told Meridian Wire", "no_fact"), ("a spokesman for the river", "ticked")):
        start = text.index(words)
        assert wire.window.bench.do(mark_words, article, Span(start, start + len(words)), kind)
    summary = summarise(build_report(file, article, system_clock))
    coverage = wire.here.reading.coverage()
    assert (coverage.total, coverage.done) == (summary.story_words, summary.checked_words)
    assert coverage.without_fact == summary.no_fact_words == 3


def test_undo_survives_closing_the_window(wire, open_window):
    path = wire.window.bench.file.path
    wire.press("5")
    wire.window.close()
    again = open_window()
    again.window.files.open_review(path)
    assert labels(again)[0] == "false"
    again.press("Ctrl+Z")
    assert labels(again)[0] is None


def test_reasons_are_saved_as_typed_and_undone_as_one(wire):
    wire.press("2", "R")
    wire.type("Two sources agree.")
    wire.wait(lambda: wire.here.claim.verdict.rationale == "Two sources agree.")
    wire.type(" A third does.")
    wire.press("Ctrl+Return")
    assert wire.here.claim.record.number == 2
    wire.press("Ctrl+Z")
    assert wire.claims[0].verdict.rationale == ""
    assert labels(wire)[0] == "mostly_true"


def test_letters_typed_into_the_reasons_are_no_commands(wire):
    before = len(wire.claims)
    wire.press("R")
    wire.type("jk 123 guads")
    wire.wait(lambda: wire.here.claim.verdict is not None)
    assert wire.here.claim.label is None
    assert wire.here.claim.verdict.rationale == "jk 123 guads"
    assert len(wire.claims) == before


def test_nothing_typed_is_lost_when_the_window_closes_at_once(wire):
    path = wire.window.bench.file.path
    wire.press("1", "R")
    wire.type("Seen in the register.")
    wire.window.close()
    with ReviewFile.open(path, read_only=True) as file:
        kept = file.db.execute("select rationale from verdict order by rowid desc").fetchone()
    assert kept == ("Seen in the register.",)


def test_a_claim_is_dismissed_and_taken_back_by_key(wire):
    before = len(wire.claims)
    wire.press("Del")
    assert len(wire.claims) == before - 1
    assert wire.message == "Claim 1 dismissed."
    wire.press("Ctrl+Z")
    assert len(wire.claims) == before


def test_the_words_of_claims_are_changed_by_key(wire):
    galley = wire.window.desk.galley
    galley.setFocus()
    before = len(wire.claims)
    wire.press("Ctrl+Home", "Ctrl+End", "Shift+Ctrl+Left", "Shift+Ctrl+Left", "Shift+Ctrl+Left")
    chosen = galley.selected()
    wire.press("A")
    assert len(wire.claims) == before + 1
    assert wire.here.claim.record.ranges == (chosen,)
    wire.press("End", "Shift+Ctrl+Left", "W")
    assert len(wire.here.claim.record.span) < len(chosen)


def test_a_claim_is_split_at_the_caret_and_joined_again(wire):
    wire.window.desk.galley.setFocus()
    before, words = len(wire.claims), wire.here.claim.record.ranges
    wire.press("Ctrl+Right", "Ctrl+Right", "Ctrl+Right", "P")
    assert len(wire.claims) == before + 1
    wire.press("G")
    assert len(wire.claims) == before
    assert wire.here.claim.record.span.start == words[0].start


def test_dates_are_walked_by_key_and_those_that_wait_found(wire):
    wire.press("]")
    assert wire.here.date is not None
    waiting = {date.id for date in wire.here.reading.dates if date.waits}
    assert waiting
    wire.press("?")
    assert wire.here.date_id in waiting


def test_a_date_is_confirmed_and_given_back_by_key(wire):
    sure = next(date for date in wire.here.reading.dates if date.state == "computed")
    while wire.here.date_id != sure.id:
        wire.press("]")
    wire.press("D")
    assert wire.here.date.state == "confirmed"
    wire.press("Ctrl+Z")
    assert wire.here.date.state == "computed"


def test_where_am_i_says_claim_and_date(wire):
    wire.press("Ctrl+I")
    assert "Claim 1 of" in wire.message


def test_the_focus_goes_round_the_panels(wire):
    seen = []
    for _ in range(4):
        wire.press("F6")
        seen.append(wire.focus().accessibleName())
    assert len(set(seen)) == 4
    assert all(seen)


def test_furniture_opens_and_folds_by_key(wire):
    assert not wire.window.desk.galley.unfolded
    wire.press("F")
    assert wire.window.desk.galley.unfolded


def test_text_grows_where_the_focus_is(wire, look):
    wire.window.desk.galley.setFocus()
    wire.press("Ctrl++")
    assert look.article_size > 1
    assert look.interface_size == 1
    wire.window.desk.claims.view.setFocus()
    wire.press("Ctrl++")
    assert look.interface_size > 1


def test_a_verdict_ticks_words_and_the_meter_counts_them(wire):
    meter = wire.window.desk.meter
    assert meter.percent.text() == "0 %"
    wire.press("1")
    coverage = wire.here.reading.coverage()
    assert coverage.done == len(wire.here.claim.record.words.split())
    assert meter.percent.text() == f"{coverage.percent} %"
    assert meter.counts.text() == f"{coverage.total - coverage.done} words to do"
    wire.press("Ctrl+Z")
    assert meter.percent.text() == "0 %"


def test_unticked_words_are_walked_by_key(wire):
    galley = wire.window.desk.galley
    wire.press("1", "U")
    first = galley.caret()
    assert not any(span.start <= first < span.end for span in wire.claims[0].record.ranges)
    wire.press("U")
    wire.press("K")  # nothing before the first claim
    for _ in wire.claims[1:]:
        wire.press("J", "1")
    wire.press("U")
    words = wire.here.reading.coverage().words
    assert galley.caret() in {word.start for word in words}
    assert galley.caret() != first


def test_how_much_a_claim_deserves_checking_is_said_within_its_article(wire):
    said = [claim.priority for claim in wire.claims]
    found = [claim.record.score for claim in wire.claims]
    names = {"high": 3, "medium": 2, "low": 1}
    assert said == [names[band] for band in bands_of(found)]
    assert set(said) == {1, 2, 3}
