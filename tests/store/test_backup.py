"""Dated copies, few, each known to open; and one before the form of a file changes."""

from datetime import UTC, datetime, timedelta

import pytest

from workbench.errors import NotSavedError, UnreadableError
from workbench.review.captures import Taken, add_capture
from workbench.review.evidence import add_evidence
from workbench.review.verdicts import set_verdict
from workbench.store.backup import KEPT, back_up, backup_folder, backups_of
from workbench.store.captures import captures_of
from workbench.store.evidence_queries import source_records
from workbench.store.file import ReviewFile
from workbench.store.lock import lock_path
from workbench.store.verify import verify

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_a_copy_is_a_whole_review_file(file, claims, tmp_path):
    set_verdict(file, claims[0], "true")
    copy = back_up(file.path, tmp_path / "copies", NOON)
    assert copy.name == "2026-03-02T120000.factcheck"
    with ReviewFile.open(copy) as opened:
        assert [row["label"] for row in opened.db["verdict"].rows] == ["true"]


def test_a_copy_leaves_out_the_bytes_of_captures(file, claims, tmp_path):
    add_evidence(file, claims[0], "supports", title="Film")
    source = source_records(file.db)[0].id
    content = bytes(range(256)) * 2000
    add_capture(file, source, Taken(content, "2026-03-02T09:00Z", "file"))
    copy = back_up(file.path, tmp_path / "copies", NOON)
    assert copy.stat().st_size < file.path.stat().st_size - len(content) * 0.9
    with ReviewFile.open(copy) as opened:
        assert len(captures_of(opened.db, source)) == 1
        assert [fault.code for fault in verify(opened.db).faults] == ["capture_missing"]
    whole = back_up(file.path, tmp_path / "whole", NOON, whole=True)
    with ReviewFile.open(whole) as opened:
        assert verify(opened.db).faults == ()


def test_without_a_change_no_copy_is_made(file, claims, tmp_path):
    assert back_up(file.path, tmp_path / "copies", NOON)
    assert back_up(file.path, tmp_path / "copies", NOON + timedelta(hours=1)) is None
    set_verdict(file, claims[0], "true")
    assert back_up(file.path, tmp_path / "copies", NOON + timedelta(hours=2))


def test_only_the_newest_copies_are_kept(file, claims, tmp_path):
    made = []
    for hour in range(KEPT + 3):
        set_verdict(file, claims[0], ("true", "false")[hour % 2])
        made.append(back_up(file.path, tmp_path / "copies", NOON + timedelta(hours=hour)))
    assert list(backups_of(tmp_path / "copies")) == made[3:]


def test_a_damaged_file_pushes_no_good_copy_out(file, claims, tmp_path):
    good = back_up(file.path, tmp_path / "copies", NOON)
    file.close()
    content = bytearray(file.path.read_bytes())
    content[8192:12288] = b"\x55" * 4096
    file.path.write_bytes(content)
    with pytest.raises(NotSavedError, match="No backup"):
        back_up(file.path, tmp_path / "copies", NOON + timedelta(hours=1))
    assert [path.name for path in (tmp_path / "copies").iterdir()] == [good.name]


def test_copies_of_two_files_of_one_name_stand_apart(tmp_path):
    folders = {backup_folder(tmp_path / place / "Dam.factcheck") for place in "ab"}
    assert len(folders) == 2
    assert all(folder.name.startswith("Dam ") for folder in folders)


def test_before_the_form_of_a_file_changes_it_is_copied_and_a_step_that_fails_changes_nothing(
    file, tmp_path
):
    """A step that the file took and forgot is tried again, and fails: its tables are there."""
    file.db.execute("delete from _sqlite_migrations")
    file.close()
    before = file.path.read_bytes()
    with pytest.raises(UnreadableError, match="could not be opened"):
        ReviewFile.open(file.path, backups=tmp_path / "copies")
    (copy,) = backups_of(tmp_path / "copies")
    assert (file.path.read_bytes(), copy.stat().st_size) == (before, len(before))
    assert not lock_path(file.path).exists()
