"""What it costs to start the window (`make bench`): seconds of processor time, all processes."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.speed.bench_workbench import LONG, SAMPLES
from workbench.analysis import analyse
from workbench.intake.load import read_text
from workbench.review.articles import add_article
from workbench.store.file import ReviewFile

ROOT = Path(__file__).resolve().parents[2]


def processor_time():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.fixture
def start(tmp_path, benchmark):
    def run(*files):
        home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        command = [sys.executable, "-m", "ui", "--quit-when-shown", *map(str, files)]
        environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)

    return lambda *files: benchmark.pedantic(run, args=files, rounds=5, warmup_rounds=1)


@pytest.fixture(scope="module")
def review(tmp_path_factory):
    path = tmp_path_factory.mktemp("start") / "long.factcheck"
    with ReviewFile.create(path) as file:
        add_article(file, analyse(read_text(LONG)), LONG.encode())
    return path


@pytest.mark.benchmark(timer=processor_time)
def test_the_empty_window(start):
    start()


@pytest.mark.benchmark(timer=processor_time)
def test_the_window_on_an_article_to_be_read_and_analysed(start):
    start(SAMPLES / "scraped-wire-page-clock.txt")


@pytest.mark.benchmark(timer=processor_time)
def test_the_window_on_a_review_of_a_thousand_claims(start, review):
    start(review)
