"""Ask whether a new version takes an article's place, and show what that does to each claim."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.draft_effect import FateDelegate, FateModel, fates
from ui.dialogs.draft_text import DraftText
from ui.dialogs.lists import GrowingList
from ui.dialogs.parts import Button, Ground
from ui.dialogs.question import Question, Sides
from ui.theme.style import theme
from ui.theme.text import Words, apart
from workbench.review.carry_over.plan import DraftPlan
from workbench.review.carry_over.side_by_side import side_by_side


class DraftDialog(Question):
    """Both texts left, the claims right; ``apart`` adds the text as an article of its own."""

    def __init__(
        self,
        plan: DraftPlan,
        labels: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        arrived: bool = False,
    ) -> None:
        title = apart(plan.old.article.title)
        question = (
            self.tr("Is this a new version of “{title}”?")
            if arrived
            else self.tr("Take this version of “{title}”?")
        )
        super().__init__(
            question.format(title=title),
            self.tr("Take the new version"),
            (92, 52),
            parent,
            second=self.tr(
                "What was done on claims that say the same comes along. One undo brings"
                " the old version back."
            ),
        )
        self.separate = Button(self.tr("Add it as another article"))
        self.separate.setVisible(arrived)
        self.beside(self.separate)
        self.text = DraftText(side_by_side(plan))
        self.text.setMinimumHeight(theme().px(14))
        self.model = FateModel(fates(plan, labels), self)
        self.list = GrowingList(self.tr("What becomes of the claims"), FateDelegate())
        self.list.setModel(self.model)
        self.summary = Words(self._summary(plan), "panel_title", wraps=True)
        self.body.addWidget(Sides(self.text, self._effect(), 34))
        self.primary.setFocus()

    def _effect(self) -> QWidget:
        look = theme()
        pane = Ground("paper")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, look.px(1.1), 0, look.px(0.9))
        column.setSpacing(look.px(0.5))
        self.summary.setContentsMargins(look.px(1.2), 0, look.px(1), 0)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        return pane

    def _summary(self, plan: DraftPlan) -> str:
        counts = (
            (self.tr("Keep all that was done on them: {n}"), _kept(plan)),
            (self.tr("Ask for another look: {n}"), plan.count("changed")),
            (self.tr("Gone: {n}"), plan.count("gone")),
            (self.tr("New: {n}"), len(plan.new)),
        )
        return "\n".join(words.format(n=count) for words, count in counts if count)


def _kept(plan: DraftPlan) -> int:
    return plan.count("unchanged") + plan.count("moved")
