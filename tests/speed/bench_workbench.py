"""How long the work takes (`make bench`): figures for the README, never assertions."""

from pathlib import Path

import pytest

from workbench.analysis import analyse
from workbench.clock import system_clock
from workbench.dates.find import find_in
from workbench.dates.moment import parse_moment
from workbench.dates.resolve import resolve
from workbench.intake.load import read_bytes, read_text
from workbench.report.build import build_report
from workbench.report.to_html import to_html
from workbench.review.articles import add_article, article_id
from workbench.review.dates import preview_anchor
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_view
from workbench.store.file import ReviewFile
from workbench.store.queries import claim_records
from workbench.text.span import Span

SAMPLES = Path(__file__).resolve().parents[2] / "sample_articles"
WIRE = (SAMPLES / "scraped-wire-page-clock.txt").read_text(encoding="utf-8")
PAGE = (SAMPLES / "web-page-with-json-ld-and-update.html").read_bytes()
STORY = "\n\n".join(line.strip() for line in WIRE.splitlines() if len(line) > 90)
LONG = "\n\n".join(
    f"{number}. On Monday the port of Orvo handled {number} ships, and in April it handled "
    f"{number + 7}, the harbour office said on May {number % 28 + 1}, two weeks later than usual."
    for number in range(1, 501)
)
"""500 paragraphs with four dates each."""


def test_intake_of_a_plain_article(benchmark):
    benchmark(read_text, WIRE)


def test_intake_of_a_web_page(benchmark):
    read_bytes(PAGE)  # the HTML libraries load once
    benchmark(read_bytes, PAGE)


def test_analysis_of_a_plain_article(benchmark):
    source = read_text(WIRE)
    benchmark(analyse, source)


def test_reading_and_analysing_a_web_page(benchmark):
    benchmark(lambda: analyse(read_bytes(PAGE)))


def test_resolving_2000_dates_again(benchmark):
    found = find_in(LONG, [Span(0, len(LONG))])
    assert len(found) >= 2000
    moment = parse_moment("2022-06-15")
    benchmark(resolve, LONG, found, moment)


def test_reading_and_analysing_a_megabyte(benchmark):
    text = "\n\n".join([STORY] * (1_000_000 // len(STORY)))
    benchmark.pedantic(lambda: analyse(read_text(text)), rounds=2)


@pytest.fixture(scope="module")
def review(tmp_path_factory):
    """A review of an article with 2,000 dates and 1,000 claims or more."""
    path = tmp_path_factory.mktemp("bench") / "long.factcheck"
    with ReviewFile.create(path) as file:
        add_article(file, analyse(read_text(LONG)), LONG.encode())
        yield file


def test_a_verdict_among_a_thousand_claims(benchmark, review):
    claims = claim_records(review.db, article_id(LONG))
    assert len(claims) >= 1000
    labels = iter(["true", "false"] * 10_000)
    benchmark(lambda: set_verdict(review, claims[0].id, next(labels)))


def test_undo_and_redo_of_a_verdict(benchmark, review):
    set_verdict(review, claim_records(review.db, article_id(LONG))[1].id, "true")

    def there_and_back():
        review.history.undo()
        review.history.redo()

    benchmark(there_and_back)


def test_the_preview_of_another_publication_date(benchmark, review):
    benchmark(preview_anchor, review, article_id(LONG), "2022-06-15")


def test_reading_a_long_article_from_the_review(benchmark, review):
    benchmark(article_view, review, article_id(LONG))


def test_the_html_report_of_a_thousand_claims(benchmark, review):
    benchmark.pedantic(
        lambda: to_html(build_report(review, article_id(LONG), system_clock)), rounds=2
    )
