import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.dates.moment import Moment, parse_moment
from workbench.dates.phrases import spell_date
from workbench.dates.typed import read_moment, typed_form
from workbench.dates.typed_stretch import TypedDate, read_date, stretch_form, with_ends
from workbench.errors import InvalidError

MOMENTS = {
    "15 May 2017": "2017-05-15",
    "  15  may 2017 ": "2017-05-15",
    "15\u00a0May\u00a02017": "2017-05-15",
    "15th May 2017": "2017-05-15",
    "1st of Sept. 2017": "2017-09-01",
    "May 15, 2017": "2017-05-15",
    "Thu 18 May 2017": "2017-05-18",
    "Thursday, 18 May 2017": "2017-05-18",
    "May 2017": "2017-05",
    "SEPTEMBER, 2017": "2017-09",
    "2017": "2017",
    "2017-05": "2017-05",
    "2017-05-18T20:33+03:00": "2017-05-18T20:33+03:00",
    "2017-05-18 20:33 z": "2017-05-18T20:33Z",
    "18 May 2017 20:33": "2017-05-18T20:33",
    "18 May 2017, 8.33 pm GMT": "2017-05-18T20:33Z",
    "18 May 2017 at 12.05 am": "2017-05-18T00:05",
    "18 May 2017 8 pm": "2017-05-18T20:00",
    "18 May 2017, 20:33 utc+3": "2017-05-18T20:33+03:00",
    "18 May 2017, 20:33 -0330": "2017-05-18T20:33-03:30",
    "Thu 2017-05-18": "2017-05-18",
    "18/05/2017": "2017-05-18",
    "5/18/2017": "2017-05-18",
    "7.7.2017": "2017-07-07",
}

REFUSED = {
    "": "No date is given",
    "soon": "not a date",
    "18 May": "year is missing",
    "Mon 18 May 2017": "is a Thursday",
    "30 February 2017": "no such day",
    "5/6/2017": "which figure is the month",
    "18 May 2017 25:00": "no such day or time",
    "18 May 2017 13 pm": "no 13 o'clock",
    "18 May 2017 20": "not clear",
    "18 May 2017 20:33 BST": "BST",
    "99/99/2017": "no such day",
    "x" * 100_000: "not a date",
    "0000": "no such day",
}

DATES = {
    "15 May 2017": ("2017-05-15", "2017-05-15", "2017-05-15"),
    "May 2017": ("2017-05", "2017-05-01", "2017-05-31"),
    "February 2016": ("2016-02", "2016-02-01", "2016-02-29"),
    "2017": ("2017", "2017-01-01", "2017-12-31"),
    "7 Apr 2017 04:40": ("2017-04-07T04:40", "2017-04-07T04:40", "2017-04-07T04:40"),
    "2017-W20": ("2017-W20", "2017-05-15", "2017-05-21"),
    "week 20 of 2017": ("2017-W20", "2017-05-15", "2017-05-21"),
    "Q2 2017": ("2017-Q2", "2017-04-01", "2017-06-30"),
    "2017-H2": ("2017-H2", "2017-07-01", "2017-12-31"),
    "the 1990s": ("199", "1990-01-01", "1999-12-31"),
    "15 to 18 May 2017": ("2017-05-15/2017-05-18", "2017-05-15", "2017-05-18"),
    "15–18 May 2017": ("2017-05-15/2017-05-18", "2017-05-15", "2017-05-18"),
    "15-18 May 2017": ("2017-05-15/2017-05-18", "2017-05-15", "2017-05-18"),
    "30 April to 2 May 2017": ("2017-04-30/2017-05-02", "2017-04-30", "2017-05-02"),
    "from 30 Dec 2016 to 2 Jan 2017": ("2016-12-30/2017-01-02", "2016-12-30", "2017-01-02"),
    "2017-05-15/2017-05-18": ("2017-05-15/2017-05-18", "2017-05-15", "2017-05-18"),
    "May–June 2017": ("2017-05/2017-06", "2017-05-01", "2017-06-30"),
    "between 2015 and 2017": ("2015/2017", "2015-01-01", "2017-12-31"),
    "7 April 2017 00:00 to 06:00": (
        "2017-04-07T00:00/2017-04-07T06:00",
        "2017-04-07T00:00",
        "2017-04-07T06:00",
    ),
    "before 15 May 2017": ("2017-05-15", None, "2017-05-14"),
    "by 15 May 2017": ("2017-05-15", None, "2017-05-15"),
    "since May 2017": ("2017-05", "2017-05-01", None),
    "after 2017": ("2017", "2018-01-01", None),
}


@pytest.mark.parametrize(("words", "moment"), MOMENTS.items())
def test_a_day_is_read_as_people_write_it(words, moment):
    assert str(read_moment(words)) == moment


@pytest.mark.parametrize(("words", "reason"), REFUSED.items(), ids=lambda words: words[:30])
def test_what_is_not_sure_is_answered_with_what_to_write(words, reason):
    with pytest.raises(InvalidError, match=reason) as refused:
        read_moment(words)
    assert refused.value.hint
    assert len(str(refused.value)) < 200


@pytest.mark.parametrize(("words", "date"), DATES.items())
def test_a_date_may_be_a_stretch_of_time_with_open_ends(words, date):
    assert read_date(words) == TypedDate(*date)


@pytest.mark.parametrize(
    ("words", "reason"),
    {
        "18 to 15 May 2017": "before the beginning",
        "7 April 2017 06:00 to 00:30": "before the beginning",
        "2017-W54": "no week 54",
        "H3 2017": "two halves",
        "soon to later": "not a date",
        "after 9999-12-31": "calendar ends",
        "before before 2017": "not a date",
    }.items(),
)
def test_a_stretch_that_cannot_be_is_refused(words, reason):
    with pytest.raises(InvalidError, match=reason):
        read_date(words)


@given(st.dates())
def test_every_day_there_is_can_be_typed(day):
    months = "January February March April May June July August September October November December"
    words = f"{day.day} {months.split()[day.month - 1]} {day.year:04}"
    assert read_moment(words) == read_moment(day.isoformat()) == parse_moment(day.isoformat())


@given(st.dates(), st.integers(1, 5), st.times(), st.none() | st.integers(-12 * 60, 14 * 60))
def test_a_moment_written_for_the_field_is_read_back_as_it_was(day, precision, time, zone):
    parts = [day.year, day.month, day.day, time.hour, time.minute, time.second]
    moment = Moment(*parts[: precision + (precision > 3)], zone=zone if precision > 3 else None)
    assert read_moment(typed_form(moment)) == moment


@given(st.text(max_size=40) | st.from_regex(r"[0-9a-z :./+-]{0,30}", fullmatch=True))
def test_whatever_is_typed_is_read_or_refused_in_words(words):
    try:
        found = read_date(words)
    except InvalidError as refusal:
        answer = bool(refusal.message and refusal.hint)
    else:
        ancient = found.value.startswith("BC")
        answer = bool(found.value and (found.earliest or found.latest or ancient))
    assert answer


@pytest.mark.parametrize(
    ("date", "words"),
    {
        ("2017-05", "2017-05-01", "2017-05-31"): "May 2017",
        ("2017-W20", "2017-05-15", "2017-05-21"): "15 May 2017 to 21 May 2017",
        ("2017-05-18", None, "2017-05-18"): "until 18 May 2017",
        ("2017-SP", "2017-03-01", None): "since 1 Mar 2017",
        ("2017-04-07TMO", "2017-04-07T00:00", "2017-04-07T05:59"): (
            "7 Apr 2017, 00:00 to 7 Apr 2017, 05:59"
        ),
    }.items(),
)
def test_a_stretch_written_for_the_field_keeps_its_ends(date, words):
    assert stretch_form(TypedDate(*date)) == words
    read = read_date(words)
    assert (read.earliest, read.latest) == date[1:]


def test_what_has_no_ends_is_shown_as_it_is():
    assert stretch_form(TypedDate("P3D", None, None)) == "P3D"


@pytest.mark.parametrize(
    ("words", "value", "shown"),
    [
        ("490 BC", "BC0490", "490 BC"),
        ("44 bce", "BC0044", "44 BC"),
        ("15 March 44 BC", "BC0044-03-15", "15 Mar 44 BC"),
        ("BC0044-03", "BC0044-03", "Mar 44 BC"),
        ("the 5th century BC", "BC04", "BC04"),
    ],
)
def test_a_date_before_christ_is_read_and_has_no_ends(words, value, shown):
    found = read_date(words)
    assert found == TypedDate(value, None, None)
    assert stretch_form(found) == shown


@pytest.mark.parametrize(
    ("words", "value", "shown"),
    [
        ("490–480 BC", "BC0490/BC0480", "490 BC to 480 BC"),
        ("490 - 480 BCE", "BC0490/BC0480", "490 BC to 480 BC"),
        ("from 490 to 480 BC", "BC0490/BC0480", "490 BC to 480 BC"),
        ("between 490 BC and 480 BC", "BC0490/BC0480", "490 BC to 480 BC"),
        ("27 BC to AD 14", "BC0027/0014", "27 BC to AD 14"),
        ("before 490 BC", "../BC0491", "until 491 BC"),
        ("until 490BC", "../BC0490", "until 490 BC"),
        ("after 490 BC", "BC0489/..", "since 489 BC"),
        ("since 490 BC", "BC0490/..", "since 490 BC"),
    ],
)
def test_a_stretch_before_christ_reads_back(words, value, shown):
    found = read_date(words)
    assert found == TypedDate(value, None, None)
    assert stretch_form(found) == shown
    assert read_date(shown) == found
    assert read_date(value) == found


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("BC0490/BC0480", "490 BC to 480 BC"),
        ("../BC0491", "not after 491 BC"),
        ("BC0489/..", "not before 489 BC"),
    ],
)
def test_a_stretch_before_christ_is_spelled_in_reports(value, words):
    assert spell_date(value, None, None) == words


@pytest.mark.parametrize("words", ["480–490 BC", "AD 14 to 27 BC", "before 0 BC", "490 BC to 0 BC"])
def test_a_stretch_before_christ_that_cannot_be_is_refused(words):
    with pytest.raises(InvalidError):
        read_date(words)


@pytest.mark.parametrize("words", ["AD 79", "79 ad", "79 CE"])
def test_a_year_of_our_era_may_be_short(words):
    assert read_date(words) == TypedDate("0079", "0079-01-01", "0079-12-31")


@pytest.mark.parametrize(
    ("ends", "words"),
    {
        ("15 May 2017", "May 2017"): "15 May 2017 to 31 May 2017",
        ("15 May 2017", " "): "since 15 May 2017",
        ("", "2017"): "until 31 Dec 2017",
        ("3/3/2017", "3 March 2017"): "3 Mar 2017",
    }.items(),
)
def test_two_ends_make_one_stretch(ends, words):
    assert with_ends(*ends) == words


@pytest.mark.parametrize("ends", [("", ""), ("soon", ""), ("2 May 2017", "1 May 2017")])
def test_two_ends_that_make_no_stretch_are_refused(ends):
    with pytest.raises(InvalidError):
        with_ends(*ends)
