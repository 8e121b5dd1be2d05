"""The evidence of the current claim: how much, and each piece as a row."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from ui.models.claims import RowRole
from ui.models.evidence import PIECE, EvidenceModel, EvidenceRow
from ui.models.evidence_delegate import EvidenceDelegate
from ui.panels.command_key import CommandKey, how_to
from ui.panels.inspector.rows import Part, row, section
from ui.panels.rows_view import RowsView
from ui.theme.style import theme
from ui.theme.text import OneLine, Words, follow_theme


class EvidenceView(RowsView):
    """The evidence of the claim, as high as its rows; a piece is dragged to another place."""

    moved = Signal(str, int)  # the piece, its new place counted from 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Evidence"))
        self.setItemDelegate(EvidenceDelegate(self))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self.fit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pieces of this list; links, files and pictures are for the part around it."""
        self._let_in(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a piece would go."""
        super().dragMoveEvent(event)
        self._let_in(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put a piece where it was let go."""
        given = event.mimeData()
        if not given.hasFormat(PIECE):
            event.ignore()
            return
        event.acceptProposedAction()
        piece = bytes(given.data(PIECE).data()).decode()
        self.moved.emit(piece, self._place_at(event.position().toPoint()))

    def _let_in(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(PIECE):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _place_at(self, point: QPoint) -> int:
        """Return the place, counted from 1, of what is let go at *point*."""
        index = self.indexAt(point)
        return index.row() + 1 if index.isValid() else self.model().rowCount()

    def fit(self) -> None:
        """Be as high as all rows together."""
        self.scheduleDelayedItemsLayout()
        height = sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
        self.setFixedHeight(height + 2)
        self.setVisible(bool(height))

    def current(self) -> str:
        """Return the id of the current piece, or nothing."""
        row: EvidenceRow | None = self.currentIndex().data(RowRole)
        return row.id if row is not None else ""


class EvidencePart(Part):
    """A head with the count and Add, and the pieces in the reviewer's order."""

    asked = Signal()
    opened = Signal(str)
    pointed = Signal()
    dropped = Signal(object)  # the QMimeData, only to be read at once

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.count = OneLine("", "second", "muted")
        self.add = QPushButton(self.tr("Add"))
        self.add.setProperty("quiet", True)
        self.add.setAccessibleName(self.tr("Add evidence"))
        self.add.clicked.connect(self.asked)
        self.model = EvidenceModel(self)
        self.view = EvidenceView()
        self.view.setModel(self.model)
        self.view.activated.connect(lambda _: self.opened.emit(self.view.current()))
        self.view.selectionModel().currentChanged.connect(lambda *_: self.pointed.emit())
        self.none_yet = Words("", "second", "muted", wraps=True)
        head = row(
            section(self.tr("Evidence")), self.count, None, CommandKey("add_evidence"), self.add
        )
        self.column.addLayout(head)
        self.column.addWidget(self.none_yet)
        self.column.addWidget(self.view)
        follow_theme(self._dress)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let links, files and pictures in."""
        given = event.mimeData()
        if self.add.isEnabled() and (given.hasUrls() or given.hasText() or given.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def show_evidence(self, evidence: tuple[EvidenceRow, ...], *, may_write: bool) -> None:
        """Show the evidence of another claim, or the same anew."""
        self.add.setEnabled(may_write)
        self.model.show(evidence)
        self.view.fit()
        self.none_yet.setVisible(not evidence)
        self.count.setText(self._words(evidence))

    def show_current(self, evidence_id: str) -> None:
        """Make a piece of evidence the current one."""
        self.view.setCurrentIndex(self.model.index(self.model.place_of(evidence_id)))

    def _words(self, rows: tuple[EvidenceRow, ...]) -> str:
        if not rows:
            return ""
        primary = sum(row.is_primary for row in rows)
        words = self.tr("{n} · {primary} primary") if primary else "{n}"
        return words.format(n=len(rows), primary=primary)

    def _dress(self) -> None:
        none_yet = self.tr("None yet. Drop a link or a file here, or {press}.")
        self.none_yet.setText(none_yet.format(press=how_to("add_evidence")))
        self.add.setIcon(theme().icon("plus"))
