"""Times of day as people say them, and the day they belong to."""

import pytest

from tests.unit.dates.reading import bounds, only, read
from workbench.dates.answer import in_words


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("The fire began at about 3 a.m. on Wednesday.", "2021-09-29T03:00"),
        ("The bell rang at eight o'clock on Saturday evening.", "2021-10-02T20:00"),
        ("At 6 on Friday evening the shop shut.", "2021-10-01T18:00"),
        ("It rang at a quarter to four on Saturday morning.", "2021-10-02T03:45"),
        ("He left at ten to six this morning.", "2021-10-05T05:50"),
        ("At 1430 hours on 1 October 2021 the gate opened.", "2021-10-01T14:30"),
        ("He rang at 9.30 on Monday.", "2021-10-04T09:30"),
        ("The launch is set for 05:00 IST on 9 October.", "2021-10-09T05:00"),
        ("The flight landed at 12:30am on Monday.", "2021-10-04T00:30"),
        ("At 24:00 on 3 October 2021 it ended.", "2021-10-04T00:00"),
    ],
)
def test_a_time_of_day_finds_its_day(text, moment):
    assert bounds(only(text, "2021-10-05")) == (moment, moment)


def test_two_clocks_share_the_day_after_them():
    found = read("It struck at 04:17 (01:17 GMT) on 1 October 2021.", "2021-10-05")
    assert [f.earliest for f in found] == [
        "2021-10-01T04:17",
        "2021-10-01T01:17+00:00",
        "2021-10-01",
    ]


def test_a_clock_in_brackets_dates_the_one_before_it():
    text = "The flight will leave at 4 in the morning (4 a.m. EDT Thursday), he said."
    assert [f.value for f in read(text, "2000-04-05")] == ["2000-04-06T04:00"] * 2


def test_twelve_noon_is_one_phrase():
    assert only("The shop opens at 12 noon.", "2015-03-22").value == "2015-03-22T12:00"


def test_nothing_happens_at_a_year():
    found = read("It began at 17.00 BST on 1 October 2021 and ended at 1900.", "2021-10-05")
    assert found[1].earliest == "2021-10-01T19:00"


def test_a_clock_face_has_two_halves():
    found = only("The train is due at half past six on Thursday.", "2021-10-05")
    assert found.flag == "ambiguous"
    assert [other.earliest for other in found.alternatives] == [
        "2021-10-07T06:30",
        "2021-10-07T18:30",
    ]


def test_an_order_in_doubt_stays_in_doubt_with_a_time_of_day():
    found = only("It was logged on 4/5/17 at 10am.", "2019-02-14")
    assert [other.earliest for other in found.alternatives] == [
        "2017-05-04T10:00",
        "2017-04-05T10:00",
    ]


@pytest.mark.parametrize(
    "text", ["Shares closed at 9.30 on average.", "It won 5 to 3, ten past presidents."]
)
def test_prices_and_scores_are_no_times(text):
    assert read(text, "2021-10-05") == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It lifted off at 10.15pm EST on 3 October 2021.", "03:15 in UTC, where it was Mon 4 Oct"),
        ("It closed at 18:00 CET on 1 October 2021.", "17:00 in UTC"),
        ("It rang at 04:00 JST on 1 October 2021.", "19:00 in UTC, where it was Thu 30 Sep 2021"),
    ],
)
def test_a_zone_is_converted_and_another_day_is_named(text, words):
    assert words in in_words(only(text, "2021-10-05").why)
