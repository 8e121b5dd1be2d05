"""Disks that fill, folders that cannot be written, files in use: a sentence, and nothing lost."""

import contextlib
import os
import resource
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.desk import TEXT, analysis
from workbench.errors import InvalidError, LockedError, NotSavedError, UnreadableError
from workbench.reason import because
from workbench.review.articles import add_article
from workbench.review.evidence import add_evidence
from workbench.review.verdicts import note_rationale, set_verdict
from workbench.store.file import ReviewFile

NOBODY = 65534


@pytest.fixture
def ordinary_user():
    """The rights of a user for whom read-only means read-only; root may write anywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def shelf():
    """A folder that an ordinary user owns, outside the folders only the tester may enter."""
    folder = Path(tempfile.mkdtemp())
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


@contextlib.contextmanager
def room_for(size):
    """Let no file grow beyond *size* bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def verdicts(file):
    return [row["label"] for row in file.db["verdict"].rows]


def test_a_full_disk_loses_the_edit_in_hand_and_nothing_else(file, claims):
    set_verdict(file, claims[0], "true")
    (pages,) = file.db.execute("pragma page_count").fetchone()
    (room,) = file.db.execute("pragma max_page_count").fetchone()
    file.db.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(NotSavedError, match="disk is full") as told:
        note_rationale(file, claims[0], "x" * 90_000)
    assert "Free some space" in told.value.hint
    assert [row["rationale"] for row in file.db["verdict"].rows] == [""]
    assert file.history.next_undo.label.code == "set_verdict"
    file.db.execute(f"pragma max_page_count = {room}")
    note_rationale(file, claims[0], "x" * 90_000)
    assert file.history.undo().label.code == "note_rationale"


def test_a_drive_that_takes_no_more_loses_the_edit_in_hand_and_nothing_else(file, claims):
    set_verdict(file, claims[0], "true")
    with (
        room_for(file.path.stat().st_size + 5000),
        pytest.raises(NotSavedError, match="last change"),
    ):
        note_rationale(file, claims[0], "x" * 90_000)
    assert verdicts(file) == ["true"]
    assert set_verdict(file, claims[0], "false").touched
    assert file.db.execute("pragma integrity_check").fetchone() == ("ok",)


def test_a_file_for_which_there_is_no_room_is_not_made_by_half(tmp_path):
    with room_for(9000), pytest.raises(NotSavedError, match="could not be made"):
        ReviewFile.create(tmp_path / "new.factcheck")
    assert list(tmp_path.iterdir()) == []


def test_no_lock_can_be_written_on_a_full_disk_so_the_file_is_read(blank):
    path = blank.path
    blank.close()
    with room_for(0), ReviewFile.open(path) as reading:
        assert reading.read_only
        assert "cannot be written" in str(reading.refusal)
    assert [left.name for left in path.parent.iterdir()] == [path.name]


def test_a_file_in_use_by_another_program_is_waited_for_and_then_told(file, claims):
    file.db.execute("pragma busy_timeout = 20")
    with closing(sqlite3.connect(file.path, isolation_level=None)) as other:
        other.execute("begin immediate")
        with pytest.raises(LockedError, match="Another program"):
            set_verdict(file, claims[0], "true")
        other.execute("rollback")
    set_verdict(file, claims[0], "true")
    assert verdicts(file) == ["true"]


def test_a_read_only_folder_lets_you_read_and_says_so(shelf, ordinary_user):
    path = shelf / "kept.factcheck"
    with ReviewFile.create(path) as file:
        add_article(file, analysis(), TEXT.encode())
    before = path.read_bytes()
    shelf.chmod(0o500)
    with ReviewFile.open(path) as file:
        assert file.db["article"].count == 1
        with pytest.raises(NotSavedError, match="its folder cannot be written") as told:
            file.history.undo()
        assert "Save a copy" in told.value.hint
    with pytest.raises(NotSavedError, match="could not be made"):
        ReviewFile.create(shelf / "new.factcheck")
    assert [left.name for left in shelf.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_a_read_only_file_lets_you_read_and_says_so(shelf, ordinary_user):
    path = shelf / "kept.factcheck"
    ReviewFile.create(path).close()
    path.chmod(0o400)
    with ReviewFile.open(path) as file, pytest.raises(NotSavedError, match="read-only file"):
        file.history.redo()


def test_a_file_that_may_not_be_read_is_said_to_be(shelf, ordinary_user):
    path = shelf / "secret.factcheck"
    ReviewFile.create(path).close()
    path.chmod(0)
    with pytest.raises(UnreadableError, match="cannot be read"):
        ReviewFile.open(path)


def test_a_file_that_vanishes_is_not_made_again_by_halves(file, claims):
    shutil.rmtree(file.path.parent)
    with pytest.raises(LockedError, match="taken away"):
        set_verdict(file, claims[0], "true")
    assert not file.path.parent.exists()


def test_half_a_character_is_refused_in_words(file, claims):
    for verb in (
        lambda: set_verdict(file, claims[0], "true", "odd \ud800 sign"),
        lambda: add_evidence(file, claims[0], "supports", title="odd \udfff sign"),
    ):
        with pytest.raises(InvalidError, match="half a character"):
            verb()
    assert (verdicts(file), file.db["evidence"].count) == ([], 0)


def test_a_step_that_another_program_made_impossible_is_refused(file, claims):
    set_verdict(file, claims[0], "true")
    file.db.execute("drop trigger verdict_is_never_overwritten")
    file.db.execute("delete from verdict")
    with pytest.raises(NotSavedError, match="another program has changed"):
        file.history.undo()
    assert file.history.next_undo.label.code == "set_verdict"


def test_bytes_never_come_into_the_history(file):
    history = file.db.execute("select group_concat(after) from history_row").fetchone()[0]
    assert "wall was built" in history
    assert "Updated 4 June" not in history
    assert file.db["original"].count == 1
    with pytest.raises(TypeError):
        _put_bytes(file)


def _put_bytes(file):
    with file.history.edit(because("typed")) as edit:
        edit.put("reviewer", "r", name=b"bytes")
