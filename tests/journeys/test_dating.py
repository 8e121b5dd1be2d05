import shutil

from PySide6.QtWidgets import QApplication, QLineEdit


def chips(reviewer):
    return {date.mention.words: date.label for date in reviewer.here.reading.dates}


def type_day(reviewer, words):
    reviewer.press("T")
    assert "published" in QApplication.activeModalWidget().windowTitle()
    while not isinstance(reviewer.focus(), QLineEdit):
        reviewer.press("Tab")
    reviewer.type(words)
    reviewer.press("Return")


def set_day(reviewer, words):
    type_day(reviewer, words)
    assert QApplication.activeModalWidget() is None


def test_the_publication_date_is_set_undone_and_set_again(wire):
    before = chips(wire)
    assert wire.window.desk.publication.day.text() == ""
    set_day(wire, "21 May 2019")
    set_once = chips(wire)
    assert set_once != before
    assert "21 May 2019" in wire.window.desk.publication.day.text()
    wire.press("Ctrl+Z")
    assert chips(wire) == before
    set_day(wire, "21 May 2019")
    assert chips(wire) == set_once


def test_setting_the_day_asks_who_is_working_and_keeps_the_answer_meanwhile(
    open_window, wire_file, tmp_path
):
    reviewer = open_window(shutil.copy(wire_file, tmp_path / "wire.factcheck"))
    reviewer.press("T")
    while not isinstance(reviewer.focus(), QLineEdit):
        reviewer.press("Tab")
    reviewer.type("21 May 2019")
    question = QApplication.activeModalWidget()
    reviewer.press("Return")
    assert "Who is working" in QApplication.activeModalWidget().windowTitle()
    reviewer.press("Esc")
    assert reviewer.message.startswith("Nothing was recorded")
    assert reviewer.here.reading.anchor.value is None
    assert question.isVisible()
    reviewer.press("Return")
    reviewer.type("Ada Moss")
    reviewer.press("Return")
    assert reviewer.here.reading.anchor.value == "2019-05-21"
    assert QApplication.activeModalWidget() is None


def test_confirming_where_there_is_no_date_says_so(wire):
    while wire.here.claim.dates:
        wire.press("J")
    wire.press("D")
    assert wire.message == "This claim has no date."


def test_leaving_the_question_changes_nothing(wire):
    before = chips(wire)
    wire.press("T")
    wire.type("21 May 2019")
    wire.press("Esc")
    assert chips(wire) == before


def test_a_date_is_set_by_hand_and_given_back(wire):
    wire.press("]", "Shift+D")
    wire.type("3 May 2019")
    wire.press("Return")
    assert wire.here.date.label == "Fri 3 May 2019"
    assert wire.here.date.state == "confirmed"
    wire.press("Ctrl+Z")
    assert wire.here.date.state != "confirmed"


def test_a_confirmed_date_stays_when_the_publication_date_moves(wire):
    set_day(wire, "21 May 2019")
    hanging = next(
        d for d in wire.here.reading.dates if d.found.anchor == "published" and not d.waits
    )
    while wire.here.date_id != hanging.id:
        wire.press("]")
    wire.press("D")
    set_day(wire, "3 May 2018")
    kept = wire.here.reading.date(hanging.id)
    assert (kept.label, kept.state) == (hanging.label, "look")
    wire.press("?")
    waiting = {d.id for d in wire.here.reading.dates if d.waits}
    assert hanging.id in waiting


def test_the_bar_counts_the_dates_that_moved_and_their_chips_keep_a_ring_until_seen(wire):
    set_day(wire, "21 May 2019")
    moved = wire.here.reading.moved
    assert len(moved) > 2
    assert wire.window.desk.publication.moved.text() == f"{len(moved)} dates moved with it"
    rings = {mark.id for mark in wire.window.desk.galley.page.dates if mark.moved}
    assert rings >= moved - {wire.here.date_id}
    for _ in wire.here.reading.dates:
        wire.press("]")
    assert not wire.here.reading.moved
    assert not any(mark.moved for mark in wire.window.desk.galley.page.dates)
