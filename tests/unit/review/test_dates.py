"""The publication date, what hangs on it, and what a reviewer has signed."""

from datetime import UTC, datetime

import pytest

from workbench.dates.timestamps import Bounds
from workbench.errors import InvalidError, NotFoundError
from workbench.review.dates import (
    anchor_doubts,
    choose_reading,
    clear_date,
    clear_timestamp,
    confirm_date,
    correct_date,
    dates_of,
    doubts_about,
    preview_anchor,
    set_timestamp,
)
from workbench.store.queries import anchor_of
from workbench.wording import in_english

JUNE_5, JUNE_12 = "2019-06-05", "2019-06-12"


@pytest.fixture
def shown(file, article):
    """Ask for every date as words and value."""
    return lambda: {
        date.mention.words: date.value if date.latest else None for date in dates_of(file, article)
    }


@pytest.fixture
def mention(file, article):
    """Ask for the id of a date by its words."""
    ids = {date.mention.words: date.mention.id for date in dates_of(file, article)}
    return ids.__getitem__


def test_without_a_publication_date_nothing_relative_is_guessed(shown):
    assert shown() == {"two days ago": None, "1962": "1962", "last year": None, "Monday": None}


def test_every_date_follows_the_publication_date_there_and_back(file, article, shown):
    before = shown()
    change = set_timestamp(file, article, JUNE_5, "Printed edition.")
    assert change.touched == {("anchor", article)}
    assert shown() == {
        "two days ago": "2019-06-03",
        "1962": "1962",
        "last year": "2018",
        "Monday": "2019-06-03",
    }
    set_timestamp(file, article, JUNE_12)
    assert shown()["Monday"] == "2019-06-10"
    file.history.undo()
    file.history.undo()
    assert shown() == before


def test_who_set_the_publication_date_is_known(file, article):
    assert anchor_of(file.db, article).chosen_by is None
    set_timestamp(file, article, "2019-06-05T10:00+02:00", "Printed edition.")
    found = anchor_of(file.db, article)
    assert (found.value, found.chosen_by, found.reason) == (
        "2019-06-05T10:00+02:00",
        "reviewer",
        "Printed edition.",
    )
    assert found.signed.name == "Jo Okafor"
    (row,) = file.db["anchor"].rows
    assert (row["precision"], row["zone"]) == ("minute", "+02:00")
    assert not set_timestamp(file, article, found.value, "Printed edition.").touched
    clear_timestamp(file, article)
    assert anchor_of(file.db, article).chosen_by is None


def test_a_day_that_has_not_come_anywhere_on_earth_is_doubted():
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert not doubts_about("2026-03-03", Bounds(), noon)
    assert not doubts_about(None, Bounds(), noon)
    (doubt,) = doubts_about("2026-03-04", Bounds(), noon)
    assert in_english(doubt) == "The publication date lies in the future."


def test_what_speaks_against_a_day_is_told_and_the_day_is_set_all_the_same(file, article):
    codes = [doubt.code for doubt in anchor_doubts(file, article, "2350-01-01")]
    assert codes == ["anchor.after_bounds", "anchor.in_the_future"]
    assert set_timestamp(file, article, "2350-01-01").touched


def test_a_day_outside_what_the_text_proves_is_doubted(clock):
    proven = Bounds("2016-09-17", "2021-07-23")
    (before,) = doubts_about("2016-08", proven, clock())
    (after,) = doubts_about("2021-07-24", proven, clock())
    assert in_english(before).endswith(
        "lies before what the text proves: Sat 17 Sep 2016 or later."
    )
    assert in_english(after).endswith(
        "lies after what the text proves: Fri 23 Jul 2021 or earlier."
    )
    assert not doubts_about("2016-09", proven, None)


def test_a_reviewer_may_say_that_nobody_knows(file, article, shown):
    set_timestamp(file, article, JUNE_5)
    set_timestamp(file, article, None, "The page carries only a clock.")
    assert anchor_of(file.db, article).chosen_by == "reviewer"
    assert shown()["Monday"] is None


def test_a_confirmed_date_stays_and_asks_for_a_look(file, article, mention):
    set_timestamp(file, article, JUNE_5)
    confirm_date(file, mention("Monday"))
    confirm_date(file, mention("1962"))
    set_timestamp(file, article, JUNE_12)
    dates = {date.mention.words: date for date in dates_of(file, article)}
    assert (dates["Monday"].value, dates["Monday"].computed.value) == ("2019-06-03", "2019-06-10")
    assert dates["Monday"].needs_a_look
    assert not dates["1962"].needs_a_look, "it means the same whenever the article appeared"
    set_timestamp(file, article, JUNE_5)
    assert not any(date.needs_a_look for date in dates_of(file, article))


def test_a_date_set_where_nothing_can_be_computed_asks_for_a_look_too(file, article, mention):
    set_timestamp(file, article, JUNE_5)
    correct_date(file, mention("Monday"), "27 May 2019", "The week before.")
    set_timestamp(file, article, None)
    dates = {date.mention.words: date for date in dates_of(file, article)}
    assert dates["Monday"].needs_a_look
    assert dates["Monday"].mention.override.note == "The week before."


def test_confirming_again_under_the_new_date_settles_it(file, article, mention):
    set_timestamp(file, article, JUNE_5)
    confirm_date(file, mention("Monday"))
    set_timestamp(file, article, JUNE_12)
    confirm_date(file, mention("Monday"))
    dates = {date.mention.words: date for date in dates_of(file, article)}
    assert (dates["Monday"].value, dates["Monday"].needs_a_look) == ("2019-06-10", False)
    assert not confirm_date(file, mention("Monday")).touched


@pytest.mark.parametrize(
    ("typed", "value", "earliest", "latest"),
    [
        ("27 May 2019", "2019-05-27", "2019-05-27", "2019-05-27"),
        ("2019-05", "2019-05", "2019-05-01", "2019-05-31"),
        ("1 to 3 May 2019", "2019-05-01/2019-05-03", "2019-05-01", "2019-05-03"),
        ("last Friday", "2019-05-31", "2019-05-31", "2019-05-31"),
    ],
)
def test_a_corrected_date_is_read_as_a_person_types_it(
    file, article, mention, typed, value, earliest, latest
):
    set_timestamp(file, article, JUNE_5)
    correct_date(file, mention("Monday"), typed)
    (date,) = [d for d in dates_of(file, article) if d.mention.words == "Monday"]
    assert (date.value, date.earliest, date.latest) == (value, earliest, latest)
    assert date.by_reviewer
    clear_date(file, mention("Monday"))
    assert not any(d.by_reviewer for d in dates_of(file, article))


def test_the_preview_tells_what_moves_and_what_stays_and_changes_nothing(
    file, article, mention, shown
):
    set_timestamp(file, article, JUNE_5)
    confirm_date(file, mention("Monday"))
    before, last = shown(), file.history.last
    preview = preview_anchor(file, article, JUNE_12)
    moves = {now.mention.words: (now.value, then.value) for now, then in preview.moves}
    assert moves == {"two days ago": ("2019-06-03", "2019-06-10")}
    assert [date.mention.words for date in preview.stays] == ["Monday"]
    assert preview.looks == preview.stays
    assert {date.mention.words for date in preview.same} == {"1962", "last year"}
    assert (shown(), file.history.last) == (before, last)
    set_timestamp(file, article, JUNE_12)
    after = shown()
    assert {words: after[words] for words in moves} == {w: then for w, (_, then) in moves.items()}


def test_what_cannot_be_done_is_refused_with_what_to_do(file, article, mention):
    with pytest.raises(InvalidError, match="Nobody knows yet what “Monday” means") as told:
        confirm_date(file, mention("Monday"))
    assert "publication date" in told.value.hint
    with pytest.raises(InvalidError):
        correct_date(file, mention("Monday"), "soon")
    with pytest.raises(InvalidError, match="no such reading"):
        choose_reading(file, mention("Monday"), 0)
    with pytest.raises(InvalidError, match="not a date"):
        set_timestamp(file, article, "soon")
    with pytest.raises(InvalidError, match="too long"):
        set_timestamp(file, article, JUNE_5, "x" * 3000)
    for verb in (confirm_date, clear_date):
        with pytest.raises(NotFoundError, match="That date"):
            verb(file, "gone")
    for verb in (clear_timestamp, lambda f, a: preview_anchor(f, a, JUNE_5)):
        with pytest.raises(NotFoundError, match="That article"):
            verb(file, "gone")
