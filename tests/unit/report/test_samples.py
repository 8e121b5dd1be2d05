"""Every sample goes the whole way: read, analysed, kept, reported."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench.analysis import analyse
from workbench.intake.load import read_file
from workbench.report.build import build_report
from workbench.report.codec import to_plain
from workbench.report.to_html import to_html
from workbench.report.to_json import from_json, to_json
from workbench.report.to_markdown import escape, to_markdown
from workbench.review.articles import add_article, article_id
from workbench.store.file import ReviewFile

FOLDER = Path(__file__).parents[3] / "sample_articles"
SAMPLES = sorted(path for path in FOLDER.iterdir() if path.name != "README.md")


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.name)
def report(request, tmp_path_factory):
    path = request.param
    analysis = analyse(read_file(path))
    with ReviewFile.create(tmp_path_factory.mktemp("review") / "sample.factcheck") as file:
        add_article(file, analysis, path.read_bytes(), file_name=path.name)
        article = article_id(analysis.source.text)
        return build_report(file, article, lambda: datetime(2026, 11, 13, tzinfo=UTC))


def reasons(plain):
    """Return every reason in a report, wherever it stands."""
    if isinstance(plain, dict):
        found = [plain] if {"words", "code", "values"} == set(plain) else []
        return found + [reason for value in plain.values() for reason in reasons(value)]
    return [reason for item in plain for reason in reasons(item)] if isinstance(plain, list) else []


def test_everything_found_is_written_and_comes_back(report):
    page, words = to_html(report), to_markdown(report)
    for claim in report.kept_claims:
        assert f'id="claim-{claim.number}"' in page
        assert all(escape(passage.words) in words for passage in claim.passages)
    assert escape(report.article.title) in words
    assert from_json(to_json(report)) == report


def test_every_reason_is_told_in_a_sentence_with_all_its_values(report):
    silent = {r["code"] for r in reasons(to_plain(report)) if r["words"] == r["code"]}
    broken = {r["code"] for r in reasons(to_plain(report)) if "{" in r["words"]}
    assert silent == set()
    assert broken == set()


def test_each_place_in_the_report_is_where_its_words_stand(report):
    text = report.article.text
    places = [part.passage for part in report.article.parts]
    places += [claim.quotation for claim in report.claims]
    places += [date.passage for date in report.dates]
    assert all(place.words == text[place.start : place.end] for place in places)
    assert all(claim.quotation.place for claim in report.claims)
