"""The settings window and long texts, for pictures and for tests that look at all dialogs."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.long_text import TextDialog
from ui.dialogs.settings.window import SettingsDialog
from ui.dialogs.settings.wishes import Wishes
from ui.made_of import about_text

WISHES = Wishes(reviewer=("Ada Moss", "AM"), beside_above=20_000_000)


def page(place: int) -> Callable[[], QWidget]:
    """Return what opens the settings window at one of its pages."""

    def build() -> QWidget:
        dialog = SettingsDialog(WISHES)
        dialog.tabs.setCurrentIndex(place)
        return dialog

    return build


def about() -> QWidget:
    """Return the text about the program."""
    return TextDialog("About the Fact-check workbench", about_text())


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "settings_look": page(0),
    "settings_work": page(1),
    "settings_reading": page(2),
    "settings_keys": page(3),
    "about": about,
}
