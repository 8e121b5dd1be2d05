"""The line over the claim list: a field to filter by, a menu of what there is, and the order."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from ui.models.claim_query import terms_of
from ui.theme.style import theme
from ui.theme.text import follow_theme

Choices = Mapping[str, tuple[tuple[str, str, int], ...]]

MOST_CHOICES = 20
"""More in one part of the menu is a list to read, not to choose from."""

_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class QueryField(QLineEdit):
    """The field; Esc empties it and then leaves it, Enter and Down go to the claims."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the command that has it elsewhere."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by key."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in _LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ClaimSearch(QWidget):
    """Says ``asked`` with the query, ``left`` when the claims should have the keys again."""

    asked = Signal(str)
    left = Signal()
    order_asked = Signal()

    def __init__(self, choices: Callable[[], Choices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._menu: QMenu | None = None
        self.field = QueryField()
        self.field.setAccessibleName(self.tr("Filter the claims"))
        self.field.setPlaceholderText(self.tr("Filter the claims"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.asked)
        self.field.left.connect(self.left)
        self.facets = self._button(self.tr("Filter by kind, rank, state or source"))
        self.facets.clicked.connect(self.offer)
        self.order = self._button("")
        self.order.setCheckable(True)
        self.order.clicked.connect(self.order_asked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.facets)
        self._row.addWidget(self.order)
        self.show_order("article")
        follow_theme(self._dress)

    def begin(self) -> None:
        """Take the keys."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_order(self, order: str) -> None:
        """Show which order the claims are in."""
        by_rank = order == "rank"
        words = self.tr("Claims by rank") if by_rank else self.tr("Claims in article order")
        self.order.setChecked(by_rank)
        self.order.setAccessibleName(words)
        self.order.setToolTip(words)

    def offer(self) -> None:
        """Show what the claims can be filtered by, each with its number."""
        menu = QMenu(self)
        menu.setAccessibleName(self.facets.accessibleName())
        heads = {
            "kind": self.tr("Kind"),
            "rank": self.tr("Rank"),
            "state": self.tr("State"),
            "by": self.tr("Source"),
        }
        asked = terms_of(self.field.text())
        for facet, found in self._choices().items():
            if not found:
                continue
            part = menu.addMenu(heads[facet])
            for words, term, count in found[:MOST_CHOICES]:
                shown = words.replace("&", "&&")
                action = part.addAction(self.tr("{words} ({n})").format(words=shown, n=count))
                action.setCheckable(True)
                action.setChecked(set(terms_of(term)) <= set(asked))
                action.triggered.connect(lambda _=False, term=term: self.toggle(term))
        self._menu = menu  # kept: a menu nobody holds would vanish
        menu.popup(self.facets.mapToGlobal(self.facets.rect().bottomLeft()))

    def toggle(self, term: str) -> None:
        """Add *term* to the query, or take it out."""
        query = self.field.text()
        if term in query:
            words = " ".join(query.replace(term, " ").split())
        else:
            words = f"{query} {term}".strip()
        self.field.setText(words)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("quiet", True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _dress(self) -> None:
        look = theme()
        self._row.setContentsMargins(look.px(0.7), look.px(0.35), look.px(0.7), look.px(0.35))
        self._row.setSpacing(look.px(0.2))
        self.facets.setIcon(look.icon("filter"))
        self.order.setIcon(look.icon("rank"))
