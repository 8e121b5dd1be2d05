"""A field for words of the reviewer's own: what no dictionary knows is underlined, with advice.

Suggestions stand in the menu of the field, which the menu key opens at the caret, and which F7
opens at the next underlined word.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from ui.actions import keys_of
from ui.offsets import OffsetMap
from ui.spelling.service import Spelling, spelling_for
from ui.spelling.underline import Underliner
from ui.spelling.words import words_in

_TIDY = {0xA0: " ", 0xAD: None, 0x200B: None, 0xFEFF: None, 0x2028: "\n", 0x2029: "\n"}
"""What pasting brings along unseen, and what stands for it among plain words."""


class SpelledField(QPlainTextEdit):
    """Several lines of plain words; underlined once somebody has been in the field."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.spelling: Spelling | None = None
        self._underliner: Underliner | None = None
        self._menu: QMenu | None = None

    def next_wrong(self) -> bool:
        """Go to the next underlined word, round the end, and offer what may be meant instead."""
        if self.spelling is None:
            return False
        text = self.toPlainText()
        way = OffsetMap(text)
        here = way.from_qt(self.textCursor().selectionStart())
        wrong = [(at, word) for at, word in words_in(text) if self.spelling.is_wrong(word)]
        after = [one for one in wrong if one[0] > here or self._is_unmarked_at(one, here)]
        found = next(iter([*after, *wrong]), None)
        if found is None:
            return False
        at, word = found
        self._go_to(way.to_qt(at), way.to_qt(at + len(word)))
        self._open_menu(word)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to look at the spelling, where the window has any."""
        super().focusInEvent(event)
        if self.spelling is None and not self.isReadOnly():
            self.spelling = spelling_for(self)
            if self.spelling is not None:
                self._underliner = Underliner(self, self.spelling)
                self.spelling.wake()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look at the last word, too."""
        super().focusOutEvent(event)
        if self._underliner is not None:
            self._underliner.finish()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what may be meant instead of the word under the pointer, or at the caret."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        word = self._word_at(cursor)
        if word and not self.textCursor().hasSelection():
            self.setTextCursor(cursor)
        self._open_menu(word, None if by_key else event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next underlined word by its key, also where no window has the command."""
        pressed = QKeySequence(event.keyCombination()).toString()
        for command, deed in (("spelling", self.next_wrong), ("paste_plain", self.paste)):
            if pressed in (QKeySequence(key).toString() for key in keys_of(command)):
                deed()
                return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take mere words, also of a program that copies nothing but HTML."""
        plain = QMimeData()
        html = source.html() if not source.hasText() else ""
        words = QTextDocumentFragment.fromHtml(html).toPlainText() if html else source.text()
        plain.setText(words.translate(_TIDY))
        super().insertFromMimeData(plain)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, and HTML for the words in it."""
        return source.hasHtml() or super().canInsertFromMimeData(source)

    def _open_menu(self, word: str, event: QContextMenuEvent | None = None) -> None:
        menu = self.createStandardContextMenu()
        menu.setAccessibleName(_tr("Words for “{word}”").format(word=word) if word else "")
        if word and self.spelling is not None:
            advise(menu, self.spelling, word, self._replace)
        self._menu = menu  # kept: a menu nobody holds would vanish
        at = self.cursorRect().bottomLeft()
        menu.popup(event.globalPos() if event else self.viewport().mapToGlobal(at))

    def _replace(self, word: str) -> None:
        """Write *word* in place of the one the caret is at, as one step of undo."""
        found = self._place_at(self.textCursor())
        if found is not None and not self.isReadOnly():
            self._go_to(found[0], found[1])
            self.textCursor().insertText(word)

    def _go_to(self, first: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _is_unmarked_at(self, one: tuple[int, str], here: int) -> bool:
        """Tell whether the caret is just before a word that is not selected yet."""
        return one[0] == here and not self.textCursor().hasSelection()

    def _word_at(self, cursor: QTextCursor) -> str:
        found = self._place_at(cursor)
        return found[2] if found is not None else ""

    def _place_at(self, cursor: QTextCursor) -> tuple[int, int, str] | None:
        """Return the word at a caret: where it stands by Qt's count, and its letters."""
        text = cursor.block().text()
        way, start = OffsetMap(text), cursor.block().position()
        here = way.from_qt(cursor.position() - start)
        for at, word in words_in(text):
            if at <= here <= at + len(word):
                return start + way.to_qt(at), start + way.to_qt(at + len(word)), word
        return None


def advise(menu: QMenu, spelling: Spelling, word: str, replace: Callable[[str], None]) -> None:
    """Put what may be meant instead of *word*, and what else can be done with it, into a menu."""
    offers: list[QAction] = []

    def offer(words: str, deed: Callable[[], object]) -> None:
        action = QAction(words, menu)
        action.triggered.connect(lambda _=False: deed())
        offers.append(action)

    if spelling.is_wrong(word):
        for guess in spelling.suggest(word):
            offer(guess.replace("&", "&&"), partial(replace, guess))
        if not offers:
            offer(_tr("Nothing like it is known"), lambda: None)
            offers[0].setEnabled(False)
        offer(_tr("&Add “{word}” to my words").format(word=word), lambda: spelling.add(word))
    elif spelling.is_own(word):
        offer(_tr("&Take “{word}” off my words").format(word=word), lambda: spelling.drop(word))
    if offers:
        first = menu.actions()[0]
        menu.insertActions(first, offers)
        menu.insertSeparator(first)
        menu.setActiveAction(next(action for action in offers if action.isEnabled()))


def _tr(words: str) -> str:
    return QCoreApplication.translate("spelling", words)
