"""The labels of a scale of the desk's own, one after another, and the fields of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from ui.dialogs.fields import Pair
from ui.dialogs.parts import Button, Choice, Field
from ui.theme.badges import verdict_badge
from ui.theme.style import theme
from workbench.review.own_scales import LONGEST, SIGNS, TONES
from workbench.review.presets import STANDINGS, Label


@dataclass(frozen=True, slots=True)
class Draft:
    """One label while it is being written, named as a scale is defined."""

    words: str = ""
    definition: str = ""
    standing: str = "ordered"
    sign: str = "unproven"
    tone: str = "open"

    def given(self) -> dict[str, str]:
        """Return it as :func:`workbench.review.own_scales.define_scale` takes it."""
        return {
            "words": self.words,
            "definition": self.definition,
            "standing": self.standing,
            "sign": self.sign,
            "tone": self.tone,
        }


class ScaleForm(QWidget):
    """A list of labels from best to worst, and the words, meaning and look of the current one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drafts: list[Draft] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Labels, from best to worst"))
        self.words, self.definition = QLineEdit(), QLineEdit()
        self.standing = Choice(self.tr("Standing"))
        self.tone, self.sign = Choice(self.tr("Colour")), Choice(self.tr("Sign"))
        for line in (self.words, self.definition):
            line.setMaxLength(LONGEST)
        self._fill()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        for line in (self.words, self.definition):
            line.textEdited.connect(lambda _: self._keep())
        for choice in (self.standing, self.tone, self.sign):
            choice.activated.connect(lambda _: self._keep())

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Start from the labels of a scale there is."""
        self._drafts = [
            Draft(one.words, one.definition, one.standing, one.sign, one.tone) for one in labels
        ]
        self._list(0)

    def given(self) -> list[dict[str, str]]:
        """Return the labels in order, as a scale is defined."""
        return [draft.given() for draft in self._drafts]

    def _list(self, current: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for draft in self._drafts:
            self.list.addItem(draft.words or self.tr("without words yet"))
            badge = verdict_badge(draft.sign, draft.tone)
            self.list.item(self.list.count() - 1).setIcon(theme().icon(badge.sign, badge.ink))
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(max(current, 0), len(self._drafts) - 1))
        self._show(self.list.currentRow())
        self.changed.emit()

    def _show(self, place: int) -> None:
        there = 0 <= place < len(self._drafts)
        draft = self._drafts[place] if there else Draft()
        self.words.setText(draft.words)
        self.definition.setText(draft.definition)
        for choice, code in (
            (self.standing, draft.standing),
            (self.tone, draft.tone),
            (self.sign, draft.sign),
        ):
            choice.setCurrentIndex(max(0, choice.findData(code)))
        for field in (self.words, self.definition, self.standing, self.tone, self.sign):
            field.setEnabled(there)

    def _keep(self) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._drafts):
            return
        self._drafts[place] = replace(
            self._drafts[place],
            words=self.words.text(),
            definition=self.definition.text(),
            standing=str(self.standing.currentData()),
            tone=str(self.tone.currentData()),
            sign=str(self.sign.currentData()),
        )
        draft, item = self._drafts[place], self.list.item(place)
        badge = verdict_badge(draft.sign, draft.tone)
        item.setText(draft.words or self.tr("without words yet"))
        item.setIcon(theme().icon(badge.sign, badge.ink))
        self.changed.emit()

    def _add(self) -> None:
        place = self.list.currentRow() + 1
        self._drafts.insert(place, Draft())
        self._list(place)
        self.words.setFocus()

    def _remove(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._drafts):
            del self._drafts[place]
            self._list(place)

    def _move(self, step: int) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._drafts) and 0 <= place + step < len(self._drafts):
            self._drafts.insert(place + step, self._drafts.pop(place))
            self._list(place + step)

    def _fill(self) -> None:
        for code in STANDINGS:
            self.standing.addItem(standing_words()[code], code)
        tones = {
            "true": self.tr("holds (green)"),
            "part": self.tr("partly (ochre)"),
            "false": self.tr("does not hold (red)"),
            "open": self.tr("open (grey)"),
        }
        for tone in TONES:
            self.tone.addItem(tones[tone], tone)
        for sign in SIGNS:
            self.sign.addItem(theme().icon(sign), sign.replace("_", " "), sign)

    def _lay_out(self) -> None:
        self.list.setMinimumHeight(theme().px(9))
        buttons = QHBoxLayout()
        for words, deed in (
            (self.tr("A&dd a label"), self._add),
            (self.tr("&Remove it"), self._remove),
            (self.tr("Move &up"), lambda: self._move(-1)),
            (self.tr("Move d&own"), lambda: self._move(1)),
        ):
            button = Button(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=deed: act())
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.5))
        column.addWidget(self.list)
        column.addLayout(buttons)
        column.addWidget(Field(self.tr("&Words"), self.words))
        column.addWidget(Field(self.tr("&Meaning"), self.definition))
        column.addWidget(
            Pair(Field(self.tr("&Standing"), self.standing), Field(self.tr("Co&lour"), self.tone))
        )
        column.addWidget(Field(self.tr("S&ign"), self.sign))


def standing_words() -> dict[str, str]:
    """Return how a label can stand to the others, and what that is called."""
    return {
        "ordered": _tr("in the order"),
        "beside": _tr("beside the order"),
        "flag": _tr("a flag"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("scale_form", words)
