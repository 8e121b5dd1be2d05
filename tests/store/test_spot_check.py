"""Verdicts changed behind the program's back, noticed before a report goes out."""

import pytest

from tests.store.test_verify import by_hand
from workbench.review.reviewers import name_reviewer
from workbench.review.verdicts import clear_verdict, note_rationale, set_verdict
from workbench.store.file import ReviewFile
from workbench.store.spot_check import verdicts_changed


@pytest.fixture
def path(file, claims):
    """A review with verdicts given, superseded, typed, taken off, undone and done again."""
    set_verdict(file, claims[0], "false", "The log.")
    set_verdict(file, claims[0], "true")
    for text in ("N", "No", "Nobody."):
        note_rationale(file, claims[1], text)
    set_verdict(file, claims[2], "true")
    file.history.undo()
    set_verdict(file, claims[2], "misleading")
    clear_verdict(file, claims[2])
    file.history.undo()
    file.history.redo()
    name_reviewer(file, "Ana Perez")
    set_verdict(file, claims[2], "false", role="second")
    file.history.undo()
    file.close()
    return file.path


def codes(path, article):
    with ReviewFile.open(path, read_only=True) as file:
        return [fault.code for fault in verdicts_changed(file.db, article)]


def test_what_only_the_program_did_is_as_it_was_left(path, article):
    assert codes(path, article) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("update verdict set label = 'true', label_words = 'True'", "row_changed"),
        ("update verdict set rationale = 'x' where role = 'first'", "row_changed"),
        ("delete from verdict where label is null and rationale = ''", "row_missing"),
        ("delete from verdict where label = 'misleading'", "row_missing"),
        (
            "insert into verdict (id, claim, role) select 'v', claim, 'first' from verdict limit 1",
            "row_added",
        ),
        (
            "update history_row set after = replace(after, 'The log.', 'No log.')",
            "entry_row_changed",
        ),
    ],
)
def test_what_was_done_by_hand_is_noticed(path, article, statement, code):
    by_hand(path, (statement,))
    assert code in codes(path, article)
