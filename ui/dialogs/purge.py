"""Ask whether an article is erased for good; what cannot be undone is confirmed by a typed word."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, form
from ui.theme.style import theme
from ui.theme.text import Sign, Words
from workbench.review.purge import PurgeOutlook


class PurgeDialog(Question):
    """What goes and what stays elsewhere, and a field for the word that confirms it."""

    def __init__(self, title: str, outlook: PurgeOutlook, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Erase “{title}” for good?").format(title=title),
            self.tr("Erase it for good"),
            (44, 30),
            parent,
            cancel=self.tr("Keep it"),
        )
        self._word = self.tr("erase")
        paragraphs = self._paragraphs(outlook)
        column = form(scroll := Scroll())
        first = QHBoxLayout()
        first.setSpacing(theme().px(0.6))
        first.addWidget(Sign("warning", "v_false"))
        first.addWidget(Words(paragraphs[0], wraps=True), 1)
        column.addLayout(first)
        for words in paragraphs[1:]:
            column.addWidget(Words(words, wraps=True))
        self.typed = QLineEdit()
        label = self.tr("&Type “{word}” to confirm").format(word=self._word)
        column.addWidget(Field(label, self.typed))
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.setAccessibleDescription(" ".join(paragraphs))
        self.typed.textChanged.connect(self._check)
        self._check()
        self.typed.setFocus()

    def _paragraphs(self, outlook: PurgeOutlook) -> tuple[str, ...]:
        counts = (
            (self.tr("versions: {n}"), outlook.versions),
            (self.tr("claims: {n}"), outlook.claims),
            (self.tr("verdicts, former ones counted: {n}"), outlook.verdicts),
            (self.tr("pieces of evidence: {n}"), outlook.evidence),
            (self.tr("captures: {n}"), outlook.captures),
            (self.tr("facts kept from it: {n}"), outlook.facts),
        )
        goes = " · ".join(words.format(n=count) for words, count in counts if count)
        return (
            self.tr("This cannot be undone, and undo stops there for all that was done before."),
            self.tr(
                "Its words and all that was decided on it are taken out of the file and of its"
                " history. The ledger keeps that something was erased, by whom and when."
            ),
            self.tr("What goes: {what}.").format(what=goes),
            self._elsewhere(outlook),
        )

    def _elsewhere(self, outlook: PurgeOutlook) -> str:
        other = self.tr("Copies, reports and packs made of it elsewhere are not touched.")
        if not outlook.backups:
            return other
        held = self.tr("Backups that still hold it, and are not touched: {names}, in {folder}.")
        names = ", ".join(path.name for path in outlook.backups)
        return f"{held.format(names=names, folder=outlook.backups[0].parent)} {other}"

    def _check(self) -> None:
        meant = self.typed.text().strip().casefold() == self._word.casefold()
        self.allow("" if meant else self.tr("Type the word first."))
