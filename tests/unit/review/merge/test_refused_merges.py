"""What is no sound review of ours, or makes no sense, is refused and changes nothing."""

import sqlite3
from contextlib import closing

import pytest

from tests.unit.review.merge.apart import began, claims_in, dump, merged
from workbench.errors import (
    FileTooNewError,
    ForeignFileError,
    InvalidError,
    NotSavedError,
    UnreadableError,
)
from workbench.review.verdicts import set_verdict
from workbench.store.file import ReviewFile


def newer(path):
    with ReviewFile.create(path):
        pass
    with closing(sqlite3.connect(path)) as db:
        db.execute("pragma user_version = 999")
        db.commit()


def damaged(path):
    with began(path, "Ana Ruiz") as file:
        set_verdict(file, claims_in(file)[0], "true")
    with closing(sqlite3.connect(path)) as db:
        db.execute("update claim set words = 'Something else'")
        db.commit()


def foreign(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("create table shop (id)")
        db.commit()


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (newer, FileTooNewError),
        (damaged, UnreadableError),
        (foreign, ForeignFileError),
        (lambda path: path.write_text("no database"), ForeignFileError),
    ],
    ids=["newer", "damaged", "foreign", "text"],
)
def test_what_is_no_sound_review_of_ours_is_refused(jo, tmp_path, make, error):
    other = tmp_path / "other.factcheck"
    make(other)
    theirs, ours = other.read_bytes(), dump(jo)
    with pytest.raises(error) as refused:
        merged(jo, other)
    assert refused.value.hint
    assert (other.read_bytes(), dump(jo)) == (theirs, ours)


def test_the_same_file_and_a_link_to_it_are_refused(jo, tmp_path):
    link = tmp_path / "link.factcheck"
    link.symlink_to(jo.path)
    for path in (jo.path, link):
        with pytest.raises(InvalidError, match="the file that is open"):
            merged(jo, path)


def test_a_file_open_for_reading_takes_nothing(jo, ana):
    set_verdict(ana, claims_in(ana)[0], "true")
    with (
        ReviewFile.open(jo.path, read_only=True) as reading,
        pytest.raises(NotSavedError, match="reading only"),
    ):
        merged(reading, ana)


@pytest.mark.parametrize("choices", [{"verdict:none:first": "mine"}, {}])
def test_an_answer_that_makes_no_sense_is_refused(jo, ana, choices):
    set_verdict(ana, claims_in(ana)[0], "true")
    with pytest.raises(InvalidError):
        merged(jo, ana, choices, prefer="mine" if choices else "neither")
