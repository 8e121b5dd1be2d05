"""What the engine will not claim to know, and what it will not let pass."""

import pytest

from tests.unit.dates.reading import bounds, only, read


@pytest.mark.parametrize(
    "text",
    [
        "It burned on Monday.",
        "It burned yesterday.",
        "It burned in April.",
        "It burned three years ago.",
        "It burned last summer.",
        "It burned in the early hours of April 7.",
        "It burned at 6.40pm.",
        "Earlier in the day it burned.",
        "It burned on Christmas Day.",
    ],
)
def test_nothing_is_guessed_without_an_anchor(text):
    found = only(text)
    assert found.flag == "unresolved"
    assert bounds(found) == (None, None)
    assert found.why


def test_figures_in_either_order_are_shown_in_both():
    found = only("A memo headed 04/05/2017 was found.", "2018-01-01")
    assert found.flag == "ambiguous"
    assert {(o.earliest, o.latest) for o in found.alternatives} == {
        ("2017-05-04", "2017-05-04"),
        ("2017-04-05", "2017-04-05"),
    }


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The hearing on Thursday 04/05/2017 was short.", "2017-05-04"),
        ("The hearing on 04/05/2017 followed that of 28/04/2017.", "2017-05-04"),
        ("The hearing on 04/05/2017 followed that of 04/28/2017.", "2017-04-05"),
        ("LEEDS — The hearing on 04/05/2017 was short.", "2017-05-04"),
        ("CHICAGO — The hearing on 04/05/2017 was short.", "2017-04-05"),
        ("The hearing on 05/05/2017 was short.", "2017-05-05"),
        ("The hearing on 04/05/2017 followed that of Monday 03/04/2017.", "2017-05-04"),
    ],
)
def test_evidence_settles_the_order_of_figures(text, value):
    found = read(text, "2018-01-01")[0]
    assert (found.value, found.flag) == (value, None)


@pytest.mark.parametrize(
    "text",
    [
        "The minutes say Friday, April 8, 2021.",
        "She was born on 30 February 1980.",
        "The label bears the date 14/13/2015.",
        "He was seen yesterday, 3 May, in Leeds.",
        "The bridge collapsed on 12 June 2017.",
        "The road was shut from 9 January 2017 to 30 December 2016.",
    ],
)
def test_a_contradiction_is_flagged(text):
    found = [f.flag for f in read(text, "2017-05-10")]
    assert "contradiction" in found


@pytest.mark.parametrize(
    "text",
    [
        "The minutes say Friday, April 9, 2021.",
        "He was seen yesterday, 9 May, in Leeds.",
        "The bridge will be opened on 12 June 2017.",
        "Tickets were sold for the concert on 5 June 2017.",
        "The concert was moved to 5 June 2017.",
        "The road was shut from 30 December 2016 to 9 January 2017.",
        "The firm announced a concert on 5 June 2017.",
    ],
)
def test_what_is_sound_is_not_accused(text):
    assert "contradiction" not in [f.flag for f in read(text, "2017-05-10")]


def test_a_national_day_needs_its_nation():
    assert only("On Independence Day buses were free.", "2017-08-17").flag == "unresolved"
    india = only("NEW DELHI: On Independence Day buses were free.", "2017-08-17")
    assert india.value == "2017-08-15"


def test_summer_in_the_south_falls_in_december():
    found = read("SYDNEY: Fires raged in the summer of 2019.", "2020-03-01")[0]
    assert bounds(found) == ("2019-12-01", "2020-02-29")


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_answered_not_raised(published):
    text = (
        "Ten years ago, 400 years from now, last week, next decade, yesterday, tomorrow, in April, "
        "last summer, on Monday, at Easter, a century ago and over the past two months."
    )
    assert len(read(text, published)) >= 10


@pytest.mark.parametrize(
    ("text", "flag", "days"),
    [
        ("It was posted on 04/05.", "ambiguous", {"2017-05-04", "2017-04-05"}),
        ("It was posted on 5/4 at 9pm.", "ambiguous", {"2017-04-05T21:00", "2017-05-04T21:00"}),
        ("LONDON — It was posted on 04/05.", None, set()),
    ],
)
def test_figures_without_a_year_are_read_in_both_orders(text, flag, days):
    found = only(text, "2017-05-06")
    assert (found.flag, {other.earliest for other in found.alternatives}) == (flag, days)


@pytest.mark.parametrize(
    "text", ["The odds were 9/2.", "A 24/7 shop won by 3/4.", "By 1/2 of the vote."]
)
def test_fractions_and_odds_are_no_dates(text):
    assert read(text, "2017-05-06") == ()


@pytest.mark.parametrize("place", ["OTTAWA", "TORONTO"])
def test_where_both_orders_are_in_use_the_place_settles_nothing(place):
    assert only(f"{place} — It was signed on 04/05/2017.", "2018-01-01").flag == "ambiguous"


def test_a_place_in_the_sentence_puts_its_order_first():
    found = only("A court in Boston dated it 04/05/2017.", "2018-01-01")
    assert (found.value, found.flag) == ("2017-04-05", "ambiguous")
