"""The ledger of the review: every entry, for one claim or all, with who, when, from, to and why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRectF
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.lists import GrowingList, Index, Pieces, RowDelegate
from ui.dialogs.parts import Button, Choice, Field
from ui.dialogs.question import Question
from ui.models.claims import RowRole
from ui.models.ledger import LedgerModel, LedgerRow
from ui.panels.inspector.rows import row
from ui.theme.style import theme
from ui.theme.text import Words

Rows = Callable[[str], Sequence[LedgerRow]]
"""Returns the rows of a scope: ``claim``, ``article`` or ``all``."""

MOST_DETAILS = 12


class LedgerDelegate(RowDelegate):
    """Draws an entry: number and what on the left, who and when on the right, details below."""

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one entry."""
        look = theme()
        entry: LedgerRow = index.data(RowRole)
        made = Pieces(look, width, y=look.h * 0.4)
        left, right = look.h * 1.4, width - look.h * 1.4
        who = f"{entry.who}, {entry.when}"
        aside = min(made.width_of(who, "second"), (right - left) * 0.45)
        made.text(who, "second", "muted", right - aside, right)
        colour = "muted" if entry.undone else "ink"
        room = made.text(
            f"{entry.number}  {entry.what}", "body", colour, left, right - aside - look.h
        )
        made.y = room.bottom() + look.h * 0.1
        for line in entry.details[:MOST_DETAILS]:
            made.y = made.text(line, "second", "muted", left + look.h * 1.5, right).bottom()
        made.y += look.h * 0.4
        made.fill(QRectF(left, made.y - 1, right - left, 1), "line")
        return made


class LedgerDialog(Question):
    """Entries newest first, with a choice of scope and a filter; *take_back* undoes by name."""

    def __init__(
        self,
        rows: Rows,
        scopes: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        take_back: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(
            self.tr("Who did what, and when"),
            self.tr("Close"),
            (64, 46),
            parent,
            second=self.tr("Nothing is ever taken out: what was undone stands here too."),
        )
        self.cancel.hide()
        self._rows = rows
        self.scope = Choice(self.tr("Which entries"))
        for code, words in scopes:
            self.scope.addItem(words, code)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("a name, a day, a word"))
        self.model = LedgerModel(self)
        self.view = GrowingList(self.tr("Entries of the ledger"), LedgerDelegate())
        self.view.setModel(self.model)
        self.count = Words("", "second", "muted")
        self._lay_out()
        if take_back is not None:
            back = Button(self.tr("Take &back the newest, in my name"))
            back.setToolTip(self.tr("Also a sign-off, or what somebody else did; it is told."))
            back.clicked.connect(lambda _=False: take_back())
            self.beside(back)
        self.scope.currentIndexChanged.connect(lambda _: self.refresh())
        self.filter.textChanged.connect(self._look_for)
        self.refresh()
        self.filter.setFocus()

    def refresh(self) -> None:
        """Read the entries of the scope again."""
        self.model.show(self._rows(str(self.scope.currentData())))
        self._say()

    def _look_for(self, words: str) -> None:
        self.model.look_for(words)
        self._say()

    def _say(self) -> None:
        self.count.setText(self.tr("{n} entries").format(n=self.model.rowCount()))
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        else:
            self.view.setCurrentIndex(QModelIndex())

    def _lay_out(self) -> None:
        look = theme()
        edge = look.px(1.4)
        choices = row(
            Field(self.tr("&Which"), self.scope), Field(self.tr("&Filter"), self.filter), self.count
        )
        choices.setStretch(1, 1)
        choices.setSpacing(look.px(0.9))
        choices.setContentsMargins(edge, look.px(0.8), edge, look.px(0.8))
        self.body.setSpacing(0)
        self.body.addLayout(choices)
        self.body.addWidget(self.view, 1)
