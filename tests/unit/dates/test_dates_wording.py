"""Every reason the dates engine gives can be said."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.dates.reading import read
from workbench.dates.answer import answer_dates, in_words
from workbench.dates.moment import parse_moment
from workbench.dates.phrases import spell_found
from workbench.dates.wording import SENTENCES

ROOM = Path(__file__).resolve().parents[3] / "workbench" / "dates"


def test_every_code_has_a_sentence():
    sources = [ROOM / "resolve.py", *sorted((ROOM / "reckoning").glob("*.py"))]
    codes = {c for p in sources for c in re.findall(r'because\(\s*"(\w+)"', p.read_text("utf-8"))}
    assert codes - set(SENTENCES) == set()


def test_no_value_is_left_open_in_a_sentence():
    text = (
        "On Monday it burned; in April, two weeks ago, last week, at Easter, last summer, at 6pm, "
        "in the third quarter, on 04/05/2017 and on Friday, April 8, 2021. The next day it rained."
    )
    said = [in_words(found.why) for found in read(text, "2017-05-18")]
    assert said
    assert not [line for line in said if "{" in line or not line]


def test_an_answer_has_what_a_reader_of_lines_is_promised():
    (answer,) = answer_dates("It burned on Monday.", parse_moment("2017-05-18"))
    assert answer == {
        "start": 13,
        "end": 19,
        "text": "Monday",
        "type": "DATE",
        "value": "2017-05-15",
        "earliest": "2017-05-15",
        "latest": "2017-05-15",
        "flag": None,
        "alternatives": [],
        "anchor": "published",
        "why": "the Monday before Thu 18 May 2017, because the verb is in the past",
    }


@pytest.mark.parametrize(
    ("value", "earliest", "latest", "words"),
    [
        ("2017-05", "2017-05-01", "2017-05-31", "May 2017"),
        ("2017-05", "2017-05-11", "2017-05-20", "Thu 11 May 2017 to Sat 20 May 2017"),
        ("2017-05-19", None, "2017-05-19", "not after Fri 19 May 2017"),
        ("BC0490", None, None, "490 BC"),
    ],
)
def test_a_table_shows_the_stretch_that_is_meant(value, earliest, latest, words):
    assert spell_found(value, earliest, latest) == words


NUMBERS = st.sampled_from(["1", "2", "13", "1.5", "X", "XX"])
LENGTHS = st.builds(
    lambda days, times: "P" + "".join(days) + ("T" + "".join(times) if times else ""),
    st.lists(st.builds("{}{}".format, NUMBERS, st.sampled_from(["Y", "M", "W", "D", "DE", "WE"]))),
    st.lists(st.builds("{}{}".format, NUMBERS, st.sampled_from(["H", "M", "S", "NI", "MO"]))),
).filter(lambda value: value != "P")
OPEN_DATES = st.builds(
    "{}{}".format,
    st.sampled_from(
        [
            "XXXX",
            "XXXX-XX",
            "XXXX-09-31",
            "XXXX-13",
            "XXXX-WXX",
            "XXXX-WXX-WE",
            "XXXX-SU",
            "XXXX-QX",
            "XXXX-Q2",
            "XXXX-XX-XX",
            "XXXX-XX-09",
            "XXXX-WXX-3",
            "2017-QX",
            "XXXX-H1",
        ]
    ),
    st.sampled_from(["", "TNI", "TMO", "TAF", "TEV", "T20", "T20:30", "T20:30Z", "TXX"]),
)


@given(st.one_of(LENGTHS, OPEN_DATES))
def test_no_value_is_shown_to_a_reader_as_the_engine_writes_it(value):
    words = spell_found(value, None, None)
    assert words
    assert "X" not in words
    assert not re.search(r"\bP[\dT]|T\d", words)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("PT1NI", "1 night"),
        ("PT13H10M", "13 hours 10 minutes"),
        ("XXXX-WXX-3", "some Wednesday"),
        ("XXXX-XX-XXTNI", "some day, in the night"),
        ("XXXX-WXX-3T20:30", "some Wednesday, at 20:30"),
    ],
)
def test_open_dates_and_lengths_are_said(value, words):
    assert spell_found(value, None, None) == words


def test_a_day_that_no_calendar_has_is_named_as_people_name_it():
    (found,) = read("They met on 31 September.", "2017-05-18")
    assert "31 Sep" in in_words(found.why)
    assert "XXXX" not in in_words(found.why)
