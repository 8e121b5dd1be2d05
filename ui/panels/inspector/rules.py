"""The house rules of the current claim: met, lacking, or waived by somebody with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.case import Case, RuleLine
from ui.panels.inspector.rows import Lines, Part, quiet_button, row, section
from ui.theme.style import theme
from ui.theme.text import Sign, Words

_SIGNS = {"met": ("tick", "v_true"), "lacking": ("warning", "v_part"), "waived": ("minus", "muted")}


class RuleRow(QWidget):
    """One rule: its sign, what is so, and the button that waives it or asks for it again."""

    waive_asked = Signal(str)
    again_asked = Signal(str)

    def __init__(self, line: RuleLine, *, may_write: bool) -> None:
        super().__init__()
        sign = Sign(*_SIGNS[line.state], 0.9)
        words = Words(self._words(line), "second", "ink", wraps=True)
        act: QWidget | None = None
        if may_write and line.state == "lacking":
            act = quiet_button(
                self.tr("Waive…"),
                lambda: self.waive_asked.emit(line.rule),
                spoken=self.tr("Waive the rule: {rule}").format(rule=line.asks),
            )
        elif may_write and line.waiver is not None:
            waiver = line.waiver.id
            act = quiet_button(
                self.tr("Ask again"),
                lambda: self.again_asked.emit(waiver),
                spoken=self.tr("Ask for the rule again: {rule}").format(rule=line.asks),
            )
        line_of = row(sign, words)
        line_of.setStretch(1, 1)
        if act is not None:
            line_of.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(0.1), 0, theme().px(0.1))
        column.addLayout(line_of)

    def _words(self, line: RuleLine) -> str:
        if line.state == "met":
            return self.tr("Rule met: {rule}.").format(rule=line.asks)
        if line.waiver is not None:
            told = self.tr("Waived by {name}: {rule}. “{reason}”")
            name, reason = line.waiver.signed.name, line.waiver.reason
            return told.format(name=name, rule=line.asks, reason=reason)
        return line.lacking


class RulesPart(Part):
    """A head that says how many rules are lacking, and the rules; nothing where there are none."""

    waive_asked = Signal(str)
    again_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.total = Words("", "second", "muted")
        self.lines = Lines()
        self.column.addLayout(row(section(self.tr("House rules")), self.total, None))
        self.column.addWidget(self.lines)

    def show_case(self, case: Case, *, may_write: bool) -> None:
        """Show the rules of another claim, or the same ones anew."""

        def make() -> list[QWidget]:
            return [self._row(line, may_write=may_write) for line in case.rules]

        self.lines.show_rows((case.claim, case.rules, may_write), make)
        lacking = sum(line.state == "lacking" for line in case.rules)
        words = self.tr("{n} lacking") if lacking else self.tr("all met")
        self.total.setText(words.format(n=lacking))
        self.setVisible(bool(case.rules))

    def _row(self, line: RuleLine, *, may_write: bool) -> RuleRow:
        made = RuleRow(line, may_write=may_write)
        made.waive_asked.connect(self.waive_asked)
        made.again_asked.connect(self.again_asked)
        return made
