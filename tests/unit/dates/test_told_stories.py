"""Stories told with dates that lean on one another."""

import pytest

from tests.unit.dates.reading import read


@pytest.mark.parametrize(
    ("text", "words", "first"),
    [
        ("He was sworn in on 20 January 2009. Four years to the day later he fell ill.",
         "Four years to the day later", "2013-01-20"),
        ("They met in June 1999, married that December and divorced the next summer.",
         "the next summer", "2000-06-01"),
        ("On 11 June 2016 it was inspected; three weeks before that it had been hit.",
         "three weeks before that", "2016-05-21"),
        ("The sentence was passed on 6 May 2010. Eight years on, he is in prison.",
         "Eight years on", "2018-01-01"),
        ("In 1995 nobody noticed; it was not until the following March that they did.",
         "the following March", "1996-03-01"),
        ("It was lit on 1st April, 2nd April and 3rd April 2001.", "1st April", "2001-04-01"),
        ("The night of 3 to 4 May 2001 was quiet.", "The night of 3 to 4 May 2001",
         "2001-05-03T20:00"),
        ("Posted:2001-04-30T09:15:00Z by us.", "2001-04-30T09:15:00Z", "2001-04-30T09:15+00:00"),
    ],
)  # fmt: skip
def test_a_phrase_leans_on_the_story(text, words, first):
    found = {f.span.of(text): f for f in read(text, "2019-03-12")}
    assert (found[words].earliest, found[words].flag) == (first, None)


_WAR = (
    "The war began on 3 March 1940 and reached the north in May 1942. It was won in September "
    "1944. In the south, the army crossed the river by {}. On 6 January 1945 peace was signed."
)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (_WAR.format("the start of June"), "the start of June", "1944-06"),
        (_WAR.format("December"), "December", "1944-12"),
        (("The uprising of 2 June 1793 and the August 1792 revolt failed. It ended in "
         "June 1793. After the August 1792 revolt all fled on 24 July."), "24 July", "1793-07-24"),
        (("It was won on 4 May 1792, on 3 June 1793 and in August 1793.\nThe Clergy Act (1790) was "
         "hated. On 17 September he fell."), "17 September", "1793-09-17"),
    ],
)  # fmt: skip
def test_a_story_goes_on_from_where_it_is(text, words, value):
    found = {f.span.of(text): f for f in read(text, "2019-03-12")}
    assert found[words].value == value


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        ("The law was passed on 4 July 1990 and took force at the end of the month.",
         "1990-07-01", "2019-03-01"),
        ("The museum opened in May 2001; its new wing followed in September.",
         "2001-09-01", "2018-09-01"),
    ],
)  # fmt: skip
def test_what_may_lean_on_either_is_read_both_ways(text, then, now):
    found = read(text, "2019-03-12")[1]
    assert found.flag == "ambiguous"
    assert [other.earliest for other in found.alternatives] == [then, now]


def test_without_a_publication_date_the_story_is_the_only_reading():
    found = read("In January 2010 he was ill. In March he died.")[1]
    assert (found.value, found.flag, len(found.alternatives)) == ("2010-03", "ambiguous", 1)


def test_a_year_that_runs_over_the_new_year_is_no_contradiction():
    found = read("The company's year runs from 1 April to 31 March.", "2019-03-12")
    assert [f.flag for f in found if f.kind == "DATE"][-2:] == [None, None]


def test_a_few_days_end_where_the_article_begins():
    found = read("It was decided in the last few days.", "2019-03-12")[0]
    assert (found.value, found.earliest, found.latest) == ("PXD", None, "2019-03-12")


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("On 13 November 2015 he was in Lille; the following afternoon he was gone.",
         "the following afternoon", "2015-11-14T12:00", "2015-11-14T18:00"),
        ("In the week to 29 October 3,200 calls were logged.",
         "the week", "2016-10-23", "2016-10-29"),
        ("It was the wettest since the third week of 2011.",
         "the third week of 2011", "2011-01-15", None),
        ("The ship sank on the night of November 1-2, 1914.",
         "the night of November 1-2, 1914", "1914-11-01T20:00", "1914-11-02T06:00"),
        ("The fire began around midnight.", "midnight", "2016-11-02T00:00", "2016-11-02T00:00"),
        ("A Tuesday meeting brought no news.", "Tuesday", "2016-11-01", "2016-11-01"),
        ("The museum is open daily from 10am to 6pm.", "10am", None, None),
    ],
)  # fmt: skip
def test_news_of_early_november(text, words, first, last):
    found = {f.span.of(text): f for f in read(text, "2016-11-02")}[words]
    assert (found.earliest, found.latest, found.flag) == (first, last, None)


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("The trial was to have begun on 23 March but was delayed.",
         "23 March", "2020-03-23", "2020-03-23"),
        ("Since Sunday nobody may enter.", "Sunday", "2020-06-14", None),
        ("It was signed this day last year.", "this day last year", "2019-06-15", "2019-06-15"),
        ("The night before last shots were heard.", "The night before last",
         "2020-06-13T20:00", "2020-06-14T06:00"),
    ],
)  # fmt: skip
def test_news_of_a_monday_in_june(text, words, first, last):
    found = {f.span.of(text): f for f in read(text, "2020-06-15")}[words]
    assert (found.earliest, found.latest, found.flag) == (first, last, None)


def test_a_time_on_a_day_without_a_date_is_not_put_on_the_articles_day():
    found = read("At 6pm on the day before the vote he fled.", "2020-06-15")[0]
    assert found.flag == "unresolved"


@pytest.mark.parametrize(
    ("text", "words", "first"),
    [
        ("It opened at a quarter past ten on the morning of 2 September.",
         "a quarter past ten on the morning of 2 September", "2018-09-02T10:15"),
        ("The monsoon, due on 1 June, came a week late.", "1 June", "2018-06-01"),
        ("Hundreds marched on Saturday as they had the Saturday before.",
         "Saturday before", "2018-08-25"),
        ("Work began last Monday week.", "Monday week", "2018-08-20"),
        ("The Boxing Day tsunami of 2004 was worse.", "Boxing Day", "2004-12-26"),
    ],
)  # fmt: skip
def test_news_of_early_september(text, words, first):
    found = {f.span.of(text).lower(): f for f in read(text, "2018-09-03")}
    reading = next(f for said, f in found.items() if said.endswith(words.lower()))
    assert (reading.earliest, reading.flag) == (first, None)


@pytest.mark.parametrize(
    "text", ["The gun is fired at noon every Sunday.", "At 9am every day it opens."]
)
def test_hours_that_come_again_are_on_no_day(text):
    assert {f.earliest for f in read(text, "2018-09-03")} == {None}


def test_the_night_of_a_thing_is_not_tonight():
    found = read("It was the night of the long knives, 30 June 1934.", "2018-09-03")
    assert [f.value for f in found] == ["1934-06-30"]
