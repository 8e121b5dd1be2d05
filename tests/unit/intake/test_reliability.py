"""How far the confidence in a timestamp can be relied on, measured on anybody's dated articles."""

import gzip
import json

import pytest

from workbench.intake.reliability import known_in, report

BODY = "The council spent 4,200 euros on sandbags on Monday, its treasurer Ada Orvo said."
LINES = ["Council counts the cost of the flood", "12 September 2024", BODY, BODY.replace("4", "5")]
PAGE = f"<h1>{LINES[0]}</h1><p>12 September 2024</p><p>{BODY}</p><p>{BODY} Again.</p>"


@pytest.fixture
def dated(tmp_path):
    """A file of six dated articles: one page and five plain texts, one of them dated wrongly."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    records = [
        {"file": "a.html.gz", "date": "2024-09-12"},
        {"file": "a.html.gz", "date": "unknown"},
        *({"lines": LINES, "gold": "2024-09-12"} for _ in range(3)),
        {"lines": [{"text": line, "gap": 1, "indent": 2} for line in LINES], "gold": "2024-03-01"},
        {"lines": [LINES[0], *LINES[2:]], "gold": None},
    ]
    path = tmp_path / "dated.jsonl"
    path.write_text("\n".join(map(json.dumps, records)))
    return path


def test_articles_come_with_the_day_somebody_knows_and_without_those_nobody_dated(dated):
    days = [day for _, day in known_in(dated)]
    assert days == ["2024-09-12"] * 4 + ["2024-03-01", None]


def test_lines_are_set_as_they_were_scraped(dated):
    *_, (scraped, _), _ = known_in(dated)
    assert "\n\n  12 September 2024\n" in scraped.text


def test_the_report_says_how_often_what_was_promised_was_right(dated):
    said = "".join(report(dated))
    assert "dated: 4 right, 1 wrong, 1 rightly none" in said
    assert "| 85 % and more | 5 | 88 % | 80 % |" in said
    assert "| top of clean text (published) | 5 | 88 % | 80 % |" in said
