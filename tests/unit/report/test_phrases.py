from dataclasses import replace

import pytest

from tests.unit.report.reports import REPORT
from workbench.report.phrases import (
    bounds_phrase,
    claim_words,
    clock_time,
    date_phrase,
    interval_phrase,
    language_name,
    quoted,
    reasoning,
    restated,
    speaker_name,
    web_address,
)
from workbench.report.report import Passage, Publication, Reading, Why


@pytest.mark.parametrize(
    ("reading", "words", "interval"),
    [
        (Reading("2017-05-15", "2017-05-15", "2017-05-15"), "Mon 15 May 2017", ""),
        (
            Reading("2017-04", "2017-04-01", "2017-04-30"),
            "Apr 2017",
            "Sat 1 Apr 2017 to Sun 30 Apr 2017",
        ),
        (Reading("2017", "2017-01-01", "2017-12-31"), "2017", "Sun 1 Jan 2017 to Sun 31 Dec 2017"),
        (Reading("2017-W20", "2017-05-15", "2017-05-21"), "Mon 15 May 2017 to Sun 21 May 2017", ""),
        (
            Reading("2017-04-07TMO", "2017-04-07T00:00", "2017-04-07T06:00"),
            "Fri 7 Apr 2017, 00:00 to 06:00",
            "",
        ),
        (Reading("2017-05-19", None, "2017-05-19"), "Fri 19 May 2017", "not after Fri 19 May 2017"),
        (Reading("PRESENT_REF", "2017-05-18", "2017-05-18"), "Thu 18 May 2017", ""),
        (Reading("FUTURE_REF", "2017-05-18", None), "not before Thu 18 May 2017", ""),
        (Reading("P3D"), "3 days", ""),
        (Reading("P1M"), "1 month", ""),
        (Reading("PT1M"), "1 minute", ""),
        (Reading("PT2.5H"), "2.5 hours", ""),
        (Reading("PXD"), "a number of days", ""),
        (Reading("XXXX-WXX-4"), "some Thursday", ""),
        (Reading("PRESENT_REF"), "the time of writing", ""),
        (Reading(""), "not resolved", ""),
    ],
)
def test_a_date_in_words(reading, words, interval):
    assert (date_phrase(reading), interval_phrase(reading)) == (words, interval)


@pytest.mark.parametrize(
    ("stamp", "words"),
    [
        ("2026-11-12T14:32:00+00:00", "12 Nov 2026, 14:32 UTC"),
        ("2026-11-12T14:32:00Z", "12 Nov 2026, 14:32 UTC"),
        ("2026-11-12T14:32+05:30", "12 Nov 2026, 14:32 UTC+05:30"),
        ("2026-11-12 14:32", "12 Nov 2026, 14:32"),
        ("2026-11-12", "12 Nov 2026"),
        ("last week", "last week"),
        ("", ""),
    ],
)
def test_a_time_in_words(stamp, words):
    assert clock_time(stamp) == words


def test_sentences_stay_sentences_and_phrases_phrases():
    assert (
        reasoning([Why("It is a clock.", "a"), Why("It is late.", "b")])
        == "It is a clock. It is late."
    )
    assert (
        reasoning([Why("at noon", "a"), Why("", "b"), Why("It is late.", "c")])
        == "at noon; It is late"
    )
    assert reasoning([]) == ""


@pytest.mark.parametrize(
    ("tag", "name"), [("ar-EG", "Arabic"), ("xx", "xx"), ("", ""), ("<b>", "")]
)
def test_languages_go_by_name(tag, name):
    assert language_name(tag) == name


def test_bounds_name_the_side_that_is_known():
    assert bounds_phrase(Publication()) == ""
    assert bounds_phrase(Publication(earliest="2016-09-17")) == "not before Sat 17 Sep 2016"
    assert bounds_phrase(Publication(latest="2021-07-23")) == "not after Fri 23 Jul 2021"


def test_words_that_bring_their_quotation_marks_get_no_second_pair():
    assert quoted("the gap") == "“the gap”"
    assert quoted("“the gap” closed") == "“the gap” closed"
    assert quoted("«القمح»") == "«القمح»"


@pytest.mark.parametrize(
    "address", ["https://a.example", "HTTP://a.example/x?y=1&z=[2]#q", "https://مثال.example/ü"]
)
def test_web_addresses_pass(address):
    assert web_address(address) == address


TOWN = "In al-Tanf town, where they train, rebels were killed"


def of_words(*parts, **told):
    """Return a claim made of *parts* of TOWN."""
    places = [(TOWN.index(part), TOWN.index(part) + len(part)) for part in parts]
    passages = tuple(Passage(a, b, TOWN[a:b], "paragraph 1") for a, b in places)
    start, end = places[0][0], places[-1][1]
    whole = Passage(start, end, TOWN[start:end], "paragraph 1")
    return replace(REPORT.claims[0], quotation=whole, passages=passages, **told)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("al-Tanf town", "where they train"), "al-Tanf town, where they train"),
        (("al-Tanf town", "rebels were killed"), "al-Tanf town […] rebels were killed"),
    ],
)
def test_only_words_left_out_of_a_claim_are_marked_as_left_out(parts, said):
    assert claim_words(of_words(*parts)) == said


@pytest.mark.parametrize(
    ("statement", "shown"),
    [
        ("Rebels were killed.", ""),
        ("Syrian rebels were killed.", "Syrian rebels were killed."),
    ],
)
def test_a_statement_that_only_adds_a_capital_and_a_stop_is_not_repeated(statement, shown):
    assert restated(of_words("rebels were killed", statement=statement)) == shown


@pytest.mark.parametrize(
    ("speaker", "said"),
    [("A US official", "a US official"), ("The mayor", "the mayor"), ("Al-Masdr", "Al-Masdr")],
)
def test_a_speaker_is_named_within_a_sentence(speaker, said):
    assert speaker_name(of_words("rebels", speaker=speaker)) == said
