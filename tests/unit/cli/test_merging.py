"""``workbench merge``: a colleague's file from the command line."""

import shutil

import pytest

from tests.unit.cli.conftest import STORY


@pytest.fixture
def theirs(shell, tmp_path):
    """The file of a colleague who loaded the same story, and judged a claim of it."""
    path = tmp_path / "theirs.factcheck"
    shell("add", path, STORY, "--by", "Bo Lind")
    shell("verdict", path, "2", "false", "--reasons", "The list says 1,480.", "--by", "Bo Lind")
    return path


def test_the_plan_tells_both_sides_and_changes_nothing(shell, review, theirs):
    shell("verdict", review, "2", "true", "--by", "Ada Ek")
    before = review.read_bytes(), theirs.read_bytes()
    code, out, _ = shell("merge", review, theirs, "--plan")
    assert code == 0
    assert "1 conflict." in out
    assert "mine: True (Ada Ek)" in out
    assert "theirs: False · The list says 1,480. (Bo Lind)" in out
    assert (review.read_bytes(), theirs.read_bytes()) == before


def test_without_a_conflict_all_comes_in_and_twice_changes_nothing(shell, review, theirs):
    code, out, _ = shell("merge", review, theirs, "--by", "Ada Ek")
    assert (code, "Merge “theirs.factcheck”" in out) == (0, True)
    assert "False" in shell("show", review)[1]
    assert shell("verify", review)[0] == 0
    assert "Nothing to merge" in shell("merge", review, theirs)[1]


def test_a_conflict_needs_an_answer(shell, review, theirs):
    shell("verdict", review, "2", "true", "--by", "Ada Ek")
    code, _, err = shell("merge", review, theirs, "--by", "Cy New")
    assert (code, "have no answer" in err) == (1, True)
    assert shell("merge", review, theirs, "--choose", "1=theirs")[0] == 0
    assert "False" in shell("show", review)[1]


@pytest.mark.parametrize("chosen", ["2=mine", "1=yes", "x=mine"])
def test_an_answer_that_makes_no_sense_is_refused(shell, review, theirs, chosen):
    shell("verdict", review, "2", "true", "--by", "Ada Ek")
    assert shell("merge", review, theirs, "--choose", chosen)[0] == 1


def test_a_copy_of_the_file_has_nothing_to_bring(shell, review, tmp_path):
    copy = shutil.copy(review, tmp_path / "copy.factcheck")
    assert "Nothing to merge" in shell("merge", review, copy)[1]
    assert shell("merge", review, review)[0] == 1
