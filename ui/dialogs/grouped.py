"""Lines under heads, to be gone through by key: what each source says, what was not proposed."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.lists import GrowingList, Pieces, RowDelegate
from ui.dialogs.parts import Button
from ui.dialogs.question import Question
from ui.theme.style import theme
from ui.theme.text import apart

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LineRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, what is said beside them, and what it stands for; a head has no id."""

    words: str
    facts: str = ""
    id: str = ""
    spoken: str = ""

    @property
    def is_head(self) -> bool:
        """Tell whether it stands over others."""
        return not self.id


class LineModel(QAbstractListModel):
    """The lines; heads are read, never chosen."""

    def __init__(self, lines: tuple[Line, ...]) -> None:
        super().__init__()
        self.lines = list(lines)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what *role* asks of a line."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken or f"{line.words}. {line.facts}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let heads be passed over."""
        if index.isValid() and self.lines[index.row()].is_head:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def drop(self, line_id: str) -> None:
        """Take a line out, and its head where it was the last under it."""
        self.beginResetModel()
        kept = [line for line in self.lines if line.id != line_id]
        nexts = [*kept[1:], Line("")]
        self.lines = [
            line
            for line, after in zip(kept, nexts, strict=False)
            if not (line.is_head and after.is_head)
        ]
        self.endResetModel()


class LineDelegate(RowDelegate):
    """Draws heads in section type, lines in body type with their facts under them."""

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one line."""
        look = theme()
        line: Line = index.data(LineRole)
        made = Pieces(look, width, look.h * (0.7 if line.is_head else 0.35))
        left = look.h * (1.4 if line.is_head else 2.2)
        role, colour = ("section", "muted") if line.is_head else ("body", "ink")
        room = made.text(line.words, role, colour, left, width - look.h * 1.4)
        made.y = room.bottom()
        if line.facts:
            room = made.text(line.facts, "second", "muted", left, width - look.h * 1.4)
            made.y = room.bottom()
        made.y += look.h * 0.35
        return made


class GroupedDialog(Question):
    """The lines, a primary button that acts on the current one, and perhaps another."""

    def __init__(
        self,
        title: str,
        second: str,
        primary: str,
        lines: tuple[Line, ...],
        parent: QWidget | None = None,
        *,
        other: str = "",
    ) -> None:
        super().__init__(title, primary, (52, 40), parent, second=second)
        self.cancel.setText(self.tr("Close"))
        self.model = LineModel(lines)
        self.view = GrowingList(title, LineDelegate())
        self.view.setModel(self.model)
        self.view.doubleClicked.connect(lambda _: self.primary.click())
        self.body.addWidget(self.view, 1)
        self.other = Button(other)
        self.other.setVisible(bool(other))
        self.beside(self.other)
        self.hint(self.tr("choose"), "Up", "Down")
        self.view.setFocus()
        self._to(0)
        self.finished.connect(self.deleteLater)

    @property
    def current(self) -> str:
        """Return the id of the current line, or nothing."""
        line: Line | None = self.view.currentIndex().data(LineRole)
        return line.id if line is not None else ""

    def drop(self, line_id: str) -> None:
        """Take a line out; the one that comes after it becomes current."""
        place = self.view.currentIndex().row()
        self.model.drop(line_id)
        self._to(place)

    def _to(self, place: int) -> None:
        """Make the first line from *place* on that is no head current, or else the last."""
        lines = [n for n, line in enumerate(self.model.lines) if not line.is_head]
        after = [n for n in lines if n >= place]
        if lines:
            self.view.setCurrentIndex(self.model.index(after[0] if after else lines[-1]))
        self.allow("" if lines else self.tr("Nothing is left"))
        self.other.setEnabled(bool(lines))


def heading(words: str, count: int) -> Line:
    """Return a head with the number of lines under it."""
    return Line(f"{apart(words)}  {count}")
