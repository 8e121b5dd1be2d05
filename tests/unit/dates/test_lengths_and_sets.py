"""Lengths of time and times that come again."""

import pytest

from tests.unit.dates.reading import only, read


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("within 72 hours", "72 hours", "PT72H"),
        ("for 18 months", "18 months", "P18M"),
        ("an 18-month ban", "18-month", "P18M"),
        ("Two decades of drought", "Two decades", "P20Y"),
        ("for two and a half years", "two and a half years", "P2Y6M"),
        ("for 2 1/2 years", "2 1/2 years", "P2Y6M"),
        ("a minute and a half", "a minute and a half", "PT1M30S"),
        ("for one week and two days", "one week and two days", "P1W2D"),
        ("for several days", "several days", "PXD"),
        ("a few minutes", "a few minutes", "PTXM"),
        ("at least 30 days", "at least 30 days", "P30D"),
        ("nearly forty years", "nearly forty years", "P40Y"),
        ("in the first nine months", "the first nine months", "P9M"),
        ("for half an hour", "half an hour", "PT30M"),
        ("in recent weeks", "recent weeks", "PXW"),
        ("the year-long siege", "year-long", "P1Y"),
    ],
)
def test_a_length_keeps_the_unit_it_was_said_in(text, phrase, value):
    found = only(text)
    assert (found.span.of(text), found.kind, found.value) == (phrase, "DURATION", value)
    assert (found.earliest, found.latest) == (None, None)


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("sold daily", "daily", "P1D"),
        ("sold every day", "every day", "P1D"),
        ("sold each month", "each month", "P1M"),
        ("sold every other week", "every other week", "P2W"),
        ("sold every Thursday", "every Thursday", "XXXX-WXX-4"),
        ("sold on Tuesday nights", "Tuesday nights", "XXXX-WXX-2TNI"),
        ("sold on Tuesdays", "Tuesdays", "XXXX-WXX-2"),
        ("sold each July", "each July", "XXXX-07"),
        ("sold twice a year", "twice a year", "P1Y"),
        ("sold every morning", "every morning", "XXXX-XX-XXTMO"),
    ],
)
def test_a_time_that_recurs_is_a_set(text, phrase, value):
    found = only(text)
    assert (found.span.of(text), found.kind, found.value) == (phrase, "SET", value)


def test_the_year_ended_on_a_day_has_both_its_ends():
    year, day = read("profit for the financial year ended March 31, 2019 rose")
    assert (year.earliest, year.latest) == ("2018-04-01", "2019-03-31")
    assert day.value == "2019-03-31"


def test_a_rate_and_an_age_are_no_dates():
    assert read("It pays $5 a share a year to a man 52 years old and his 8-year-old son.") == ()
