"""Clock times, parts of the day, zones, and the day they belong to."""

import pytest

from tests.unit.dates.reading import bounds, only, values
from workbench.dates.answer import answer_dates
from workbench.dates.moment import parse_moment


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("at 6.40pm on Monday", "6.40pm on Monday", "2021-10-04T18:40"),
        ("at 10 p.m. Monday", "10 p.m. Monday", "2021-10-04T22:00"),
        ("at noon on Monday", "noon on Monday", "2021-10-04T12:00"),
        ("at 11pm last night", "11pm last night", "2021-10-04T23:00"),
        ("at 10:30 on 3 May 2021", "10:30 on 3 May 2021", "2021-05-03T10:30"),
        ("on May 8, 2021 1:00AM", "May 8, 2021 1:00AM", "2021-05-08T01:00"),
        ("at 3 in the afternoon on Monday", "3 in the afternoon on Monday", "2021-10-04T15:00"),
        ("at ten o'clock on Monday", "ten o'clock on Monday", "2021-10-04T10:00"),
        ("on Monday evening", "Monday evening", "2021-10-04TEV"),
        ("this morning", "this morning", "2021-10-05TMO"),
        ("last night", "last night", "2021-10-04TNI"),
        ("It is shown tonight.", "tonight", "2021-10-05TNI"),
        ("early on Monday at 0530 hours", "Monday at 0530 hours", "2021-10-04T05:30"),
    ],
)
def test_a_time_of_day_is_joined_to_its_day(text, phrase, value):
    assert (phrase, value) in values(text, "2021-10-05")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Posted 20:33 GMT23 July 2021", "2021-07-23T20:33+00:00"),
        ("Posted 08:12 GMT +323 March 2018", "2018-03-23T08:12+03:00"),
        ("Published: 3:15 PM ET, Thu Nov 5, 2015", "2015-11-05T15:15-05:00"),
        ("Published: 3:15 PM ET, Sun Jul 5, 2015", "2015-07-05T15:15-04:00"),
        ("2018-03-23T08:12:33+03:00", "2018-03-23T08:12+03:00"),
        ("2018-03-23T08:12:33Z", "2018-03-23T08:12+00:00"),
        ("at 0530 BST on 28 March 2021", "2021-03-28T05:30+01:00"),
        ("Fri 12 Jun 2015 11.58 BST", "2015-06-12T11:58+01:00"),
        ("Last updated: 12:01, 3 May 2016 (UTC)", "2016-05-03T12:01+00:00"),
        ("Mar 3, 2016, 6:02pm EST", "2016-03-03T18:02-05:00"),
    ],
)
def test_a_zone_is_kept_with_its_moment(text, moment):
    assert bounds(only(text)) == (moment, moment)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("It leaked overnight.", "2021-10-04T20:00", "2021-10-05T06:00"),
        ("the early hours of April 7, 2021", "2021-04-07T00:00", "2021-04-07T06:00"),
        ("dawn on June 6, 2012", "2012-06-06T03:00", "2012-06-06T06:00"),
        ("the night of 3 May 2012", "2012-05-03T20:00", "2012-05-04T06:00"),
    ],
)
def test_parts_of_the_day_are_intervals(text, earliest, latest):
    assert bounds(only(text, "2021-10-05")) == (earliest, latest)


def test_midnight_ends_its_day():
    found = only("at midnight on Friday", "2021-10-05")
    assert (found.value, found.earliest) == ("2021-10-01T24:00", "2021-10-02T00:00")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Roads close from 10pm to 5am.", ["2017-05-18T22:00", "2017-05-19T05:00"]),
        ("It was shut from 10pm on Monday until 5am.", ["2017-05-15T22:00", "2017-05-16T05:00"]),
        ("It was open from 9am to 5pm.", ["2017-05-18T09:00", "2017-05-18T17:00"]),
    ],
)
def test_hours_that_run_past_midnight_end_on_the_next_day(words, expected):
    found = answer_dates(words, parse_moment("2017-05-18"))
    assert [one["value"] for one in found] == expected
