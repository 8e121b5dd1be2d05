"""The field for a reviewer's reasons, saved as they are typed."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.spelling.field import SpelledField
from ui.theme.style import theme
from ui.theme.text import follow_theme

PAUSE = 400  # milliseconds without a key before the words are saved
_SHORTEST, _LONGEST = 3, 9  # lines


class Reasons(SpelledField):
    """A field as high as its words that says ``written`` after a pause in typing."""

    written = Signal(str)
    onward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("field", True)
        self.setObjectName("reasons")
        self.setAccessibleName(self.tr("Reasons"))
        self.setPlaceholderText(self.tr("What was compared with what, and what came of it"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._saved: str | None = ""  # None: what stands here could not be saved
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)
        follow_theme(self._fit)

    def show_words(self, words: str) -> None:
        """Show saved reasons, unless they are what stands here while it is being typed."""
        self._saved = words
        if words != self.toPlainText():
            self._pause.stop()
            self.setPlainText(words)
            self._pause.stop()

    def show_draft(self, words: str) -> None:
        """Show reasons that could not be saved; the next flush tries again."""
        self.show_words(words)
        self._saved = None

    def flush(self) -> None:
        """Save what was typed and is not saved yet."""
        self._pause.stop()
        words = self.toPlainText()
        if words != self._saved:
            self._saved = words
            self.written.emit(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save on leaving."""
        super().focusOutEvent(event)
        self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; go on with Ctrl Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.clearFocus()
            event.ignore()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
            self.onward.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a size that holds the words, within reason."""
        lines = min(max(self._lines(), _SHORTEST), _LONGEST)
        margin = theme().px(1.1)
        return QSize(theme().px(12), self.fontMetrics().lineSpacing() * lines + margin)

    def _lines(self) -> int:
        layout = self.document().documentLayout()
        return max(1, int(layout.documentSize().height()))

    def _typed(self) -> None:
        if self.toPlainText() != self._saved:
            self._pause.start()
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
