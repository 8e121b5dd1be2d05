"""The Evidence menu: what speaks for the current claim and what against it."""

from ui.window.parts import Deeds, Parts
from workbench.review.evidence import move_evidence, remove_evidence
from workbench.store.records import EvidenceRecord


class EvidenceDeeds:
    """Deeds on the evidence of the current claim."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "evidence_up": lambda: self._move(-1),
            "evidence_down": lambda: self._move(1),
            "remove_evidence": self.remove,
        }

    def remove(self) -> None:
        """Take the current piece off the claim."""
        if (item := self.current()) is not None:
            self._parts.bench.do(remove_evidence, item.id)

    def current(self) -> EvidenceRecord | None:
        """Return the current piece: the one chosen in the inspector, else the last one."""
        claim = self._parts.here.claim
        if claim is None or not claim.evidence:
            return None
        chosen = self._parts.desk.inspector.evidence.current()
        found = [item for item in claim.evidence if item.id == chosen]
        return found[0] if found else claim.evidence[-1]

    def _move(self, step: int) -> None:
        item = self.current()
        if item is not None and self._parts.bench.do(move_evidence, item.id, item.position + step):
            self._parts.desk.inspector.show_current_evidence(item.id)
