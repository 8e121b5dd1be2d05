"""The way of a whole review through a pack and back, from the shell."""

import zipfile

import pytest

from workbench.review.captures import keep_beside_above
from workbench.store.file import ReviewFile
from workbench.store.locker import locker_folder


@pytest.fixture
def with_captures(shell, review, tmp_path):
    """A review that keeps one source in the file and a large one beside it."""
    small, large = tmp_path / "small.html", tmp_path / "large.html"
    small.write_text("<p>The river board read 3.2 m.</p>", encoding="utf-8")
    large.write_text(f"<p>{'All gauges of the week. ' * 200}</p>", encoding="utf-8")
    with ReviewFile.open(review) as file:
        keep_beside_above(file, 1000)
    for path in (small, large):
        asked = ("capture", review, "1", path, "--address", f"https://example.org/{path.stem}")
        code, _, complaint = shell(*asked, "--stance", "supports")
        assert (code, complaint) == (0, "")
    return review


def test_captures_travel_with_the_review_and_it_verifies_where_it_arrives(
    shell, with_captures, tmp_path
):
    away = tmp_path / "away"
    away.mkdir()
    packed = away / "case.zip"
    assert shell("report", with_captures, "--format", "pack", "--out", packed)[0] == 0
    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()
    assert len([n for n in names if n.startswith("captures/") and n.endswith(".html")]) == 1
    assert len([n for n in names if n.startswith("beside/")]) == 1
    code, out, complaint = shell("replay", packed)
    assert (code, complaint) == (0, "")
    assert "All as it was left" in out
    restored = away / "case.factcheck"
    assert restored.read_bytes() == with_captures.read_bytes()
    kept = {path.name: path.read_bytes() for path in locker_folder(with_captures).iterdir()}
    assert {path.name: path.read_bytes() for path in locker_folder(restored).iterdir()} == kept
