"""Ask for one piece of evidence: where it is, what it shows about the claim, the words for it.

The form stands on the left, the captured copy on the right with the quote marked in it.  The
address is judged as it is typed, by the same rule that guards the review file.
"""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.days import day_words
from ui.dialogs.copy_facts import CopyFacts
from ui.dialogs.copy_pane import CopyPane
from ui.dialogs.evidence_values import AboutClaim, Copy, Evidence
from ui.dialogs.fields import Pair, QuoteField
from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, form
from ui.dialogs.source_form import SourceForm
from ui.dialogs.stance import Stances
from ui.dialogs.tab_sides import TabSides
from ui.theme.style import theme
from ui.theme.text import Hairline, Sign, Words
from workbench.review.sources import LONGEST


class EvidenceDialog(Question):
    """Source, copy, stance and quote of one piece; *before* is what is being edited."""

    dropped = Signal(object)  # the QMimeData, only to be read at once

    def __init__(
        self,
        claim: AboutClaim,
        before: Evidence,
        parent: QWidget | None = None,
        *,
        new: bool = True,
        known: Sequence[Evidence] = (),
    ) -> None:
        super().__init__(
            self.tr("Evidence for claim {number}").format(number=claim.number),
            self.tr("Attach evidence") if new else self.tr("Keep the changes"),
            (72, 52),
            parent,
        )
        self.setAcceptDrops(True)
        self._accessed = before.accessed_at
        self.source = SourceForm(before, known)
        self.address, self.title_line = self.source.address, self.source.title_line
        self.publisher, self.citation = self.source.publisher, self.source.citation
        self.address_field = self.source.address_field
        self.primary_source = self.source.primary_source
        self.stances = Stances()
        self.facts = CopyFacts()
        self.copy = CopyPane()
        self.quote = QuoteField(before.quote)
        self.quote_field = Field(self.tr("&Quote, word for word"), self.quote)
        self.locator = QLineEdit(before.locator)
        self.note = QLineEdit(before.note)
        self._rules = claim.rules
        self._head(claim)
        self._lay_out()
        self._restrict()
        self.stances.choose(before.stance)
        self._connect()
        self._check()
        self.address.setFocus()

    def answer(self) -> Evidence:
        """Return the evidence as typed, trimmed."""
        return Evidence(
            stance=self.stances.stance,
            quote=self.quote.toPlainText().strip(),
            locator=self.locator.text().strip(),
            note=self.note.text().strip(),
            accessed_at=self._accessed,
            **self.source.fields(),  # type: ignore[arg-type]  # words and marks, each by its name
        )

    def show_copy(self, copy: Copy | None) -> None:
        """Show a captured copy beside the form, or that there is none."""
        self.facts.show_copy(copy)
        if copy is None:
            self.copy.show_none()
        else:
            self.copy.show_text(copy.text)
        self._find()

    def looked_at(self, moment: str) -> None:
        """Take *moment*, ISO with a zone, for when the source was seen."""
        self._accessed = moment

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let addresses, files and pictures in."""
        given: QMimeData = event.mimeData()
        if given.hasUrls() or given.hasText() or given.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def _connect(self) -> None:
        self.source.changed.connect(self._check)
        self.stances.changed.connect(self._check)
        self.quote.textChanged.connect(self._find)
        self.copy.quoted.connect(self._quote)

    def _quote(self, words: str) -> None:
        """Take words of the copy for the quote, and say where they stand if nobody has."""
        self.quote.setPlainText(words)
        place = self.copy.paragraph_of(words)
        if place and not self.locator.text().strip():
            self.locator.setText(self.tr("paragraph {n}").format(n=place))

    def _find(self) -> None:
        told = self.copy.look_for(self.quote.toPlainText())
        missing = told == self.copy.tr("This quote is not in the copy.")
        self.quote_field.say(told, "v_part" if missing else "muted")

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
        column.addWidget(self.source)
        column.addWidget(Hairline())
        column.addWidget(self.facts)
        column.addWidget(Hairline())
        column.addWidget(Words(self.tr("What it shows about the claim"), "section", "muted"))
        column.addWidget(self.stances)
        column.addWidget(self.quote_field)
        column.addWidget(
            Pair(
                Field(self.tr("&Where in the source"), self.locator),
                Field(self.tr("&Note"), self.note),
                shares=(1, 2),
            )
        )
        if self._accessed:
            seen = self.tr("Seen {day}").format(day=day_words(self._accessed))
            column.addWidget(Words(seen, "second", "muted"))
        column.addStretch(1)
        self.sides = TabSides(
            (self.tr("Evidence"), scroll), (self.tr("Copy as captured"), self.copy), 28, 58
        )
        self.body.addWidget(self.sides)

    def _restrict(self) -> None:
        self.locator.setPlaceholderText(self.tr("paragraph 3, page 12, 04:31"))
        self.note.setPlaceholderText(self.tr("What the next reader should know"))
        for line in (self.locator, self.note):
            line.setMaxLength(LONGEST)

    def _check(self) -> None:
        """Say what is missing, the address first; the button waits for all of it."""
        why = self.source.problem()
        if not why and not self.stances.stance:
            why = self.tr("Say what it shows about the claim.")
        self.allow(why)
        self.aside.setText(why or self._rules)


def _shortened(words: str) -> str:
    tidy = " ".join(words.split())
    return tidy if len(tidy) <= 180 else f"{tidy[:179]}…"
