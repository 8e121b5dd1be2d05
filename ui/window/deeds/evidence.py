"""The Evidence menu: what speaks for the current claim and what against it."""

from PySide6.QtCore import QCoreApplication, Qt

from ui.dialogs.evidence import EvidenceDialog
from ui.window.parts import Deeds, Parts
from workbench.review.evidence import (
    add_evidence,
    edit_evidence,
    move_evidence,
    remove_evidence,
)
from workbench.store.records import EvidenceRecord


class EvidenceDeeds:
    """Deeds on the evidence of the current claim."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        inspector = parts.desk.inspector
        inspector.evidence_asked.connect(self.add)
        inspector.evidence_opened.connect(lambda _: self.edit())

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "add_evidence": self.add,
            "edit_evidence": self.edit,
            "evidence_up": lambda: self._move(-1),
            "evidence_down": lambda: self._move(1),
            "remove_evidence": self.remove,
        }

    def add(self) -> None:
        """Ask for a new piece of evidence for the current claim."""
        claim = self._parts.here.claim
        if claim is None or not self._parts.bench.may_write:
            return
        claim_id = claim.id
        dialog = EvidenceDialog(claim, parent=self._parts.window)
        dialog.attached.connect(lambda values: self._add(claim_id, values))
        dialog.open()

    def edit(self) -> None:
        """Ask what is to be changed about the current piece."""
        claim, item = self._parts.here.claim, self.current()
        if claim is None or item is None or not self._parts.bench.may_write:
            return
        dialog = EvidenceDialog(claim, item, parent=self._parts.window)
        dialog.attached.connect(
            lambda values: self._parts.bench.do(edit_evidence, item.id, **values)
        )
        dialog.open()

    def remove(self) -> None:
        """Take the current piece off the claim."""
        if (item := self.current()) is not None:
            self._parts.bench.do(remove_evidence, item.id)

    def current(self) -> EvidenceRecord | None:
        """Return the current piece: the one chosen in the inspector, else the only one."""
        claim = self._parts.here.claim
        if claim is None or not claim.evidence:
            return None
        chosen = self._parts.desk.inspector.evidence.current()
        found = [item for item in claim.evidence if item.id == chosen]
        return found[0] if found else claim.evidence[-1]

    def _add(self, claim_id: str, values: dict[str, object]) -> None:
        given = dict(values)
        stance = str(given.pop("stance"))
        if self._parts.bench.do(add_evidence, claim_id, stance, **given):
            claim = self._parts.here.claim
            if claim is not None and claim.evidence:
                inspector = self._parts.desk.inspector
                inspector.show_current_evidence(claim.evidence[-1].id)
                inspector.evidence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, step: int) -> None:
        item = self.current()
        if item is not None and self._parts.bench.do(move_evidence, item.id, item.position + step):
            self._parts.desk.inspector.show_current_evidence(item.id)


def _tr(words: str) -> str:
    return QCoreApplication.translate("evidence_deeds", words)
