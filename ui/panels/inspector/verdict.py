"""The verdict keys and the reasons, with reasons that could not be saved yet."""

from PySide6.QtCore import Signal

from ui.case import Case
from ui.days import clock_words
from ui.panels.command_key import CommandKey
from ui.panels.inspector.rows import Part, row, section
from ui.panels.reasons import Reasons
from ui.panels.verdict_keys import VerdictKeys
from ui.theme.text import Words
from ui.views import ClaimView
from workbench.store.records import VerdictRecord


class Verdict(Part):
    """Keys, definition and reasons of the reader's own verdict on the claim."""

    reasons_written = Signal(str, str)  # claim, words

    def __init__(self) -> None:
        super().__init__()
        self.word = section(self.tr("Verdict"))
        self.whose = Words("", "second", "muted")
        self.keys = VerdictKeys()
        self.definition = Words("", "second", "muted", wraps=True)
        self.saved = Words("", "second", "muted")
        self.reasons = Reasons()
        self.reasons.written.connect(self._write)
        self.drafts: dict[str, str] = {}
        """Reasons that could not be saved, by claim; they are kept here until they can be."""
        self._claim = ""
        self.column.addLayout(row(self.word, None, self.whose))
        self.column.addWidget(self.keys)
        self.column.addWidget(self.definition)
        self.column.addLayout(
            row(section(self.tr("Reasons")), None, self.saved, CommandKey("reasons"))
        )
        self.column.addWidget(self.reasons)

    def show_claim(self, claim: ClaimView, case: Case, *, may_write: bool) -> None:
        """Show the verdict of another claim, or the same one anew."""
        self._claim = claim.id
        verdict = own_verdict(claim, case)
        self.keys.show_verdict(verdict.label if verdict else None)
        self.definition.setText(self.keys.definition())
        self.definition.setVisible(bool(self.definition.text()))
        for key in self.keys.keys:
            key.setEnabled(may_write)
        self.whose.setText(self._whose(case))
        self._show_reasons(verdict)
        self.reasons.setReadOnly(not may_write)

    def leave(self) -> None:
        """Save what was typed for the claim that is shown, and show none."""
        self.reasons.flush()
        self._claim = ""

    def save_drafts(self) -> None:
        """Try again to save what could not be saved."""
        self.reasons.flush()
        for claim, words in tuple(self.drafts.items()):
            self.reasons_written.emit(claim, words)

    def keep_draft(self, claim: str, words: str) -> None:
        """Keep reasons that could not be saved, and show them wherever the claim is shown."""
        self.drafts[claim] = words
        if self._claim == claim:
            self.reasons.show_draft(words)

    def lose_drafts(self) -> None:
        """Give up what could not be saved, as the reviewer has said."""
        self.drafts.clear()
        self.reasons.show_words("")

    def forget_draft(self, claim: str) -> None:
        """Take note that the reasons of a claim are saved."""
        self.drafts.pop(claim, None)

    def _whose(self, case: Case) -> str:
        if case.check.role == "second":
            return self.tr("yours, as second reader")
        return self.tr("final") if case.check.final is not None else ""

    def _show_reasons(self, verdict: VerdictRecord | None) -> None:
        if self._claim in self.drafts:
            self.reasons.show_draft(self.drafts[self._claim])
        else:
            self.reasons.show_words(verdict.rationale if verdict else "")
        saved = verdict.signed.at if verdict and verdict.rationale else ""
        self.saved.setText(self.tr("saved {time}").format(time=clock_words(saved)) if saved else "")

    def _write(self, words: str) -> None:
        if self._claim:
            self.reasons_written.emit(self._claim, words)


def own_verdict(claim: ClaimView, case: Case) -> VerdictRecord | None:
    """Return the verdict that the keys give: the second reader's own, else the one that holds."""
    if case.check.acts_on == "second" and case.check.second is not None:
        return case.check.second
    return claim.verdict
