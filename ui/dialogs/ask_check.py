"""Ask about the check of a claim, and do what was answered: second reader, waiver, comment."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bench import Bench, Sign
from ui.case import Case
from ui.dialogs.give import GiveDialog
from ui.dialogs.house_rules import RulesDialog
from ui.dialogs.opening import opened_to_sign
from ui.dialogs.settle import SettleDialog
from ui.dialogs.words import NameDialog, WordsDialog
from ui.views import ClaimView
from workbench.review.comments import add_comment, edit_comment
from workbench.review.rules import rules_of, set_rules, waive_rule
from workbench.review.second_check import adjudicate
from workbench.review.second_reader import ask_second_check
from workbench.review.work import assign_claim, give_claim
from workbench.store.file import ReviewFile


def known_names(file: ReviewFile, *, without: str | None = None) -> tuple[str, ...]:
    """Return the names of the reviewers the file knows, but for the one with the id *without*."""
    rows = file.db.execute("select name from reviewer where id is not ? order by name", [without])
    return tuple(name for (name,) in rows.fetchall())


def ask_reader(bench: Bench, claim: ClaimView, parent: QWidget, sign: Sign) -> NameDialog:
    """Ask who is to check *claim* a second time."""
    first = claim.verdict.signed.reviewer if claim.verdict else None
    dialog = NameDialog(
        _tr("Who checks claim {number} again?").format(number=claim.record.number),
        _tr("Ask for a second check"),
        _tr("&Name"),
        known_names(bench.file, without=first),
        parent,
        second=_tr("They cannot see your verdict until both are in."),
    )
    return opened_to_sign(
        bench, dialog, lambda file: ask_second_check(file, claim.id, dialog.answer()), sign
    )


def ask_to_give(
    bench: Bench, claim: ClaimView, case: Case, parent: QWidget, sign: Sign
) -> GiveDialog:
    """Ask who is to check *claim*, and until when."""

    def take_back() -> None:
        sign(to_nobody)

    def to_nobody() -> None:
        if bench.do(assign_claim, claim.id, None):
            dialog.reject()

    given = bool(case.work.assigned)
    dialog = GiveDialog(
        claim.record.number,
        known_names(bench.file),
        (case.check.asked if given else "", case.work.due or ""),
        parent,
        take_back=take_back if given else None,
    )
    return opened_to_sign(
        bench,
        dialog,
        lambda file: give_claim(file, claim.id, dialog.answer(), due=dialog.day() or None),
        sign,
    )


def ask_to_settle(
    bench: Bench, claim: ClaimView, case: Case, parent: QWidget, sign: Sign
) -> SettleDialog | None:
    """Ask which verdict holds where the two checks of *claim* differ; None if they do not."""
    first, second = case.check.first, case.check.second
    if first is None or second is None or case.check.state not in {"differs", "settled"}:
        return None
    record = claim.record
    dialog = SettleDialog(record.number, record.words, (first, second), case.scale, parent)
    return opened_to_sign(
        bench, dialog, lambda file: adjudicate(file, claim.id, *dialog.answer()), sign
    )


def ask_to_waive(
    bench: Bench, claim: ClaimView, case: Case, parent: QWidget, sign: Sign, *, rule: str = ""
) -> WordsDialog | None:
    """Ask why *claim* may do without a rule it lacks; None if it lacks none."""
    lacking = [line for line in case.rules if line.state == "lacking" and rule in {"", line.rule}]
    if not lacking:
        return None
    dialog = WordsDialog(
        _tr("Waive a rule for claim {number}?").format(number=claim.record.number),
        _tr("Waive it in my name"),
        _tr("Wh&y it may do without"),
        parent,
        second=_tr("Reason and name stand in the report."),
        choice=_tr("&Rule"),
        choices=[(line.rule, line.asks) for line in lacking],
    )
    return opened_to_sign(
        bench,
        dialog,
        lambda file: waive_rule(file, claim.id, dialog.chosen(), dialog.answer()),
        sign,
    )


def ask_comment(
    bench: Bench, claim: ClaimView, parent: QWidget, sign: Sign, *, comment: str = "", was: str = ""
) -> WordsDialog:
    """Ask what is to be said to colleagues about *claim*, or in which other words."""
    dialog = WordsDialog(
        _tr("Comment on claim {number}").format(number=claim.record.number),
        _tr("Keep the comment") if comment else _tr("Add the comment"),
        _tr("&Comment"),
        parent,
        second=_tr("For colleagues; it stands in no public report."),
        before=was,
        quoted=claim.record.excerpt,
    )
    if comment:
        return opened_to_sign(
            bench, dialog, lambda file: edit_comment(file, comment, dialog.answer()), sign
        )
    return opened_to_sign(
        bench, dialog, lambda file: add_comment(file, claim.id, dialog.answer()), sign
    )


def ask_rules(bench: Bench, parent: QWidget, sign: Sign) -> RulesDialog:
    """Ask for the house rules of the review."""
    dialog = RulesDialog(rules_of(bench.file), parent)
    return opened_to_sign(bench, dialog, lambda file: set_rules(file, dialog.answer()), sign)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ask_check", words)
