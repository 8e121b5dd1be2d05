"""What a megabyte of any one thing costs the dates engine (`make bench`)."""

import pytest

from workbench.dates.answer import answer_dates
from workbench.dates.moment import parse_moment

MEGABYTE = 1_000_000
UNITS = {
    "prose": "On Monday the port handled 40 ships, the office said, and in April it handled more. ",
    "digits": "7",
    "numbers": "2014 12 7 ",
    "dates": "12/05/2014 3 May 2017 ",
    "months": "May ",
    "words that begin dates": "the last ",
    "quotation marks": "“a” ",
    "one long word": "a",
}


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_a_megabyte(benchmark, unit):
    text = (unit * (MEGABYTE // len(unit) + 1))[:MEGABYTE]
    benchmark.pedantic(answer_dates, (text, parse_moment("2017-05-18")), rounds=1)


def test_the_same_prose_at_a_quarter_of_the_length(benchmark):
    """A quarter of the first figure, where the cost grows with the length and no faster."""
    text = (UNITS["prose"] * (MEGABYTE // 80))[: MEGABYTE // 4]
    benchmark.pedantic(answer_dates, (text, parse_moment("2017-05-18")), rounds=1)
