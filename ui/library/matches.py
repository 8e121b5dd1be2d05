"""Claims like the current one that were checked before: offered, and never copied unasked."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.days import day_words
from ui.languages.core import sentence
from ui.library.badges import FACT, UNKNOWN
from ui.panels.inspector.rows import Lines, quiet_button, row
from ui.theme.badges import Badge
from ui.theme.style import theme
from ui.theme.text import Hairline, Sign, Words, apart, follow_theme

if TYPE_CHECKING:
    from workbench.library.seen import Match

MOST = 5
LONGEST = 280


class MatchRow(QWidget):
    """One match: verdict, how far it agrees, its words, what differs, where it stands."""

    use_asked = Signal(object)
    open_asked = Signal(object)

    def __init__(self, match: "Match", badge: Badge, *, may_write: bool) -> None:
        super().__init__()
        label = match.label or (_tr("Standing fact") if match.kind == "fact" else _tr("No label"))
        name = Words(label, "current", badge.ink)
        agree = _tr("{n} of {all} words agree").format(n=match.agree, all=match.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(0.3), 0, theme().px(0.4))
        column.setSpacing(theme().px(0.2))
        column.addLayout(row(Sign(badge.sign, badge.ink), name, None))
        said = match.claim if len(match.claim) <= LONGEST else f"{match.claim[:LONGEST]}…"
        column.addWidget(Words(f"“{apart(said)}”", "expression", wraps=True))
        for reason in match.differs:
            column.addWidget(Words(sentence(reason), "second", "v_part", wraps=True))
        column.addWidget(Words(agree, "second", "muted", wraps=True))
        if where := where_of(match):
            column.addWidget(Words(where, "second", "muted", wraps=True))
        column.addLayout(self._buttons(match, may_write=may_write))

    def _buttons(self, match: "Match", *, may_write: bool) -> QHBoxLayout:
        line = row()
        said = match.claim[:40]
        if match.article is not None:
            spoken = _tr("Show the earlier claim: {words}").format(words=said)
            line.addWidget(
                quiet_button(_tr("Show it"), lambda: self.open_asked.emit(match), spoken=spoken)
            )
        if may_write:
            spoken = _tr("Use as evidence: {words}").format(words=said)
            line.addWidget(
                quiet_button(
                    _tr("Use it as evidence"), lambda: self.use_asked.emit(match), spoken=spoken
                )
            )
        line.addStretch(1)
        return line


class Matches(QWidget):
    """The matches of one claim under a head with their number."""

    use_asked = Signal(object)
    open_asked = Signal(object)

    def __init__(self, *, head: str = "section") -> None:
        super().__init__()
        self.head = Words(_tr("Seen before"), head, "ink")
        self.count = Words("", "second", "muted")
        self.about = Words("", "second", "muted", wraps=True)
        self.lines = Lines()
        self.note = Words(
            _tr("A match is only offered. Nothing is copied until you say so."),
            "second",
            "muted",
            wraps=True,
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row(Sign("twice"), self.head, None, self.count))
        for widget in (self.about, self.lines, self.note):
            self._column.addWidget(widget)
        self.matches: tuple[Match, ...] = ()
        follow_theme(self._space)
        self.show_matches((), {}, may_write=False)

    def show_matches(
        self, matches: "tuple[Match, ...]", badges: Mapping[str, Badge], *, may_write: bool
    ) -> None:
        """Show *matches*; *badges* are those of the labels in use, by their words in lower case."""
        self.matches = matches[:MOST]
        self.count.setText(str(len(matches)) if matches else "")
        self.note.setVisible(bool(matches))

        def make() -> list[QWidget]:
            made: list[QWidget] = []
            for match in self.matches:
                badge = (
                    FACT if match.kind == "fact" else badges.get(match.label.casefold(), UNKNOWN)
                )
                line = MatchRow(match, badge, may_write=may_write)
                line.use_asked.connect(self.use_asked)
                line.open_asked.connect(self.open_asked)
                made += [Hairline(), line]
            return made

        self.lines.show_rows((self.matches, tuple(badges.items()), may_write), make)

    def say(self, words: str) -> None:
        """Say of which claim this is, or why there is nothing."""
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def _space(self) -> None:
        self._column.setSpacing(theme().px(0.4))


def where_of(match: "Match") -> str:
    """Return by whom and when something was checked, and where it stands."""
    if (earlier := match.earlier) is not None:
        day = day_words(earlier.checked_on, weekday=False) if earlier.checked_on else ""
        return " · ".join(part for part in (earlier.outlet, day, earlier.address) if part)
    if (fact := match.fact) is not None:
        said = _tr("True on {day}").format(day=day_words(fact.valid_as_of, weekday=False))
        basis = _tr("verified against {basis}").format(basis=fact.basis) if fact.basis else ""
        again = ""
        if fact.check_again_on:
            day = day_words(fact.check_again_on, weekday=False)
            again = _tr("to be checked again on {day}").format(day=day)
        return ", ".join(part for part in (said, basis, again) if part)
    if (verdict := match.verdict) is not None:
        day = day_words(verdict.signed.at[:10], weekday=False)
        by = _tr("by {name}").format(name=verdict.signed.name) if verdict.signed.name else ""
        return ", ".join(part for part in (day, by) if part)
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("library_matches", words)
