import pytest

from tests.unit.report.reports import LABELS, REPORT
from workbench.report.summary import summarise
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


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("12.4 km, well-kept", 3), ("it’s he's", 2), ("القمح في أورفو", 3), ("- – …", 0)],
)
def test_words_are_counted_as_people_count_them(text, count):
    assert count_words(text) == count
