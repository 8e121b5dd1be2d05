from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ui.bench import Bench
from ui.dialogs.ask_report import Teller, ask_export
from ui.dialogs.export import ExportDialog
from ui.jobs import Jobs
from ui.theme.text import Words
from workbench.review.verdicts import set_verdict


@pytest.fixture
def dialog(show, tmp_path):
    (tmp_path / "report.md").write_text("old")
    return show(ExportDialog("A title", tmp_path / "report", "1 of 3 claims are not checked."))


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.shut_down()


def names(dialog):
    return [path.name for _, path in dialog.answer().files]


def press(qtbot, dialog, name):
    dialog.formats[name].setFocus()
    qtbot.keyClick(dialog.formats[name], Qt.Key.Key_Space)


def test_the_button_names_how_many_files_it_writes(dialog, qtbot):
    assert dialog.formats["html"].hasFocus()
    assert (names(dialog), dialog.primary.text()) == (["report.html"], "Write 1 file")
    press(qtbot, dialog, "json")
    assert (names(dialog), dialog.primary.text()) == (
        ["report.html", "report.json"],
        "Write 2 files",
    )


def test_a_file_that_is_there_already_is_named_before_it_is_replaced(dialog, qtbot):
    assert dialog.target.note.text() == ""
    press(qtbot, dialog, "md")
    assert dialog.target.note.text() == "Will be replaced: report.md"


def test_without_a_format_or_a_name_nothing_is_written(dialog, qtbot):
    press(qtbot, dialog, "html")
    assert not dialog.primary.isEnabled()
    assert dialog.target.note.text() == "Choose a format."
    press(qtbot, dialog, "html")
    dialog.target.control.clear()
    assert not dialog.primary.isEnabled()
    assert "name" in dialog.primary.toolTip()


def test_an_ending_that_was_typed_is_not_doubled(dialog, qtbot):
    dialog.target.control.clear()
    qtbot.keyClicks(dialog.target.control, "/tmp/v1.2.html")
    assert names(dialog) == ["v1.2.html"]
    dialog.target.control.setText("/tmp/Version 1.2")
    assert names(dialog) == ["Version 1.2.html"]


def test_a_folder_that_is_not_there_is_said(dialog):
    dialog.target.control.setText("/nowhere/at all/report")
    assert "is not there" in dialog.target.note.text()


def test_what_is_not_checked_is_said(dialog):
    assert "1 of 3 claims are not checked." in [w.text() for w in dialog.findChildren(Words)]


def test_many_gaps_do_not_fill_the_window(show):
    dialog = show(ExportDialog("A", Path("/tmp/a"), "", [f"Gap {n}." for n in range(30)]))
    words = [w.text() for w in dialog.findChildren(Words)]
    assert "and 22 more" in words
    assert "Gap 9." not in words


def test_a_report_is_shown_written_and_told(file, article, claims, jobs, tmp_path, qtbot):
    set_verdict(file, claims[0], "false")
    told = []
    dialog = ask_export(Bench(file), article, jobs, Teller(told.append, told.append))
    qtbot.waitUntil(lambda: dialog.preview.view.paper is not None)
    assert dialog.preview.place.text().startswith("page 1 of ")
    scope = "2 of 3 claims are not checked. The report will name them."
    assert scope in [w.text() for w in dialog.findChildren(Words)]
    assert dialog.target.control.text() == str(tmp_path / "Orlen, 2 Mar 2026")
    press(qtbot, dialog, "md")
    qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Report written: Orlen, 2 Mar 2026.html, Orlen, 2 Mar 2026.md."]
    assert "Dam at Orlen" in (tmp_path / "Orlen, 2 Mar 2026.md").read_text(encoding="utf-8")


def test_trouble_on_disk_is_told_in_words(file, article, jobs, tmp_path, qtbot):
    told = []
    dialog = ask_export(Bench(file), article, jobs, Teller(told.append, told.append))
    dialog.target.control.setText(str(tmp_path / "gone" / "report"))
    qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    assert "is not there" in str(told[0])


def test_the_pages_turn_by_key_and_stop_at_the_ends(file, article, jobs, qtbot):
    dialog = ask_export(Bench(file), article, jobs, Teller(print, print))
    view = dialog.preview.view
    qtbot.waitUntil(lambda: view.paper is not None)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 0
    for _ in range(view.paper.pages + 3):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == view.paper.pages - 1
    assert not dialog.preview.onward.isEnabled()
    dialog.reject()
