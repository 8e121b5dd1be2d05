"""The key of a command, as a hint beside what the command does."""

from PySide6.QtCore import QCoreApplication

from ui.actions import BY_ID, key_words, keys_of, plain
from ui.theme.text import KeyHint, follow_theme


class CommandKey(KeyHint):
    """Shows the key in force; nothing where the reviewer took it away."""

    def __init__(self, command_id: str) -> None:
        super().__init__("")
        self._command = command_id
        follow_theme(self._show_key)

    def _show_key(self) -> None:
        self.setText(command_key(self._command))


def command_key(command_id: str) -> str:
    """Return the first key of a command in words, or nothing."""
    keys = keys_of(command_id)
    return key_words(keys[0]) if keys else ""


def how_to(command_id: str) -> str:
    """Return how a command is given, inside a sentence: by its key in force, else from the menu."""
    if key := command_key(command_id):
        return QCoreApplication.translate("command_key", "press {key}").format(key=key)
    words = QCoreApplication.translate("command_key", "choose “{command}”")
    return words.format(command=plain(BY_ID[command_id].text))
