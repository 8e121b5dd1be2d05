"""The second check of the current claim: asked of whom, blind until both are in, settled how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.case import Case, Check
from ui.panels.command_key import CommandKey
from ui.panels.inspector.rows import Lines, Part, holder, quiet_button, row, section
from ui.theme.badges import Badge, verdict_badge
from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import Sign, Words
from workbench.review.presets import Scale
from workbench.store.records import VerdictRecord


class Opinion(QWidget):
    """One reader's verdict and reasons, under the reader's name."""

    def __init__(self, verdict: VerdictRecord, scale: Scale) -> None:
        super().__init__()
        badge = badge_of(verdict, scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.15))
        column.addWidget(Words(verdict.signed.name or self.tr("Nobody named"), "second", "muted"))
        word = Words(verdict.label_words or "", "current", badge.ink)
        column.addLayout(row(Sign(badge.sign, badge.ink, 0.95), word, None))
        reasons = verdict.rationale or self.tr("No reasons given.")
        column.addWidget(Words(reasons, "second", wraps=True))
        column.addStretch(1)


class SecondPart(Part):
    """What there is to say of the second check, and what can be done about it now."""

    ask_asked = Signal()
    settle_asked = Signal()
    withdraw_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sign = Sign("second", "muted", 0.95)
        self.ask = quiet_button(self.tr("Ask…"), self.ask_asked.emit)
        self.ask.setAccessibleName(self.tr("Ask for a second check"))
        self.settle = quiet_button(self.tr("Settle…"), self.settle_asked.emit)
        self.settle.setAccessibleName(self.tr("Settle the difference"))
        self.hint = CommandKey("second_check")
        self.withdraw = quiet_button(self.tr("Ask nobody"), self.withdraw_asked.emit)
        self.withdraw.setAccessibleName(self.tr("Ask nobody to check the claim again"))
        head = Flow()
        head.addWidget(holder(row(self.sign, section(self.tr("Second check")))))
        head.addWidget(holder(row(self.hint, self.withdraw, self.ask, self.settle)))
        self.told = Words("", "second", "muted", wraps=True)
        self.lines = Lines()
        self.column.addLayout(head)
        self.column.addWidget(self.told)
        self.column.addWidget(self.lines)

    def show_case(self, case: Case, *, may_write: bool) -> None:
        """Show the second check of another claim, or the same one anew."""
        check = case.check
        differs = check.state == "differs"
        self.sign.show_sign("warning" if differs else "second", "v_part" if differs else "muted")
        self.told.setText(self._words(check))
        may_ask = may_write and check.state in {"none", "asked"} and check.role == "first"
        self.ask.setVisible(may_ask)
        self.hint.setVisible(may_ask)
        self.withdraw.setVisible(may_write and check.state == "asked")
        self.settle.setVisible(may_write and differs)

        def make() -> list[QWidget]:
            return self._opinions(check, case.scale)

        self.lines.show_rows((case.claim, check, case.scale.id), make)

    def _opinions(self, check: Check, scale: Scale) -> list[QWidget]:
        if check.state not in {"differs", "settled"} or not (check.first and check.second):
            return []
        both = QWidget()
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        line.setContentsMargins(0, theme().px(0.2), 0, 0)
        line.setSpacing(theme().px(0.9))
        for verdict in (check.first, check.second):
            line.addWidget(Opinion(verdict, scale), 1)
        return [both]

    def _words(self, check: Check) -> str:
        told = {
            "none": self.tr("Nobody is asked yet."),
            "asked": self.tr("Asked of {name}. {name} cannot see your verdict until both are in."),
            "asked_me": self.tr(
                "Asked of you. You see the first verdict when yours is in. The file itself can"
                " still be read by whoever owns it."
            ),
            "mine_in": self.tr("Your verdict is in. The first one is not."),
            "agreed": self.tr("{first} and {second} agree: {label}."),
            "differs": self.tr("The two reviewers differ."),
            "settled": self.tr("The two reviewers differed. {final} settled it: {outcome}."),
        }
        first, second, final = check.first, check.second, check.final
        return told[check.state].format(
            name=check.asked,
            first=first.signed.name if first else "",
            second=second.signed.name if second else "",
            label=(first.label_words if first else "") or "",
            final=final.signed.name if final else "",
            outcome=(final.label_words if final else "") or "",
        )


def badge_of(verdict: VerdictRecord, scale: Scale) -> Badge:
    """Return how a verdict is shown; one given on another scale is shown as open."""
    for label in scale.labels:
        if label.code == verdict.label:
            return verdict_badge(label.sign, label.tone)
    return verdict_badge("unproven", "open")
