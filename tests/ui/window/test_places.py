"""A window stands where a screen holds it, and comes back where one is gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from ui.window.places import StaysVisible, brought_into, in_the_middle, is_held, screens_now

FIRST, SECOND = QRect(0, 0, 1920, 1040), QRect(1920, 0, 2560, 1400)
sides = st.integers(1, 5000)
places = st.builds(QRect, st.integers(-9000, 9000), st.integers(-9000, 9000), sides, sides)


@pytest.mark.parametrize(
    ("place", "screens", "held"),
    [
        (QRect(2000, 50, 600, 900), (FIRST, SECOND), True),
        (QRect(2000, 50, 600, 900), (FIRST,), False),
        (QRect(1700, 50, 600, 900), (FIRST,), False),
        (QRect(1600, 50, 600, 900), (FIRST,), True),
        (QRect(100, -400, 600, 900), (FIRST,), False),
        (QRect(), (FIRST,), False),
    ],
)
def test_a_place_is_held_by_what_can_be_seen_of_it_and_moved(place, screens, held):
    assert is_held(place, screens) is held


@given(places)
def test_what_is_brought_onto_a_screen_is_all_on_it_and_held(place):
    back = brought_into(place, SECOND)
    assert SECOND.contains(back)
    assert is_held(back, (SECOND,))
    assert back.size() == place.size().boundedTo(SECOND.size())


@given(places)
def test_what_is_on_a_screen_stays_where_it_is(place):
    back = brought_into(place, FIRST)
    assert brought_into(back, FIRST) == back


@given(sides, sides)
def test_the_middle_is_on_the_screen(width, height):
    assert FIRST.contains(in_the_middle(QSize(width, height), FIRST))


def test_a_window_whose_screen_is_gone_comes_back(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    StaysVisible(window, lambda: screens_now()[0])
    window.show()
    window.setGeometry(QRect(5000, 40, 300, 200))
    qapp.screenRemoved.emit(qapp.primaryScreen())
    qtbot.waitUntil(lambda: is_held(window.geometry(), screens_now()))
    assert window.size() == QSize(300, 200)
