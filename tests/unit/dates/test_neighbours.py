"""What two phrases that stand side by side say of each other."""

import pytest

from tests.unit.dates.reading import bounds, read


def days(text, published):
    """Return the first days of the dates of *text*."""
    return [found.earliest for found in read(text, published)]


def flags(text, published):
    """Return the flags of the dates of *text*."""
    return [found.flag for found in read(text, published)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The ship sailed on 01/02/2016, a Monday.", "2016-02-01"),
        ("Dated 03/04/2018 (Tuesday), the memo names nobody.", "2018-04-03"),
        ("On 3 May 2021\u2014a Monday\u2014it rained.", "2021-05-03"),
    ],
)
def test_a_weekday_in_an_aside_belongs_to_its_date(text, day):
    found = read(text, "2022-02-14")
    assert [(f.earliest, f.flag) for f in found] == [(day, None)] * 2


def test_a_weekday_in_an_aside_can_accuse_its_date():
    assert "contradiction" in flags("On 3 May 2021, a Friday, it rained.", "2022-02-14")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Last week's Thursday session was cancelled.", "2017-03-09"),
        ("Next week, on Tuesday, the judge retires.", "2017-03-21"),
        ("It happened on Tuesday morning last week.", "2017-03-07T05:00"),
    ],
)
def test_a_weekday_takes_the_week_beside_it(text, day):
    assert day in days(text, "2017-03-16")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The trial lasted from Monday to Thursday.", ["2021-02-22", "2021-02-25"]),
        ("The shop will be shut from Friday to Tuesday.", ["2021-03-05", "2021-03-09"]),
        ("Between January and March last year it rained.", ["2020-01-01", "2020-03-01"]),
        ("He was arrested on 3 May and freed on 5 May 2014.", ["2014-05-03", "2014-05-05"]),
    ],
)
def test_a_stretch_is_read_as_one(text, ends):
    found = read(text, "2021-03-02")
    assert [f.earliest for f in found] == ends
    assert {f.flag for f in found} == {None}


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("The plane crashed three days ago, on 6 May.", "contradiction"),
        ("The plane crashed three days ago, on 7 May.", None),
        ("The firm was founded 40 years ago, in 1977.", None),
        ("The firm was founded 40 years ago, in 1971.", "contradiction"),
        ("It was rebuilt last year, 2013, by monks.", "contradiction"),
        ("It was rebuilt last year, 2016, by monks.", None),
    ],
)
def test_two_ways_to_say_when_are_compared(text, flag):
    assert flags(text, "2017-05-10")[1] == flag


def test_words_beside_figures_settle_their_order():
    found = read("The clip was posted on 04/05/2017, two days ago.", "2017-05-06")
    assert (found[0].value, found[0].flag) == ("2017-05-04", None)


def test_some_monday_of_a_month_is_left_open():
    found = read("On a Monday in March the shop did not open.", "2017-03-30")[0]
    assert (found.flag, bounds(found)) == ("unresolved", ("2017-03-01", "2017-03-31"))


def test_a_weekday_in_a_story_of_long_ago_is_read_both_ways():
    text = "On Monday 4 June 2012 the jury retired. On Wednesday it came back."
    found = read(text, "2021-05-04")[1]
    assert (found.earliest, found.flag) == ("2012-06-06", "ambiguous")
    assert [other.earliest for other in found.alternatives] == ["2012-06-06", "2021-04-28"]


def test_what_police_say_now_is_not_part_of_the_old_story():
    text = "The jury retired on 4 June 2012. Police said on Monday they had new evidence."
    assert read(text, "2021-05-04")[1].earliest == "2021-05-03"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("“Nobody works tomorrow,” he said on 3 October.", "2019-10-04"),
        ("“It happened yesterday,” she said on Monday.", "2019-10-13"),
        ("“It happened yesterday,” she said.", "2019-10-16"),
        ('On Monday he told the court: "I fell ill yesterday."', "2019-10-13"),
        ('"We will vote on Friday," he said last Friday.', "2019-10-11"),
        ("In a telegram of 4 August 1914 he said: “War came yesterday.”", "1914-08-03"),
    ],
)
def test_quoted_words_count_from_the_day_they_were_said(text, day):
    assert day in days(text, "2019-10-17")


def test_quoted_words_do_not_move_the_story_around_them():
    text = "The strike began on 3 October. “Nobody works tomorrow,” he said that night."
    assert [d[:10] for d in days(text, "2019-10-17")] == ["2019-10-03", "2019-10-04", "2019-10-03"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tomorrow, Friday, the bank closes.", "2017-05-11"),
        ("The shop, founded 50 years ago in 1947, is shut.", "1947-01-01"),
    ],
)
def test_words_beside_a_date_may_contradict_it(text, day):
    found = read(text, "2017-05-10")[1]
    assert (found.earliest, found.flag) == (day, "contradiction")


def test_two_clock_times_share_the_day_behind_the_second():
    found = read("Between 2am and 4am on Monday the pumps failed.", "2021-09-02")
    assert [f.earliest for f in found] == ["2021-08-30T02:00", "2021-08-30T04:00"]


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        ("In 2003 it closed. It was razed in the autumn.", "2003-09-01", "2020-09-01"),
        ("In October 1999 it shut. In December the school closed.", "1999-12-01", "2020-12-01"),
        ("It was signed on 23 April 1916 and broken on Whit Monday.", "1916-06-12", "2020-06-01"),
    ],
)
def test_a_date_in_a_story_of_long_ago_is_read_both_ways(text, then, now):
    found = read(text, "2021-05-04")[1]
    assert found.flag == "ambiguous"
    assert [other.earliest for other in found.alternatives] == [then, now]


def test_a_year_that_only_names_a_thing_sets_no_story():
    found = read("A law of 1998 was changed in March.", "2021-05-04")[1]
    assert (found.value, found.flag) == ("2021-03", None)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("From November to March there were nineteen storms.", ["2018-11-01", "2019-03-01"]),
        ("From May to July it rained.", ["2019-05-01", "2019-07-01"]),
        ("It will be shut from November to March.", ["2020-11-01", "2021-03-01"]),
    ],
)
def test_months_of_a_stretch_lie_in_one_order(text, months):
    found = read(text, "2020-01-02")
    assert [(f.earliest, f.flag) for f in found] == [(month, None) for month in months]
