"""The Claim menu: going through claims, deciding them, giving them other words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.reading import Reading
from ui.views import ClaimView
from ui.window.focus import focus_on
from ui.window.parts import Deeds, Parts
from workbench.review.claims import (
    add_claim,
    dismiss_claim,
    join_claims,
    split_claim,
    trim_claim,
)
from workbench.review.reviewers import name_reviewer
from workbench.review.several import clear_verdicts, dismiss_claims, set_verdicts
from workbench.review.verdicts import clear_verdict, note_rationale, set_verdict
from workbench.review.word_marks import mark_words


class ClaimDeeds:
    """Deeds on the current claim and on the selected words."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        inspector = parts.desk.inspector
        inspector.verdict_chosen.connect(self.decide)
        inspector.reasons_written.connect(self.write_reasons)
        inspector.onward.connect(self.onward)

    def table(self) -> Deeds:
        """Return what each command does."""
        here = self._parts.here
        return {
            "next_claim": lambda: here.step_claim(1),
            "last_claim": lambda: here.step_claim(-1),
            "next_open": self.onward,
            "filter_claims": self.filter,
            "claim_order": self._parts.desk.claims.turn_order,
            "clear_verdict": self.clear,
            "reasons": self.to_reasons,
            "add_claim": self.add,
            "tick_words": lambda: self.mark("ticked"),
            "no_fact": lambda: self.mark("no_fact"),
            "trim_claim": self.trim,
            "split_claim": self.split,
            "join_claim": self.join,
            "dismiss_claim": self.dismiss,
        }

    def decide_by_key(self, digit: int) -> None:
        """Give the current claim the label that the digit stands for."""
        keys = self._parts.desk.inspector.keys.keys
        if self._claim() is not None and digit <= len(keys):
            self.decide(keys[digit - 1].choice.code)

    def decide(self, label: str) -> None:
        """Give the current claim a verdict; who is working is asked for first, once."""
        if self._claim() is None:
            return
        self.with_reviewer(lambda: self._set(label))

    def clear(self) -> None:
        """Take the verdict off the current claim."""
        if (chosen := self._chosen()) and (role := self._role_in(chosen)):
            self._parts.bench.do(clear_verdicts, chosen, role=role)
        elif not chosen and (claim := self._claim()) is not None:
            self._parts.bench.do(clear_verdict, claim.id, role=self._role(claim.id))

    def write_reasons(self, claim_id: str, words: str) -> None:
        """Save reasons; if they cannot be saved, they are kept and stay in the field."""
        inspector = self._parts.desk.inspector
        if self._parts.bench.do(note_rationale, claim_id, words, role=self._role(claim_id)):
            inspector.verdict.forget_draft(claim_id)
        else:
            inspector.verdict.keep_draft(claim_id, words)

    def to_reasons(self) -> None:
        """Put the caret into the reasons."""
        desk = self._parts.desk
        desk.show_side("claim")
        desk.inspector.ensureWidgetVisible(desk.inspector.reasons)
        focus_on(desk.inspector.reasons)

    def filter(self) -> None:
        """Put the caret into the field over the claims."""
        desk = self._parts.desk
        desk.show_side("claims")
        focus_on(desk.claims)
        desk.claims.begin_search()

    def onward(self) -> None:
        """Go on to the next claim without a verdict."""
        parts = self._parts
        parts.desk.inspector.flush()
        if not parts.here.next_open():
            reading = parts.here.reading
            claims = reading.claims if reading else ()
            decided = sum(claim.label is not None for claim in claims)
            if claims and decided == len(claims):
                told = _tr("All {n} claims decided.").format(n=decided)
                parts.messages.tell(f"{told} {_waiting_words(reading)}".strip())
            return
        if parts.desk.inspector.reasons.hasFocus():
            parts.desk.rest()

    def mark(self, kind: str) -> None:
        """Account for the selected words by hand; once more takes it back."""
        reading, galley = self._parts.here.reading, self._parts.desk.galley
        if reading is None:
            return
        chosen = galley.selected()
        if chosen is None:
            self._complain(_tr("No words are selected."), _tr("Select the words to mark."))
        elif self._parts.bench.do(mark_words, reading.id, chosen, kind):
            galley.deselect()

    def add(self) -> None:
        """Make the selected words a claim."""
        reading, chosen = self._parts.here.reading, self._parts.desk.galley.selected()
        if reading is None:
            return
        if chosen is None:
            self._complain(_tr("No words are selected."), _tr("Select the words of the claim."))
            return
        if self._parts.bench.do(add_claim, reading.id, chosen):
            self._parts.desk.galley.deselect()

    def trim(self) -> None:
        """Let the current claim cover the selected words only."""
        claim, chosen = self._claim(), self._parts.desk.galley.selected()
        if claim is None:
            return
        if chosen is None:
            self._complain(_tr("No words are selected."), _tr("Select the words that stay."))
            return
        if self._parts.bench.do(trim_claim, claim.id, chosen):
            self._parts.desk.galley.deselect()

    def split(self) -> None:
        """Make two claims of the current one, the second from the caret on."""
        claim = self._claim()
        if claim is not None:
            self._parts.bench.do(split_claim, claim.id, self._parts.desk.galley.caret())

    def join(self) -> None:
        """Join the claims chosen together, or the current one with the one after it."""
        if chosen := self._chosen():
            self._parts.bench.do(join_claims, *chosen)
            return
        claim, reading = self._claim(), self._parts.here.reading
        if claim is None or reading is None:
            return
        place = claim.record.number
        if place >= len(reading.claims):
            self._complain(_tr("This is the last claim."), _tr("Join the one before it instead."))
            return
        self._parts.bench.do(join_claims, claim.id, reading.claims[place].id)

    def dismiss(self) -> None:
        """Set the current claim aside."""
        if chosen := self._chosen():
            self._parts.bench.do(dismiss_claims, chosen)
        elif (claim := self._claim()) is not None:
            self._parts.bench.do(dismiss_claim, claim.id)

    def ask_who(self) -> None:
        """Ask who is working, whenever asked to."""
        self._ask(lambda: None, "")

    def name_now(self, name: str, initials: str) -> bool:
        """Say who is working; every later edit is signed with the name."""
        self._parts.settings.reviewer = (name, initials)
        done = self._parts.bench.do(name_reviewer, name, initials)
        self._parts.here.look_again()  # a second reader may not see what the first one may
        return done

    def with_reviewer(self, deed: Callable[[], object]) -> None:
        """Do *deed*; where nobody has said who is working, ask first, once."""
        bench = self._parts.bench
        if not bench.may_write or bench.file.history.who is not None:
            deed()
            return
        name, initials = self._parts.settings.reviewer
        if name and bench.do(name_reviewer, name, initials):
            deed()
            return
        self._ask(deed, _tr("Nothing was recorded: nobody has said who is working."))

    def _set(self, label: str) -> None:
        self._parts.desk.inspector.flush()
        if chosen := self._chosen():
            if role := self._role_in(chosen):
                self._parts.bench.do(set_verdicts, chosen, label, role=role)
        elif (claim := self._claim()) is not None:
            done = self._parts.bench.do(set_verdict, claim.id, label, role=self._role(claim.id))
            if done and self._parts.settings.goes_on:
                self.onward()

    def _ask(self, then: Callable[[], object], when_left: str) -> None:
        """Ask for a name and go on to *then*; left unanswered, say *when_left*."""
        from ui.dialogs.ask_check import known_names  # noqa: PLC0415
        from ui.dialogs.who import WhoDialog  # noqa: PLC0415  when first asked for

        over = QApplication.activeModalWidget() or self._parts.window
        bench = self._parts.bench
        known = known_names(bench.file) if bench.is_open else ()
        dialog = WhoDialog(*self._parts.settings.reviewer, parent=over, known=known)

        def named(name: str, initials: str) -> None:
            if not self._parts.bench.may_write:
                self._parts.settings.reviewer = (name, initials)
            elif self.name_now(name, initials):
                then()

        dialog.named.connect(named)
        if when_left:
            dialog.rejected.connect(lambda: self._parts.messages.tell(when_left, "cross", "muted"))
        dialog.open()

    def _role(self, claim: str) -> str:
        """Return in which role whoever is working gives a verdict on a claim."""
        reading = self._parts.here.reading
        return reading.case(claim).check.acts_on if reading is not None else "first"

    def _chosen(self) -> tuple[str, ...]:
        """Return the claims chosen together in the list, or none where there is only one."""
        return self._parts.desk.claims.chosen_ids()

    def _role_in(self, chosen: tuple[str, ...]) -> str:
        """Return the role in which all of *chosen* are checked; say so where it differs."""
        roles = {self._role(claim) for claim in chosen}
        if len(roles) == 1:
            return roles.pop()
        self._complain(
            _tr("You are the first checker of some of these and the second of others."),
            _tr("Choose them apart."),
        )
        return ""

    def _claim(self) -> ClaimView | None:
        return self._parts.here.claim

    def _complain(self, what: str, hint: str) -> None:
        self._parts.messages.complain(f"{what} {hint}")


def _waiting_words(reading: Reading | None) -> str:
    """Say how many claims wait for a second check, or nothing if none does."""
    waiting = reading.waiting if reading is not None else 0
    if waiting == 1:
        return _tr("1 waits for a second check.")
    return _tr("{n} wait for a second check.").format(n=waiting) if waiting else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("claim_deeds", words)
