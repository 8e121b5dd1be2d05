from pathlib import Path

from workbench.review.claims import dismiss_claim
from workbench.review.glance import Tally, glance
from workbench.review.verdicts import set_verdict


def test_a_file_is_shown_by_its_title_and_its_verdicts(file, claims):
    set_verdict(file, claims[0], "false")
    set_verdict(file, claims[1], "true")
    path = file.path
    file.close()
    seen = glance(path)
    assert (seen.title, seen.articles, seen.trouble) == ("Dam at Orlen spills again", 1, "")
    assert (seen.claims, seen.decided) == (3, 2)
    assert seen.tallies == (Tally("true", "true", 1), Tally("false", "false", 1))
    assert seen.changed.endswith("+00:00")
    assert seen.holder is None


def test_dismissed_claims_do_not_count(file, claims):
    dismiss_claim(file, claims[2])
    assert glance(file.path).claims == 2


def test_who_has_the_file_open_is_told(file):
    assert glance(file.path).holder is not None


def test_a_new_file_without_an_article_is_shown_too(blank):
    seen = glance(blank.path)
    assert (seen.title, seen.claims, seen.tallies) == ("", 0, ())


def test_looking_changes_no_byte(file):
    path = file.path
    file.close()
    before = path.read_bytes()
    glance(path)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_what_cannot_be_read_is_told_in_words(tmp_path):
    assert "no longer there" in glance(tmp_path / "gone.factcheck").trouble
    other = tmp_path / "other.factcheck"
    other.write_bytes(b"not a database")
    assert glance(other).trouble
    assert glance(tmp_path).trouble
    assert glance(Path("/\0/x")).trouble
