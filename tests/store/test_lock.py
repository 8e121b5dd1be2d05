"""One writer at a time, and everybody else is told who it is."""

import json
import os
import subprocess
import sys

import pytest

from tests.store.test_foreign import everything
from workbench.errors import LockedError, NotSavedError
from workbench.review.reviewers import name_reviewer
from workbench.store.file import ReviewFile
from workbench.store.lock import lock_path


def leave_a_lock(path, **what):
    held = {"host": "elsewhere", "pid": 1, "started": "1", "user": "ana", "at": "", "token": "t"}
    lock_path(path).write_text(json.dumps(held | what))


def test_a_second_opener_may_read_and_is_told_who_writes(blank):
    with ReviewFile.open(blank.path) as second:
        assert second.read_only
        with pytest.raises(LockedError, match=r"open for writing by .* on this machine since") as e:
            name_reviewer(second, "Ana Ruiz")
        assert "close it there" in e.value.hint
        assert second.holder == blank.holder
    name_reviewer(blank, "Jo Okafor")


def test_the_lock_goes_with_its_file(blank, tmp_path):
    assert lock_path(blank.path).exists()
    blank.close()
    assert set(everything(tmp_path)) == {blank.path.name}


def test_another_name_of_the_same_file_meets_the_same_lock(blank, tmp_path):
    (tmp_path / "alias.factcheck").symlink_to(blank.path)
    with ReviewFile.open(tmp_path / "alias.factcheck") as second:
        assert second.read_only


def test_the_lock_of_a_process_that_died_is_swept_away(blank):
    path = blank.path
    blank.close()
    script = (
        "import os, sys; from pathlib import Path; from workbench.store.file import ReviewFile;"
        "ReviewFile.open(Path(sys.argv[1])); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, path], check=False)
    assert lock_path(path).exists()
    with ReviewFile.open(path) as again:
        assert not again.read_only


def test_a_process_that_took_over_the_number_of_a_dead_one_is_not_the_holder(blank):
    mine = blank.holder
    path = blank.path
    blank.close()
    leave_a_lock(path, host=mine.host, pid=os.getpid(), started="long ago")
    with ReviewFile.open(path) as again:
        assert not again.read_only


def test_the_lock_of_another_machine_is_taken_over_only_when_asked(blank):
    path = blank.path
    blank.close()
    leave_a_lock(path, at="2026-03-02T09:00:00+00:00")
    with ReviewFile.open(path) as reading:
        assert "ana on elsewhere since 2026-03-02 09:00 UTC" in str(reading.refusal)
    with ReviewFile.open(path, take_over=True) as writing:
        assert name_reviewer(writing, "Jo Okafor").touched


def test_a_living_process_on_this_machine_is_never_pushed_aside(blank):
    with ReviewFile.open(blank.path, take_over=True) as second:
        assert second.read_only


def test_who_was_pushed_aside_writes_no_more_and_leaves_the_new_lock_alone(blank):
    leave_a_lock(blank.path)
    with pytest.raises(LockedError, match="ana on elsewhere"):
        name_reviewer(blank, "Jo Okafor")
    blank.close()
    assert lock_path(blank.path).exists()


def test_without_its_lock_a_file_writes_no_more(blank):
    lock_path(blank.path).unlink()
    with pytest.raises(LockedError, match="has been taken away"):
        name_reviewer(blank, "Jo Okafor")


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"host": 1}', "\0"])
def test_a_lock_that_makes_no_sense_counts_until_it_is_taken_over(blank, content):
    path = blank.path
    blank.close()
    lock_path(path).write_text(content)
    with ReviewFile.open(path) as reading:
        assert reading.read_only
    with ReviewFile.open(path, take_over=True) as writing:
        assert not writing.read_only


def test_a_file_opened_for_reading_takes_no_lock_and_no_edit(blank):
    path = blank.path
    blank.close()
    with ReviewFile.open(path, read_only=True) as reading:
        assert not lock_path(path).exists()
        with pytest.raises(NotSavedError, match="opened for reading only"):
            reading.history.undo()
