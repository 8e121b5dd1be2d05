"""The inspector: everything about the current claim, in the order of the work.

Words, speaker, dates with their reasons, verdict keys, reasons, evidence.  It is fed with a
:class:`ui.reading.ClaimView` and says what the reviewer asks for; it changes nothing itself.
"""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.days import clock_words
from ui.direction import runs_right_to_left
from ui.models.claim_delegate import paint_priority
from ui.models.claim_rows import priority_words
from ui.models.claims import RowRole
from ui.models.evidence import EvidenceModel, EvidenceRow
from ui.models.evidence_delegate import EvidenceDelegate
from ui.panels.chip_label import ChipLabel
from ui.panels.reasons import Reasons
from ui.panels.verdict_keys import Choice, VerdictKeys
from ui.reading import ClaimView, DateView
from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import Hairline, KeyHint, OneLine, Sign, Words, apart, follow_theme


class Quote(Words):
    """The claim's words with a bar of ink before them."""

    def __init__(self) -> None:
        self._right_to_left = False
        super().__init__("", "quote", wraps=True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, then the words."""
        look = theme()
        with QPainter(self) as painter:
            x = self.width() - look.px(0.2) if self._right_to_left else 0
            painter.fillRect(x, 0, look.px(0.2), self.height(), look.colour("ink"))
        super().paintEvent(event)

    def show_words(self, words: str) -> None:
        """Show other words; the bar stands where they begin."""
        self._right_to_left = runs_right_to_left(words)
        side = Qt.AlignmentFlag.AlignRight if self._right_to_left else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.setText(words)
        self._dress()

    def _dress(self) -> None:
        super()._dress()
        side = theme().px(0.7)
        self.setContentsMargins(
            0 if self._right_to_left else side, 0, side if self._right_to_left else 0, 0
        )


class PriorityBars(QWidget):
    """How much a claim deserves checking, as one to three bars."""

    def __init__(self) -> None:
        super().__init__()
        self._priority = 0
        follow_theme(self._dress)

    def show_priority(self, priority: int) -> None:
        """Show another priority."""
        self._priority = priority
        self.setVisible(bool(priority))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        with QPainter(self) as painter:
            foot = QPointF(1, self.height() / 2 + theme().h * 0.4)
            paint_priority(painter, foot, self._priority)

    def _dress(self) -> None:
        self.setFixedSize(theme().px(0.95), theme().px(1.1))


class DateRow(QWidget):
    """One date of the claim: its words, its chip, its reasons, and Confirm."""

    confirm_asked = Signal(str)
    pointed = Signal(str)

    def __init__(self, date: DateView, *, current: bool, may_confirm: bool) -> None:
        super().__init__()
        head = Flow()
        head.addWidget(OneLine(apart(f"“{date.mention.words}”"), "expression"))
        head.addWidget(Sign("onward", "muted", 0.7))
        head.addWidget(ChipLabel(date.chip(current=current)))
        acts = QWidget()
        if may_confirm and date.may_be_confirmed:
            confirm = QPushButton(self.tr("Confirm"))
            confirm.setProperty("quiet", True)
            confirm.setIcon(theme().icon("tick"))
            confirm.setAccessibleName(self.tr("Confirm {date}").format(date=date.label))
            confirm.clicked.connect(lambda: self.confirm_asked.emit(date.id))
            acts.setLayout(_row(confirm, KeyHint("D") if current else QWidget()))
        head.addWidget(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(0.15), 0, theme().px(0.3))
        column.setSpacing(0)
        column.addLayout(head)
        why = Words(" ".join(_sentence(words) for words in date.why), "second", "muted", wraps=True)
        column.addWidget(why)
        self._id = date.id

    def mouseReleaseEvent(self, event: object) -> None:
        """Make this date the current one."""
        self.pointed.emit(self._id)


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


class Inspector(QScrollArea):
    """The column of the current claim."""

    verdict_chosen = Signal(str)
    reasons_written = Signal(str, str)  # claim, words
    onward = Signal()
    confirm_asked = Signal(str)
    date_pointed = Signal(str)
    evidence_asked = Signal()
    evidence_opened = Signal(str)
    evidence_pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.claim: ClaimView | None = None
        self.number = Words("", "panel_title")
        self.total = Words("", "body", "muted")
        self.place = Words("", "second", "muted")
        self.bars = PriorityBars()
        self.priority = Words("", "second", "muted")
        self.quote = Quote()
        self.speaker_sign = Sign("person", "muted", 0.9)
        self.speaker = OneLine("", "current")
        self.voice = OneLine("", "second", "muted")
        self.verdict_word = Words(self.tr("Verdict"), "section", "muted")
        self.keys = VerdictKeys()
        self.keys.chosen.connect(self.verdict_chosen)
        self.definition = Words("", "second", "muted", wraps=True)
        self.saved = Words("", "second", "muted")
        self.reasons = Reasons()
        self.reasons.written.connect(self._write_reasons)
        self.reasons.onward.connect(self.onward)
        self.evidence_word = Words(self.tr("Evidence"), "section", "muted")
        self.evidence_count = Words("", "second", "muted")
        self.add = QPushButton(self.tr("Add"))
        self.add.setProperty("quiet", True)
        self.add.setAccessibleName(self.tr("Add evidence"))
        self.add.clicked.connect(self.evidence_asked)
        self.evidence_model = EvidenceModel(self)
        self.evidence = EvidenceView()
        self.evidence.setModel(self.evidence_model)
        self.evidence.activated.connect(
            lambda _: self.evidence_opened.emit(self.evidence.current())
        )
        self.evidence.selectionModel().currentChanged.connect(
            lambda *_: self.evidence_pointed.emit()
        )
        self.no_evidence = Words(self.tr("None yet. Press E to add some."), "second", "muted")
        self.empty = Words("", "empty", wraps=True)
        self.empty_hint = Words("", "body", "muted", wraps=True)
        self._dates = QVBoxLayout()
        self._date_rows: list[DateRow] = []
        self._shown_dates: tuple[object, ...] = ()
        self.drafts: dict[str, str] = {}
        """Reasons that could not be saved, by claim; they are kept here until they can be."""
        self._content = QWidget()
        self._lay_out()
        follow_theme(self._dress)
        self.show_nothing("", "")

    def show_scale(self, choices: tuple[Choice, ...]) -> None:
        """Show the labels a verdict can have."""
        self.keys.show_scale(choices)

    def show_nothing(self, words: str, hint: str) -> None:
        """Say why no claim is shown, and what to do."""
        self.flush()
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
        self._show_head(claim, total)
        self._show_dates(claim, current_date, may_write=may_write)
        self.keys.show_verdict(claim.label)
        self.definition.setText(self.keys.definition())
        self.definition.setVisible(bool(self.definition.text()))
        for key in self.keys.keys:
            key.setEnabled(may_write)
        self._show_reasons(claim)
        self.reasons.setReadOnly(not may_write)
        self.add.setEnabled(may_write)
        self.evidence_model.show(evidence)
        self.evidence.fit()
        self.no_evidence.setVisible(not evidence)
        self.evidence_count.setText(_evidence_words(evidence))

    def show_current_evidence(self, evidence_id: str) -> None:
        """Make a piece of evidence the current one."""
        place = self.evidence_model.place_of(evidence_id)
        self.evidence.setCurrentIndex(self.evidence_model.index(place))

    def flush(self) -> None:
        """Save reasons that are still being typed."""
        self.reasons.flush()

    def save_drafts(self) -> None:
        """Try again to save what could not be saved."""
        self.flush()
        for claim, words in tuple(self.drafts.items()):
            self.reasons_written.emit(claim, words)

    def keep_draft(self, claim: str, words: str) -> None:
        """Keep reasons that could not be saved, and show them wherever the claim is shown."""
        self.drafts[claim] = words
        if self.claim is not None and self.claim.id == claim:
            self.reasons.show_draft(words)

    def lose_drafts(self) -> None:
        """Give up what could not be saved, as the reviewer has said."""
        self.drafts.clear()
        self.reasons.show_words("")

    def forget_draft(self, claim: str) -> None:
        """Take note that the reasons of a claim are saved."""
        self.drafts.pop(claim, None)

    def _show_head(self, claim: ClaimView, total: int) -> None:
        record = claim.record
        self.number.setText(self.tr("Claim {n}").format(n=record.number))
        self.total.setText(self.tr("of {n}").format(n=total))
        self.place.setText(f"¶ {claim.paragraph}" if claim.paragraph else "")
        self.bars.show_priority(claim.priority)
        self.priority.setText(priority_words(claim.priority))
        self.quote.show_words(record.words)
        self.quote.setAccessibleName(
            self.tr("Words of the claim: {words}").format(words=record.words)
        )
        known = bool(record.speaker_words)
        self.speaker.setText(
            apart(record.speaker_words) if known else self.tr("The article’s own words")
        )
        self.voice.setText(self.tr("as cited") if known else "")

    def _show_dates(self, claim: ClaimView, current_date: str, *, may_write: bool) -> None:
        wanted = (claim.dates, current_date, may_write, theme().h, theme().tokens)
        if wanted == self._shown_dates:
            return
        self._shown_dates = wanted
        for old in self._date_rows:
            self._dates.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._date_rows = []
        for date in claim.dates:
            row = DateRow(date, current=date.id == current_date, may_confirm=may_write)
            row.confirm_asked.connect(self.confirm_asked)
            row.pointed.connect(self.date_pointed)
            self._dates.addWidget(row)
            self._date_rows.append(row)
        self._date_line.setVisible(bool(claim.dates))

    def _show_reasons(self, claim: ClaimView) -> None:
        verdict = claim.verdict
        if claim.id in self.drafts:
            self.reasons.show_draft(self.drafts[claim.id])
        else:
            self.reasons.show_words(verdict.rationale if verdict else "")
        saved = verdict.signed.at if verdict and verdict.rationale else ""
        self.saved.setText(self.tr("saved {time}").format(time=clock_words(saved)) if saved else "")

    def _write_reasons(self, words: str) -> None:
        if self.claim is not None:
            self.reasons_written.emit(self.claim.id, words)

    def _lay_out(self) -> None:
        self._content.setObjectName("content")
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        head = (self.number, self.total, None, self.place, self.bars, self.priority)
        self._column.addLayout(_row(*head, KeyHint("K"), KeyHint("J")))
        self._column.addWidget(self.quote)
        self._column.addLayout(_row(self.speaker_sign, self.speaker, self.voice, None))
        self._date_line = Hairline()
        self._column.addWidget(self._date_line)
        self._column.addLayout(self._dates)
        self._column.addWidget(Hairline())
        self._column.addWidget(self.verdict_word)
        self._column.addWidget(self.keys)
        self._column.addWidget(self.definition)
        reasons_word = Words(self.tr("Reasons"), "section", "muted")
        self._column.addLayout(_row(reasons_word, None, self.saved, KeyHint("R")))
        self._column.addWidget(self.reasons)
        self._column.addLayout(
            _row(self.evidence_word, self.evidence_count, None, KeyHint("E"), self.add)
        )
        self._column.addWidget(self.no_evidence)
        self._column.addWidget(self.evidence)
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

    def _dress(self) -> None:
        look = theme()
        side = look.px(1.1)
        self._outer.setContentsMargins(side, look.px(0.8), side, look.px(1))
        self._column.setSpacing(look.px(0.45))
        self._nothing_column.setSpacing(look.px(0.5))
        self._dates.setSpacing(look.px(0.2))
        self.add.setIcon(look.icon("plus"))
        self.setMinimumWidth(look.px(18))


def _row(*widgets: QWidget | None) -> QLayout:
    """Return the widgets in a row; None stretches."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


def _evidence_words(rows: tuple[EvidenceRow, ...]) -> str:
    if not rows:
        return ""
    primary = sum(row.is_primary for row in rows)
    return f"{len(rows)} · {primary} primary" if primary else f"{len(rows)}"
