"""Sentences as newsrooms write them, read as a sceptical fact-checker would read them."""

import pytest

from tests.unit.dates.reading import phrases, read, values

WEDNESDAY = "2026-11-25"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Arsenal host Tottenham on Sunday (16:30 GMT).", "Sunday", "2026-11-29"),
        ("The deadline passed at 5 p.m. on Monday.", "5 p.m. on Monday", "2026-11-23T17:00"),
        ("The deadline is Friday.", "Friday", "2026-11-27"),
        ("The trial is expected to last six weeks.", "six weeks", "P6W"),
        ("It will close two years earlier than planned.", "two years", "P2Y"),
        ("Sales in the week ending 15 November were lower than in the same week of 2025.",
         "the same week of 2025", "2025-W46"),
        ("In the six months to 30 September it fell from £4m in the same period a year ago.",
         "the same period a year ago", "2025-04/2025-09"),
        ("Of those polled between Nov. 14 and 17 said no.", "17", "2026-11-17"),
        ("Some 500 people attended a Sunday night service.", "Sunday night", "2026-11-22TNI"),
        ("He will camp in June, July and August and was in Rome.", "August", "2027-08"),
        ("Work will last two to three weeks.", "two to three weeks", "P2W"),
        ("He plays on Friday.", "Friday", "2026-11-27"),
        ("The minimum wage rises to £12.71 from April.", "April", "2027-04"),
        ("A quake hit on Nov 22 at 8am. It shook until the evening of the next day.",
         "the evening of the next day", "2026-11-23TEV"),
        ("It meets on the first Tuesday of every month.", "the first Tuesday of every month",
         "XXXX-WXX-2"),
        ("He fell ill within weeks or months.", "weeks or months", "PXW"),
        ("Sales fell in recent weeks and months.", "recent weeks and months", "PAST_REF"),
        ("He is accused of stabbing his wife on Friday.", "Friday", "2026-11-20"),
        ("The firm is believed to be in talks since Monday.", "Monday", "2026-11-23"),
        ("The council votes on Monday on what was agreed.", "Monday", "2026-11-30"),
        ("Blast heard at 0345 local time.", "0345 local time", "2026-11-25T03:45"),
        ("It settled at $61, its lowest since Feb 2021, then up 1% by 1030 GMT on Tuesday.",
         "1030 GMT on Tuesday", "2026-11-24T10:30"),
        ("On this day in 1963, Kennedy was buried.", "this day in 1963", "1963-11-25"),
        ("The ice was this small 125,000 years ago.", "125,000 years ago", "PAST_REF"),
        ("It was built 3,000 years ago.", "3,000 years ago", "BC0975"),
        ("Rory tees off at 12:40 local time on Thursday.", "12:40 local time on Thursday",
         "2026-11-26T12:40"),
        ("Snow is forecast overnight into Thursday.", "overnight", "2026-11-25TNI"),
        ("Snow is forecast overnight into Thursday.", "Thursday", "2026-11-26"),
        ("He was born on 29 February 1956 and died on Tuesday.", "Tuesday", "2026-11-24"),
    ],
)  # fmt: skip
def test_a_sentence_of_the_news_is_read_as_it_is_meant(text, words, value):
    found = {date.span.of(text): date for date in read(text, WEDNESDAY)}
    assert (found[words].value, found[words].flag) == (value, None)


def test_rates_of_change_and_counts_of_strikes_are_no_dates():
    text = "Sales rise 8.5% annually and 10,000 units annually."
    assert phrases(text, WEDNESDAY) == []
    text = "Sales fell month on month and year over year in what is the second strike."
    assert phrases(text, WEDNESDAY) == []


def test_last_may_be_a_verb_or_point_back():
    assert phrases("It was at last Friday.", WEDNESDAY) == ["last Friday"]
    assert values("Talks last two days.", WEDNESDAY) == [("two days", "P2D")]


@pytest.mark.parametrize(
    "text",
    [
        "The museum is open from 10am to 6pm Tuesday to Sunday.",
        "Open 9am-5pm Monday-Friday.",
        "Open Monday to Friday, 9am to 5pm.",
    ],
)
def test_opening_hours_come_again(text):
    assert {date.earliest for date in read(text, WEDNESDAY)} == {None}


def test_hours_that_lie_on_days_are_no_opening_hours():
    assert values("It was shut from 9am Monday to 5pm Friday.", WEDNESDAY) == [
        ("9am Monday", "2026-11-16T09:00"),
        ("5pm Friday", "2026-11-20T17:00"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [("It opened on the 27th.", "2026-10-27"), ("It will open on the 3rd.", "2026-12-03")],
)
def test_a_day_without_its_month_follows_the_verb(text, value):
    assert values(text, WEDNESDAY)[0][1] == value


def test_a_story_of_long_ago_goes_over_the_end_of_the_year():
    text = "The first case was reported on 31 December 2019. By the end of January, 200 had died."
    found = read(text, WEDNESDAY)[1]
    assert (found.value, found.flag) == ("2020-01", "ambiguous")
