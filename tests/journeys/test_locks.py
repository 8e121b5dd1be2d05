"""A review that somebody else has open, here or on another machine."""

import json
import shutil
from dataclasses import asdict

import pytest
from PySide6.QtWidgets import QApplication

from workbench.store.lock import Holder, lock_path, read_holder


@pytest.fixture
def left_locked(wire_file, tmp_path):
    """A review whose lock another machine has left behind."""
    path = tmp_path / "shared.factcheck"
    shutil.copy(wire_file, path)
    holder = Holder("DESK-4", 4711, "", "jo", "2031-05-16T14:03:00+00:00", "token")
    lock_path(path).write_text(json.dumps(asdict(holder)), "utf-8")
    return path


def test_a_lock_of_another_machine_is_told_and_kept_unless_it_is_taken_over(
    open_window, left_locked
):
    reviewer = open_window()
    reviewer.window.files.open_review(left_locked)
    question = QApplication.activeModalWidget()
    assert "Take over" in question.windowTitle()
    assert "jo on DESK-4" in question.accessibleDescription()
    reviewer.press("Esc")
    assert reviewer.here.reading is not None
    assert not reviewer.window.bench.may_write
    assert "jo on DESK-4" in reviewer.message
    reviewer.press("1")
    assert reviewer.here.claim.label is None
    assert read_holder(lock_path(left_locked)).host == "DESK-4"


def test_a_lock_left_behind_is_taken_over_after_the_warning(open_window, left_locked):
    reviewer = open_window()
    reviewer.window.files.open_review(left_locked)
    reviewer.press("Tab")
    assert reviewer.focus() is QApplication.activeModalWidget().primary
    reviewer.press("Space")
    assert reviewer.window.bench.may_write
    reviewer.window.claims.name_now("Ada Moss", "AM")
    reviewer.press("1")
    assert reviewer.here.claim.label == "true"
