"""Dates that hang on the day of writing."""

import pytest

from tests.unit.dates.reading import bounds, only, read, values

THURSDAY = "2017-05-18"


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("The gates failed yesterday.", "yesterday", "2017-05-17"),
        ("The gates open today.", "today", "2017-05-18"),
        ("The gates will open tomorrow.", "tomorrow", "2017-05-19"),
        ("He left the day before yesterday.", "the day before yesterday", "2017-05-16"),
        ("He returns the day after tomorrow.", "the day after tomorrow", "2017-05-20"),
        ("Rents dipped last week.", "last week", "2017-W19"),
        ("Rents dip this week.", "this week", "2017-W20"),
        ("Rents will dip next week.", "next week", "2017-W21"),
        ("Rents dipped last month.", "last month", "2017-04"),
        ("Rents will dip next month.", "next month", "2017-06"),
        ("Rents dipped last year.", "last year", "2016"),
        ("Rents will dip next year.", "next year", "2018"),
        ("Rents dipped in the last quarter.", "the last quarter", "2017-Q1"),
        ("Rents dipped the week before last.", "the week before last", "2017-W18"),
        ("It burned three days ago.", "three days ago", "2017-05-15"),
        ("It burned two weeks ago.", "two weeks ago", "2017-W18"),
        ("It burned a month ago.", "a month ago", "2017-04"),
        ("It burned almost four years ago.", "almost four years ago", "2013"),
        ("It burned a decade ago.", "A decade ago".lower(), "2007"),
        ("It burned two and a half years ago.", "two and a half years ago", "2014-11"),
        ("It burned a fortnight ago.", "a fortnight ago", "2017-W18"),
        ("It opens in three weeks' time.", "three weeks' time", "2017-W23"),
        ("It opens ten days from now.", "ten days from now", "2017-05-28"),
        ("It burned earlier this month.", "earlier this month", "2017-05"),
        ("It will end later this year.", "later this year", "2017"),
        ("It burned in late last year.", "late last year", "2016"),
        ("It closes at the end of the year.", "the end of the year", "2017"),
        ("It closes by the end of next month.", "the end of next month", "2017-06"),
        ("It burned last summer.", "last summer", "2016-SU"),
        ("It will open next summer.", "next summer", "2017-SU"),
        ("It burned over the weekend.", "the weekend", "2017-W19-WE"),
        ("It burned in April.", "April", "2017-04"),
        ("It burned in October.", "October", "2016-10"),
        ("It will open in October.", "October", "2017-10"),
        ("It burned last April.", "last April", "2017-04"),
        ("It will open next April.", "next April", "2018-04"),
        ("It burned in July last year.", "July last year", "2016-07"),
        ("It burned on November 17.", "November 17", "2016-11-17"),
        ("It will open on June 3.", "June 3", "2017-06-03"),
        ("It shone on Boxing Day.", "Boxing Day", "2016-12-26"),
        ("It shone in the 90s.", "the 90s", "199"),
    ],
)
def test_words_count_from_the_day_of_writing(text, phrase, value):
    assert (phrase, value) in values(text, THURSDAY)


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2020-01-05", "The treasurer was arrested on November 17.", "2019-11-17"),
        ("2019-12-30", "The treasurer will stand trial on January 9.", "2020-01-09"),
        ("2021-01-15", "Rents dipped last month.", "2020-12"),
        ("2024-02-28", "The locks open tomorrow.", "2024-02-29"),
        ("2023-03-01", "The locks failed yesterday.", "2023-02-28"),
        ("2018-01-02", "The locks failed last week.", "2017-W52"),
        ("2018-02-14", "It burned last fall.", "2017-FA"),
    ],
)
def test_years_and_months_end_where_they_end(published, text, value):
    assert only(text, published).value == value


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Wolves were recently seen.", None, "2017-05-18"),
        ("Over the past two months it rained.", "2017-03-18", "2017-05-18"),
        ("In the next two years it will rain.", "2017-05-18", "2019-05-18"),
        ("It rained in the last 24 hours.", "2017-05-17", "2017-05-18"),
        ("Earlier this year it rained.", "2017-01-01", "2017-05-18"),
        ("Later this month it will rain.", "2017-05-18", "2017-05-31"),
        ("He resigned earlier this week.", "2017-05-15", "2017-05-18"),
    ],
)
def test_stretches_up_to_the_anchor_have_an_end(text, earliest, latest):
    assert bounds(only(text, THURSDAY)) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("On the day before 5 May 2016 it snowed.", "the day before 5 May 2016", "2016-05-04"),
        ("It rained on the day after Christmas.", "the day after Christmas", "2016-12-26"),
        ("They met on the eve of Easter.", "the eve of Easter", "2017-04-15"),
        ("They met on Easter eve.", "Easter eve", "2017-04-15"),
        ("He was found last Thanksgiving.", "last Thanksgiving", "2016-11-24"),
        ("They will marry next Christmas.", "next Christmas", "2017-12-25"),
    ],
)
def test_a_day_beside_another_is_that_day(text, words, day):
    found = only(text, THURSDAY)
    assert (found.span.of(text), found.value) == (words, day)


@pytest.mark.parametrize(
    "text", ["You get a news item in March, and sales rise that day.", "It fell that night."]
)
def test_that_day_without_a_day_before_it_is_left_open(text):
    assert read(text, THURSDAY)[-1].flag == "unresolved"


def test_a_coarse_anchor_still_resolves_what_is_as_coarse():
    assert only("Rents dipped last year.", "2017").value == "2016"
    assert only("Rents dipped last month.", "2017-05").value == "2017-04"
    assert only("Rents dipped yesterday.", "2017-05").flag == "unresolved"


def test_the_reporting_of_a_wire_story():
    text = (
        "Earlier in the day, the paper quoted a spokesman. On Monday, the agency reported a raid. "
        "In\u00a0April, three men were killed. In the early hours of April\u00a07, missiles were "
        "launched. The pact was signed in October 2015; on September 17, 2016, jets struck."
    )
    assert values(text, THURSDAY) == [
        ("Earlier in the day", "2017-05-18"),
        ("Monday", "2017-05-15"),
        ("April", "2017-04"),
        ("the early hours of April\u00a07", "2017-04-07TNI"),
        ("October 2015", "2015-10"),
        ("September 17, 2016", "2016-09-17"),
    ]
    assert bounds(read(text, THURSDAY)[3]) == ("2017-04-07T00:00", "2017-04-07T06:00")
