"""The inspector: everything about the current claim, in the order of the work.

Words, speaker, dates with their reasons, verdict keys, reasons, evidence, house rules, second
check, talk.  It is fed with a :class:`ui.reading.ClaimView` and a :class:`ui.case.Case` and says
what the reviewer asks for; it changes nothing itself.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.case import Case
from ui.library.matches import Matches
from ui.models.evidence import EvidenceRow
from ui.panels.inspector.clashes import ClashPart
from ui.panels.inspector.dates import Dates
from ui.panels.inspector.evidence import EvidencePart
from ui.panels.inspector.head import Head
from ui.panels.inspector.rules import RulesPart
from ui.panels.inspector.second import SecondPart
from ui.panels.inspector.talk import TalkPart
from ui.panels.inspector.verdict import Verdict
from ui.panels.verdict_keys import Choice
from ui.theme.style import theme
from ui.theme.text import Hairline, Words, follow_theme
from ui.views import ClaimView

_LONGEST = 46.0
"""Heights of type that a line is long at most."""


class Inspector(QScrollArea):
    """The column of the current claim."""

    verdict_chosen = Signal(str)
    onward = Signal()
    confirm_asked = Signal(str)
    date_pointed = Signal(str)
    evidence_asked = Signal()
    evidence_opened = Signal(str)
    evidence_pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAcceptDrops(True)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.claim: ClaimView | None = None
        self.head = Head()
        self.clashes = ClashPart()
        self.dates = Dates()
        self.verdict = Verdict()
        self.evidence_part = EvidencePart()
        self.rules = RulesPart()
        self.second = SecondPart()
        self.talk = TalkPart()
        self.seen = Matches()
        self.seen.hide()
        self.keys, self.reasons = self.verdict.keys, self.verdict.reasons
        self.drafts = self.verdict.drafts
        self.reasons_written = self.verdict.reasons_written
        self.evidence = self.evidence_part.view
        self.empty = Words("", "empty", wraps=True)
        self.empty_hint = Words("", "body", "muted", wraps=True)
        self._connect()
        self._lay_out()
        follow_theme(self._dress)
        self.show_nothing("", "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let links, files and pictures in wherever they are dropped on the claim."""
        self.evidence_part.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped for evidence of the claim that is shown."""
        if self.claim is not None:
            self.evidence_part.dropEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines as short as they read well, also in a wide window."""
        super().resizeEvent(event)
        self._fit()

    def show_scale(self, choices: tuple[Choice, ...]) -> None:
        """Show the labels a verdict can have."""
        self.keys.show_scale(choices)

    def show_nothing(self, words: str, hint: str) -> None:
        """Say why no claim is shown, and what to do."""
        self.verdict.leave()
        self.claim = None
        self._body.hide()
        self.empty.setText(words)
        self.empty_hint.setText(hint)
        self._nothing.show()

    def show_claim(
        self,
        claim: ClaimView,
        total: int,
        current_date: str,
        evidence: tuple[EvidenceRow, ...],
        case: Case,
        *,
        may_write: bool,
    ) -> None:
        """Show a claim, or the same one anew."""
        if self.claim is None or self.claim.id != claim.id:
            self.flush()
            self.verticalScrollBar().setValue(0)
        self.claim = claim
        self._nothing.hide()
        self._body.show()
        self.head.show_claim(claim, total, case)
        self.clashes.show_claim(claim)
        self.dates.show_dates(claim.dates, current_date, may_write=may_write)
        self.verdict.show_claim(claim, case, may_write=may_write)
        self.evidence_part.show_evidence(evidence, may_write=may_write)
        self.rules.show_case(case, may_write=may_write)
        self.second.show_case(case, may_write=may_write)
        self.talk.show_case(case, may_write=may_write)

    def show_current_evidence(self, evidence_id: str) -> None:
        """Make a piece of evidence the current one."""
        self.evidence_part.show_current(evidence_id)

    def flush(self) -> None:
        """Save reasons that are still being typed."""
        self.reasons.flush()

    def _connect(self) -> None:
        self.keys.chosen.connect(self.verdict_chosen)
        self.reasons.onward.connect(self.onward)
        self.dates.confirm_asked.connect(self.confirm_asked)
        self.dates.pointed.connect(self.date_pointed)
        self.evidence_part.asked.connect(self.evidence_asked)
        self.evidence_part.opened.connect(self.evidence_opened)
        self.evidence_part.pointed.connect(self.evidence_pointed)

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._content.setObjectName("content")
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        parts: tuple[QWidget, ...] = (self.head, self.clashes, self.dates)
        parts += (Hairline(), self.verdict)
        parts += (
            self.evidence_part,
            self.rules,
            Hairline(),
            self.second,
            Hairline(),
            self.talk,
            self.seen,
        )
        for part in parts:
            self._column.addWidget(part)
        self._nothing = QWidget()
        self._nothing_column = nothing = QVBoxLayout(self._nothing)
        nothing.setContentsMargins(0, 0, 0, 0)
        nothing.addWidget(self.empty)
        nothing.addWidget(self.empty_hint)
        self._outer = QVBoxLayout(self._content)
        self._outer.addWidget(self._nothing)
        self._outer.addWidget(self._body)
        self._outer.addStretch(1)
        self.setWidget(self._content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _fit(self) -> None:
        look = theme()
        side = max(look.px(1.1), (self.viewport().width() - look.px(_LONGEST)) // 2)
        self._outer.setContentsMargins(side, look.px(0.8), side, look.px(1))

    def _dress(self) -> None:
        look = theme()
        self._fit()
        self._column.setSpacing(look.px(0.55))
        self._nothing_column.setSpacing(look.px(0.5))
        self.setMinimumWidth(look.px(15))
