"""The timeline leads from a day to its words, by mouse and by keyboard, and can be heard."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible

from ui.bench import Bench
from ui.here import Here
from ui.panels.timeline import TimelinePanel
from ui.reading import Reading
from ui.theme.style import theme
from workbench.review.dates import set_timestamp


@pytest.fixture
def panel(reading, qtbot):
    made = TimelinePanel()
    qtbot.addWidget(made)
    made.resize(900, made.height())
    made.show()
    made.show_reading(reading)
    return made


def dates_on(panel):
    return [placed.mark.key for placed in panel.laid_out.placed if placed.mark.kind == "date"]


def place_of(panel, placed, row):
    look = theme()
    return QPointF(look.h * 0.9 + placed.start, look.h * row).toPoint()


def test_every_date_with_a_day_stands_on_it_and_the_publication_as_a_flag(panel, reading):
    known = {d.id for d in reading.dates if d.found.earliest and d.found.latest}
    assert known
    assert set(dates_on(panel)) == known
    (flag,) = [p.mark for p in panel.laid_out.placed if p.mark.kind == "published"]
    assert flag.first == date(2026, 3, 10)


def test_the_arrow_keys_walk_through_the_dates_in_order_of_time(panel, qtbot):
    panel.setFocus()
    walked = []
    panel.date_pointed.connect(walked.append)
    for _ in dates_on(panel):
        qtbot.keyClick(panel, Qt.Key.Key_Right)
    assert walked == dates_on(panel)
    qtbot.keyClick(panel, Qt.Key.Key_Home)
    assert walked[-1] == dates_on(panel)[0]
    assert panel.current == dates_on(panel)[0]


def test_a_click_leads_to_the_words_and_one_on_the_flag_to_the_publication_date(panel, qtbot):
    first = next(p for p in panel.laid_out.placed if p.mark.kind == "date")
    row = (1.85, 2.85)[first.lane]
    with qtbot.waitSignal(panel.date_pointed) as pointed:
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=place_of(panel, first, row))
    assert pointed.args == [first.mark.key]
    flag = next(p for p in panel.laid_out.placed if p.mark.kind == "published")
    with qtbot.waitSignal(panel.publication_pointed):
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=place_of(panel, flag, 0.75))


def test_it_is_spoken_with_the_date_at_hand(panel, reading):
    heard = QAccessible.queryAccessibleInterface(panel)
    assert heard.text(QAccessible.Text.Name) == f"Timeline of {len(dates_on(panel))} dates"
    at = dates_on(panel)[-1]
    panel.show_current(at)
    said = heard.text(QAccessible.Text.Description)
    assert reading.date(at).label in said
    assert reading.date(at).mention.words in said


def test_time_runs_from_right_to_left_where_the_interface_does(panel):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, last = panel.laid_out.placed[0], panel.laid_out.placed[-1]
    assert panel._point_at(first.start, 0).x() >= panel._point_at(last.start, 0).x()


def test_an_edit_moves_the_marks_and_what_did_not_change_is_not_placed_anew(panel, file, article):
    before = panel.laid_out
    panel.show_reading(Reading(file, article))
    assert panel.laid_out is before
    set_timestamp(file, article, "2026-03-20", reason="Corrected.")
    panel.show_reading(Reading(file, article))
    assert panel.laid_out is not before


def test_the_place_in_the_review_follows(panel, file, article):
    here = Here(Bench(file))
    here.show_article(article)
    panel.date_pointed.connect(here.point_at_date)
    panel.date_pointed.emit(dates_on(panel)[0])
    assert here.date_id == dates_on(panel)[0]
