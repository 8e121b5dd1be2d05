"""The inspector in a window of its own: torn off, worked in, put back, remembered."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.window.places import is_held, screens_now


class AtTheSecondScreen:
    """Presses keys in the inspector's own window."""

    def __init__(self, reviewer):
        self.reviewer = reviewer
        self.desk = reviewer.window.desk

    @property
    def window(self):
        return self.desk.inspector.window()

    def press(self, *keys):
        for key in keys:
            assert self.window.isActiveWindow()
            QTest.keySequence(QApplication.focusWidget() or self.window, key)

    def type(self, words):
        assert self.window.isActiveWindow()
        QTest.keyClicks(QApplication.focusWidget(), words)


@pytest.fixture
def torn(wire):
    wire.press("Ctrl+Shift+I")
    there = AtTheSecondScreen(wire)
    wire.wait(lambda: there.window.isActiveWindow() and there.window is not wire.window)
    return there


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_desk_keeps_article_and_list_and_the_inspector_follows_the_claim(torn):
    here = torn.reviewer.here
    assert not torn.desk.side.isVisible()
    assert torn.desk.galley.isVisible()
    assert torn.desk.claims.isVisible()
    assert spoken(torn.window) == "Claim 1 — Inspector"
    torn.press("J", "J")
    assert here.claim.record.number == 3
    assert torn.desk.inspector.claim.id == here.claim_id
    assert spoken(torn.window) == "Claim 3 — Inspector"


def test_a_claim_is_decided_with_reasons_and_undone_from_there(torn):
    here = torn.reviewer.here
    first = here.claim_id
    torn.press("1")
    assert here.reading.claim(first).label is not None
    torn.press("R")
    torn.type("Both logs say so. jk")
    torn.press("Ctrl+Return")
    assert here.reading.claim(first).verdict.rationale == "Both logs say so. jk"
    assert here.claim_id != first
    torn.press("K")  # a command again, although the reasons were being typed in
    assert here.claim_id == first
    torn.press("Ctrl+Z", "Ctrl+Z")
    assert here.reading.claim(first).label is None


def test_the_next_panel_is_one_key_away_in_both_windows(torn):
    torn.press("Shift+F6")
    torn.reviewer.wait(torn.desk.galley.hasFocus)
    torn.reviewer.press("F6")
    torn.reviewer.wait(torn.desk.inspector.reasons.hasFocus)


def test_finding_in_the_article_goes_to_the_article(torn):
    torn.press("Ctrl+F")
    torn.reviewer.wait(torn.desk.find_bar.field.hasFocus)


def test_it_is_put_back_by_the_same_key(torn):
    own = torn.window
    torn.press("Ctrl+Shift+I")
    assert not own.isVisible()
    assert torn.window is torn.reviewer.window
    assert torn.desk.inspector.isVisible()
    torn.reviewer.wait(torn.desk.galley.hasFocus)


def test_closing_its_window_puts_it_back(torn):
    own = torn.window
    own.close()
    assert not own.isVisible()
    assert torn.desk.side.isAncestorOf(torn.desk.inspector)
    assert torn.desk.inspector.isVisible()


def test_it_stands_where_it_stood_and_closes_with_the_desk(torn, open_window, settings):
    reviewer, own = torn.reviewer, torn.window
    place = QRect(60, 50, 420, 600)
    own.setGeometry(place)
    path = reviewer.window.bench.file.path
    reviewer.window.close()
    assert not own.isVisible()
    assert (settings.inspector_torn, settings.inspector_place) == (True, place)
    again = AtTheSecondScreen(open_window(path))
    assert again.window is not again.reviewer.window
    assert again.window.geometry() == place


def test_without_the_second_screen_it_starts_beside_the_article(open_window, wire_file, settings):
    settings.inspector_torn, settings.inspector_place = True, QRect(9000, 0, 400, 600)
    desk = open_window(wire_file).window.desk
    assert desk.side.isAncestorOf(desk.inspector)
    assert desk.inspector.isVisible()
    assert settings.inspector_torn  # for the day the screen is back


def test_unplugging_the_second_screen_brings_it_back(torn, qapp, qtbot):
    torn.window.setGeometry(QRect(9000, 0, 400, 600))
    qapp.screenRemoved.emit(qapp.primaryScreen())
    qtbot.waitUntil(lambda: is_held(torn.window.geometry(), screens_now()))
    assert torn.desk.inspector.isVisible()


def test_closing_the_review_hides_it_until_there_is_an_article_again(torn):
    reviewer, own = torn.reviewer, torn.window
    path = reviewer.window.bench.file.path
    torn.press("Ctrl+W")
    reviewer.wait(lambda: reviewer.here.reading is None)
    assert not own.isVisible()
    reviewer.window.files.open_review(path)
    reviewer.wait(own.isVisible)


def test_a_narrow_window_keeps_its_other_tabs(torn):
    torn.reviewer.window.resize(1024, 768)
    torn.reviewer.wait(lambda: torn.desk.width_class == "narrow")
    assert torn.desk.side.held == ("claims", "dates")
    assert torn.desk.claims.isVisible()


def test_a_question_of_the_desk_keeps_its_window_from_being_worked_in(torn):
    torn.press("T")
    question = QApplication.activeModalWidget()
    assert question is not None
    before = torn.reviewer.here.claim_id
    QTest.keySequence(torn.window, "J")
    assert torn.reviewer.here.claim_id == before
    question.reject()
