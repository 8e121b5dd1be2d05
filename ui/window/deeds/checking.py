"""Deeds on the check of a claim: second reader, house rules, marks, comments."""

from PySide6.QtCore import QCoreApplication

from ui.bench import Sign
from ui.case import Case
from ui.panels.command_key import how_to
from ui.views import ClaimView
from ui.window.parts import Deeds, Parts
from workbench.review.comments import remove_comment
from workbench.review.rules import withdraw_waiver
from workbench.review.second_reader import withdraw_second_check
from workbench.review.verdicts import set_verdict
from workbench.review.work import set_central, set_state


class CheckDeeds:
    """What the Review menu does with the current claim."""

    def __init__(self, parts: Parts, sign: Sign) -> None:
        self._parts = parts
        self._sign = sign
        inspector = parts.desk.inspector
        inspector.second.ask_asked.connect(self.ask_second)
        inspector.second.withdraw_asked.connect(self._ask_nobody)
        inspector.second.settle_asked.connect(self.settle)
        inspector.rules.waive_asked.connect(self.waive)
        inspector.rules.again_asked.connect(self._ask_again)
        inspector.talk.comment_asked.connect(self.comment)
        inspector.talk.edit_asked.connect(self._edit_comment)
        inspector.talk.remove_asked.connect(self._remove_comment)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "second_check": self.ask_second,
            "give_claim": self.give,
            "settle_check": self.settle,
            "final_verdict": self.make_final,
            "waive_rule": self.waive,
            "house_rules": self.rules,
            "central": self.mark_central,
            "in_progress": lambda: self._mark("in_progress"),
            "withdrawn": lambda: self._mark("withdrawn"),
            "comment": self.comment,
        }

    def ask_second(self) -> None:
        """Ask who checks the current claim again."""
        if (claim := self._claim()) is None:
            return
        if self._case(claim).check.first is None:
            self._complain(
                _tr("There is no verdict to check yet."),
                _tr("Give yours first, then {press}.").format(press=how_to("second_check")),
            )
            return
        from ui.dialogs.ask_check import ask_reader  # noqa: PLC0415  when first asked for

        ask_reader(self._parts.bench, claim, self._parts.window, self._sign)

    def give(self) -> None:
        """Ask to whom the current claim is given, and until when."""
        if (claim := self._claim()) is not None:
            from ui.dialogs.ask_check import ask_to_give  # noqa: PLC0415  when first asked for

            case = self._case(claim)
            ask_to_give(self._parts.bench, claim, case, self._parts.window, self._sign)

    def _ask_nobody(self) -> None:
        if (claim := self._claim()) is not None:
            self._sign(lambda: self._parts.bench.do(withdraw_second_check, claim.id))

    def settle(self) -> None:
        """Ask which verdict holds where the two checks differ."""
        if (claim := self._claim()) is None:
            return
        from ui.dialogs.ask_check import ask_to_settle  # noqa: PLC0415  when first asked for

        parts, case = self._parts, self._case(claim)
        if ask_to_settle(parts.bench, claim, case, parts.window, self._sign) is None:
            self._complain(
                _tr("There is nothing to settle."),
                _tr("Both checks must be in, with different labels."),
            )

    def make_final(self) -> None:
        """Let the verdict of the current claim be final, if the house rules are met."""
        if (claim := self._claim()) is None:
            return
        check = self._case(claim).check
        if check.state == "differs":
            self.settle()
        elif check.first is None or check.first.label is None or check.role == "second":
            self._complain(_tr("There is no verdict to make final."), _tr("Give the first one."))
        else:
            first = check.first
            self._sign(lambda: self._finish(claim.id, first.label_words or "", first.rationale))

    def waive(self, rule: str = "") -> None:
        """Ask why the current claim may do without a rule."""
        if (claim := self._claim()) is None:
            return
        from ui.dialogs.ask_check import ask_to_waive  # noqa: PLC0415  when first asked for

        parts, case = self._parts, self._case(claim)
        if ask_to_waive(parts.bench, claim, case, parts.window, self._sign, rule=rule) is None:
            words = _tr("This claim lacks nothing.") if case.rules else _tr("No rules are set.")
            self._complain(words, _tr("House rules are set in the Review menu."))

    def rules(self) -> None:
        """Ask for the house rules of the review."""
        from ui.dialogs.ask_check import ask_rules  # noqa: PLC0415  when first asked for

        ask_rules(self._parts.bench, self._parts.window, self._sign)

    def mark_central(self) -> None:
        """Mark the current claim as central, or take the mark off."""
        if (claim := self._claim()) is not None:
            central = not self._case(claim).work.central
            self._sign(lambda: self._parts.bench.do(set_central, claim.id, central=central))

    def comment(self) -> None:
        """Ask what is to be said to colleagues."""
        if (claim := self._claim()) is not None:
            from ui.dialogs.ask_check import ask_comment  # noqa: PLC0415  when first asked for

            ask_comment(self._parts.bench, claim, self._parts.window, self._sign)

    def _edit_comment(self, comment: str) -> None:
        if (claim := self._claim()) is None:
            return
        from ui.dialogs.ask_check import ask_comment  # noqa: PLC0415  when first asked for

        said = {one.id: one.text for one in self._case(claim).talk.comments}
        window = self._parts.window
        ask_comment(
            self._parts.bench, claim, window, self._sign, comment=comment, was=said[comment]
        )

    def _remove_comment(self, comment: str) -> None:
        self._parts.bench.do(remove_comment, comment)

    def _ask_again(self, waiver: str) -> None:
        self._sign(lambda: self._parts.bench.do(withdraw_waiver, waiver))

    def _finish(self, claim: str, label: str, reasons: str) -> None:
        self._parts.desk.inspector.flush()
        self._parts.bench.do(set_verdict, claim, label, reasons, role="final")

    def _mark(self, state: str) -> None:
        """Give the current claim a state that is no verdict, or take it off again."""
        if (claim := self._claim()) is not None:
            wanted = "" if self._case(claim).work.state == state else state
            self._sign(lambda: self._parts.bench.do(set_state, claim.id, wanted))

    def _claim(self) -> ClaimView | None:
        return self._parts.here.claim

    def _case(self, claim: ClaimView) -> Case:
        reading = self._parts.here.reading
        assert reading is not None  # noqa: S101  a claim is current
        return reading.case(claim.id)

    def _complain(self, what: str, hint: str) -> None:
        self._parts.messages.complain(f"{what} {hint}")


def _tr(words: str) -> str:
    return QCoreApplication.translate("check_deeds", words)
