"""The deadline of a review: kept in the file, to the minute, and undone like any other edit."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from workbench.errors import InvalidError
from workbench.review.deadline import DEADLINE, deadline_of, set_deadline

AT = datetime(2026, 11, 27, 14, 30, 59, tzinfo=timezone(timedelta(hours=1)))


def test_a_deadline_is_kept_to_the_minute_and_taken_off_and_undone(file):
    set_deadline(file, AT)
    assert deadline_of(file.db) == datetime(2026, 11, 27, 13, 30, tzinfo=UTC)
    assert not set_deadline(file, AT).touched  # the same once more is no news
    set_deadline(file, None)
    assert deadline_of(file.db) is None
    file.history.undo()
    assert deadline_of(file.db) is not None


def test_a_time_without_a_zone_is_refused(file):
    with pytest.raises(InvalidError, match="no zone"):
        set_deadline(file, AT.replace(tzinfo=None))


@pytest.mark.parametrize("value", ["soon", "2026-11-27", "2026-11-27T14:30", "9" * 400])
def test_what_somebody_else_wrote_there_is_no_deadline(file, value):
    file.db["setting"].insert({"id": DEADLINE, "value": value})
    assert deadline_of(file.db) is None
