"""Every reason the dates engine gives can be said."""

import re
from pathlib import Path

import pytest

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
