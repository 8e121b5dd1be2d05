import errno
import os
import stat
import sys

import pytest

from workbench.errors import NotSavedError
from workbench.report.write import not_saved, write_files, write_report


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("the old report", encoding="utf-8")
    return path


def left_over(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_report_is_written_as_utf_8(tmp_path):
    path = tmp_path / "Bericht “Ü”.md"
    write_report(path, "“Ü”\n")
    assert path.read_bytes() == "“Ü”\n".encode()
    assert left_over(tmp_path) == [path.name]


def test_a_new_report_takes_the_place_of_the_old_one(old):
    write_report(old, "the new report")
    assert old.read_text(encoding="utf-8") == "the new report"
    assert left_over(old.parent) == ["report.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_permissions_are_those_of_the_old_file_or_of_any_new_one(old):
    old.chmod(0o640)
    write_report(old, "x")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    beside, plain = old.with_name("new.html"), old.with_name("plain.html")
    write_report(beside, "x")
    plain.write_text("x", encoding="utf-8")
    assert beside.stat().st_mode == plain.stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_stays_a_link(old):
    link = old.with_name("link.html")
    link.symlink_to(old)
    write_report(link, "through the link")
    assert link.is_symlink()
    assert old.read_text(encoding="utf-8") == "through the link"


def test_a_report_that_does_not_fit_leaves_the_old_one(old):
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        with pytest.raises(NotSavedError, match="Nothing was changed"):
            write_report(old, "x" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert old.read_text(encoding="utf-8") == "the old report"
    assert left_over(old.parent) == ["report.html"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_can_only_be_read_leaves_the_old_one(old):
    old.parent.chmod(0o500)
    try:
        with pytest.raises(NotSavedError, match="may not be written"):
            write_report(old, "x")
    finally:
        old.parent.chmod(0o700)
    assert old.read_text(encoding="utf-8") == "the old report"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gone/report.html", "The folder “.*gone” is not there."),
        ("report.html/inside.html", "“.*report.html” is not a folder."),
        (".", "is a folder."),
        ("n" * 300, "too long"),
        ("a\0b", "could not be written"),
    ],
)
def test_trouble_is_told_in_words(old, name, message):
    with pytest.raises(NotSavedError, match=message):
        write_report(old.parent / name, "x")
    assert old.read_text(encoding="utf-8") == "the old report"
    assert left_over(old.parent) == ["report.html"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full."),
        (errno.EACCES, "may not be written"),
        (errno.EPERM, "may not be written"),
        (errno.EROFS, "can only be read"),
        (errno.EFBIG, "larger than this disk allows"),
        (errno.EIO, "could not be written"),
    ],
)
def test_each_kind_of_trouble_has_its_sentence_and_a_hint(old, number, words):
    error = not_saved(old, OSError(number, os.strerror(number)))
    assert words in error.message
    assert error.hint


def test_of_several_files_none_takes_its_place_if_one_cannot_be_written(old):
    new, gone = old.with_name("new.csv"), old.parent / "gone" / "x.csv"
    with pytest.raises(NotSavedError, match="is not there"):
        write_files({new: b"1", old: b"2", gone: b"3"})
    assert old.read_text(encoding="utf-8") == "the old report"
    assert left_over(old.parent) == ["report.html"]


def test_several_files_are_written_together(old):
    write_files({old: b"1", old.with_name("new.csv"): b"2"})
    assert left_over(old.parent) == ["new.csv", "report.html"]
    assert old.read_bytes() == b"1"
