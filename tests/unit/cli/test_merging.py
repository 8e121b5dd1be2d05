"""``workbench merge``: a colleague's file from the command line."""

import shutil

import pytest

from tests.unit.cli.conftest import STORY
from workbench.review.dates import correct_date
from workbench.review.reviewers import reviewer_names
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, mention_records


@pytest.fixture
def theirs(shell, tmp_path):
    """The file of a colleague who loaded the same story, and judged a claim of it."""
    path = tmp_path / "theirs.factcheck"
    shell("add", path, STORY, "--by", "Bo Lind")
    shell("verdict", path, "2", "false", "--reasons", "The list says 1,480.", "--by", "Bo Lind")
    return path


def names(review):
    with ReviewFile.open(review, read_only=True) as file:
        return list(reviewer_names(file).values())


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
    assert "Cy New" not in names(review)
    assert shell("merge", review, theirs, "--choose", "1=theirs")[0] == 0
    assert "False" in shell("show", review)[1]


@pytest.mark.parametrize("chosen", ["2=mine", "1=yes", "x=mine"])
def test_an_answer_that_makes_no_sense_is_refused(shell, review, theirs, chosen):
    shell("verdict", review, "2", "true", "--by", "Ada Ek")
    assert shell("merge", review, theirs, "--choose", chosen)[0] == 1


def test_who_merges_and_is_known_to_the_other_file_is_one_person(shell, review, theirs):
    assert shell("merge", review, theirs, "--by", "bo lind")[0] == 0
    assert [name for name in names(review) if name.casefold() == "bo lind"] == ["Bo Lind"]
    assert shell("verify", review)[0] == 0


def test_a_copy_of_the_file_has_nothing_to_bring(shell, review, tmp_path):
    copy = shutil.copy(review, tmp_path / "copy.factcheck")
    assert "Nothing to merge" in shell("merge", review, copy, "--by", "Cy New")[1]
    assert "Cy New" not in names(review)
    assert shell("merge", review, review)[0] == 1


def test_the_plan_names_a_publication_date_that_moves_and_how_much_moves_with_it(
    shell, review, theirs
):
    shell("set-date", theirs, "1", "19 May 2022", "--by", "Bo Lind")
    told = "not known here, Thu 19 May 2022 there. Dates that move with it: "
    out = shell("merge", review, theirs, "--plan")[1]
    assert "0 conflicts" in out
    assert told in out
    assert "move with it: 0" not in out
    shell("set-date", review, "1", "18 May 2022", "--by", "Ada Ek")
    out = shell("merge", review, theirs, "--plan")[1]
    assert "(publication date)" in out
    assert "Wed 18 May 2022 here, Thu 19 May 2022 there" in out


def test_the_plan_names_dates_that_were_set_by_hand(shell, review, theirs):
    with ReviewFile.open(theirs) as file:
        (article,) = article_records(file.db)
        mention = mention_records(file.db, article.id)[0]
        correct_date(file, mention.id, "3 October 2019")
    out = shell("merge", review, theirs, "--plan")[1]
    assert f"Date “{mention.words}”: set to Thu 3 Oct 2019 there." in out
