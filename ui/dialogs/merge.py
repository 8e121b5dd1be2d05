"""Ask how another reviewer's file comes in: the conflicts left, what comes in right."""

from collections.abc import Mapping
from textwrap import fill

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.dialogs.parts import Choice, Field, Ground
from ui.dialogs.question import Question, Sides, pad
from ui.languages.core import sentence
from ui.theme.style import theme
from ui.theme.text import Hairline, Words, apart, follow_theme
from workbench.review.merge.plan import Conflict, MergePlan
from workbench.review.merge.words import said_in

MOST = 60
"""Conflicts that are asked for one by one; the rest goes as the answer for all says."""

COUNTED: Mapping[str, object] = {
    "article": QT_TRANSLATE_NOOP("merge", "Articles: {n}"),
    "claim": QT_TRANSLATE_NOOP("merge", "Claims made by hand: {n}"),
    "verdict": QT_TRANSLATE_NOOP("merge", "Verdicts: {n}"),
    "evidence": QT_TRANSLATE_NOOP("merge", "Pieces of evidence: {n}"),
    "source": QT_TRANSLATE_NOOP("merge", "Sources: {n}"),
    "comment": QT_TRANSLATE_NOOP("merge", "Comments: {n}"),
    "suggestion": QT_TRANSLATE_NOOP("merge", "Suggestions for wording: {n}"),
    "capture": QT_TRANSLATE_NOOP("merge", "Captures: {n}"),
    "other": QT_TRANSLATE_NOOP("merge", "Other decisions: {n}"),
}
_AS_IT_IS = QT_TRANSLATE_NOOP("merge", "nothing was decided")
_ANSWERS = ("", "mine", "theirs", "both")


class MergeDialog(Question):
    """One question for each conflict, one answer for all, and what comes in besides."""

    def __init__(self, plan: MergePlan, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Bring in the work of “{name}”?").format(name=apart(plan.name)),
            self.tr("Merge"),
            (72, 46),
            parent,
            second=self.tr("The other file is only read. One undo takes all of it back."),
        )
        self._plan = plan
        self.all = Choice(self.tr("One answer for all"))
        for words in (
            self.tr("Choose one by one"),
            self.tr("Mine everywhere"),
            self.tr("Theirs everywhere"),
            self.tr("Keep both where that can be"),
        ):
            self.all.addItem(words)
        self.asked = [ConflictRow(conflict) for conflict in plan.conflicts[:MOST]]
        self.body.addWidget(Sides(self._choices(), self._effect(), 24))
        self.all.currentIndexChanged.connect(self._answer_all)
        for row in self.asked:
            row.answered.connect(self._judge)
        self._judge()
        (self.all if plan.conflicts else self.primary).setFocus()

    def choices(self) -> dict[str, str]:
        """Return the answers by the keys of conflicts; only whole while the button is on."""
        rest = _ANSWERS[self.all.currentIndex()]
        chosen = {one.key: rest for one in self._plan.conflicts[MOST:]}
        return chosen | {row.conflict.key: row.answer for row in self.asked}

    def _choices(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        pad(column)
        if not self._plan.conflicts:
            column.addWidget(Words(self.tr("Nothing is in conflict."), "empty", wraps=True))
        else:
            column.addWidget(Field(self.tr("&All conflicts"), self.all))
        for row in self.asked:
            column.addWidget(Hairline())
            column.addWidget(row)
        more = len(self._plan.conflicts) - len(self.asked)
        if more:
            words = self.tr("Further conflicts, which go as the answer for all says: {n}")
            column.addWidget(Words(words.format(n=more), "second", "muted", wraps=True))
        column.addStretch(1)
        return side

    def _effect(self) -> QWidget:
        look = theme()
        pane = Ground("paper")
        column = QVBoxLayout(pane)
        column.setContentsMargins(look.px(1.4), look.px(1.1), look.px(1), look.px(0.9))
        column.setSpacing(look.px(0.5))
        self.summary = Words(self._summary(), "panel_title", wraps=True)
        column.addWidget(self.summary)
        for kind, count in self._plan.new.items():
            column.addWidget(Words(_tr(COUNTED[kind]).format(n=count), wraps=True))
        for note in self._plan.notes:
            column.addWidget(Words(sentence(note), "second", "muted", wraps=True))
        column.addStretch(1)
        return pane

    def _summary(self) -> str:
        conflicts = len(self._plan.conflicts)
        parts = [
            self.tr("What comes in") if self._plan.new else self.tr("Nothing is new."),
            self.tr("Conflicts: {n}").format(n=conflicts) if conflicts else "",
        ]
        return "\n".join(part for part in reversed(parts) if part)

    def _answer_all(self, place: int) -> None:
        for row in self.asked:
            row.give(_ANSWERS[place])
        self._judge()

    def _judge(self) -> None:
        waiting = sum(not answer for answer in self.choices().values())
        words = self.tr("Conflicts without an answer: {n}").format(n=waiting) if waiting else ""
        if self._plan.brings_nothing:
            words = self.tr("All of it is here already.")
        self.allow(words)
        self.aside.setText(words)


class Answer(QRadioButton):
    """One answer, high enough to be hit."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        follow_theme(self._dress)

    def _dress(self) -> None:
        self.setMinimumHeight(theme().px(1.6))


class ConflictRow(QWidget):
    """What a conflict is about, and three answers to it."""

    answered = Signal()

    def __init__(self, conflict: Conflict) -> None:
        super().__init__()
        self.conflict = conflict
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.35))
        column.addWidget(Words(apart(f"“{conflict.about}”"), "quote", wraps=True))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for answer, words in self._answers():
            self._add(column, answer, words)

    @property
    def answer(self) -> str:
        """Return the answer given, or an empty word."""
        return next((name for name, one in self.buttons.items() if one.isChecked()), "")

    def give(self, answer: str) -> None:
        """Choose an answer, or none with an empty word."""
        if answer in self.buttons:
            self.buttons[answer].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _answers(self) -> list[tuple[str, str]]:
        conflict = self.conflict
        answers = [
            ("mine", _side(self.tr("Here: {said}"), conflict, conflict.mine, conflict.mine_by)),
            (
                "theirs",
                _side(self.tr("There: {said}"), conflict, conflict.theirs, conflict.theirs_by),
            ),
        ]
        if conflict.table == "verdict":
            answers.append(("both", self.tr("Both: theirs as a second check")))
        return answers

    def _add(self, column: QBoxLayout, answer: str, words: str) -> None:
        button = Answer(fill(_shortened(words), LINE))
        button.setToolTip(words if len(words) > MOST_LETTERS else "")
        button.setAccessibleName(f"{self.conflict.about}: {words}")
        button.toggled.connect(lambda _: self.answered.emit())
        self._group.addButton(button)
        self.buttons[answer] = button
        column.addWidget(button)


LINE = 60
"""Letters of an answer in a line: as many as stand beside each other at twice the text."""

MOST_LETTERS = 260
"""Letters of an answer that are shown; its tip tells all."""


def _side(template: str, conflict: Conflict, row: dict[str, object] | None, by: str) -> str:
    said = _tr(_AS_IT_IS) if row is None else said_in(conflict.table, row)
    words = template.format(said=said)
    return f"{words} ({by})" if by else words


def _shortened(words: str) -> str:
    return words if len(words) <= MOST_LETTERS else f"{words[: MOST_LETTERS - 1].rstrip()}…"


def _tr(words: object) -> str:
    return QCoreApplication.translate("merge", str(words))
