"""What the JSON-lines commands answer keeps the contract every client relies on."""

import io
import json
import sys

import pytest

from workbench.cli.main import run

STORY = """Ferry service resumes after storm

LISBON, 12 March 2019 — The Tagus ferry carried 4,200 passengers on Monday, the port said.

"No boat was lost," the harbour master, Rui Prado, told reporters.
"""


@pytest.fixture
def ask(monkeypatch, capfdbinary):
    def ask_lines(command, *requests):
        lines = "".join(json.dumps(request) + "\n" for request in requests).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
        assert run([command, "--jsonl"]) == 0
        return [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]

    return ask_lines


def test_blocks_cover_every_character_that_is_not_blank(ask):
    (answer,) = ask("analyse", {"id": 1, "text": STORY})
    covered = set()
    for block in answer["blocks"]:
        covered |= set(range(block["start"], block["end"]))
    text = answer["text"]
    assert {i for i, char in enumerate(text) if not char.isspace()} <= covered


def test_ids_of_claims_are_stable_when_white_space_changes(ask):
    loose, tight = ask(
        "analyse", {"id": 1, "text": STORY}, {"id": 2, "text": STORY.replace(" \n", "\n") + "\n\n"}
    )
    assert [c["id"] for c in loose["claims"]] == [c["id"] for c in tight["claims"]] != []


def test_a_known_publication_time_is_the_timestamp(ask):
    (answer,) = ask("analyse", {"id": 1, "text": STORY, "published": "2019-03-13T08:00Z"})
    assert answer["timestamp"] == {
        "value": "2019-03-13T08:00Z",
        "precision": "minute",
        "confidence": 1.0,
        "candidate": None,
    }


def test_a_path_is_read_and_one_that_leads_nowhere_is_an_error(ask, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<title>Flood</title><p>The river rose by two metres.</p>", encoding="utf-8")
    good, bad = ask(
        "analyse", {"id": 1, "path": str(page)}, {"id": 2, "path": str(tmp_path / "gone.html")}
    )
    assert "The river rose by two metres." in good["text"]
    assert "gone.html" in bad["error"]


def test_dates_sentences_and_scores_answer_each_line(ask):
    request = {"id": "a", "text": "Twelve people died in the fire. Nobody knows why."}
    (dated,) = ask("dates", request)
    (split,) = ask("sentences", request)
    (scored,) = ask("rank", request)
    assert dated == {"id": "a", "dates": []}
    assert split == {"id": "a", "spans": [[0, 31], [32, 49]]}
    assert 0 <= scored["score"] <= 1
