"""Rules that hold for every dialog, checked on the gallery."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from tests.ui.dialogs.conftest import controls, spoken
from ui.dialogs.gallery import DIALOGS
from ui.dialogs.question import Question
from ui.theme.style import theme

QUESTIONS = [name for name, build in DIALOGS.items()]


@pytest.fixture(params=QUESTIONS)
def window(request, show):
    return show(DIALOGS[request.param]())


def test_every_control_has_a_spoken_name(window):
    assert controls(window)
    assert [widget for widget in controls(window) if not spoken(widget)] == []


def test_every_target_is_high_enough_to_hit(window):
    least = theme().h * 1.5
    targets = (QAbstractButton, QComboBox, QLineEdit)
    low = [w for w in controls(window) if isinstance(w, targets) and w.isVisible()]
    assert [(spoken(w), w.height()) for w in low if w.height() < least] == []


def test_the_tab_key_reaches_every_control(window, qtbot):
    reachable = {w for w in controls(window) if w.isVisible() and w.isEnabled()}
    walked = set()
    for _ in range(2 * len(reachable) + 4):
        here = window.focusWidget()
        walked.add(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    missed = {w for w in reachable - walked if not getattr(w, "group", lambda: None)()}
    assert [spoken(w) for w in missed] == []


@pytest.mark.parametrize("name", QUESTIONS)
def test_at_twice_the_size_it_keeps_to_the_screen_and_shows_its_buttons(name, look, show):
    look.choose(interface_size=2.0)
    window = show(DIALOGS[name]())
    room = window.screen().availableSize()
    assert window.size().boundedTo(room) == window.size()
    if isinstance(window, Question):
        window.resize(QSize(round(look.h * 24), round(look.h * 16)))
        for button in (window.primary, window.cancel):
            place = button.mapTo(window, button.rect().bottomRight())
            assert window.rect().contains(place)


def test_a_change_of_scheme_reaches_an_open_dialog(window, look):
    if not isinstance(window, Question):
        return
    look.choose(scheme="dark")
    shown = window.title.palette().color(window.title.foregroundRole())
    assert shown == look.colour("ink")


def test_escape_closes_a_question(window, qtbot):
    if isinstance(window, Question):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert window.result() == Question.DialogCode.Rejected
