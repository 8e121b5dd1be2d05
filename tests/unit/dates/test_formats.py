"""Dates as documents, log books, accounts and timetables write them."""

import pytest

from tests.unit.dates.reading import bounds, only, read


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("A treaty of 24.VIII.1939 was quoted.", "1939-08-24", "1939-08-24"),
        ("The note of 3/IV/1940 was lost.", "1940-04-03", "1940-04-03"),
        ("Stamped 11/Apr/2022 by customs.", "2022-04-11", "2022-04-11"),
        ("Dated the 11.April 2022 in Graz.", "2022-04-11", "2022-04-11"),
        ("On the 1st day of March 2018 they met.", "2018-03-01", "2018-03-01"),
        ("On the 2d of April 2018 they met.", "2018-04-02", "2018-04-02"),
        ("Week 20 of 2017 was the wettest.", "2017-05-15", "2017-05-21"),
        ("FY2018 revenue rose.", "2018-01-01", "2018-12-31"),
        ("The budget for fiscal year 2018-19 passed.", "2018-01-01", "2019-12-31"),
        ("In the financial year 2017/18 it spent less.", "2017-01-01", "2018-12-31"),
        ("The 2019/2020 school year was short.", "2019-01-01", "2020-12-31"),
        ("The stone gives the year MDCCCXII in full.", "1812-01-01", "1812-12-31"),
        ("The dam was built in the winter of 2009-10.", "2009-12-01", "2010-02-28"),
        ("She spent the first half of June 2020 there.", "2020-06-01", "2020-06-15"),
        ("She spent the second half of June 2020 there.", "2020-06-16", "2020-06-30"),
        ("The first quarter of the 20th century was grim.", "1901-01-01", "1925-12-31"),
        ("The rally on May Day will go ahead.", "2022-05-01", "2022-05-01"),
        ("It is valid from 1 April 2021 onwards.", "2021-04-01", None),
        ("The ban applies from 1 April 2021.", "2021-04-01", None),
        ("The lake was frozen up to 3 March 1996.", None, "1996-03-03"),
        ("It was built no later than 1340.", None, "1340-12-31"),
        ("The shop will be shut through 12 May 2022.", None, "2022-05-12"),
        ("In three days it will thaw.", "2022-05-03", "2022-05-03"),
        ("The union will vote within two weeks.", "2022-04-30", "2022-05-14"),
    ],
)
def test_a_form_is_read(text, first, last):
    found = only(text, "2022-04-30")
    assert (bounds(found), found.flag) == ((first, last), None)


@pytest.mark.parametrize(
    "text",
    [
        "The receipt of the 32nd of March names a bar.",
        "Week 54 of 2016 was dry.",
        "The clip shows the flood of 12 June 2023 that killed nine.",
        "The trial, from 3 to 7 June 2016, lasted two weeks.",
        "The trial lasted ten days, from 3 June 2016 to 7 June 2016.",
        "Born on 4 May 1950, he died on 3 May 2018 aged 68.",
        "The minister died on Saturday, 14 May 2022.",
    ],
)
def test_what_cannot_be_is_flagged(text):
    assert "contradiction" in [found.flag for found in read(text, "2022-04-30")]


@pytest.mark.parametrize(
    "text",
    [
        "The trial, from 3 to 7 June 2016, lasted five days.",
        "The tunnel took 17 years to dig, from 1991 to 2008.",
        "Born on 4 May 1950, he died on 5 May 2018, aged 68.",
        "Born in 1950, he died in 2018, aged 67.",
    ],
)
def test_lengths_and_ages_that_fit_are_not_accused(text):
    assert {found.flag for found in read(text, "2022-04-30")} == {None}


def test_every_second_sunday_is_no_second():
    found = only("The market is held every second Sunday.", "2022-04-30")
    assert (found.span.end - found.span.start, found.value) == (19, "XXXX-WXX-7")


def test_seasons_follow_the_half_of_the_world():
    south = only("CAPE TOWN \u2014 The dams ran dry this summer.", "2023-02-10")
    north = only("OSLO \u2014 The dams ran dry last summer.", "2023-02-10")
    assert bounds(south) == ("2022-12-01", "2023-02-28")
    assert bounds(north) == ("2022-06-01", "2022-08-31")


def test_before_the_end_is_up_to_it():
    found = only("It will close before the end of 2023.", "2022-04-30")
    assert bounds(found) == (None, "2023-12-31")
