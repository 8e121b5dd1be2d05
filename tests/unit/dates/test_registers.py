"""Sentences of weather pages, markets, courts and science, which speak of time in their own way."""

import pytest

from tests.unit.dates.reading import bounds, only, phrases, read, values

FRIDAY = "2026-11-20"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Sunny spells on Sunday, then rain on Monday.", ["2026-11-22", "2026-11-23"]),
        ("Thursday to Saturday: mostly dry.", ["2026-11-26", "2026-11-28"]),
        ("Outlook for Tuesday to Thursday: cold.", ["2026-11-24", "2026-11-26"]),
        ("The rain on Wednesday was heavy.", ["2026-11-18"]),
        ("Rain on Wednesday stopped play.", ["2026-11-18"]),
    ],
)
def test_a_forecast_without_a_verb_is_of_days_to_come(text, days):
    assert [found.value for found in read(text, FRIDAY)] == days


def test_a_warning_in_force_begins_today_where_it_names_today():
    text = "A warning is in force from 6pm on Friday to 9am on Saturday."
    assert [found.value for found in read(text, FRIDAY)] == [
        "2026-11-20T18:00",
        "2026-11-21T09:00",
    ]


@pytest.mark.parametrize(
    "text",
    ["The warmest November day was 1 May 2015.", "A December night fell; it was 1 May 2015."],
)
def test_a_day_of_any_november_is_of_no_year(text):
    assert "November" not in phrases(text, FRIDAY)
    assert not any("2026" in (found.value or "") for found in read(text, FRIDAY))


def test_goods_for_delivery_in_a_month_are_still_to_come():
    assert only("Brent for January delivery fell 2%.", FRIDAY).value == "2027-01"


def test_year_to_date_is_no_length():
    assert phrases("Shares are down 12% year to date.", FRIDAY) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She was bailed until 14 January.", "2027-01-14"),
        ("He was remanded in custody until Monday.", "2026-11-23"),
    ],
)
def test_bail_and_custody_last_until_a_day_to_come(text, value):
    assert only(text, FRIDAY).value == value


def test_a_week_that_begins_on_a_date_is_that_week():
    week, monday = read("It will be heard in the week beginning 7 December.", FRIDAY)
    assert bounds(week) == ("2026-12-07", "2026-12-13")
    assert monday.value == "2026-12-07"


def test_a_year_said_behind_a_date_is_its_year():
    assert values("It opened on 3 May in 2019.", FRIDAY)[0] == ("3 May", "2019-05-03")


def test_a_date_of_two_years_is_of_neither():
    text = "We measured from 1 June to 31 August in 2019 and 2020."
    assert [found.value for found in read(text, FRIDAY)] == [
        "XXXX-06-01",
        "XXXX-08-31",
        "2019",
        "2020",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A jogger saw the car at 6 a.m. ten days before the shooting.",
        "A jogger saw it at 6 a.m. near his home 10 days before the murder.",
    ],
)
def test_an_hour_so_many_days_before_something_is_not_of_today(text):
    assert read(text, FRIDAY)[0].flag == "unresolved"


@pytest.mark.parametrize("text", ["He left. Three years later he died.", "Two days later he fled."])
def test_years_later_of_nothing_named_are_not_counted_from_the_article(text):
    found = only(text, FRIDAY)
    assert (found.earliest, found.latest, found.flag) == (None, None, "unresolved")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Voters in Ohio head to the polls on the first Tuesday in May.", "2027-05-04"),
        ("The book is out on Thursday.", "2026-11-26"),
        ("MPs return on Monday.", "2026-11-23"),
        ("On the eve of the invasion, on 23 February, he spoke to the nation.", "2026-02-23"),
        ("Thirty years ago next Tuesday the bridge opened.", "1996-11-24"),
    ],
)
def test_present_and_past_are_told_apart_by_what_is_said(text, value):
    assert only(text, FRIDAY).value == value


@pytest.mark.parametrize(
    ("text", "values_there"),
    [
        ("Clocks go back at 2am on the last Sunday in October.", ["2027-10-31T02:00"]),
        ("It rang at noon on the first Monday of May 2019.", ["2019-05-06T12:00"]),
        ("A year ago on Sunday the tower burned.", ["2025", "XXXX-WXX-7"]),
        ("Two cuts are due next year, in February and May.", ["2027", "2027-02", "2027-05"]),
        ("The last train is at 23:45, Monday to Saturday.",
         ["XXXX-XX-XXT23:45", "XXXX-WXX-1", "XXXX-WXX-6"]),
        ("On the second Monday of the siege he left.", ["XXXX-WXX-1"]),
    ],
)  # fmt: skip
def test_what_leans_on_words_beside_it_is_read_with_them(text, values_there):
    assert [found.value for found in read(text, FRIDAY)] == values_there


@pytest.mark.parametrize(
    ("text", "values_there"),
    [
        ("Between Monday and Friday last week 40 fell ill.", ["2026-11-09", "2026-11-13"]),
        ("Talks in Geneva resume Tuesday.", ["2026-11-24"]),
        ("The mission launches on Sunday.", ["2026-11-22"]),
        ("She turns 50 on Sunday.", ["2026-11-22"]),
        ("She turned 50 on Sunday.", ["2026-11-15"]),
        ("He quit in the week after the election.", ["P1W"]),
    ],
)
def test_the_week_and_the_verb_beside_a_day_decide_it(text, values_there):
    assert [found.value for found in read(text, FRIDAY)] == values_there
