"""``workbench draft``: a new version from the command line."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import STORY


@pytest.fixture
def second(tmp_path):
    """A second version of the story, in which one figure is another."""
    path = tmp_path / "second.txt"
    path.write_text(STORY.read_text().replace("1,840 people", "1,480 people"))
    return path


def test_the_plan_tells_what_would_become_of_claims_and_changes_nothing(shell, review, second):
    before = review.read_bytes()
    code, out, _ = shell("draft", review, "1", second, "--plan")
    assert code == 0
    assert "1 changed, 0 gone, 0 new" in out
    assert "1,840 people out of their homes” → “the water forced 1,480 people" in out
    assert review.read_bytes() == before


def test_a_version_is_taken_and_taken_back(shell, review, second):
    shell("verdict", review, "2", "true")
    code, out, _ = shell("draft", review, "1", second, "--by", "Ada Ek")
    assert (code, "was True" in out) == (0, True)
    shown = " ".join(shell("show", review)[1].split())
    assert "1,480" in shown
    assert "Look again: “the water forced 1,840 people out of their homes”, was True" in shown
    assert shell("verify", review)[0] == 0
    shell("undo", review)
    assert "1,840" in shell("show", review)[1]


@pytest.mark.parametrize("content", ["", "A fair opens in Tarn on Friday.", STORY.read_text()])
def test_what_is_no_new_version_is_refused(shell, review, tmp_path, content):
    other = Path(tmp_path / "other.txt")
    other.write_text(content)
    before = review.read_bytes()
    code, _, err = shell("draft", review, "1", other, "--by", "Somebody New")
    assert (code, bool(err)) == (1, True)
    assert review.read_bytes() == before
