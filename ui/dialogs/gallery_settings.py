"""The settings window and long texts, for pictures and for tests that look at all dialogs."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.long_text import TextDialog
from ui.dialogs.settings.window import SettingsDialog
from ui.dialogs.settings.wishes import Wishes
from ui.made_of import about_text
from workbench.report.palette import TOKENS

NEWSROOM = 3
WISHES = Wishes(reviewer=("Ada Moss", "AM"), beside_above=20_000_000)


def page(place: int) -> Callable[[], QWidget]:
    """Return what opens the settings window at one of its pages."""

    def build() -> QWidget:
        dialog = SettingsDialog(WISHES)
        dialog.tabs.setCurrentIndex(place)
        return dialog

    return build


LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 124 24">
<path d="M2 20V8l8-6 8 6v12zM8 20v-7h4v7" fill="none" stroke="black" stroke-width="2"/>
<text x="26" y="18" font-size="16" font-weight="bold">HARBOUR</text></svg>"""


def newsroom() -> QWidget:
    """Return the settings window at the newsroom's page, filled in."""
    dialog = SettingsDialog(WISHES)
    page = dialog.newsroom
    page.name.setText("The Harbour Desk")
    page.logo.offer("harbour.svg", LOGO)
    page.colours.rows["time"].show_colour(TOKENS["part"])
    page.methodology.setPlainText("We ask twice. We name our sources.")
    page.sign_off.setPlainText("Checker\nEditor on duty")
    dialog.tabs.setCurrentIndex(NEWSROOM)
    return dialog


def faint_newsroom() -> QWidget:
    """Return that page with a colour nobody could read, at its templates."""
    dialog = SettingsDialog(WISHES)
    dialog.newsroom.colours.rows["time"].show_colour(TOKENS["line"])
    dialog.newsroom.templates.complain("“report.html.j2”, line 12: “clams” is undefined.")
    dialog.tabs.setCurrentIndex(NEWSROOM)
    dialog.newsroom.name.setFocus()
    return dialog


def about() -> QWidget:
    """Return the text about the program."""
    return TextDialog("About the Fact-check workbench", about_text())


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "settings_look": page(0),
    "settings_work": page(1),
    "settings_reading": page(2),
    "settings_newsroom": newsroom,
    "settings_newsroom_faint": faint_newsroom,
    "settings_keys": page(4),
    "about": about,
}
