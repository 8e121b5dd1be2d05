"""Dates that compare: ``the same month last year``, ``the same period a year earlier``."""

import pytest

from tests.unit.dates.reading import read, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Exports fell in July compared with the same month last year.", "2018-07"),
        ("It was lower on 31 July than on the same day a year earlier.", "2018-07-31"),
        ("Sales rose in the week to 28 July 2019 from the same week last year.", "2018-W30"),
        ("Sales fell in January to June from the same period last year.", "2018-01/2018-06"),
        ("Sales fell in January to March from the same period a year earlier.", "2018-Q1"),
        ("It sold 300 cars in April, against 200 in the same period of 2018.", "2018-04"),
    ],
)
def test_a_comparison_lies_as_far_on_in_the_other_year(text, value):
    assert values(text, "2019-08-02")[-1][1] == value


def test_a_comparison_does_not_move_the_story_to_its_year():
    text = "It was lower on 31 July than on the same day a year earlier. It rose on 1 August."
    assert values(text, "2019-08-02")[-1] == ("1 August", "2019-08-01")


def test_a_year_earlier_than_nine_months_is_a_year_and_no_quarter():
    text = (
        "In the third quarter, net income was $3 million. For the first nine months, the company "
        "earned $9 million, or 62 cents a share, compared with a loss of $2 million a year earlier."
    )
    assert values(text, "1989-11-02")[-1] == ("a year earlier", "1988")


def test_today_may_be_counted_from_the_start_of_something():
    found = read("It's the second day of an offensive by the security forces.", "1998-03-06")
    assert [date.value for date in found] == ["1998-03-06"]


def test_a_quarter_holds_most_of_its_months_and_ends_when_it_is_said_to():
    text = "In the quarter ended July 31, the firm had sales of $3 million, or 3 cents a share."
    found = read(text, "1989-10-30")[0]
    assert (found.value, found.earliest, found.latest) == ("1989-Q2", "1989-05-01", "1989-07-31")


def test_a_fiscal_quarter_that_is_reported_is_the_one_compared():
    text = (
        "The firm reported a decline in fourth-quarter earnings to $45.2 million, or 65 cents a "
        "share, compared with $84.9 million a year earlier."
    )
    assert values(text, "1989-11-02")[-1] == ("a year earlier", "1988-Q4")
