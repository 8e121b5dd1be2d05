"""Units, seasons and parts of the day that stand by themselves, and what they are not."""

import pytest

from tests.unit.dates.reading import bounds, only, phrases, read, values


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("It was a very long day.", "day", "P1D"),
        ("It was another bad week for the bank.", "week", "P1W"),
        ("They gave him a year to pay.", "a year", "P1Y"),
        ("It took over a week.", "over a week", "P1W"),
        ("It took under a month.", "under a month", "P1M"),
        ("They fought another seven months.", "another seven months", "P7M"),
        ("They queued the whole day.", "the whole day", "P1D"),
        ("He was seen in the weeks before the killing.", "the weeks", "PXW"),
        ("They queued for 4+ hours.", "4+ hours", "PT4H"),
    ],
)
def test_a_unit_by_itself_is_a_length(text, phrase, value):
    found = only(text, "2019-05-06")
    assert (found.span.of(text), found.value) == (phrase, value)
    assert bounds(found) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "It has run day by day, year on year and all year round.",
        "Earth Day was first held by day care.",
        "Good morning and good evening.",
        "The spring onions and the bed springs",
        "Donna Summer sang in Silver Spring.",
        "Doors spring open and prices fall.",
        "Read #Christmas and #Friday.",
        "Three quarters of them left.",
        "It pays $2 million a year.",
    ],
)
def test_words_of_time_inside_something_else_are_left_alone(text):
    assert phrases(text, "2019-05-06") == []


def test_hours_of_any_day_are_tied_to_none():
    text = "They moved only at night, on the night shift."
    assert values(text, "2019-05-06") == [("night", "XXXX-XX-XXTNI")]
    assert bounds(only(text, "2019-05-06")) == (None, None)


def test_the_second_day_of_something_undated_is_not_guessed():
    found = only("It was the second day of the strike.", "2019-05-06")
    assert (found.flag, *bounds(found)) == ("unresolved", None, None)


def test_a_counted_day_beside_a_date_explains_it():
    found = read("On 21 July 1936, the fifth day of the rising, the palace fell.")
    assert [one.value for one in found] == ["1936-07-21", "1936-07-21"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("in the first ten months of 1915", "1915-01-01", "1915-10-31"),
        ("in the last two weeks of February 1951", "1951-02-15", "1951-02-28"),
        ("in the first two months of this year", "2019-01-01", "2019-02-28"),
        ("in the last three months of 2018", "2018-10-01", "2018-12-31"),
        ("in the last week of August 2018", "2018-08-25", "2018-08-31"),
    ],
)
def test_a_stretch_of_a_month_or_year_has_both_its_ends(text, first, last):
    assert bounds(only(text, "2019-05-06")) == (first, last)


def test_years_before_christ_share_their_era():
    text = "In 479-478 BC, and from 264 to 241 BC"
    assert [value for _, value in values(text)] == ["BC0479", "BC0478", "BC0264", "BC0241"]


def test_years_far_apart_are_two_and_a_season_is_one():
    assert values("in 1915-17 and 2019-20") == [
        ("1915", "1915"),
        ("17", "1917"),
        ("2019-20", "2019/2020"),
    ]
