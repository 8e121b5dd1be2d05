"""Reports with a newsroom's own templates, from the command line."""

import pytest


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "house"
    made.mkdir()
    (made / "house.toml").write_text('name = "Example Desk"', encoding="utf-8")
    return made


def test_the_report_shows_the_newsroom(shell, review, folder, tmp_path):
    out = tmp_path / "out.html"
    code, _, _ = shell("report", review, "--templates", folder, "--out", out)
    assert code == 0
    assert "Example Desk" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["html", "pdf"])
def test_a_broken_template_is_named_and_the_old_report_kept(
    shell, review, folder, tmp_path, ending
):
    for name in ("report.html.j2", "report.typ"):
        (folder / name).write_text("\n#nothing() {{ nothing }}", encoding="utf-8")
    out = tmp_path / f"out.{ending}"
    out.write_text("old", encoding="utf-8")
    code, _, complaint = shell("report", review, "--templates", folder, "--out", out)
    assert code == 1
    assert "line 2" in complaint
    assert out.read_text(encoding="utf-8") == "old"
