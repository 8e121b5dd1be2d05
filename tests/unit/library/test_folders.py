"""Reviews of a folder are read side by side; one that cannot be read is named, none is changed."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from workbench.errors import StoppedError
from workbench.library.folders import opened_for_reading
from workbench.library.search import search
from workbench.review.reviewers import name_reviewer
from workbench.review.second_reader import ask_second_check
from workbench.review.verdicts import set_verdict
from workbench.store.file import ReviewFile


def test_a_file_that_is_damaged_newer_or_foreign_is_left_out_and_named(file, claims, tmp_path):
    folder = tmp_path / "others"
    folder.mkdir()
    ReviewFile.create(folder / "sound.factcheck").close()
    shutil.copy(file.path, folder / "copy.factcheck")
    pages = bytearray((folder / "copy.factcheck").read_bytes())
    pages[4096 * 3 :] = b"\x07" * (len(pages) - 4096 * 3)
    (folder / "broken.factcheck").write_bytes(pages)
    (folder / "empty.factcheck").write_bytes(b"")
    (folder / "words.factcheck").write_text("no database at all, but long enough to be read")
    with closing(sqlite3.connect(folder / "newer.factcheck")) as newer:
        file.db.conn.backup(newer)
        step = "insert into _sqlite_migrations (migration_set, name) values ('workbench', 's999')"
        newer.execute(step)
        newer.commit()
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with opened_for_reading([folder, tmp_path / "gone"]) as reviews:
        found = reviews.ask(lambda files: search(files, "orlen"))
        assert {hit.path.name for hit in found.hits} == {"copy.factcheck"}
        assert {one.path.name for one in reviews.left_out} == {
            *("broken.factcheck", "empty.factcheck", "words.factcheck", "newer.factcheck"),
            "gone",
        }
        assert all(str(one.why) for one in reviews.left_out)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_somebody_works_in_is_read_and_one_held_by_another_program_is_named(file, tmp_path):
    with opened_for_reading([tmp_path]) as reviews:
        assert [one.path for one in reviews.files] == [file.path]
    with closing(sqlite3.connect(file.path, isolation_level=None)) as other:
        other.execute("begin exclusive")
        with opened_for_reading([tmp_path]) as reviews:
            (held,) = reviews.left_out
    assert "in use" in str(held.why)


def test_reading_a_folder_stops_between_two_files(tmp_path):
    for name in "abc":
        ReviewFile.create(tmp_path / f"{name}.factcheck").close()
    asked = iter((False, True))
    with pytest.raises(StoppedError), opened_for_reading([tmp_path], stopped=lambda: next(asked)):
        pass
    assert next(asked, None) is None


def test_a_second_reader_is_known_by_name_in_a_colleagues_file(file, claims, tmp_path):
    name_reviewer(file, "Ana Ruiz")
    set_verdict(file, claims[0], "false", "The turnstiles counted otherwise.")
    ask_second_check(file, claims[0], "Jo Okafor")
    for reader, count in (("Ana Ruiz", 1), ("jo okafor", 0)):
        with opened_for_reading([file.path], reader=reader) as reviews:
            assert len(search(reviews.files, "turnstiles").hits) == count
