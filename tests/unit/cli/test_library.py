"""The library from the command line: import, search, seen before, facts."""

import json

import pytest

from workbench.cli.main import run
from workbench.store.file import ReviewFile

ROWS = [
    {"id": "7", "claim": "The bridge at Tarn was closed for 40 days", "verdict": "False"},
    {"id": "8", "claim": "The ferry at Orlen sank", "verdict": "True", "url": "https://e.org/8"},
]


@pytest.fixture
def library(tmp_path):
    (tmp_path / "rows.json").write_text(json.dumps(ROWS))
    path = tmp_path / "library.factcheck"
    assert run(["import", str(path), str(tmp_path / "rows.json"), "--by", "Ana Ruiz"]) == 0
    return path


def test_an_import_is_listed_given_back_and_not_repeated(library, tmp_path, capsys):
    capsys.readouterr()
    assert run(["import", str(library), str(tmp_path / "rows.json")]) == 0
    assert "already" in capsys.readouterr().out
    assert run(["imported", str(library)]) == 0
    assert "rows.json (objects): 2 claims" in capsys.readouterr().out
    assert run(["imported", str(library), "--out", str(tmp_path / "back.json")]) == 0
    assert json.loads((tmp_path / "back.json").read_text()) == ROWS
    assert run(["imported", str(library), "9"]) == 1


def test_a_refused_import_makes_no_review(tmp_path, capsys):
    (tmp_path / "bad.json").write_text('[{"claim": "a"}, {"claim"')
    review = tmp_path / "new.factcheck"
    assert run(["import", str(review), str(tmp_path / "bad.json")]) == 1
    assert "breaks off" in capsys.readouterr().err
    assert not review.exists()
    assert run(["import", str(review), str(tmp_path / "rows.csv"), "--columns", "claim"]) == 2


def test_a_preview_changes_nothing(library, tmp_path, capsys):
    before = library.read_bytes()
    (tmp_path / "t.csv").write_text("Statement,Who\nIt rains,Ana\n")
    assert run(["import", str(library), str(tmp_path / "t.csv"), "--preview"]) == 0
    assert "claim = Statement" in capsys.readouterr().out
    assert library.read_bytes() == before


def test_words_are_looked_for_in_files_and_folders(library, tmp_path, capsys):
    assert run(["search", str(library), "ferries"]) == 0
    assert "The ferry at Orlen sank" in capsys.readouterr().out
    assert run(["search", str(tmp_path), "bridge", "--verdict", "false"]) == 0
    assert "1 place." in capsys.readouterr().out
    assert run(["search", str(library), "bridge", "--verdict", "true"]) == 1
    assert run(["search", str(tmp_path / "none"), "bridge"]) == 2
    assert run(["search", str(library), "--mend"]) == 0


def test_a_text_is_held_against_what_was_checked(library, capsys, monkeypatch):
    import io  # noqa: PLC0415
    import sys  # noqa: PLC0415

    assert run(["seen", str(library), "Tarn's bridge closed for 45 days"]) == 0
    out = capsys.readouterr().out
    assert "another number: 45" in out
    lines = b'{"id": 1, "text": "#Orlen ferry sinking!! https://t.co/x"}\nnonsense\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert run(["seen", str(library), "--jsonl"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["claims"][0]["id"] == "8"
    assert first["claims"][0]["verdict"] == "True"
    assert "error" in second


def test_facts_are_kept_told_and_confirmed(library, capsys):
    add = ["facts", str(library), "--add", "The ferry carries 200 people"]
    assert (
        run([*add, "--as-of", "2018-06-05", "--again", "2019-01-01", "--basis", "the permit"]) == 0
    )
    assert run(["facts", str(library), "--due"]) == 1
    assert "DUE since" in capsys.readouterr().out
    assert run(["seen", str(library), "This ferry carries 300 people"]) == 0
    assert "to be checked again on 2019-01-01" in capsys.readouterr().out
    assert run(["facts", str(library), "--confirm", "1", "--as-of", "2026-01-01"]) == 0
    assert run(["facts", str(library), "--due"]) == 0
    assert run(["facts", str(library), "--remove", "1"]) == 0
    assert run(["facts", str(library), "--remove", "1"]) == 1
    with ReviewFile.open(library, read_only=True) as file:
        assert file.history.last.label.code == "remove_fact"
