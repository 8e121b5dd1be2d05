import pytest

from ui.days import chip_words, day_words, duration_words, span_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2017", "2017"),
        ("2017-05", "May 2017"),
        ("2017-05-18", "Thu 18 May 2017"),
        ("2021-07-23T20:33Z", "Fri 23 Jul 2021, 20:33 UTC"),
        ("2022-04-07T00:20+03:00", "Thu 7 Apr 2022, 00:20 UTC+03:00"),
        ("2017-W11", "2017-W11"),
        ("2017-02-31", "2017-02-31"),
        ("nonsense", "nonsense"),
        ("XXXX-09-31", "31 September"),
    ],
)
def test_a_date_is_no_more_exact_in_words(qapp, value, words):
    assert day_words(value) == words


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2017-05-15", "2017-05-15", "Mon 15 May 2017"),
        ("2017-04-01", "2017-04-30", "April 2017"),
        ("2016-01-01", "2016-12-31", "2016"),
        ("1990-01-01", "1999-12-31", "1990–1999"),
        ("2017-05-01", "2017-05-07", "1–7 May 2017"),
        ("2017-04-28", "2017-05-02", "28 Apr – 2 May 2017"),
        ("2016-12-30", "2017-01-02", "30 Dec 2016 – 2 Jan 2017"),
        (None, "2017-05-18", "up to 18 May 2017"),
        ("2017-05-18", None, "from 18 May 2017"),
        ("2017-04-07T00:00", "2017-04-07T05:59", "7 Apr 2017, 0–6 h"),
        ("2017-04-07T00:00", "2017-04-07T06:00", "7 Apr 2017, 0–6 h"),
        ("2017-04-07T18:00", "2017-04-07T23:59", "7 Apr 2017, 18–24 h"),
        ("2017-04-07T09:30", "2017-04-07T09:30", "7 Apr 2017, 09:30"),
        ("2017-04-07T09:30", "2017-04-07T10:10", "7 Apr 2017, 09:30–10:10"),
        ("2017-04-07T22:00", "2017-04-08T02:00", "7 Apr 2017, 22:00 – 8 Apr 2017, 02:00"),
        (None, None, ""),
        ("soon", "later", "soon – later"),
    ],
)
def test_a_stretch_of_time_keeps_its_ends(qapp, earliest, latest, words):
    assert span_words(earliest, latest) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P1D", "1 day"),
        ("P3W", "3 weeks"),
        ("PT20M", "20 minutes"),
        ("P2Y3M", "2 years 3 months"),
        ("PT1NI", "1 night"),
        ("PT13H10M", "13 hours 10 minutes"),
    ],
)
def test_a_length_of_time_is_counted(qapp, value, words):
    assert duration_words(value) == words


@pytest.mark.parametrize(
    ("value", "kind", "words"),
    [
        (None, "DATE", ""),
        ("P2D", "DURATION", "2 days"),
        ("XXXX-WXX-1", "SET", "again and again"),
        ("PRESENT_REF", "DATE", "now"),
        ("PAST_REF", "DATE", ""),
        ("2017-W20", "DATE", "2017-W20"),
    ],
)
def test_what_hangs_on_no_calendar_is_said_without_one(qapp, value, kind, words):
    assert chip_words(value, kind, None, None) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("XXXX-WXX-1", "some Monday"),
        ("XXXX-WXX-7TMO", "some Sunday, in the morning"),
        ("XXXX-04", "some April"),
        ("XXXX-04-07", "7 April of some year"),
        ("XXXX-XX-XX", "some day"),
        ("XXXX-XX-XXTNI", "some day, in the night"),
        ("XXXX-XX-XXT20:30", "some day, at 20:30"),
        ("XXXX-13", "some time"),
        ("XXXX", "some year"),
        ("PAST_REF", ""),
    ],
)
def test_of_a_date_that_is_open_what_is_known_is_said(qapp, value, words):
    assert chip_words(value, "DATE", None, None) == words
