"""Reports of the window have the newsroom's face where its folder stands beside the settings."""

import pytest

from ui.dialogs.ask_report import in_house
from ui.settings import Settings
from workbench.errors import InvalidError
from workbench.report.order import Order


@pytest.fixture
def settings(qapp, tmp_path):
    return Settings(tmp_path / "settings.ini")


def test_without_the_folder_an_order_stays_as_it_is(settings):
    assert in_house(Order(), settings) == Order()
    assert in_house(Order(), None) == Order()


def test_with_it_the_report_shows_the_newsroom(settings):
    settings.templates.mkdir()
    (settings.templates / "house.toml").write_text('name = "Example Desk"', encoding="utf-8")
    assert in_house(Order(), settings).wishes.house.name == "Example Desk"


def test_a_broken_one_is_named(settings):
    settings.templates.mkdir()
    (settings.templates / "house.toml").write_text("name = ", encoding="utf-8")
    with pytest.raises(InvalidError, match="line 1"):
        in_house(Order(), settings)
