"""The commands of the action table as QActions of one window."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.actions import BY_ID, COMMANDS, Command, key_words, keys_of, plain, words


class Actions(QObject):
    """The commands as QActions of one window, each calling what the window gives for its id."""

    def __init__(self, window: QObject, deeds: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._by_id: dict[str, QAction] = {}
        for command in COMMANDS:
            if command.id in deeds:
                self._by_id[command.id] = self._make(command, deeds[command.id])

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id]

    def __contains__(self, command_id: str) -> bool:
        return command_id in self._by_id

    def get(self, command_id: str) -> QAction | None:
        """Return the action of a command, or None where the window has none."""
        return self._by_id.get(command_id)

    def all(self) -> tuple[QAction, ...]:
        """Return the actions in the order of the table."""
        return tuple(self._by_id.values())

    def allow(self, *, states: frozenset[str], may_write: bool) -> None:
        """Switch each command on or off by what is open and current, and whether one may write."""
        for command_id, action in self._by_id.items():
            command = BY_ID[command_id]
            here = command.where == "always" or command.where in states
            action.setEnabled(here and (may_write or not command.writes))

    def take_keys(self) -> None:
        """Act on the keys that are in force now."""
        for command_id, action in self._by_id.items():
            _give_keys(action, BY_ID[command_id])

    def _make(self, command: Command, deed: Callable[[], object]) -> QAction:
        action = QAction(words(command.text), self)
        action.setObjectName(command.id)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        _give_keys(action, command)
        action.triggered.connect(lambda _=False: deed())
        return action


def _give_keys(action: QAction, command: Command) -> None:
    keys = keys_of(command.id)
    action.setShortcuts([QKeySequence(key) for key in keys])
    tip = words(command.tip) if command.tip else plain(command.text)
    action.setToolTip(f"{tip} ({key_words(keys[0])})" if keys else tip)
