"""The column at the side of the article: the parts that share it, each behind its tab."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.panels.command_key import CommandKey
from ui.theme.style import theme
from ui.theme.text import follow_theme

CLAIMS, CLAIM, DATES = "claims", "claim", "dates"
_ORDER = (CLAIMS, CLAIM, DATES)


class SidePanel(QWidget):
    """Shows one of the parts it holds; tabs lead to the others where there is more than one."""

    def __init__(self, parts: Mapping[str, QWidget]) -> None:
        super().__init__()
        self._parts = parts
        self.held: tuple[str, ...] = ()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Side panel"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (self.tr("Claims"), self.tr("Claim"), self.tr("Dates")):
            self.tabs.addTab(words)
        self._head = QWidget()
        self._row = QHBoxLayout(self._head)
        self._row.addWidget(self.tabs, 1)
        self._row.addWidget(CommandKey("next_panel"))
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._turn)
        follow_theme(self._dress)

    @property
    def current(self) -> str:
        """Return which part is in front; nothing where none is held."""
        return _ORDER[self.tabs.currentIndex()] if self.held else ""

    def hold(self, names: tuple[str, ...], front: str) -> None:
        """Hold these parts from now on, *front* before the others; let go of the rest."""
        self.held = names
        for place, name in enumerate(_ORDER):
            part = self._parts[name]
            at = self.stack.indexOf(part)
            if name in names and at < 0:
                self.stack.addWidget(part)
            elif name not in names and at >= 0:
                self.stack.removeWidget(part)
            self.tabs.setTabVisible(place, name in names)
        self._head.setVisible(len(names) > 1)
        self.setVisible(bool(names))
        self.turn_to(front)

    def turn_to(self, name: str) -> None:
        """Bring a part to the front, if it is held here."""
        if name in self.held:
            self.tabs.setCurrentIndex(_ORDER.index(name))
            self.stack.setCurrentWidget(self._parts[name])

    def name_claim(self, number: int) -> None:
        """Name the claim on its tab."""
        self.tabs.setTabText(_ORDER.index(CLAIM), self.tr("Claim {n}").format(n=number))

    def _turn(self, place: int) -> None:
        if place >= 0 and _ORDER[place] in self.held:
            self.stack.setCurrentWidget(self._parts[_ORDER[place]])

    def _dress(self) -> None:
        self._row.setContentsMargins(0, 0, theme().px(0.7), 0)
