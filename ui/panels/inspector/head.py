"""The head of the inspector: which claim, how far the work on it is, its words, its speaker."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.case import Case
from ui.days import day_words
from ui.direction import runs_right_to_left
from ui.models.claim_delegate import paint_priority
from ui.models.claim_rows import priority_words
from ui.panels.command_key import CommandKey
from ui.panels.inspector.rows import Part, holder, row
from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import OneLine, Sign, Words, apart, follow_theme
from ui.views import ClaimView


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


class Head(Part):
    """Number, place, priority, marks, words and speaker of the claim."""

    def __init__(self) -> None:
        super().__init__()
        self.number = Words("", "panel_title")
        self.total = Words("", "body", "muted")
        self.place = Words("", "second", "muted")
        self.bars = PriorityBars()
        self.priority = Words("", "second", "muted")
        self.quote = Quote()
        self.speaker = OneLine("", "current")
        self.voice = OneLine("", "second", "muted")
        self.central = Words(self.tr("Central claim"), "current")
        self.state = Words("", "current", "muted")
        self.marks = holder(row(Sign("flag", "ink", 0.9), self.central, self.state, None))
        self._flag = self.marks.findChild(Sign)
        first = Flow()
        first.addWidget(holder(row(self.number, self.total)))
        line = (self.place, self.bars, self.priority)
        keys = (CommandKey("last_claim"), CommandKey("next_claim"))
        first.addWidget(holder(row(*line, *keys)))
        self.column.addLayout(first)
        self.column.addWidget(self.marks)
        self.column.addWidget(self.quote)
        self.column.addLayout(row(Sign("person", "muted", 0.9), self.speaker, self.voice, None))

    def show_claim(self, claim: ClaimView, total: int, case: Case) -> None:
        """Show another claim, or the same one anew."""
        record = claim.record
        self.number.setText(self.tr("Claim {n}").format(n=record.number))
        self.total.setText(self.tr("of {n}").format(n=total))
        self.place.setText(f"¶ {claim.paragraph}" if claim.paragraph else "")
        self.bars.show_priority(claim.priority)
        self.priority.setText(priority_words(claim.priority))
        self._show_marks(case)
        self.quote.show_words(record.words)
        self.quote.setAccessibleName(
            self.tr("Words of the claim: {words}").format(words=record.words)
        )
        known = bool(record.speaker_words)
        self.speaker.setText(
            apart(record.speaker_words) if known else self.tr("The article’s own words")
        )
        self.voice.setText(self.tr("as cited") if known else "")

    def _show_marks(self, case: Case) -> None:
        states = {"in_progress": self.tr("In progress"), "withdrawn": self.tr("Withdrawn")}
        self.central.setVisible(case.work.central)
        if self._flag is not None:
            self._flag.setVisible(case.work.central)
        state = states.get(case.work.state, "")
        told = " · ".join(words for words in (state, self._whose(case)) if words)
        self.state.setText(told)
        self.state.setVisible(bool(told))
        self.marks.setVisible(case.work.central or bool(told))

    def _whose(self, case: Case) -> str:
        """Return whose the claim is to check and until when, if it was given to anybody."""
        work = case.work
        if not work.assigned:
            return ""
        if not work.due:
            return self.tr("Given to {name}").format(name=case.check.asked)
        words = self.tr("Given to {name} until {day}")
        return words.format(name=case.check.asked, day=day_words(work.due))
