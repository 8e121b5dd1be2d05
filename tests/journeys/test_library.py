"""The library: words are found and lead to their place, claims come in and are recognised."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.library.asking import IMPORTS, Found, Group
from workbench.library.saved import Sought, sought_by
from workbench.store.earlier import batch_records
from workbench.store.evidence_queries import evidence_of
from workbench.store.remembered import fact_records, saved_searches


def library(reviewer):
    return reviewer.window.library._window


def file_of(reviewer):
    return reviewer.window.bench.file


def open_library(reviewer):
    reviewer.press("/")
    window = library(reviewer)
    reviewer.wait(lambda: bool(window.places.listed))
    return window


def look_for(reviewer, words):
    window = library(reviewer)
    QTest.keyClicks(window.field, words)
    reviewer.wait(lambda: any(isinstance(row, Found) for row in window.model.rows))
    return [row for row in window.model.rows if isinstance(row, Found)]


@pytest.fixture
def archive(wire, tmp_path):
    """Last year's checks, one of which is of a claim like the first."""
    path = tmp_path / "last year.json"
    said = wire.claims[0].record.words
    rows = [
        {"id": "1", "claim": f"{said}, 99 people said", "verdict": "False", "publisher": "Courier"},
        {"id": "2", "claim": "Unrelated words about wheat", "verdict": "True"},
    ]
    path.write_text(json.dumps(rows))
    return path


def bring_in(reviewer, path):
    reviewer.window.library.incoming.show_import(path)
    reviewer.press("Ctrl+Return")
    reviewer.wait(
        lambda: len(batch_records(file_of(reviewer).db)) == 1 and reviewer.window.bench.may_write
    )


def test_what_is_typed_is_found_and_leads_to_its_place(wire):
    wire.press("J", "J")
    target = wire.here.claim_id
    words = max(wire.here.claim.record.words.split(), key=len)
    wire.press("K", "K")
    open_library(wire)
    found = look_for(wire, words)
    (row,) = (one for one in found if one.kind == "claim" and one.claim == target)
    assert row.spans[0].of(row.text).casefold().startswith(words.casefold()[:4])
    window = library(wire)
    window.results.setCurrentIndex(window.model.index(window.model.rows.index(row)))
    QTest.keySequence(window.results, "Return")
    assert wire.here.claim_id == target
    assert library(wire) is None


def test_a_search_is_kept_and_found_again_among_the_places(wire):
    window = open_library(wire)
    look_for(wire, "levee")
    window.saving_asked.emit()
    wire.type("Levees")
    wire.press("Ctrl+Return")
    (saved,) = saved_searches(file_of(wire).db)
    key = f"saved:{saved.id}"
    wire.wait(lambda: key in {row.key for row in window.places.listed})
    window.field.clear()
    window.places.choose(key)
    window.places.chosen.emit(key)
    assert window.sought.typed == "levee"
    wire.wait(lambda: any(isinstance(row, Found) for row in window.model.rows))


def test_a_claim_checked_last_year_is_recognised_and_used_only_when_asked(wire, archive):
    bring_in(wire, archive)
    assert "2 claims imported" in wire.message
    seen = wire.window.desk.inspector.seen
    wire.wait(lambda: not seen.isHidden())
    (match,) = seen.matches
    assert match.label == "False"
    assert evidence_of(file_of(wire).db, wire.here.claim_id) == ()
    seen.use_asked.emit(match)
    (evidence,) = evidence_of(file_of(wire).db, wire.here.claim_id)
    assert evidence.source.publisher == "Courier"
    assert "False" in evidence.note
    wire.press("Ctrl+Z", "Ctrl+Z")
    assert batch_records(file_of(wire).db) == ()
    wire.wait(seen.isHidden)


def test_a_table_asks_for_the_column_it_cannot_guess(wire, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("a,b\nIt rains,True\n")
    wire.window.library.incoming.show_import(path)
    dialog = QApplication.activeModalWidget()
    assert not dialog.primary.isEnabled()
    assert "column" in dialog.trouble.text()
    choice = dialog._choices["claim"]
    choice.setCurrentIndex(choice.findData("a"))
    choice.activated.emit(choice.currentIndex())
    assert dialog.primary.isEnabled()
    wire.press("Ctrl+Return")
    wire.wait(lambda: len(batch_records(file_of(wire).db)) == 1)


def test_a_file_that_cannot_be_imported_is_told_in_the_dialog(wire, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('[{"claim": "a", "claim_date"')
    wire.window.library.incoming.show_import(path)
    dialog = QApplication.activeModalWidget()
    assert "breaks off" in dialog.trouble.text()
    assert not dialog.primary.isEnabled()
    wire.press("Esc")
    assert batch_records(file_of(wire).db) == ()


def test_a_checked_claim_becomes_a_standing_fact(wire):
    wire.press("Ctrl+Shift+K")
    assert QApplication.activeModalWidget() is None  # nobody has checked it
    assert "no verdict" in wire.message
    wire.press("1", "Ctrl+Shift+K")
    assert QApplication.activeModalWidget() is not None
    wire.press("Ctrl+Return")
    (fact,) = fact_records(file_of(wire).db)
    assert fact.claim == wire.here.claim_id
    window = open_library(wire)
    window.places.choose("facts")
    window.places.chosen.emit("facts")
    wire.wait(lambda: any(isinstance(row, Found) for row in window.model.rows))
    assert window.model.rows[0].fact == fact


def test_what_was_odd_in_an_import_is_named_by_its_row_and_read_again_later(wire, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("claim,verdict,date\nIt rains,True,2031-02-03\nIt snows,False,31/31/2031\n")
    wire.window.library.incoming.show_import(path)
    dialog = QApplication.activeModalWidget()
    assert "Row 2:" in dialog.odd.text()
    assert "31/31/2031" in dialog.odd.text()
    wire.press("Ctrl+Return")
    wire.wait(lambda: "With odd values: 1" in wire.message)
    window = open_library(wire)
    wire.wait(lambda: IMPORTS in {row.key for row in window.places.listed})
    window.to_odd()
    wire.wait(lambda: any(isinstance(row, Found) for row in window.model.rows))
    _, odd = window.model.rows
    assert (odd.number, odd.label) == (2, "It snows")
    spoken = window.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "row 2" in spoken
    assert "31/31/2031" in spoken


def test_claims_are_found_by_their_verdict_and_the_search_is_kept_so(wire):
    wire.press("1")
    judged = wire.here.claim_id
    window = open_library(wire)
    window.narrowing.click()
    wire.wait(lambda: window.narrow.verdict.count() > 1)
    window.narrow.verdict.setCurrentIndex(window.narrow.verdict.findData("True"))
    window.narrow.verdict.activated.emit(window.narrow.verdict.currentIndex())
    wire.wait(lambda: [row.claim for row in window.model.rows[1:]] == [judged])
    window.saving_asked.emit()
    wire.type("Held true")
    wire.press("Ctrl+Return")
    (saved,) = saved_searches(file_of(wire).db)
    assert sought_by(saved) == Sought(verdict="True")
    window.narrowing.click()
    wire.wait(lambda: all(isinstance(row, Group) for row in window.model.rows))
    assert window.sought == Sought()
