"""Whether the clause around a date looks back or ahead, and which verb is allowed to say so."""

import pytest

from tests.unit.dates.reading import values


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("The bonds go to holders of record Nov. 16, the company said.", "Nov. 16", "1989-11-16"),
        ("It is a summit set for Lisbon in April, he said.", "April", "1990-04"),
        ("They lose if the case is heard in May.", "May", "1990-05"),
        ("Dunn has set Nov. 10 as the deadline.", "Nov. 10", "1989-11-10"),
        ("It will double its flights by August to markets untouched.", "August", "1990-08"),
        ("They extended their offers to buy the maker Monday.", "Monday", "1989-10-30"),
        ("The talks were extended to Monday.", "Monday", "1989-11-06"),
        ("It had been due to expire Monday.", "Monday", "1989-10-30"),
        ("It had been set to expire Nov. 6.", "Nov. 6", "1989-11-06"),
        ("He said it would still be held on April 24.", "April 24", "1990-04-24"),
        ("The firm said it is calling for a vote on Dec. 7.", "Dec. 7", "1989-12-07"),
        ("The ministry gave Merieux until mid-November to answer.", "mid-November", "1989-11"),
        ("Miners planned a rally in the capital on Sunday and were ready.", "Sunday", "1989-11-05"),
        ("He said the minister is leaving on Saturday.", "Saturday", "1989-11-04"),
        ("Police said they are investigating a fire on Tuesday.", "Tuesday", "1989-10-31"),
        ('"We are going to be left alone this spring," said Ann Low.', "this spring", "1990-SP"),
        (
            "In December, a week after the day of the Roe vs. Wade ruling, a bomb killed a guard.",
            "December",
            "1988-12",
        ),
        ("He may have been killed on Saturday.", "Saturday", "1989-10-28"),
        ("Guests who should have left on the 30th were still there.", "the 30th", "1989-10-30"),
        ("Cuts in supply for December", "December", "1989-12"),
        ("Cuts in supply for September", "September", "1989-09"),
    ],
)
def test_the_verb_of_the_clause_decides(text, phrase, value):
    assert (phrase, value) in values(text, "1989-11-02")


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("Join our newly opened classes in February.", "February", "1990-02"),
        ("See what we did in October.", "October", "1989-10"),
        ("A coat in the colours of autumn", "autumn", "1989-FA"),
        ("Take a cue from winter's cloth.", "winter", "1989-WI"),
        ("Sales in the current quarter rose.", "the current quarter", "1989-Q4"),
        ("It is the last day to sign.", "the last day", "P1D"),
        ("Open 1:00pm-6:00pm today.", "6:00pm today", "1989-11-02T18:00"),
        ("The Winter Offensive failed.", "The Winter", "1988-WI"),
    ],
)
def test_what_no_verb_tells_is_the_nearest(text, phrase, value):
    assert (phrase, value) in values(text, "1989-11-02")
