"""How large the first window is, before anybody has given it a size."""

import pytest

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
