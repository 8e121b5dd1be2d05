"""The Evidence menu: what speaks for the current claim and what against it."""

from ui.bench import Sign
from ui.window.parts import Deeds, Parts
from workbench.review.evidence import move_evidence, remove_evidence
from workbench.store.records import EvidenceRecord


class EvidenceDeeds:
    """Deeds on the evidence of the current claim."""

    def __init__(self, parts: Parts, sign: Sign) -> None:
        self._parts = parts
        self._sign = sign
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
        self._ask(None)

    def edit(self) -> None:
        """Ask what is to be changed about the current piece."""
        if (item := self.current()) is not None:
            self._ask(item)

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

    def _ask(self, item: EvidenceRecord | None) -> None:
        parts, claim = self._parts, self._parts.here.claim
        if claim is None or not parts.bench.may_write:
            return
        from ui.dialogs.ask import ask_evidence  # noqa: PLC0415  when first asked for
        from ui.dialogs.evidence import AboutClaim  # noqa: PLC0415

        row = claim.row()
        badge = claim.badge if row.is_decided else None
        about = AboutClaim(row.number, row.words, badge, row.verdict)
        dialog = ask_evidence(
            parts.bench, claim.id, about, parts.window, record=item, sign=self._sign
        )
        before = len(claim.evidence)
        dialog.accepted.connect(lambda: self._show_newest(before))

    def _show_newest(self, before: int) -> None:
        """Make a piece that was just added the current one."""
        claim = self._parts.here.claim
        if claim is not None and len(claim.evidence) > before:
            self._parts.desk.inspector.show_current_evidence(claim.evidence[-1].id)

    def _move(self, step: int) -> None:
        item = self.current()
        if item is not None and self._parts.bench.do(move_evidence, item.id, item.position + step):
            self._parts.desk.inspector.show_current_evidence(item.id)
