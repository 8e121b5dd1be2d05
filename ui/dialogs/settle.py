"""Settle a claim on which two checkers differ: both sides, then the verdict that holds and why."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, form
from ui.dialogs.words import WordsField
from ui.panels.inspector.second import Opinion
from ui.panels.verdict_keys import Choice, VerdictKeys
from ui.theme.badges import verdict_badge
from ui.theme.style import theme
from ui.theme.text import Hairline, Words
from workbench.review.presets import Scale
from workbench.store.records import VerdictRecord


def choices_of(scale: Scale) -> tuple[Choice, ...]:
    """Return the labels of *scale* as verdict keys."""
    return tuple(
        Choice(label.code, label.words, label.definition, verdict_badge(label.sign, label.tone))
        for label in scale.labels
    )


class SettleDialog(Question):
    """Both verdicts with their reasons side by side, and below them the final one."""

    def __init__(
        self,
        number: int,
        words: str,
        both: tuple[VerdictRecord, VerdictRecord],
        scale: Scale,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Settle claim {number}").format(number=number),
            self.tr("Make this the final verdict"),
            (48, 34),
            parent,
        )
        self.head.addWidget(Words(f"“{words}”", "expression", "muted", wraps=True))
        self.keys = VerdictKeys()
        self.keys.setAccessibleName(self.tr("Final verdict"))
        self.keys.show_scale(choices_of(scale))
        self.keys.chosen.connect(self._choose)
        self.reasons = WordsField()
        self.label = ""
        column = form(scroll := Scroll())
        sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.setSpacing(theme().px(1.2))
        for verdict in both:
            sides.addWidget(Opinion(verdict, scale), 1)
        column.addLayout(sides)
        column.addWidget(Hairline())
        column.addWidget(Words(self.tr("Final verdict"), "section", "muted"))
        column.addWidget(self.keys)
        column.addWidget(Field(self.tr("What &decided it"), self.reasons))
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.reasons.textChanged.connect(self._check)
        self._check()
        if self.keys.keys:
            self.keys.keys[0].setFocus()

    def answer(self) -> tuple[str, str]:
        """Return the label's code and the reasons."""
        return self.label, self.reasons.words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a label by its digit, as on the desk."""
        digit = event.text()
        if digit.isdecimal() and 1 <= int(digit) <= len(self.keys.keys):
            self._choose(self.keys.keys[int(digit) - 1].choice.code)
        else:
            super().keyPressEvent(event)

    def _choose(self, code: str) -> None:
        self.label = code
        self.keys.show_verdict(code)
        self._check()

    def _check(self) -> None:
        if not self.label:
            self.allow(self.tr("Choose the verdict that holds."))
        elif not self.reasons.words():
            self.allow(self.tr("Say what decided it."))
        else:
            self.allow()
