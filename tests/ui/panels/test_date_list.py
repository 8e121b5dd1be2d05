"""The list of all dates says in words what the timeline draws, and leads to the words."""

import pytest
from PySide6.QtCore import Qt

from ui.days import day_words
from ui.models.date_lines import DateLineModel, lines_of
from ui.panels.date_list import DateList
from ui.reading import Reading
from workbench.review.dates import confirm_date


@pytest.fixture
def listed(reading, qtbot):
    made = DateList()
    qtbot.addWidget(made)
    made.resize(320, 500)
    made.show()
    made.show_reading(reading)
    return made


def spoken(listed):
    model = listed.model
    return [
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
    ]


def test_the_model_keeps_qts_rules(reading, qtmodeltester):
    model = DateLineModel()
    model.show_lines(lines_of(reading))
    qtmodeltester.check(model)


def test_the_publication_date_and_what_was_rejected_stand_before_the_dates(listed, reading):
    said = spoken(listed)
    assert len(said) == len(reading.dates) + 2
    assert said[0] == f"Published, {day_words('2026-03-10')}. Set by Jo Okafor."
    assert said[1].startswith("Rejected as the publication date, ")


def test_every_date_is_said_with_its_day_its_state_and_its_reason(listed, file, article, reading):
    two_days_ago = next(d for d in reading.dates if d.mention.words == "two days ago")
    row = listed.model.place_of(two_days_ago.id)
    assert "two days ago" in spoken(listed)[row]
    assert f"{two_days_ago.label}, computed." in spoken(listed)[row]
    assert two_days_ago.why[0] in spoken(listed)[row]
    confirm_date(file, two_days_ago.id)
    listed.show_reading(Reading(file, article))
    assert f"{two_days_ago.label}, confirmed. Confirmed by Jo Okafor." in spoken(listed)[row]


def test_the_arrows_lead_from_date_to_date(listed, reading, qtbot):
    listed.show_current(reading.dates[0].id)
    with qtbot.waitSignal(listed.date_pointed) as seen:
        qtbot.keyClick(listed.view, Qt.Key.Key_Down)
    assert seen.args == [reading.dates[1].id]


def test_being_told_which_date_is_current_tells_nobody_again(listed, reading, qtbot):
    with qtbot.assertNotEmitted(listed.date_pointed):
        listed.show_current(reading.dates[2].id)
    assert listed.view.currentIndex().row() == listed.model.place_of(reading.dates[2].id)


def test_what_changed_while_it_was_not_seen_is_drawn_up_when_it_is(reading, qtbot):
    made = DateList()
    qtbot.addWidget(made)
    made.show_reading(reading)
    assert made.model.rowCount() == 0
    made.show_current(reading.dates[1].id)
    made.show()
    assert made.view.currentIndex().row() == made.model.place_of(reading.dates[1].id)
