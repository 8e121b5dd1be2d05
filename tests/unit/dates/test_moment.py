"""Points in time at whatever precision they were given."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.dates.moment import Moment, parse_moment
from workbench.errors import InvalidError


@pytest.mark.parametrize(
    ("words", "precision", "first", "last"),
    [
        ("2017", "year", date(2017, 1, 1), date(2017, 12, 31)),
        ("2016-02", "month", date(2016, 2, 1), date(2016, 2, 29)),
        ("2017-05-18", "day", date(2017, 5, 18), date(2017, 5, 18)),
        ("2017-05-18T20:33", "minute", date(2017, 5, 18), date(2017, 5, 18)),
        ("2017-05-18T20:33:05Z", "second", date(2017, 5, 18), date(2017, 5, 18)),
    ],
)
def test_a_moment_is_as_precise_as_it_was_given(words, precision, first, last):
    moment = parse_moment(words)
    assert (moment.precision, moment.first_day(), moment.last_day()) == (precision, first, last)
    assert str(moment) == words


@pytest.mark.parametrize(
    ("words", "minutes"), [("+03:00", 180), ("-0730", -450), ("Z", 0), ("+05", 300), ("", None)]
)
def test_the_zone_is_kept_as_minutes_east(words, minutes):
    assert parse_moment(f"2022-04-07T00:20{words}").zone == minutes


def test_an_instant_with_a_zone_is_comparable_across_zones():
    oslo, utc = parse_moment("2022-04-07T00:20+02:00"), parse_moment("2022-04-06T22:20Z")
    assert oslo.instant() == utc.instant()


@pytest.mark.parametrize(
    "words", ["", "yesterday", "2017-5-18", "2017-02-30", "0000", "2017-13", "2017-05-18T25:00"]
)
def test_what_is_no_date_is_refused_with_a_hint(words):
    with pytest.raises(InvalidError) as refused:
        parse_moment(words)
    assert refused.value.hint


@given(
    st.dates(),
    st.one_of(st.none(), st.tuples(st.integers(0, 23), st.integers(0, 59))),
    st.one_of(st.none(), st.integers(-14 * 60, 14 * 60)),
)
def test_what_is_written_reads_back(day, clock, zone):
    hour, minute = clock or (None, None)
    moment = Moment(
        day.year, day.month, day.day, hour, minute, zone=zone if clock is not None else None
    )
    assert parse_moment(str(moment)) == moment


@given(st.dates(min_value=date(1, 1, 1)))
def test_a_month_holds_its_days(day):
    month = Moment(day.year, day.month)
    assert month.first_day() <= day <= month.last_day()
    assert month.last_day() == date.max or (month.last_day() + timedelta(1)).day == 1
