"""The sample articles are what their README says they are."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "sample_articles"
SAMPLES = sorted(path for path in FOLDER.iterdir() if path.name != "README.md")


def test_the_readme_lists_every_sample_and_no_other():
    listed = re.findall(
        r"^\| `([^`]+)` \|", (FOLDER / "README.md").read_text("utf-8"), re.MULTILINE
    )
    assert sorted(listed) == [path.name for path in SAMPLES]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_is_as_long_as_an_article(path):
    assert 200 <= len(path.read_bytes().split()) <= 650


def test_the_windows_sample_is_no_utf_8_and_has_the_bytes_it_is_named_for():
    content = (FOLDER / "windows-1252-typography.txt").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        content.decode("utf-8")
    assert {0x80, 0x85, 0x92, 0x93, 0x94, 0x96} <= set(content)
    assert content.count(b"\r\n") == content.count(b"\n")


def test_the_wire_story_has_its_no_break_spaces_and_no_date_of_its_own():
    text = (FOLDER / "scraped-wire-page-clock.txt").read_text("utf-8")
    assert "Earlier in\u00a0the day" in text
    assert re.findall(r"\b(?:19|20)\d\d\b", text) == ["2022", "2018", "2019"]
