"""Words and figures that look like times and are none."""

import pytest

from tests.unit.dates.reading import phrases


@pytest.mark.parametrize(
    "text",
    [
        "May said the vote may fail, and Theresa May agreed.",
        "They march on the capital; a march is planned.",
        "Second, the sun shone on the second house.",
        "The sun set and Sun shares fell 1.5 percent.",
        "She sat down and wed him in secret.",
        "The visitors won 3-2, then 21-14.",
        "An F-15E and a Boeing 747 flew past.",
        "Call 555-1234 or 0800 555 2016.",
        "See page 12, room 2015 and Route 66.",
        "It cost $1999, £2,017 or 2016 euros.",
        "Some 2000 people and 1,900 soldiers came.",
        "The band played the 1812 Overture.",
        "He ran it in 3:45 and jumped 7.45 metres.",
        "Shares fell 12/16 to 101 1/4.",
        "He lives at 12 Elm Street.",
        "Prices fall in spring-loaded steps.",
        "There has been no word so far.",
        "The former mayor is still there, as ever.",
        "He dialled 911.",
        "Version 10.12.3 of the program",
        "The ratio was 4:3 and the score 2:1.",
        "Article 50 and section 230 apply.",
        "An hour-glass and a second-hand car",
        "It fell three-quarters of the way.",
        'He sang "Yesterday," a ballad, and recorded "Yesterday" again.',
        "Baker, speaking on ABC News' \"This Week,\" said so, and on ''60 Minutes.''",
        "If the letter is real, that may have been his wish.",
        "Janos Martonyi of Hungary and Jan Kavan of Prague signed.",
    ],
)
def test_no_time_is_seen_where_none_is(text):
    assert phrases(text, "2017-05-18") == []


def test_what_somebody_says_in_a_word_is_no_title():
    assert phrases('"Yesterday," he said, "we won."', "2017-05-18") == ["Yesterday"]


@pytest.mark.parametrize(
    "text",
    [
        "They came with their 6-month-old son.",
        "The film was High Noon.",
        "The Spring of Life demonstrations failed.",
        "We face a future in which weapons are worse.",
    ],
)
def test_ages_titles_and_prospects_are_no_times(text):
    assert phrases(text) == []


def test_what_is_so_many_months_old_and_no_person_has_lasted_so_long():
    assert phrases("The six-month-old strike is over.") == ["six-month"]
