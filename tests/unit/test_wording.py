"""Codes and values become sentences."""

import pytest

from workbench.reason import because
from workbench.wording import catalogue, english_day, in_english, say

TABLE = {"before": "The {weekday} before {anchor:day}."}


def test_a_reason_becomes_a_sentence_with_its_values():
    reason = because("before", weekday="Monday", anchor="2017-05-18")
    assert say(reason, TABLE) == "The Monday before Thu 18 May 2017."


def test_the_windows_hand_in_their_own_language():
    reason = because("before", weekday="lunes", anchor="2017-05-18")
    spanish = {"The {weekday} before {anchor:day}.": "El {weekday} antes del {anchor:day}."}
    said = say(reason, TABLE, translate=lambda w: spanish.get(w, w), write_day=lambda _: "18.5.")
    assert said == "El lunes antes del 18.5.."


def test_a_code_nobody_worded_is_still_shown():
    assert in_english(because("no_such_code")) == "no_such_code"


def test_a_missing_value_shows_its_name_instead_of_failing():
    assert say(because("before", weekday="Monday"), TABLE) == "The Monday before {anchor}."


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2017", "2017"),
        ("2017-05", "May 2017"),
        ("2017-05-18", "Thu 18 May 2017"),
        ("2017-05-18T20:33", "Thu 18 May 2017, 20:33"),
        ("2017-W20", "2017-W20"),
        ("PRESENT_REF", "PRESENT_REF"),
        ("2017-13", "2017-13"),
        ("", ""),
    ],
)
def test_days_are_written_with_their_weekday(value, words):
    assert english_day(value) == words


def test_words_of_an_article_are_never_read_as_a_template():
    reason = because("before", weekday="{anchor}", anchor="2017-05-18")
    assert say(reason, TABLE) == "The {anchor} before Thu 18 May 2017."


def test_every_sentence_of_the_catalogue_can_be_filled():
    for code in catalogue():
        assert in_english(because(code))
