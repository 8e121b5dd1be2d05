"""Reviews of colleagues in a folder are searched beside the open one, and opened at the place."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import Ticking
from ui.library.asking import Found, Group
from workbench.review.reviewers import name_reviewer
from workbench.review.verdicts import set_verdict
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records


@pytest.fixture
def colleague(wire_file, tmp_path):
    """A folder with the review of somebody who checked the first claim of the same story."""
    folder = tmp_path / "Colleagues"
    folder.mkdir()
    path = shutil.copy(wire_file, folder / "ana.factcheck")
    with ReviewFile.open(path, clock=Ticking()) as file:
        name_reviewer(file, "Ana Ruiz")
        (article,) = article_records(file.db)
        first = claim_records(file.db, article.id)[0]
        set_verdict(file, first.id, "false", "The zyxometer showed otherwise.")
    (folder / "torn.factcheck").write_bytes(b"SQLite format 3\0 and no more")
    return folder, path, first.id


def library(reviewer, folder):
    reviewer.press("/")
    window = reviewer.window.library._window
    reviewer.window.library.add_folder(folder)
    reviewer.wait(lambda: any(row.key == f"folder:{folder}" for row in window.places.listed))
    return window


def elsewhere(window):
    return [
        row for row in window.model.rows if (row if isinstance(row, Group) else row.group).elsewhere
    ]


def test_a_colleagues_reasons_are_found_and_lead_into_the_file_at_the_place(wire, colleague):
    folder, path, claim = colleague
    window = library(wire, folder)
    QTest.keyClicks(window.field, "zyxometer")
    wire.wait(lambda: any(isinstance(row, Found) for row in elsewhere(window)))
    head, found = elsewhere(window)
    assert (head.path, found.claim, found.kind) == (path, claim, "reasons")
    assert "torn.factcheck" in window.left_out.text()
    assert "ana.factcheck" in window.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    window.results.setCurrentIndex(window.model.index(window.model.rows.index(found)))
    QTest.keySequence(window.results, "Return")
    assert wire.window.bench.file.path == path
    assert wire.here.claim_id == claim
    assert wire.window.library._window is None
    assert wire.window.bench.may_write


def test_a_folder_lists_its_articles_and_is_remembered_until_it_is_dropped(wire, colleague):
    folder, path, _ = colleague
    window = library(wire, folder)
    window.places.choose(f"folder:{folder}")
    window.places.chosen.emit(f"folder:{folder}")
    wire.wait(lambda: bool(elsewhere(window)))
    (row,) = window.model.rows
    assert (row.path, row.claims > 1, row.decided) == (path, True, 1)
    settings = wire.window._settings
    assert settings.library_folders == (folder,)
    window.aside.drop_folder.click()
    assert settings.library_folders == ()
    wire.wait(lambda: not any(row.key.startswith("folder:") for row in window.places.listed))
    assert window.folder is None


def test_a_claim_a_colleague_checked_is_offered_with_their_verdict(wire, colleague):
    folder, path, claim = colleague
    assert wire.here.claim_id == claim
    library(wire, folder)
    seen = wire.window.desk.inspector.seen
    wire.wait(lambda: bool(seen.matches))
    assert {(match.path, match.ref, match.label) for match in seen.matches} == {
        (path, claim, "False")
    }
