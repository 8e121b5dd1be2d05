"""The Evidence menu: what speaks for the current claim and what against it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData

from ui.bench import Sign
from ui.views import ClaimView
from ui.window.parts import Deeds, Parts
from workbench.review.evidence import move_evidence, remove_evidence
from workbench.store.records import EvidenceRecord

if TYPE_CHECKING:
    from ui.dialogs.ask_evidence import AskEvidence


class EvidenceDeeds:
    """Deeds on the evidence of the current claim."""

    def __init__(
        self, parts: Parts, sign: Sign, take_article: Callable[[QMimeData], object]
    ) -> None:
        self._parts = parts
        self._sign = sign
        self._take_article = take_article
        self._question: AskEvidence | None = None
        inspector = parts.desk.inspector
        inspector.evidence_asked.connect(self.add)
        inspector.evidence_opened.connect(lambda _: self.edit())
        parts.desk.claims.view.dropped.connect(self._take_for)
        parts.desk.drops.dropped.connect(self._take_over_article)
        inspector.evidence_part.dropped.connect(self.take)
        inspector.evidence_part.view.moved.connect(self._move_to)

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

    def take(self, given: QMimeData) -> None:
        """Ask for evidence that begins with what was dropped on the current claim."""
        from ui.dialogs.evidence_copy import dropped_in  # noqa: PLC0415  when first asked for

        dropped = dropped_in(given)
        if dropped.is_nothing:
            words = _tr("This is no link, file or picture. Drop one of these as evidence.")
            self._parts.messages.complain(words)
            return
        question = self._ask(None)
        if question is not None:
            question.take(dropped)

    def _take_for(self, claim: str, given: QMimeData) -> None:
        """Ask for evidence for the claim that something was dropped on."""
        self._parts.here.point_at_claim(claim)
        self.take(given)

    def _take_over_article(self, claim: str, given: QMimeData) -> None:
        """Take what was let go over the article: for the claim it fell on, or as an article."""
        from ui.dialogs.evidence_copy import dropped_in  # noqa: PLC0415  when first asked for

        if claim and not dropped_in(given).is_nothing:
            self._take_for(claim, given)
        else:
            self._take_article(given)

    def _ask(self, item: EvidenceRecord | None) -> "AskEvidence | None":
        parts, claim = self._parts, self._parts.here.claim
        if claim is None or not parts.bench.may_write:
            return None
        from ui.dialogs.ask_evidence import AskEvidence, Desk  # noqa: PLC0415  when asked for
        from ui.dialogs.evidence_copy import Taker  # noqa: PLC0415
        from ui.dialogs.evidence_values import AboutClaim  # noqa: PLC0415

        row = claim.row()
        badge = claim.badge if row.is_decided else None
        about = AboutClaim(row.number, row.words, badge, row.verdict, self._rules(claim))
        settings = parts.settings
        taker = Taker(parts.jobs, settings.limits, allow_private=settings.private_addresses)
        desk = Desk(parts.bench, self._sign, taker)
        question = AskEvidence(desk, claim.id, about, parts.window, record=item)
        self._question = question  # kept: what the dialog asks for is done by it
        before = len(claim.evidence)
        question.dialog.accepted.connect(lambda: self._show_newest(before))
        return question

    def _rules(self, claim: ClaimView) -> str:
        """Say how it stands with what the house asks of sources."""
        reading = self._parts.here.reading
        lines = reading.case(claim.id).rules if reading is not None else ()
        for line in lines:
            if line.rule == "sources":
                met = _tr("Rule met: {rule}.").format(rule=line.asks)
                return line.lacking if line.state == "lacking" else met
        return ""

    def _show_newest(self, before: int) -> None:
        """Make a piece that was just added the current one."""
        claim = self._parts.here.claim
        if claim is not None and len(claim.evidence) > before:
            self._parts.desk.inspector.show_current_evidence(claim.evidence[-1].id)

    def _move(self, step: int) -> None:
        item = self.current()
        if item is not None and self._parts.bench.do(move_evidence, item.id, item.position + step):
            self._parts.desk.inspector.show_current_evidence(item.id)

    def _move_to(self, evidence: str, place: int) -> None:
        if self._parts.bench.do(move_evidence, evidence, place):
            self._parts.desk.inspector.show_current_evidence(evidence)


def _tr(words: str) -> str:
    return QCoreApplication.translate("evidence_deeds", words)
