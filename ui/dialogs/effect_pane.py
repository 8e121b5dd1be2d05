"""The right-hand side of the question for the publication date: what the choice would do."""

from PySide6.QtWidgets import QVBoxLayout

from ui.dialogs.effect import Effect, EffectDelegate, EffectModel
from ui.dialogs.lists import GrowingList
from ui.dialogs.parts import Ground
from ui.theme.style import theme
from ui.theme.text import Words


class EffectPane(Ground):
    """A sentence that counts, the dates one by one, and what is not touched."""

    def __init__(self) -> None:
        super().__init__("paper")
        look = theme()
        self.summary = Words("", "panel_title", wraps=True)
        self.doubts = Words("", "second", "v_part", wraps=True)
        self.doubts.hide()
        self.model = EffectModel(self)
        self.list = GrowingList(self.tr("Dates that change and dates that stay"), EffectDelegate())
        self.list.setModel(self.model)
        self._rest = Words(
            self.tr("Verdicts, reasons and evidence are not touched."),
            "second",
            "muted",
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(1.1), 0, look.px(0.9))
        column.setSpacing(look.px(0.5))
        for words in (self.summary, self.doubts, self._rest):
            words.setContentsMargins(look.px(1.7), 0, look.px(1), 0)
        column.addWidget(self.summary)
        column.addWidget(self.doubts)
        column.addWidget(self.list, 1)
        column.addWidget(self._rest)

    def show_effect(self, effect: Effect) -> None:
        """Show what a choice would do."""
        self.model.show_effect(effect)
        self._doubt(effect.doubts)
        parts = [
            self._will_change(len(effect.moved)),
            self._wait(len(effect.waiting)),
            self._stay(len(effect.confirmed)),
        ]
        self.summary.setText("\n".join(part for part in parts if part))
        self._rest.show()

    def wait(self, effect: Effect) -> None:
        """Show that there is no choice to show the effect of, and what waits for one."""
        self.model.show_effect(effect)
        self._doubt(())
        parts = [
            self._wait(len(effect.waiting)),
            self.tr("What it changes shows here once there is a day."),
        ]
        self.summary.setText("\n".join(part for part in parts if part))
        self._rest.hide()

    def in_a_line(self) -> str:
        """Return what the pane says, for where its list lies below the edge."""
        return "\n".join(part for part in (self.summary.text(), self.doubts.text()) if part)

    def _doubt(self, doubts: tuple[str, ...]) -> None:
        self.doubts.setText("\n".join(doubts))
        self.doubts.setVisible(bool(doubts))

    def _will_change(self, count: int) -> str:
        if count == 0:
            return self.tr("No date will change.")
        if count == 1:
            return self.tr("1 date will change.")
        return self.tr("{count} dates will change.").format(count=count)

    def _wait(self, count: int) -> str:
        if count == 0:
            return ""
        if count == 1:
            return self.tr("1 date waits for a publication date.")
        return self.tr("{count} dates wait for a publication date.").format(count=count)

    def _stay(self, count: int) -> str:
        if count == 0:
            return ""
        if count == 1:
            return self.tr("1 confirmed by a person stays.")
        return self.tr("{count} confirmed by a person stay.").format(count=count)
