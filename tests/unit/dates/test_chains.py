"""Dates that lean on another date of the text, and on whose day a quotation was said."""

import pytest

from tests.unit.dates.reading import read, values


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("He left on 28 February 2011. The next day it snowed.", "The next day", "2011-03-01"),
        ("He left on 3 May 2011. Two weeks later it snowed.", "Two weeks later", "2011-05-17"),
        (
            "He left on 3 May 2011. Three days earlier it snowed.",
            "Three days earlier",
            "2011-04-30",
        ),
        ("He left on 3 May 2011. That same day it snowed.", "That same day", "2011-05-03"),
        ("He left on 3 May 2011. That Friday it snowed.", "That Friday", "2011-05-06"),
        ("He left in August 2009. The same month it snowed.", "The same month", "2009-08"),
        ("He left in August 2009. Later that year it snowed.", "Later that year", "2009"),
        ("He left in August 2009. The following year it snowed.", "The following year", "2010"),
        (
            "He left in May 2009, returning in August of that year.",
            "August of that year",
            "2009-08",
        ),
        ("He left on 3 May 2011. On 19 June it snowed.", "19 June", "2011-06-19"),
    ],
)
@pytest.mark.parametrize("published", ["2013-03-21", None])
def test_a_phrase_leans_on_the_date_before_it(text, phrase, value, published):
    assert (phrase, value) in values(text, published)


def test_what_a_date_leans_on_is_pointed_at():
    text = "He left on 28 February 2011. The next day it snowed."
    first, second = read(text, "2013-03-21")
    assert first.anchor is None
    assert second.anchor == first.span


def test_a_history_takes_its_years_from_itself():
    text = (
        "The war began in 1914. By July 1915 the front had hardened. On 3 October the town fell. "
        "In February the line was moved, and in 1917 it broke."
    )
    assert values(text, "2009-12-19")[2:4] == [("3 October", "1915-10-03"), ("February", "1916-02")]


HISTORY = (
    "The war began in 1914. In 1915 it grew. By 1916 it had spread, and in May 1918 it broke. "
    "In 1919 the peace was signed. In March 1918 the line moved. "
)


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("They gave up what was won the previous April.", "the previous April", "1917-04"),
        ("In the following January he fell.", "the following January", "1919-01"),
        ("On Christmas night they crossed.", "Christmas night", "1918-12-25TNI"),
        ("The boys of '99 were called up.", "99", "1899"),
        ("In a book of 1995 it is told. In June it rained.", "June", "1918-06"),
        ("“I leave today,” he said.", "today", "XXXX-XX-XX"),
        ("Most left on 6 and 7 April; all by May 4 and 5 were gone.", "5", "1918-05-05"),
        ("In the early morning hours of 30 April it rained.", "30 April", "1918-04-30"),
    ],
)
def test_a_history_keeps_to_its_own_time(text, phrase, value):
    found = values(HISTORY + text, "2009-12-19")
    assert any(marked.endswith(phrase) and said.startswith(value) for marked, said in found)


def test_two_decades_ago_counts_from_the_article_even_in_a_history():
    assert ("two decades ago", "1989") in values(
        HISTORY + "It was dug up two decades ago.", "2009-12-19"
    )


def test_hours_count_from_the_time_named_before_them():
    text = "It left at 11.15pm on Friday and crashed two hours later."
    assert values(text, "2019-05-06")[-1] == ("two hours later", "2019-05-04T01:15")


def test_hours_from_a_day_stay_a_length():
    text = "He died on 3 May. Two hours later she left."
    assert values(text, "2019-05-06")[-1] == ("Two hours later", "PT2H")


def test_a_letter_counts_from_its_own_day():
    text = "“This year will be our last,” the abbot wrote in a letter dated 2 June 1961."
    year, letter = read(text, "2017-09-29")
    assert (year.value, year.anchor) == ("1961", letter.span)


def test_a_weekday_in_an_old_letter_is_not_guessed():
    text = "“The pier was hit on Sunday,” the consul wrote home in August 1914."
    sunday = read(text, "2022-04-07")[0]
    assert (sunday.flag, sunday.earliest, sunday.latest) == (
        "unresolved",
        "1914-08-02",
        "1914-08-30",
    )


def test_a_quotation_of_this_week_counts_from_the_article():
    text = "“The pier was hit on Sunday,” the consul said on Monday."
    assert [value for _, value in values(text, "2022-04-07")] == ["2022-04-03", "2022-04-04"]


def test_a_year_ago_beside_earnings_is_the_same_quarter():
    text = (
        "Net profit for the third quarter rose to $5 million, from $4 million a year ago, on sales "
        "of $80 million. The latest quarter included a gain."
    )
    assert values(text, "1989-10-30") == [
        ("the third quarter", "1989-Q3"),
        ("a year ago", "1988-Q3"),
        ("The latest quarter", "1989-Q3"),
    ]
