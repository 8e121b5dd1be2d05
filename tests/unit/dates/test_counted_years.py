"""Dates that lie a counted number of years back, and present tenses that look ahead."""

import pytest

from tests.unit.dates.reading import bounds, only, read, values

THURSDAY = "2017-05-18"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is 10 years since he died on 3 May.", "2007-05-03"),
        ("It has been a decade since she left in June.", "2007-06"),
        ("Ten years after he died on 3 May, the case was closed.", "2007-05-03"),
    ],
)
def test_near_an_anniversary_the_count_of_years_is_sure(text, value):
    found = read(text, THURSDAY)[-1]
    assert (found.value, found.flag) == (value, None)


def test_far_from_an_anniversary_both_years_are_shown():
    found = read("It is 10 years since he died on Christmas Day.", THURSDAY)[-1]
    assert found.flag == "ambiguous"
    assert [other.value for other in found.alternatives] == ["2006-12-25", "2007-12-25"]


@pytest.mark.parametrize(
    "text",
    [
        "Ten years after she died on 3 October, the case was closed.",
        "Two years after the bridge opened in October, it closed.",
    ],
)
def test_years_after_a_day_of_a_story_without_a_year_are_not_guessed(text):
    assert read(text, THURSDAY)[-1].flag == "unresolved"


def test_a_feast_takes_its_year_from_the_years_before_it():
    text = "It was 20 years ago on Christmas Day that the roof fell."
    assert values(text, THURSDAY)[-1] == ("Christmas Day", "1997-12-25")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The company reports results on Friday.", "2017-05-19"),
        ("The firm, which reports full results on Monday, fell.", "2017-05-22"),
        ("The court issues its ruling on Monday.", "2017-05-22"),
        ("The BBC reports on Friday that he left.", "2017-05-12"),
        ("She reports that results on Friday were poor.", "2017-05-12"),
        ("The issues on Friday were solved.", "2017-05-12"),
    ],
)
def test_a_release_told_in_the_present_is_still_to_come(text, value):
    assert only(text, THURSDAY).value == value


def test_a_rule_from_a_coming_month_on_has_no_end():
    found = only("From April, water bills fall by 5 per cent.", "2016-12-10")
    assert (found.value, found.flag) == ("2017-04", None)
    assert bounds(found) == ("2017-04-01", None)


def test_a_rule_from_a_month_just_begun_may_mean_the_next_one():
    found = only("From April the charge is £5.", THURSDAY)
    assert found.flag == "ambiguous"
    assert [other.value for other in found.alternatives] == ["2017-04", "2018-04"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("From Monday, pupils wear masks.", "2017-05-22"),
        ("From Monday, pupils wore masks.", "2017-05-15"),
    ],
)
def test_a_rule_from_a_weekday_on_is_told_by_its_verb(text, first):
    assert only(text, THURSDAY).earliest == first
