"""A whole review by keyboard: from the dropped article to the report somebody else reads."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import SAMPLES
from tests.journeys.test_dating import chips, set_day, type_day
from tests.journeys.test_files import drop

LOOKS = {"light": ("light", 1.0), "dark, twice the text": ("dark", 2.0)}


@pytest.fixture(params=LOOKS.values(), ids=LOOKS)
def reviewer(request, open_window, look, settings):
    scheme, size = request.param
    look.choose(scheme=scheme, interface_size=size)
    return open_window()


def name_oneself(reviewer):
    assert QApplication.activeModalWidget().windowTitle() == "Who is working?"
    reviewer.type("Ada Moss")
    reviewer.press("Return")
    assert QApplication.activeModalWidget() is None


def tab_to(reviewer, wanted):
    for _ in range(30):
        if wanted(reviewer.focus()):
            return
        reviewer.press("Tab")
    pytest.fail("the Tab key does not get there")


def attach(reviewer, address, title):
    reviewer.press("E")
    reviewer.type(address)
    reviewer.press("Tab")
    reviewer.type(title)
    tab_to(reviewer, lambda widget: hasattr(widget, "code"))  # a stance
    reviewer.press("S", "Return")
    assert QApplication.activeModalWidget() is None


def restart(reviewer, open_window):
    path = reviewer.window.bench.file.path
    reviewer.window.close()
    again = open_window()
    again.wait(lambda: bool(again.window.start.recent.rows))
    again.press("Alt+1")
    assert again.window.bench.file.path == path
    return again


def test_from_the_dropped_article_to_the_report_by_keyboard(reviewer, open_window, tmp_path):
    drop(reviewer, SAMPLES / "scraped-wire-page-clock.txt")
    reviewer.wait(lambda: reviewer.here.reading is not None)
    unset = chips(reviewer)

    type_day(reviewer, "20 May 2022")
    name_oneself(reviewer)
    dated = chips(reviewer)
    assert dated["Monday"] == "Mon 16 May 2022" != unset["Monday"]
    reviewer.press("Ctrl+Z")
    assert chips(reviewer) == unset
    set_day(reviewer, "20 May 2022")
    assert chips(reviewer) == dated

    total = len(reviewer.claims)
    reviewer.press("1")
    attach(reviewer, "https://river.example/log", "Log of the river authority")
    reviewer.press("R")
    reviewer.type("The log gives both figures.")
    reviewer.press("Ctrl+Return")
    for step in range(total // 2):
        reviewer.press(str(step % 7 + 1), "Return")

    reviewer = restart(reviewer, open_window)
    assert chips(reviewer) == dated
    assert sum(claim.label is not None for claim in reviewer.claims) == total // 2 + 1
    while reviewer.here.claim.label is not None:
        reviewer.press("Return")
    while any(claim.label is None for claim in reviewer.claims):
        reviewer.press("4", "Return")
    assert reviewer.message == f"All {total} claims decided."

    reviewer.press("Ctrl+Shift+E")
    dialog = QApplication.activeModalWidget()
    tab_to(reviewer, lambda widget: widget is dialog.formats["html"])
    reviewer.press("Space")
    tab_to(reviewer, lambda widget: widget is dialog.target)
    reviewer.press("Ctrl+A")
    reviewer.type(str(tmp_path / "report"))
    reviewer.press("Return")
    reviewer.wait((tmp_path / "report.html").exists)
    report = (tmp_path / "report.html").read_text("utf-8")
    assert "Fri 20 May 2022" in report
    assert "The log gives both figures." in report
    assert "Log of the river authority" in report
    assert "Ada Moss" in report
    assert "not checked" not in report.casefold()
