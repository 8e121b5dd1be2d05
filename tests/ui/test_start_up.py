"""The program as it is started: from a shell, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.analysis import analyse
from workbench.intake.load import read_file
from workbench.review.articles import add_article
from workbench.store.file import ReviewFile

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_articles" / "across-the-years-end.txt"
LATER = (
    "ui.dialogs.export",
    "ui.dialogs.settings.window",
    "ui.library.window",
    "workbench.claims.score",
    "workbench.cli.main",
    "workbench.dates.grammar",
    "workbench.intake.clipboard",
    "workbench.intake.load",
    "workbench.library.seen",
    "workbench.library.search",
    "workbench.report.gather",
    "workbench.report.report",
    "workbench.review.carry_over.take",
    "workbench.review.encoding",
    "workbench.review.glance",
    "workbench.review.merge.plan",
    "workbench.store.earlier",
    "workbench.store.verify",
)
"""Rooms for which neither the start page nor the first article waits: they are loaded when first
asked for, or in the worker's process alone.
"""
START = "import sys, ui.__main__ as u; sys.argv[0] = 'ui'; u.main(); print(*sys.modules)"


@pytest.fixture
def start(tmp_path):
    """Start Python on something in an empty home; hand back how it ended."""
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}

    def run(*arguments):
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            check=False,
            cwd=ROOT,
            env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run


def test_the_window_leaves_once_the_article_is_shown(start, tmp_path):
    ended = start("-m", "ui", "--quit-when-shown", SAMPLE)
    assert (ended.returncode, ended.stdout) == (0, "")
    (review,) = tmp_path.rglob("*.factcheck")
    with ReviewFile.open(review, read_only=True) as file:
        assert file.db["article"].count == 1


def test_the_window_leaves_with_1_where_nothing_can_be_shown(start, tmp_path):
    ended = start("-m", "ui", tmp_path / "gone.txt", "--quit-when-shown")
    assert ended.returncode == 1


def test_the_start_page_is_shown_where_no_file_is_named(start):
    assert start("-m", "ui", "--quit-when-shown").returncode == 0


@pytest.mark.parametrize("files", [(), (SAMPLE,)], ids=["empty", "article"])
def test_the_first_window_waits_for_no_room_that_it_does_not_show(start, files):
    loaded = start("-c", START, "--quit-when-shown", *files).stdout.split()
    assert "ui.window.main" in loaded
    assert [room for room in loaded if room.startswith(LATER)] == []


def test_what_starts_with_a_dash_and_is_unknown_is_refused_in_words(start):
    ended = start("-m", "ui", "--colour", SAMPLE)
    assert ended.returncode == 2
    assert "--colour" in ended.stderr


def test_a_picture_of_the_desk_is_taken_without_a_display(start, tmp_path):
    with ReviewFile.create(tmp_path / "snow.factcheck") as file:
        add_article(file, analyse(read_file(SAMPLE)), SAMPLE.read_bytes())
    take = "import sys, pathlib, ui.demo; ui.demo.take_picture(*map(pathlib.Path, sys.argv[1:]))"
    picture = tmp_path / "desk.png"
    assert start("-c", take, tmp_path / "snow.factcheck", picture).returncode == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
