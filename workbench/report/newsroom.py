"""Where a newsroom's face for reports stands on this computer, the same for windows and shell.

It is the folder ``templates`` beside the settings, or another one that was chosen; which one is
said in a small file of its own, because the shell cannot read what the windows remember.  Windows
ask on their start, so what reads templates loads only when there is one to read.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from workbench.errors import InvalidError

if TYPE_CHECKING:
    from workbench.report.house import House

POINTER = "templates.txt"
LONGEST_PATH = 4096


def settings_folder() -> Path:
    """Return the folder of this person's settings."""
    return platformdirs.user_config_path("factcheck-workbench", appauthor=False)


def usual_folder(settings: Path) -> Path:
    """Return the folder of the newsroom's templates where no other was chosen."""
    return settings / "templates"


def chosen_folder(settings: Path) -> Path:
    """Return the folder of the newsroom's templates; *settings* is where settings are kept."""
    try:
        with (settings / POINTER).open(encoding="utf-8") as file:
            told = file.read(LONGEST_PATH).strip()
    except (OSError, ValueError):
        told = ""
    return Path(told) if told and "\0" not in told else usual_folder(settings)


def choose_folder(settings: Path, folder: Path) -> None:
    """Take another folder of templates from now on.

    Raises:
        NotSavedError: The choice could not be written down.
    """
    from workbench.report.write import write_report  # noqa: PLC0415  seldom

    if folder != chosen_folder(settings):
        usual = folder == usual_folder(settings)
        write_report(settings / POINTER, "" if usual else f"{folder}\n")


def house_in_use(settings: Path) -> "House":
    """Return the newsroom's face, none where nobody has set one up.

    Raises:
        InvalidError: It is broken, or the folder that was chosen is not there.
    """
    from workbench.report.house import HTML, NO_HOUSE, TOML, TYPST, load_house  # noqa: PLC0415

    folder = chosen_folder(settings)
    if any((folder / name).exists() for name in (TOML, HTML, TYPST)):
        return load_house(folder)
    if folder == usual_folder(settings) or folder.is_dir():
        return NO_HOUSE
    raise InvalidError(
        f"The newsroom's folder “{folder}” is not there.",
        hint="Choose another in the settings, under Newsroom.",
    )
