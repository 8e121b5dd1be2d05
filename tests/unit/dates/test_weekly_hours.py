"""Opening hours and ranges of weekdays, and several days of one month."""

import pytest

from tests.unit.dates.reading import phrases, read, values

THURSDAY = "2017-05-18"


def test_opening_hours_come_again_every_week():
    assert values("The library is open Mon-Fri 9am to 5pm.", THURSDAY) == [
        ("Mon", "XXXX-WXX-1"),
        ("Fri", "XXXX-WXX-5"),
        ("9am", "XXXX-XX-XXT09:00"),
        ("5pm", "XXXX-XX-XXT17:00"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The desk is staffed Monday to Friday from 9am.",
        "The desk is staffed from 9am, Monday to Friday.",
        "Monday - Friday: 09:00 - 17:00",
        "Trains run Monday to Saturday.",
        "The show airs Monday through Thursday at 10pm.",
        "Open from Monday to Friday, 9am to 5pm, the office handles claims.",
        "Lines are open Monday to Friday, 08:30 to 18:00, and Saturday 09:00 to 12:30.",
        "Opening times: Monday-Friday 9am-5pm, Saturday 10am to 4pm; closed on Sunday.",
    ],
)
def test_what_is_done_week_by_week_is_no_single_day(text):
    assert all(found.value.startswith("XXXX") for found in read(text, THURSDAY))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Strikes will take place Monday to Friday.", "2017-05-22", "2017-05-26"),
        ("Strikes will take place Monday to Friday from 7am.", "2017-05-22", "2017-05-26"),
        ("The talks were held Monday to Wednesday from 9am.", "2017-05-15", "2017-05-17"),
        ("The heat will last Monday to Thursday.", "2017-05-22", "2017-05-25"),
        ("Prices rose Monday to Friday.", "2017-05-08", "2017-05-12"),
    ],
)
def test_a_range_of_one_week_is_dated_from_its_first_day_to_its_last(text, first, last):
    found = [date.value for date in read(text, THURSDAY)]
    assert found[:2] == [first, last]


def test_a_day_after_opening_hours_that_tells_of_once_is_one_day():
    found = values("The bell rings daily at 9am. On Friday it did not.", THURSDAY)
    assert found[-1] == ("Friday", "2017-05-12")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Match days are 9 - 10, 16 - 17 May.", ["05-09", "05-10", "05-16", "05-17"]),
        ("Open: 9, 10, 16 and 17 May 2017.", ["05-09", "05-10", "05-16", "05-17"]),
        ("They play on 3, 5, and 7 June.", ["06-03", "06-05", "06-07"]),
        ("They play on the 1st, 2nd and 3rd of May.", ["05-01", "05-02", "05-03"]),
        ("They play on June 3, 5, 7 and 9.", ["06-03", "06-05", "06-07", "06-09"]),
    ],
)
def test_every_day_of_a_list_gets_its_month(text, days):
    found = [date.value for date in read(text, THURSDAY) if date.kind == "DATE"]
    assert found == [f"2017-{day}" for day in days]


def test_every_day_of_a_list_gets_the_year_that_closes_it():
    assert values("The concerts are on June 3, 5 and 7, 2019.", THURSDAY) == [
        ("June 3", "2019-06-03"),
        ("5", "2019-06-05"),
        ("7, 2019", "2019-06-07"),
    ]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("He won 6-3, 6-4, 7-6 on 3 May.", ["3 May"]),
        ("On April 12, 14 and 16 people died in two fires.", ["April 12"]),
        ("On April 12, 14 people died and 16 were hurt.", ["April 12"]),
    ],
)
def test_other_figures_beside_a_date_are_no_days(text, marked):
    assert phrases(text, THURSDAY) == marked


def test_weekdays_in_brackets_behind_dates_are_those_dates():
    kinds = {date.kind for date in read("The class is May 5 - 6 (Tues-Wed 9am - 5pm).", THURSDAY)}
    assert "SET" not in kinds


def test_the_number_of_an_operation_begins_no_list():
    text = "In Operation Dawn 5, and 22 to 24 May 2015, it fell."
    assert phrases(text, THURSDAY) == ["22", "24 May 2015"]
