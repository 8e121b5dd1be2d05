"""How the words themselves are set: title, text, furniture, the space between paragraphs.

A plain text editor has no line spacing and no paragraph spacing, so blank lines are set in small
type instead: half a line high, and no character is changed.
"""

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ui.panels.galley.folds import Fold
from ui.panels.galley.page import Lines, Page
from ui.theme.style import theme

BLANK = 0.52
_ROLE = {"title": "article_title", "heading": "article", "caption": "expression"}


class Dresser:
    """Sets the type of a galley's document."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit

    def dress(self, page: Page, lines: Lines) -> None:
        """Set title, furniture and blank lines of *page* in their own type."""
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        self._set_blanks(cursor, lines)
        for paragraph in page.paragraphs:
            form = _format(paragraph.kind, is_furniture=paragraph.is_furniture)
            if form is not None:
                for line in lines.lines_of(paragraph.span):
                    self._set(cursor, line, form)
        self._set_indents(cursor, lines)
        cursor.endEditBlock()

    def fold(self, folds: tuple[Fold, ...], *, unfolded: bool) -> None:
        """Hide all lines of each fold but the first, or show them all."""
        document = self._edit.document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for fold in folds:
            self._set_fold_row(cursor, document.findBlockByNumber(fold.first), folded=not unfolded)
        cursor.endEditBlock()
        for fold in folds:
            block = document.findBlockByNumber(fold.first)
            while block.isValid() and block.blockNumber() < fold.last:
                block = block.next()
                block.setVisible(unfolded)
        if folds:
            document.markContentsDirty(0, document.characterCount())
            layout = document.documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())

    def _set_blanks(self, cursor: QTextCursor, lines: Lines) -> None:
        small = QTextCharFormat()
        font = theme().font("article")
        font.setPixelSize(max(1, round(font.pixelSize() * BLANK)))
        small.setFont(font)
        block = self._edit.document().firstBlock()
        for words in lines.texts:
            if not words.strip():
                cursor.setPosition(block.position())
                cursor.setBlockCharFormat(small)
                if words:
                    cursor.setPosition(
                        block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
                    )
                    cursor.setCharFormat(small)
            block = block.next()

    def _set_indents(self, cursor: QTextCursor, lines: Lines) -> None:
        """Let the blanks before a line take no room; they are in the text and stay there."""
        font = theme().font("article")
        font.setPixelSize(1)
        thin = QTextCharFormat()
        thin.setFont(font)
        block = self._edit.document().firstBlock()
        for words in lines.texts:
            blanks = len(words) - len(words.lstrip()) if words.strip() else 0
            if blanks:
                cursor.setPosition(block.position())
                cursor.setPosition(block.position() + blanks, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(thin)
            block = block.next()

    def _set(self, cursor: QTextCursor, line: int, form: QTextCharFormat) -> None:
        block = self._edit.document().findBlockByNumber(line)
        cursor.setPosition(block.position())
        cursor.setBlockCharFormat(form)
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)

    def _set_fold_row(self, cursor: QTextCursor, block: QTextBlock, *, folded: bool) -> None:
        """Make room for one painted row: the line's own words shrink to a pixel and vanish.

        Only the first character keeps its height, so that the row is one line high.
        """
        form = _format("clock", is_furniture=True)
        assert form is not None  # noqa: S101
        self._set(cursor, block.blockNumber(), form)
        if not folded:
            return
        clear = theme().colour("paper")
        clear.setAlpha(0)
        form.setForeground(clear)
        tall = theme().font("article")
        form.setFont(tall)
        cursor.setPosition(block.position())
        cursor.setPosition(block.position() + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)
        tall.setPixelSize(1)
        form.setFont(tall)
        cursor.setPosition(cursor.position())
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


def _format(kind: str, *, is_furniture: bool) -> QTextCharFormat | None:
    """Return how words of this kind are set, or None for the usual way."""
    look = theme()
    form = QTextCharFormat()
    if is_furniture:
        form.setFont(look.font("body"))
        form.setForeground(look.colour("furniture"))
        return form
    if kind in _ROLE:
        font = look.font(_ROLE[kind])
        font.setBold(kind != "caption")
        form.setFont(font)
        return form
    if kind in {"byline", "dateline", "credit"}:
        form.setFont(look.font("body"))
        form.setForeground(look.colour("muted"))
        return form
    return None
