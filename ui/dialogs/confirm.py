"""Questions that are answered with one of two buttons, each of which says what it does.

They are asked only where the answer cannot be undone: removing things asks nothing.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.days import day_words
from ui.dialogs.question import Question, Scroll, form
from ui.theme.style import theme
from ui.theme.text import Sign, Words
from workbench.store.lock import Holder


class ConfirmDialog(Question):
    """A question, what hangs on it in one or more paragraphs, and two buttons."""

    def __init__(
        self,
        question: str,
        paragraphs: tuple[str, ...],
        primary: str,
        cancel: str,
        parent: QWidget | None = None,
        *,
        sign: str = "warning",
    ) -> None:
        super().__init__(question, primary, (38, 19), parent, cancel=cancel)
        scroll = Scroll()
        column = form(scroll)
        first = QHBoxLayout()
        first.setSpacing(theme().px(0.6))
        for place, words in enumerate(paragraphs):
            paragraph = Words(words, wraps=True)
            if place:
                column.addWidget(paragraph)
                continue
            first.addWidget(Sign(sign, "v_part"))
            first.addWidget(paragraph, 1)
            column.addLayout(first)
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.setAccessibleDescription(" ".join(paragraphs))
        self.cancel.setFocus()  # the careful answer is the one at hand


def take_over_question(name: str, holder: Holder, parent: QWidget | None = None) -> ConfirmDialog:
    """Ask whether to write to the file *name* although another machine holds its lock."""
    who = _tr("{user} on {host}").format(user=holder.user, host=holder.host)
    since = day_words(f"{holder.at[:16]}Z") if holder.at else ""
    opened = (
        _tr("{who} opened this file for writing on {day}.")
        if since
        else _tr("{who} opened this file for writing.")
    )
    return ConfirmDialog(
        _tr("Take over “{name}”?").format(name=name),
        (
            opened.format(who=who, day=since),
            _tr(
                "If the program still runs there, its next change will be refused. Nothing that"
                " stands in the file is lost."
            ),
        ),
        _tr("Take the file over"),
        _tr("Read only"),
        parent,
        sign="lock",
    )


def replace_question(name: str, folder: str, parent: QWidget | None = None) -> ConfirmDialog:
    """Ask whether a file that is there already may be replaced."""
    return ConfirmDialog(
        _tr("Replace “{name}”?").format(name=name),
        (_tr("There is a file of that name in {folder} already.").format(folder=folder),),
        _tr("Replace it"),
        _tr("Keep it"),
        parent,
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("confirm", words)
