"""How large the first window is, before anybody has given it a size."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.jobs import Jobs
from ui.settings import Settings
from ui.window.main import MainWindow


@pytest.fixture
def window(qtbot, look, tmp_path):
    jobs = Jobs()
    window = MainWindow(jobs, Settings(tmp_path / "settings.ini"), tmp_path)
    yield window
    window.close()
    jobs.shut_down()
    window.analyst.close()
    window.deleteLater()


def test_a_first_window_takes_a_sensible_size_within_the_screen(window):
    room = window.screen().availableSize()
    assert window.width() >= min(1300, room.width() * 9 // 10)
    assert window.height() >= min(820, room.height() * 9 // 10)
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_at_twice_the_text_it_goes_on_a_small_screen_with_its_menus_behind_a_button(window, look):
    look.choose(interface_size=2.0)
    window.pages.setCurrentWidget(window.desk)
    window.show()
    window.resize(QSize(round(look.h * 33), round(look.h * 24)))  # as 1024 by 768
    assert window.width() == round(look.h * 33)
    assert window.desk.minimumSizeHint().width() <= window.width()
    rest = window.top.menus.findChild(QWidget, "qt_menubar_ext_button")
    assert rest.isHidden() or (rest.width() >= look.h and rest.accessibleName())
