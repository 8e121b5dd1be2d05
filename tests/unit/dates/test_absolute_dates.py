"""Dates that stand by themselves: every way of writing them, and that no anchor moves them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.dates.reading import bounds, only, phrases, read, values

WRITTEN = [
    ("The lock was opened on 18 May 2017.", "18 May 2017", "2017-05-18"),
    ("The lock was opened on May 18, 2017.", "May 18, 2017", "2017-05-18"),
    ("The lock was opened on May 18th 2017.", "May 18th 2017", "2017-05-18"),
    ("The lock was opened on the 18th of May, 2017.", "the 18th of May, 2017", "2017-05-18"),
    ("It was the third of October 1983.", "the third of October 1983", "1983-10-03"),
    ("Filed 2017-05-18 by the clerk.", "2017-05-18", "2017-05-18"),
    ("Filed 2017/05/18 by the clerk.", "2017/05/18", "2017-05-18"),
    ("Filed 18.05.2017 by the clerk.", "18.05.2017", "2017-05-18"),
    ("Filed 18-May-2017 by the clerk.", "18-May-2017", "2017-05-18"),
    ("Filed 25/12/2016 by the clerk.", "25/12/2016", "2016-12-25"),
    ("Filed 12/25/2016 by the clerk.", "12/25/2016", "2016-12-25"),
    ("Filed on Sept. 30, 2011 by the clerk.", "Sept. 30, 2011", "2011-09-30"),
    ("Closed since Friday, April 9, 2021.", "Friday, April 9, 2021", "2021-04-09"),
    ("The dam broke in April 1963.", "April 1963", "1963-04"),
    ("The dam broke in April of 1963.", "April of 1963", "1963-04"),
    ("The dam broke in 1963.", "1963", "1963"),
    ("the spring of ’68 was cold", "the spring of ’68", "1968-SP"),
    ("The dam broke in the winter of 1994.", "the winter of 1994", "1994-WI"),
    ("Sales rose in the third quarter of 2014.", "the third quarter of 2014", "2014-Q3"),
    ("Sales rose in Q3 2014.", "Q3 2014", "2014-Q3"),
    ("Sales rose in the second half of 2014.", "the second half of 2014", "2014-H2"),
    ("Hats were worn in the 1980s.", "the 1980s", "198"),
    ("A mill of the 18th century burned.", "the 18th century", "17"),
    ("a nineteenth-century mill", "nineteenth-century", "18"),
    ("the wage bill of the 2019-20 season", "2019-20", "2019/2020"),
    ("The fleet sailed in 490 BC.", "490 BC", "BC0490"),
    ("Planning for 2017-W20 begins.", "2017-W20", "2017-W20"),
    ("The mayor spoke on Christmas Eve 2018.", "Christmas Eve 2018", "2018-12-24"),
    ("Shops shut on Good Friday 2016.", "Good Friday 2016", "2016-03-25"),
    ("They met on Easter Monday 2024.", "Easter Monday 2024", "2024-04-01"),
    ("The day after 9/11 he flew home.", "The day after 9/11", "2001-09-12"),
    ("in nineteen ninety-six the pit closed", "nineteen ninety-six", "1996"),
    ("the second Monday in March 2016", "the second Monday in March 2016", "2016-03-14"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), WRITTEN)
def test_a_date_is_read_as_it_is_written(text, phrase, value):
    assert (phrase, value) in values(text)


@pytest.mark.parametrize(("text", "phrase", "value"), WRITTEN)
def test_no_anchor_moves_a_full_date(text, phrase, value):
    assert (phrase, value) in values(text, "1999-02-03")
    assert (phrase, value) in values(text, "2031-11-30")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("in April 2016", "2016-04-01", "2016-04-30"),
        ("in February 2016", "2016-02-01", "2016-02-29"),
        ("in early March 2015", "2015-03-01", "2015-03-10"),
        ("in mid-March 2015", "2015-03-11", "2015-03-20"),
        ("in late November 2014", "2014-11-21", "2014-11-30"),
        ("in 1999", "1999-01-01", "1999-12-31"),
        ("in the winter of 1994", "1994-12-01", "1995-02-28"),
        ("in the 1980s", "1980-01-01", "1989-12-31"),
        ("in the 18th century", "1701-01-01", "1800-12-31"),
        ("in the first week of May 2018", "2018-05-01", "2018-05-07"),
    ],
)
def test_a_coarse_date_has_its_first_and_last_day(text, earliest, latest):
    assert bounds(only(text)) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("by 19 May 2016", None, "2016-05-19"),
        ("until May 2016", None, "2016-05-31"),
        ("since May 2016", "2016-05-01", None),
        ("before May 2016", None, "2016-04-30"),
        ("after 2016", "2017-01-01", None),
    ],
)
def test_a_preposition_opens_one_side_and_stays_outside(text, earliest, latest):
    found = only(text)
    assert bounds(found) == (earliest, latest)
    assert found.span.of(text) == text.split(" ", 1)[1]


def test_two_dates_that_share_a_month_are_two_dates():
    assert values("The fair ran 12-14 April 2017.") == [
        ("12", "2017-04-12"),
        ("14 April 2017", "2017-04-14"),
    ]
    assert values("It rained on April 12 and 13, 2017.") == [
        ("April 12", "2017-04-12"),
        ("13, 2017", "2017-04-13"),
    ]


def test_the_first_month_of_a_range_takes_the_year_of_the_second():
    text = "The siege lasted from October to March 1945."
    assert values(text) == [("October", "1944-10"), ("March 1945", "1945-03")]


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u202f", "  ", "\n"])
def test_blanks_of_any_kind_change_nothing(blank):
    text = "It reopened on 12 April 2017 at last.".replace(" ", blank)
    assert [value for _, value in values(text)] == ["2017-04-12"]


def test_dashes_and_capitals_change_nothing():
    assert [value for _, value in values("MID–MAY 2016 AND 3 JUNE 2016")] == [
        "2016-05",
        "2016-06-03",
    ]


@given(day=st.dates(), other=st.dates())
def test_every_day_of_the_calendar_reads_back(day, other):
    text = f"It was {day.isoformat()} then."
    assert [f.value for f in read(text, other.isoformat())] == [day.isoformat()]


def test_the_marked_words_leave_the_preposition_out():
    assert phrases("In April it closed, and on Monday by noon it reopened.", "2017-05-18") == [
        "April",
        "Monday",
        "noon",
    ]
