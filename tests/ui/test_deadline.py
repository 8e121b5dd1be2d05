"""A deadline as it is typed, and how long there is."""

from datetime import UTC, datetime, timedelta

import pytest

from ui.deadline import deadline_words, read_deadline, time_left
from workbench.errors import InvalidError

NOW = datetime(2026, 11, 27, 13, 10, tzinfo=UTC)


def clock(at):
    return f"{at.astimezone():%H:%M}"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (80, "1 h 20 min to {at}"),
        (0.5, "1 min to {at}"),
        (0, "0 min past {at}"),
        (-75, "1 h 15 min past {at}"),
        (1500, "1 day to {at}"),
        (3000, "2 days to {at}"),
    ],
)
def test_the_time_left_is_told_in_the_largest_units(minutes, words):
    at = NOW + timedelta(minutes=minutes)
    assert time_left(at, NOW) == words.format(at=deadline_words(at, NOW))


def test_a_bare_time_is_the_next_one_and_a_day_is_named_where_it_is_another():
    soon, gone = NOW + timedelta(minutes=80), NOW - timedelta(minutes=1)
    assert read_deadline(clock(soon), NOW) == soon
    assert deadline_words(NOW, NOW) == clock(NOW)
    tomorrow = read_deadline(f" {clock(gone)} ", NOW)
    assert tomorrow == gone + timedelta(days=1)
    assert deadline_words(tomorrow, NOW).endswith(f"2026, {clock(gone)}")
    assert read_deadline("27 Nov 2026, 14:30 UTC", NOW) == soon


@pytest.mark.parametrize("typed", ["", "soon", "25:00", "27 Nov 2026", "27 Nov 2026, 13:10 UTC"])
def test_what_is_no_time_to_come_is_refused(typed):
    with pytest.raises(InvalidError):
        read_deadline(typed, NOW)
