"""How the words themselves are set: title, text, furniture, the space between paragraphs.

A plain text editor has no line spacing and no paragraph spacing, so blank lines are set in small
type instead: half a line high, and no character is changed.  Of a long article the first lines
are set at once and the rest in slices, so that the window goes on answering meanwhile.
"""

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ui.panels.galley.folds import Fold
from ui.panels.galley.page import Lines, Page
from ui.theme.style import theme

BLANK = 0.52
AT_ONCE, SLICE = 500, 250  # lines
_ROLE = {"title": "article_title", "heading": "article", "caption": "expression"}


class Dresser:
    """Sets the type of a galley's document."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._slices: Iterator[None] = iter(())
        self._timer = QTimer(edit)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.go_on)

    @property
    def is_done(self) -> bool:
        """Tell whether every line is set."""
        return not self._timer.isActive()

    def dress(self, page: Page, lines: Lines, folds: tuple[Fold, ...], *, unfolded: bool) -> None:
        """Set title, furniture and blank lines of *page* in their own type, and fold it."""
        cursor = QTextCursor(self._edit.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        self._slices = self._set_all(page, lines, folds, unfolded=unfolded)
        self._timer.start()
        self.go_on()

    def go_on(self) -> None:
        """Set the next slice of lines; the first is as long as a usual article."""
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        if next(self._slices, self) is self:
            self._timer.stop()
        cursor.endEditBlock()

    def fold(self, folds: tuple[Fold, ...], *, unfolded: bool) -> None:
        """Hide all lines of each fold but the first, or show them all."""
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        for fold in folds:
            self._fold(fold, unfolded=unfolded)
        cursor.endEditBlock()
        if folds:
            self._measure_again(folds[0].first, folds[-1].last)

    def _set_all(
        self, page: Page, lines: Lines, folds: tuple[Fold, ...], *, unfolded: bool
    ) -> Iterator[None]:
        """Set line after line, with a pause after each slice of them."""
        kinds = {
            line: (paragraph.kind, paragraph.is_furniture)
            for paragraph in page.paragraphs
            for line in lines.lines_of(paragraph.span)
        }
        starts = {fold.first: fold for fold in folds}
        forms: dict[tuple[str, bool], QTextCharFormat | None] = {}
        size = theme().font("article").pixelSize()
        blank, thin = _sized(max(1, round(size * BLANK))), _sized(1)
        for line, words in enumerate(lines.texts):
            if line >= AT_ONCE and line % SLICE == 0:
                yield
            kind = kinds.get(line)
            if kind is not None:
                if kind not in forms:
                    forms[kind] = _format(kind[0], is_furniture=kind[1])
                if (form := forms[kind]) is not None:
                    self._set(line, form)
            self._set_blanks(line, words, blank, thin)
            if line in starts:
                self._fold(starts[line], unfolded=unfolded)
                self._measure_again(line, starts[line].last)

    def _set_blanks(
        self, line: int, words: str, small: QTextCharFormat, thin: QTextCharFormat
    ) -> None:
        """Set a blank line small; let the blanks before words, which stay, take no room."""
        if not words.strip():
            self._set(line, small)
        elif blanks := len(words) - len(words.lstrip()):
            block = self._edit.document().findBlockByNumber(line)
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + blanks, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(thin)

    def _set(self, line: int, form: QTextCharFormat) -> None:
        block = self._edit.document().findBlockByNumber(line)
        cursor = QTextCursor(block)
        cursor.setBlockCharFormat(form)
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)

    def _fold(self, fold: Fold, *, unfolded: bool) -> None:
        block = self._edit.document().findBlockByNumber(fold.first)
        self._set_fold_row(block, folded=not unfolded)
        while block.isValid() and block.blockNumber() < fold.last:
            block = block.next()
            block.setVisible(unfolded)

    def _measure_again(self, first: int, last: int) -> None:
        """Let the layout see that lines have come or gone."""
        document = self._edit.document()
        start, end = document.findBlockByNumber(first), document.findBlockByNumber(last)
        document.markContentsDirty(start.position(), end.position() + end.length())
        layout = document.documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())

    def _set_fold_row(self, block: QTextBlock, *, folded: bool) -> None:
        """Make room for one painted row: the line's own words shrink to a pixel and vanish.

        Only the first character keeps its height, so that the row is one line high.
        """
        form = _format("clock", is_furniture=True)
        assert form is not None  # noqa: S101
        self._set(block.blockNumber(), form)
        if not folded:
            return
        clear = theme().colour("paper")
        clear.setAlpha(0)
        form.setForeground(clear)
        tall = theme().font("article")
        form.setFont(tall)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)
        tall.setPixelSize(1)
        form.setFont(tall)
        cursor.setPosition(cursor.position())
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


def _sized(pixels: int) -> QTextCharFormat:
    form, font = QTextCharFormat(), QFont(theme().font("article"))
    font.setPixelSize(pixels)
    form.setFont(font)
    return form


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
