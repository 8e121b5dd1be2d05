"""Ask which rules of the house hold in this review."""

from PySide6.QtWidgets import QCheckBox, QWidget

from ui.dialogs.fields import NumberField, Pair
from ui.dialogs.parts import Button, Field
from ui.dialogs.question import Question, Scroll, form
from ui.theme.style import theme
from ui.theme.text import Hairline, Words
from workbench.review.rules import IFCN_LIKE, Rules


class RulesDialog(Question):
    """Numbers of sources and what else a claim needs before its verdict can be final."""

    def __init__(self, before: Rules, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("What must a claim have?"),
            self.tr("Use these rules"),
            (42, 29),
            parent,
            second=self.tr(
                "A verdict is final only when these are met, or waived with a reason and a name."
            ),
        )
        self.primary_sources = _number()
        self.secondary_sources = _number()
        self.independent_sources = _number()
        self.claimant = QCheckBox(self.tr("The &claimant was asked"))
        self.second_check = QCheckBox(self.tr("&Two people checked it"))
        self.reasons = QCheckBox(self.tr("The verdict has &reasons"))
        column = form(scroll := Scroll())
        column.addWidget(
            Pair(
                Field(self.tr("&Primary sources, or in their place"), self.primary_sources),
                Field(self.tr("&Secondary sources"), self.secondary_sources),
            )
        )
        column.addWidget(
            Field(
                self.tr("Sources of different &origin, for central claims"),
                self.independent_sources,
            )
        )
        column.addWidget(Words(self.tr("0 asks nothing."), "second", "muted"))
        column.addWidget(Hairline())
        for box in (self.claimant, self.second_check, self.reasons):
            box.setMinimumHeight(theme().px(1.6))
            column.addWidget(box)
        column.addStretch(1)
        self.body.addWidget(scroll)
        usual = Button(self.tr("As &IFCN signatories do"))
        usual.clicked.connect(lambda: self.show_rules(IFCN_LIKE))
        self.beside(usual)
        self.show_rules(before)
        self.primary_sources.setFocus()

    def show_rules(self, rules: Rules) -> None:
        """Show *rules* in the fields."""
        self.primary_sources.setValue(rules.primary_sources)
        self.secondary_sources.setValue(rules.secondary_sources)
        self.independent_sources.setValue(rules.independent_sources)
        self.claimant.setChecked(rules.claimant_contacted)
        self.second_check.setChecked(rules.second_check)
        self.reasons.setChecked(rules.reasons)

    def answer(self) -> Rules:
        """Return the rules as they stand in the fields."""
        return Rules(
            self.primary_sources.value(),
            self.secondary_sources.value(),
            self.independent_sources.value(),
            claimant_contacted=self.claimant.isChecked(),
            second_check=self.second_check.isChecked(),
            reasons=self.reasons.isChecked(),
        )


def _number() -> NumberField:
    box = NumberField()
    box.setRange(0, 20)
    box.setMinimumHeight(theme().px(1.8))
    return box
