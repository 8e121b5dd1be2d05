from dataclasses import replace

import pytest

from tests.unit.report.reports import LABELS, REPORT
from workbench.report.report import MarkedWords
from workbench.report.summary import coverage_phrase, summarise
from workbench.review.coverage import count_words


def test_claims_are_counted_by_verdict_in_the_order_of_the_scale():
    tallies = [(t.label and t.label.code, t.claims) for t in summarise(REPORT).tallies]
    assert tallies == [("true", (1,)), ("misleading", (2,)), (None, (3, 5))]
    assert [label.code for label in LABELS][:1] == ["true"]


def test_dismissed_claims_and_furniture_are_told_apart():
    summary = summarise(REPORT)
    assert (summary.claims, summary.decided, summary.dismissed, summary.partial) == (4, 2, 1, True)
    assert summary.set_aside == (("clock", 1), ("boilerplate", 1))


def test_only_words_in_claims_with_a_verdict_are_checked():
    summary = summarise(REPORT)
    assert summary.checked_words == 6 + 9  # "Engineers … Monday" and "The water … homes"
    assert summary.story_words == 42


def test_words_marked_by_hand_count_and_the_report_says_how_many_state_no_fact():
    start = REPORT.article.text.index("a spokesman said")
    marked = (
        MarkedWords(start, start + len("a spokesman"), "no_fact"),
        MarkedWords(start + len("a spokesman "), start + len("a spokesman said"), "ticked"),
        MarkedWords(9, 2, "ticked"),  # from elsewhere, turned round
    )
    article = replace(REPORT.article, marked_words=marked)
    summary = summarise(replace(REPORT, article=article))
    assert (summary.checked_words, summary.no_fact_words) == (6 + 9 + 3, 2)
    assert coverage_phrase(summary).endswith("or by hand; 2 of them state no fact.")


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("12.4 km, well-kept", 3), ("it’s he's", 2), ("القمح في أورفو", 3), ("- – …", 0)],
)
def test_words_are_counted_as_people_count_them(text, count):
    assert count_words(text) == count
