"""Wavy lines under words that no dictionary knows, while a text is being written."""

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from ui.offsets import OffsetMap
from ui.spelling.service import Spelling
from ui.spelling.words import words_in
from ui.theme.style import theme

LONGEST_BLOCK = 20_000
"""Characters of the longest paragraph that is looked at, so that typing never waits for it."""


class Underliner(QSyntaxHighlighter):
    """Underlines in one field; Qt asks for the paragraph that changed and for no other.

    The word that is being typed is left alone until the caret has left it.
    """

    def __init__(self, edit: QPlainTextEdit, spelling: Spelling) -> None:
        super().__init__(edit.document())
        self._edit, self._spelling = edit, spelling
        self._left_out: tuple[int, int] | None = None  # paragraph and end of what is being typed
        edit.cursorPositionChanged.connect(self._follow)
        spelling.changed.connect(self.rehighlight)
        theme().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Underline the words of one paragraph."""
        number = self.currentBlock().blockNumber()
        if self._left_out is not None and self._left_out[0] == number:
            self._left_out = None
        if len(text) > LONGEST_BLOCK or not self._spelling.has_dictionary:
            return
        way, start = OffsetMap(text), self.currentBlock().position()
        caret = self._edit.textCursor().position() if self._edit.hasFocus() else -1
        for at, word in words_in(text):
            first, end = way.to_qt(at), way.to_qt(at + len(word))
            if start + end == caret:
                self._left_out = number, caret
            elif self._spelling.is_wrong(word):
                self.setFormat(first, end - first, _wavy())

    def finish(self) -> None:
        """Look at the word that was left out, now that nobody is typing at it any more."""
        if self._left_out is not None:
            block = self.document().findBlockByNumber(self._left_out[0])
            self._left_out = None
            if block.isValid():
                self.rehighlightBlock(block)

    def _follow(self) -> None:
        """Look at the word that was left out once the caret is elsewhere."""
        if self._left_out is not None and self._edit.textCursor().position() != self._left_out[1]:
            self.finish()


def _wavy() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setUnderlineColor(theme().colour("v_part"))
    return made
