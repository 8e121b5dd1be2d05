"""Which Monday is meant."""

import pytest

from tests.unit.dates.reading import only, read, values
from workbench.dates.wording import SENTENCES
from workbench.wording import say

THURSDAY = "2017-05-18"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On Monday, the mayor resigned.", "2017-05-15"),
        ("The mayor resigned Thursday.", "2017-05-18"),
        ("Friday's march passed without trouble.", "2017-05-12"),
        ("The mayor will resign on Monday.", "2017-05-22"),
        ("A hearing is scheduled for Monday.", "2017-05-22"),
        ("The inquest resumes on Tuesday.", "2017-05-23"),
        ("The mayor agreed to step down on Monday.", "2017-05-22"),
        ("The vote was postponed until Monday.", "2017-05-22"),
        ("The decision could come as early as Monday.", "2017-05-22"),
        ("The mayor said he would resign on Saturday.", "2017-05-20"),
        ("The mayor, who resigned on Saturday, will not return.", "2017-05-13"),
        ("The inquest resumes on Tuesday week.", "2017-05-30"),
        ("It was last heard from a week ago on Monday.", "2017-05-08"),
        ("The mayor resigned last Friday.", "2017-05-12"),
        ("The mayor resigns next Monday.", "2017-05-22"),
        ("Polls open a week from Tuesday.", "2017-05-30"),
        ("It burned on Thursday of last week.", "2017-05-11"),
    ],
)
def test_tense_and_cue_choose_the_weekday(text, value):
    assert only(text, THURSDAY).value == value


def test_the_same_name_may_lie_behind_and_ahead():
    text = "Drivers who walked out on Monday are to be back next Monday."
    assert values(text, "2018-08-15") == [("Monday", "2018-08-13"), ("next Monday", "2018-08-20")]


def test_next_friday_said_on_a_tuesday_is_two_fridays():
    found = only("The mayor resigns next Friday.", "2017-05-16")
    assert (found.flag, found.value) == ("ambiguous", "2017-05-19")
    assert [other.value for other in found.alternatives] == ["2017-05-19", "2017-05-26"]


def test_a_reader_is_told_why():
    (found,) = read("On Monday, the mayor resigned.", THURSDAY)
    assert [say(reason, SENTENCES) for reason in found.why] == [
        "the Monday before Thu 18 May 2017, because the verb is in the past"
    ]


@pytest.mark.parametrize("word", ["Mon", "Tues", "Wed", "Thurs", "Fri"])
def test_short_names_count_before_a_date(word):
    day = {"Mon": 15, "Tues": 16, "Wed": 17, "Thurs": 18, "Fri": 19}[word]
    assert only(f"It burned on {word} {day} May 2017.").value == f"2017-05-{day}"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Applications close at noon on Friday.", "2018-08-17T12:00"),
        ("Schools reopen on Monday after a long walkout.", "2018-08-20"),
        ("The new timetable comes into force on Sunday.", "2018-08-19"),
        ("The next hearing is on Monday.", "2018-08-20"),
        ("Voters go to the polls on Sunday.", "2018-08-19"),
        ("The verdict was put off until Friday.", "2018-08-17"),
        ("Residents were told to boil water until at least Friday.", "2018-08-17"),
        ("Doors open at 9am on Saturday; tickets went on sale long ago.", "2018-08-18T09:00"),
        ("Two weeks from Friday the lease runs out.", "2018-08-31"),
        ("A week last Tuesday the boiler blew up.", "2018-08-07"),
    ],
)
def test_the_present_tense_looks_ahead(text, day):
    assert day in [found.latest for found in read(text, "2018-08-15")]


def test_the_previous_weekday_lies_before_the_day_named():
    text = "He was found on Saturday; he was last seen on the previous Wednesday."
    assert read(text, "2017-03-16")[1].earliest == "2017-03-08"
