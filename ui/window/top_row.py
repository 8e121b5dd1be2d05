"""The top row of the window: menus, the field that finds everything, Undo and Export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QPushButton, QToolButton, QWidget

from ui.actions import BY_ID, COMMANDS, MENUS, words
from ui.panels.command_key import CommandKey
from ui.theme.style import theme
from ui.theme.text import follow_theme
from ui.window.actions import Actions


class TopRow(QWidget):
    """Menus from the action table on the left, two buttons on the right."""

    palette_asked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.menus = QMenuBar()
        self.menus.setMinimumWidth(1)  # menus without room go behind the button for the rest
        self._rest = self.menus.findChild(QToolButton, "qt_menubar_ext_button")
        self.menus.setNativeMenuBar(False)
        self._fill(actions)
        self.finder = QPushButton(self.tr("Find a claim, an article, a command"))
        self.finder.setObjectName("finder")
        if "palette" in actions:
            self.finder.clicked.connect(actions["palette"].trigger)
        self.key = CommandKey("palette")
        self.undo = _button(self.tr("Undo"), actions["undo"])
        self.export = _button(self.tr("Export"), actions.get("export"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.menus)
        self._row.addStretch(1)
        self._row.addWidget(self.finder)
        self._row.addWidget(self.key)
        self._row.addStretch(1)
        self._row.addWidget(self.undo)
        self._row.addWidget(self.export)
        follow_theme(self._dress)

    def fit(self, width: str) -> None:
        """Show as much as a ``wide``, ``medium`` or ``narrow`` window has room for."""
        narrow = self._narrow = width == "narrow"
        self.finder.setAccessibleName(self.tr("Find a claim, an article, a command"))
        for button, text in ((self.undo, self.tr("Undo")), (self.export, self.tr("Export"))):
            button.setText("" if narrow else text)
            button.setAccessibleName(text)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the field give way to the menus."""
        super().resizeEvent(event)
        self._fit_finder()

    def _fit_finder(self) -> None:
        """Show the field that finds everything, or its sign alone where the menus need the room."""
        look = theme()
        least, most = (8, 10) if self._narrow else (18, 22)
        others = self.menus.sizeHint().width() + look.px(12)  # its key and the two buttons
        tight = self._narrow and self.width() < others + look.px(least)
        words = self.tr("Find a claim, an article, a command")
        shown = "" if tight else self.tr("Find") if self._narrow else words
        self.finder.setText(shown)
        self.finder.setToolTip("" if shown == words else words)
        self.finder.setMinimumWidth(look.px(2 if tight else least))
        self.finder.setMaximumWidth(look.px(2.4 if tight else most))
        self.key.setVisible(not tight)

    def _fill(self, actions: Actions) -> None:
        for menu_id, title in MENUS:
            menu = self.menus.addMenu(words(str(title)))
            menu.setObjectName(menu_id)
            for command in COMMANDS:
                if command.menu == menu_id and command.id in actions:
                    menu.addAction(actions[command.id])
                    if BY_ID[command.id].ends_group:
                        menu.addSeparator()

    def _dress(self) -> None:
        look = theme()
        self._row.setContentsMargins(look.px(0.5), look.px(0.35), look.px(0.7), look.px(0.35))
        self._row.setSpacing(look.px(0.4))
        self.finder.setIcon(look.icon("search", "muted"))
        self.undo.setIcon(look.icon("undo"))
        self.export.setIcon(look.icon("export"))
        if self._rest is not None:
            self._rest.setIcon(look.icon("more"))
            self._rest.setAccessibleName(self.tr("Further menus"))
            self._rest.setToolTip(self.tr("Further menus"))
        self._fit_finder()


def _button(text: str, action: QAction | None) -> QToolButton:
    """Return a quiet button for *action* that keeps its own words."""
    button = QToolButton()
    button.setProperty("quiet", True)
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    if action is None:
        button.hide()
        return button
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
    return button
