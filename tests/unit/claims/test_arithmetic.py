"""What a sentence works out, recomputed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.claims.arithmetic import check_arithmetic
from workbench.text.sentences import Sentence
from workbench.text.span import Span

# Each pair is one statement that adds up and one that does not.
PAIRS = [
    (
        "Sales rose from 40 to 60, an increase of 50 percent.",
        "Sales rose from 40 to 60, an increase of 30 percent.",
    ),
    (
        "Profit grew 50 percent to $60 million from $40 million.",
        "Profit grew 30 percent to $60 million from $40 million.",
    ),
    (
        "Cases fell from 201 to 150, a 25 percent drop.",
        "Cases fell from 201 to 150, a 35 percent drop.",
    ),
    (
        "Turnout rose from 40 percent to 60 percent, an increase of 20 percentage points.",
        "Turnout rose from 40 percent to 60 percent, an increase of 20 percent.",
    ),
    ("The count rose by 20, from 40 to 60.", "The count rose by 30, from 40 to 60."),
    ("Output doubled from 40 to 78.", "Output doubled from 40 to 120."),
    ("Lead was found in 71 of 96 wells (74 %).", "Lead was found in 71 of 96 wells (84 %)."),
    ("One in five, or 20 percent, agreed.", "One in five, or 30 percent, agreed."),
    (
        "The blast killed 11 people: seven men and four women.",
        "The blast killed 12 people: seven men and four women.",
    ),
    (
        "Seven men and four women, 11 in all, were held.",
        "Seven men and four women, 12 in all, were held.",
    ),
    (
        "The team found 42 % more species in the gardens: 91 against 64.",
        "The team found 42 % more species in the gardens: 96 against 64.",
    ),
    (
        "The fee is $480 a month, or $5,760 a year.",
        "The fee is $480 a month, or $6,760 a year.",
    ),
    (
        "She was born in 1950 and died in 2019 aged 68.",
        "She was born in 1950 and died in 2019 aged 78.",
    ),
    ("He served from 1990 to 1996, six years.", "He served from 1990 to 1996, nine years."),
    (
        "It opened in 1990 and closed 25 years later, in 2015.",
        "It opened in 1990 and closed 25 years later, in 2019.",
    ),
]

# Figures side by side that nobody worked out of each other.
NO_SUMS = [
    "Unemployment fell to 4.1 percent in June from 4.3 percent, while wages grew 0.4 percent.",
    "Temperatures rose from 2 to 5 degrees in the north and by 10 in the south.",
    "The council voted 5-2 to move 12 staff from floor 3 to floor 9.",
    "The road runs 40 km from the town to the pass at 1,200 metres, up 10 percent on the old one.",
    "Of the 18,412 netted, 10,127 came from gardens and 8,285 from field margins.",
    "In 2010, 40 of 100 homes, half of them old, were empty, and 30 percent were sold.",
    "He ran from 6 to 9 p.m., up 20 percent.",
    "There were 30 people: 12 adults, eight of them women, and children.",
    "Congress added another $10 billion reduction, including the increase from $750 to $1,000.",
    "Unemployment rose from five million to two and a half million more.",
    "The museum has 40 rooms, 12 of them with a view.",
    "Flight 370 left from gate 12 to Lima with 239 people.",
]


def worked_out(text):
    return check_arithmetic(text, [Sentence(Span(0, len(text)))], ())


@pytest.mark.parametrize(("right", "wrong"), PAIRS, ids=lambda words: words[:40])
def test_what_adds_up_is_told_from_what_does_not(right, wrong):
    assert [found.agrees for found in worked_out(right)] == [True]
    assert [found.agrees for found in worked_out(wrong)] == [False]


@pytest.mark.parametrize("text", NO_SUMS)
def test_figures_side_by_side_are_no_sum(text):
    assert worked_out(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose from 3.1 to 3.4, an increase of nearly 10 percent.",
        "The budget rose from about $40 million to $62 million, an increase of 50 percent.",
        "The town grew from 12,000 to 15,000, an increase of 26 percent.",
        "Two in three, or 66.7 percent, stayed; one in three, or 33 percent, left.",
    ],
)
def test_rounding_is_no_error(text):
    assert all(found.agrees for found in worked_out(text))


def test_percent_of_percent_are_told_from_percentage_points():
    (found,) = worked_out("The rate rose from 40 percent to 50 percent, an increase of 10 percent.")
    assert (found.agrees, found.why.code) == (False, "change_points")
    assert found.why["points"] == "10"


def test_a_fall_that_rises_is_pointed_out():
    (found,) = worked_out("Prices fell from 40 to 60.")
    assert (found.agrees, found.why.code) == (False, "change_rises")
    assert worked_out("Prices fell from 60 to 40.") == ()


def test_the_figures_it_took_are_shown_where_they_stand():
    text = "Sales rose from 40 to 60, an increase of 30 percent."
    (found,) = worked_out(text)
    assert [part.of(text) for part in found.parts] == ["40", "60", "30 percent"]


SUMS = st.sampled_from(
    ["from", "to", "rose", "40", "60", "percent", "of", "(", ")", "an increase of", "or", ",", ":",
     "one in", "zero", "0", "men and", "in all", "$3 million", "a year", "against", "1990", "%"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(SUMS, max_size=30).map(" ".join)))
def test_any_text_is_worked_through(text):
    for found in worked_out(text):
        assert all(part.of(text) for part in found.parts)


@pytest.mark.parametrize(
    "text",
    [
        "Single-core scores rose from 1061 to 1128 and the others rose from 5425 to 5641.",
        "Just one in four voters (24%) think so.",
    ],
)
def test_two_changes_side_by_side_and_round_shares_are_not_called_wrong(text):
    assert [found for found in worked_out(text) if not found.agrees] == []
