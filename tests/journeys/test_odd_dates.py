"""Dates the program will not vouch for: found by one key, settled by two."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import SAMPLES


@pytest.fixture
def papers(open_window):
    """A reviewer with the story of dates in both orders open, and a name already given."""
    reviewer = open_window(SAMPLES / "numeric-dates-in-both-orders.txt")
    reviewer.window.claims.name_now("Ada Moss", "AM")
    return reviewer


def flagged(reviewer):
    return [date for date in reviewer.here.reading.dates if date.found.flag]


def test_one_key_visits_every_date_with_a_flag_and_no_other(papers):
    odd = [date.id for date in flagged(papers)]
    assert len(odd) >= 3
    seen = []
    for _ in odd:
        papers.press("?")
        seen.append(papers.here.date_id)
    assert sorted(seen) == sorted(odd)


def test_another_reading_is_taken_by_key_and_given_back(papers):
    papers.press("?")
    while papers.here.date.found.flag != "ambiguous":
        papers.press("?")
    ident = papers.here.date_id
    papers.press("Alt+Down")
    assert QApplication.activePopupWidget() is not None
    papers.press("Down", "Return")
    chosen = papers.here.reading.date(ident)
    assert (chosen.state, chosen.label) == ("confirmed", "Wed 5 Apr 2017")
    papers.press("Ctrl+Z")
    assert papers.here.reading.date(ident).state != "confirmed"
