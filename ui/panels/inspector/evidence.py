"""The evidence of the current claim: how much, and each piece as a row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QPushButton, QWidget

from ui.models.claims import RowRole
from ui.models.evidence import EvidenceModel, EvidenceRow
from ui.models.evidence_delegate import EvidenceDelegate
from ui.panels.inspector.rows import Part, row, section
from ui.theme.style import theme
from ui.theme.text import KeyHint, Words, follow_theme


class EvidenceView(QListView):
    """The evidence of the claim, as high as its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Evidence"))
        self.setItemDelegate(EvidenceDelegate(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self.fit)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here."""

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

    def __init__(self) -> None:
        super().__init__()
        self.count = Words("", "second", "muted")
        self.add = QPushButton(self.tr("Add"))
        self.add.setProperty("quiet", True)
        self.add.setAccessibleName(self.tr("Add evidence"))
        self.add.clicked.connect(self.asked)
        self.model = EvidenceModel(self)
        self.view = EvidenceView()
        self.view.setModel(self.model)
        self.view.activated.connect(lambda _: self.opened.emit(self.view.current()))
        self.view.selectionModel().currentChanged.connect(lambda *_: self.pointed.emit())
        self.none_yet = Words(self.tr("None yet. Press E to add some."), "second", "muted")
        head = row(section(self.tr("Evidence")), self.count, None, KeyHint("E"), self.add)
        self.column.addLayout(head)
        self.column.addWidget(self.none_yet)
        self.column.addWidget(self.view)
        follow_theme(self._dress)

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
        self.add.setIcon(theme().icon("plus"))
