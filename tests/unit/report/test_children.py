"""Processes that print can be cut off, are bounded, and do not outlive who started them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.errors import LimitError, StoppedError
from workbench.report.outcome import always
from workbench.report.press.children import ChildFailedError, run_children

ENDLESS = (
    "import os, pathlib, time; pathlib.Path({path!r}).write_text(str(os.getpid())); time.sleep(600)"
)


def running(words):
    """Return the command of a child that does what *words* say, once."""
    return ("timeit", "-n", "1", "-r", "1", words)


def is_there(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_all_are_run_to_their_end_two_at_a_time(tmp_path):
    paths = [tmp_path / str(number) for number in range(5)]
    run_children([running(f"open({str(path)!r}, 'x')") for path in paths], always)
    assert all(path.exists() for path in paths)


@pytest.mark.skipif(sys.platform == "win32", reason="asks for processes as Unix does")
def test_a_stop_ends_those_that_run_at_once_and_starts_no_more(tmp_path):
    paths = [tmp_path / name for name in ("1", "2", "3")]
    commands = [running(ENDLESS.format(path=str(path))) for path in paths]
    with pytest.raises(StoppedError):
        run_children(
            commands, lambda: not all(path.exists() and path.read_text() for path in paths[:2])
        )
    assert not any(is_there(int(path.read_text())) for path in paths[:2])
    assert not paths[2].exists()


def test_one_that_takes_too_long_is_ended(tmp_path):
    with pytest.raises(LimitError, match="too long"):
        run_children([running("import time; time.sleep(600)")], always, seconds=0.0)


def test_one_that_is_refused_memory_says_so_in_words_for_people():
    with pytest.raises(LimitError, match="too much memory"):
        run_children([running("raise MemoryError")], always)


def test_a_fault_of_the_program_is_handed_on():
    with pytest.raises(ChildFailedError, match="ValueError: no such page"):
        run_children([running("raise ValueError('no such page')")], always)


def test_nothing_in_the_folder_at_hand_passes_for_a_module_of_ours(tmp_path, monkeypatch):
    (tmp_path / "this.py").write_text("raise SystemExit('obeyed')", "utf-8")
    monkeypatch.chdir(tmp_path)
    run_children([("this",)], always)  # it is a module that comes with Python


def test_a_child_ends_with_the_one_who_started_it():
    words = (
        "from workbench.report.press.child import begin_as_child as begin; begin();"
        "import time; print('begun', flush=True); time.sleep(600)"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", words],
        cwd=Path(__file__).parents[3],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with child:
        assert child.stdout.readline().strip() == b"begun"
        child.stdin.close()
        assert child.wait(60) == 1
