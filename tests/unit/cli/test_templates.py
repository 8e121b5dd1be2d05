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


def test_without_a_folder_the_one_of_the_settings_is_used(
    shell, review, folder, tmp_path, monkeypatch
):
    monkeypatch.setattr("workbench.cli.reporting.settings_folder", lambda: tmp_path)
    (tmp_path / "templates.txt").write_text(str(folder), encoding="utf-8")
    out = tmp_path / "out.md"
    page = tmp_path / "out.html"
    assert shell("report", review, "--out", page)[0] == 0
    assert "Example Desk" in page.read_text(encoding="utf-8")
    assert shell("report", review, "--plain", "--out", page)[0] == 0
    assert "Example Desk" not in page.read_text(encoding="utf-8")
    (folder / "house.toml").write_text("name = ", encoding="utf-8")
    code, _, complaint = shell("report", review, "--out", out)
    assert (code, "line 1" in complaint, out.exists()) == (1, True, False)
