"""What the deeds of the window work with."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from ui.bench import Bench
from ui.here import Here
from ui.jobs import Jobs
from ui.panels.messages import MessageBar
from ui.settings import Settings
from ui.window.desk import Desk

Deeds = dict[str, Callable[[], object]]
"""What each command of the action table does, by its id."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The window and what is in it, handed to each group of deeds."""

    window: QMainWindow
    bench: Bench
    here: Here
    desk: Desk
    messages: MessageBar
    jobs: Jobs
    settings: Settings
