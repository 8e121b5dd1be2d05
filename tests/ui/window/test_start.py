from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from tests.dragging import dropping, entering
from ui.models.recent import RecentRow, recent_row
from ui.theme.badges import TO_CHECK
from ui.theme.style import theme
from ui.window.start import StartPage
from workbench.review.glance import Glance, Tally
from workbench.store.lock import Holder

NOW = datetime(2031, 5, 16, 15, 0, tzinfo=UTC)
ROWS = tuple(
    RecentRow(Path(f"/reviews/{name}.factcheck"), name, ((TO_CHECK, 3),), 0, 3, "yesterday")
    for name in ("harbour", "locks")
)


@pytest.fixture
def page(qtbot):
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show_recent(ROWS)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_the_open_button_has_the_focus_and_says_what_it_does(page, qtbot):
    page.setFocus()
    assert page.open.hasFocus()
    with qtbot.waitSignal(page.open_asked):
        qtbot.keyClick(page.open, Qt.Key.Key_Space)


def test_alt_and_a_digit_open_a_recent_review(page, qtbot):
    with qtbot.waitSignal(page.recent_asked) as asked:
        qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert asked.args == [Path("/reviews/locks.factcheck")]
    with qtbot.assertNotEmitted(page.recent_asked):
        qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)


def test_enter_opens_the_current_recent_review(page, qtbot):
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.recent_asked) as asked:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args == [Path("/reviews/locks.factcheck")]


def test_without_recent_reviews_the_section_is_left_out(page):
    page.show_recent(())
    assert not page.list.isVisible()
    assert not page.recent_head.isVisible()


def test_everything_on_it_has_a_spoken_name(page):
    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert len(buttons) == 4
    for widget in (*buttons, page.list):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    spoken = page.recent.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "harbour.factcheck, harbour, 0 of 3 claims decided, yesterday."


def test_what_is_dropped_is_handed_on_and_the_box_shows_that_it_takes_it(page, qtbot):
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile("/tmp/a.txt")])
    enter = entering(given)
    page.drop.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(page.drop.dropped) as dropped:
        page.drop.dropEvent(dropping(given))
    assert dropped.args == [given]


def test_at_twice_the_size_in_a_small_window_it_scrolls_and_nothing_is_cut(page, look, qtbot):
    look.choose(interface_size=2.0)
    page.resize(700, 400)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert page.widget().width() <= page.viewport().width()


def test_the_column_is_no_wider_than_reads_well(page):
    page.resize(2000, 700)
    assert page.drop.width() <= theme().px(52)


@pytest.mark.parametrize(
    ("ago", "words"),
    {
        timedelta(minutes=7): "today, 14:53",
        timedelta(hours=20): "yesterday",
        timedelta(days=74): "3 Mar 2031",
    }.items(),
)
def test_the_nearer_a_change_the_finer_it_is_told(ago, words):
    changed = (NOW - ago).isoformat()
    assert recent_row(Glance(Path("a"), changed=changed), NOW).day == words


def test_a_glance_becomes_a_row():
    tallies = (Tally("true", "true", 2), Tally("false", "false", 1))
    row = recent_row(Glance(Path("a.factcheck"), "A title", 1, 5, tallies), NOW)
    assert (row.title, row.progress, row.warning) == ("A title", "3 of 5", "")
    assert row.counts[-1] == (TO_CHECK, 2)


def test_who_has_it_open_or_what_is_wrong_is_said():
    holder = Holder("DESK-4", 1, "", "Jo", "", "")
    assert recent_row(Glance(Path("a"), holder=holder), NOW).warning == "in use by Jo on DESK-4"
    assert recent_row(Glance(Path("a"), trouble="It is gone."), NOW).warning == "It is gone."


def test_the_rows_keep_qts_rules(page, qtmodeltester):
    qtmodeltester.check(page.recent)
