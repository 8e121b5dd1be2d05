"""Names, titles, numbers and idioms that look like dates, and dates that look like those."""

import pytest

from tests.unit.dates.reading import bounds, only, phrases, read


@pytest.mark.parametrize(
    "text",
    [
        "She may march in the March for Science.",
        "The March hare met April Jones and June O'Hara.",
        "The rule ISO 2022 and RFC 1918 apply.",
        "Firms such as Monday.com and papers such as the Sunday Times lost readers.",
        "A fan of Sheffield Wednesday, Man Friday and Friday Night Lights sued.",
        "Blade Runner 2049 and Cyberpunk 2077 were shown.",
        "A reading of Nineteen Eighty-Four was held.",
        "Version 10.11.12 fixed bug 2017.",
        "Pay into bank account 2011-04-5567.",
        "The captain hit a century for Kent.",
        "The Now Show, the Today programme and USA Today agree.",
        "Autumn Reeser and Summer Lee starred.",
        "The vote was 1,984 to 2,001.",
        "At No 10 the minute was approved.",
        "Agenda 2030 was praised.",
    ],
)
def test_names_and_numbers_are_left_alone(text):
    assert phrases(text, "2019-09-24") == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("He fell ill in March for the second time.", "2019-03-01"),
        ("Last Updated:29 April 2019 15:04 BSTThe mayor left.", "2019-04-29T15:04+01:00"),
        ("He came on 3 may 2019.", "2019-05-03"),
        ("Wed Apr 27 20:33:05 +0000 2016", "2016-04-27T20:33+00:00"),
        ("Two Fridays ago a tanker sank.", "2019-09-13"),
        ("The minister is to visit Oslo a week on Thursday.", "2019-10-03"),
        ("The shop shuts a week today.", "2019-10-01"),
        ("He died a year ago today.", "2018-09-24"),
        ("He died two years ago this month.", "2017-09-01"),
    ],
)
def test_dates_in_disguise_are_read(text, first):
    found = only(text, "2019-09-24")
    assert (found.earliest, found.flag) == (first, None)


def test_a_day_of_the_month_named_before():
    found = read("On 8 August 2008 war broke out. By the 12th it was over.", "2019-09-24")
    assert bounds(found[1]) == (None, "2008-08-12")


def test_so_long_after_that_counts_from_the_date_before():
    found = read("He was shot on 5 July 2016 and died three days after that.", "2019-09-24")
    assert found[1].value == "2016-07-08"


@pytest.mark.parametrize("feast", ["Ramadan", "Eid al-Fitr", "Diwali", "Lunar New Year"])
def test_a_feast_of_the_moon_is_not_guessed(feast):
    assert only(f"They met during {feast}.", "2019-09-24").flag == "unresolved"


def test_no_clock_shows_such_a_time():
    assert only("It happened at 26:10 on Monday.", "2019-09-24").flag == "contradiction"


def test_hope_has_no_length():
    assert only("One day the road will be built.", "2019-09-24").value == "FUTURE_REF"


def test_a_zone_inside_a_word_of_any_script_is_no_zone():
    assert read("밢纠GMTReported 1 of 30 cases", "2019-09-24") == ()
