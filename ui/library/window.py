"""The library window: places left, what was found in the middle, what was seen before right.

It searches as one types, in a job with a connection of its own, and changes nothing itself: it
says what is asked for, and whoever opened it does that.
"""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.lists import GrowingList, Index
from ui.dialogs.parts import Button, Choice
from ui.dialogs.question import Scroll
from ui.library.asking import FACTS, Found, Group, Row, Shown
from ui.library.matches import Matches
from ui.library.places import ALL, Places
from ui.library.rows import ResultDelegate, ResultModel
from ui.theme.badges import Badge
from ui.theme.style import theme
from ui.theme.text import Hairline, Words, follow_theme
from workbench.library.saved import Sought, sought_by
from workbench.library.seen import Match

PAUSE = 90
"""Milliseconds without a key after which a search begins."""

NARROW, NARROWER = 72, 60
"""Heights of width below which the places fold to a menu, and the matches go."""

_KINDS: tuple[frozenset[str] | None, ...] = (
    None,
    frozenset({"claim", "reasons", "earlier", "fact"}),
    frozenset({"article"}),
    frozenset({"evidence"}),
)
_SORTS = ("best", "newest")


class SearchField(QLineEdit):
    """The field; Down and Enter go to the results, Esc empties it before it closes the window."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by key, or take the letter."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class LibraryWindow(QDialog):
    """All articles of the open review, and everything that can be found in it."""

    asked = Signal()  # what is looked for has changed
    opened = Signal(object)  # a Row
    saving_asked = Signal()
    forgetting_asked = Signal(str)
    import_asked = Signal()
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setWindowTitle(self.tr("Library"))
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.asked)
        self._sized = False
        self._saved: Mapping[str, Sought] = {}
        self._narrow: Sought = Sought()
        self.field = SearchField()
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setPlaceholderText(self.tr("Search the library"))
        self.places = Places()
        self.place_menu = Choice(self.tr("Places"))
        self.kinds = Choice(self.tr("What to search"))
        self.kinds.addItems(
            [
                self.tr("Everything"),
                self.tr("Claims and reasons"),
                self.tr("Articles"),
                self.tr("Sources"),
            ]
        )
        self.sort = Choice(self.tr("Order"))
        self.sort.addItems([self.tr("Best first"), self.tr("Newest first")])
        self.told = Words("", "second", "muted", wraps=True)
        self.model = ResultModel(self)
        self.results = GrowingList(self.tr("Results"), ResultDelegate())
        self.results.setModel(self.model)
        self.results.setObjectName("results")
        self.nothing = Words("", "empty", wraps=True)
        self.nothing_hint = Words("", "body", "muted", wraps=True)
        self.matches = Matches(head="panel_title")
        self.save = Button(self.tr("Save this search…"), quiet=True)
        self.forget = Button(self.tr("Forget this search"), quiet=True)
        self.bring = Button(self.tr("Import claims…"), quiet=True)
        self._lay_out()
        self._connect()
        follow_theme(self._dress)

    # what is asked

    @property
    def sought(self) -> Sought:
        """Return what is looked for now."""
        narrow = self._narrow
        place = "" if self.places.key == ALL or self._chosen_search() else self.places.key
        return Sought(
            self.field.text(),
            narrow.verdict,
            narrow.speaker,
            narrow.since,
            narrow.until,
            place or narrow.place,
        )

    @property
    def wanted_kinds(self) -> frozenset[str] | None:
        """Return what kinds of place are searched, or None for all."""
        return _KINDS[self.kinds.currentIndex()]

    @property
    def order(self) -> str:
        """Return the order of the results: ``best`` or ``newest``."""
        return _SORTS[self.sort.currentIndex()]

    @property
    def current(self) -> Row | None:
        """Return the row that is current."""
        row = self.results.currentIndex().data(Qt.ItemDataRole.UserRole)
        return row if isinstance(row, Group | Found) else None

    # what is shown

    def show_found(self, shown: Shown) -> None:
        """Show an answer."""
        self._saved = {f"saved:{saved.id}": sought_by(saved) for saved in shown.saved}
        self.places.show_places(shown)
        self._fill_menu()
        self.model.show_rows(shown.rows)
        self.told.setText(self._summary(shown))
        empty = not shown.rows
        self.results.setVisible(not empty)
        self._blank.setVisible(empty)
        if empty:
            self._say_nothing(shown)
        self.save.setVisible(bool(shown.asked.sought.typed.strip()) and not self._chosen_search())
        self.forget.setVisible(bool(self._chosen_search()))

    def show_matches(
        self,
        about: str,
        matches: tuple[Match, ...],
        badges: Mapping[str, Badge],
        *,
        may_write: bool,
    ) -> None:
        """Show what was checked before and is like the current claim."""
        self.matches.say(about)
        self.matches.show_matches(matches, badges, may_write=may_write)

    def _summary(self, shown: Shown) -> str:
        if shown.asked.sought.place in FACTS:
            return ""
        if not shown.claims:
            return ""
        words = self.tr("Places: {n}. Articles: {articles}.")
        if shown.more:
            words = self.tr("Places: {n} or more; the newest were looked at. Articles: {articles}.")
        return words.format(n=shown.claims, articles=shown.articles)

    def _say_nothing(self, shown: Shown) -> None:
        typed = shown.asked.sought.typed.strip()
        if typed:
            self.nothing.setText(self.tr("Nothing says “{words}”.").format(words=typed[:60]))
            everywhere = shown.asked.sought.place or shown.asked.kinds
            hint = self.tr("Look in all places and kinds, or type less of it.")
            self.nothing_hint.setText(hint if everywhere else self.tr("Type less of it."))
        elif shown.asked.sought.place in FACTS:
            self.nothing.setText(self.tr("No fact stands here."))
            self.nothing_hint.setText(self.tr("Keep one from a claim that was checked."))
        else:
            self.nothing.setText(self.tr("No article stands here."))
            self.nothing_hint.setText("")

    # asking again

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self._to_results)
        self.places.chosen.connect(self._go_to_place)
        self.place_menu.activated.connect(self._go_to_listed)
        self.kinds.activated.connect(lambda _: self.asked.emit())
        self.sort.activated.connect(lambda _: self.asked.emit())
        self.results.activated.connect(self._open)
        self.results.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        self.save.clicked.connect(self.saving_asked)
        self.forget.clicked.connect(lambda: self.forgetting_asked.emit(self._chosen_search()))
        self.bring.clicked.connect(self.import_asked)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.to_field)

    def to_field(self) -> None:
        """Let the reviewer type anew."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the field by /, and otherwise as any dialog."""
        if event.text() == "/" and not self.field.hasFocus():
            self.to_field()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        if self._chosen_search():
            self.places.choose(ALL)
            self._narrow = Sought()
        self._pause.start()

    def _go_to_place(self, key: str) -> None:
        self._narrow = self._saved.get(key, Sought())
        if key in self._saved:
            blocked = self.field.blockSignals(True)
            self.field.setText(self._narrow.typed)
            self.field.blockSignals(blocked)
        elif key in FACTS:
            self.field.blockSignals(True)
            self.field.clear()
            self.field.blockSignals(False)
        self.asked.emit()

    def _go_to_listed(self, number: int) -> None:
        key = self.place_menu.itemData(number)
        self.places.choose(str(key))
        self._go_to_place(str(key))

    def _chosen_search(self) -> str:
        key = self.places.key
        return key.removeprefix("saved:") if key.startswith("saved:") else ""

    def _to_results(self) -> None:
        if self.model.rowCount():
            self.results.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.results.currentIndex().isValid():
                self.results.setCurrentIndex(self.model.index(0))

    def _open(self, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Group | Found):
            self.opened.emit(row)

    # layout

    def sizeHint(self) -> QSize:
        """Return the size wished for, within the screen."""
        look = theme()
        return QSize(look.px(85), look.px(53)).boundedTo(self.screen().availableSize() * 0.94)

    def minimumSizeHint(self) -> QSize:
        """Return a size at which everything can still be reached."""
        return QSize(theme().px(24), theme().px(18)).boundedTo(self.sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size wished for when shown first."""
        if not self._sized:
            self._sized = True
            self.resize(self.sizeHint())
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold places and matches as there is room."""
        super().resizeEvent(event)
        width = event.size().width()
        wide = width >= theme().px(NARROW)
        self._left.setVisible(wide)
        self.place_menu.setVisible(not wide)
        self._right.setVisible(width >= theme().px(NARROWER))

    def _fill_menu(self) -> None:
        self.place_menu.clear()
        head = ""
        for row in self.places.listed:
            if not row.key:
                head = row.words
                continue
            count = "" if row.count is None else f" ({row.count:,})"
            self.place_menu.addItem(f"{head}: {row.words}{count}", row.key)
        self.place_menu.setCurrentIndex(self.place_menu.findData(self.places.key))

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._left = QWidget()
        left = self._left_column = QVBoxLayout(self._left)
        left.addWidget(self.places, 1)
        left.addWidget(self.bring)
        self._middle = QWidget()
        self._middle.setObjectName("paper")
        middle = self._middle_column = QVBoxLayout(self._middle)
        self._top = QVBoxLayout()
        line = self._line = QHBoxLayout()
        for widget, share in (
            (self.place_menu, 0),
            (self.field, 1),
            (self.kinds, 0),
            (self.sort, 0),
        ):
            line.addWidget(widget, share)
        under = QHBoxLayout()
        under.addWidget(self.told, 1)
        under.addWidget(self.save)
        under.addWidget(self.forget)
        self._top.addLayout(line)
        self._top.addLayout(under)
        middle.addLayout(self._top)
        middle.addWidget(Hairline())
        middle.addWidget(self.results, 1)
        self._blank = QWidget()
        self._empty = QVBoxLayout(self._blank)
        self._empty.addWidget(self.nothing)
        self._empty.addWidget(self.nothing_hint)
        self._empty.addStretch(1)
        middle.addWidget(self._blank, 1)
        self._right = Scroll()
        self._right.column.addWidget(self.matches)
        self._right.column.addStretch(1)
        for part, share in (
            (self._left, 0),
            (Hairline(upright=True), 0),
            (self._middle, 1),
            (Hairline(upright=True), 0),
            (self._right, 0),
        ):
            whole.addWidget(part, share)
        for hidden in (self._blank, self.save, self.forget):
            hidden.hide()

    def _dress(self) -> None:
        look = theme()
        edge = look.px(1.2)
        self._left.setFixedWidth(look.px(14))
        self._right.setFixedWidth(look.px(22))
        self._left_column.setContentsMargins(0, look.px(0.4), 0, look.px(0.6))
        self._middle_column.setContentsMargins(0, 0, 0, 0)
        self._middle_column.setSpacing(0)
        self._top.setContentsMargins(edge, look.px(0.8), edge, look.px(0.6))
        self._top.setSpacing(look.px(0.5))
        self._line.setSpacing(look.px(0.5))
        self._empty.setContentsMargins(edge, look.px(1.2), edge, edge)
        self._right.column.setContentsMargins(edge, look.px(0.9), edge, edge)
        self.field.setMinimumHeight(look.px(2))
        self.setMinimumSize(self.minimumSizeHint())
