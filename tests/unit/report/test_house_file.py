"""What the settings write into house.toml: values change, what a person wrote around them stays."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.report.test_house import PNG, SVG
from workbench.errors import InvalidError, NotSavedError
from workbench.report.house import NO_HOUSE, load_house
from workbench.report.house_file import HouseWords, house_as, keep_words, words_in
from workbench.report.logo import look_at_logo
from workbench.report.newsroom import choose_folder, chosen_folder, house_in_use, usual_folder
from workbench.report.palette import TOKENS, contrast
from workbench.report.sample import sample_pages, try_out

TOML = """# Our desk
name = "Old Desk"  # as printed on paper

[colours]
# the accent
time = ["#003366", "#A0C4FF"]
"""
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "house"
    made.mkdir()
    (made / "house.toml").write_text(TOML, encoding="utf-8")
    return made


def toml(folder):
    return (folder / "house.toml").read_text(encoding="utf-8")


def test_only_what_is_to_be_otherwise_is_touched(folder):
    told = words_in(folder)
    assert told == HouseWords("Old Desk", colours=(("time", ("#003366", "#A0C4FF")),))
    told = replace(told, name="New Desk", colours=(("true", ("#1C6838", "#8ACB99")),))
    keep_words(folder, replace(told, methodology="We ask.\n\nTwice."))
    text = toml(folder)
    assert text.startswith('# Our desk\nname = "New Desk"  # as printed on paper\n')
    assert "# the accent" in text
    assert "#003366" not in text
    assert load_house(folder).methodology == "We ask.\n\nTwice."


def test_what_is_not_changed_is_not_written(folder):
    (folder / "house.toml").chmod(0o444)
    before = (folder / "house.toml").stat()
    keep_words(folder, words_in(folder))
    assert (folder / "house.toml").stat().st_mtime_ns == before.st_mtime_ns


@given(name=words, methodology=words, lines=st.lists(words, max_size=3))
def test_any_words_are_read_again_as_they_were_given(tmp_path_factory, name, methodology, lines):
    folder = tmp_path_factory.mktemp("house")
    given_ = HouseWords(name, "", methodology, tuple(lines))
    keep_words(folder, given_)
    if given_ != HouseWords():
        assert tomllib.loads(toml(folder)).get("name", "") == name
        said = words_in(folder)
        assert (said.name, said.sign_off) == (name, tuple(lines))
        assert said.methodology.splitlines() == methodology.splitlines()


def test_a_logo_is_copied_and_takes_no_other_pictures_place(folder):
    (folder / "logo.png").write_bytes(b"somebody's own")
    keep_words(folder, words_in(folder), look_at_logo("wide.png", PNG))
    assert (folder / "logo.png").read_bytes() == b"somebody's own"
    assert words_in(folder).logo == "logo-2.png"
    keep_words(folder, words_in(folder), look_at_logo("again.png", PNG))
    assert words_in(folder).logo == "logo-2.png"
    keep_words(folder, words_in(folder), look_at_logo("a.svg", SVG.encode()))
    assert words_in(folder).logo == "logo.svg"
    assert load_house(folder).logo.kind == "svg"


def test_a_house_that_would_be_broken_is_not_written(folder):
    weak = replace(words_in(folder), colours=(("time", ("#CCCCCC", "#97BCF3")),))
    for act in (house_as, keep_words):
        with pytest.raises(InvalidError, match=r"line 6.*contrast"):
            act(folder, weak)
    assert toml(folder) == TOML


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(NotSavedError, match="Nothing was changed"):
        keep_words(tmp_path / "file" / "house", HouseWords("Desk"))


def test_a_tint_follows_its_colour_and_can_be_read_on(folder):
    palette = load_house(folder).palette
    assert palette["time-tint"] != TOKENS["time-tint"]
    for dark in (False, True):
        assert contrast(palette["time"][dark], palette["time-tint"][dark]) >= 4.5


def test_the_folder_that_was_chosen_is_the_one_in_use(tmp_path, folder):
    assert house_in_use(tmp_path) == NO_HOUSE
    choose_folder(tmp_path, folder)
    assert (chosen_folder(tmp_path), house_in_use(tmp_path).name) == (folder, "Old Desk")
    (folder / "house.toml").unlink()
    assert house_in_use(tmp_path) == NO_HOUSE
    folder.rmdir()
    with pytest.raises(InvalidError, match="is not there"):
        house_in_use(tmp_path)
    choose_folder(tmp_path, usual_folder(tmp_path))
    assert house_in_use(tmp_path) == NO_HOUSE


@pytest.mark.parametrize("told", [b"\xff\xfe", b"a\0b", b""])
def test_a_broken_note_of_the_folder_means_the_usual_one(tmp_path, told):
    (tmp_path / "templates.txt").write_bytes(told)
    assert chosen_folder(tmp_path) == usual_folder(tmp_path)


@pytest.mark.parametrize("name", ["report.html.j2", "report.typ"])
def test_own_templates_are_tried_out_and_a_broken_one_is_named(folder, name):
    try_out(load_house(folder))
    assert sample_pages(load_house(folder)).startswith(b"%PDF")
    (folder / name).write_text("\n\n#nothing() {{ nothing }}", encoding="utf-8")
    with pytest.raises(InvalidError, match=f"“{name}”, line 3"):
        try_out(load_house(folder))
