"""A replay pack brings the whole review back, and nothing that was tampered with."""

import hashlib
import io
import subprocess
import sys
import zipfile
from contextlib import suppress

import pytest

from tests.unit.report.orvo import reviewed
from workbench.errors import InvalidError, UnreadableError, WorkbenchError
from workbench.report.pack import REVIEW, SUMS, pack, unpack
from workbench.report.to_json import from_json
from workbench.store.file import ReviewFile
from workbench.store.verify import verify


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    path = tmp_path_factory.mktemp("case") / "orvo.factcheck"
    with reviewed(path) as file:
        return path, pack(file)


def members(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_the_review_comes_back_byte_for_byte_and_verifies(case, tmp_path):
    path, packed = case
    restored = tmp_path / "again.factcheck"
    restored.write_bytes(unpack(packed)[REVIEW])
    assert restored.read_bytes() == path.read_bytes()
    with ReviewFile.open(restored, read_only=True) as file:
        assert verify(file.db).faults == ()


def test_it_opens_without_the_program(case):
    found = members(case[1])
    assert set(found) == {
        "README.txt",
        SUMS,
        REVIEW,
        "articles/1/article.txt",
        "articles/1/original.txt",
        "articles/1/report.html",
        "articles/1/report.json",
    }
    assert b"Levee Breach on the Lower Marn" in found["articles/1/report.html"]
    assert from_json(found["articles/1/report.json"].decode()).article.number == 1
    for line in found[SUMS].decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256(found[name]).hexdigest() == digest
    assert "not for the public" in found["README.txt"].decode()


def test_made_twice_it_is_the_same_bytes_whoever_makes_it(case, tmp_path):
    path, packed = case
    with ReviewFile.open(path, read_only=True) as file:
        assert pack(file) == packed
    restored = tmp_path / "another name.factcheck"
    restored.write_bytes(unpack(packed)[REVIEW])
    with ReviewFile.open(restored) as file:
        assert pack(file) == packed


def test_a_file_that_was_changed_or_added_is_refused(case):
    files = members(case[1])
    with pytest.raises(UnreadableError, match=r"report\.html is not what"):
        unpack(zipped(files | {"articles/1/report.html": b"<p>Forged"}))
    with pytest.raises(UnreadableError, match="not those it lists"):
        unpack(zipped(files | {"../evil.sh": b"x"}))


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 cut", zipped({"a": b"b"})])
def test_what_is_no_pack_is_refused_in_words(content):
    with pytest.raises((UnreadableError, InvalidError), match="pack"):
        unpack(content)


@pytest.mark.parametrize("at", [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.999])
def test_a_pack_cut_short_or_with_a_byte_turned_is_refused_or_whole(case, at):
    """A byte that says when a file was made, say, may turn without harm."""
    packed = bytearray(case[1])
    place = int(len(packed) * at)
    with pytest.raises(WorkbenchError):
        unpack(bytes(packed[:place]))
    packed[place] ^= 0xFF
    with suppress(WorkbenchError):
        assert unpack(bytes(packed)) == {REVIEW: case[0].read_bytes()}


def test_replay_restores_from_the_shell_and_replaces_nothing(case, tmp_path):
    path, _ = case
    packed = tmp_path / "case.zip"

    def shell(*arguments):
        command = [sys.executable, "-m", "ui", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    made = shell("report", path, "--format", "pack", "--out", packed)
    assert made.returncode == 0
    assert "confidential sources are in it" in made.stdout
    done = shell("replay", packed)
    assert done.returncode == 0
    assert "All as it was left" in done.stdout
    assert (tmp_path / "case.factcheck").read_bytes() == path.read_bytes()
    again = shell("replay", packed)
    assert again.returncode == 1
    assert "already" in again.stderr
    assert shell("report", path, "--format", "pack", "--scope", "public").returncode == 1
