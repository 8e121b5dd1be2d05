"""Texts that a reviewer keeps for reasons, and puts in at the caret."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.window.focus import focus_on
from ui.window.parts import Deeds, Parts

MOST = 20
SHOWN = 60  # characters of a text that its line in the menu shows


class PhraseDeeds:
    """Deeds that write kept texts into the reasons and keep new ones."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._menu: QMenu | None = None

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"phrases": self.offer}

    def offer(self) -> None:
        """Show the kept texts as a menu at the reasons; the first nine have a digit."""
        if self._parts.here.claim is None:
            return
        desk = self._parts.desk
        desk.show_side("claim")
        field = desk.inspector.reasons
        desk.inspector.ensureWidgetVisible(field)
        menu = QMenu(self._parts.window)
        menu.setAccessibleName(_tr("Texts for reasons"))
        kept = self._parts.settings.phrases
        for place, words in enumerate(kept, 1):
            self._add(menu, _line(place, words), partial(self._write, words))
        if kept:
            menu.addSeparator()
        words = field.toPlainText().strip()
        keep = self._add(menu, _tr("&Keep these reasons as a text"), partial(self._keep, words))
        keep.setEnabled(bool(words) and words not in kept and len(kept) < MOST)
        if kept:
            forget = menu.addMenu(_tr("&Forget a text"))
            for place, words in enumerate(kept, 1):
                self._add(forget, _line(place, words), partial(self._forget, words))
        self._menu = menu  # kept: a menu nobody holds would vanish
        menu.popup(field.mapToGlobal(field.cursorRect().bottomLeft() + QPoint(0, 4)))

    def _add(self, menu: QMenu, words: str, deed: Callable[[], None]) -> QAction:
        action = QAction(words, menu)
        action.triggered.connect(lambda _checked: deed())
        menu.addAction(action)
        return action

    def _write(self, words: str) -> None:
        field = self._parts.desk.inspector.reasons
        focus_on(field)
        field.insertPlainText(words)

    def _keep(self, words: str) -> None:
        self._parts.settings.phrases = (*self._parts.settings.phrases, words)
        self._parts.messages.tell(_tr("Kept as a text for reasons."))

    def _forget(self, words: str) -> None:
        kept = self._parts.settings.phrases
        self._parts.settings.phrases = tuple(other for other in kept if other != words)
        self._parts.messages.tell(_tr("Text forgotten."))


def _line(place: int, words: str) -> str:
    """Return a text as a line of the menu, its digit as the key for it."""
    line = " ".join(words.split()).replace("&", "&&")
    shown = line if len(line) <= SHOWN else f"{line[: SHOWN - 1].rstrip()}…"
    return f"&{place}  {shown}" if place < 10 else f"     {shown}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("phrase_deeds", words)
