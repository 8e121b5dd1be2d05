"""Questions and scales from the shell."""

import json

import pytest


def test_questions_are_listed_by_person_without_a_word_of_the_article(shell, review):
    shell("ask", review, "1", "When was that?", "--to", "The mayor", "--by", "Ada Ek")
    shell("ask", review, "2", "Who counted?")
    code, out, _ = shell("questions", review)
    assert code == 0
    assert out.splitlines() == [
        "To nobody yet:",
        "1. Who counted?",
        "To The mayor:",
        "1. When was that?",
    ]
    assert "about: “" in shell("questions", review, "--to", "The mayor", "--with-claims")[1]
    assert shell("questions", review, "--to", "Nobody")[1] == "No open questions.\n"


def test_a_scale_is_chosen_or_made(shell, review, tmp_path):
    assert shell("scale", review, "averitec")[0] == 0
    assert shell("verdict", review, "1", "refuted")[0] == 0
    ours = tmp_path / "ours.json"
    ours.write_text(json.dumps({"name": "Ours", "labels": [{"words": "Good"}, {"words": "Bad"}]}))
    assert "Ours" in shell("scale", review, ours)[1]
    assert shell("verdict", review, "1", "bad")[0] == 0


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"name": "x", "labels": [3]}', "[" * 100_000])
def test_a_file_without_a_scale_is_refused(shell, review, tmp_path, text):
    path = tmp_path / "no.json"
    path.write_text(text)
    code, _, complaint = shell("scale", review, path)
    assert (code, "holds no scale" in complaint) == (1, True)
    assert shell("scale", review, "no_such_preset")[0] == 1
