"""The library window: places left, what was found in the middle, what was seen before right.

It searches as one types, in a job with a connection of its own, and changes nothing itself: it
says what is asked for, and whoever opened it does that.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.lists import GrowingList, Index
from ui.dialogs.parts import Button, Choice
from ui.dialogs.question import Scroll
from ui.library.aside import Aside
from ui.library.asking import FACTS, IMPORTS, Found, Group, Row, Shown
from ui.library.elsewhere import Elsewhere
from ui.library.matches import Matches
from ui.library.narrow import NarrowRow
from ui.library.places import ALL
from ui.library.rows import ResultDelegate, ResultModel
from ui.library.telling import all_left_out, left_out, nothing, summary
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
    """All articles of the open review, and everything that can be found in it and in folders."""

    asked = Signal()  # what is looked for has changed
    opened = Signal(object)  # a Row
    saving_asked = Signal()
    forgetting_asked = Signal(str)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setWindowTitle(self.tr("Library"))
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.asked)
        self._sized = False
        self._saved: Mapping[str, Sought] = {}
        self._shown: Shown | None = None
        self.field = SearchField()
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setPlaceholderText(self.tr("Search the library"))
        self.aside = Aside()
        self.places = self.aside.places
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
        self.narrow = NarrowRow()
        self.narrowing = Button(self.tr("Narrow"), sign="filter")
        self.narrowing.setCheckable(True)
        self.told = Words("", "second", "muted", wraps=True)
        self.left_out = Words("", "second", "v_part", wraps=True)
        self.model = ResultModel(self)
        self.results = GrowingList(self.tr("Results"), ResultDelegate())
        self.results.setModel(self.model)
        self.results.setObjectName("results")
        self.nothing = Words("", "empty", wraps=True)
        self.nothing_hint = Words("", "body", "muted", wraps=True)
        self.matches = Matches(head="panel_title")
        self.save = Button(self.tr("Save this search…"), quiet=True)
        self.forget = Button(self.tr("Forget this search"), quiet=True)
        self._lay_out()
        self._connect()
        follow_theme(self._dress)

    # what is asked

    @property
    def sought(self) -> Sought:
        """Return what is looked for now; a folder is no part of it."""
        key = self.places.key
        saved = self._saved.get(key)
        place = saved.place if saved else "" if key == ALL or self.folder is not None else key
        return self.narrow.narrowed(Sought(self.field.text(), place=place))

    @property
    def folder(self) -> Path | None:
        """Return the folder that is chosen among the places, if one is."""
        return self.places.folder

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
        """Show what the open review answers."""
        self._shown = shown
        self._saved = {f"saved:{saved.id}": sought_by(saved) for saved in shown.saved}
        self.places.show_places(shown)
        self.aside.fill_menu()
        self.narrow.offer_labels([*shown.labels, *_labels(shown.rows)])
        self.model.show_rows(shown.rows)
        self._tell(shown, None)
        chosen, seeks = self._chosen_search(), shown.asked.sought.seeks
        self.save.setVisible(seeks and not chosen)
        self.forget.setVisible(bool(chosen))

    def show_elsewhere(self, found: Elsewhere) -> None:
        """Show under it what other files answer to the same."""
        if self._shown is not None and self._shown.asked == found.asked:
            self.narrow.offer_labels(_labels(found.rows))
            self.model.add_rows(found.rows)
            self._tell(self._shown, found)

    def _tell(self, shown: Shown, elsewhere: Elsewhere | None) -> None:
        waits = elsewhere is None and bool(shown.asked.looks_elsewhere)
        self.told.setText(summary(shown, elsewhere, waits=waits))
        self.left_out.setText(left_out(elsewhere))
        self.left_out.setToolTip(all_left_out(elsewhere))
        self.left_out.setVisible(bool(self.left_out.text()))
        empty = not self.model.rows
        self.results.setVisible(not empty)
        self._blank.setVisible(empty)
        words, hint = nothing(shown) if empty and not waits else ("", "")
        self.nothing.setText(words)
        self.nothing_hint.setText(hint)

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

    # asking again

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self._to_results)
        self.aside.chosen.connect(self._go_to_place)
        self.kinds.activated.connect(lambda _: self.asked.emit())
        self.sort.activated.connect(lambda _: self.asked.emit())
        self.narrow.changed.connect(self._typed)
        self.narrowing.toggled.connect(self._unfold)
        self.results.activated.connect(self._open)
        self.results.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        self.save.clicked.connect(self.saving_asked)
        self.forget.clicked.connect(lambda: self.forgetting_asked.emit(self._chosen_search()))
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.to_field)

    def to_all(self) -> None:
        """Go back to all articles, without asking anew."""
        self.places.choose(ALL)

    def to_odd(self) -> None:
        """Go to what was odd in imports."""
        self.places.choose(IMPORTS)
        self._go_to_place(IMPORTS)

    def to_field(self) -> None:
        """Let the reviewer type anew."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the field by /, and otherwise as any dialog."""
        if event.text() == "/" and not isinstance(self.focusWidget(), QLineEdit):
            self.to_field()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        if self._chosen_search() or self.places.key in {*FACTS, IMPORTS}:
            self.places.choose(ALL)
        self._say_narrowed()
        self._pause.start()

    def _unfold(self, shown: bool) -> None:  # noqa: FBT001  a signal's
        """Show the fields; folded away they ask nothing."""
        self.narrow.setVisible(shown)
        if not shown and Sought() != self.narrow.narrowed(Sought()):
            self.narrow.show_sought(Sought())
            self._typed()
        if shown:
            self.narrow.verdict.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_narrowed(self) -> None:
        narrow = self.narrow.narrowed(Sought()).is_narrow
        spoken = self.tr("Narrowed; fold away to ask for all") if narrow else self.tr("Narrow")
        self.narrowing.setAccessibleName(spoken)

    def _go_to_place(self, key: str) -> None:
        if key in self._saved or key in {*FACTS, IMPORTS}:
            saved = self._saved.get(key, Sought())
            blocked = self.field.blockSignals(True)
            self.field.setText(saved.typed)
            self.field.blockSignals(blocked)
            self.narrow.show_sought(saved)
            if saved.is_narrow:
                self.narrowing.setChecked(True)
            self._say_narrowed()
        self.asked.emit()

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
        self.aside.setVisible(wide)
        self.aside.menu.setVisible(not wide)
        self._right.setVisible(width >= theme().px(NARROWER))

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._middle = QWidget()
        self._middle.setObjectName("paper")
        middle = self._middle_column = QVBoxLayout(self._middle)
        self._top = QVBoxLayout()
        line = self._line = QHBoxLayout()
        for widget, share in (
            (self.field, 1),
            (self.kinds, 0),
            (self.sort, 0),
            (self.narrowing, 0),
        ):
            line.addWidget(widget, share)
        under = QHBoxLayout()
        under.addWidget(self.told, 1)
        under.addWidget(self.save)
        under.addWidget(self.forget)
        self._top.addWidget(self.aside.menu)
        self._top.addLayout(line)
        self._top.addWidget(self.narrow)
        self._top.addLayout(under)
        self._top.addWidget(self.left_out)
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
            (self.aside, 0),
            (Hairline(upright=True), 0),
            (self._middle, 1),
            (Hairline(upright=True), 0),
            (self._right, 0),
        ):
            whole.addWidget(part, share)
        for hidden in (self._blank, self.save, self.forget, self.narrow, self.left_out):
            hidden.hide()

    def _dress(self) -> None:
        look = theme()
        edge = look.px(1.2)
        self._right.setFixedWidth(look.px(22))
        self._middle_column.setContentsMargins(0, 0, 0, 0)
        self._middle_column.setSpacing(0)
        self._top.setContentsMargins(edge, look.px(0.8), edge, look.px(0.6))
        self._top.setSpacing(look.px(0.5))
        self._line.setSpacing(look.px(0.5))
        self._empty.setContentsMargins(edge, look.px(1.2), edge, edge)
        self._right.column.setContentsMargins(edge, look.px(0.9), edge, edge)
        self.field.setMinimumHeight(look.px(2))
        for button in (self.save, self.forget):  # beside words that wrap it is given no more
            words = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumWidth(words + look.px(1.6))
        self.setMinimumSize(self.minimumSizeHint())


def _labels(rows: tuple[Row, ...]) -> Iterable[str]:
    """Return the verdicts among the rows: those of imports and other files are others."""
    return (row.label for row in rows if isinstance(row, Found) and row.odd is None)
