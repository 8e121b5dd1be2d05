"""Files that are not ours, too new, or no files: refused, and not a byte of them changes."""

import os
import sqlite3
from contextlib import closing

import pytest

from workbench.errors import (
    FileTooNewError,
    ForeignFileError,
    InvalidError,
    NotFoundError,
    NotSavedError,
    UnreadableError,
)
from workbench.store.file import ReviewFile
from workbench.store.schema import APPLICATION_ID, SCHEMA_VERSION


def everything(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def refused(path, kind, match):
    before = everything(path.parent)
    for read_only in (False, True):
        with pytest.raises(kind, match=match) as told:
            ReviewFile.open(path, read_only=read_only)
        assert told.value.hint
    assert everything(path.parent) == before


def database(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)
    return path


@pytest.mark.parametrize(
    "statements",
    [
        ["create table note (text)"],
        ["pragma journal_mode = wal", "create table note (text)"],
        ["pragma journal_mode = wal"],
        ["pragma application_id = 1", "pragma user_version = 1"],
        ["pragma application_id = 1", "pragma journal_mode = wal", "create table note (text)"],
    ],
    ids=["plain", "wal", "wal and empty", "marked", "marked wal"],
)
def test_another_programs_database_is_left_alone(tmp_path, statements):
    refused(database(tmp_path / "notes.db", *statements), ForeignFileError, "not a review file")


def test_a_database_in_use_with_a_write_ahead_log_is_left_alone(tmp_path):
    path = tmp_path / "busy.factcheck"
    with closing(sqlite3.connect(path)) as owner:
        owner.execute("pragma journal_mode = wal")
        owner.execute("create table note (text)")
        owner.commit()
        assert {"busy.factcheck-wal", "busy.factcheck-shm"} <= set(everything(tmp_path))
        refused(path, ForeignFileError, "not a review file")


@pytest.mark.parametrize(
    "content",
    [
        b"Dear all,\n",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"SQLite format 3\0",
        b"SQLite format 3\0" + b"\xff" * 2000,
        b"\0" * 4096,
    ],
    ids=["text", "picture", "cut short", "garbage", "zeros"],
)
def test_what_is_no_database_is_left_alone(tmp_path, content):
    path = tmp_path / "letter.factcheck"
    path.write_bytes(content)
    refused(path, ForeignFileError, "not a review file")


def test_a_file_of_a_later_version_is_refused_by_its_number(blank):
    path = blank.path
    blank.close()
    database(path, f"pragma user_version = {SCHEMA_VERSION + 1}")
    refused(path, FileTooNewError, "newer version")


def test_a_file_of_a_later_version_is_refused_by_its_steps(blank):
    path = blank.path
    blank.close()
    step = "insert into _sqlite_migrations (migration_set, name) values ('workbench', 's999_more')"
    database(path, step)
    refused(path, FileTooNewError, "newer version")


def test_a_folder_a_pipe_and_nothing_at_all_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.factcheck")
    (tmp_path / "folder.factcheck").mkdir()
    with pytest.raises(UnreadableError, match="is a folder"):
        ReviewFile.open(tmp_path / "folder.factcheck")
    with pytest.raises(UnreadableError, match="is no file"):
        ReviewFile.open(tmp_path / "pipe.factcheck")
    with pytest.raises(NotFoundError, match="There is no file"):
        ReviewFile.open(tmp_path / "missing.factcheck")
    with pytest.raises(NotFoundError, match="There is no file"):
        ReviewFile.open(tmp_path / "missing" / "x.factcheck")


def test_an_empty_file_or_database_becomes_a_review_file(tmp_path):
    (tmp_path / "touched.factcheck").touch()
    database(tmp_path / "made.factcheck", "create table t (x)", "drop table t")
    for name in ("touched", "made"):
        with ReviewFile.open(tmp_path / f"{name}.factcheck") as opened:
            assert opened.db.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
    (tmp_path / "empty.factcheck").touch()
    with pytest.raises(NotSavedError, match="reading only"):
        ReviewFile.open(tmp_path / "empty.factcheck", read_only=True)


def test_a_new_file_never_replaces_another(tmp_path):
    path = tmp_path / "letter.factcheck"
    path.write_text("Dear all,")
    with pytest.raises(InvalidError, match="already"):
        ReviewFile.create(path)
    assert everything(tmp_path) == {"letter.factcheck": b"Dear all,"}


def test_a_new_file_needs_its_folder(tmp_path):
    with pytest.raises(NotSavedError, match="could not be made"):
        ReviewFile.create(tmp_path / "missing" / "x.factcheck")


def test_a_file_of_ours_that_is_damaged_is_said_to_be(file):
    path = file.path
    file.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match="damaged"):
        ReviewFile.open(path)
    assert path.read_bytes() == bytes(content)


def test_a_file_of_ours_that_was_turned_to_a_write_ahead_log_is_turned_back(file, tmp_path):
    path = file.path
    file.close()
    database(path, "pragma journal_mode = wal")
    with ReviewFile.open(path) as opened:
        assert opened.db.execute("pragma journal_mode").fetchone() == ("delete",)
    assert set(everything(tmp_path)) == {path.name}


def test_the_settings_that_keep_a_file_whole(file):
    def pragma(name):
        return file.db.execute(f"pragma {name}").fetchone()[0]

    assert pragma("journal_mode") == "delete"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1
    assert pragma("busy_timeout") == 2000
    assert pragma("trusted_schema") == 0
