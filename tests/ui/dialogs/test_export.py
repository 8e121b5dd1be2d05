import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.store.test_verify import by_hand
from ui.bench import Bench
from ui.dialogs.ask_report import Teller, ask_export
from ui.dialogs.export import ExportDialog, Outlook
from ui.dialogs.export_looks import Look
from ui.dialogs.parts import Button
from ui.exporting import Errand
from ui.jobs import Jobs
from ui.settings import Settings
from ui.theme.text import Words
from workbench.report.report import Scope
from workbench.review.verdicts import set_verdict

LOOK = Look("Verdicts without reasons: 1.", 2)


def outlook(order):
    """Tell of half a review that has one claim to go out as ClaimReview."""
    pieces = {"csv": (("", ""), ("-dates", ".csv"))}
    notes = ("1 of 3 claims are not checked.",)
    return Outlook(notes, (LOOK,), pieces, fit=1, claims=3)


@pytest.fixture
def dialog(show, tmp_path):
    (tmp_path / "report.md").write_text("old")
    (tmp_path / "report-dates.csv").write_text("old")
    return show(ExportDialog("A title", tmp_path / "report", outlook))


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.shut_down()


def names(dialog):
    return [path.name for path in dialog.paths]


def press(qtbot, dialog, name):
    dialog.formats[name].setFocus()
    qtbot.keyClick(dialog.formats[name], Qt.Key.Key_Space)


def words(dialog):
    return [w.text() for w in dialog.findChildren(Words) if w.isVisible()]


def test_the_button_names_how_many_files_it_writes(dialog, qtbot):
    assert dialog.formats["pdf"].hasFocus()
    assert (names(dialog), dialog.primary.text()) == (["report.pdf"], "Write 1 file")
    press(qtbot, dialog, "csv")
    assert names(dialog) == ["report.pdf", "report.csv", "report-dates.csv"]
    assert dialog.primary.text() == "Write 3 files"


def test_every_file_that_is_there_already_is_named_before_it_is_replaced(dialog, qtbot):
    assert dialog.said.text() == ""
    press(qtbot, dialog, "md")
    press(qtbot, dialog, "csv")
    assert dialog.said.text() == "Will be replaced: report.md, report-dates.csv"


def test_without_a_format_or_a_name_nothing_is_written(dialog, qtbot):
    press(qtbot, dialog, "pdf")
    assert not dialog.primary.isEnabled()
    assert dialog.said.text() == "Choose a format."
    press(qtbot, dialog, "pdf")
    dialog.target.clear()
    assert not dialog.primary.isEnabled()
    assert "name" in dialog.primary.toolTip()


def test_an_ending_that_was_typed_is_not_doubled(dialog, qtbot):
    dialog.target.clear()
    qtbot.keyClicks(dialog.target, "/tmp/v1.2.pdf")
    assert names(dialog) == ["v1.2.pdf"]
    dialog.target.setText("/tmp/Version 1.2")
    assert names(dialog) == ["Version 1.2.pdf"]


def test_a_folder_that_is_not_there_is_said(dialog):
    dialog.target.setText("/nowhere/at all/report")
    assert "is not there" in dialog.said.text()


def test_what_is_not_checked_is_said(dialog):
    assert "1 of 3 claims are not checked." in words(dialog)


def test_a_gap_leads_to_its_claim_and_nothing_is_written(dialog, qtbot):
    (show_it,) = [b for b in dialog.looks.findChildren(Button) if b.text() == "Show"]
    assert "claim 2" in show_it.accessibleName()
    with qtbot.waitSignal(dialog.claim_asked) as asked:
        qtbot.mouseClick(show_it, Qt.MouseButton.LeftButton)
    assert asked.args == [2]
    assert dialog.result() == ExportDialog.DialogCode.Rejected


def test_many_gaps_do_not_fill_the_window(show):
    looks = tuple(Look(f"Gap {n}.") for n in range(30))
    dialog = show(ExportDialog("A", Path("/tmp/a"), lambda _: Outlook((), looks)))
    assert "and 22 more" in words(dialog)
    assert "Gap 9." not in words(dialog)


def test_claims_are_chosen_by_number_and_a_slip_is_said(dialog, qtbot):
    qtbot.keyClicks(dialog.scope.numbers, "1, 3-4")
    assert dialog.answer().scope == Scope(claims="chosen", numbers=(1, 3, 4))
    dialog.scope.numbers.setText("one")
    assert "names no claims" in dialog.said.text()
    assert not dialog.primary.isEnabled()


def test_a_public_copy_may_number_the_reviewers_and_takes_no_pack(dialog, qtbot):
    press(qtbot, dialog, "pack")
    assert "report.zip" in names(dialog)
    assert not dialog.scope.nameless.isEnabled()
    dialog.scope.audience["public"].setChecked(True)
    qtbot.keyClick(dialog.scope.nameless, Qt.Key.Key_Space)
    assert dialog.answer().scope == Scope("public", names=False)
    assert names(dialog) == ["report.pdf"]
    assert "whole" in dialog.formats["pack"].toolTip()


def test_claim_review_asks_for_the_page_it_will_stand_on(dialog, qtbot):
    assert not dialog.page_field.isVisible()
    press(qtbot, dialog, "claimreview")
    assert "1 of 3 claims can go out as ClaimReview." in words(dialog)
    assert "web address" in dialog.said.text()
    qtbot.keyClicks(dialog.page, "https://desk.example/checks/orlen")
    assert dialog.primary.isEnabled()


def opened(file, article, jobs, told, **more):
    return ask_export(Bench(file), article, jobs, Teller(told.append, told.append), **more)


def test_a_report_is_shown_written_and_told(file, article, claims, jobs, tmp_path, qtbot):
    set_verdict(file, claims[0], "false")
    told = []
    dialog = opened(file, article, jobs, told)
    qtbot.waitUntil(lambda: dialog.preview.view.paper is not None)
    assert dialog.preview.place.text().startswith("page 1 of ")
    assert "2 of 3 claims are not checked. The report will name them." in words(dialog)
    assert dialog.target.text() == str(tmp_path / "Orlen, 2 Mar 2026")
    press(qtbot, dialog, "md")
    press(qtbot, dialog, "pack")
    qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    stem = "Orlen, 2 Mar 2026"
    assert told == [f"Report written: {stem}.pdf, {stem}.md, {stem}.zip."]
    assert "Dam at Orlen" in (tmp_path / f"{stem}.md").read_text(encoding="utf-8")
    assert "review.factcheck" in zipfile.ZipFile(tmp_path / f"{stem}.zip").namelist()


def test_verdicts_changed_behind_the_programs_back_are_told_first(file, article, claims, jobs):
    set_verdict(file, claims[0], "false")
    by_hand(file.path, ["update verdict set label = 'true', label_words = 'True'"])
    dialog = opened(file, article, jobs, [])
    warning = "Verify the review (Review menu) before this goes out."
    assert any(line.endswith(warning) for line in words(dialog))
    dialog.reject()


def test_the_preview_is_the_page_that_will_be_printed(file, article, jobs, qtbot):
    dialog = opened(file, article, jobs, [])
    view = dialog.preview.view
    qtbot.waitUntil(lambda: view.paper is not None)
    a4 = view.paper
    assert round(a4.size.width() * 25.4 / 96) == 210
    dialog.scope.paper.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.paper is not a4)
    assert round(view.paper.size.width() * 25.4 / 96) == 216
    assert len({view.grab().toImage().pixel(x, 60) for x in range(0, view.width(), 3)}) > 1


def test_the_last_choice_is_remembered(file, article, jobs, tmp_path, qtbot):
    settings, told = Settings(tmp_path / "desk.ini"), []
    dialog = opened(file, article, jobs, told, settings=settings)
    press(qtbot, dialog, "pdf")
    press(qtbot, dialog, "html")
    dialog.scope.audience["public"].setChecked(True)
    dialog.scope.paper.setCurrentIndex(1)
    qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    again = opened(file, article, jobs, told, settings=settings).answer()
    assert (again.formats, again.scope.audience, again.wishes.paper) == (
        ("html",),
        "public",
        "letter",
    )


def test_writing_can_be_stopped_and_leaves_nothing(file, article, jobs, tmp_path, qtbot):
    told, errand = [], Errand(jobs)
    dialog = opened(file, article, jobs, told, errand=errand)
    stages = []
    errand.stage.connect(stages.append)
    errand.stage.connect(lambda _: errand.stop())
    press(qtbot, dialog, "html")
    with qtbot.waitSignal(errand.ended):
        qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert stages[0] == "html"
    assert (told, list(tmp_path.glob("Orlen, *"))) == ([], [])


def test_trouble_on_disk_is_told_in_words(file, article, jobs, tmp_path, qtbot):
    told = []
    dialog = opened(file, article, jobs, told)
    dialog.target.setText(str(tmp_path / "gone" / "report"))
    qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    assert "is not there" in str(told[0])


def test_the_pages_turn_by_key_and_stop_at_the_ends(file, article, jobs, qtbot):
    dialog = opened(file, article, jobs, [])
    view = dialog.preview.view
    qtbot.waitUntil(lambda: view.paper is not None)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 0
    for _ in range(view.paper.pages + 3):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == view.paper.pages - 1
    assert not dialog.preview.onward.isEnabled()
    dialog.reject()
