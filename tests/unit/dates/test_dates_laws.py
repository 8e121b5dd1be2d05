"""What holds for every text whatever."""

import json
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.dates.reading import read
from workbench.dates.answer import answer_dates
from workbench.dates.find import find_in
from workbench.dates.lexicon.language import language_of
from workbench.dates.moment import parse_moment
from workbench.dates.resolve import resolve
from workbench.text.span import Span

ANCHORS = st.sampled_from(
    [None, "2017", "2017-05", "2017-05-18", "2021-10-05T00:20+03:00", "0001-01-01", "9999-12-31"]
)
LANGUAGES = st.sampled_from(["", "en", "es"])
PIECES = st.sampled_from(
    [
        *sorted(language_of("en").entries),
        *sorted(language_of("es").entries),
        *("1", "2", "12", "31", "99", "480", "1990", "2017", "0530", "GMT", "BC", "AD", "’68"),
        *("2017-05-18T20:33Z", "04/05/2017", "13.04.2022", "+3", "o'clock", "p.m.", "Q3", "st"),
        *("the", "a", "of", "on", "“", "”", "\n\n"),
    ]
)
GLUE = st.sampled_from([" ", " ", " ", "", ", ", "-", "\u00a0", ". ", "’s "])
PATCHWORK = st.lists(st.tuples(PIECES, GLUE), max_size=25).map(
    lambda parts: "".join(word + glue for word, glue in parts)
)


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=200) | PATCHWORK, published=ANCHORS, language=LANGUAGES)
def test_any_text_is_answered_with_sound_spans_and_twice_alike(text, published, language):
    anchor = parse_moment(published) if published else None
    dates, last = answer_dates(text, anchor, language), 0
    for date in dates:
        assert last <= date["start"] < date["end"] <= len(text)
        last = date["end"]
    assert answer_dates(text, anchor, language) == dates


@settings(max_examples=150, deadline=None)
@given(text=PATCHWORK, published=ANCHORS)
def test_no_date_ends_before_it_begins(text, published):
    for found in read(text, published):
        if found.earliest and found.latest:
            assert found.earliest[:10] <= found.latest[:10]


@settings(max_examples=60, deadline=None)
@given(number=st.integers(0, 99_999), unit=st.sampled_from(["days", "weeks", "months", "years"]))
def test_what_lies_beyond_the_calendar_is_answered(number, unit):
    for published in ("0001-01-01", "2017-05-18", "9999-12-31"):
        found = read(
            f"It was {number} {unit} ago, and {number} {unit} later, in {number} BC.", published
        )
        assert found


@settings(max_examples=60, deadline=None)
@given(text=PATCHWORK, published=ANCHORS)
def test_meanings_survive_json_and_answers_are_plain(text, published):
    anchor = parse_moment(published) if published else None
    found = find_in(text, [Span(0, len(text))])
    for expression in found:
        assert json.loads(json.dumps(expression.meaning)) == expression.meaning
    json.dumps(answer_dates(text, anchor))


@settings(max_examples=60, deadline=None)
@given(text=PATCHWORK, one=st.dates(), other=st.dates())
def test_moving_the_anchor_there_and_back_changes_nothing(text, one, other):
    found = find_in(text, [Span(0, len(text))])
    here, there = parse_moment(one.isoformat()), parse_moment(other.isoformat())
    first = resolve(text, found, here)
    resolve(text, found, there)
    assert resolve(text, found, here) == first


@settings(max_examples=60, deadline=None)
@given(text=PATCHWORK, cut=st.integers(0, 400))
def test_no_expression_crosses_the_border_of_a_place(text, cut):
    cut = min(cut, len(text))
    places = [Span(0, cut), Span(cut, len(text))]
    for expression in find_in(text, places):
        assert any(place.holds(expression.span) for place in places)


def calls_for(text):
    """Return how many calls of Python functions it takes to answer *text*."""
    count = 0

    def tick(frame, event, arg):
        nonlocal count
        count += event == "call"

    anchor = parse_moment("2017-05-18")
    sys.setprofile(tick)
    try:
        answer_dates(text, anchor)
    finally:
        sys.setprofile(None)
    return count


def test_work_grows_with_the_text_and_no_faster():
    for unit in ("7 ", "2014 ", "12/05/2014 ", "the ", "On Monday he said it, in May. ", "“a” "):
        short, long = calls_for(unit * 300), calls_for(unit * 1200)
        assert long <= 4.5 * short + 200
