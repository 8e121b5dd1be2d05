"""The captured copy beside the form: its readable text with the quote marked in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout

from ui.dialogs.parts import Ground
from ui.offsets import OffsetMap
from ui.theme.style import theme
from ui.theme.text import KeyHint, Words, follow_theme
from workbench.review.quoting import find_quote
from workbench.text.span import Span

LONGEST_SHOWN = 400_000
"""Characters of a copy that are laid out; a quote further down is found all the same."""


class CopyText(QPlainTextEdit):
    """The text of a copy, to read and to select in; Q quotes what is selected."""

    quoted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Copy as captured"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        follow_theme(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Quote the selected words with Q."""
        chosen = self.textCursor().selectedText().replace("\u2029", "\n").strip()
        if event.key() == Qt.Key.Key_Q and not event.modifiers() and chosen:
            self.quoted.emit(chosen)
        else:
            super().keyPressEvent(event)

    def mark(self, span: Span | None, offsets: OffsetMap) -> None:
        """Mark the words in *span* and bring them into view, or mark nothing."""
        if span is None:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(offsets.to_qt(span.start))
        cursor.setPosition(offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        found = QTextEdit.ExtraSelection()
        ink = QTextCharFormat()
        ink.setBackground(theme().colour("find"))
        ink.setForeground(theme().colour("ink"))
        found.format = ink
        found.cursor = cursor
        self.setExtraSelections([found])
        start = QTextCursor(self.document())
        start.setPosition(offsets.to_qt(span.start))
        self.setTextCursor(start)
        self.centerCursor()

    def _dress(self) -> None:
        look = theme()
        self.setFont(look.font("article"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("paper"))
        self.setPalette(palette)


class CopyPane(Ground):
    """Head, text, and what is so where there is no text to show."""

    quoted = Signal(str)

    def __init__(self) -> None:
        super().__init__("paper")
        self._text = ""
        self._shown: OffsetMap | None = None
        self.word = Words(self.tr("Copy as captured"), "section", "muted")
        self.key, self.hint = (
            KeyHint("Q"),
            Words(self.tr("quote the selected words"), "second", "muted"),
        )
        self.view = CopyText()
        self.view.quoted.connect(self.quoted)
        self.empty = Words("", "empty", wraps=True)
        self.empty_hint = Words("", "body", "muted", wraps=True)
        head = QHBoxLayout()
        head.addWidget(self.word)
        head.addStretch(1)
        head.addWidget(self.key)
        head.addWidget(self.hint)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.empty_hint)
        self._column.addWidget(self.view, 1)
        self._column.addStretch(0)
        follow_theme(self._space)
        self.show_none()

    def show_none(self) -> None:
        """Say that no copy is kept."""
        self._say(
            self.tr("No copy kept"),
            self.tr("“Keep a copy” takes the page as it is now, so that it can be shown later."),
        )

    def show_text(self, text: str | None) -> None:
        """Show what can be read in a copy; None if it holds no text."""
        if text is None or not text.strip():
            self._say(
                self.tr("The copy holds no text"),
                self.tr("It is kept all the same, with its hash. A quote cannot be looked for."),
            )
            return
        self._text = text
        self._shown = OffsetMap(text[:LONGEST_SHOWN])
        self.view.setPlainText(text[:LONGEST_SHOWN])
        for widget in (self.view, self.key, self.hint):
            widget.show()
        self.empty.hide()
        self.empty_hint.hide()

    def look_for(self, quote: str) -> str:
        """Mark *quote* in the copy and say in a sentence whether it stands there."""
        if self._shown is None or not quote.strip():
            self.view.mark(None, OffsetMap(""))
            return ""
        found = find_quote(self._text, quote)
        inside = found.span is not None and found.span.end <= LONGEST_SHOWN
        self.view.mark(found.span if inside else None, self._shown)
        if found.span is None:
            return self.tr("This quote is not in the copy.")
        if found.how == "spaced":
            return self.tr("Quote found in the copy, but for white space.")
        times = self._text.count(quote.strip())
        if times == 1:
            return self.tr("Quote found once in the copy.")
        return self.tr("Quote found {n} times in the copy.").format(n=times)

    def paragraph_of(self, words: str) -> int:
        """Return in which paragraph of the copy *words* begin, counted from 1; 0 if nowhere."""
        span = find_quote(self._text, words).span
        if span is None:
            return 0
        before = self._text[: span.start].split("\n")
        return sum(bool(line.strip()) for line in before[:-1]) + 1

    def _say(self, words: str, hint: str) -> None:
        self._text, self._shown = "", None
        for widget in (self.view, self.key, self.hint):
            widget.hide()
        self.empty.setText(words)
        self.empty_hint.setText(hint)
        self.empty.show()
        self.empty_hint.show()

    def _space(self) -> None:
        look = theme()
        side = look.px(1.2)
        self._column.setContentsMargins(side, look.px(1), side, look.px(1))
        self._column.setSpacing(look.px(0.6))
