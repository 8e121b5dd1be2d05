"""Ask in which formats, for whom and where a report is written, and show the very pages.

What is missing in the review is named before anything is written: a report of half a review is
fine as long as it says so.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.export_formats import FormatChoice
from ui.dialogs.export_looks import Look, Looks
from ui.dialogs.export_scope import ScopeChoice
from ui.dialogs.page_preview import PagePreview
from ui.dialogs.parts import Button, Field
from ui.dialogs.question import GrowingScroll, Question, Sides, form
from ui.theme.style import theme
from ui.theme.text import Hairline, Words
from workbench.errors import InvalidError
from workbench.report.order import PACK, Order, path_of
from workbench.report.outcome import Piece, Wishes
from workbench.report.to_claimreview import is_page

MOST_NAMED = 5
"""Files to be replaced that are named; of more only the number is told."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an order comes to: said beside the choices before anything is written.

    ``pieces`` holds for each format what its files add to the name, and their ending; ``fit`` of
    ``claims`` can go out as ClaimReview.
    """

    notes: tuple[str, ...] = ()
    looks: tuple[Look, ...] = ()
    pieces: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    fit: int = 0
    claims: int = 0
    problem: str = ""


class ExportDialog(Question):
    """Choices on the left, the report as it prints on the right, the place below both.

    *target* is the file name without an ending; *outlook* tells what an order comes to; *order*
    is what is ticked at first.
    """

    pages_changed = Signal()
    claim_asked = Signal(int)

    def __init__(
        self,
        title: str,
        target: Path,
        outlook: Callable[[Order], Outlook],
        parent: QWidget | None = None,
        *,
        order: Order | None = None,
        exists: Callable[[Path], bool] = Path.exists,
    ) -> None:
        super().__init__(
            self.tr("Export the review"), "", (70, 53), parent, second=" ".join(title.split())
        )
        order = order or Order()
        self._exists, self._ask_outlook, self._outlook = exists, outlook, Outlook()
        self.choice, self.scope, self.looks = FormatChoice(), ScopeChoice(), Looks()
        self.formats = self.choice.boxes
        self.page = QLineEdit(order.wishes.page)
        self.page.setPlaceholderText("https://")
        self.publisher = QLineEdit(order.wishes.publisher)
        self.page_field = Field(self.tr("Web a&ddress the check will have"), self.page)
        self.publisher_field = Field(self.tr("Pu&blisher of the check"), self.publisher)
        self.target = QLineEdit(str(target))
        self.choose = Button(self.tr("C&hoose…"))
        self.said = Words("", "second", "v_part", wraps=True)
        self.preview = PagePreview()
        self.left = self._left()
        self.sides = Sides(self.left, self.preview, 38)
        self.sides.arranged.connect(self.preview.stack)
        self.sides.arranged.connect(self.left.grow)
        self.body.setSpacing(0)
        self.body.addWidget(self.sides, 1)
        self.body.addWidget(Hairline())
        self.body.addLayout(self._place())
        self.choice.choose(order.formats)
        self.scope.show_scope(order.scope, order.wishes.paper)
        self._connect()
        self._look()
        self.formats[(*order.formats, "pdf")[0]].setFocus()

    def answer(self) -> Order:
        """Return what to write.

        Raises:
            InvalidError: The claims to show are not named.
        """
        paper, page = self.scope.paper_name, self.page.text().strip()
        wishes = Wishes(paper, page, self.publisher.text().strip())
        return Order(self.choice.chosen, self.scope.scope, wishes)

    @property
    def place(self) -> Path:
        """Return where to write, without an ending."""
        return Path(self.target.text().strip()).expanduser()

    @property
    def paths(self) -> tuple[Path, ...]:
        """Return every file that will be written."""
        return tuple(
            Piece(b"", name, ending).path(path_of(kind, self.place))
            for kind in self.choice.chosen
            for name, ending in self._outlook.pieces.get(kind, (("", ""),))
        )

    def _connect(self) -> None:
        self.choice.changed.connect(self._look)
        self.scope.changed.connect(self._look)
        for line in (self.target, self.page, self.publisher):
            line.textChanged.connect(self._check)
        self.choose.clicked.connect(self._ask_place)
        self.looks.claim_asked.connect(self._go_to)

    def _left(self) -> GrowingScroll:
        left = GrowingScroll()
        column = form(left)
        column.addWidget(self.choice)
        for asked in (self.page_field, self.publisher_field):
            column.addWidget(asked)
        column.addWidget(Hairline())
        column.addWidget(self.scope)
        column.addWidget(Hairline())
        column.addWidget(self.looks)
        column.addStretch(1)
        return left

    def _place(self) -> QVBoxLayout:
        look = theme()
        rows, row = QVBoxLayout(), QHBoxLayout()
        rows.setContentsMargins(look.px(1.4), look.px(0.6), look.px(1.4), look.px(0.6))
        rows.setSpacing(look.px(0.25))
        row.setSpacing(look.px(0.6))
        label = Words(self.tr("T&o"), "body", "muted")
        label.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("File to write to, without its ending"))
        row.addWidget(label)
        row.addWidget(self.target, 1)
        row.addWidget(self.choose)
        rows.addLayout(row)
        rows.addWidget(self.said)
        return rows

    def _look(self) -> None:
        """Work out what the choice comes to, say it, and ask for its pages."""
        why = self.tr("The pack is whole, with comments and confidential sources: for the desk.")
        public = self.scope.audience["public"].isChecked()
        self.choice.allow(PACK, why if public else "")
        review = "claimreview" in self.choice.chosen
        self.page_field.setVisible(review)
        self.publisher_field.setVisible(review)
        try:
            self._outlook = self._ask_outlook(self.answer())
        except InvalidError as error:
            self._outlook = Outlook(problem=str(error))
        self.looks.show_looks(self._outlook.notes, self._outlook.looks)
        self.left.refit()
        self._check()
        if not self._outlook.problem:
            self.pages_changed.emit()

    def _check(self) -> None:
        """Say what will be replaced, or why nothing can be written; name the button's deed."""
        count = len(self.paths) if self.place.name else len(self.choice.chosen)
        self.primary.setText(
            self.tr("Write 1 file") if count == 1 else self.tr("Write {n} files").format(n=count)
        )
        why_not = self._why_not()
        self.allow(why_not)
        words = why_not or self._said_of_place()
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.target.setAccessibleDescription(words)
        self.page_field.say(*self._said_of_page())

    def _why_not(self) -> str:
        chosen = self.choice.chosen
        if not chosen:
            return self.tr("Choose a format.")
        if self._outlook.problem:
            return self._outlook.problem
        if "claimreview" in chosen and not self._outlook.fit:
            return self.tr("No claim can go out as ClaimReview: none has a verdict that stands.")
        if "claimreview" in chosen and not is_page(self.page.text().strip()):
            return self.tr("ClaimReview needs the web address the check will have.")
        return "" if self.place.name else self.tr("Give the file a name.")

    def _said_of_page(self) -> tuple[str, str]:
        outlook = self._outlook
        words = self.tr("{fit} of {claims} claims can go out as ClaimReview.")
        return words.format(fit=outlook.fit, claims=outlook.claims), "muted"

    def _said_of_place(self) -> str:
        paths = self.paths
        folder = paths[0].parent
        if not self._exists(folder):
            return self.tr("The folder {folder} is not there.").format(folder=folder)
        there = [path.name for path in paths if self._exists(path)]
        if len(there) > MOST_NAMED:
            return self.tr("{n} files will be replaced.").format(n=len(there))
        names = ", ".join(there)
        return self.tr("Will be replaced: {names}").format(names=names) if names else ""

    def _go_to(self, claim: int) -> None:
        self.reject()
        self.claim_asked.emit(claim)

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to write the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the line below says it
        dialog.setDirectory(str(self.place.parent))
        dialog.selectFile(self.place.name)
        dialog.fileSelected.connect(self.target.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
