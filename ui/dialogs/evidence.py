"""Ask for one piece of evidence: where it is, what it shows about the claim, and the words for it.

The address is judged as it is typed, by the same rule that guards the review file.
"""

from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from ui.days import day_words
from ui.dialogs.fields import Pair, QuoteField
from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, form
from ui.dialogs.stance import Stances
from ui.languages.core import core_words
from ui.theme.badges import Badge
from ui.theme.style import theme
from ui.theme.text import Hairline, Sign, Words
from workbench.review.links import clean_link, link_problem
from workbench.review.sources import LONGEST


@dataclass(frozen=True, slots=True)
class Evidence:
    """The answer, named as :func:`workbench.review.evidence.add_evidence` takes it."""

    stance: str = ""
    address: str = ""
    citation: str = ""
    title: str = ""
    publisher: str = ""
    quote: str = ""
    locator: str = ""
    note: str = ""
    accessed_at: str = ""
    primary_source: bool = False

    def fields(self) -> dict[str, Any]:
        """Return everything but the stance, by name."""
        return {name: value for name, value in asdict(self).items() if name != "stance"}


@dataclass(frozen=True, slots=True)
class AboutClaim:
    """The claim the evidence is for: its number, its words and its verdict, if there is one."""

    number: int
    words: str
    badge: Badge | None = None
    verdict: str = ""


class EvidenceDialog(Question):
    """Source, stance and quote of one piece of evidence; *before* is what is being edited."""

    def __init__(
        self,
        claim: AboutClaim,
        before: Evidence,
        parent: QWidget | None = None,
        *,
        new: bool = True,
    ) -> None:
        super().__init__(
            self.tr("Evidence for claim {number}").format(number=claim.number),
            self.tr("Attach evidence") if new else self.tr("Keep the changes"),
            (46, 46),
            parent,
        )
        self._accessed = before.accessed_at
        self.address = QLineEdit(before.address)
        self.title_line = QLineEdit(before.title)
        self.publisher = QLineEdit(before.publisher)
        self.citation = QLineEdit(before.citation)
        self.stances = Stances()
        self.primary_source = QCheckBox(self.tr("P&rimary source"))
        self.quote = QuoteField(before.quote)
        self.locator = QLineEdit(before.locator)
        self.note = QLineEdit(before.note)
        self._head(claim)
        self._lay_out()
        self._restrict()
        self.primary_source.setChecked(before.primary_source)
        self.stances.choose(before.stance)
        for line in (self.address, self.title_line, self.citation):
            line.textChanged.connect(self._check)
        self.stances.changed.connect(self._check)
        self._check()
        self.address.setFocus()

    def answer(self) -> Evidence:
        """Return the evidence as typed, trimmed."""
        return Evidence(
            self.stances.stance,
            clean_link(self.address.text()),
            self.citation.text().strip(),
            self.title_line.text().strip(),
            self.publisher.text().strip(),
            self.quote.toPlainText().strip(),
            self.locator.text().strip(),
            self.note.text().strip(),
            self._accessed,
            self.primary_source.isChecked(),
        )

    def _head(self, claim: AboutClaim) -> None:
        quote = Words(f"“{_shortened(claim.words)}”", "expression", "muted", wraps=True)
        self.head.insertWidget(1, quote)
        if claim.badge is None or not claim.verdict:
            return
        badge = claim.badge
        line = QHBoxLayout()
        line.setSpacing(theme().px(0.4))
        self.head.removeWidget(self.title)
        line.addWidget(self.title, 1)
        line.addWidget(Sign(badge.sign, badge.ink))
        line.addWidget(Words(claim.verdict, "current", badge.ink))
        self.head.insertLayout(0, line)

    def _lay_out(self) -> None:
        scroll = Scroll()
        column = form(scroll)
        self.address_field = Field(self.tr("&Address"), self.address)
        column.addWidget(self.address_field)
        column.addWidget(Field(self.tr("&Title"), self.title_line))
        column.addWidget(
            Pair(
                Field(self.tr("&Publisher"), self.publisher),
                Field(self.tr("C&itation, where there is no address"), self.citation),
            )
        )
        column.addWidget(Hairline())
        column.addWidget(Words(self.tr("What it shows about the claim"), "section", "muted"))
        column.addWidget(self.stances)
        column.addLayout(self._source_line())
        column.addWidget(Field(self.tr("&Quote, word for word"), self.quote))
        column.addWidget(
            Pair(
                Field(self.tr("&Where in the source"), self.locator),
                Field(self.tr("&Note"), self.note),
                shares=(1, 2),
            )
        )
        column.addStretch(1)
        self.body.addWidget(scroll)

    def _source_line(self) -> QBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self.primary_source)
        line.addStretch(1)
        if self._accessed:
            seen = self.tr("Seen {day}").format(day=day_words(self._accessed))
            line.addWidget(Words(seen, "second", "muted"))
        return line

    def _restrict(self) -> None:
        self.address.setPlaceholderText("https://")
        self.citation.setPlaceholderText(self.tr("a book and its page, an interview and its day"))
        self.locator.setPlaceholderText(self.tr("paragraph 3, page 12, 04:31"))
        self.note.setPlaceholderText(self.tr("What the next reader should know"))
        for line in (self.title_line, self.publisher, self.citation, self.locator, self.note):
            line.setMaxLength(LONGEST)
        self.primary_source.setMinimumHeight(theme().px(1.6))
        self.primary_source.setToolTip(
            self.tr("The document, record or person itself, not somebody's account of it")
        )

    def _check(self) -> None:
        """Say what is missing, the address first; the button waits for all of it."""
        address = self.address.text().strip()
        wrong = link_problem(address) if address else ""
        self.address_field.say(core_words(wrong) if wrong else "", "v_part")
        named = address or self.title_line.text().strip() or self.citation.text().strip()
        if wrong:
            self._wait(core_words(wrong))
        elif not named:
            self._wait(self.tr("Give an address, a title or a citation."))
        elif not self.stances.stance:
            self._wait(self.tr("Say what it shows about the claim."))
        else:
            self._wait("")

    def _wait(self, why: str) -> None:
        self.allow(why)
        self.aside.setText(why)


def _shortened(words: str) -> str:
    tidy = " ".join(words.split())
    return tidy if len(tidy) <= 180 else f"{tidy[:179]}…"
