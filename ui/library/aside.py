"""The left of the library: the places, and what changes them or brings claims in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.parts import Button, Choice
from ui.library.places import FOLDER, Places
from ui.theme.style import theme
from ui.theme.text import follow_theme

ADD, DROP, BRING = "add a folder", "drop the folder", "bring claims in"
"""What the menu offers under the places; no place has such a key."""


class Aside(QWidget):
    """The places in a column, and the same in a menu for a window without room for the column."""

    chosen = Signal(str)
    folder_asked = Signal()
    folder_dropped = Signal(object)  # a Path
    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.places = Places()
        self.menu = Choice(self.tr("Places"))
        self.add_folder = Button(self.tr("Search a folder too…"), quiet=True)
        self.add_folder.setToolTip(
            self.tr("Reviews in the folder are only read, and never merged into this one.")
        )
        self.drop_folder = Button(self.tr("Search it no longer"), quiet=True)
        self.bring = Button(self.tr("Import claims…"), quiet=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.places, 1)
        for button in (self.add_folder, self.drop_folder, self.bring):
            self._column.addWidget(button)
        self.drop_folder.hide()
        self._deeds = {ADD: self.folder_asked.emit, DROP: self._drop, BRING: self.import_asked.emit}
        self.add_folder.clicked.connect(self.folder_asked)
        self.drop_folder.clicked.connect(self._drop)
        self.bring.clicked.connect(self.import_asked)
        self.places.chosen.connect(self._choose)
        self.menu.activated.connect(self._choose_listed)
        follow_theme(self._dress)

    def fill_menu(self) -> None:
        """Offer in the menu what the column shows."""
        self.menu.clear()
        head = ""
        for row in self.places.listed:
            if not row.key:
                head = row.words
                continue
            count = "" if row.count is None else f" ({row.count:,})"
            self.menu.addItem(f"{head}: {row.words}{count}", row.key)
        self.menu.insertSeparator(self.menu.count())
        self.drop_folder.setVisible(self.places.folder is not None)
        for key, button in ((ADD, self.add_folder), (DROP, self.drop_folder), (BRING, self.bring)):
            if not button.isHidden():
                self.menu.addItem(button.text(), key)
        self.menu.setCurrentIndex(self.menu.findData(self.places.key))

    def _choose(self, key: str) -> None:
        self.drop_folder.setVisible(key.startswith(FOLDER))
        self.chosen.emit(key)

    def _choose_listed(self, number: int) -> None:
        key = str(self.menu.itemData(number))
        if key in self._deeds:
            self.menu.setCurrentIndex(self.menu.findData(self.places.key))
            self._deeds[key]()
            return
        self.places.choose(key)
        self._choose(key)

    def _drop(self) -> None:
        if (folder := self.places.folder) is not None:
            self.folder_dropped.emit(folder)

    def _dress(self) -> None:
        look = theme()
        self.setFixedWidth(look.px(14))
        self._column.setContentsMargins(0, look.px(0.4), 0, look.px(0.6))
        self._column.setSpacing(look.px(0.1))
