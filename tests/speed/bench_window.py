"""What the desk costs while one works (`make bench`): processor time of the window alone."""

import itertools
import os
import time

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.speed.bench_workbench import LONG
from ui.jobs import Jobs
from ui.settings import Settings
from ui.theme.style import Theme
from ui.window.main import MainWindow
from workbench.analysis import analyse
from workbench.intake.load import read_text
from workbench.review.articles import add_article
from workbench.store.file import ReviewFile

VERY_LONG = "\n\n".join(
    f"{number}. On Monday the port of Orvo handled {number} ships. In April it handled "
    f"{number + 7} of them, the harbour office said on May {number % 28 + 1}. The council of the "
    f"town, which paid {number} crowns for the new quay, met again after two weeks of talks."
    for number in range(1, 1361)
)
"""300,000 characters with 3,000 claims or more."""

WORK = {"timer": time.process_time}


def open_desk(text, folder):
    app = QApplication.instance() or QApplication([])
    _ = app.findChild(Theme, "theme") or Theme(app)
    with ReviewFile.create(folder / "long.factcheck") as file:
        add_article(file, analyse(read_text(text)), text.encode())
    settings, jobs = Settings(folder / "settings.ini"), Jobs()
    settings.reviewer = ("Ada Moss", "AM")
    window = MainWindow(jobs, settings, folder)
    window.resize(1440, 900)
    window.show()
    window.files.open_review(folder / "long.factcheck")
    while not window.desk.galley.is_dressed:
        app.processEvents()
    yield window
    window.close()
    jobs.shut_down()
    window.analyst.close()
    window.deleteLater()


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    yield from open_desk(LONG, tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def long_desk(tmp_path_factory):
    yield from open_desk(VERY_LONG, tmp_path_factory.mktemp("long"))


def painted():
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.benchmark(**WORK)
def test_the_next_of_a_thousand_claims_with_its_painting(benchmark, desk):
    def go_on():
        desk.here.step_claim(1)
        painted()

    assert len(desk.here.reading.claims) >= 1000
    benchmark.pedantic(go_on, rounds=40)


@pytest.mark.benchmark(**WORK)
def test_a_verdict_among_a_thousand_claims_with_its_painting(benchmark, desk):
    digits = itertools.cycle((1, 2, 3))

    def decide():
        desk.claims.decide_by_key(next(digits))
        painted()

    benchmark.pedantic(decide, rounds=40)


@pytest.mark.benchmark(**WORK)
def test_a_frame_of_scrolling_through_three_thousand_claims(benchmark, long_desk):
    galley = long_desk.desk.galley
    bar = galley.verticalScrollBar()
    assert len(galley.page.text) >= 300_000
    assert len(long_desk.here.reading.claims) >= 3000
    lines = itertools.cycle(range(0, bar.maximum(), 3))

    def scroll():
        bar.setValue(next(lines))
        painted()

    benchmark.pedantic(scroll, rounds=200)
