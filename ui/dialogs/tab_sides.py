"""Two sides beside each other, or as two tabs where there is no room for both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from ui.theme.style import theme
from ui.theme.text import Hairline

_ANY = 16777215  # Qt's own "no limit"


class TabSides(QWidget):
    """*left* and *right*, which is *width* heights wide; below *narrow* heights each is a tab."""

    def __init__(
        self,
        left: tuple[str, QWidget],
        right: tuple[str, QWidget],
        width: float,
        narrow: float = 60,
    ) -> None:
        super().__init__()
        self._sides = (left[1], right[1])
        self._width, self._narrow = width, narrow
        self.is_narrow = False
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the window"))
        for words, _ in (left, right):
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(lambda _: self._arrange())
        self._line = Hairline(upright=True)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left[1], 1)
        row.addWidget(self._line)
        row.addWidget(right[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addLayout(row, 1)
        self._arrange()

    def turn_to(self, place: int) -> None:
        """Bring a side to the front where they are tabs."""
        self.tabs.setCurrentIndex(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the sides or make tabs of them, as there is room."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme().px(self._narrow)
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.is_narrow
        self.tabs.setVisible(narrow)
        self._line.setVisible(not narrow)
        for place, side in enumerate(self._sides):
            side.setVisible(not narrow or self.tabs.currentIndex() == place)
        right = self._sides[1]
        if narrow:
            right.setMinimumWidth(0)
            right.setMaximumWidth(_ANY)
        else:
            right.setFixedWidth(theme().px(self._width))
