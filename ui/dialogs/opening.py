"""Show a dialog and do what was answered, with a name to sign it where one is needed.

The dialog closes once the deed went through, and deletes itself then; what the review refuses is
said in it, and nothing typed is lost.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from ui.bench import Bench, Sign
from ui.dialogs.question import Question
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

Asked = TypeVar("Asked", bound=Question)
Verb = Callable[[ReviewFile], Change]


def unsigned(deed: Callable[[], object]) -> None:
    """Do *deed* whoever is working."""
    deed()


def opened(bench: Bench, dialog: Asked, deed: Callable[[], bool]) -> Asked:
    """Show *dialog*, which does *deed* when its primary button is pressed."""
    dialog.deed = deed
    bench.refused.connect(dialog.complain)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def opened_to_sign(bench: Bench, dialog: Asked, verb: Verb, sign: Sign) -> Asked:
    """Show *dialog*, whose answer *verb* writes into the review once *sign* has seen to a name."""

    def note_down() -> None:
        if bench.do(verb):
            dialog.done(QDialog.DialogCode.Accepted)

    def use() -> bool:
        sign(note_down)
        return False  # closed by what is recorded, which may wait for a name

    return opened(bench, dialog, use)
