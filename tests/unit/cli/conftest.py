"""Fixtures for tests of the command line."""

import shutil
from pathlib import Path

import pytest

from workbench.cli.main import run

STORY = Path(__file__).resolve().parents[3] / "sample_articles" / "scraped-wire-page-clock.txt"


@pytest.fixture
def shell(capsys, monkeypatch):
    """Run a command and return its exit code, what it printed, and what it complained of."""
    monkeypatch.delenv("WORKBENCH_REVIEWER", raising=False)

    def call(*arguments):
        code = run([str(a) for a in arguments])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call


@pytest.fixture(scope="module")
def new_review(tmp_path_factory):
    """A review of one article, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("new") / "flood.factcheck"
    assert run(["add", str(path), str(STORY), "--by", "Ada Ek"]) == 0
    return path


@pytest.fixture
def review(shell, new_review, tmp_path):
    return Path(shutil.copy(new_review, tmp_path))
