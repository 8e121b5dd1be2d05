"""Words accounted for by hand, on the proof sheet and in the meter under it."""

from PySide6.QtGui import QTextCursor

from workbench.text.span import Span


def select(reviewer, words):
    text = reviewer.here.reading.text
    galley, start = reviewer.window.desk.galley, text.index(words)
    to_qt = galley.lines.offsets.to_qt
    cursor = galley.textCursor()
    cursor.setPosition(to_qt(start))
    cursor.setPosition(to_qt(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    galley.setTextCursor(cursor)
    galley.setFocus()
    return Span(start, start + len(words))


def test_words_are_ticked_and_unticked_by_key_and_the_meter_moves(wire):
    meter, galley = wire.window.desk.meter, wire.window.desk.galley
    before = meter.counts.text()
    chosen = select(wire, "a spokesman for the river authority")
    wire.press("X")
    assert "6 ticked" in meter.accessibleName()
    assert chosen in galley.page.ticked
    assert galley.index.on(galley.lines.line_of(chosen.start)).ticks
    assert "ticked" in wire.message
    select(wire, "a spokesman for the river authority")
    wire.press("X")
    assert meter.counts.text() == before


def test_words_that_state_no_fact_are_accounted_for_too_and_undo_takes_it_back(wire):
    meter, galley = wire.window.desk.meter, wire.window.desk.galley
    before = meter.counts.text()
    chosen = select(wire, "told Meridian Wire")
    wire.press("N")
    assert "3 no fact" in meter.accessibleName()
    assert galley.index.on(galley.lines.line_of(chosen.start)).dots
    assert not wire.here.reading.coverage().next_open(chosen.start - 1).overlaps(chosen)
    wire.press("Ctrl+Z")
    assert meter.counts.text() == before
    assert not galley.page.no_fact


def test_without_selected_words_it_is_said_what_to_do(wire):
    wire.window.desk.galley.setFocus()
    wire.press("X")
    assert "Select the words" in wire.message


def test_marks_are_there_when_the_review_is_opened_again(wire, open_window):
    select(wire, "told Meridian Wire")
    wire.press("N")
    path = wire.window.bench.file.path
    wire.window.close()
    assert open_window(path).here.reading.no_fact()
